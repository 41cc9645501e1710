// The live queue. One reading per audience (a unit, with or without the alarms of everyone) serves all its screens:
// a wake-up names a case, the row is read once, and the difference goes out. Who comes is given the list that is there:
// after a restart all screens come at once, and the list is still read once. No names, no words.
import { calling } from '../console/calling.ts'
import type { AlarmKind, AlertKind } from '../case.ts'
import type { Caregiver } from '../people.ts'
import type { Look } from '../console/wire.ts'
import { later } from '../hours.ts'
import type { Bus, CaseQuery, CaseRow, Now, Outbox, Store } from '../ports.ts'
import type { ReadAlong } from '../read-along.ts'
import type { SeenTo } from '../seen.ts'
import type { Writing } from '../writing.ts'
import { type AskedEvent, askedOnes } from './desk-asked.ts'
import { presence } from './presence.ts'
import { shuts } from './shuts.ts'
import { goingLooks, seatOf } from './going-looks.ts'
import { type Eyes, rowsFor } from './sight.ts'

/** `shared`: the units with which it has one queue; `cleared`: for protected identities. */
export type Audience = Eyes & { unit: string; shared?: readonly string[]; alarms: boolean }
export type DeskEvent =
  | { type: 'list'; rows: CaseRow[]; more: boolean }
  | { type: 'changes'; upserts: CaseRow[]; removes: string[] }
  | { type: 'alarm'; id: string; number: string; kind: AlarmKind | AlertKind }
  | { type: 'moved'; id: string; rev: number }
  | { type: 'stuck'; count: number }
  | { type: 'coming'; count: number }
  | { type: 'looking'; looks: Look[] }
  | { type: 'writing'; id: string; guest: string | null }
  | { type: 'read'; id: string; to: SeenTo }
  | AskedEvent

/** Longest the list is. A unit with more open cases than this sees the most urgent ones, and is told so. */
export const listed = 6_000
/** Wake-ups within this many ms are read together. */
const together = 100
/** Wake-ups may be lost: everything is read again this often, and only differences are sent. */
const refresh = 10_000
/** A screen that comes is given a list that was read whole no longer ago than this, in ms, with every wake-up since. */
const fresh = 2_000
/** A talk with the bot in which nothing has happened for so many minutes is not on its way here. */
const comingWithin = 15
const statuses: NonNullable<CaseQuery['status']> = ['waiting', 'claimed', 'on-hold']
export const queueQuery = ({
  unit,
  shared = [],
  alarms,
}: Audience): Pick<CaseQuery, 'units' | 'status' | 'alarms' | 'unsettled'> => ({
  units: [unit, ...shared],
  status: statuses,
  unsettled: true,
  ...(alarms ? { alarms } : {}),
})
const ringing = (row: CaseRow | undefined) => (row ? calling(row) : null)

type Screen = { send: (event: DeskEvent) => void; seat: string }
type Hall = {
  /** Its own, and those with which it has one queue. */
  units: readonly string[]
  screens: Set<Screen>
  known: Map<string, CaseRow>
  dirty: Set<string>
  /** What is known, as whoever comes is given it; null when it has changed since. */
  list: { event: DeskEvent; ids: string[] } | null
  more: boolean
  /** When the last whole reading was asked for. */
  readAt: number
  /** How much of the unit isn't in the record. */
  stuck: number
  coming: number
  all: boolean
  wake: () => void
  reading: Promise<void> | null
  ready: Promise<void>
  timer: NodeJS.Timeout
  leave: () => void
}

export type DeskStream = ReturnType<typeof deskStream>

type Deps = {
  store: Store
  bus: Bus
  outbox: Pick<Outbox, 'stuckCount'>
  now: Now
  writing?: Pick<Writing, 'hear'>
  readAlong?: Pick<ReadAlong, 'hear'>
  onError?: (error: unknown) => void
}
export function deskStream(deps: Deps) {
  const halls = new Map<string, Hall>()
  const opened = goingLooks(deps.now)
  const looks = presence(deps.now, deps.bus)
  const asked = askedOnes(deps)
  const shutting = shuts(deps.bus)
  looks.onChange(unit => {
    for (const room of halls.values())
      if (room.units.includes(unit))
        for (const screen of room.screens) screen.send({ type: 'looking', looks: looks.of(room.units) })
  })

  deps.writing?.hear((id, by) => {
    // Who has the case sees their own pen.
    if (by.kind === 'caregiver') return
    const guest = by.kind === 'guest' ? by.id : null
    toThoseIn(id, { type: 'writing', id, guest })
  })
  deps.readAlong?.hear((id, to) => toThoseIn(id, { type: 'read', id, to }))

  /** To the screens of those who have that case open. */
  function toThoseIn(id: string, event: DeskEvent): void {
    for (const room of halls.values())
      for (const screen of room.screens) if (opened.of(screen.seat, id).length > 0) screen.send(event)
  }

  async function ask(audience: Audience, ids?: string[]) {
    const query = { ...queueQuery(audience), limit: listed, ...(ids ? { ids } : {}) }
    const { rows, next } = await deps.store.list(query, { kind: 'system', name: 'desk' }, 'stream')
    return { rows: rowsFor(rows, query.units ?? [], audience), next }
  }

  const comingTo = ({ unit, alarms }: Audience) => deps.store.coming(unit, alarms, later(deps.now(), -comingWithin))

  function hall(audience: Audience): Hall {
    const key = `${audience.alarms ? '*' : ''}${audience.cleared ? '+' : ''}${[audience.unit, ...(audience.shared ?? [])].join(' ')}`
    const found = halls.get(key)
    if (found) return found
    const wake = () => {
      room.reading ??= new Promise<void>(done => setTimeout(done, together))
        .then(() => read(audience, room))
        .catch(error => {
          room.all = true
          deps.onError?.(error)
        })
        .finally(() => {
          room.reading = null
          if (room.dirty.size > 0) wake()
        })
    }
    const unsubscribe = deps.bus.subscribe((id, rev) => {
      if (id === '*') room.all = true
      else room.dirty.add(id)
      for (const screen of room.screens) {
        // Rev 0: nobody knows which moved, so look at all of them.
        for (const one of opened.of(screen.seat, id === '*' ? null : id))
          screen.send({ type: 'moved', id: one, rev: id === '*' ? 0 : rev })
      }
      wake()
    })
    const timer = setInterval(() => {
      room.all = true
      wake()
      looks.sweep()
      comingTo(audience).then(
        count => {
          if (count !== room.coming) for (const screen of room.screens) screen.send({ type: 'coming', count })
          room.coming = count
        },
        error => deps.onError?.(error),
      )
    }, refresh)
    timer.unref()
    const room: Hall = {
      units: [audience.unit, ...(audience.shared ?? [])],
      screens: new Set(),
      known: new Map(),
      dirty: new Set(),
      list: null,
      more: false,
      readAt: Date.parse(deps.now()),
      stuck: 0,
      coming: 0,
      all: false,
      wake,
      reading: null,
      // What was there before anybody looked is not news.
      ready: Promise.all([ask(audience), deps.outbox.stuckCount(audience.unit, deps.now()), comingTo(audience)]).then(
        ([{ rows, next }, stuck, coming]) => {
          for (const row of rows) room.known.set(row.id, row)
          room.more = next !== null
          room.stuck = stuck
          room.coming = coming
        },
      ),
      timer,
      leave: () => {
        clearInterval(timer)
        unsubscribe()
        halls.delete(key)
      },
    }
    halls.set(key, room)
    return room
  }

  async function read(audience: Audience, room: Hall): Promise<void> {
    const whole = room.all
    const asked = Date.parse(deps.now())
    const ids = whole ? [...new Set([...room.known.keys(), ...room.dirty])] : [...room.dirty]
    // Emptied before asking: what wakes while we read is read again.
    room.dirty.clear()
    room.all = false
    const { rows, next } = await ask(audience, whole ? undefined : ids)
    const found = new Map(rows.map(row => [row.id, row]))
    const upserts = rows.filter(row => !same(room.known.get(row.id), row))
    const removes = ids.filter(id => room.known.has(id) && !found.has(id))
    // A receipt may have come for any of them, also for one that has left the list; and what waits grows old by itself.
    const count = await deps.outbox.stuckCount(audience.unit, deps.now())
    const stuck = count === room.stuck ? null : count
    room.stuck = count
    const rang = upserts.filter(row => ringing(row) && ringing(room.known.get(row.id))?.at !== ringing(row)?.at)
    for (const row of upserts) room.known.set(row.id, row)
    for (const id of removes) room.known.delete(id)
    if (whole) {
      room.readAt = asked
      if (room.more !== (next !== null)) room.list = null
      room.more = next !== null
    }
    const changes: DeskEvent | null = upserts.length > 0 || removes.length > 0 ? { type: 'changes', upserts, removes } : null
    if (changes) room.list = null
    for (const screen of room.screens) {
      if (changes) screen.send(changes)
      if (stuck !== null) screen.send({ type: 'stuck', count: stuck })
      for (const row of rang) {
        const call = ringing(row)
        if (call) screen.send({ type: 'alarm', id: row.id, number: row.number, kind: call.kind })
      }
    }
  }

  /** As new as if it were read now, and read once for all who come together. */
  async function upToDate(room: Hall): Promise<void> {
    if (Date.parse(deps.now()) - room.readAt > fresh) room.all = true
    // What wakes while one reading is under way is in the next.
    for (let i = 0; i < 2 && (room.all || room.dirty.size > 0); i++) {
      room.wake()
      await room.reading
    }
  }

  const listOf = (room: Hall) => {
    room.list ??= { event: { type: 'list', rows: [...room.known.values()], more: room.more }, ids: [...room.known.keys()] }
    return room.list
  }

  return {
    /** The whole list at once (one access record, in the caregiver's name), then what changes. Returns how to leave. */
    async open(who: Caregiver, audience: Audience, send: (event: DeskEvent) => void): Promise<() => void> {
      let early: DeskEvent[] = []
      let began = false
      const screen: Screen = { seat: seatOf(who), send: event => (began ? send(event) : early.push(event)) }
      const room = hall(audience)
      room.screens.add(screen)
      const advice = asked.join(who, screen.send)
      const leave = () => {
        room.screens.delete(screen)
        advice.leave()
        if (![...halls.values()].some(h => [...h.screens].some(s => s.seat === screen.seat))) opened.end(screen.seat)
        if (room.screens.size === 0) room.leave()
      }
      try {
        await Promise.all([room.ready.then(() => upToDate(room)), advice.ready])
        const list = listOf(room)
        const rows = advice.rows()
        // What changed on the way here is in it; what rang is still to be heard.
        early = early.filter(event => event.type === 'alarm' || event.type === 'moved')
        await Promise.all([deps.store.shown(list.ids, { kind: 'caregiver', caregiver: who }, 'queue'), advice.shown(rows)])
        send(list.event)
        send({ type: 'stuck', count: room.stuck })
        send({ type: 'coming', count: room.coming })
        send({ type: 'looking', looks: looks.of(room.units) })
        send({ type: 'asked', rows })
        began = true
        for (const event of early) send(event)
        return leave
      } catch (error) {
        leave()
        throw error
      }
    },
    /** This page of theirs shows that case now, or none. */
    look: looks.look,
    /** A screen of theirs was locked, here or at another process: their streams ask again if they may go on. */
    shut: shutting.say,
    onShut: shutting.on,
    /** This caregiver has opened that case: tell their screens when it moves, also when it leaves the queue. */
    follow: opened.follow,
    /** True while a look that was logged goes on; after that, reading the case again is a new look. */
    looking: opened.goesOn,
  }
}

const same = (a: CaseRow | undefined, b: CaseRow): boolean =>
  a !== undefined && a.rev === b.rev && JSON.stringify(a) === JSON.stringify(b)
