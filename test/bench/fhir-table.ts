// The tables of `npm run bench -- fhir`: every kind of request beside its SQL and beside MemoryRepository, and what was aimed at.
import { type Kind, kinds, titles } from './fhir-asked.ts'
import { columns } from './table.ts'
import type { ValidationRate } from './validation.ts'

/** Whole rule sets of tens of kB, written by us alone and checked when they are made; the aim is for what is exchanged. */
const ruleBooks: readonly string[] = ['Questionnaire', 'PlanDefinition']

/** CPU in ms for one request, of the side's process and PostgreSQL's together; `rounds`: the same, round by round. */
export type Measured = { perSecond: number; cpu: number; rounds: readonly number[] }
/** MemoryRepository is asked at 1,000 only. */
export type Sides<One> = { ours: One; sql: One; memory?: One }
export type Row = { kind: Kind; cases: number; statements: number } & Sides<Measured>

const n = (value: number, digits = 2) => value.toFixed(digits)
const count = (value: number) => Math.round(value).toLocaleString('en')
const rate = (value: number) => (value < 100 ? n(value, 1) : count(value))
const span = ({ rounds }: Measured) => `${n(Math.min(...rounds))}–${n(Math.max(...rounds))}`
const ratio = ({ ours, sql }: Row) => ours.cpu / sql.cpu

type Aim = { aim: string; value: number; limit: number; held: boolean }
const atLeast = (aim: string, limit: number, value: number): Aim => ({ aim, value, limit, held: value >= limit })
const atMost = (aim: string, limit: number, value: number): Aim => ({ aim, value, limit, held: value <= limit })
const aimed = (aims: readonly Aim[]): string =>
  columns([
    ['aim', 'limit', 'is', ''],
    ...aims.map(({ aim, value, limit, held }) => [
      aim,
      limit % 1 === 0 ? count(limit) : n(limit, 1),
      n(value),
      held ? 'held' : 'MISSED',
    ]),
  ])

/** Both aims of the search by identifier at the worse of the sizes; the growth of every kind. */
export function aimsOf(rows: readonly Row[]): Aim[] {
  const sizes = (kind: Kind) => rows.filter(row => row.kind === kind).toSorted((a, b) => a.cases - b.cases)
  const searches = sizes('identifier')
  const growth = (kind: Kind) => {
    const [small, large] = [sizes(kind)[0], sizes(kind).at(-1)]
    return small && large ? large.ours.cpu / small.ours.cpu : Number.NaN
  }
  return [
    atLeast('search by identifier, per second, at least', 1000, Math.min(...searches.map(row => row.ours.perSecond))),
    atMost('search by identifier, CPU ÷ its SQL, at most', 3, Math.max(...searches.map(ratio))),
    ...kinds.map(kind => atMost(`${titles[kind]}: CPU with 100,000 cases ÷ with 1,000, at most`, 1.5, growth(kind))),
  ]
}

type Column<R> = readonly [head: string, cell: (row: R) => string]
const tableOf = <R>(rows: readonly R[], shown: readonly Column<R>[]): string =>
  columns([shown.map(([head]) => head), ...rows.map(row => shown.map(([, cell]) => cell(row)))])
const speed = <Side extends string>(name: string, side: Side): Column<Record<Side, Measured>>[] => [
  [`${name} /s`, row => rate(row[side].perSecond)],
  ['CPU ms', row => n(row[side].cpu)],
]

export function fhirTable(rows: readonly Row[]): string {
  const besideMemory = rows.flatMap(row => (row.memory ? [{ ...row, memory: row.memory }] : []))
  return [
    tableOf(rows, [
      ['our endpoints and their SQL alone', row => titles[row.kind]],
      ['cases', row => count(row.cases)],
      ...speed('ours', 'ours'),
      ['by round', row => span(row.ours)],
      ...speed('SQL', 'sql'),
      ['by round', row => span(row.sql)],
      ['statements', row => String(row.statements)],
      ['CPU ÷', row => n(ratio(row))],
    ]),
    '  The SQL alone: the statements the door was heard to send for the request, sent again about other rows; no HTTP.',
    '',
    tableOf(besideMemory, [
      ["beside Medplum's MemoryRepository", row => titles[row.kind]],
      ['resources', row => count(row.cases)],
      ...speed('ours', 'ours'),
      ...speed('Memory', 'memory'),
      ['by round', row => span(row.memory)],
      ['its CPU ÷ ours', row => n(row.memory.cpu / row.ours.cpu)],
    ]),
    "  Behind Medplum's FhirRouter, which ours is built on: the same addresses and bodies, 1,000 of each type asked for. Nothing",
    '  of it is durable, held to a profile or logged; all of ours is, and both are asked in the very same rounds.',
    '',
    aimed(aimsOf(rows)),
    '',
  ].join('\n')
}

export function validationTable(rates: readonly ValidationRate[]): string {
  const slowestFirst = rates.toSorted((a, b) => a.withProfile - b.withProfile)
  const exchanged = slowestFirst.filter(({ type }) => !ruleBooks.includes(type))
  const slowest = exchanged[0]
  return [
    columns([
      ['validations per second of CPU', 'kB', 'with our profile', "R4's own rules alone"],
      ...slowestFirst.map(({ type, bytes, withProfile, withoutProfile }) => [
        `${type}${ruleBooks.includes(type) ? ' (outside the aim)' : ''}`,
        n(bytes / 1000, 1),
        count(withProfile),
        count(withoutProfile),
      ]),
    ]),
    `  Outside the aim: ${ruleBooks.join(' and ')}. They are whole rule sets, written by us alone and checked when they are made;`,
    '  no integrator sends one. What is exchanged is inside it, every type.',
    '',
    aimed([
      atLeast(`validation with profile, per second, at least (slowest: ${slowest?.type})`, 2000, slowest?.withProfile ?? 0),
    ]),
    '',
  ].join('\n')
}
