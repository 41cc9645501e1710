// The cases and times the FHIR bench reads: copies of one example case, three for each person, brought in by COPY. The rows
// are made as they are sent: a large town never stands in memory whole.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { columnsOfCase } from '../../adapters/store/row.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'

export const of = {
  system: 'https://example.org/bench',
  unit: exampleUnits.find(unit => unit.kind === 'health-centre')?.hsaId ?? '',
  slot: (n: number) => `bench-${n}`,
  person: (n: number) => `19${String(n).padStart(10, '0')}`,
}

function example(): Reading {
  const reading = examples['protected']
  if (!reading) throw new Error('no example')
  return reading
}

/** The n-th case, as the database holds it. */
export function caseOf(n: number): Reading {
  const { case: c, entries, units } = example()
  const citizen = c.citizen && { ...c.citizen, number: of.person(Math.floor(n / 3)) }
  return { case: { ...c, id: of.slot(n), number: `FA-BENCH-${n}`, citizen }, entries, units }
}

/** From this number to that one, so that a small town can grow into a large. */
export async function grow(url: string, from: number, to: number): Promise<void> {
  await connected(url, async client => {
    for (const { into, lines } of tables())
      await pipeline(Readable.from(chunks(lines, from, to)), client.query(copyFrom(`copy ${into} from stdin`)))
  })
}

/** What the database would do by itself when it has time, done before it is measured. */
export async function settle(url: string): Promise<void> {
  await connected(url, async client => {
    for (const what of ['vacuum (analyze)', 'checkpoint']) await client.query(what)
  })
}

/** A connection without the pool's deadlines: what is done here takes its time. */
async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** What columnsOfCase gives, in its order: another column there, and COPY says that the lines are too long. */
const ofCase = [
  'number',
  'status',
  'urgency',
  'unit',
  'claimed_by',
  'alarm_open',
  'waiting_since',
  'promised_by',
  'wake_at',
  'person',
  'opened_at',
  'updated_at',
  'schema',
  'row',
  'data',
]
const later = (time: string, ms: number) => new Date(Date.parse(time) + ms).toISOString()
const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Where the lines go, and the n-th thing's lines; cases come first, since entries refer to them. */
function tables(): { into: string; lines: (n: number) => string }[] {
  // The log is the same in every case, so its JSON is written once.
  const log = example().entries.map(entry => line([entry.seq, entry.at, entry.type, JSON.stringify(entry)]))
  return [
    {
      into: `cases (id, rev, ${ofCase})`,
      lines: n => {
        const { case: c } = caseOf(n)
        const columns = columnsOfCase(c, null)
          .with(ofCase.indexOf('opened_at'), later(c.openedAt, n * SECOND))
          .with(ofCase.indexOf('updated_at'), later(c.updatedAt, n * SECOND))
        return line([c.id, c.rev, ...columns])
      },
    },
    {
      into: 'entries (case_id, seq, at, type, data)',
      lines: n => log.map(rest => `${of.slot(n)}\t${rest}`).join(''),
    },
    {
      into: 'slots (id, unit, unit_name, kind, start_at, end_at, identifiers)',
      lines: n => {
        const start = later('2026-12-01T08:00:00Z', n * MINUTE)
        const identifiers = `{"${of.system}|${of.slot(n)}"}`
        return line([of.slot(n), of.unit, 'Bänk', 'visit', start, later(start, 20 * MINUTE), identifiers])
      },
    },
  ]
}

/** Many lines at a time: a message for each would cost more than the line. The next is made when there is room for it. */
function* chunks(lines: (n: number) => string, from: number, to: number): Generator<string> {
  let chunk = ''
  for (let n = from; n <= to; n += 1) {
    chunk += lines(n)
    if (chunk.length < CHUNK && n < to) continue
    yield chunk
    chunk = ''
  }
}
const CHUNK = 64 * 1024

type Value = string | number | boolean | null
/** A row in COPY's text format (https://www.postgresql.org/docs/current/sql-copy.html). */
export const line = (row: readonly Value[]): string => `${row.map(field).join('\t')}\n`
const field = (value: Value): string =>
  value === null
    ? '\\N'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
