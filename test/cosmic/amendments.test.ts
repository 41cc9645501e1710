// What changes something that stands in the simulated Cosmic, over HTTP: moved, cancelled, struck out; and each of them while
// things go wrong.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cancelling, nullifying, rebooking } from '../../bot/amend.ts'
import { type Artefact, type Booking, type Case, isRefusal, type Receipt } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { apply } from '../../bot/log.ts'
import type { Ehr, WriteResult } from '../../bot/ports.ts'
import { artefactsOf, at, type CosmicStage, cosmicStage, karin, note, signedCase } from './stage.ts'

let stage: CosmicStage
beforeAll(async () => {
  stage = await cosmicStage()
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const bookingOf = (c: Case): Booking => {
  const [booking] = c.bookings
  if (!booking) throw new Error('no booking')
  return booking
}
const other = (of: Booking): Booking => ({ ...of, slot: `${of.slot}-b`, start: later(48), end: later(48.3) })
const only = (effects: { artefact: Artefact }[]): Artefact => {
  const [effect] = effects
  if (!effect) throw new Error('nothing to carry')
  return effect.artefact
}
const received = (a: Artefact, said: WriteResult): Receipt => {
  if (said.state !== 'in-record') throw new Error(`not in the record: ${JSON.stringify(said)}`)
  return { artefact: a.id, kind: a.kind, title: a.title, state: 'in-record', id: said.id, version: said.version }
}
/** The case with its contact, note and booking in the record. */
async function inRecord(ehr: Ehr): Promise<{ c: Case; made: ReturnType<typeof artefactsOf>; noteId: string }> {
  const c = signedCase()
  const what = note()
  const made = artefactsOf(ehr, c, what)
  const receipts: Receipt[] = []
  for (const artefact of Object.values(made)) receipts.push(received(artefact, await ehr.write(artefact, c)))
  const signed = { ...what, signedAt: at, digest: 'd', by: karin.hsaId }
  return { c: { ...c, receipts, notes: [signed] }, made, noteId: what.id }
}
const appointments = async (c: Case, ...more: string[]) =>
  (await stage.holds(c)).filter(h => h.type === 'Appointment').map(h => ({ ...h.body, slots: more }))
const cancel = (c: Case) => only(cancelling(c, karin, bookingOf(c), 'Patienten är frisk', later(0)).effects)
const rebook = (c: Case) => only(rebooking(c, karin, bookingOf(c), other(bookingOf(c)), 'Fick förhinder', later(0)).effects)
const nullify = (c: Case) => {
  const [signed] = c.notes
  if (!signed) throw new Error('no note')
  return only(nullifying(c, karin, signed, 'Fel patient', later(0)).effects)
}

describe('when Cosmic is well', () => {
  test('a cancellation reaches the very booking, with its reason, and leaves it as cancelled', async () => {
    const ehr = stage.ehr()
    const { c } = await inRecord(ehr)
    expect(await ehr.write(cancel(c), c)).toMatchObject({ state: 'in-record', version: '2' })
    const [held, ...rest] = await appointments(c)
    expect(rest).toEqual([])
    expect(held).toMatchObject({ status: 'cancelled', start: bookingOf(c).start })
    expect(JSON.stringify(held)).toContain('Patienten är frisk')
  })

  test('a new time moves the booking that is there: one Appointment, its second version', async () => {
    const ehr = stage.ehr()
    const { c, made } = await inRecord(ehr)
    const artefact = rebook(c)
    expect(artefact).toMatchObject({ kind: 'appointment', amends: made.appointment.id })
    const said = await ehr.write(artefact, c)
    expect(said).toMatchObject({ state: 'in-record', version: '2', id: c.receipts.find(r => r.kind === 'appointment')?.id })
    const held = await appointments(c)
    expect(held).toHaveLength(1)
    expect(held[0]).toMatchObject({ status: 'proposed', start: JSON.parse(artefact.body).booking.start })
  })

  test('what was moved and then cancelled is cancelled at its new time', async () => {
    const ehr = stage.ehr()
    const { c } = await inRecord(ehr)
    const moved = rebook(c)
    const receipts = [...c.receipts, received(moved, await ehr.write(moved, c))]
    const after: Case = { ...c, bookings: [other(bookingOf(c))], receipts, rev: c.rev + 4 }
    const gone = cancel(after)
    expect(gone.amends).toBe(moved.id)
    expect(await ehr.write(gone, after)).toMatchObject({ state: 'in-record', version: '3' })
  })

  test('nothing is sent twice: what stands there as decided is found and left alone', async () => {
    const ehr = stage.ehr()
    for (const make of [cancel, rebook, nullify]) {
      const { c } = await inRecord(ehr)
      const artefact = make(c)
      const first = await ehr.write(artefact, c)
      const before = await stage.holds(c)
      expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record', id: 'id' in first ? first.id : '' })
      expect(await stage.holds(c)).toEqual(before)
    }
  })

  test('a booking that never came there has nothing to cancel; a new time for it is booked', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c).appointment
    const sent: Case = { ...c, receipts: [{ artefact: made.id, kind: 'appointment', title: '', state: 'waiting' }] }
    const refused: Case = { ...sent, receipts: sent.receipts.map(r => ({ ...r, state: 'refused' })) }
    expect(await ehr.write(cancel(sent), refused)).toMatchObject({ state: 'needless' })
    expect(await ehr.write(rebook(sent), refused)).toMatchObject({ state: 'in-record', version: '1' })
    expect(await appointments({ ...c, bookings: [other(bookingOf(c))] })).toHaveLength(1)
    const forgotten = cancelling(refused, karin, bookingOf(c), 'x', later(0))
    expect(forgotten.effects).toEqual([])
    expect(forgotten.drafts).toMatchObject([{ type: 'receipt', receipt: { artefact: made.id, state: 'replaced' } }])
  })

  test('a new time that the record refused, and that is then cancelled, leaves no old time standing', async () => {
    const ehr = stage.ehr()
    const { c, made } = await inRecord(ehr)
    const { instead: _, ...before } = bookingOf(c)
    const moved = { ...other(bookingOf(c)), instead: before }
    const asked = rebook(c)
    const refused: Case = {
      ...c,
      bookings: [moved],
      receipts: [
        ...c.receipts,
        { artefact: asked.id, kind: 'appointment', title: '', state: 'refused', amends: made.appointment.id },
      ],
    }
    const { drafts, effects } = cancelling(refused, karin, moved, 'Patienten är frisk', later(0))
    expect(drafts).toContainEqual(
      expect.objectContaining({ receipt: expect.objectContaining({ artefact: asked.id, state: 'replaced' }) }),
    )
    expect(await ehr.write(only(effects), refused)).toMatchObject({ state: 'in-record' })
    expect(await appointments(c)).toMatchObject([{ status: 'cancelled' }])
  })

  test('a new time that is cancelled before the record has refused it leaves no old time standing either', async () => {
    const ehr = stage.ehr()
    const { c, made } = await inRecord(ehr)
    const { instead: _, ...before } = bookingOf(c)
    const moved = { ...other(bookingOf(c)), instead: before }
    const asked = rebook(c)
    const own = { artefact: asked.id, kind: 'appointment' as const, title: '', amends: made.appointment.id }
    const waiting: Case = { ...c, bookings: [moved], receipts: [...c.receipts, { ...own, state: 'waiting' }] }
    const decided = only(cancelling(waiting, karin, moved, 'Patienten är frisk', later(0)).effects)
    const refused: Case = { ...waiting, bookings: [], receipts: [...c.receipts, { ...own, state: 'refused' }] }
    expect(await ehr.write(decided, refused)).toMatchObject({ state: 'in-record' })
    expect(await appointments(c)).toMatchObject([{ status: 'cancelled' }])
  })

  test('a booking whose answer was lost is cancelled all the same: it is found by its slot', async () => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const c = signedCase()
    const made = artefactsOf(ehr, c).appointment
    await stage.breaks({ kind: 'lost-answer', on: 'Appointment create', count: 1 })
    expect(await ehr.write(made, c)).toMatchObject({ state: 'unknown' })
    const unknown: Case = { ...c, receipts: [{ artefact: made.id, kind: 'appointment', title: '', state: 'unknown' }] }
    expect(await ehr.write(cancel(unknown), unknown)).toMatchObject({ state: 'in-record', version: '2' })
  })

  test('a cancelled slot that is booked anew is a new booking', async () => {
    const ehr = stage.ehr()
    const { c, made } = await inRecord(ehr)
    await ehr.write(cancel(c), c)
    expect(await ehr.write(made.appointment, c)).toMatchObject({ state: 'in-record', version: '1' })
    expect(await appointments(c)).toHaveLength(2)
  })

  test('a note written in error is struck out by its signer and stays readable as that', async () => {
    const ehr = stage.ehr()
    const { c, made } = await inRecord(ehr)
    const artefact = nullify(c)
    expect(artefact).toMatchObject({ kind: 'nullification', amends: made.note.id })
    const id = c.receipts.find(r => r.kind === 'note')?.id
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record', id })
    const held = (await stage.holds(c)).find(h => h.type === 'QuestionnaireResponse')
    expect(held?.body).toMatchObject({ status: 'entered-in-error' })
    expect(await ehr.find(artefact, c)).toMatchObject({ state: 'in-record', id })
  })

  test('only the signer may, and only what stands there', async () => {
    const { c } = await inRecord(stage.ehr())
    const [signed] = c.notes
    if (!signed) throw new Error('no note')
    const gone: Case = { ...c, receipts: c.receipts.map(r => ({ ...r, state: 'replaced' as const })) }
    expect(nullifying(gone, karin, signed, 'x', at).effects).toEqual([])
    expect(await stage.ehr().write(nullify(c), { ...c, citizen: null })).toMatchObject({
      state: expect.not.stringMatching('in-record'),
    })
  })
})

describe('when Cosmic is broken', () => {
  const before = [
    ['down', 'unknown'],
    ['rate-limit', 'retry'],
    ['error-500', 'unknown'],
    ['unavailable-503', 'retry'],
    ['html', 'unknown'],
  ] as const
  const after = ['lost-answer', 'hang-after-commit', 'wrong-resource'] as const
  const makes = [
    ['a cancellation', cancel, 'Appointment update'],
    ['a rebooking', rebook, 'Appointment update'],
    ['a nullification', nullify, 'Provenance create'],
  ] as const
  for (const [name, make, on] of makes) {
    for (const [kind, state] of before)
      test(`${kind}: ${name} has not been carried out and is said to be ${state}`, async () => {
        const ehr = stage.ehr({ deadlineMs: 1500 })
        const { c } = await inRecord(ehr)
        await stage.breaks({ kind, on, count: 1, retryAfter: 0 })
        const artefact = make(c)
        const held = await stage.holds(c)
        expect(await ehr.write(artefact, c)).toMatchObject({ state })
        expect(await stage.holds(c)).toEqual(held)
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
      })
    for (const kind of after)
      test(`${kind}: ${name} is found to be done, and done once`, async () => {
        const ehr = stage.ehr({ deadlineMs: 1500 })
        const { c } = await inRecord(ehr)
        await stage.breaks({ kind, on, count: 1 })
        const artefact = make(c)
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'unknown' })
        const held = await stage.holds(c)
        expect(await ehr.find(artefact, c)).toMatchObject({ state: 'in-record' })
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
        expect(await stage.holds(c)).toEqual(held)
      })
    test(`an expired token: ${name} goes with a fresh one`, async () => {
      const ehr = stage.ehr()
      const { c } = await inRecord(ehr)
      await stage.breaks({ kind: 'expired-token', on, count: 1 })
      expect(await ehr.write(make(c), c)).toMatchObject({ state: 'in-record' })
    })
  }
})

test('a cancellation whose answer was lost, seen in Cosmic by a person, replaces the receipt of the booking', () => {
  const blank = signedCase({ claim: { ...karin, at, lease: later(1) }, unit: karin.unit })
  const made = artefactsOf(stage.ehr(), blank).appointment
  const carried: Receipt = { artefact: made.id, kind: 'appointment', title: 'Bokat samtal', state: 'in-record', id: '7' }
  const does = (c: Case, what: Act): Case => {
    const done = act(c, karin, what, later(0))
    if (isRefusal(done)) throw new Error(JSON.stringify(done))
    return done.case
  }
  const { slot } = bookingOf(blank)
  const asked = does({ ...blank, rev: 5, receipts: [carried] }, { act: 'cancel-booking', slot, reason: 'Frisk' })
  expect(asked.receipts.map(r => `${r.kind} ${r.state}`)).toEqual(['appointment in-record', 'cancellation waiting'])
  const [, waiting] = asked.receipts
  if (!waiting) throw new Error('no receipt')
  const lost = apply(asked, {
    seq: asked.rev + 1,
    at: later(0),
    by: { kind: 'system', name: 'outbox' },
    type: 'receipt',
    receipt: { artefact: waiting.artefact, kind: waiting.kind, title: waiting.title, state: 'unknown' },
  })
  expect(lost.receipts.map(r => r.state)).toEqual(['in-record', 'unknown'])
  const settled = does(lost, { act: 'settle', artefact: waiting.artefact, seen: 'there' })
  expect(settled.receipts.map(r => `${r.kind} ${r.state}`)).toEqual(['appointment replaced', 'cancellation in-record'])
})
