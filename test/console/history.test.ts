// Earlier contacts of the same person, and reads in the record: who may see what, what is only counted, what is logged, and
// that a record that can't be reached is never told as empty.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import type { Block } from '../../bot/blocks.ts'
import type { Citizen } from '../../bot/people.ts'
import type { RecordReader } from '../../bot/record-reader.ts'
import { readRecord } from '../../bot/server/console-history.ts'
import { type CosmicStage, cosmicStage } from '../cosmic/stage.ts'
import { alarmed, central, type Nurse, norrsken, nurses, type Stage, stage, tolvan } from './stage.ts'
import { units } from '../units.ts'

const gunborg: Citizen = { ...tolvan, number: '194405022387', given: 'Gunborg', family: 'Test', birthDate: '1944-05-02' }
const foreign = units.find(u => u.provider.hsaId !== central.provider.hsaId)
if (!foreign) throw new Error('The world has one care provider only')

let world: CosmicStage
let s: Stage
let blocked: Block[] | null = []
beforeAll(async () => {
  world = await cosmicStage()
  s = await stage({
    blocks: { of: async () => blocked },
    more: { record: caseId => cosmicReader(cosmicClient(world.access({ deadlineMs: 400 })), caseId) },
  })
})
afterEach(async () => {
  blocked = []
  await world.mends()
})
afterAll(async () => {
  await s?.stop()
  await world?.stop()
})

const person = (n: number): Citizen => ({ ...tolvan, number: `19${String(n).padStart(10, '0')}` })
const Page = z.object({
  identified: z.boolean(),
  rows: z.array(z.object({ id: z.string(), complaint: z.string(), unit: z.string().nullable() })),
  others: z.number(),
  blocked: z.number(),
  unknown: z.boolean(),
})
const earlier = async (who: Nurse, id: string) => Page.parse(await (await s.get(who, `/cases/${id}/earlier`)).json())

describe('earlier contacts', () => {
  test('of the same verified person within the care provider, newest first, without the one that is open', async () => {
    const citizen = person(1)
    const old = await s.seed({ citizen, unit: norrsken, at: '2026-01-02T08:00:00.000Z' })
    const newer = await s.seed({ citizen, unit: central, at: '2026-03-02T08:00:00.000Z' })
    const mine = await s.seed({ citizen, unit: central })
    await s.seed({ citizen: person(2), unit: central })
    const page = await earlier('anna', mine)
    expect(page.rows.map(row => row.id)).toEqual([newer, old])
    expect(page).toMatchObject({ identified: true, others: 0, blocked: 0 })
  })

  test('another care provider’s are counted and never shown', async () => {
    const citizen = person(3)
    const theirs = await s.seed({ citizen, unit: foreign })
    const mine = await s.seed({ citizen, unit: central })
    expect(await earlier('anna', mine)).toMatchObject({ rows: [], others: 1 })
    expect((await s.get('anna', `/cases/${mine}/earlier/${theirs}`)).status).toBe(404)
    expect((await s.accessLog.list({ case: theirs, limit: 5 })).filter(r => r.whoId === nurses.anna.hsaId)).toEqual([])
  })

  test('what the patient has blocked is counted; when that can’t be asked, so is all of other units', async () => {
    const citizen = person(4)
    const there = await s.seed({ citizen, unit: norrsken })
    const own = await s.seed({ citizen, unit: central })
    const mine = await s.seed({ citizen, unit: central })
    blocked = [{ unit: norrsken.hsaId, provider: norrsken.provider.hsaId, from: null, to: null }]
    expect(await earlier('anna', mine)).toMatchObject({ rows: [{ id: own }], blocked: 1, unknown: false })
    expect((await s.get('anna', `/cases/${mine}/earlier/${there}`)).status).toBe(404)
    blocked = null
    expect(await earlier('anna', mine)).toMatchObject({ rows: [{ id: own }], blocked: 1, unknown: true })
  })

  test('one is opened to be read: nothing may be done in it, and both looks are in the access log', async () => {
    const citizen = person(5)
    const old = await s.seed({ citizen, unit: norrsken })
    await s.act('cia', old, { act: 'note-internally', text: 'Bara för oss på Norrsken' })
    const mine = await s.seed({ citizen, unit: central })
    await earlier('anna', mine)
    const read = await s.get('anna', `/cases/${mine}/earlier/${old}`)
    const text = await read.text()
    expect(z.object({ acts: z.array(z.string()) }).parse(JSON.parse(text)).acts).toEqual([])
    expect(text).toContain('trappor')
    expect(text).not.toContain('Bara för oss')
    const looks = (await s.accessLog.list({ case: old, limit: 10 })).filter(r => r.whoId === nurses.anna.hsaId)
    expect(looks.map(r => `${r.what} ${r.why}`)).toEqual(['list care', 'read care'])
  })

  test('somebody who has not logged in has none, and another person’s case can’t be named', async () => {
    const nobody = await s.seed({ citizen: null })
    expect(await earlier('anna', nobody)).toMatchObject({ identified: false, rows: [] })
    const citizen = person(6)
    const mine = await s.seed({ citizen })
    const other = await s.seed({ citizen: person(7) })
    expect((await s.get('anna', `/cases/${mine}/earlier/${other}`)).status).toBe(404)
    expect((await s.get('dan', `/cases/${mine}/earlier`)).status).toBe(404)
  })
})

const Record = z.object({
  patient: z.string(),
  parts: z.record(z.string(), z.array(z.object({ text: z.string(), state: z.string().nullable() })).nullable()),
})
const record = (who: Nurse, id: string, ...what: string[]) => s.post(who, `/cases/${id}/record`, { what })
const read = async (who: Nurse, id: string, ...what: string[]) => Record.parse(await (await record(who, id, ...what)).json())

describe('the record', () => {
  const taken = async (citizen: Citizen | null = gunborg) => {
    const id = await s.seed({ citizen })
    await s.act('anna', id, { act: 'claim' })
    return id
  }

  test('is read part by part by whoever has the case, and what was read stands in its log before the citizen’s eyes never', async () => {
    const id = await taken()
    expect(await read('anna', id, 'conditions', 'medications')).toMatchObject({
      patient: 'found',
      parts: {
        conditions: [{ text: 'Högt blodtryck', state: 'active' }, {}],
        medications: [{ text: 'Metoprolol 50 mg, 1 tablett på morgonen' }, {}],
      },
    })
    const entries = (await s.stored(id)).entries
    expect(entries.filter(e => e.type === 'record-read')).toMatchObject([
      { what: ['conditions', 'medications'], by: { hsaId: nurses.anna.hsaId } },
    ])
    const writes = (await s.accessLog.list({ case: id, limit: 50 })).filter(
      r => r.what === 'write' && r.whoId === nurses.anna.hsaId,
    )
    expect(writes.at(-1)).toMatchObject({ why: 'care', lastSeq: entries.find(e => e.type === 'record-read')?.seq })
  })

  test('that has nothing says so; one that can’t be reached says that', async () => {
    const id = await taken()
    expect((await read('anna', id, 'appointments')).parts['appointments']).toEqual([])
    await world.breaks({ kind: 'unavailable-503', on: 'MedicationRequest' })
    const { patient, parts } = await read('anna', id, 'medications', 'conditions')
    expect(patient).toBe('found')
    expect(parts['medications']).toBeNull()
    expect(parts['conditions']).toHaveLength(2)
    await world.breaks({ kind: 'unavailable-503', on: 'Patient' })
    expect(await read('anna', id, 'conditions')).toEqual({ patient: 'unavailable', parts: { conditions: null } })
  })

  test('of somebody it does not know', async () => {
    const id = await taken(person(8))
    expect(await read('anna', id, 'notes')).toEqual({ patient: 'unknown', parts: {} })
  })

  test('is not read by who has not taken the case, unless it alarms; nor of somebody not logged in', async () => {
    const id = await s.seed({ citizen: gunborg })
    expect((await record('anna', id, 'notes')).status).toBe(403)
    await s.act('bo', id, { act: 'claim' })
    expect((await record('anna', id, 'notes')).status).toBe(403)
    await s.citizen(id, [alarmed('jag får ingen luft')])
    expect((await record('anna', id, 'notes')).status).toBe(200)
    expect((await record('anna', await taken(null), 'notes')).status).toBe(409)
    expect((await record('dan', id, 'notes')).status).toBe(404)
    expect((await record('anna', id)).status).toBe(422)
    expect((await record('anna', id, 'everything')).status).toBe(422)
  })

  test('a record that never answers is given up in time', async () => {
    const never = () => new Promise<never>(() => {})
    const silent: RecordReader = { patient: never, conditions: never, medications: never, appointments: never, notes: never }
    const began = Date.now()
    expect(await readRecord(silent, gunborg.number, ['notes'], new Date().toISOString(), 200)).toEqual({
      patient: 'unavailable',
      parts: { notes: null },
    })
    expect(Date.now() - began).toBeLessThan(2000)
  })
})
