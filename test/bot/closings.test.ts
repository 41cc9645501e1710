// How contacts ended, as figures: what each holds, and that no few people can be pointed out, not even by subtraction.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClosingCount, closingFigures, closingsCsv, FEW, spanOf } from '../../bot/closings.ts'

const ended = (count: number, over: Partial<ClosingCount> = {}): ClosingCount => ({
  reason: 'answered',
  level: 'P4',
  equalsVisit: false,
  problem: 'new',
  count,
  ...over,
})
const row = <T extends { of: string }>(rows: readonly T[], of: string) => rows.find(one => one.of === of)

test('counts by outcome, urgency and problem, and how many stood for a visit', () => {
  const figures = closingFigures([
    ended(20, { equalsVisit: true }),
    ended(10),
    ended(12, { reason: 'self-care', level: 'P5', problem: 'worsened' }),
    ended(8, { reason: 'left', equalsVisit: null, problem: null, level: null }),
  ])
  expect(figures.total).toEqual({ count: 50, visits: 20 })
  expect(row(figures.outcomes, 'answered')).toEqual({ of: 'answered', count: 30, visits: 20 })
  expect(row(figures.outcomes, 'self-care')).toEqual({ of: 'self-care', count: 12, visits: null })
  expect(row(figures.levels, 'P4')).toEqual({ of: 'P4', count: 30, visits: 20 })
  expect(row(figures.levels, 'none')?.count).toBe(8)
  expect(row(figures.problems, 'worsened')?.count).toBe(12)
  expect(row(figures.problems, 'unsaid')?.count).toBe(8)
})

test('a few are hidden, another with them, and those that were no visit are as few', () => {
  const figures = closingFigures([
    ended(30),
    ended(9, { reason: 'booked' }),
    ended(2, { reason: 'emergency', level: 'P1' }),
    ended(18, { reason: 'prescription', equalsVisit: true }),
    ended(2, { reason: 'prescription' }),
  ])
  expect(row(figures.outcomes, 'emergency')?.count).toBeNull()
  expect(row(figures.outcomes, 'booked')?.count).toBeNull()
  expect(row(figures.outcomes, 'answered')?.count).toBe(30)
  expect(row(figures.outcomes, 'prescription')).toEqual({ of: 'prescription', count: 20, visits: null })
  expect(closingFigures([ended(4)]).total).toEqual({ count: null, visits: null })
})

test('whatever the figures: none below five, and what is hidden together is none or at least five', () => {
  const some = fc.record({
    reason: fc.constantFrom('answered', 'self-care', 'booked', 'emergency', 'left'),
    level: fc.constantFrom('P1', 'P3', 'P5', null),
    equalsVisit: fc.constantFrom(true, false, null),
    problem: fc.constantFrom('new', 'worsened', 'known', null),
    count: fc.integer({ min: 1, max: 9 }),
  } as const)
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), rows => {
      const { total, ...tables } = closingFigures(rows)
      const all = rows.reduce((n, one) => n + one.count, 0)
      const visits = rows.reduce((n, one) => n + (one.equalsVisit ? one.count : 0), 0)
      expect(total.count === null || total.count >= FEW).toBe(true)
      for (const table of Object.values(tables)) {
        for (const n of table.flatMap(one => [one.count, one.visits])) expect(n === null || n >= FEW).toBe(true)
        const hidden = (of: 'count' | 'visits', whole: number) => whole - table.reduce((n, one) => n + (one[of] ?? 0), 0)
        for (const n of [hidden('count', all), hidden('visits', visits)])
          expect(n === 0 || n >= FEW || all < FEW || visits < FEW).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the days are Stockholm’s, and the month before is the whole of it', () => {
  const now = '2026-11-22T23:30:00.000Z'
  expect(spanOf('last-7', now)).toEqual({
    from: '2026-11-17',
    to: '2026-11-23',
    span: ['2026-11-16T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
  })
  expect(spanOf('month-before', now)).toMatchObject({ from: '2026-10-01', to: '2026-10-31' })
  // Summer time ended within it.
  expect(spanOf('month-before', now).span).toEqual(['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'])
  expect(spanOf('month-before', '2027-01-05T10:00:00.000Z')).toMatchObject({ from: '2026-12-01', to: '2026-12-31' })
})

test('as a sheet: quoted, no formulas, and the few as few', () => {
  const view = { from: '2026-10-01', to: '2026-10-31', unit: '=HYPERLINK("x")', few: FEW, ...closingFigures([ended(20)]) }
  const lines = closingsCsv(view, key => key).split('\r\n')
  expect(lines[0]).toContain('"closings.csv.count";"closings.csv.visits"')
  expect(lines[1]).toBe(
    '"2026-10-01";"2026-10-31";"\'=HYPERLINK(""x"")";"closings.outcomes";"close.answered";"20";"closings.few"',
  )
  expect(lines.at(-2)).toContain('"closings.total";"";"20"')
})
