// What is hidden, from whom and until when: over a care provider's border, by whose block, by a mark that came after the login,
// and through which glass. Nothing that is hidden is told as nothing.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import { monthsOld } from '../../bot/age.ts'
import type { Block } from '../../bot/blocks.ts'
import type { Draft } from '../../bot/case.ts'
import { metrics } from '../../bot/metrics.ts'
import type { Citizen } from '../../bot/people.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import type { RecordReader } from '../../bot/record-reader.ts'
import { readRecord } from '../../bot/server/console-history.ts'
import { sharedWith } from '../../bot/server/shared-queue.ts'
import { speaker, type Speaks } from '../../bot/speaker.ts'
import { type CosmicStage, cosmicStage } from '../cosmic/stage.ts'
import { house } from '../talk.ts'
import { alarmed, central, midnatt, norrsken, type Nurse, nurses, type Stage, stage, tolvan } from './stage.ts'
import { units } from '../units.ts'

const gunborg: Citizen = { ...tolvan, number: '194405022387', given: 'Gunborg', family: 'Test', birthDate: '1944-05-02' }
const private_ = units.find(u => u.provider.hsaId !== central.provider.hsaId)
if (!private_) throw new Error('The world has one care provider only')
let born = 0
const person = (): Citizen => ({ ...tolvan, number: `18${String(++born).padStart(10, '0')}` })
const inner = ({ hsaId, provider }: RegisterUnit): Block => ({ unit: hsaId, provider: provider.hsaId, from: null, to: null })
const outer = ({ provider }: RegisterUnit): Block => ({ unit: null, provider: provider.hsaId, from: null, to: null })

let world: CosmicStage
let s: Stage
let ahead = 0
let blocked: Block[] | null = []
/** Who is marked in the register now; null: it can't be asked. */
let marks: Set<string> | null = new Set()
const told: [string, Citizen][] = []
let isHeard = true
const now = () => new Date(Date.now() + ahead).toISOString()
const speak: Speaks = (...said) =>
  speaker({
    store: s.store,
    houseOf: async () => ({
      ...house,
      unitOf: hsaId => units.find(unit => unit.hsaId === hsaId),
      cleared: [{ hsaId: nurses.tove.hsaId, unit: midnatt.hsaId, student: false }],
    }),
    now,
    log: () => {},
    metrics: metrics(),
  })(...said)
beforeAll(async () => {
  world = await cosmicStage()
  s = await stage({
    now,
    blocks: { of: async () => blocked },
    more: {
      register: {
        units: async () => units,
        listing: async () => null,
        protectedIdentity: async (number, unknown = true) => marks?.has(number) ?? unknown,
      },
      record: (id, { provider }) =>
        provider === central.provider.hsaId ? cosmicReader(cosmicClient(world.access({ deadlineMs: 400 })), id) : null,
      marked: async (id, citizen) => {
        told.push([id, citizen])
        if (isHeard) await speak(id, { kind: 'system', name: 'desk' }, { type: 'identified', citizen })
      },
    },
  })
})
afterEach(() => {
  ;[ahead, blocked, marks, isHeard] = [0, [], new Set(), true]
})
afterAll(async () => {
  await s?.stop()
  await world?.stop()
})

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
const look = async (who: Nurse, path: string) => {
  const answer = await s.get(who, path)
  return answer.ok ? answer.status : (await json(answer)).error.code
}
const earlier = async (who: Nurse, id: string) => json(await s.get(who, `/cases/${id}/earlier`))
const record = async (who: Nurse, id: string) => json(await s.post(who, `/cases/${id}/record`, { what: ['conditions'] }))
const glass = (who: Nurse, id: string, because?: string) =>
  s.post(who, `/cases/${id}/break-glass`, {
    ground: 'emergency',
    reason: 'Svarar inte, kan vara hjärtat',
    ...(because ? { because } : {}),
  })
const about = (who: 'self' | 'other'): Draft => ({
  type: 'answered',
  facts: { 'person.who': who },
  question: 'person.who',
  how: 'answer',
})
const ids = (page: { rows: { id: string }[] }) => page.rows.map(row => row.id)
const readings = async (id: string) => (await s.stored(id)).entries.filter(e => e.type === 'record-read').length
async function taken(who: Nurse, unit: RegisterUnit, citizen: Citizen) {
  const id = await s.seed({ unit, citizen })
  expect((await s.act(who, id, { act: 'claim' })).status).toBe(200)
  return id
}

describe('the record', () => {
  test('is of the providers that keep it: staff of another are refused, and nothing is read', async () => {
    const id = await taken('petra', private_, gunborg)
    const refused = await s.post('petra', `/cases/${id}/record`, { what: ['conditions'] })
    expect(refused.status).toBe(403)
    expect((await json(refused)).error.code).toBe('other-record')
    expect(await readings(id)).toBe(0)
  })

  test('is hidden, and said to be, when the patient has blocked anything from this unit; seen through a glass', async () => {
    const id = await taken('anna', central, gunborg)
    for (const block of [inner(norrsken), outer(private_)]) {
      blocked = [block]
      expect(await record('anna', id)).toEqual({ patient: 'blocked', parts: {} })
    }
    blocked = null
    expect(await record('anna', id)).toEqual({ patient: 'blocked-unknown', parts: {} })
    expect(await readings(id)).toBe(0)
    // One's own unit's, and an outer one of one's own provider, is against others.
    for (const block of [inner(central), outer(central)]) {
      blocked = [block]
      expect((await record('anna', id)).patient).toBe('found')
    }
    blocked = [inner(norrsken)]
    expect((await glass('anna', id, 'protected')).status).toBe(409)
    expect((await glass('anna', id, 'blocked')).status).toBe(200)
    expect((await record('anna', id)).parts.conditions).toHaveLength(2)
    const writes = (await s.accessLog.list({ case: id, whoId: nurses.anna.hsaId, limit: 50 })).filter(r => r.what === 'write')
    expect(writes.map(r => r.why)).toContain('break-glass')
    ahead = 61 * 60_000
    expect((await record('anna', id)).patient).toBe('blocked')
  })

  test('is asked for bookings from today on, by the clock in Sweden', async () => {
    const asked: string[] = []
    const none = async () => ({ found: [] })
    const reader: RecordReader = {
      patient: async number => ({ found: [{ id: '1', number, given: '', family: '', birthDate: null }] }),
      conditions: none,
      medications: none,
      notes: none,
      appointments: async (_, from) => {
        asked.push(from)
        return { found: [] }
      },
    }
    await readRecord(reader, gunborg.number, ['appointments'], '2026-06-01T22:30:00.000Z')
    expect(asked).toEqual(['2026-06-02'])
    expect(monthsOld('2025-12-01', '2026-11-30T23:30:00.000Z')).toBe(12)
    expect(monthsOld('2025-12-01', '2026-11-30T22:30:00.000Z')).toBe(11)
  })
})

describe('a block', () => {
  test('of a whole provider hides its cases from the central unit of another', async () => {
    const id = await s.seed({ unit: private_, citizen: person() })
    await s.citizen(id, [alarmed('jag får ingen luft')])
    expect(await look('anna', `/cases/${id}`)).toBe(200)
    blocked = [outer(private_)]
    expect(await look('anna', `/cases/${id}`)).toBe('blocked')
    expect(await look('petra', `/cases/${id}`)).toBe(200)
    blocked = [outer(central)]
    expect(await look('anna', `/cases/${id}`)).toBe(200)
  })

  test('at a unit nobody knows whose it is: may be of it', async () => {
    const gone = { ...norrsken, hsaId: 'SE0000000000-GONE', name: 'Nedlagd' }
    const id = await s.seed({ unit: gone, citizen: person() })
    await s.citizen(id, [alarmed('jag får ingen luft')])
    expect(await look('anna', `/cases/${id}`)).toBe(200)
    blocked = [outer(private_)]
    expect(await look('anna', `/cases/${id}`)).toBe('blocked-unknown')
  })
})

describe('who logged in about somebody else', () => {
  test('has no history here; and what they asked about another is not theirs', async () => {
    const citizen = person()
    const own = await s.seed({ unit: central, citizen })
    const mothers = await s.seed({ unit: central, citizen })
    await s.citizen(mothers, [about('other')])
    expect(await earlier('anna', mothers)).toMatchObject({ identified: false, rows: [], others: 0, blocked: 0 })
    expect(await look('anna', `/cases/${mothers}/earlier/${own}`)).toBe('unknown-case')

    const now = await s.seed({ unit: central, citizen })
    expect(await earlier('anna', now)).toMatchObject({ identified: true, rows: [{ id: own }] })
    expect(await look('anna', `/cases/${now}/earlier/${mothers}`)).toBe('unknown-case')
    // Rows from before it was kept in them are read.
    await s.pool.query("update cases set row = row - 'ofPatient' where id = any($1)", [[own, mothers]])
    expect(ids(await earlier('anna', now))).toEqual([own])
    const looks = (await s.accessLog.list({ case: mothers, limit: 20 })).filter(r => r.whoId === nurses.anna.hsaId)
    expect(looks.map(r => r.what)).toEqual(['read'])
  })
})

describe('a glass', () => {
  test('opens the secret it was broken for, and no other', async () => {
    const citizen = { ...person(), protected: true }
    const there = await s.seed({ unit: norrsken, citizen })
    const id = await taken('tove', midnatt, citizen)
    blocked = [inner(norrsken)]
    expect(await look('ulla', `/cases/${id}`)).toBe('protected')
    expect((await glass('ulla', id)).status).toBe(200)
    expect(await look('ulla', `/cases/${id}`)).toBe(200)
    expect(await earlier('ulla', id)).toMatchObject({ rows: [], blocked: 1 })
    expect(await look('ulla', `/cases/${id}/earlier/${there}`)).toBe('unknown-case')
    // Asked for once more, by what it is.
    expect((await glass('ulla', id, 'blocked')).status).toBe(200)
    expect(ids(await earlier('ulla', id))).toEqual([there])
    expect(await look('ulla', `/cases/${id}/earlier/${there}`)).toBe(200)
    const { rows } = await s.pool.query('select because from broken_glass where case_id = $1 order by id', [id])
    expect(rows.map(row => row.because)).toEqual(['protected', 'blocked'])
  })

  test('a case that is hidden twice is asked for twice', async () => {
    const citizen = person()
    const id = await taken('cia', norrsken, citizen)
    expect(
      (await s.act('cia', id, { act: 'consult', to: nurses.ulla.hsaId, unit: midnatt.hsaId, reason: 'Vad tror du?' })).status,
    ).toBe(200)
    blocked = null
    marks?.add(citizen.number)
    // Before the house has heard of it, and ended her being asked.
    isHeard = false
    expect(await look('ulla', `/cases/${id}`)).toBe('protected')
    expect((await glass('ulla', id)).status).toBe(200)
    expect(await look('ulla', `/cases/${id}`)).toBe('blocked-unknown')
    expect((await glass('ulla', id)).status).toBe(200)
    expect(await look('ulla', `/cases/${id}`)).toBe(200)
    // Who has said why while nobody knew of a block has said why.
    blocked = [inner(norrsken)]
    expect(await look('ulla', `/cases/${id}`)).toBe(200)
  })
})

describe('a mark that comes after the login', () => {
  test('hides the case the next time it is looked at, and is told to the house', async () => {
    const citizen = person()
    const id = await taken('ulla', midnatt, citizen)
    expect(await look('ulla', `/cases/${id}`)).toBe(200)
    marks?.add(citizen.number)
    ahead = 31_000
    expect(await look('ulla', `/cases/${id}`)).toBe('protected')
    expect((await s.act('ulla', id, { act: 'say', text: 'Hej' })).status).toBe(403)
    expect(told.find(([of]) => of === id)?.[1]).toEqual({ ...citizen, protected: true })
    // The house takes the case from who isn't cleared, and calls those who are.
    await expect.poll(async () => (await s.stored(id)).case.claim, { timeout: 10_000 }).toBeNull()
    expect((await s.stored(id)).case).toMatchObject({ citizen: { protected: true }, alert: { kind: 'protected' } })
    const view = await json(await s.get('tove', `/cases/${id}`))
    expect(view.lines.map((line: { text: string }) => line.text)).toContain('Personen har nu skyddade personuppgifter')
  })

  test('a register that can’t be asked hides nobody who had logged in as open', async () => {
    const id = await taken('ulla', midnatt, person())
    marks = null
    expect(await look('ulla', `/cases/${id}`)).toBe(200)
  })

  test('holds for an earlier case too, whatever is known of the open one', async () => {
    const citizen = person()
    const before = await s.seed({ unit: midnatt, citizen: { ...citizen, protected: true } })
    const id = await taken('ulla', midnatt, citizen)
    expect(await look('ulla', `/cases/${id}/earlier/${before}`)).toBe('protected')
    const looks = (await s.accessLog.list({ case: before, limit: 20 })).filter(r => r.whoId === nurses.ulla.hsaId)
    expect(looks.filter(r => r.what === 'read')).toEqual([])
  })
})

test('what colleagues of another unit say among themselves stays there', async () => {
  const citizen = person()
  const old = await taken('cia', norrsken, citizen)
  await s.act('cia', old, { act: 'consult', to: nurses.anna.hsaId, unit: central.hsaId, reason: 'Orolig för demens' })
  await s.act('cia', old, { act: 'change-urgency', level: 'P2', code: 'got-worse' })
  const until = new Date(Date.now() + 3_600_000).toISOString()
  await s.act('cia', old, { act: 'hold', until, reason: 'Vill tala med chefen' })
  await s.act('cia', old, { act: 'note-internally', text: 'Svår anhörig' })
  const id = await s.seed({ unit: midnatt, citizen })
  const Read = z.object({ consults: z.array(z.unknown()), submitted: z.array(z.unknown()), hold: z.null(), lowering: z.null() })
  const text = await (await s.get('tove', `/cases/${id}/earlier/${old}`)).text()
  expect(Read.parse(JSON.parse(text))).toMatchObject({ consults: [], submitted: [] })
  expect(text).not.toMatch(/demens|chefen|anhörig/)
  // What was done for the patient is told.
  expect(text).toContain('Cia Berg ändrade till')
  const own = await s.seed({ unit: norrsken, citizen })
  expect(await (await s.get('cia', `/cases/${own}/earlier/${old}`)).text()).toMatch(/demens.*chefen.*anhörig/s)
})

test('a queue is shared within one care provider only', () => {
  const own = { ...midnatt, sharesQueueWith: [norrsken.hsaId, private_.hsaId, 'SE0000000000-GONE'] }
  expect(sharedWith(own, units)).toEqual([norrsken.hsaId])
  expect(sharedWith(undefined, units)).toEqual([])
})
