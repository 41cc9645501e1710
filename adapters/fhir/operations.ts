// $validate: what writing it would say. It is written, and what was written is undone; what is not written here is held against
// its profile, and that is said.
import { OperationOutcomeError } from '@medplum/core'
import type { FhirRequest, FhirResponse } from '@medplum/fhir-router'
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes'
import { profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { unwritten, written as ways } from './capability.ts'
import { casesIn } from './case-links.ts'
import { OK, refusal, statusOf, told } from './outcome.ts'
import type { FarstuRepository } from './repository.ts'
import { bodyOf, onlyWith, servedType, written } from './request.ts'
import { readOne } from './search.ts'

type Mode = 'create' | 'update'

export async function validated(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
  const type = servedType(req.params['resourceType'])
  if (!repo.may(type, 'c') && !repo.may(type, 'u') && !repo.may(type, 'r'))
    throw refusal(403, 'forbidden', `The token lacks the scope system/${type}.r`)
  const given: unknown = req.body
  onlyWith(['mode', 'profile'], written(req.query), '$validate')
  const parts = isParameters(given) ? (given.parameter ?? []).map((part): Part => Object(part)) : []
  const inside = isParameters(given) ? parts.find(part => part.name === 'resource')?.resource : given
  const asked = [...written(req.query), ...parts.map(part => [String(part.name ?? ''), valueIn(part)] as const)]
  for (const [name, value] of asked) meant(type, name, value)
  const mode = asked.find(([name]) => name === 'mode')?.[1]
  try {
    const resource = bodyOf(type, { ...req, body: inside })
    const { id } = req.params
    if (id !== undefined && resource.id !== id)
      throw refusal(400, 'value', 'The id in the resource is not the one in the address', `${type}.id`)
    return answer(type, await said(repo, type, resource, modeOf(type, mode, resource, id)))
  } catch (error) {
    // What is wrong with the resource is the answer, not a failure of the question.
    if (error instanceof OperationOutcomeError && statusOf(error.outcome) < 500) return [OK, told(error.outcome)]
    throw error
  }
}

/** Unsaid, it is what the address and the id of the resource mean where both are done. */
function modeOf(type: ServedType, asked: unknown, { id }: Resource, at: string | undefined): Mode {
  if (asked === 'create' || asked === 'update') return asked
  if (at !== undefined) return 'update'
  const may = ways[type] ?? []
  return may.includes('update') && (id !== undefined || !may.includes('create')) ? 'update' : 'create'
}

/** What is to be told beside that it follows its profile; throws what writing would. */
async function said(repo: FarstuRepository, type: ServedType, resource: Resource, mode: Mode): Promise<OperationOutcomeIssue> {
  const why = unwritten(type, mode)
  const scope = mode === 'create' ? 'c' : 'u'
  // What it refers to by a search is a look as well.
  const whole = await repo.checked(resource)
  if (why !== null) return note('not-supported', why)
  if (!repo.may(type, scope))
    return note('forbidden', `Whether it would be written was not tried: the token lacks the scope system/${type}.${scope}`)
  await looked(repo, whole, mode)
  const done = new Error('what was tried is undone')
  let created = false
  try {
    await repo.withTransaction(async inside => {
      created = (await (mode === 'create' ? inside.make(whole) : inside.put(whole, null))).created
      throw done
    })
  } catch (error) {
    if (error !== done) throw error
  }
  return note(
    'informational',
    `It would be written: ${created ? 'created' : mode === 'create' ? 'it stands already' : 'changed'}`,
  )
}

/** What a case says to this is a look at it, and the line of that look in the access log is not undone. */
async function looked(repo: FarstuRepository, ours: Resource, mode: Mode): Promise<void> {
  if (mode === 'update' && typeof ours.id === 'string') await readOne(repo.homes, servedType(ours.resourceType), ours.id)
  const cases = new Set(casesIn(ours).map(({ encounter }) => encounter))
  for (const id of cases) await readOne(repo.homes, 'Encounter', id)
}

const note = (code: 'informational' | 'not-supported' | 'forbidden', diagnostics: string): OperationOutcomeIssue => ({
  severity: 'information',
  code,
  diagnostics,
})
const answer = (type: ServedType, more: OperationOutcomeIssue): FhirResponse => [
  OK,
  { resourceType: 'OperationOutcome', issue: [note('informational', `The resource follows the profile of ${type}`), more] },
]

/** Only what a resource of the type is held against anyway. Nothing else is claimed to have been checked. */
function meant(type: ServedType, name: string, value: unknown): void {
  const bad = (how: string) => refusal(400, 'not-supported', how, name.slice(0, 64))
  if (name === 'mode' && value !== 'create' && value !== 'update') throw bad("'mode' is create or update here")
  if (name === 'profile' && value !== profile[type]) throw bad(`A ${type} is held against ${profile[type]} here`)
  if (!['resource', 'mode', 'profile', '_format', '_pretty'].includes(name))
    throw bad(`$validate has no parameter '${name.slice(0, 64)}'. It has: resource, mode, profile`)
}
const valueIn = (part: object): unknown => Object.entries(part).find(([key]) => key.startsWith('value'))?.[1]

type Part = { name?: unknown; resource?: unknown }
type ParametersLike = { resourceType: 'Parameters'; parameter?: unknown[] }
const isParameters = (value: unknown): value is ParametersLike =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'resourceType') === 'Parameters' &&
  Array.isArray(Reflect.get(value, 'parameter') ?? [])
