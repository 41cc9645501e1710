// Slots, read from the product's own calendar: the row a booking takes is the Slot an integrator sees. The database numbers
// the versions, whoever writes.
import { z } from 'zod'
import type { Register } from '../../bot/ports.ts'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { caseIdOf, fhirId, wholeIdOf } from '../../fhir-profiles/reading.ts'
import { scheduleFrom } from '../../fhir-profiles/schedule.ts'
import { type Owner, scheduleOf, slot, slotFrom, type SlotRow } from '../../fhir-profiles/slot.ts'
import { named, type Pool, run } from '../store/pool.ts'
import type { Home, HomePage, Writes } from './home.ts'
import { placeIn } from './cursor.ts'
import { invalid, refusal } from './outcome.ts'
import type { Query } from './query.ts'
import { paged } from './table-home.ts'
import { changesOf, countVersions, versionsOf } from './table-versions.ts'

const ROWS_AT_MOST = 500
/** By id, which nothing changes: a time that is moved between two pages is neither lost nor met twice. */
const Place = z.strictObject({ id: z.string() })
/** Only when that order is asked for. */
const SortedPlace = z.strictObject({ start: z.string(), id: z.string() })
const COLUMNS = `id, unit, unit_name, kind, start_at, end_at, performer, case_id, schedule, identifiers, identifiers_whole, comment,
  status, version, at`

type Options = { pool: Pool; client: string; register: Register; schedules: () => readonly Home[] }

export function slotHome({ pool, register, schedules }: Options): Home {
  const rowOf = async (id: string): Promise<SlotRow | null> => {
    const [row] = await run<SlotRow>(pool, 'fhir-slot', `select ${COLUMNS} from slots where id = $1`, [id])
    return row ?? null
  }

  /** Whose slots stand under a Schedule. */
  async function ownerOf(schedule: string): Promise<Owner> {
    for (const home of schedules()) {
      const found = await home.read('Schedule', schedule)
      if (!found || found === 'gone' || found.resourceType !== 'Schedule') continue
      const read = scheduleFrom(found)
      if ('issues' in read) throw invalid(read.issues)
      const unit = (await register.units()).find(one => one.hsaId === read.unit)
      if (!unit) throw refusal(422, 'not-found', 'The unit of the Schedule is not in the register', 'Slot.schedule')
      return { unit: { hsaId: unit.hsaId, name: unit.name }, kind: read.kind, performer: read.performer }
    }
    throw refusal(422, 'not-found', 'There is no Schedule with that id: create it first', 'Slot.schedule')
  }

  async function fields(resource: Identified, before: SlotRow | null) {
    if (resource.resourceType !== 'Slot') throw refusal(400, 'value', 'Not a Slot', 'resourceType')
    const schedule = scheduleOf(resource)
    if (typeof schedule !== 'string') throw invalid(schedule.issues)
    const read = slotFrom(resource, await ownerOf(schedule), before)
    if ('issues' in read) throw invalid(read.issues)
    return read
  }

  const valuesOf = (id: string, f: Awaited<ReturnType<typeof fields>>) => [
    id,
    f.unit,
    f.unit_name,
    f.kind,
    f.start_at,
    f.end_at,
    f.performer,
    f.schedule,
    f.identifiers,
    f.comment,
    f.status,
    f.identifiers_whole ? JSON.stringify(f.identifiers_whole) : null,
  ]

  /** Null: there is one with that id. One that was deleted goes on from its last version, and keeps its history. */
  async function insert(resource: Identified): Promise<SlotRow | null> {
    const [row] = await run<SlotRow>(
      pool,
      'fhir-slot-make',
      `insert into slots (id, unit, unit_name, kind, start_at, end_at, performer, schedule, identifiers, comment, status,
         identifiers_whole, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
         1 + coalesce((select max(version) from resource_versions where type = 'Slot' and id = $1), 0))
       on conflict (id) do nothing returning ${COLUMNS}`,
      valuesOf(rowIdOf(resource.id), await fields(resource, null)),
    )
    return row ?? null
  }

  const writes: Writes = {
    types: ['Slot'],

    async create(resource, id) {
      const row = await insert({ ...resource, id })
      if (!row) throw refusal(409, 'conflict', 'There already is a Slot with that id. Update it instead')
      return { resource: slot(row), created: true }
    },
    async update(resource, ifMatch) {
      const id = rowIdOf(resource.id)
      for (let round = 0; round < 5; round += 1) {
        const before = await rowOf(id)
        if (ifMatch !== null && ifMatch !== String(before?.version ?? '')) throw stale(before)
        if (!before) {
          const made = await insert(resource)
          if (made) return { resource: slot(made), created: true }
          continue
        }
        const [changed] = await run<SlotRow>(
          pool,
          'fhir-slot-change',
          `update slots set unit = $2, unit_name = $3, kind = $4, start_at = $5, end_at = $6, performer = $7, schedule = $8,
             identifiers = $9, comment = $10, status = $11, identifiers_whole = $12
           where id = $1 and version = $13 returning ${COLUMNS}`,
          [...valuesOf(id, await fields(resource, before)), before.version],
        )
        if (changed) return { resource: slot(changed), created: false }
      }
      throw refusal(409, 'conflict', 'Others write to this Slot at the same time. Try again')
    },
    async remove(_type, fhirId, ifMatch) {
      const id = wholeIdOf(fhirId)
      if (id === null) return
      const gone = await run(
        pool,
        'fhir-slot-delete',
        'delete from slots where id = $1 and case_id is null and ($2::text is null or version::text = $2) returning id',
        [id, ifMatch],
      )
      if (gone.length > 0) return
      const stands = await rowOf(id)
      if (stands && ifMatch !== null && ifMatch !== String(stands.version)) throw stale(stands)
      if (stands)
        throw refusal(409, 'business-rule', 'A case has this time: cancel its Appointment first, so that the citizen is told')
    },
  }

  return {
    types: ['Slot'],
    order: { Slot: 'start' },
    async read(_type, id) {
      const own = wholeIdOf(id)
      if (own === null) return null
      const row = await rowOf(own)
      if (row) return slot(row)
      const [last] = await versionsOf(pool, 'Slot', own, fromVersion, { upTo: null, limit: 1 })
      return last ? 'gone' : null
    },
    search: (_type, query, from) => search(pool, query, from),
    async versions(_type, id, part) {
      return (await versionsOf(pool, 'Slot', wholeIdOf(id) ?? '', fromVersion, part)).map(v => ({ ...v, id }))
    },
    count: (_type, id, since) => countVersions(pool, 'Slot', wholeIdOf(id) ?? '', since),
    async changes(query) {
      const page = await changesOf(pool, query, ['Slot'], (_type, row) => fromVersion(row))
      // Kept under the row's own id.
      return { ...page, versions: page.versions.map(v => ({ ...v, id: fhirId(v.id) })) }
    },
    writes,
  }
}

const stale = (stands: SlotRow | null) =>
  refusal(
    412,
    'conflict',
    stands
      ? `If-Match names another version than ${stands.version}, which stands. Read it again`
      : 'If-Match names a version, and there is no Slot with that id. Leave If-Match out to make it',
    'If-Match',
  )

/** An id that would be written otherwise is not one of ours: two ids never mean the same time. */
function rowIdOf(id: string): string {
  const own = wholeIdOf(id)
  if (own === null) throw refusal(400, 'value', 'Give the Slot an id of letters, digits and hyphens', 'Slot.id')
  return own
}

/** A kept version is the row as it was. */
const fromVersion = (row: { content: unknown }): Identified => slot(row.content as SlotRow)

async function search(pool: Pool, query: Query, from: string | null): Promise<HomePage> {
  const values: unknown[] = []
  const value = (v: unknown) => `$${values.push(v)}`
  const conditions: string[] = []
  const { stored } = query
  for (const list of stored.identifiers) {
    const own = list.flatMap(text => (text.startsWith(OWN) ? [text.slice(OWN.length)] : []))
    const others = list.filter(text => !text.startsWith(OWN))
    conditions.push(
      `(${[...(own.length > 0 ? [`id = any (${value(own)}::text[])`] : []), ...(others.length > 0 ? [`identifiers && ${value(others)}::text[]`] : [])].join(' or ')})`,
    )
  }
  for (const list of stored.ids) conditions.push(`id = any (${value(list.flatMap(id => wholeIdOf(id) ?? []))}::text[])`)
  for (const list of stored.refs) {
    const schedules = list.flatMap(ref => (ref.startsWith('Schedule/') ? [ref.slice('Schedule/'.length)] : []))
    // A unit's own Schedule is named by no row: its slots are those of its unit and kind; exact matching follows.
    const derived = schedules
      .map(id => id.split(/\.(?![udx])/u))
      .flatMap(([unit, kind]) => (unit && kind ? [{ unit: caseIdOf(unit), kind }] : []))
    const under = `schedule = any (${value(schedules)}::text[])`
    const [units, kinds] = [derived.map(one => one.unit), derived.map(one => one.kind)]
    const own = () => `schedule is null and unit = any (${value(units)}::text[]) and kind = any (${value(kinds)}::text[])`
    conditions.push(derived.length > 0 ? `(${under} or (${own()}))` : under)
  }
  // What no case has is found by its unit and kind (the index slots_free).
  if (stored.untaken) conditions.push('case_id is null')
  for (const span of stored.starts) {
    if (Number.isFinite(span.from)) conditions.push(`start_at >= ${value(new Date(span.from).toISOString())}::timestamptz`)
    if (Number.isFinite(span.to))
      conditions.push(`start_at < ${value(new Date(Math.min(span.to, LATEST)).toISOString())}::timestamptz`)
  }
  const byStart = query.sort.length === 1 && query.sort[0]?.name === 'start' && !query.sort[0].descending
  if (from !== null && byStart) {
    const place = placeIn(SortedPlace, from)
    conditions.push(`(start_at, id) > (${value(place.start)}::timestamptz, ${value(place.id)})`)
  } else if (from !== null) conditions.push(`id > ${value(placeIn(Place, from).id)}`)
  const limit = Math.min(ROWS_AT_MOST, Math.max(query.count + 1, 50))
  // Few are meant: they are found first and put in order then, or the planner walks the whole calendar to meet them in order.
  const few = stored.identifiers.length + stored.ids.length + (byStart ? 0 : stored.refs.length) > 0
  const text = `with found as ${few ? 'materialized' : 'not materialized'} (select * from slots ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''})
     select ${COLUMNS}, start_at::text as place from found order by ${byStart ? 'found.start_at, id' : 'id'} limit ${value(limit)}`
  const rows = await run<SlotRow & { place: string }>(pool, named('fhir-slots', text), text, values)
  const placeOf = ({ place, id }: { place: string; id: string }) => JSON.stringify(byStart ? { start: place, id } : { id })
  const places = new Map(rows.map(row => [slot(row).id, placeOf(row)]))
  const last = rows.at(-1)
  return paged(rows.map(slot), query, rows.length === limit && last ? placeOf(last) : null, r => places.get(r.id) ?? '')
}
const LATEST = Date.UTC(9999, 11, 31)

const OWN = `${system.slot}|`
