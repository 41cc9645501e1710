// What is written in the log of looks: the lead's page once for each case, acts through a broken glass as that, a glass that was
// asked for twice once; and that what has been done before shows nothing that is hidden now.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block } from '../../bot/blocks.ts'
import { alarmed, midnatt, norrsken, type Nurse, nurses, type Stage, stage, vera } from './stage.ts'

let s: Stage
let ahead = 0
let blocked: Block[] = []
const now = () => new Date(Date.now() + ahead).toISOString()
const HOUR = 3_600_000
beforeAll(async () => {
  s = await stage({ now, blocks: { of: async () => blocked } })
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
const looksOf = async (who: Nurse, id?: string) =>
  s.accessLog.list({ whoId: nurses[who].hsaId, limit: 500, ...(id ? { case: id } : {}) })
const breaking = { ground: 'emergency', reason: 'Svarar inte, kan vara hjärtat' }

test('the shift is asked for every few seconds, and is a look at what is new in it', async () => {
  const first = await s.seed({ unit: midnatt })
  const lists = async () => (await looksOf('tove')).filter(row => row.what === 'list')
  for (let i = 0; i < 5; i++) expect((await s.get('tove', '/shift')).status).toBe(200)
  expect((await lists()).map(row => [row.why, row.cases])).toEqual([['queue', [first]]])
  const second = await s.seed({ unit: midnatt })
  for (let i = 0; i < 3; i++) await s.get('tove', '/shift')
  expect((await lists()).map(row => row.cases)).toEqual([[first], [second]])
  // After as long as one record stands for, it is a look again.
  ahead = HOUR
  await s.get('tove', '/shift')
  ahead = 0
  expect((await lists()).map(row => row.cases.toSorted())).toEqual([[first], [second], [first, second].toSorted()])
})

test('what is done through a broken glass is in the log as that; without one it is care', async () => {
  const id = await s.seed({ unit: midnatt, citizen: vera })
  expect((await s.act('ulla', id, { act: 'claim' })).status).toBe(403)
  expect((await s.post('ulla', `/cases/${id}/break-glass`, breaking)).status).toBe(200)
  const taken = await s.act('ulla', id, { act: 'claim' })
  expect(taken.status).toBe(200)
  const view = (await json(taken)).case
  expect(Date.parse(view.glass) - Date.now()).toBeGreaterThan(59 * 60_000)
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.7\n%%EOF']), 'råd.pdf')
  const sent = await fetch(`${s.url}/console/api/cases/${id}/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: 'nurse=ulla', 'sec-fetch-site': 'same-origin', 'idempotency-key': randomUUID() },
  })
  expect(sent.status).toBe(200)
  expect((await json(sent)).case.glass).toBe(view.glass)
  const wrote = (await looksOf('ulla', id)).filter(row => row.what === 'write')
  expect(wrote.map(row => row.why)).toEqual(['break-glass', 'break-glass'])
  const plain = await s.seed({ unit: midnatt })
  await s.act('ulla', plain, { act: 'claim' })
  expect((await looksOf('ulla', plain)).map(row => row.why)).toEqual(['care'])
})

test('an act that is asked for again with the same key shows nothing once the glass has ended', async () => {
  const id = await s.seed({ unit: midnatt, citizen: vera })
  await s.post('ulla', `/cases/${id}/break-glass`, breaking)
  const key = randomUUID()
  expect((await s.act('ulla', id, { act: 'claim' }, key)).status).toBe(200)
  expect(await json(await s.act('ulla', id, { act: 'claim' }, key))).toMatchObject({ replayed: true, case: { id } })
  ahead = HOUR + 60_000
  const again = await s.act('ulla', id, { act: 'claim' }, key)
  ahead = 0
  expect(again.status).toBe(403)
  expect(await again.text()).not.toMatch(/Vera|Holm/)
})

test('a glass asked for twice is broken once, and the second is answered as the first', async () => {
  const id = await s.seed({ unit: norrsken })
  await s.citizen(id, [alarmed('ont i bröstet')])
  blocked = [{ unit: norrsken.hsaId, provider: norrsken.provider.hsaId, from: null, to: null }]
  const before = (await s.glass.unreviewed()).count
  const answers = await Promise.all([1, 2, 3].map(() => s.post('anna', `/cases/${id}/break-glass`, breaking)))
  const untils = await Promise.all(answers.map(async answer => (await json(answer)).until))
  expect(new Set(untils).size).toBe(1)
  expect((await s.glass.unreviewed()).count).toBe(before + 1)
  // Another ground, another person, and the same later on are glasses of their own.
  await s.post('anna', `/cases/${id}/break-glass`, { ...breaking, ground: 'consent' })
  await s.post('bo', `/cases/${id}/break-glass`, breaking)
  ahead = 2 * 60_000
  const later = await json(await s.post('anna', `/cases/${id}/break-glass`, breaking))
  ahead = 0
  expect(later.until > untils[0]).toBe(true)
  expect((await s.glass.unreviewed()).count).toBe(before + 4)
  blocked = []
})
