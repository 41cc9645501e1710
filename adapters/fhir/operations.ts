// The operations: everything of one patient, and a resource checked without being kept.
import { OperationOutcomeError } from '@medplum/core'
import type { FhirRequest, FhirResponse } from '@medplum/fhir-router'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { OK, isWrong, refusal, told } from './outcome.ts'
import { readQuery } from './query.ts'
import { check, type FarstuRepository } from './repository.ts'
import { bodyOf, servedType, written } from './request.ts'
import { everything, type Page } from './search.ts'
import { searchset } from './searchset.ts'

/**
 * Everything of one patient's case, in one searchset, or the types of `_type`; what the token may not read is left out and said.
 * A case is small: it comes whole, so there is no _count, and no _since (the history has that).
 */
export async function everythingOf(req: FhirRequest, repo: FarstuRepository, base: string): Promise<FhirResponse> {
  const id = req.params['id'] ?? ''
  const asked = [...written(req.query), ...inParameters(req.body)]
  for (const [key] of asked)
    if (key !== '_format' && key !== '_type')
      throw refusal(400, 'not-supported', `$everything has no parameter '${key.slice(0, 64)}'. It has: _type`, key.slice(0, 64))
  const named = asked.flatMap(([key, text]) => (key === '_type' ? text.split(',') : []))
  for (const type of named)
    if (type !== 'Patient' && !patientTypes.some(one => one === type))
      throw refusal(
        400,
        'value',
        `'${type.slice(0, 64)}' is nothing of a patient here. There is: ${patientTypes.join(', ')}`,
        '_type',
      )
  if (!repo.may('Patient', 'r')) throw refusal(403, 'forbidden', 'The token lacks the scope system/Patient.r')
  const wanted = (type: string) => named.length === 0 || named.includes(type)
  const patient = await repo.find('Patient', id)
  const found = new Map<string, Identified>(wanted('Patient') ? [['Patient', patient]] : [])
  const left: string[] = []
  for (const type of patientTypes.filter(wanted)) {
    if (!repo.may(type, 's')) {
      left.push(type)
      continue
    }
    const ways = [['patient', `Patient/${id}`], ...(type === 'Provenance' ? [['target', `Encounter/${id}`]] : [])]
    for (const way of ways) {
      const query = readQuery(type, new URLSearchParams([way]), base)
      if (isWrong(query)) continue
      for (const resource of await everything(repo.homes, type, query)) found.set(`${type}/${resource.id}`, resource)
    }
  }
  const page: Page = { resources: [...found.values()], included: [], total: found.size, next: null }
  return [
    OK,
    searchset(
      page,
      { ignored: left.map(type => `${type} (no scope)`), elements: null },
      base,
      `${base}/Patient/${id}/$everything`,
      null,
    ),
  ]
}

export async function validated(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
  const type = servedType(req.params['resourceType'])
  if (!repo.may(type, 'c') && !repo.may(type, 'r')) throw refusal(403, 'forbidden', `The token lacks the scope system/${type}.r`)
  const given: unknown = req.body
  const inside = isParameters(given) ? given.parameter?.find(part => part.name === 'resource')?.resource : given
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

/** `_type` as a POST of Parameters says it. */
const inParameters = (body: unknown): [string, string][] =>
  isParameters(body)
    ? (body.parameter ?? []).flatMap((part): [string, string][] => {
        const value: unknown = Reflect.get(part, 'valueCode') ?? Reflect.get(part, 'valueString')
        return part.name && typeof value === 'string' ? [[part.name, value]] : []
      })
    : []

/** Types that name a patient, in the order a reader wants them. */
const patientTypes: readonly ServedType[] = [
  'RelatedPerson',
  'Encounter',
  'QuestionnaireResponse',
  'ClinicalImpression',
  'Observation',
  'ServiceRequest',
  'Task',
  'Communication',
  'Appointment',
  'DocumentReference',
  'Provenance',
]

type ParametersLike = { resourceType: 'Parameters'; parameter?: { name?: string; resource?: unknown }[] }
const isParameters = (value: unknown): value is ParametersLike =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'resourceType') === 'Parameters' &&
  Array.isArray(Reflect.get(value, 'parameter') ?? [])
