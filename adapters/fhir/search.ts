// Reading and searching: cases by way of Store.read, so that every look is in the access log; registers by listing.
import type { Instant } from '../../bot/case.ts'
import type { Register, Store } from '../../bot/ports.ts'
import { caseResources, type CaseType, type Identified, isCaseType } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { device } from '../../fhir-profiles/device.ts'
import { organizations } from '../../fhir-profiles/organization.ts'
import { practitioner, practitionerRole } from '../../fhir-profiles/practitioner.ts'
import { caseIdOf } from '../../fhir-profiles/reading.ts'
import { planDefinitions, questionnaires } from '../../fhir-profiles/rule-set.ts'
import type { Pool } from '../store/pool.ts'
import type { Position } from './cursor.ts'
import { findCaregivers, findCases } from './lookup.ts'
import type { Query } from './query.ts'

/** Cases one request reads at most; a page may then hold fewer than asked for, and a link onwards. */
const CASES_AT_MOST = 100

export type Source = { store: Store; register: Register; pool: Pool; started: Instant }
export type Page = { resources: Identified[]; next: Position | null }

/** Reads cases for one request: one look at the register, one access record per case. */
async function reader(source: Source, type: CaseType, client: string): Promise<(caseId: string) => Promise<Identified[]>> {
  const units = await source.register.units()
  return async caseId => {
    const found = await source.store.read(caseId, { kind: 'integrator', client }, 'integration')
    return found ? caseResources[type]({ ...found, units }) : []
  }
}

/** Everything a register or the rule set gives of a type; small, and no person's data. */
async function listed(source: Source, type: ServedType): Promise<Identified[]> {
  if (type === 'Device') return [device(source.started)]
  if (type === 'Organization') return organizations(await source.register.units(), source.started)
  if (type === 'Questionnaire') return questionnaires(source.started)
  if (type === 'PlanDefinition') return planDefinitions(source.started)
  const known = await findCaregivers(source.pool)
  if (type === 'PractitionerRole') return known.map(practitionerRole)
  return [...new Map(known.map(one => [one.by.hsaId, practitioner(one)])).values()]
}

export async function readOne(source: Source, type: ServedType, id: string, client: string): Promise<Identified | null> {
  if (!/^[A-Za-z0-9\-.]{1,64}$/u.test(id)) return null
  const candidates = isCaseType(type) ? await (await reader(source, type, client))(caseIdOf(id)) : await listed(source, type)
  return candidates.find(resource => resource.id === id) ?? null
}

export async function searchPage(source: Source, type: ServedType, query: Query, from: Position, client: string): Promise<Page> {
  if (isCaseType(type)) return searchCases(source, type, query, from, client)
  const all = (await listed(source, type)).filter(query.matches).sort((a, b) => (a.id < b.id ? -1 : 1))
  const start = from.partial?.taken ?? 0
  const end = start + query.count
  return { resources: all.slice(start, end), next: end < all.length ? { after: null, partial: { id: type, taken: end } } : null }
}

async function searchCases(source: Source, type: CaseType, query: Query, from: Position, client: string): Promise<Page> {
  const places = await findCases(source.pool, query.narrowing, from.after, CASES_AT_MOST + 1)
  const read = await reader(source, type, client)
  const resources: Identified[] = []
  let after = from.after
  for (const place of places.slice(0, CASES_AT_MOST)) {
    if (resources.length === query.count) return { resources, next: { after, partial: null } }
    const matching = (await read(place.id)).filter(query.matches)
    const shown = from.partial?.id === place.id ? from.partial.taken : 0
    const room = query.count - resources.length
    resources.push(...matching.slice(shown, shown + room))
    if (matching.length > shown + room) return { resources, next: { after, partial: { id: place.id, taken: shown + room } } }
    after = place
  }
  return { resources, next: places.length > CASES_AT_MOST ? { after, partial: null } : null }
}
