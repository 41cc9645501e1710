// $validate: a resource checked without being kept.
import { OperationOutcomeError } from '@medplum/core'
import type { FhirRequest, FhirResponse } from '@medplum/fhir-router'
import { profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { OK, refusal, told } from './outcome.ts'
import { check } from './check.ts'
import type { FarstuRepository } from './repository.ts'
import { bodyOf, onlyWith, servedType, written } from './request.ts'

export async function validated(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
  const type = servedType(req.params['resourceType'])
  if (!repo.may(type, 'c') && !repo.may(type, 'r')) throw refusal(403, 'forbidden', `The token lacks the scope system/${type}.r`)
  const given: unknown = req.body
  onlyWith(['mode', 'profile'], written(req.query), '$validate')
  const parts = isParameters(given) ? (given.parameter ?? []).map((part): Part => Object(part)) : []
  const inside = isParameters(given) ? parts.find(part => part.name === 'resource')?.resource : given
  for (const [name, value] of [...written(req.query), ...parts.map(part => [String(part.name ?? ''), valueIn(part)] as const)])
    meant(type, name, value)
  try {
    check(bodyOf(type, { ...req, body: inside }))
  } catch (error) {
    // What is wrong with the resource is the answer, not a failure of the question.
    if (error instanceof OperationOutcomeError) return [OK, told(error.outcome)]
    throw error
  }
  return [
    OK,
    {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational', diagnostics: `The resource follows the profile of ${type}` }],
    },
  ]
}

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
