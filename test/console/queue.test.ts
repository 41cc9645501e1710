// The queue without a browser and without a server: its order and groups, its filters, what is drawn of it, who looks.
import { expect, test } from 'vitest'
import { everything, passes, understood } from '../../bot/console/queue-filter.ts'
import { connected, hear, nothing } from '../../bot/console/queue-news.ts'
import { grouped, ordered } from '../../bot/console/queue-order.ts'
import { loadOf, tooMuch } from '../../bot/console/queue-cap.tsx'
import { slicesOf } from '../../bot/console/queue-window.ts'
import type { QueueRow, StreamEvent } from '../../bot/console/wire.ts'
import { presence } from '../../bot/server/presence.ts'
import { central, nurses } from './stage.ts'

const now = Date.parse('2026-11-22T08:00:00.000Z')
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const row = (id: string, over: Partial<QueueRow> = {}): QueueRow => ({
  id,
  number: id,
  rev: 1,
  status: 'waiting',
  level: 'P3',
  complaint: 'Hosta',
  language: 'sv',
  unit: { hsaId: 'u', name: 'U' },
  needs: null,
  openedAt: at(-60),
  waitingSince: at(-30),
  promisedBy: at(30),
  late: false,
  worsened: false,
  claim: null,
  holdUntil: null,
  owed: true,
  wroteAt: at(-30),
  alarm: null,
  alert: null,
  identified: true,
  receipt: null,
  ...over,
})
const me = { hsaId: 'me', unit: { hsaId: 'u', name: 'U' }, role: 'Sjuksköterska' }
const mine = { status: 'claimed' as const, claim: { hsaId: 'me', name: 'Jag', unit: 'u' } }
const ids = (rows: readonly QueueRow[]) => rows.map(one => one.id)

test('urgency first, then a promise about to be broken, then who has waited longest; what calls stands above all', () => {
  const rows = [
    row('long', { waitingSince: at(-50) }),
    row('short', { waitingSince: at(-5) }),
    row('close', { waitingSince: at(-20), promisedBy: at(9) }),
    row('broken', { waitingSince: at(-25), promisedBy: at(20), late: true }),
    row('urgent', { level: 'P2', waitingSince: at(-1) }),
    row('worse', { level: 'P4', waitingSince: at(-2), alert: { kind: 'worse', at: at(-1) } }),
    row('calm', { level: 'P5', waitingSince: at(-500), promisedBy: at(1) }),
  ]
  expect(ids(ordered(rows, now))).toEqual(['worse', 'urgent', 'broken', 'close', 'long', 'short', 'calm'])
  // Nothing has happened but time: another promise has come close.
  expect(ids(ordered(rows, now + 21 * 60_000)).slice(2)).toEqual(['long', 'broken', 'close', 'short', 'calm'])
})

test('whom I owe an answer stands apart from whom I wait for, and a colleague is a colleague', () => {
  const groups = grouped(
    [
      row('owed', mine),
      row('patient', { ...mine, owed: false }),
      row('rests', { ...mine, status: 'on-hold', owed: false }),
      row('wrote', { ...mine, status: 'on-hold', owed: true }),
      row('theirs', { status: 'claimed', claim: { hsaId: 'other', name: 'B', unit: 'u' } }),
      row('waits'),
      row('closed', { status: 'closed', receipt: 'refused' }),
      row('red', { ...mine, alarm: { kind: 'crisis', at: at(-1), acknowledged: false } }),
    ],
    me,
  )
  expect(groups.map(group => [group.name, ids(group.rows)])).toEqual([
    ['alarms', ['red']],
    ['owed', ['owed', 'wrote']],
    ['waiting', ['waits']],
    ['patient', ['patient']],
    ['colleagues', ['theirs']],
    ['held', ['rests']],
    ['unsettled', ['closed']],
  ])
})

test('what I took with another commission is not mine here: neither in the groups, the filters nor what weighs', () => {
  const rows = [row('here', mine), row('there', { ...mine, claim: { ...mine.claim, unit: 'other' } })]
  expect(grouped(rows, me).map(({ name, rows: own }) => [name, ids(own)])).toEqual([
    ['owed', ['here']],
    ['colleagues', ['there']],
  ])
  expect(ids(rows.filter(one => passes(one, { ...everything, mine: true }, me, [])))).toEqual(['here'])
  expect(loadOf(rows, me, { P1: 4, P2: 3, P3: 2, P4: 1, P5: 1 })).toBe(2)
})

test('a filter hides what was not chosen, never what calls; what an old page kept is read with care', () => {
  const rows = [
    row('p2', { level: 'P2' }),
    row('cough'),
    row('mine', mine),
    row('patient', { ...mine, owed: false }),
    row('bones', { needs: { competence: 'physiotherapist', language: null } }),
    row('tongue', { needs: { competence: 'nurse', language: 'Meänkieli' } }),
    row('elsewhere', { unit: { hsaId: 'v', name: 'V' } }),
    row('red', { level: 'P5', complaint: '', alarm: { kind: 'emergency', at: at(0), acknowledged: false } }),
  ]
  const left = (over: Partial<typeof everything>) =>
    ids(rows.filter(one => passes(one, { ...everything, ...over }, me, ['meänkieli'])))
  expect(left({})).toEqual(ids(rows))
  expect(left({ levels: ['P2'] })).toEqual(['p2', 'red'])
  expect(left({ mine: true })).toEqual(['mine', 'patient', 'red'])
  expect(left({ patient: true })).toEqual(['patient', 'red'])
  expect(left({ suits: true })).toEqual(ids(rows.filter(one => one.id !== 'bones')))
  expect(left({ units: ['v'] })).toEqual(['elsewhere', 'red'])
  expect(left({ kinds: ['Yrsel'] })).toEqual(['red'])
  expect(left({ alarms: true })).toEqual(['red'])
  expect(understood('rubbish')).toEqual({ filter: everything, views: [], languages: [] })
  expect(understood({ filter: { levels: ['P1', 'P9', 3], mine: 'yes' }, views: [{ name: 'x' }, { name: 7 }] })).toEqual({
    filter: { ...everything, levels: ['P1'] },
    views: [{ name: 'x', filter: everything }],
    languages: [],
  })
})

test('of 5,000 rows only those near the eye are drawn, their heights add up, and the focused one stays', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => row(`r${i}`))
  const groups = grouped(rows, me)
  const heights = new Map(rows.map((one, i) => [one.id, 60 + (i % 3) * 10]))
  const all = [...heights.values()].reduce((sum, height) => sum + height, 0)
  for (const top of [0, 1000, 170_000, all - 700]) {
    const [slice] = slicesOf(groups, heights, { top, height: 700 }, 'r4')
    const drawn = slice?.rows.filter(one => one.top === null) ?? []
    expect(drawn.length).toBeLessThan(40)
    expect((slice?.before ?? 0) + (slice?.after ?? 0) + drawn.reduce((sum, one) => sum + (heights.get(one.row.id) ?? 0), 0)).toBe(
      all,
    )
    expect(slice?.rows.some(one => one.row.id === 'r4')).toBe(true)
    expect(slice?.size).toBe(5000)
  }
})

test('an event that is missing, or a connection that does not begin with the list, is a gap', () => {
  const list: StreamEvent = { n: 1, type: 'list', at: at(0), rows: [row('a')], more: false }
  const first = hear(nothing, list)
  expect(first && ids([...first.rows.values()])).toEqual(['a'])
  expect(first && hear(first, { n: 3, type: 'beat', at: at(0) })).toBeNull()
  expect(hear(nothing, { n: 1, type: 'beat', at: at(0) })).toBeNull()
  expect(first && hear(connected(first), { n: 2, type: 'beat', at: at(0) })).toBeNull()
})

test('one more than is wise is weighed by urgency; what calls, and an empty desk, are never asked about', () => {
  const who = { ...me, cap: { weights: { P1: 4, P2: 3, P3: 2, P4: 1, P5: 1 }, most: 5 } }
  const next = [row('p3'), row('p4', { level: 'P4' }), row('red', { alert: { kind: 'unanswered', at: at(0) } })]
  const two = [row('a', mine), row('b', { ...mine, level: 'P3', owed: false })]
  expect(tooMuch([...two, ...next], who, 'p3')).toEqual({ load: 4, after: 6 })
  expect(tooMuch([...two, ...next], who, 'p4')).toBeNull()
  expect(tooMuch([...two, ...next], who, 'red')).toBeNull()
  // What rests weighs nothing.
  expect(tooMuch([row('a', { ...mine, status: 'on-hold' }), row('b', mine), ...next], who, 'p3')).toBeNull()
  expect(tooMuch(next, { ...who, cap: { ...who.cap, most: 1 } }, 'p3')).toBeNull()
})

test('who looks is known by unit, once for each case, and forgotten when the page leaves or falls silent', () => {
  let clock = now
  const here = presence(() => new Date(clock).toISOString(), { say: () => {}, hear: () => () => {} })
  const told: string[] = []
  here.onChange(unit => told.push(unit))
  here.look(nurses.anna, 'window-1', 'a')
  here.look(nurses.anna, 'window-2', 'a')
  here.look(nurses.cia, 'window-3', 'a')
  expect(here.of([central.hsaId])).toEqual([{ id: 'a', hsaId: nurses.anna.hsaId, name: 'Anna Lind' }])
  here.look(nurses.anna, 'window-1', null)
  expect(here.of([central.hsaId])).toHaveLength(1)
  clock += 20_000
  here.look(nurses.cia, 'window-3', 'a')
  const before = told.length
  clock += 10_000
  here.sweep()
  expect(here.of([central.hsaId])).toEqual([])
  expect(here.of([nurses.cia.unit.hsaId])).toHaveLength(1)
  expect(told.slice(before)).toEqual([central.hsaId])
  for (let i = 0; i < 50; i++) here.look(nurses.bo, `window-${i}`, `case-${i}`)
  expect(here.of([central.hsaId]).length).toBeLessThan(13)
})
