// How the contacts of a unit ended in a time: counts by outcome, urgency and problem, and how many stood for a visit. Counts only;
// what is fewer than five is said as that and no more, and is not to be found by subtraction either.
import type { Level } from '../flows/symptom.ts'
import type { CloseReason, Instant, Problem } from './case.ts'
import { instantOf, wall } from './hours.ts'
import { endings, problems } from './outcomes.ts'

/** Cases that ended alike. `equalsVisit`: null when nobody said. */
export type ClosingCount = {
  reason: CloseReason
  level: Level | null
  equalsVisit: boolean | null
  problem: Problem | null
  count: number
}
/** Those whose last closing within the time was at the unit, and who were not taken up again in it. `to` is not within it. */
export type Closings = (unit: string, from: Instant, to: Instant) => Promise<ClosingCount[]>

/** Fewer than this could point out a person. */
export const FEW = 5

/** By the calendar in Stockholm. Only a month that is over gives the same figures each time it is asked for. */
export const periods = ['last-7', 'last-30', 'last-90', 'month-before'] as const
export type Period = (typeof periods)[number]

/** `from` and `to` as dates, both within it; `span` the same as instants. */
export function spanOf(period: Period, now: Instant): { from: string; to: string; span: [Instant, Instant] } {
  const today = wall(now).date
  const [from, to] =
    period === 'month-before'
      ? [`${day(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`, day(`${today.slice(0, 7)}-01`, -1)]
      : [day(today, 1 - Number(period.slice(5))), today]
  return { from, to, span: [instantOf(from, '00:00'), instantOf(to, '24:00')] }
}
const day = (date: string, on: number) => new Date(Date.parse(`${date}T12:00:00Z`) + on * 86_400_000).toISOString().slice(0, 10)

/** `count` and `visits`: null when it is few. */
export type Share = { of: string; count: number | null; visits: number | null }
export type ClosingFigures = { total: Omit<Share, 'of'>; outcomes: Share[]; levels: Share[]; problems: Share[] }

export function closingFigures(rows: readonly ClosingCount[]): ClosingFigures {
  const total = sum(rows)
  const visits = sum(rows.filter(row => row.equalsVisit))
  return {
    total: { count: total < FEW ? null : total, visits: isFew(total, visits) ? null : visits },
    outcomes: shares(rows, row => row.reason, endings),
    levels: shares(rows, row => row.level ?? 'none', [...levels, 'none']),
    // Asked of the caregiver who closes: nobody says it of a talk that was left.
    problems: shares(rows, row => row.problem ?? 'unsaid', [...problems, 'unsaid']),
  }
}

const levels: readonly Level[] = ['P1', 'P2', 'P3', 'P4', 'P5']
const sum = (rows: readonly ClosingCount[]) => rows.reduce((n, row) => n + row.count, 0)

/** Those that were no visit are as few as those that were. */
const isFew = (count: number, visits: number) => visits < FEW || (count !== visits && count - visits < FEW)

function shares(rows: readonly ClosingCount[], of: (row: ClosingCount) => string, names: readonly string[]): Share[] {
  const all = names.map(name => {
    const own = rows.filter(row => of(row) === name)
    return { of: name, count: sum(own), visits: sum(own.filter(row => row.equalsVisit)) }
  })
  const counts = all.map(one => one.count)
  const noCount = hidden(
    counts,
    counts.map(count => count < FEW),
  )
  const noVisits = hidden(
    all.map(one => one.visits),
    all.map(({ count, visits }, i) => noCount[i] || isFew(count, visits)),
  )
  return all.map((one, i) => ({
    of: one.of,
    count: noCount[i] ? null : one.count,
    visits: noVisits[i] ? null : one.visits,
  }))
}

/** Beside the few more are hidden, the smallest first, until the total less what is shown is not few either. */
function hidden(counts: readonly number[], few: readonly (boolean | undefined)[]): boolean[] {
  const isHidden = counts.map((_, i) => few[i] === true)
  const bySize = counts.map((count, i) => ({ count, i })).toSorted((a, b) => a.count - b.count)
  for (const { i } of bySize) {
    const left = counts.reduce((n, count, k) => n + (isHidden[k] ? count : 0), 0)
    if (left === 0 || left >= FEW) break
    isHidden[i] = true
  }
  return isHidden
}

export type ClosingsView = { from: string; to: string; unit: string; few: number } & ClosingFigures

/** For a sheet, as it is opened here: semicolons, a mark that it is UTF-8. `t`: the words of the page. */
export function closingsCsv(view: ClosingsView, t: (key: string, values?: Record<string, string | number>) => string): string {
  const number = (n: number | null) => (n === null ? t('closings.few', { few: view.few }) : String(n))
  const rows = [
    ['from', 'to', 'unit', 'by', 'what', 'count', 'visits'].map(name => t(`closings.csv.${name}`)),
    ...(['outcomes', 'levels', 'problems'] as const).flatMap(by =>
      view[by].map(({ of, count, visits }) => [
        view.from,
        view.to,
        view.unit,
        t(`closings.${by}`),
        t(wordOf(by, of)),
        number(count),
        number(visits),
      ]),
    ),
    [view.from, view.to, view.unit, t('closings.total'), '', number(view.total.count), number(view.total.visits)],
  ]
  return `\uFEFF${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`
}
/** Quoted, and never a formula. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The key of its words among the page's texts. */
export function wordOf(by: 'outcomes' | 'levels' | 'problems', of: string): string {
  if (by === 'outcomes') return `close.${of}`
  if (by === 'problems') return of === 'unsaid' ? 'closings.unsaid' : `close.problem.${of}`
  return `level.${of}`
}
