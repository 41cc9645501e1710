// What the registers, the log's caregivers and the rule set give: small lists without a person's data, read whole. Nothing is
// written here; their version is a digest of what they say.
import type { Instant } from '../../bot/case.ts'
import type { Register } from '../../bot/ports.ts'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { device } from '../../fhir-profiles/device.ts'
import { healthcareServices } from '../../fhir-profiles/healthcare-service.ts'
import { locations } from '../../fhir-profiles/location.ts'
import { organizations } from '../../fhir-profiles/organization.ts'
import { type Known, practitioner, practitionerRole } from '../../fhir-profiles/practitioner.ts'
import { planDefinitions, questionnaires } from '../../fhir-profiles/rule-set.ts'
import { schedules } from '../../fhir-profiles/schedule.ts'
import type { Pool } from '../store/pool.ts'
import type { Home, Version } from './home.ts'
import { findCaregivers } from './lookup.ts'
import { paged } from './table-home.ts'

/** `cleared`: sees the names of staff with a protected identity. */
type Source = { register: Register; pool: Pool; started: Instant; cleared: boolean }

/** `staff`: the log's caregivers, looked for once a request. */
type Asked = Source & { staff: () => Promise<Known[]> }
const given: Partial<Record<ServedType, (asked: Asked) => Promise<Identified[]>>> = {
  Device: async ({ started }) => [device(started)],
  Organization: async ({ register, started }) => organizations(await register.units(), started),
  HealthcareService: async ({ register, started }) => healthcareServices(await register.units(), started),
  Location: async ({ register, started }) => locations(await register.units(), started),
  Schedule: async ({ register, started }) => schedules(await register.units(), started),
  Questionnaire: async ({ started }) => questionnaires(started),
  PlanDefinition: async ({ started }) => planDefinitions(started),
  PractitionerRole: async ({ staff }) => (await staff()).map(practitionerRole),
  Practitioner: async ({ staff, cleared }) => [
    ...new Map((await staff()).map(known => [known.by.hsaId, practitioner(known, cleared)])).values(),
  ],
}

export function registerHome(source: Source): Home {
  const types = Object.keys(given) as ServedType[]
  const lists = new Map<ServedType, Promise<Identified[]>>()
  let known: Promise<Known[]> | undefined
  const staff = () => {
    known ??= findCaregivers(source.pool)
    return known
  }
  /** Each list once a request, in the order of its ids. */
  const all = (type: ServedType): Promise<Identified[]> => {
    const list = lists.get(type) ?? (given[type]?.({ ...source, staff }) ?? Promise.resolve([])).then(list => list.toSorted(byId))
    lists.set(type, list)
    return list
  }
  const find = async (type: ServedType, id: string) => (await all(type)).find(resource => resource.id === id) ?? null
  const only = (resource: Identified, type: ServedType): Version => ({
    type,
    id: resource.id,
    version: resource.meta?.versionId ?? '1',
    at: resource.meta?.lastUpdated ?? source.started,
    method: 'PUT',
    resource,
  })

  return {
    types,
    read: find,
    async search(type, query, from) {
      const rest = (await all(type)).filter(resource => from === null || resource.id > from)
      return paged(rest, query, null)
    },
    async versions(type, id) {
      const found = await find(type, id)
      return found ? [only(found, type)] : []
    },
    async changes({ types: asked, since, until, before, limit }) {
      const lists = await Promise.all(
        types.filter(type => asked.includes(type)).map(async type => (await all(type)).map(r => only(r, type))),
      )
      const known = lists
        .flat()
        .filter(v => v.at <= until && (since === null || v.at >= since))
        .map(v => ({ ...v, place: `${v.at} ${v.type} ${v.id}` }))
        .sort((a, b) => (a.place < b.place ? 1 : -1))
        .filter(v => before === null || v.place < before)
      const versions = known.slice(0, limit)
      return { versions, last: versions.at(-1)?.place ?? null, done: known.length <= limit }
    },
  }
}

const byId = (a: Identified, b: Identified) => (a.id < b.id ? -1 : 1)
