// How far the citizen has read: forward only, kept, and told to every process.
import { expect, test } from 'vitest'
import { readAlong } from '../../bot/read-along.ts'
import type { Seen, SeenTo } from '../../bot/seen.ts'

/** Two processes over one table and one bus. */
function processes() {
  const rows = new Map<string, SeenTo>()
  const seen: Seen = {
    last: async (who, id) => rows.get(`${who}|${id}`) ?? null,
    mark: async (who, id, to) => void rows.set(`${who}|${id}`, to),
  }
  const hearers: ((what: string) => void)[] = []
  let minute = 0
  const now = () => `2026-11-24T10:${String(minute++).padStart(2, '0')}:00.000Z`
  const one = (at: number) =>
    readAlong(
      seen,
      {
        say: what => {
          for (const [i, hear] of hearers.entries()) if (i !== at) hear(what)
        },
        hear: listener => {
          hearers[at] = listener
          return () => undefined
        },
      },
      now,
    )
  return { a: one(0), b: one(1), rows, say: (what: string) => hearers[1]?.(what) }
}

test('is told at every process, once, with the hour it was first read', async () => {
  const { a, b, rows } = processes()
  const heard: [string, number][] = []
  const deaf = b.hear((id, { seq }) => heard.push([id, seq]))
  a.hear((id, { seq }) => heard.push([`own ${id}`, seq]))
  await a.mark('c', 7)
  await a.mark('c', 7)
  await b.mark('c', 5)
  expect(heard).toEqual([
    ['own c', 7],
    ['c', 7],
  ])
  expect(await b.last('c')).toEqual({ seq: 7, at: '2026-11-24T10:00:00.000Z' })
  expect(await a.last('d')).toBeNull()
  expect([...rows.keys()]).toEqual(['citizen|c'])
  deaf()
  await a.mark('c', 9)
  expect(heard.at(-1)).toEqual(['own c', 9])
})

test('what else is said on the bus is let by', async () => {
  const { b, say } = processes()
  const heard: string[] = []
  b.hear(id => heard.push(id))
  for (const what of ['', '{', '{"in":"c"}', '{"in":"c","read":{"seq":-1,"at":"2026-11-24T10:00:00.000Z"}}']) say(what)
  say('{"in":"c","read":{"seq":1,"at":"2026-11-24T10:00:00.000Z"}}')
  expect(heard).toEqual(['c'])
})
