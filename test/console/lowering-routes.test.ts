// A lowering through the desk's own door: who is asked for the second look, and who sees it.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { central, type Nurse, norrsken, nurses, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})
const lower = { act: 'change-urgency', level: 'P3', code: 'milder' }
const confirm = { act: 'confirm-lowering', level: 'P3' }
const rowFor = async (who: Nurse, id: string) => {
  const { rows } = await (await s.get(who, '/queue?limit=500')).json()
  return rows.find((row: { id: string }) => row.id === id)
}
const view = async (who: Nurse, id: string) => (await s.get(who, `/cases/${id}`)).json()

test('at a unit with colleagues at work they are asked, and the central unit is not', async () => {
  const id = await s.seed({ level: 'P2', unit: central })
  expect((await s.act('anna', id, lower)).status).toBe(200)
  expect(await rowFor('bo', id)).toMatchObject({ level: 'P2', lowering: { level: 'P3', name: 'Anna Lind' } })
  expect(await view('bo', id)).toMatchObject({
    lowering: { mine: false, central: false, reason: 'Lindrigare än svaren visar' },
    acts: expect.arrayContaining(['confirm-lowering', 'refuse-lowering']),
  })
  expect(await view('anna', id)).toMatchObject({ lowering: { mine: true } })
  expect((await s.act('anna', id, confirm)).status).toBe(403)
  expect((await s.act('bo', id, confirm)).status).toBe(200)
  expect(await rowFor('bo', id)).toMatchObject({ level: 'P3', lowering: null })
})

test('alone at a unit of the same care provider: the central unit sees it, may answer and nothing else, and then sees it no more', async () => {
  const alone = { ...central, ...norrsken }
  expect(nurses.cia.provider).toBe(nurses.anna.provider)
  const id = await s.seed({ level: 'P2', unit: alone })
  expect((await s.get('anna', `/cases/${id}`)).status).toBe(404)
  expect((await s.act('cia', id, lower)).status).toBe(200)
  const shown = await view('anna', id)
  expect(shown.acts).toEqual(['confirm-lowering', 'refuse-lowering'])
  expect(shown.lowering).toMatchObject({ central: true, by: { name: 'Cia Berg' } })
  expect(await rowFor('anna', id)).toMatchObject({ lowering: { level: 'P3' } })
  expect((await s.get('dan', `/cases/${id}`)).status).toBe(404)
  expect((await s.act('anna', id, confirm)).status).toBe(200)
  expect((await view('cia', id)).urgency).toMatchObject({ level: 'P3', by: 'Cia Berg', confirmedBy: 'Anna Lind' })
  expect((await s.get('anna', `/cases/${id}`)).status).toBe(404)
  expect(await rowFor('anna', id)).toBeUndefined()
})

test('the reason comes from the published list, in the reader’s language, and a refusal says what to do', async () => {
  const id = await s.seed({ level: 'P3' })
  const made_up = await s.act('anna', id, { act: 'change-urgency', level: 'P2', code: 'because' })
  expect(made_up.status).toBe(422)
  expect((await s.act('anna', id, { act: 'change-urgency', level: 'P2', code: 'risk' }, randomUUID())).status).toBe(200)
  const english = await (await s.get('anna', `/cases/${id}`, { 'accept-language': 'en' })).json()
  expect(english.urgency.reason).toBe('Illness, medicines, age or pregnancy raises the risk')
  expect(JSON.stringify(english.lines)).toContain('raises the risk')
})
