// The bench itself is run by people; what would quietly make its figures wrong is held here.
import { expect, test } from 'vitest'
import { openPool } from '../../adapters/store/pool.ts'
import { fold } from '../../bot/log.ts'
import { database } from '../database.ts'
import { whole } from './fhir-asked.ts'
import { elsewhere } from './fhir-sql.ts'
import { aimsOf, type Row, validationTable } from './fhir-table.ts'
import { caseOf, grow, line, of } from './fhir-town.ts'
import { cpuOf, median, share } from './machine.ts'
import { script } from './script.ts'

test('the script is a whole talk: the changes of the SQL alone are those of the turn, numbered on from each other', () => {
  const { lines, opening, changes } = script()
  expect(lines).toHaveLength(changes.length)
  expect(lines.length).toBeGreaterThan(7)
  const entries = [opening, ...changes].flatMap(change => change.entries)
  expect(entries.map(e => e.seq)).toEqual(entries.map((_, i) => i + 1))
  expect(changes.at(-1)?.case).toEqual(fold('bench', entries))
  // Every line leads somewhere: a talk that only asks the same again would be too cheap.
  expect(entries.filter(e => e.type === 'not-understood')).toEqual([])
  expect(entries.some(e => e.type === 'judged')).toBe(true)
})

test('CPU is counted where the kernel tells it', () => {
  if (process.platform !== 'linux') return
  const before = cpuOf(process.pid)
  const end = performance.now() + 200
  while (performance.now() < end) Math.sqrt(2)
  expect(cpuOf(process.pid)).toBeGreaterThan(before)
})

test('a median and a share of a list', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(share([1, 2, 3, 4, 100], 1)).toBe(100)
})

test('the SQL alone is asked about others: the same things moved on, and what was made up made up anew', () => {
  const id = '3f1c9e0a-0000-4000-8000-000000000001'
  const other = elsewhere(6)
  expect(other(['bench-3', ['bench-4'], '190000000001', 50, null])).toEqual(['bench-9', ['bench-10'], '190000000003', 50, null])
  expect(other('https://example.org/bench|bench-1')).toBe('https://example.org/bench|bench-7')
  expect(other(id)).not.toBe(id)
  expect(other(`x|${id}`)).toBe(`x|${other(id)}`)
})

test('a town that grew holds every case as it is, three for each person', async () => {
  expect(line(['a\\b\tc\nd\re', null, true, 3])).toBe('a\\\\b\\tc\\nd\\re\t\\N\ttrue\t3\n')
  const { url, stop } = await database()
  const pool = openPool(url, { max: 1 })
  try {
    await grow(url, 1, 3)
    await grow(url, 4, 5)
    const { rows } = await pool.query(
      `select id, person, data, (select jsonb_agg(data order by seq) from entries where case_id = c.id) as log,
              (select identifiers from slots s where s.id = c.id) as slot
       from cases c order by id`,
    )
    expect(rows).toEqual(
      [1, 2, 3, 4, 5].map(n => {
        const { case: data, entries: log } = caseOf(n)
        return { id: of.slot(n), person: data.citizen?.number, data, log, slot: [`${of.system}|${of.slot(n)}`] }
      }),
    )
    expect(rows.filter(({ person }) => person === of.person(1))).toHaveLength(3)
  } finally {
    await pool.end()
    await stop()
  }
})

test('an answer of the FHIR bench that lacks something is no answer', () => {
  const found = (n: number) => JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: Array(n).fill({}) })
  expect(() => whole('patient', 'ours', found(3))).not.toThrow()
  expect(() => whole('patient', 'ours', found(2))).toThrow('gave 2 things, not 3')
  const written = (status: string) =>
    JSON.stringify({ resourceType: 'Bundle', type: 'transaction-response', entry: Array(5).fill({ response: { status } }) })
  expect(() => whole('transaction', 'ours', written('201 Created'))).not.toThrow()
  expect(() => whole('transaction', 'ours', written('400'))).toThrow('gave 0 things, not 5')
})

test('the aims of the FHIR bench are held or missed by the worse of the sizes, and what is left out is said', () => {
  const measured = (cpu: number, perSecond = 2000) => ({ cpu, perSecond, rounds: [cpu] })
  const row = (cases: number, ours: number, perSecond: number): Row => ({
    kind: 'identifier',
    cases,
    statements: 2,
    ours: measured(ours, perSecond),
    sql: measured(0.4),
  })
  const aims = aimsOf([row(1_000, 0.8, 1500), row(100_000, 1.3, 900)])
  expect(aims.slice(0, 2)).toMatchObject([
    { value: 900, held: false },
    { value: expect.closeTo(3.25), held: false },
  ])
  expect(aims.find(({ aim }) => aim.startsWith('search by identifier: CPU'))).toMatchObject({
    value: expect.closeTo(1.625),
    held: false,
  })
  const rate = (type: string, withProfile: number) => ({ type, bytes: 1000, withProfile, withoutProfile: 1 })
  const table = validationTable([rate('Slot', 9000), rate('Questionnaire', 400), rate('Encounter', 3000)])
  expect(table).toMatch(/Questionnaire \(outside the aim\) +1\.0 +400/u)
  expect(table).toMatch(/slowest: Encounter.* 3000\.00 +held/u)
})
