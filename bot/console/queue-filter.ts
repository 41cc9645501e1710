// What a caregiver chooses to see of the queue, kept in this browser for each of them. Alarms are never filtered away.
import { calling } from './calling.ts'
import { fromBefore } from './languages.ts'
import { isMine, isPatients, isReturned } from './queue-order.ts'
import { suits } from './needs.tsx'
import type { Me, QueueRow } from './wire.ts'
import { t } from './words.ts'

export type Filter = {
  levels: string[]
  /** Complaints, as they are named in the rows. */
  kinds: string[]
  /** HSA-ids. */
  units: string[]
  mine: boolean
  patient: boolean
  alarms: boolean
  /** Only what this caregiver has the competence and the languages for. */
  suits: boolean
}
/** `languages`: what they have said they speak beside Swedish, by code. */
export type Kept = { filter: Filter; views: { name: string; filter: Filter }[]; languages: string[] }

export const everything: Filter = { levels: [], kinds: [], units: [], mine: false, patient: false, alarms: false, suits: false }

export function passes(
  row: QueueRow,
  filter: Filter,
  me: Pick<Me, 'hsaId' | 'unit' | 'role'>,
  languages: readonly string[],
): boolean {
  if (calling(row)) return true
  const among = <T>(chosen: readonly T[], own: T | null | undefined) =>
    chosen.length === 0 || (own !== null && own !== undefined && chosen.includes(own))
  return (
    !filter.alarms &&
    among(filter.levels, row.level) &&
    among(filter.kinds, row.complaint) &&
    among(filter.units, row.unit?.hsaId) &&
    (!filter.suits || isMine(row, me) || isReturned(row, me) || suits(row, me, languages)) &&
    (!filter.mine || isMine(row, me) || isReturned(row, me)) &&
    (!filter.patient || isPatients(row, me))
  )
}

export const without = <T>(list: readonly T[], one: T): T[] => list.filter(other => other !== one)
export const toggled = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? without(list, one) : [...list, one])

/** One for each thing chosen, and what the filter is when it is taken away. */
export function chipsOf(filter: Filter, unitName: (hsaId: string) => string): { label: string; rest: Filter }[] {
  const flags = (['suits', 'mine', 'patient', 'alarms'] as const).filter(name => filter[name])
  return [
    ...filter.levels.map(level => ({ label: level, rest: { ...filter, levels: without(filter.levels, level) } })),
    ...flags.map(name => ({ label: t(`filter.${name}`), rest: { ...filter, [name]: false } })),
    ...filter.kinds.map(kind => ({
      label: kind || t('row.no-complaint'),
      rest: { ...filter, kinds: without(filter.kinds, kind) },
    })),
    ...filter.units.map(unit => ({ label: unitName(unit), rest: { ...filter, units: without(filter.units, unit) } })),
  ]
}

export const same = (a: Filter, b: Filter): boolean => {
  const text = (f: Filter) =>
    JSON.stringify([f.levels.toSorted(), f.kinds.toSorted(), f.units.toSorted(), f.mine, f.patient, f.alarms, f.suits])
  return text(a) === text(b)
}

const place = (hsaId: string) => `farstu.queue.${hsaId}`
/** What an older page wrote, or somebody's hand: only what is understood is taken. */
export function understood(found: unknown): Kept {
  const of = (it: unknown): Record<string, unknown> => (typeof it === 'object' && it !== null ? { ...it } : {})
  const texts = (it: unknown) => (Array.isArray(it) ? it.filter(one => typeof one === 'string') : [])
  const filterOf = (it: unknown): Filter => {
    const { levels, kinds, units, mine, patient, alarms, suits: own } = of(it)
    return {
      levels: texts(levels).filter(level => /^P[1-5]$/.test(level)),
      kinds: texts(kinds),
      units: texts(units),
      mine: mine === true,
      patient: patient === true,
      alarms: alarms === true,
      suits: own === true,
    }
  }
  const { filter, views, languages } = of(found)
  return {
    filter: filterOf(filter),
    views: (Array.isArray(views) ? views : []).slice(0, 20).flatMap(view => {
      const { name, filter: own } = of(view)
      return typeof name === 'string' && name !== '' ? [{ name: name.slice(0, 40), filter: filterOf(own) }] : []
    }),
    languages: texts(languages).slice(0, 20).map(fromBefore),
  }
}
export function kept(hsaId: string): Kept {
  try {
    return understood(JSON.parse(localStorage.getItem(place(hsaId)) ?? '{}'))
  } catch {
    return { filter: everything, views: [], languages: [] }
  }
}
export function keep(hsaId: string, what: Kept): void {
  try {
    localStorage.setItem(place(hsaId), JSON.stringify(what))
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
