// What calls at another care provider's unit, seen from the central desk: danger to life, and nothing else (DESIGN §8).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { norrsken, type Stage, stage } from './stage.ts'
import { stream, streamed } from './streamed.ts'
import { tallkronan } from '../units.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

/** The central desk, where Anna sits: what it lists, is told live, counts behind the lock, and opens. */
async function central(id: string) {
  const { rows }: { rows: { id: string }[] } = await (await s.get('anna', '/queue')).json()
  let live: boolean | undefined
  for await (const event of streamed(await stream(s.url, 'anna'))) {
    if (event.type !== 'list') continue
    live = event.rows.some(row => row.id === id)
    break
  }
  return { listed: rows.some(row => row.id === id), live, opened: (await s.get('anna', `/cases/${id}`)).status }
}
const seen = { listed: true, live: true, opened: 200 }
const unseen = { listed: false, live: false, opened: 404 }
const worse = { type: 'alerted', by: { kind: 'clock' }, kind: 'worse' } as const

test('who got worse at a unit of our own calls centrally, too; at another care provider’s unit only there', async () => {
  const [ours, theirs] = [await s.seed({ unit: norrsken, level: 'P2' }), await s.seed({ unit: tallkronan, level: 'P2' })]
  for (const id of [ours, theirs]) await s.citizen(id, [worse])
  expect(await central(ours)).toEqual(seen)
  expect(await central(theirs)).toEqual(unseen)
  expect((await s.act('anna', theirs, { act: 'claim' })).status).toBe(404)
  expect((await s.get('petra', `/cases/${theirs}`)).status).toBe(200)
})

test('danger to life calls centrally from there as well, until somebody has seen it', async () => {
  const id = await s.seed({ unit: tallkronan, level: 'P2' })
  await s.citizen(id, [
    { type: 'alarm', by: { kind: 'bot' }, kind: 'emergency', category: 'breathing', words: 'får ingen luft', message: 1 },
    worse,
  ])
  expect(await central(id)).toEqual(seen)
  expect((await s.act('petra', id, { act: 'acknowledge' })).status).toBe(200)
  expect(await central(id)).toEqual(unseen)
})

test('behind the lock only what concerns them is counted', async () => {
  const counts = async () => {
    await s.post('anna', '/lock', {})
    const answer: { alarms: number } = await (await s.get('anna', '/counts')).json()
    s.locked.clear()
    return answer.alarms
  }
  const listed: { rows: { alarm: unknown; alert: unknown }[] } = await (await s.get('anna', '/queue')).json()
  expect(await counts()).toBe(listed.rows.filter(row => row.alert !== null).length)
})
