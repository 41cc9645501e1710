// The rules through the door: an integrator finds a complaint's form and plan, and the form a case was asked by.
import type { Bundle, CapabilityStatement, PlanDefinition, Questionnaire, Resource } from '@medplum/fhirtypes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { around } from '../../adapters/fhir/around.ts'
import { registerHome } from '../../adapters/fhir/register-home.ts'
import { canonical, type ServedType } from '../../fhir-profiles/codes.ts'
import { questionnaireOf } from '../../fhir-profiles/rule-set.ts'
import { complaints, ruleSet, symptoms } from '../../flows/symptoms/index.ts'
import { say } from '../../flows/texts/index.ts'
import { askToken, assertion, type Door, openDoor, register } from './door.ts'

let door: Door
let token: string
const [complaint] = complaints
const id = complaint?.id ?? ''

beforeAll(async () => {
  door = await openDoor()
  const endpoint = `${door.url}/oauth/token`
  const scope = 'system/Questionnaire.rs system/PlanDefinition.rs'
  const answer = await askToken(endpoint, await assertion(door.client, endpoint), scope)
  token = String((await answer.json()).access_token)
})
afterAll(() => door.close())

const ask = (path: string, bearer = token) =>
  fetch(path.startsWith('http') ? path : `${door.url}/fhir/R4${path}`, { headers: { Authorization: `Bearer ${bearer}` } })
const bundle = async (path: string): Promise<Bundle> => {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  return answer.json()
}
const found = (b: Bundle): Resource[] => b.entry?.flatMap(({ resource }) => resource ?? []) ?? []
const ids = async (path: string) => found(await bundle(path)).map(r => r.id)

test('a form and a plan are read by the name of the complaint, and 304 while nothing has changed', async () => {
  const form = await ask(`/Questionnaire/${id}`)
  const read: Questionnaire = await form.json()
  expect(`${read.url}|${read.version}`).toBe(questionnaireOf(id))
  const again = await fetch(`${door.url}/fhir/R4/Questionnaire/${id}`, {
    headers: { Authorization: `Bearer ${token}`, 'If-None-Match': form.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
  const plan: PlanDefinition = await (await ask(`/PlanDefinition/${id}`)).json()
  expect(plan.relatedArtifact?.[0]?.resource).toBe(questionnaireOf(id))
  expect((await ask('/Questionnaire/no-such-complaint')).status).toBe(404)
})

test.each(['Questionnaire', 'PlanDefinition'])('%s is found by canonical, version, name, title and status', async type => {
  const one: Questionnaire | PlanDefinition = await (await ask(`/${type}/${id}`)).json()
  const url = encodeURIComponent(`${canonical}/${type}/${id}`)
  expect(await ids(`/${type}?url=${url}`)).toEqual([id])
  expect(await ids(`/${type}?url=${url}&version=${one.version}`)).toEqual([id])
  expect(await ids(`/${type}?url=${url}&version=0.0.1`)).toEqual([])
  // A canonical is matched whole, as it is written.
  expect(await ids(`/${type}?url=${encodeURIComponent(`${canonical}/${type}`)}`)).toEqual([])
  expect(await ids(`/${type}?url=${url.toUpperCase().replaceAll('%2F', '%2f')}`)).toEqual([])
  expect(await ids(`/${type}?name:exact=${one.name}`)).toEqual([id])
  const title = say('sv', `${id}.name`).replaceAll(',', '\\,')
  expect(await ids(`/${type}?title:exact=${encodeURIComponent(title)}`)).toContain(id)
  expect(await ids(`/${type}?_id=${id},general`)).toEqual(['general', id].sort())
  const drafts = symptoms.filter(({ reviewedBy }) => reviewedBy === '').map(symptom => symptom.id)
  expect(await ids(`/${type}?status=draft&_count=100`)).toEqual(expect.arrayContaining(drafts.slice(0, 100)))
  expect((await ask(`/${type}?url:below=${url}`)).status).toBe(400)
})

test('pages through every complaint once', async () => {
  const seen: (string | undefined)[] = []
  let next: string | undefined = '/PlanDefinition?_count=7'
  for (let pages = 0; next && pages < 50; pages += 1) {
    const page: Bundle = await bundle(next)
    seen.push(...found(page).map(r => r.id))
    next = page.link?.find(({ relation }) => relation === 'next')?.url
  }
  expect(seen).toEqual(Object.keys(ruleSet.symptoms).sort())
})

test('is told in the CapabilityStatement, and opened by its own scope only', async () => {
  const statement: CapabilityStatement = await (await fetch(`${door.url}/fhir/R4/metadata`)).json()
  const params = (type: string) =>
    statement.rest?.[0]?.resource?.find(one => one.type === type)?.searchParam?.map(({ name, type: kind }) => `${name}:${kind}`)
  for (const type of ['Questionnaire', 'PlanDefinition'])
    expect(params(type)).toEqual(
      expect.arrayContaining(['_id:token', 'url:uri', 'name:string', 'title:string', 'version:token', 'status:token']),
    )
  expect((await fetch(`${door.url}/fhir/R4/Questionnaire`)).status).toBe(401)
  expect((await ask('/Patient')).status).toBe(403)
})

test('the form a case was asked by comes with it, in the very version that was asked, to who may read it', async () => {
  const rules = registerHome({ register, pool: door.store.pool, started: '2026-11-22T08:00:00.000Z', cleared: false })
  const homes = (type: ServedType) => (rules.types.includes(type) ? [rules] : [])
  const url = `${canonical}/Questionnaire/${id}`
  const beside = async (questionnaire: string, may = () => true) => {
    const asked: Resource = { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire }
    const { found: resources, left } = await around({ homes, may }, [asked], ['Questionnaire', 'Organization'])
    return [resources.map(r => r.id), left]
  }
  expect(await beside(questionnaireOf(id) ?? '')).toEqual([[id], []])
  expect(await beside(url)).toEqual([[id], []])
  expect(await beside(`${url}|0.0.1`)).toEqual([[], []])
  expect(await beside(`https://elsewhere.example/Questionnaire/${id}`)).toEqual([[], []])
  expect(await beside(url, () => false)).toEqual([[], ['Questionnaire']])
})
