// The checker of the shift, shown a day where all is well and every kind of harm it must find.
import { describe, expect, test } from 'vitest'
import type { Author, Draft, Entry, Instant } from '../../bot/case.ts'
import { blank, changed, fold } from '../../bot/log.ts'
import { defaults } from '../../bot/settings.ts'
import type { Bounds, Lived } from './month-judge.ts'
import { judgeShift, type Said } from './shift-judge.ts'

const unit = { hsaId: 'SE-1', name: '1177' }
const bot: Author = { kind: 'bot' }
const clock: Author = { kind: 'clock' }
const citizen: Author = { kind: 'citizen' }
const nurse = (name: string): Author => ({
  kind: 'caregiver',
  hsaId: name,
  name,
  role: 'sjuksköterska',
  unit,
  commission: 'SE-3',
})
const [karin, bo] = [nurse('Karin'), nurse('Bo')]

const at = (minute: number, second = 0): Instant =>
  new Date(Date.parse('2026-11-24T08:00:00Z') + minute * 60_000 + second * 1000).toISOString()
type Step = { at: Instant; by: Author; drafts: Draft[] }
const step = (when: Instant, by: Author, ...drafts: Draft[]): Step => ({ at: when, by, drafts })
const told = (key: string): Draft => ({ type: 'message', by: bot, key, text: key, language: 'sv' })

/** Urgent, at ten past eight promised for twenty-five past. */
const comes = step(
  at(10),
  bot,
  {
    type: 'opened',
    language: 'sv',
    number: 'FA-1',
    rules: 'r',
    position: { machine: 'm', version: 1, value: 'v' },
    channel: 'test',
  },
  { type: 'urgency-changed', level: 'P3', reason: 'r', promisedBy: null },
  { type: 'handed-over', unit, promisedBy: at(25), reason: 'r' },
)
const claims = (minute: number, who = karin) =>
  step(at(minute), who, { type: 'claimed', lease: at(minute + 30) }, told('desk.joined'))
const says = (minute: number, who = karin, text = 'Hej') => step(at(minute), who, { type: 'message', text, language: 'sv' })
const closes = (minute: number, who = karin) => step(at(minute), who, { type: 'closed', reason: 'answered' }, told('desk.closed'))
const late = (minute: number, ...more: Draft[]) =>
  step(at(minute, 1), clock, { type: 'promised', promisedBy: at(minute + 30), late: true }, ...more)

const sent = (text = 'Hej', by = 'Karin', ...statuses: number[]): Said => ({
  case: 'k',
  by,
  text,
  statuses: statuses.length > 0 ? statuses : [200],
})

const bounds: Bounds = { end: at(2000), down: [], settings: defaults, units: [unit.hsaId], slack: 2000 }
function lived(steps: readonly Step[], hour: Instant | null = null): Lived {
  const entries: Entry[] = []
  for (const { at: when, by, drafts } of steps)
    entries.push(...changed({ ...blank('k'), rev: entries.length }, by, when, drafts).entries)
  return { case: fold('k', entries), entries, wakeAt: hour, seen: [] }
}
const judged = (steps: readonly Step[], said: readonly Said[] = [sent()], over: Partial<Bounds> = {}, hour?: Instant) =>
  judgeShift([lived(steps, hour)], said, { ...bounds, ...over })
const faults = (...given: Parameters<typeof judged>) => judged(...given).faults.join('\n')

describe('the checker of the shift', () => {
  test('finds nothing in a case where all is well, and says how long the person waited', () => {
    const it = judged([comes, claims(20), says(22), closes(30)])
    expect(it.faults).toEqual([])
    expect(it.broken).toEqual([])
    expect(it.answeredBy).toEqual({ Karin: 1 })
    expect(it.first).toEqual({
      P3: { came: 1, answered: 1, left: 0, waiting: 0, median: 12 * 60_000, p90: 12 * 60_000, longest: 12 * 60_000 },
    })
  })

  test('takes the median and the ninth of ten over all who came with a level', () => {
    const one = (i: number): Lived => {
      const it = lived([comes, claims(11), says(11 + i), closes(40)])
      return { ...it, case: { ...it.case, id: `k${i}` } }
    }
    const said = Array.from({ length: 10 }, (_, i) => ({ ...sent(), case: `k${i}` }))
    const { first } = judgeShift(
      said.map((_, i) => one(i)),
      said,
      bounds,
    )
    expect(first.P3).toMatchObject({ came: 10, answered: 10, median: 5 * 60_000, p90: 9 * 60_000, longest: 10 * 60_000 })
  })

  test('counts somebody whose alarm was taken before the talk was handed over, from the alarm', () => {
    const [opened, urgency] = comes.drafts
    const alarm: Draft = { type: 'alarm', kind: 'emergency', category: 'chest', words: 'r', message: 1 }
    const called = step(at(10), bot, ...[opened, urgency].flatMap(draft => draft ?? []), alarm)
    const { first, faults } = judged([called, claims(12), says(13), closes(14)])
    expect(faults).toEqual([])
    expect(first.P3).toMatchObject({ came: 1, answered: 1, median: 3 * 60_000 })
    // One that nobody had to take is not at the desk.
    expect(judged([called], [], { end: at(20) }, at(10 + 24 * 60)).first).toEqual({})
  })

  describe('a double answer', () => {
    test('by two who both think it is theirs', () => {
      const both = [comes, claims(20), says(22), says(23, bo, 'Hej igen'), closes(30)]
      expect(faults(both, [sent(), sent('Hej igen', 'Bo')])).toContain("a double answer: message by Bo, the case is Karin's")
      expect(faults([comes, claims(20), claims(21, bo), says(22, bo), closes(30, bo)], [sent('Hej', 'Bo')])).toContain(
        'claimed by a second one',
      )
    })

    test('by somebody who never took the case, or whose case has gone back', () => {
      expect(faults([comes, says(20), claims(21), closes(22)])).toContain('the case is nobody’s')
      const back = step(
        at(23),
        clock,
        { type: 'released', to: 'queue', reason: 'silent', promisedBy: at(50) },
        told('desk.released'),
      )
      expect(faults([comes, claims(20), back, says(24), claims(25, bo), closes(26, bo)])).toContain('the case is nobody’s')
    })

    test('that is one answer stored twice, or booked, signed or closed by another', () => {
      expect(faults([comes, claims(20), says(22), says(22), closes(30)], [sent('Hej', 'Karin', 200, 200)])).toContain(
        'is there 2 times',
      )
      expect(faults([comes, claims(20), says(22), closes(30, bo)])).toContain('a double answer: closed by Bo')
    })

    test('is not when one gives the case to another', () => {
      const given = step(at(24), karin, { type: 'released', to: 'queue', reason: 'r', promisedBy: at(50) }, told('desk.released'))
      expect(
        faults([comes, claims(20), says(22), given, claims(26, bo), says(28, bo), closes(30, bo)], [sent(), sent('Hej', 'Bo')]),
      ).toBe('')
    })
  })

  test('finds an answer that is lost, one that was refused and is there all the same, and one nobody sent', () => {
    expect(faults([comes, claims(20), closes(22)])).toContain('was acknowledged and is lost')
    expect(faults([comes, claims(20), says(22), closes(30)], [sent('Hej', 'Karin', 403)])).toContain('was refused and is there')
    expect(faults([comes, claims(20), says(22), closes(30)], [])).toContain('nobody sent this answer')
    // Busy: nobody knows, and both are right.
    expect(faults([comes, claims(20), says(22), closes(30)], [sent('Hej', 'Karin', 409)])).toBe('')
    expect(faults([comes, claims(20), closes(22)], [sent('Hej', 'Karin', 409)])).toBe('')
  })

  describe('a promise', () => {
    test('that is broken and said is counted, with how long it took to say so', () => {
      const it = judged([comes, late(25, told('desk.late')), claims(40), says(42), closes(50)])
      expect(it.faults).toEqual([])
      expect(it.broken).toEqual([{ case: 'k', level: 'P3', by: Date.parse(at(25)), how: 'told', afterMs: 1000 }])
    })

    test('that is broken in silence is found: nobody came, nothing was said to the citizen, or too late', () => {
      expect(faults([comes, claims(40), says(42), closes(50)])).toMatch(/promise of .* was broken and for 1020 s nobody said so/)
      expect(faults([comes, late(25), claims(40), says(42), closes(50)])).toContain('without a word')
      expect(faults([comes, late(27, told('desk.late')), claims(40), says(42), closes(50)])).toContain('was broken')
      // Words of another kind are no notice.
      expect(faults([comes, late(25, told('bot.q.check-in')), claims(40), says(42), closes(50)])).toContain('without a word')
      expect(faults([comes], [], { end: at(30) }, at(25))).toContain('was broken')
    })

    test('that nobody could tell about, because no sweeper lived, is forgiven until one does', () => {
      const down = [{ from: Date.parse(at(20)), to: Date.parse(at(27)) }]
      const steps = [comes, late(27, told('desk.late')), claims(40), says(42), closes(50)]
      expect(faults(steps, [sent()], { down })).toBe('')
      expect(faults(steps, [sent()], { down: [{ from: Date.parse(at(20)), to: Date.parse(at(26)) }] })).toContain('was broken')
    })

    test('that is moved to later without a word is found; an earlier one needs none', () => {
      const moved = (to: number, ...more: Draft[]) => [
        comes,
        step(at(12), karin, { type: 'urgency-changed', level: 'P4', reason: 'r', promisedBy: at(to) }, ...more),
        claims(20),
        says(22),
        closes(30),
      ]
      expect(faults(moved(200))).toMatch(/urgency-changed\) a promise of .* became .* without a word/)
      expect(faults(moved(200, told('desk.transferred')))).toBe('')
      // A unit that has shut says with it when it answers.
      expect(faults(moved(200, told('desk.shut')))).toBe('')
      expect(faults(moved(24))).toBe('')
    })

    test('whose hour passes while somebody has it and has not written is told all the same, and counted apart', () => {
      const it = judged([comes, claims(24), late(25, told('desk.late')), says(28), closes(30)])
      expect(it.faults).toEqual([])
      expect(it.broken).toMatchObject([{ how: 'in-hand', afterMs: 1000 }])
      expect(faults([comes, claims(24), says(28), closes(30)])).toMatch(/promise of .* was broken and for 180 s nobody said so/)
    })

    test('is no more when they have been told of a pause', () => {
      const paused = step(at(24, 30), karin, { type: 'held', until: at(60), reason: 'prov' }, told('desk.held'))
      expect(faults([comes, claims(24), paused, says(45), closes(50)])).toBe('')
      const silent = step(at(24, 30), karin, { type: 'held', until: at(60), reason: 'prov' })
      expect(faults([comes, claims(24), silent, says(45), closes(50)])).toContain('nobody said so')
    })
  })

  test('finds an orphan: a case whose hour nobody came for', () => {
    expect(faults([comes], [], { end: at(300) }, at(25))).toMatch(/promise at .*nobody came/)
    expect(faults([comes, claims(20)], [], { end: at(300) }, at(50))).toMatch(/lease at .*nobody came/)
    expect(faults([comes], [], { end: at(20) })).toContain('its stored hour is null')
  })

  test('counts a pause that ended and whose owner did not come back', () => {
    const paused = step(at(23), karin, { type: 'held', until: at(60), reason: 'prov' }, told('desk.held'))
    const over = step(at(60, 1), clock, { type: 'resumed' })
    const steps = [comes, claims(20), says(22), paused, over]
    expect(judged([...steps, says(70, karin, 'Nu vet jag'), closes(80)], [sent(), sent('Nu vet jag')]).pausesAlone).toBe(0)
    expect(judged([...steps, closes(300)]).pausesAlone).toBe(1)
    expect(
      judged([...steps, step(at(61), citizen, { type: 'message', text: 'Hallå', language: 'sv' }), closes(300)]).pausesAlone,
    ).toBe(1)
  })
})
