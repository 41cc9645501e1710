// What nobody can mean is refused by name and is no fault of the server: a place in a list that is not one we gave, and the
// character that no text may hold, in an address, a question or a body. At the desk, the rules, the review and the operator's.
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asideOf } from '../../adapters/store/aside.ts'
import { reviews } from '../../adapters/store/reviews.ts'
import type { Caregiver } from '../../bot/people.ts'
import { oversight } from '../../bot/server/oversight.ts'
import { ruleRoutes } from '../../bot/server/rules.ts'
import { defaults } from '../../bot/settings.ts'
import { central, nurses, type Stage, stage } from './stage.ts'
import { units } from '../units.ts'

let s: Stage
const faults: unknown[] = []
let beside: Hono
beforeAll(async () => {
  s = await stage()
  const now = () => new Date().toISOString()
  const as = (duty: 'review' | 'operate' | 'rules') => async (): Promise<Caregiver> => ({ ...nurses.anna, duty })
  const register = { units: async () => units }
  beside = new Hono()
  beside.onError((error, c) => {
    faults.push(error)
    return c.text('fault', 500)
  })
  beside.route(
    '/',
    oversight({
      ...asideOf({ pool: s.pool, now, register, manyCases: 30 }),
      reviewerOf: as('review'),
      operatorOf: as('operate'),
      citizenOf: async () => null,
      register,
      settings: defaults,
      outbox: s.outbox,
      subscriptions: async () => ({ waiting: 0, dead: 0, failing: 0 }),
      now,
    }),
  )
  beside.route(
    '/rules/api',
    ruleRoutes({
      reviews: reviews(s.pool),
      ownerOf: as('rules'),
      now,
      rehearsal: { now: () => null, stop: async () => {} },
      production: false,
    }),
  )
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
const wrongIn = async (answer: Response) => [answer.status, (await json(answer)).error.field]

test.each(['/queue?after=x', '/queue?after=bnVsbA', '/stuck?after=x'])('%s names no place in the list', async path => {
  expect(await wrongIn(await s.get('anna', path))).toEqual([422, 'after'])
  expect(s.errors).toEqual([])
})

test.each([
  '/rules/api/deviations?after=x',
  '/review/api/hits?after=x',
  '/review/api/glasses?after=x',
  '/review/api/decided?after=x',
])('%s names no place in the list', async path => {
  expect(await wrongIn(await beside.request(`http://localhost${path}`))).toEqual([422, 'after'])
  expect(faults).toEqual([])
})

/** The operators' page has no script: what is wrong is a page as well, with a way back. */
const turnedBack = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(await answer.text()).toMatch(/href="\/operate\/["?]/u)
  return answer.status
}
test('a place that is none in the operators’ list is said on a page', async () => {
  expect(await turnedBack(await beside.request('http://localhost/operate/?after=x'))).toBe(422)
  expect(faults).toEqual([])
})

test.each([
  ['/cases/%00', 404],
  ['/cases/a%00b/seen', 404],
  ['/queue?after=%00', 422],
])('%s is answered %i', async (path, status) => {
  expect((await s.get('anna', path)).status).toBe(status)
  expect((await s.post('anna', '/cases/%00/acts', { act: 'claim' }, { 'idempotency-key': randomUUID() })).status).toBe(404)
  expect(s.errors).toEqual([])
})

test('the character that no text may hold is refused in every body and question, by the name of its field', async () => {
  const id = await s.seed({ unit: central })
  await s.act('anna', id, { act: 'claim' })
  const nul = 'a\u0000b'
  for (const [act, field] of [
    [{ act: 'say', text: nul }, 'text'],
    [{ act: 'transfer', unit: nul, reason: 'x' }, 'unit'],
    [{ act: 'book', slot: nul }, 'slot'],
  ] as const)
    expect(await wrongIn(await s.act('anna', id, act))).toEqual([422, field])
  expect(await wrongIn(await s.get('anna', `/cases/${id}/slots?kind=visit&unit=%00`))).toEqual([422, 'unit'])
  const reason = { ground: 'emergency', reason: `Svarar inte ${nul}` }
  expect(await wrongIn(await s.post('anna', `/cases/${id}/break-glass`, reason))).toEqual([422, 'reason'])
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.7\n%%EOF']), 'råd.pdf')
  form.append('text', nul)
  const sent = await fetch(`${s.url}/console/api/cases/${id}/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: 'nurse=anna', 'sec-fetch-site': 'same-origin', 'idempotency-key': randomUUID() },
  })
  expect(await wrongIn(sent)).toEqual([422, 'text'])
  expect(await wrongIn(await beside.request('http://localhost/review/api/sample?seed=%00'))).toEqual([422, 'seed'])
  const ours = { origin: 'http://localhost', host: 'localhost' }
  const body = new URLSearchParams({ effect: nul })
  expect(await turnedBack(await beside.request('http://localhost/operate/revive', { method: 'POST', headers: ours, body }))).toBe(
    422,
  )
  // Words about it are words.
  expect((await s.act('anna', id, { act: 'say', text: 'skriv \\u0000 där' })).status).toBe(200)
  expect(s.errors).toEqual([])
  expect(faults).toEqual([])
})
