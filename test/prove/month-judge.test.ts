// The checker of the month, shown a wait where all is well and every kind of harm it must find.
import { describe, expect, test } from 'vitest'
import type { Author, Draft, Entry, Instant } from '../../bot/case.ts'
import { blank, changed, fold } from '../../bot/log.ts'
import { defaults } from '../../bot/settings.ts'
import { type Bounds, inTime, judgeMonth, type Lived } from './month-judge.ts'

const unit = { hsaId: 'SE-1', name: '1177' }
const clock: Author = { kind: 'clock' }
const bot: Author = { kind: 'bot' }
const citizen: Author = { kind: 'citizen' }
const nurse: Author = { kind: 'caregiver', hsaId: 'SE-2', name: 'Karin', role: 'sjuksköterska', unit, commission: 'SE-3' }

/** Minutes after the case was opened, to the second. */
const at = (minute: number, second = 0): Instant =>
  new Date(Date.parse('2026-03-27T08:00:00Z') + minute * 60_000 + second * 1000).toISOString()
type Step = { at: Instant; by: Author; drafts: Draft[] }
const step = (when: Instant, by: Author, ...drafts: Draft[]): Step => ({ at: when, by, drafts })
const said = (text = 'rad'): Draft => ({ type: 'message', text, language: 'sv' })

const arrival = (level: 'P2' | 'P3', where = unit) => [
  step(
    at(0),
    bot,
    {
      type: 'opened',
      language: 'sv',
      number: 'FA-1',
      rules: 'r',
      position: { machine: 'm', version: 1, value: 'v' },
      channel: 'test',
    },
    { type: 'urgency-changed', level, reason: 'r', promisedBy: null },
    { type: 'handed-over', unit: where, promisedBy: at(level === 'P2' ? 300 : 600), reason: 'r' },
  ),
]
const asks = (when: Instant) => step(when, clock, { type: 'check-in-asked' }, said('Hur mår du?'))
const misses = (when: Instant) => step(when, clock, { type: 'check-in-missed' }, { type: 'alerted', kind: 'unanswered' })
const answers = (when: Instant, how: 'better' | 'same' | 'worse', ...more: Draft[]) =>
  step(when, citizen, said(), { type: 'check-in-answered', how }, ...more)
const worse: Draft = { type: 'alerted', kind: 'worse' }
const claims = (when: Instant) => step(when, nurse, { type: 'claimed', lease: when }, { ...said('Hej'), by: nurse })
const closes = (when: Instant) => step(when, nurse, { type: 'closed', reason: 'answered' })

/** An urgent wait in order: asked, the same; asked, worse; asked, silence and an alert; taken, answered, closed. */
const urgent = [
  ...arrival('P2'),
  asks(at(15)),
  answers(at(18), 'same'),
  asks(at(33, 1)),
  answers(at(35), 'worse', worse),
  asks(at(50)),
  misses(at(60, 1)),
  claims(at(70)),
  closes(at(80)),
]

const bounds: Bounds = { end: at(2000), down: [], settings: defaults, units: [unit.hsaId], slack: 2000 }
function lived(steps: readonly Step[], hour?: Instant | null): Lived {
  const entries: Entry[] = []
  for (const { at: when, by, drafts } of steps)
    entries.push(...changed({ ...blank('k'), rev: entries.length }, by, when, drafts).entries)
  const c = fold('k', entries)
  return { case: c, entries, wakeAt: hour ?? null, seen: [] }
}
const judged = (steps: readonly Step[], over: Partial<Bounds> = {}, hour?: Instant | null) =>
  judgeMonth([lived(steps, hour)], { ...bounds, ...over }).faults.join('\n')
const without = (...gone: number[]) => urgent.filter((_, i) => !gone.includes(i))
const down = (from: Instant, to: Instant) => [{ from: Date.parse(from), to: Date.parse(to) }]

describe('the hours', () => {
  test('what is due is done a moment later, or a moment after the sweepers came back', () => {
    const away = [
      { from: 1000, to: 5000 },
      { from: 6000, to: 9000 },
    ]
    expect(inTime(500, [], 2000)).toBe(2500)
    expect(inTime(100, [{ from: 50, to: 90 }], 2000)).toBe(2100)
    // Away when it was due, back for a second, away again.
    expect(inTime(500, away, 2000)).toBe(11_000)
    expect(inTime(500, [{ from: 4000, to: 9000 }], 2000)).toBe(2500)
  })
})

describe('the checker of the month', () => {
  test('finds nothing in a wait where all is well, and counts it', () => {
    const { faults, counts, ends, late } = judgeMonth([lived(urgent)], bounds)
    expect(faults).toEqual([])
    expect(counts).toMatchObject({ cases: 1, asked: 3, same: 1, worse: 1, missed: 1, 'unanswered alerts': 1, 'worse alerts': 1 })
    expect(ends).toMatchObject({ closed: 1 })
    expect(late).toEqual({ alive: 1000, ever: 1000 })
  })

  test('finds an orphan: a case nobody came to when its hour had passed', () => {
    // Silent to the end: neither the promise at 600 nor the next check-in is kept.
    const alone = [...arrival('P3')]
    expect(judged(alone, {}, at(180))).toMatch(/check-in at .*nobody came for/)
    expect(judged(alone, {}, at(180))).toMatch(/promise at .*nobody came for/)
    expect(judged(alone, { end: at(180) }, at(180))).toBe('')
  })

  test('finds an owner who has gone and whose case did not come back', () => {
    const taken = [...arrival('P3'), step(at(10), nurse, { type: 'claimed', lease: at(40) })]
    expect(judged(taken, {}, at(40))).toMatch(/lease at .*nobody came/)
    expect(judged(taken, { end: at(40) }, at(40))).toBe('')
    const held = [...taken, step(at(20), nurse, { type: 'held', until: at(90), reason: 'prov' })]
    expect(judged(held, {}, at(90))).toMatch(/hold at .*nobody came/)
    expect(judged(held, { end: at(90) }, at(90))).toBe('')
  })

  test('finds a talk with the bot that was left and not closed', () => {
    const [opened] = arrival('P3')
    const left = opened ? [{ ...opened, drafts: opened.drafts.slice(0, 1) }] : []
    expect(judged(left, {}, at(1440))).toMatch(/left at .*nobody came/)
    expect(judged(left, { end: at(1440) }, at(1440))).toBe('')
  })

  test('finds a case that waits at a unit nobody knows, or without a promise', () => {
    expect(judged(arrival('P3', { hsaId: '', name: '' }), { end: at(1) }, at(180))).toContain('waits at no unit')
    const unpromised = [...arrival('P3'), step(at(1), nurse, { type: 'released', to: 'queue', reason: 'r', promisedBy: null })]
    expect(judged(unpromised, { end: at(2) }, at(181))).toContain('waits without a promise')
    const nobody = [...arrival('P3'), step(at(1), nurse, { type: 'held', until: at(9), reason: 'r' })]
    expect(judged(nobody, { end: at(2) }, at(9))).toContain('on hold for nobody')
  })

  test('finds an hour in the database that is missing, or another than the log says', () => {
    const open = arrival('P3')
    const upTo = { end: at(10) }
    expect(judged(open, upTo, null)).toContain('its stored hour is null')
    expect(judged(open, upTo, at(600))).toContain('its log says')
    expect(judged(urgent, {}, at(90))).toContain('its stored hour is')
    const one = lived(open, at(180))
    const seen = (wakeAt: Instant | null, when = at(5)) =>
      judgeMonth([{ ...one, seen: [{ rev: one.case.rev, status: 'waiting', wakeAt, at: when }] }], {
        ...bounds,
        ...upTo,
      }).faults.join()
    expect(seen(at(180))).toBe('')
    expect(seen(null)).toContain('nobody will look at it')
    expect(seen(at(190))).toContain('its log says')
    expect(seen(at(180), at(185))).toContain('overdue since')
  })

  test('finds a check-in that came late, and forgives it when nobody could have come', () => {
    const late = [...arrival('P2'), asks(at(16)), answers(at(18), 'same'), claims(at(20)), closes(at(30))]
    expect(judged(late)).toMatch(/check-in at .*nobody came for 60 s/)
    expect(judged(late, { down: down(at(14), at(16)) })).toBe('')
    expect(judged(late, { down: down(at(14), at(15, 30)) })).toMatch(/nobody came/)
  })

  test('finds a check-in that never came', () => {
    expect(judged(without(1, 2))).toMatch(/check-in at .*nobody came/)
    expect(judged(without(3, 4))).toMatch(/check-in at .*nobody came/)
  })

  test('finds that words in between put the next check-in off', () => {
    const put_off = [...arrival('P2'), ...[3, 6, 9, 12, 15, 18].map(n => step(at(n), citizen, said()))]
    expect(judged([...put_off, claims(at(19)), closes(at(25))])).toMatch(/check-in at .*nobody came/)
  })

  test('finds a check-in before its time, or asked of somebody who does not wait', () => {
    expect(judged([...arrival('P2'), asks(at(9)), answers(at(10), 'same'), claims(at(20)), closes(at(30))])).toContain(
      'before the time',
    )
    expect(judged([...arrival('P2'), claims(at(5)), asks(at(20)), closes(at(25))])).toContain('asked how it is while claimed')
    expect(judged([...urgent, asks(at(95))])).toContain('asked how it is while closed')
  })

  test('finds somebody not urgent who is asked on and on', () => {
    const times = [180, 360, 540].map(n => asks(at(n)))
    const quiet = [...arrival('P3'), ...times]
    expect(judged(quiet, { end: at(599) }, at(600))).toBe('')
    expect(judged([...quiet, asks(at(720))], { end: at(721) }, at(600))).toContain('before the time')
  })

  test('finds an unanswered urgent check-in without an alert, and an alert too late', () => {
    const silent = (alert: Step) => [...arrival('P2'), asks(at(15)), alert, claims(at(40)), closes(at(50))]
    expect(judged(silent(misses(at(25))))).toBe('')
    expect(judged(silent(step(at(25), clock, { type: 'check-in-missed' })))).toContain('missed, and nobody is alerted')
    expect(judged(silent(step(at(25), clock, said())))).toContain('no alert follows')
    expect(judged(silent(misses(at(27))))).toContain('no alert follows')
    expect(judged(silent(misses(at(27))), { down: down(at(24), at(26, 59)) })).toBe('')
  })

  test('finds a "worse" without an alert in the same turn', () => {
    const steps = (...more: Step[]) => [...arrival('P2'), asks(at(15)), ...more, claims(at(25)), closes(at(30))]
    expect(judged(steps(answers(at(18), 'worse', worse)))).toBe('')
    expect(judged(steps(answers(at(18), 'worse')))).toContain('worse, and nobody is alerted')
    expect(judged(steps(answers(at(18), 'worse'), step(at(19), bot, worse)))).toContain('worse, and nobody is alerted')
  })

  test('finds an urgency lowered by the clock or the citizen; a caregiver may', () => {
    const lower: Draft = { type: 'urgency-changed', level: 'P4', reason: 'r', promisedBy: null }
    const steps = (by: Author) => [...arrival('P2'), step(at(5), by, lower), claims(at(6)), closes(at(10))]
    expect(judged(steps(clock))).toContain('clock lowered the urgency to P4')
    expect(judged(steps(citizen))).toContain('citizen lowered')
    expect(judged(steps(bot))).toContain('bot lowered')
    expect(judged(steps(nurse))).toBe('')
  })

  test('finds a case that is not the fold of its log', () => {
    const one = lived(urgent)
    const other = { ...one, case: { ...one.case, late: true } }
    expect(judgeMonth([other], bounds).faults.join()).toContain('not the fold')
  })
})
