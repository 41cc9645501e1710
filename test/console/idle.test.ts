// A page that lies open keeps nobody logged in: its stream and its timers are no sign of anybody. What somebody does, reads or
// types is. And a locked screen hears nothing more from that moment, at whichever process its stream is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whoever } from '../../adapters/identity/session.ts'
import { openBus } from '../../adapters/store/bus.ts'
import { IDLE_MS, sessions } from '../../adapters/store/sessions.ts'
import { shuts } from '../../bot/server/shuts.ts'
import { database } from '../database.ts'
import { nurses, type Stage, stage } from './stage.ts'

let s: Stage
let ahead = 0
const MINUTE = 60_000
const now = () => new Date(Date.now() + ahead).toISOString()
const desk = () => whoever({ sessions: sessions(s.pool), now })
beforeAll(async () => {
  s = await stage({
    now,
    more: {
      caregiverOf: async request => (await desk().caregiverOf(request))?.caregiver ?? null,
      glimpse: async request => (await desk().glimpse(request))?.caregiver ?? null,
      locks: {
        lock: request => desk().lock(request),
        behind: async request => (await desk().behind(request))?.caregiver ?? null,
      },
      heartbeat: 700,
    },
  })
})
afterAll(() => s.stop())

const logsIn = async () => {
  const id = await sessions(s.pool).create('caregiver', { kind: 'caregiver', caregiver: nurses.anna }, now())
  return { cookie: `__Host-farstu-staff=${id}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
}
type Headers = Record<string, string>
const untouched = { 'X-Farstu-Untouched': 'yes' }
const get = (headers: Headers, path: string) => fetch(`${s.url}/console/api${path}`, { headers })
const post = (headers: Headers, path: string, body: object) =>
  fetch(`${s.url}/console/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
/** Resolves when the server ends the stream; `alive` says whether it has. */
async function streams(headers: Headers) {
  const answer = await get(headers, '/stream')
  expect(answer.status).toBe(200)
  const stream = { alive: true, ended: Promise.resolve() }
  const reader = answer.body?.getReader()
  const drain = async () => {
    while (!(await reader?.read())?.done);
  }
  stream.ended = drain()
    .catch(() => undefined)
    .then(() => {
      stream.alive = false
    })
  return stream
}

test('an open page, its stream and its timers let the login end', async () => {
  const me = await logsIn()
  const stream = await streams(me)
  const id = await s.seed()
  for (let minute = 2; minute < 15; minute += 2) {
    ahead = minute * MINUTE
    const asked = await Promise.all([
      get({ ...me, ...untouched }, `/cases/${id}`),
      get({ ...me, ...untouched }, '/stuck'),
      post({ ...me, ...untouched }, '/looking', { page: 'p1234567', id }),
    ])
    expect(asked.map(answer => answer.status)).toEqual([200, 200, 204])
    expect(stream.alive).toBe(true)
  }
  ahead = IDLE_MS.caregiver + MINUTE
  await stream.ended
  expect((await get({ ...me, ...untouched }, '/me')).status).toBe(401)
  expect((await get(me, '/me')).status).toBe(401)
  ahead = 0
})

test('whoever reads or types stays logged in', async () => {
  const me = await logsIn()
  const stream = await streams(me)
  const id = await s.seed()
  const acts = [
    () => get(me, `/cases/${id}`),
    () => post(me, '/looking', { page: 'p1234567', id }),
    () => post(me, `/cases/${id}/typing`, {}),
    () => get(me, '/me'),
  ]
  for (const [i, act] of acts.entries()) {
    ahead = (i + 1) * 12 * MINUTE
    expect((await act()).status).not.toBe(401)
  }
  expect(stream.alive).toBe(true)
  expect((await get(me, '/me')).status).toBe(200)
  ahead = 0
})

test('a locked screen’s stream ends at once; another screen of the same person goes on', async () => {
  const [mine, other] = [await logsIn(), await logsIn()]
  const [stream, going] = [await streams(mine), await streams(other)]
  const began = Date.now()
  expect((await post(mine, '/lock', {})).status).toBe(204)
  await stream.ended
  // Not by the check that comes with every third beat.
  expect(Date.now() - began).toBeLessThan(1500)
  expect(going.alive).toBe(true)
  await new Promise(done => setTimeout(done, 300))
  expect(going.alive).toBe(true)
  expect((await get(other, '/me')).status).toBe(200)
  expect((await get(mine, '/me')).status).toBe(423)
})

test('that a screen was locked is heard at every process, by streams of that person only', async () => {
  const db = await database()
  const [one, two] = [await openBus(db.url), await openBus(db.url)]
  try {
    const heard: string[] = []
    const [here, there] = [shuts(one), shuts(two)]
    const stop = there.on('SE-A', () => void heard.push('a'))
    there.on('SE-B', () => void heard.push('b'))
    here.on('SE-A', () => void heard.push('here'))
    here.say('SE-A')
    expect(heard).toEqual(['here'])
    await expect.poll(() => heard).toEqual(['here', 'a'])
    stop()
    here.say('SE-A')
    here.say('SE-B')
    await expect.poll(() => heard).toEqual(['here', 'a', 'here', 'b'])
  } finally {
    await one.close()
    await two.close()
    await db.stop()
  }
})
