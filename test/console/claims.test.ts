// Two caregivers, each at a console process of their own, race for the same forty cases.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendar } from '../../adapters/calendar/calendar.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { changed } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import { consoleRoutes } from '../../bot/server/console.ts'
import { nextWake } from '../../bot/watch.ts'
import { database, type TestDatabase } from '../database.ts'
import { open } from '../store/talks.ts'
import { nurses, talk } from './stage.ts'
import { units } from '../units.ts'

const MANY = 40
const now = () => new Date().toISOString()
const system = { kind: 'system', name: 'turn' } as const
let db: TestDatabase
const stores: OpenStore[] = []
beforeAll(async () => {
  db = await database()
  for (let i = 0; i < 2; i++) stores.push(await open(db.url, { nextWake: c => nextWake(c) }))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await db.stop()
})

const desk = (side: OpenStore, who: Caregiver) => {
  const app = consoleRoutes({
    ...side,
    register: { units: async () => units, listing: async () => null, protectedIdentity: async () => false },
    calendar: calendar(side.pool),
    ehr: {
      render: () => [],
      write: () => Promise.reject(new Error('Nothing is sent here')),
      find: () => Promise.reject(new Error('Nothing is sent here')),
    },
    caregiverOf: async () => who,
    now,
    newId: randomUUID,
  })
  return async (id: string, what: object) => {
    const answer = await app.request(`/cases/${id}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': randomUUID() },
      body: JSON.stringify(what),
    })
    return { status: answer.status, body: JSON.stringify(await answer.json()) }
  }
}

test('forty cases, two caregivers, all at once: forty single owners, and the other is told whose it is', async () => {
  const [one, two] = stores
  if (!one || !two) throw new Error('Two stores were to open')
  const ids = Array.from({ length: MANY }, () => randomUUID())
  for (const id of ids) await one.store.update(id, system, 'own-talk', c => changed(c, { kind: 'citizen' }, now(), talk()))
  const sides = [
    { who: nurses.anna, act: desk(one, nurses.anna) },
    { who: nurses.bo, act: desk(two, nurses.bo) },
  ]
  const answers = await Promise.all(
    ids.map(id => Promise.all(sides.map(async ({ who, act }) => ({ who, ...(await act(id, { act: 'claim' })) })))),
  )
  const owners: string[] = []
  for (const [i, id] of ids.entries()) {
    const both = answers[i] ?? []
    const won = both.filter(answer => answer.status === 200)
    const lost = both.filter(answer => answer.status === 409)
    expect([won.length, lost.length]).toEqual([1, 1])
    const found = await one.store.read(id, system, 'stream')
    const claimed = found?.entries.filter(e => e.type === 'claimed') ?? []
    expect(claimed).toHaveLength(1)
    expect(claimed[0]?.by).toMatchObject({ hsaId: won[0]?.who.hsaId })
    expect(found?.case.claim?.hsaId).toBe(won[0]?.who.hsaId)
    expect(lost[0]?.body).toContain(won[0]?.who.name)
    owners.push(found?.case.claim?.hsaId ?? '')
  }
  expect(owners).toHaveLength(MANY)

  // Whoever lost can't write in it; who won can, once each.
  const said = await Promise.all(
    ids.map(id =>
      Promise.all(sides.map(async ({ who, act }) => ({ who, ...(await act(id, { act: 'say', text: `Hej från ${who.name}` })) }))),
    ),
  )
  for (const [i, id] of ids.entries()) {
    expect(said[i]?.filter(answer => answer.status === 200).map(answer => answer.who.hsaId)).toEqual([owners[i]])
    const found = await two.store.read(id, system, 'stream')
    expect(found?.entries.filter(e => e.type === 'message' && e.by.kind === 'caregiver')).toHaveLength(1)
  }
}, 60_000)
