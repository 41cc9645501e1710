// "The same SQL alone", word for word: what the door sends to PostgreSQL for a request is taken down in its own process, and
// sent again from another, about other rows. So the two can't drift apart: there is no copy of the statements to keep.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import type { OpenPool } from '../../adapters/store/pool.ts'
import { of } from './fhir-town.ts'

/** `together`: those with the same number were sent without waiting for each other. */
export const Statement = z.object({
  name: z.string().optional(),
  text: z.string(),
  values: z.array(z.unknown()).optional(),
  together: z.number(),
})
export type Statement = z.infer<typeof Statement>
const Config = Statement.omit({ together: true })

/** Everything that this process sends while `work` runs. Nothing else may be going on in it. */
export async function takenDown(work: () => Promise<void>): Promise<Statement[]> {
  const sent: Statement[] = []
  const query = pg.Client.prototype.query
  let together = 0
  let waiting = 0
  const answered = () => {
    waiting -= 1
  }
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]): unknown {
    const [first, second] = args
    if (waiting === 0) together += 1
    waiting += 1
    sent.push({ ...Config.parse(typeof first === 'string' ? { text: first, values: listed(second) } : first), together })
    const last = args.at(-1)
    if (typeof last === 'function')
      return Reflect.apply(query, this, [
        ...args.slice(0, -1),
        (...answer: unknown[]) => {
          answered()
          Reflect.apply(last, undefined, answer)
        },
      ])
    const answer: unknown = Reflect.apply(query, this, args)
    if (answer instanceof Promise) answer.then(answered, answered)
    return answer
  })
  try {
    await work()
    return sent
  } finally {
    pg.Client.prototype.query = query
  }
}
const listed = (values: unknown) => (Array.isArray(values) ? values : undefined)

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu
const THING = /\bbench-(\d+)/gu
const PERSON = /\b19\d{10}\b/gu

/** The same about others: `by` cases on, and what was made up for one request made up anew. */
export function elsewhere(by: number): (value: unknown) => unknown {
  const fresh = new Map<string, string>()
  const anew = (id: string) => {
    const made = fresh.get(id) ?? randomUUID()
    fresh.set(id, made)
    return made
  }
  return function other(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(other)
    if (typeof value !== 'string') return value
    return value
      .replace(THING, (_, n: string) => of.slot(Number(n) + by))
      .replace(PERSON, number => of.person(Number(number.slice(2)) + by / 3))
      .replace(UUID, anew)
  }
}

/** How many rows each gave, in the order they were sent. */
export async function sentAgain(pool: OpenPool, statements: readonly Statement[], by: number): Promise<number[]> {
  const other = elsewhere(by)
  const send = async (on: Pick<pg.ClientBase, 'query'>, { name, text, values }: Statement) => {
    const { rows } = await on.query({
      text,
      ...(name === undefined ? {} : { name }),
      ...(values === undefined ? {} : { values: values.map(other) }),
    })
    return rows.length
  }
  if (statements.some(({ text }) => text === 'begin')) {
    const client = await pool.connect()
    const rows: number[] = []
    for (const one of statements) rows.push(await send(client, one))
    client.release() // Not when one fails: then the bench ends.
    return rows
  }
  const rows: number[] = []
  for (let at = 0; at < statements.length; ) {
    const { together } = statements[at] ?? { together: 0 }
    const group = statements.filter(one => one.together === together)
    rows.push(...(await Promise.all(group.map(one => send(pool, one)))))
    at += group.length
  }
  return rows
}
