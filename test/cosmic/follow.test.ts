// A case, its desk, the outbox and the simulated Cosmic together: what is moved, cancelled or struck out here reaches there in
// order, each with its receipt; and what Cosmic's own people do with a booking of ours comes back.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookedCases, followRound } from '../../adapters/cosmic/follow.ts'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { type Case, type Draft, type Entry, isRefusal } from '../../bot/case.ts'
import { act, type Act } from '../../bot/desk.ts'
import { carry } from '../../bot/outbox.ts'
import type { RegisterUnit, Slot } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, open, turn, write } from '../store/talks.ts'
import { anna, type CosmicStage, cosmicStage, karin, note, settings } from './stage.ts'

let stage: CosmicStage
let db: TestDatabase
let opened: OpenStore
let carrier: { stop(): Promise<void> } | null = null
beforeAll(async () => {
  stage = await cosmicStage()
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
  await stage.stop()
})
const began = Date.now()
/** Ten seconds pass in one. */
const fast = () => began + (Date.now() - began) * 10
const now = () => new Date(fast()).toISOString()
const ehr = () => cosmic(stage.access({ now: fast, deadlineMs: 400, settleMs: 2000 }), settings)
const start = () => {
  carrier = carry({ outbox: opened.outbox, store: opened.store, ehr: ehr(), now, log: () => undefined, pauseMs: 20 })
}
beforeEach(() => opened.pool.query('delete from effects'))
afterEach(async () => {
  await carrier?.stop()
  carrier = null
  await stage.mends()
})

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
const norrskenet = { hsaId: 'SE2321000230-TH01', name: 'Norrskenets hälsocentral' }
const registered: RegisterUnit = {
  ...norrskenet,
  kind: 'health-centre',
  provider: { hsaId: karin.provider, name: 'Region Norrbotten' },
  municipality: 'Luleå',
  phone: '0920-28 40 00',
  hours: [],
}
const unitOf = (hsaId: string) => (hsaId === norrskenet.hsaId ? registered : undefined)
const slot = (at: number): Slot => ({
  id: newId(),
  unit: norrskenet,
  kind: 'visit',
  start: hours(at),
  end: hours(at + 0.3),
  performer: null,
})
const slotRow = (s: Slot) =>
  opened.pool.query('insert into slots (id, unit, unit_name, kind, start_at, end_at) values ($1, $2, $3, $4, $5, $6)', [
    s.id,
    s.unit.hsaId,
    s.unit.name,
    s.kind,
    s.start,
    s.end,
  ])
const read = async (id: string): Promise<{ case: Case; entries: Entry[] }> => {
  const found = await opened.store.read(id, turn, 'care')
  if (!found) throw new Error('no case')
  return found
}
const does = async (id: string, what: Act) => {
  const done = await opened.store.update(id, { kind: 'caregiver', caregiver: karin }, 'care', c =>
    act(c, karin, what, now(), defaults, unitOf),
  )
  if (isRefusal(done)) throw new Error(JSON.stringify(done))
}
const signs = async (id: string, text = 'Råd och en tid.') => {
  const { case: c, entries } = await read(id)
  const what = note(text)
  const at = new Date().toISOString()
  await does(id, { act: 'sign', note: { ...what, at, digest: 'd' }, artefacts: ehr().render(c, entries, what, karin, at) })
  return what.id
}
/** Karin has the case of Anna, who has a time, and has signed. */
async function signed(): Promise<{ id: string; slot: Slot; noteId: string }> {
  const id = newId()
  const drafts: Draft[] = [
    { type: 'identified', citizen: anna },
    { type: 'handed-over', unit: karin.unit, promisedBy: hours(100), reason: 'test' },
  ]
  await opened.store.update(id, turn, 'care', write(drafts))
  await does(id, { act: 'claim' })
  const first = slot(24)
  await slotRow(first)
  await does(id, { act: 'book', slot: first })
  return { id, slot: first, noteId: await signs(id) }
}
async function until(what: string, look: () => Promise<boolean>, ms = 8000) {
  const end = Date.now() + ms
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}`)
    await new Promise(done => setTimeout(done, 20))
  }
}
const settled = (id: string) => async () =>
  (await read(id)).case.receipts.every(r => r.state === 'in-record' || r.state === 'replaced')
const states = async (id: string) => (await read(id)).case.receipts.map(r => `${r.kind} ${r.state}`).sort()
const visits = async (id: string) => {
  const { case: c, entries } = await read(id)
  const slots = entries.flatMap(e => (e.type === 'booked' ? [e.booking.slot] : []))
  const all = await stage.holds({
    ...c,
    bookings: slots.map(s => ({ slot: s, kind: 'visit', start: '', end: '', unit: norrskenet, performer: null })),
  })
  return all.filter(one => one.type === 'Appointment').map(one => one.body)
}
const said = async (id: string) => (await read(id)).entries.flatMap(e => (e.type === 'message' && e.key ? [e.key] : []))

test('cancelled at the desk is cancelled in Cosmic, and the booking’s receipt is replaced', async () => {
  const { id, slot: booked } = await signed()
  start()
  await until('the receipts', settled(id))
  await does(id, { act: 'cancel-booking', slot: booked.id, reason: 'Frisk igen' })
  expect(await states(id)).toContain('cancellation waiting')
  await until('the cancellation', settled(id))
  expect(await states(id)).toEqual(['appointment replaced', 'cancellation in-record', 'encounter in-record', 'note in-record'])
  expect(await visits(id)).toMatchObject([{ status: 'cancelled' }])
})

test('booked, moved and cancelled while Cosmic is away: all of it arrives, in order, and one booking stands cancelled', async () => {
  await stage.breaks({ kind: 'down', on: 'Appointment' })
  const { id, slot: booked } = await signed()
  start()
  const second = slot(48)
  await slotRow(second)
  await does(id, { act: 'rebook', from: booked.id, slot: second, reason: 'Fick förhinder' })
  expect((await read(id)).case.bookings.map(b => b.slot)).toEqual([second.id])
  expect(await said(id)).toContain('desk.rebooked')
  await does(id, { act: 'cancel-booking', slot: second.id, reason: 'Frisk igen' })
  await new Promise(done => setTimeout(done, 200))
  expect((await states(id)).filter(s => s.endsWith('waiting')).length).toBeGreaterThanOrEqual(3)
  await stage.mends()
  await until('all of it', settled(id), 15_000)
  expect(await states(id)).toEqual([
    'appointment replaced',
    'appointment replaced',
    'cancellation in-record',
    'encounter in-record',
    'note in-record',
  ])
  expect(await visits(id)).toMatchObject([{ status: 'cancelled', start: second.start, meta: { versionId: '3' } }])
})

test('before anything is signed, a moved or cancelled time leaves no trace in Cosmic', async () => {
  const id = newId()
  await opened.store.update(id, turn, 'care', write([{ type: 'identified', citizen: anna }]))
  await opened.store.update(
    id,
    turn,
    'care',
    write([{ type: 'handed-over', unit: karin.unit, promisedBy: hours(9), reason: '' }]),
  )
  await does(id, { act: 'claim' })
  const [first, second] = [slot(24), slot(48)]
  await slotRow(first)
  await slotRow(second)
  await does(id, { act: 'book', slot: first })
  await does(id, { act: 'rebook', from: first.id, slot: second, reason: 'Annan dag' })
  await does(id, { act: 'cancel-booking', slot: second.id, reason: 'Frisk' })
  expect((await read(id)).case.receipts).toEqual([])
  const { rows } = await opened.pool.query('select case_id from slots where id = any ($1)', [[first.id, second.id]])
  expect(rows).toEqual([{ case_id: null }, { case_id: null }])
})

test('the signer strikes out a note, also when the case is closed; its receipt is replaced', async () => {
  const { id, noteId } = await signed()
  start()
  await until('the receipts', settled(id))
  await does(id, { act: 'close', reason: 'answered' })
  const lars = { ...karin, hsaId: 'SE2321000230-TP103', name: 'Lars Öberg' }
  const { case: c } = await read(id)
  expect(act(c, lars, { act: 'nullify', note: noteId, reason: 'Fel' }, now())).toMatchObject({ refused: 'not-yours' })
  expect(act(c, karin, { act: 'nullify', note: noteId, reason: ' ' }, now())).toMatchObject({
    refused: 'invalid',
    field: 'reason',
  })
  await does(id, { act: 'nullify', note: noteId, reason: 'Skriven på fel patient' })
  await until('the nullification', settled(id))
  expect(await states(id)).toEqual(['appointment in-record', 'encounter in-record', 'note replaced', 'nullification in-record'])
  expect((await read(id)).case.status).toBe('closed')
  const again = (await read(id)).case
  expect(act(again, karin, { act: 'nullify', note: noteId, reason: 'En gång till' }, now())).toMatchObject({
    refused: expect.any(String),
  })
})

const round = (units: () => Promise<{ hsaId: string; name: string }[]> = async () => [norrskenet]) =>
  followRound({
    units,
    booked: () => bookedCases(opened.pool, new Date().toISOString()),
    store: opened.store,
    readerOf: id => cosmicReader(cosmicClient(stage.access({ deadlineMs: 400 })), id),
    now: () => new Date().toISOString(),
  })
test('every booked case comes, also when there are more than one page of them', async () => {
  const before = (await read((await signed()).id)).case.id
  const ids = [before, (await signed()).id, (await signed()).id]
  const found: string[] = []
  for await (const id of bookedCases(opened.pool, new Date().toISOString(), 2)) found.push(id)
  expect(found).toEqual([...new Set(found)].sort())
  expect(found).toEqual(expect.arrayContaining(ids))
  expect(found.length).toBeGreaterThan(2)
})

async function inCosmic(id: string, what: object) {
  const carried = (await read(id)).case.receipts.find(r => r.kind === 'appointment')
  const reply = await fetch(`${stage.url}/cosmic/appointments/${carried?.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  })
  expect(reply.status).toBe(200)
}

test('moved in Cosmic comes back: the case has the new time, the citizen is told once, our own time is free', async () => {
  const { id, slot: booked } = await signed()
  start()
  await until('the receipts', settled(id))
  expect(await round()).toMatchObject({ changed: 0 })
  const [to, end] = [hours(72), hours(72.5)]
  await inCosmic(id, { do: 'move', start: to, end })
  expect(await round()).toMatchObject({ changed: 1 })
  const { case: c, entries } = await read(id)
  expect(c.bookings).toMatchObject([{ slot: booked.id, start: to, end }])
  expect(c.receipts.find(r => r.kind === 'appointment')).toMatchObject({ state: 'in-record', version: '2' })
  const told = entries.findLast(e => e.type === 'message')
  expect(told).toMatchObject({ key: 'desk.booking-moved', text: expect.stringContaining('är flyttad') })
  expect(await round()).toMatchObject({ changed: 0 })
  const { rows } = await opened.pool.query('select case_id from slots where id = $1', [booked.id])
  expect(rows).toEqual([{ case_id: null }])
  // Moved once more, and then cancelled at our desk: the time in Cosmic is the one that goes.
  await does(id, { act: 'cancel-booking', slot: booked.id, reason: 'Frisk' })
  await until('the cancellation', settled(id))
  expect(await visits(id)).toMatchObject([{ status: 'cancelled', start: to }])
})

test('moved to another unit the citizen is told its name; one nobody can name is told of without, never as an HSA-id', async () => {
  const elsewhere = 'SE2321000230-TH02'
  const moved = async (units: () => Promise<{ hsaId: string; name: string }[]>) => {
    const { id } = await signed()
    start()
    await until('the receipts', settled(id))
    await inCosmic(id, { do: 'move', start: hours(72), end: hours(72.5), unit: elsewhere })
    expect(await round(units)).toMatchObject({ changed: 1 })
    await carrier?.stop()
    const { case: c, entries } = await read(id)
    return { c, told: entries.findLast(e => e.type === 'message') }
  }
  const named = await moved(async () => [{ hsaId: elsewhere, name: 'Midnattssolens hälsocentral' }])
  expect(named.told).toMatchObject({ key: 'desk.booking-moved', text: expect.stringContaining('Midnattssolens hälsocentral') })
  expect(named.c.bookings).toMatchObject([{ unit: { hsaId: elsewhere, name: 'Midnattssolens hälsocentral' } }])
  for (const units of [
    async () => [],
    async () => {
      throw new Error('the register is away')
    },
  ]) {
    const { c, told } = await moved(units)
    expect(told).toMatchObject({ key: 'desk.booking-moved-away', text: expect.stringContaining('en annan mottagning') })
    expect(JSON.stringify([told, c.bookings.map(b => b.unit.name)])).not.toContain(elsewhere)
    expect(c.bookings).toMatchObject([{ unit: { hsaId: elsewhere } }])
  }
})

test('cancelled in Cosmic comes back to a closed case too, and the citizen is told', async () => {
  const { id } = await signed()
  start()
  await until('the receipts', settled(id))
  await does(id, { act: 'close', reason: 'booked' })
  await inCosmic(id, { do: 'cancel' })
  expect(await round()).toMatchObject({ changed: 1 })
  const { case: c } = await read(id)
  expect(c.bookings).toEqual([])
  expect(c.status).toBe('closed')
  expect(c.receipts.find(r => r.kind === 'appointment')).toMatchObject({ state: 'replaced', reason: 'avbokad i journalen' })
  expect((await said(id)).at(-1)).toBe('desk.booking-gone')
  expect(await round()).toMatchObject({ changed: 0 })
})

test('when Cosmic can’t be read nothing is concluded', async () => {
  const { id } = await signed()
  start()
  await until('the receipts', settled(id))
  await inCosmic(id, { do: 'cancel' })
  await stage.breaks({ kind: 'wrong-resource', on: 'search' })
  const before = (await read(id)).case.rev
  expect((await round()).unavailable).toBeGreaterThan(0)
  expect((await read(id)).case.rev).toBe(before)
})
