// What one has and what one is asked follow the commission, not the person: at another unit, and at another care provider, none
// of it is there. Nor does a look under one commission stand for a look under another, and a time at another care provider is
// not booked.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caregiver } from '../../bot/people.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { central, midnatt, norrsken, nurses, type Stage, stage, tolvan } from './stage.ts'
import { tallkronan } from '../units.ts'

/** One and the same nurse, in the afternoon. */
const at = (to: RegisterUnit): Caregiver => ({
  ...nurses.anna,
  unit: { hsaId: to.hsaId, name: to.name },
  provider: to.provider.hsaId,
  commission: `SE2321000230-M-${to.hsaId.slice(-4)}`,
})
const seats: Record<string, Caregiver> = {
  ...nurses,
  annaPrivate: at(tallkronan),
  annaNorrsken: at(norrsken),
}
let s: Stage
beforeAll(async () => {
  s = await stage({
    more: {
      caregiverOf: async request => seats[/nurse=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''] ?? null,
      colleagues: async of => Object.values(seats).filter(one => one.unit.hsaId === of),
    },
  })
})
afterAll(() => s.stop())

const headers = (seat: string) => ({
  cookie: `nurse=${seat}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
})
const get = (seat: string, path: string) => fetch(`${s.url}/console/api${path}`, { headers: headers(seat) })
const post = (seat: string, path: string, body: object) =>
  fetch(`${s.url}/console/api${path}`, { method: 'POST', headers: headers(seat), body: JSON.stringify(body) })
const act = (seat: string, id: string, what: object) => post(seat, `/cases/${id}/acts`, what)
// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()

test('what is on hold at one unit is neither read nor handed over under a commission at another', async () => {
  const id = await s.seed({ unit: central })
  await act('anna', id, { act: 'claim' })
  const until = new Date(Date.now() + 3_600_000).toISOString()
  expect((await act('anna', id, { act: 'hold', until, reason: 'Provsvar' })).status).toBe(200)
  for (const seat of ['annaPrivate', 'annaNorrsken']) {
    expect((await get(seat, `/cases/${id}`)).status).toBe(404)
    expect((await act(seat, id, { act: 'say', text: 'Hej' })).status).toBe(404)
    expect((await post(seat, `/cases/${id}/record`, { what: ['notes'] })).status).toBe(404)
    expect((await post(seat, `/cases/${id}/typing`, {})).status).toBe(404)
  }
  expect((await act('annaPrivate', id, { act: 'pass', to: nurses.petra.hsaId, reason: 'Mitt pass slutar' })).status).toBe(404)
  const done = await post('annaPrivate', '/hand-over', { to: nurses.petra.hsaId, reason: 'Mitt pass slutar' })
  expect(await json(done)).toEqual({ handed: 0, left: [] })
  expect((await s.stored(id)).case.claim).toMatchObject({ hsaId: nurses.anna.hsaId, unit: { hsaId: central.hsaId } })
  expect((await json(await get('anna', `/cases/${id}`))).claim.mine).toBe(true)
  // Those of this unit are handed over all the same.
  const here = await s.seed({ unit: tallkronan })
  await act('annaPrivate', here, { act: 'claim' })
  const handed = await post('annaPrivate', '/hand-over', { to: nurses.petra.hsaId, reason: 'Mitt pass slutar' })
  expect(await json(handed)).toEqual({ handed: 1, left: [] })
  expect((await s.stored(here)).case.claim?.hsaId).toBe(nurses.petra.hsaId)
})

test('a case taken under another commission is somebody else’s also for a unit that sees it', async () => {
  const id = await s.seed({ unit: norrsken })
  await s.citizen(id, [
    { type: 'alarm', by: { kind: 'bot' }, kind: 'emergency', category: 'chest-pain', words: 'ont', message: 1 },
  ])
  expect((await act('anna', id, { act: 'claim' })).status).toBe(200)
  const view = await json(await get('annaNorrsken', `/cases/${id}`))
  expect(view.claim.mine).toBe(false)
  expect(view.acts).not.toContain('say')
  expect((await json(await act('annaNorrsken', id, { act: 'close', reason: 'answered' }))).error.code).toBe('taken')
  expect((await act('anna', id, { act: 'say', text: 'Hej, jag heter Anna.' })).status).toBe(200)
})

test('advice asked of somebody at one unit is not read by them at another', async () => {
  const id = await s.seed({ unit: midnatt })
  await act('ulla', id, { act: 'claim' })
  const asked = { act: 'consult', to: nurses.anna.hsaId, unit: norrsken.hsaId, reason: 'Vad tror du?' }
  expect((await act('ulla', id, asked)).status).toBe(200)
  for (const seat of ['annaPrivate', 'anna']) {
    expect((await get(seat, `/cases/${id}`)).status).toBe(404)
    expect((await act(seat, id, { act: 'advise', text: 'Vila', ends: true })).status).toBe(404)
  }
  const view = await json(await get('annaNorrsken', `/cases/${id}`))
  expect(view.consults).toMatchObject([{ to: 'Anna Lind', mine: true }])
  expect(view.acts).toContain('advise')
  expect((await act('annaNorrsken', id, { act: 'advise', text: 'Vila', ends: true })).status).toBe(200)
})

test('a look under one commission is another look under the next', async () => {
  const id = await s.seed({ unit: norrsken })
  await s.citizen(id, [
    { type: 'alarm', by: { kind: 'bot' }, kind: 'emergency', category: 'chest-pain', words: 'ont', message: 1 },
  ])
  for (const seat of ['anna', 'anna', 'annaNorrsken', 'annaNorrsken']) expect((await get(seat, `/cases/${id}`)).status).toBe(200)
  const looks = await s.accessLog.list({ case: id, whoId: nurses.anna.hsaId, limit: 10 })
  expect(looks.map(row => [row.what, row.unit])).toEqual([
    ['read', central.hsaId],
    ['read', norrsken.hsaId],
  ])
})

test('a time is offered and booked at units of one’s own care provider only', async () => {
  const listedAt = { hsaId: norrsken.hsaId, name: norrsken.name }
  const id = await s.seed({ unit: tallkronan, citizen: { ...tolvan, listedAt } })
  await act('petra', id, { act: 'claim' })
  const own = await json(await get('petra', `/cases/${id}/slots?kind=visit`))
  expect(own.units).toEqual([{ hsaId: tallkronan.hsaId, name: tallkronan.name }])
  const refused = await get('petra', `/cases/${id}/slots?kind=visit&unit=${norrsken.hsaId}`)
  expect(refused.status).toBe(409)
  expect((await json(refused)).error).toMatchObject({ code: 'other-provider', by: norrsken.provider.name })
  expect((await get('petra', `/cases/${id}/slots?kind=visit&unit=nowhere`)).status).toBe(422)
  // A time one has the number of all the same.
  const [there] = await s.freeAt(norrsken)
  const booked = await act('petra', id, { act: 'book', slot: there })
  expect([booked.status, (await json(booked)).error.code]).toEqual([409, 'other-provider'])
  const [mine] = own.slots
  expect((await act('petra', id, { act: 'book', slot: mine.id })).status).toBe(200)
  const moved = await act('petra', id, { act: 'rebook', from: mine.id, slot: there, reason: 'Annan dag' })
  expect([moved.status, (await json(moved)).error.code]).toEqual([409, 'other-provider'])
  expect((await s.stored(id)).case.bookings.map(booking => booking.unit.hsaId)).toEqual([tallkronan.hsaId])
  // Within the care provider, where the patient is listed is offered too.
  const ours = await s.seed({ unit: central, citizen: { ...tolvan, listedAt } })
  await act('anna', ours, { act: 'claim' })
  const offered = await json(await get('anna', `/cases/${ours}/slots?kind=visit`))
  expect(offered.units.map((one: { hsaId: string }) => one.hsaId)).toEqual([central.hsaId, norrsken.hsaId])
  expect((await act('anna', ours, { act: 'book', slot: there })).status).toBe(200)
})
