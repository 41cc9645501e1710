// What a patient's record refers to and is no part of: who did it, where, and which form was asked. One step, and from a role
// on to the one who has it.
import type { Resource } from '@medplum/fhirtypes'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { type Homes, readOne } from './search.ts'
import { indexed } from './table-home.ts'

/** In the order a reader wants them. */
export const aroundTypes = [
  'PractitionerRole',
  'Practitioner',
  'Organization',
  'HealthcareService',
  'Location',
  'Device',
  'Questionnaire',
] as const satisfies readonly ServedType[]
export type AroundType = (typeof aroundTypes)[number]
export const isAroundType = (type: string): type is AroundType => aroundTypes.some(one => one === type)

type Reading = { homes: Homes; may: (type: ServedType, right: 'r') => boolean }

/** Of these types only; `left`: those that are referred to, and the token may not read. */
export async function around(
  { homes, may }: Reading,
  record: readonly Resource[],
  types: readonly AroundType[],
): Promise<{ found: Identified[]; left: AroundType[] }> {
  const met = new Map<string, Identified | null>()
  const left = new Set<AroundType>()
  const follow = async (from: readonly Resource[]) => {
    for (const { type, id, canonical } of from.flatMap(referredBy)) {
      const key = `${type}/${id}`
      if (met.has(key)) continue
      if (!may(type, 'r')) {
        left.add(type)
        continue
      }
      const resource = await readOne(homes, type, id)
      met.set(key, resource && resource !== 'gone' && isMeant(resource, canonical) ? resource : null)
    }
  }
  if (types.length > 0) await follow(record)
  await follow([...met.values()].flatMap(one => (one?.resourceType === 'PractitionerRole' ? [one] : [])))
  const wanted = (type: string) => types.some(one => one === type)
  return {
    found: [...met.values()].flatMap(one => (one && wanted(one.resourceType) ? [one] : [])),
    left: [...left].filter(wanted),
  }
}

type Referred = { type: AroundType; id: string; canonical: string | null }
function referredBy(resource: Resource): Referred[] {
  const form = resource.resourceType === 'QuestionnaireResponse' ? resource.questionnaire : undefined
  const formId = /\/Questionnaire\/([A-Za-z0-9\-.]{1,64})(?:\|.*)?$/u.exec(form ?? '')?.[1]
  return [
    ...indexed(resource).refs.flatMap((reference): Referred[] => {
      const [type = '', id = ''] = reference.split('/')
      return isAroundType(type) && id !== '' ? [{ type, id, canonical: null }] : []
    }),
    ...(form && formId ? [{ type: 'Questionnaire' as const, id: formId, canonical: form }] : []),
  ]
}

/** A canonical may name a version: another is another form. */
const isMeant = (resource: Resource, canonical: string | null): boolean =>
  canonical === null ||
  (resource.resourceType === 'Questionnaire' && [resource.url, `${resource.url}|${resource.version}`].includes(canonical))
