// Cases as FHIR: every resource is read from its case and log at request time, by way of Store.read, so that every look is in
// the access log with the client's name. A version is the number of the entry that made it; history is the fold up to it.
import { z } from 'zod'
import type { Case, Entry, Instant } from '../../bot/case.ts'
import { apply, blank } from '../../bot/log.ts'
import type { Calendar, Register, RegisterUnit, Store } from '../../bot/ports.ts'
import type { Settings } from '../../bot/settings.ts'
import { caseResources, type CaseType, type Identified, isCaseType } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { caseIdOf, protectedLabel, providerOf, type Reading } from '../../fhir-profiles/reading.ts'
import type { Pool } from '../store/pool.ts'
import { caseWrites } from './case-writes.ts'
import { placeIn } from './cursor.ts'
import { type ChangesPage, type ChangesQuery, type Home, type HomePage, type Looker, seesAll, type Version } from './home.ts'
import { findCases, findTouches, type Narrowing } from './lookup.ts'
import type { Query } from './query.ts'
import { logSearch, soughtIn } from './search-log.ts'

/** Cases one page reads at most; it may then hold fewer than asked for, and a link onwards. */
const CASES_AT_MOST = 100
const Place = z.object({
  after: z.object({ openedAt: z.string(), id: z.string() }).nullable(),
  /** In the middle of a case: the last of its resources that was met, by its id and its place among them all. */
  partial: z.object({ id: z.string(), met: z.string(), at: z.number().int() }).nullable(),
})
type Place = z.infer<typeof Place>
const Touched = z.object({ id: z.string(), seq: z.number().int(), at: z.string() })
const start: Place = { after: null, partial: null }

export type CaseSource = {
  store: Pick<Store, 'read' | 'update'>
  register: Register
  pool: Pool
  calendar: Calendar
  now: () => Instant
  settings: Settings
}
type Logged = Reading & { case: { id: string } }

export function caseHome(source: CaseSource, looker: Looker): Home {
  const { store, register, pool } = source
  const seen = new Map<string, Promise<Logged | null>>()
  let listed: Promise<RegisterUnit[]> | undefined
  const units = () => {
    listed ??= register.units()
    return listed
  }

  /** One look at each case in a request: one access record. `narrowed`: it was found among the client's own. */
  function look(caseId: string, narrowed = false): Promise<Logged | null> {
    const known = seen.get(caseId)
    if (known) return known
    const looking = (async () => {
      // Another's case is not even looked at: in the access log, too, it is as if it were not there.
      if (!narrowed && !seesAll(looker) && (await findCases(pool, [{ ids: [caseId] }, ...(await own())], null, 1)).length === 0)
        return null
      const found = await store.read(caseId, { kind: 'integrator', client: looker.client }, 'integration')
      if (!found) return null
      const all = await units()
      const keeper = providerOf(all, found.case.unit)
      if (looker.providers && !(keeper && looker.providers.includes(keeper.hsaId))) return null
      if (!looker.cleared && found.case.citizen?.protected) return null
      return { ...found, units: all }
    })()
    seen.set(caseId, looking)
    return looking
  }
  /** Cases of others are passed over before they are looked at. */
  async function own(): Promise<Narrowing[]> {
    const { providers, cleared } = looker
    const open: Narrowing[] = cleared ? [] : [{ unprotected: true }]
    if (!providers) return open
    const all = await units()
    const central = all.find(unit => unit.kind === 'central')
    return [
      ...open,
      {
        ofUnits: all.filter(unit => providers.includes(unit.provider.hsaId)).map(unit => unit.hsaId),
        unless: central && providers.includes(central.provider.hsaId) ? all.map(unit => unit.hsaId) : null,
      },
    ]
  }

  return {
    types: Object.keys(caseResources).filter(isCaseType),
    // A case begins when its Encounter does.
    order: { Encounter: 'date' },

    async read(type, id) {
      if (!isCaseType(type)) return null
      const found = await look(caseIdOf(id))
      return found ? (caseResources[type](found).find(resource => resource.id === id) ?? null) : null
    },

    async search(type, query, from) {
      if (!isCaseType(type)) return { resources: [], next: null }
      const place = from === null ? start : placeIn(Place, from)
      return page(type, { ...query, narrowing: [...query.narrowing, ...(await own())] }, place)
    },

    async versions(type, id) {
      const found = isCaseType(type) ? await look(caseIdOf(id)) : null
      return found && isCaseType(type)
        ? versionsIn(
            found,
            type,
            found.entries.map(e => e.seq),
          )
            .filter(v => v.id === id)
            .reverse()
        : []
    },

    async changes(query) {
      return changes(query)
    },

    writes: caseWrites({ ...source, cases: store, client: looker.client, look: id => look(id) }),
  }

  async function page(type: CaseType, query: Query, from: Place): Promise<HomePage> {
    const places = await findCases(pool, query.narrowing, from.after, CASES_AT_MOST + 1)
    // Who asked for somebody by number and met nobody has asked all the same.
    const sought = soughtIn(query.narrowing)
    if (places.length === 0 && sought.length > 0) await logSearch(pool, source.now(), looker.client, sought)
    const resources: Identified[] = []
    let { after } = from
    let looked = 0
    const next = (place: Place): HomePage => ({ resources, next: JSON.stringify(place), looked })
    for (const place of places.slice(0, CASES_AT_MOST)) {
      if (resources.length === query.count) return next({ after, partial: null })
      const found = await look(place.id, true)
      looked += 1
      const all = found ? caseResources[type](found) : []
      const matching = all.slice(behind(all, from.partial?.id === place.id ? from.partial : null)).filter(query.matches)
      const room = query.count - resources.length
      const met = matching[room - 1]
      resources.push(...matching.slice(0, room))
      if (matching.length > room && met)
        return next({ after, partial: { id: place.id, met: met.id, at: all.findIndex(({ id }) => id === met.id) } })
      after = place
    }
    return places.length > CASES_AT_MOST ? next({ after, partial: null }) : { resources, next: null, looked }
  }

  async function changes({ types, since, until, before, limit }: ChangesQuery): Promise<ChangesPage> {
    const from = before === null ? null : placeIn(Touched, before)
    const touches = await findTouches(pool, { since, until, before: from, limit }, await own())
    const seqs = new Map<string, number[]>()
    for (const { id, seq } of touches) seqs.set(id, [...(seqs.get(id) ?? []), seq])
    const made = new Map<string, Version[]>()
    for (const [id, touched] of seqs) {
      const found = await look(id, true)
      if (!found) continue
      for (const type of types) {
        if (!isCaseType(type)) continue
        for (const version of versionsIn(found, type, touched)) {
          const key = `${id} ${version.version}`
          made.set(key, [...(made.get(key) ?? []), version])
        }
      }
    }
    return {
      versions: touches.flatMap(touch =>
        (made.get(`${touch.id} ${touch.seq}`) ?? []).map(v => ({ ...v, place: JSON.stringify(touch) })),
      ),
      last: touches.length > 0 ? JSON.stringify(touches.at(-1)) : null,
      done: touches.length < limit,
    }
  }
}

/** Where a case goes on: behind what was met, whether that still matches or not. */
function behind(all: readonly Identified[], partial: Place['partial']): number {
  if (!partial) return 0
  const at = all.findIndex(({ id }) => id === partial.met)
  // Should it be gone, what came after it stands where it stood.
  return at < 0 ? partial.at : at + 1
}

/** What the entries with these numbers made of a type, oldest first. The log is folded once, whatever is asked of it. */
export function versionsIn(whole: Logged, type: CaseType, seqs: readonly number[]): Version[] {
  const wanted = new Set(seqs)
  const made: Version[] = []
  const entries: Entry[] = []
  let c = blank(whole.case.id)
  const read = (at: Case, log: Entry[]) => caseResources[type]({ case: at, entries: log, units: whole.units })
  const idsOf = (resources: readonly Identified[]) => new Set(resources.map(({ id }) => id))
  /** What stood before this entry; null = not read, for nobody asked of the one before. */
  let stood: ReadonlySet<string> | null = new Set()
  for (const entry of whole.entries) {
    const before = c
    c = apply(c, entry)
    entries.push(entry)
    if (!wanted.has(entry.seq)) {
      stood = null
      continue
    }
    const resources = read(c, [...entries])
    for (const resource of resources) {
      if (resource.meta?.versionId !== String(entry.seq)) continue
      stood ??= idsOf(read(before, entries.slice(0, -1)))
      made.push({
        type: resource.resourceType as ServedType,
        id: resource.id,
        version: String(entry.seq),
        at: resource.meta.lastUpdated ?? entry.at,
        method: stood.has(resource.id) ? 'PUT' : 'POST',
        // Who turned out to be protected is so in what was written before they logged in, too.
        resource: whole.case.citizen?.protected
          ? { ...resource, meta: { ...resource.meta, security: [protectedLabel] } }
          : resource,
      })
    }
    stood = idsOf(resources)
  }
  return made
}
