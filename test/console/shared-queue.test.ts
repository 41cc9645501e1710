// Small units with one queue between them: whoever is at work at either sees, takes and answers the cases of both.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Stage, stage } from './stage.ts'
import { units } from '../units.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

const unit = (suffix: string) => {
  const found = units.find(u => u.hsaId.endsWith(suffix))
  if (!found) throw new Error(suffix)
  return found
}
const Queue = z.object({ rows: z.array(z.looseObject({ id: z.string() })) })
const sees = async (who: Parameters<Stage['get']>[0], id: string) =>
  Queue.parse(await (await s.get(who, '/queue?limit=500')).json()).rows.some(row => row.id === id)

test('the neighbour sees it in the queue, opens it, takes it and answers; a unit that shares nothing does not', async () => {
  const id = await s.seed({ unit: unit('TH04') })
  expect(await sees('eva', id)).toBe(true)
  expect(await sees('cia', id)).toBe(false)
  expect((await s.get('eva', `/cases/${id}`)).status).toBe(200)
  expect((await s.get('cia', `/cases/${id}`)).status).toBe(404)
  expect((await s.act('eva', id, { act: 'claim' })).status).toBe(200)
  expect((await s.act('eva', id, { act: 'say', text: 'Hej, jag heter Eva.' })).status).toBe(200)
  expect((await s.act('cia', id, { act: 'claim' })).status).toBe(404)
})

test('a unit that has what is needed is offered before one that has not', async () => {
  const id = await s.seed({ unit: unit('TH04') })
  await s.act('eva', id, { act: 'ask-competence', competence: 'psychologist' })
  const Units = z.object({ units: z.array(z.object({ name: z.string(), meets: z.boolean().nullable(), listed: z.boolean() })) })
  const offered = Units.parse(await (await s.get('eva', `/cases/${id}/units`)).json()).units.filter(u => !u.listed)
  const last = offered.findLastIndex(u => u.meets === true)
  const first = offered.findIndex(u => u.meets === false)
  expect(last).toBeGreaterThanOrEqual(0)
  expect(first).toBeGreaterThan(last)
})
