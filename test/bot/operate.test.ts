// The operator's page: who comes in, what did not get out with what was answered, and setting one going again.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asideOf } from '../../adapters/store/aside.ts'
import { operations } from '../../adapters/store/operations.ts'
import type { Caregiver } from '../../bot/people.ts'
import { operateRoutes } from '../../bot/server/operate.ts'
import { database } from '../database.ts'
import { open } from '../store/talks.ts'
import { nurse } from '../talk.ts'

const now = () => '2026-11-22T10:00:00.000Z'
const jonas: Caregiver = { ...nurse('Jonas Fält', 'SE2321000230-TP184'), duty: 'operate' }
const ours = { origin: 'http://localhost', host: 'localhost' }
let db: Awaited<ReturnType<typeof database>>
let house: Awaited<ReturnType<typeof open>>
let who: Caregiver | null = jonas
const revived: string[] = []
const told: unknown[] = []
const beside = () =>
  asideOf({ pool: house.pool, now, register: { units: async () => [] }, manyCases: 30, log: (...line) => void told.push(line) })
const door = () =>
  operateRoutes({
    outbox: house.outbox,
    subscriptions: async () => ({ waiting: 0, dead: 2, failing: 1 }),
    operatorOf: async () => who,
    ...beside(),
    revived: async (by, effect) => {
      revived.push(effect)
      await beside().revived(by, effect)
    },
    now,
  })
const page = async (query = '', headers: Record<string, string> = {}) =>
  door().request(`http://localhost/operate/${query}`, { headers })
const revive = (effect: string, headers: Record<string, string> = ours) =>
  door().request('http://localhost/operate/revive', { method: 'POST', headers, body: new URLSearchParams({ effect }) })
const effect = async (state: string, attempts: number, answer: object | null = null) => {
  const id = `e-${randomUUID()}`
  await house.pool.query(
    `insert into effects (id, case_id, destination, created_at, next_at, state, attempts, last_error, answer, body)
     values ($1, 'no-case', 'record', $2, $2, $3, $4, 'HTTP 503', $5, $6)`,
    [
      id,
      now(),
      state,
      attempts,
      answer,
      { id, destination: 'record', artefact: { id, kind: 'note', title: 'Anteckning', body: 'hemligt' } },
    ],
  )
  return id
}

beforeAll(async () => {
  db = await database()
  house = await open(db.url)
})
afterAll(async () => {
  await house.close()
  await db.stop()
})

test('nobody comes in without a commission to keep the house running', async () => {
  who = null
  const answer = await page()
  expect(answer.status).toBe(401)
  expect(await answer.text()).not.toContain('Uppgivna')
  expect((await revive('x')).status).toBe(401)
  who = jonas
  expect((await page()).status).toBe(200)
  expect(await (await page()).text()).toContain('Inget har misslyckats')
})

test('what was given up is shown with its raw answer, and goes again once; never what it says', async () => {
  const dead = await effect('dead', 9, { status: 503, body: '<b>Service & away</b>', at: now(), away: true })
  await effect('waiting', 3)
  const untried = await effect('waiting', 0)
  const text = await (await page()).text()
  expect(text).toContain('Uppgiven: Anteckning')
  expect(text).toContain('&lt;b&gt;Service &amp; away')
  expect(text).toContain('Försöker igen: Anteckning')
  expect(text).not.toContain('hemligt')
  expect(text).not.toContain(untried)
  expect(
    (await revive(dead, { origin: 'https://elsewhere.example', host: 'localhost', 'sec-fetch-site': 'cross-site' })).status,
  ).toBe(403)
  expect((await revive(dead)).status).toBe(303)
  expect(revived).toEqual([dead])
  const { rows } = await house.pool.query('select state, attempts from effects where id = $1', [dead])
  expect(rows).toEqual([{ state: 'waiting', attempts: 0 }])
  expect((await revive(dead)).status).toBe(409)
})

test('what did not go is a page with what happened and a way back, in the language of the page', async () => {
  const post = (query: string, body: Record<string, string>, headers: Record<string, string> = ours) =>
    door().request(`http://localhost/operate/revive${query}`, { method: 'POST', headers, body: new URLSearchParams(body) })
  const told = async (answer: Response | Promise<Response>, status: number, words: string, way = '/operate/?lang=sv') => {
    const done = await answer
    const text = await done.text()
    expect([done.status, done.headers.get('content-type')]).toEqual([status, expect.stringMatching(/^text\/html/u)])
    expect(done.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain(words)
    expect(text).toContain(`href="${way}"`)
  }
  await told(post('?lang=sv', { effect: 'not-there' }), 409, 'Inget är ändrat. Den är redan på väg')
  await told(post('?lang=en', { effect: 'not-there' }), 409, 'Nothing has been changed', '/operate/?lang=en')
  await told(post('', {}), 422, 'Inget är ändrat')
  await told(post('', { effect: 'a\0b' }), 422, 'Inget är ändrat')
  await told(
    post('', { effect: 'x' }, { origin: 'https://elsewhere.example', host: 'localhost' }),
    403,
    'inte från vår egen sida',
  )
  await told(page('?after=x'), 422, 'Listan börjar om')
  await told(page('?after=%00'), 422, 'Det gick inte')
  who = null
  await told(post('', { effect: 'x' }), 401, 'Du är inte inloggad längre. Inget är ändrat.', '/login/staff')
  who = jonas
})

test('reads in English for who asks for it, and stays so from page to page and after a press', async () => {
  const dead = await effect('dead', 1, { status: null, body: '', at: now(), away: true })
  const swedish = await (await page()).text()
  expect(swedish).toContain('<html lang="sv">')
  expect(swedish).toContain('href="/operate/?lang=en"')
  for (const answer of [await page('?lang=en'), await page('', { 'accept-language': 'en-GB,en;q=0.9' })]) {
    const text = await answer.text()
    expect(text).toContain('<html lang="en">')
    expect(text).toMatch(/Given up: Anteckning[\s\S]*note to record\. Since 2026-11-22 11:00, 1 attempt\.[\s\S]*No answer, /)
    expect(text).not.toMatch(/Uppgiv|Försök|Sedan|Logga|Drift/)
    expect(text).toContain('action="/operate/revive?lang=en"')
    expect(text).toContain('href="/operate/?lang=sv"')
  }
  const pressed = await door().request('http://localhost/operate/revive?lang=en', {
    method: 'POST',
    headers: ours,
    body: new URLSearchParams({ effect: dead }),
  })
  expect(pressed.headers.get('location')).toBe('/operate/?lang=en')
  who = null
  expect(await (await page('?lang=en')).text()).toContain('Log in with SITHS')
  who = jonas
})

test('a long list is paged, the given up first', async () => {
  for (let i = 0; i < 60; i++) await effect(i % 2 ? 'dead' : 'waiting', 2)
  const { rows, next } = await operations(house.pool).troubled({ limit: 50 })
  expect(rows.map(row => row.state).lastIndexOf('dead')).toBeLessThan(rows.findIndex(row => row.state === 'waiting'))
  const rest = await operations(house.pool).troubled({ limit: 50, ...(next ? { after: next } : {}) })
  expect(new Set([...rows, ...rest.rows].map(row => row.effect)).size).toBe(61)
  expect(rest.next).toBeNull()
  await expect(operations(house.pool).troubled({ limit: 5, after: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' })
})

test('what is shown and what is set going is in the log of looks, and names nobody in the process log', async () => {
  const other: Caregiver = { ...jonas, hsaId: 'SE2321000230-TP185' }
  who = other
  told.length = 0
  const dead = await effect('dead', 9)
  await house.pool.query(`update effects set case_id = 'case-9' where id = $1`, [dead])
  const looks = async () =>
    (await house.accessLog.list({ whoId: other.hsaId, limit: 10 })).map(row => [row.what, row.why, row.cases.includes('case-9')])
  await house.pool.query(`delete from effects where case_id <> 'case-9'`)
  await page()
  expect(await looks()).toEqual([['list', 'follow-up', true]])
  expect((await revive(dead)).status).toBe(303)
  expect(await looks()).toEqual([
    ['list', 'follow-up', true],
    ['write', 'follow-up', true],
  ])
  expect(told).toEqual([['warn', 'outbox.revived', { effect: dead }]])
  who = jonas
})
