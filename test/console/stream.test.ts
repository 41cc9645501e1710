// The live queue: the whole list first, then what changes, within two seconds; alarms by themselves.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { alarmed, central, type Nurse, norrsken, type Stage, stage } from './stage.ts'
import { stream, streamed } from './streamed.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

const Row = z.looseObject({
  id: z.string(),
  rev: z.number(),
  status: z.string(),
  claim: z.object({ name: z.string() }).nullable(),
})
const Event = z.discriminatedUnion('type', [
  z.object({ n: z.number(), type: z.literal('list'), rows: z.array(Row), more: z.boolean(), at: z.string() }),
  z.object({ n: z.number(), type: z.literal('changes'), upserts: z.array(Row), removes: z.array(z.string()), at: z.string() }),
  z.object({ n: z.number(), type: z.literal('alarm'), id: z.string(), number: z.string(), kind: z.string(), at: z.string() }),
  z.object({ n: z.number(), type: z.literal('moved'), id: z.string(), rev: z.number() }),
  z.object({ n: z.number(), type: z.literal('stuck'), count: z.number() }),
  z.object({ n: z.number(), type: z.literal('coming'), count: z.number() }),
  z.object({
    n: z.number(),
    type: z.literal('looking'),
    looks: z.array(z.object({ id: z.string(), hsaId: z.string(), name: z.string() })),
  }),
  z.object({ n: z.number(), type: z.literal('asked'), rows: z.array(z.object({ id: z.string() })) }),
  z.object({ n: z.number(), type: z.literal('beat'), at: z.string() }),
])
type Event = z.infer<typeof Event>

async function listen(who: Nurse) {
  const abort = new AbortController()
  const response = await stream(s.url, who, abort.signal)
  const heard: Event[] = []
  const rows = new Map<string, z.infer<typeof Row>>()
  const ended = (async () => {
    try {
      for await (const told of streamed(response)) {
        const event = Event.parse(told)
        heard.push(event)
        if (event.type === 'list') {
          rows.clear()
          for (const row of event.rows) rows.set(row.id, row)
        }
        if (event.type === 'changes') {
          for (const id of event.removes) rows.delete(id)
          for (const row of event.upserts) rows.set(row.id, row)
        }
      }
    } catch (error) {
      if (!abort.signal.aborted) throw error
    }
  })()
  const until = async (what: () => boolean, ms = 2000) => {
    const end = Date.now() + ms
    while (!what()) {
      if (Date.now() > end) throw new Error(`Not within ${ms} ms; heard ${heard.map(e => e.type).join(', ')}`)
      await new Promise(done => setTimeout(done, 10))
    }
  }
  await until(() => heard.length > 0)
  return {
    response,
    heard,
    rows,
    until,
    ended,
    stop: async () => {
      abort.abort()
      await ended
    },
  }
}

test('the whole list comes first, then a new case within two seconds, numbered without gaps', async () => {
  const before = await s.seed()
  const desk = await listen('anna')
  expect(desk.response.headers.get('content-type')).toContain('text/event-stream')
  expect(desk.heard[0]).toMatchObject({ n: 1, type: 'list' })
  expect(desk.rows.has(before)).toBe(true)
  const id = await s.seed()
  await desk.until(() => desk.rows.has(id))
  await s.act('bo', id, { act: 'claim' })
  await desk.until(() => desk.rows.get(id)?.claim?.name === 'Bo Ek')
  await s.act('bo', id, { act: 'close', reason: 'answered' })
  await desk.until(() => !desk.rows.has(id))
  await desk.until(() => desk.heard.some(e => e.type === 'beat'), 3000)
  expect(desk.heard.map(e => e.n)).toEqual(desk.heard.map((_, i) => i + 1))
  await desk.stop()
})

test('an alarm anywhere reaches central staff within two seconds, once, and nobody at another unit', async () => {
  const id = await s.seed({ unit: norrsken })
  const [anna, dan] = [await listen('anna'), await listen('dan')]
  expect(anna.rows.has(id)).toBe(false)
  await s.citizen(id, [alarmed('jag får ingen luft')])
  await anna.until(() => anna.heard.some(e => e.type === 'alarm' && e.id === id) && anna.rows.has(id))
  await s.act('anna', id, { act: 'acknowledge' })
  await anna.until(() => !anna.rows.has(id))
  expect(anna.heard.filter(e => e.type === 'alarm')).toHaveLength(1)
  expect(dan.heard.some(e => e.type === 'alarm')).toBe(false)
  expect(dan.rows.has(id)).toBe(false)
  await anna.stop()
  await dan.stop()
})

test('how much of the unit is not in the record comes with the list, and again when it moves', async () => {
  const id = await s.seed({ unit: norrsken })
  const [cia, dan] = [await listen('cia'), await listen('dan')]
  const count = (desk: typeof cia) => desk.heard.findLast(e => e.type === 'stuck')?.count
  await cia.until(() => count(cia) === 0)
  const receipt = (state: 'refused' | 'in-record') => ({
    type: 'receipt' as const,
    by: { kind: 'system' as const, name: 'outbox' },
    receipt: { artefact: `${id}.note.n`, kind: 'note' as const, title: 'Anteckning', state },
  })
  await s.citizen(id, [receipt('refused')])
  await cia.until(() => count(cia) === 1)
  await s.citizen(id, [receipt('in-record')])
  await cia.until(() => count(cia) === 0)
  expect(dan.heard.filter(e => e.type === 'stuck').map(e => e.count)).toEqual([0])
  await cia.stop()
  await dan.stop()
})

test('an opened case tells when it moves, also after it has left the queue', async () => {
  const id = await s.seed()
  const desk = await listen('anna')
  await s.act('anna', id, { act: 'claim' })
  await s.get('anna', `/cases/${id}`)
  await s.act('anna', id, { act: 'close', reason: 'answered' })
  await desk.until(() => !desk.rows.has(id))
  const rev = (await s.store.read(id, { kind: 'system', name: 'cli' }, 'stream'))?.case.rev ?? 0
  await s.citizen(id, [{ type: 'message', text: 'Tack!', language: 'sv' }])
  await desk.until(() => desk.heard.some(e => e.type === 'moved' && e.id === id && e.rev > rev))
  await desk.stop()
})

test('a stream ends when its login has ended', async () => {
  const desk = await listen('cia')
  s.loggedOut.add('cia')
  await Promise.race([
    desk.ended.catch(() => undefined),
    new Promise((_, no) => setTimeout(() => no(new Error('still open')), 6000)),
  ])
  expect((await s.get('cia', '/me')).status).toBe(401)
  s.loggedOut.delete('cia')
})

test('whatever happens in whatever order, the screen ends as the server is', async () => {
  const desk = await listen('anna')
  const ids = await Promise.all(Array.from({ length: 12 }, () => s.seed()))
  await Promise.all(
    ids.map(async (id, i) => {
      const who = i % 2 ? 'anna' : 'bo'
      await s.act(who, id, { act: 'claim' })
      if (i % 3 === 0) await s.act(who, id, { act: 'close', reason: 'answered' })
      else if (i % 3 === 1) await s.act(who, id, { act: 'transfer', unit: norrsken.hsaId, reason: 'hem' })
      else await s.act(who, id, { act: 'hold', until: new Date(Date.now() + 3_600_000).toISOString(), reason: randomUUID() })
    }),
  )
  const truth = async () => {
    const { rows } = await s.store.list(
      { units: [central.hsaId], status: ['waiting', 'claimed', 'on-hold'], alarms: true, limit: 500 },
      { kind: 'system', name: 'cli' },
      'stream',
    )
    return rows.map(row => `${row.id} ${row.rev} ${row.status}`).sort()
  }
  const expected = await truth()
  await desk.until(
    () => JSON.stringify([...desk.rows.values()].map(r => `${r.id} ${r.rev} ${r.status}`).sort()) === JSON.stringify(expected),
  )
  await desk.stop()
  expect(s.errors).toEqual([])
})
