// "Rådfrågad" on the live stream: the cases each caregiver at a screen is asked about, wherever they lie. Each is sent their
// list whole when it has changed: it is short. The rows carry no names and nobody's words.
import { askedAs } from '../listing.ts'
import type { Caregiver } from '../people.ts'
import type { Bus, CaseQuery, CaseRow, Store } from '../ports.ts'

export type AskedEvent = { type: 'asked'; rows: CaseRow[] }
type Send = (event: AskedEvent) => void
/** One at one unit, at one screen or several. `told`: the list they were last sent; null before the first. */
type Person = { who: Caregiver; screens: Set<Send>; rows: CaseRow[]; told: string | null; logged: readonly string[] }

/** As in desk-stream.ts, in ms: wake-ups so close are read together, and what a lost one would have told is read this often. */
const [together, refresh] = [100, 10_000]
/** Longest a list is; and all of the lists together. */
const [most, listed] = [50, 6_000]
const statuses: NonNullable<CaseQuery['status']> = ['waiting', 'claimed', 'on-hold']

type Deps = { store: Pick<Store, 'list' | 'shown'>; bus: Pick<Bus, 'subscribe'>; onError?: (error: unknown) => void }
export function askedOnes({ store, bus, onError = () => {} }: Deps) {
  const people = new Map<string, Person>()
  /** The cases that have moved, and those whose whole list is to be read. */
  const [dirty, whole] = [new Set<string>(), new Set<string>()]
  let reading: Promise<void> | null = null
  let still: (() => void) | null = null

  const wake = (wait: number): Promise<void> => {
    reading ??= new Promise<void>(done => setTimeout(done, wait)).then(read).finally(() => {
      reading = null
    })
    return reading
  }
  const later = (): void => {
    wake(together).then(() => {
      if (dirty.size + whole.size > 0) later()
    }, onError)
  }
  const everybody = () => {
    for (const one of people.keys()) whole.add(one)
    later()
  }

  const find = async (query: Pick<CaseQuery, 'ids' | 'consulted'>): Promise<CaseRow[]> =>
    (await store.list({ ...query, status: statuses, limit: listed }, { kind: 'system', name: 'desk' }, 'stream')).rows

  async function read(): Promise<void> {
    const [ids, anew] = [new Set(dirty), new Set(whole)]
    // Emptied before asking: what wakes while we read is read again.
    dirty.clear()
    whole.clear()
    const here = [...people.keys()]
    const [moved, all] = await Promise.all([
      ids.size > 0 && here.length > 0 ? find({ ids: [...ids], consulted: here }) : [],
      anew.size > 0 ? find({ consulted: [...anew] }) : [],
    ])
    for (const [one, person] of [...people]) {
      const isWhole = anew.has(one)
      const found = (isWhole ? all : moved).filter(row => row.consulted?.includes(one))
      const kept = isWhole ? [] : person.rows.filter(row => !ids.has(row.id))
      if (!isWhole && found.length === 0 && kept.length === person.rows.length) continue
      person.rows = [...kept, ...found].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, most)
      await tell(person)
    }
  }

  async function tell(person: Person): Promise<void> {
    const { rows } = person
    const said = JSON.stringify(rows)
    if (said === person.told) return
    // The first is sent to whoever comes, when the rest is.
    if (person.told === null) {
      person.told = said
      return
    }
    await seenBy(person, rows, person.logged)
    person.told = said
    for (const send of person.screens) send({ type: 'asked', rows })
  }

  /** The access record of what is about to be shown, if anything of it is not in an earlier one. */
  async function seenBy(person: Person, rows: readonly CaseRow[], logged: readonly string[]): Promise<void> {
    const ids = rows.map(row => row.id)
    if (ids.some(id => !logged.includes(id))) await store.shown(ids, { kind: 'caregiver', caregiver: person.who }, 'queue')
    person.logged = ids
  }

  function begin(): () => void {
    const unsubscribe = bus.subscribe(id => {
      if (id === '*') return everybody()
      dirty.add(id)
      later()
    })
    const timer = setInterval(everybody, refresh)
    timer.unref()
    return () => {
      clearInterval(timer)
      unsubscribe()
    }
  }

  return {
    /** A screen more: it is sent every change, and `rows` is what is there once `ready`. */
    join(who: Caregiver, send: Send) {
      const key = askedAs(who)
      const found = people.get(key)
      const person: Person = found ?? { who, screens: new Set(), rows: [], told: null, logged: [] }
      people.set(key, person)
      person.who = who
      person.screens.add(send)
      still ??= begin()
      const come = async () => {
        whole.add(key)
        while (whole.has(key)) await wake(0)
        await reading
      }
      return {
        ready: come(),
        rows: () => person.rows,
        /** Before they are sent to this screen: a look of its own. */
        shown: (rows: readonly CaseRow[]) => seenBy(person, rows, []),
        leave() {
          person.screens.delete(send)
          if (person.screens.size === 0) people.delete(key)
          if (people.size > 0) return
          still?.()
          still = null
        },
      }
    },
  }
}
