// What subscriptions are told of, by thing: a case with its log, or a resource of a table. A thing has one row of numbers, and
// what one number made can be read again at any time, so nothing of a person is copied on the way to a receiver.
import type { Register, RegisterUnit, Store } from '../../bot/ports.ts'
import { isCaseType } from '../../fhir-profiles/bundle.ts'
import { providerOf } from '../../fhir-profiles/reading.ts'
import { slot, type SlotRow } from '../../fhir-profiles/slot.ts'
import type { Pool } from '../store/pool.ts'
import { versionsIn } from './case-home.ts'
import type { Version } from './home.ts'
import { tableHome } from './table-home.ts'
import { versionsOf } from './table-versions.ts'

/** As many as may not have been told of yet, and more. */
const NEWEST = { upTo: null, limit: 1000 }
/** Tables whose every version passes here. */
export const tables = ['Slot', 'Schedule', 'Provenance'] as const
export type TableType = (typeof tables)[number]

export type Whole = {
  /** The last number. */
  last: number
  /** The care provider whose it is; null: no case, or nobody's yet. */
  provider: string | null
  isCase: boolean
  /** It tells of a person with protected identity, or may. */
  protected: boolean
  /** What these numbers made of a type, oldest first; deletions are not told. */
  made(type: string, numbers: readonly number[]): Version[]
  /** Numbers after this one, with the time of each. */
  after(number: number): { number: number; at: string }[]
}
/** In whose name it is read: null is the matcher, which gives nothing to anybody and leaves no access record. */
export type Reader = { client: string } | null
export type Things = { read(thing: string, reader: Reader): Promise<Whole | null> }

export const caseThing = (caseId: string): string => `case/${caseId}`

export function things({
  store,
  register,
  pool,
  now,
}: {
  store: Pick<Store, 'read'>
  register: Register
  pool: Pool
  now: () => string
}): Things {
  const kept = tableHome({ pool, now, client: 'subscriptions', types: ['Schedule', 'Provenance'] })

  async function caseOf(id: string, reader: Reader): Promise<Whole | null> {
    const found = reader
      ? await store.read(id, { kind: 'integrator', client: reader.client }, 'integration')
      : await store.read(id, { kind: 'system', name: 'fhir' }, 'stream')
    if (!found) return null
    const units: RegisterUnit[] = await register.units()
    return {
      last: found.case.rev,
      provider: providerOf(units, found.case.unit)?.hsaId ?? null,
      isCase: true,
      protected: found.case.citizen?.protected ?? false,
      made: (type, numbers) => (isCaseType(type) ? versionsIn({ ...found, units }, type, numbers) : []),
      after: number => found.entries.flatMap(e => (e.seq > number ? [{ number: e.seq, at: e.at }] : [])),
    }
  }

  async function rowOf(type: TableType, id: string): Promise<Whole | null> {
    const versions =
      type === 'Slot'
        ? await versionsOf(pool, 'Slot', id, row => slot(row.content as SlotRow), NEWEST)
        : await kept.versions(type, id, NEWEST)
    const [newest] = versions
    if (!newest) return null
    const rising = versions.toReversed()
    return {
      last: Number(newest.version),
      provider: null,
      // It may tell of anybody's case, so it is told to nobody who is bound to some providers.
      isCase: type === 'Provenance',
      protected: type === 'Provenance',
      made: (wanted, numbers) =>
        wanted === type ? rising.filter(v => v.resource !== null && numbers.includes(Number(v.version))) : [],
      after: number => rising.flatMap(v => (Number(v.version) > number ? [{ number: Number(v.version), at: v.at }] : [])),
    }
  }

  return {
    async read(thing, reader) {
      const at = thing.indexOf('/')
      const [kind, id] = [thing.slice(0, at), thing.slice(at + 1)]
      if (kind === 'case') return caseOf(id, reader)
      const type = tables.find(one => one === kind)
      return type ? rowOf(type, id) : null
    },
  }
}
