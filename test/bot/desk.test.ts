import { describe, expect, test } from 'vitest'
import { act, allowed } from '../../bot/desk.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { nextWake } from '../../bot/watch.ts'
import { central, citizen, nurse } from '../talk.ts'

const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const gammelstad: RegisterUnit = {
  ...central,
  hsaId: 'SE2321000230-TH01',
  name: 'Gammelstads hälsocentral',
  kind: 'health-centre',
  hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
}
const slot = {
  id: 's1',
  unit: { hsaId: central.hsaId, name: central.name },
  kind: 'callback' as const,
  start: '2026-11-23T12:00:00.000Z',
  end: '2026-11-23T12:10:00.000Z',
  performer: null,
}

describe('the desk', () => {
  test('one caregiver takes a case; the other is told who has it', () => {
    const talk = waiting()
    expect(talk.desk(anna, { act: 'claim' })).toBeNull()
    expect(talk.desk(bo, { act: 'claim' })).toEqual({ refused: 'taken', by: 'Anna Berg' })
    expect(talk.sees()).toContain('Anna Berg, sjuksköterska vid 1177 Region Norrbotten')
  })

  test('only the one who has it may answer, book, sign and close', () => {
    const talk = waiting()
    expect(talk.desk(anna, { act: 'say', text: 'hej' })).toMatchObject({ refused: 'not-yours' })
    talk.desk(anna, { act: 'claim' })
    for (const act of [
      { act: 'say', text: 'hej' },
      { act: 'book', slot },
      { act: 'close', reason: 'answered' },
    ] as const) {
      expect(talk.desk(bo, act)).toMatchObject({ refused: 'taken' })
    }
  })

  test('a case of another unit is not ours to take', () => {
    const talk = waiting()
    const elsewhere = nurse('Cia', 'SE2321000230-S003', gammelstad)
    expect(talk.desk(elsewhere, { act: 'claim' })).toMatchObject({ refused: 'not-your-unit' })
    expect(allowed(talk.case, elsewhere)).toEqual([])
  })

  test('closed by mistake, it is taken up again by whoever closed it, within minutes, and the citizen is told', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'close', reason: 'answered' })
    expect(talk.desk(bo, { act: 'undo-close' })).toMatchObject({ refused: 'not-yours' })
    expect(talk.desk(anna, { act: 'undo-close' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { hsaId: anna.hsaId }, closed: null })
    expect(talk.sees()).toContain('Samtalet är inte avslutat')
    talk.desk(anna, { act: 'close', reason: 'answered' })
    talk.waits(11)
    expect(talk.desk(anna, { act: 'undo-close' })).toEqual({ refused: 'closed' })
  })

  test('passed on, it waits at the other unit with a promise in that unit’s opening hours', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(anna, { act: 'transfer', unit: gammelstad, reason: 'listad där' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'waiting', unit: { hsaId: gammelstad.hsaId }, claim: null })
    expect(talk.sees()).toContain('Gammelstads hälsocentral')
    expect(talk.sees()).toContain('inte berätta allt igen')
  })

  test('the border of a care provider is never crossed by a plain transfer', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    const privately = { ...gammelstad, provider: { hsaId: 'SE2321000230-TVG2', name: 'Tallkronan Vård AB' } }
    expect(talk.desk(anna, { act: 'transfer', unit: privately, reason: 'listad där' })).toMatchObject({
      refused: 'other-provider',
    })
  })

  test('nobody unverified is booked or written in the record', () => {
    const talk = citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human').picks('without-login')
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(anna, { act: 'book', slot })).toEqual({ refused: 'not-identified' })
    expect(
      talk.desk(anna, {
        act: 'sign',
        artefacts: [],
        note: { id: 'n', text: 'x', contactType: 'chat', at: talk.now(), digest: 'd' },
      }),
    ).toEqual({ refused: 'not-identified' })
  })

  test('an alarm in a talk still with the bot may be acknowledged and taken over', () => {
    const talk = citizen().writes('det trycker över bröstet och strålar ut i armen')
    expect(allowed(talk.case, anna)).toEqual(['acknowledge', 'claim'])
    talk.desk(anna, { act: 'acknowledge' })
    expect(talk.case.alarm?.acknowledged?.name).toBe('Anna Berg')
    expect(talk.desk(anna, { act: 'claim' })).toBeNull()
    expect(talk.case.status).toBe('claimed')
  })

  test('a talk with the bot that has not alarmed is nobody else’s', () => {
    expect(citizen().writes('hosta').desk(anna, { act: 'claim' })).not.toBeNull()
  })

  test('empty words, a time that has passed and an empty reason are named', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(anna, { act: 'say', text: '  ' })).toMatchObject({ refused: 'invalid', field: 'text' })
    expect(talk.desk(anna, { act: 'hold', until: '2020-01-01T00:00:00.000Z', reason: 'x' })).toMatchObject({ field: 'until' })
    expect(talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'other' })).toMatchObject({ field: 'added' })
    expect(talk.desk(anna, { act: 'book', slot: { ...slot, start: '2020-01-01T00:00:00.000Z' } })).toMatchObject({
      field: 'slot',
    })
  })

  test.each([
    ['callback', 'ringer upp dig:'],
    ['visit', 'Du har fått en tid hos'],
    ['lab', 'Du har fått en tid för att lämna prov hos'],
  ] as const)('a %s that is booked is told to the citizen, with its day, also when that is today', (kind, told) => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(anna, { act: 'book', slot: { ...slot, kind } })).toBeNull()
    expect(talk.sees()).toContain(told)
    expect(talk.now().slice(0, 10)).toBe(slot.start.slice(0, 10))
    expect(talk.sees()).toContain('måndag 23 november 13:00')
    expect(talk.case.bookings).toMatchObject([{ slot: 's1', kind }])
  })

  test('a note is signed once', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    const sign = {
      act: 'sign' as const,
      artefacts: [{ id: 'a', kind: 'note' as const, title: 'Anteckning', body: '{}' }],
      note: { id: 'n', text: 'Rådgivning', contactType: 'chat', at: talk.now(), digest: 'd' },
    }
    expect(talk.desk(anna, sign)).toBeNull()
    expect(talk.case.receipts).toMatchObject([{ artefact: 'a', state: 'waiting' }])
    expect(talk.desk(anna, sign)).toEqual({ refused: 'already-signed' })
  })
})

describe('what did not get into the record', () => {
  const signed = (state: 'refused' | 'unknown') => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    const artefacts = [{ id: 'case.note.n', kind: 'note' as const, title: 'Anteckning', body: '{}' }]
    talk.desk(anna, {
      act: 'sign',
      artefacts,
      note: { id: 'n', text: 'Rådgivning', contactType: 'chat', at: talk.now(), digest: 'd' },
    })
    talk.hears({
      type: 'receipt',
      receipt: { artefact: 'case.note.n', kind: 'note', title: 'Anteckning', state, reason: 'HTTP 500' },
    })
    return talk
  }

  test('a closed case is taken up again when something of it was refused, and otherwise not', () => {
    const talk = signed('refused')
    talk.desk(anna, { act: 'close', reason: 'answered' })
    expect(allowed(talk.case, bo)).toEqual(['claim', 'report-deviation', 'resend'])
    expect(talk.desk(bo, { act: 'claim' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'claimed', closed: null })
    const fine = waiting()
    fine.desk(anna, { act: 'claim' })
    fine.desk(anna, { act: 'close', reason: 'answered' })
    expect(fine.desk(bo, { act: 'claim' })).toEqual({ refused: 'closed' })
  })

  const anew = (talk: ReturnType<typeof waiting>) => ({
    artefacts: [{ id: 'case.note.n2', kind: 'note' as const, title: 'Anteckning', body: '{}' }],
    note: { id: 'n2', text: 'Rådgivning, rättad', contactType: 'chat', at: talk.now(), digest: 'd' },
  })

  test('a correction stands instead of the note that was refused, and says which', () => {
    const talk = signed('refused')
    expect(talk.desk(anna, { act: 'correct', corrects: 'n', ...anew(talk) })).toBeNull()
    expect(talk.case.receipts.map(r => r.state)).toEqual(['replaced', 'waiting'])
    expect(talk.case.notes.at(-1)).toMatchObject({ id: 'n2', corrects: 'n' })
    expect(talk.folded()).toEqual(talk.case)
  })

  test('another note does not hide the one that was refused: two notes are two', () => {
    const talk = signed('refused')
    talk.desk(anna, { act: 'sign', ...anew(talk) })
    expect(talk.case.receipts.map(r => r.state)).toEqual(['refused', 'waiting'])
  })

  test('what is on its way, or what nobody knows, is not corrected', () => {
    const talk = signed('unknown')
    expect(allowed(talk.case, anna)).not.toContain('correct')
    expect(talk.desk(anna, { act: 'correct', corrects: 'n', ...anew(talk) })).toMatchObject({ refused: 'not-allowed' })
    const refused = signed('refused')
    expect(refused.desk(anna, { act: 'correct', corrects: 'another', ...anew(refused) })).toEqual({ refused: 'not-stuck' })
  })

  const bytes = { id: 'case.note.n', kind: 'note' as const, title: 'Anteckning', body: '{"the":"same"}' }
  test('what was refused is sent again with the same bytes, once however often it is asked', () => {
    const talk = signed('refused')
    const sent = act(talk.case, anna, { act: 'resend', artefact: bytes }, talk.now())
    expect(sent).toMatchObject({ effects: [{ id: 'case.note.n~1', destination: 'record', artefact: bytes }] })
    talk.desk(anna, { act: 'resend', artefact: bytes })
    expect(talk.case.receipts).toMatchObject([{ state: 'waiting', resent: 1 }])
    expect(talk.desk(anna, { act: 'resend', artefact: bytes })).toEqual({ refused: 'not-stuck' })
    expect(talk.folded()).toEqual(talk.case)
  })

  test('what nobody knows is sent again only after somebody has looked, and not when it is there', () => {
    const talk = signed('unknown')
    expect(talk.desk(anna, { act: 'resend', artefact: bytes })).toEqual({ refused: 'not-stuck' })
    talk.desk(anna, { act: 'settle', artefact: 'case.note.n', seen: 'not-there' })
    expect(allowed(talk.case, anna)).toContain('resend')
    expect(talk.desk(anna, { act: 'resend', artefact: bytes })).toBeNull()
    expect(talk.case.receipts[0]).toMatchObject({ state: 'waiting' })
    expect(talk.case.receipts[0]).not.toHaveProperty('seen')
    const there = signed('unknown')
    there.desk(anna, { act: 'settle', artefact: 'case.note.n', seen: 'there' })
    expect(there.desk(anna, { act: 'resend', artefact: bytes })).toEqual({ refused: 'not-stuck' })
  })

  test('anyone at the unit sends again in a case nobody has, without a word to the citizen', () => {
    const talk = signed('refused')
    talk.desk(anna, { act: 'close', reason: 'answered' })
    const before = talk.sees()
    expect(talk.desk(nurse('Cia', 'SE2321000230-S003', gammelstad), { act: 'resend', artefact: bytes })).toMatchObject({
      refused: 'not-your-unit',
    })
    expect(talk.desk(bo, { act: 'resend', artefact: bytes })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'closed', receipts: [{ state: 'waiting' }] })
    expect(talk.sees()).toEqual(before)
  })

  test('a receipt keeps when it was signed, since when it stands like this, and when that was last said', () => {
    const talk = signed('unknown')
    const [first] = talk.case.receipts
    talk.waits(1)
    talk.hears({
      type: 'receipt',
      receipt: { artefact: 'case.note.n', kind: 'note', title: 'Anteckning', state: 'unknown', looks: 1 },
    })
    expect(talk.case.receipts[0]).toMatchObject({ note: 'n', signed: first?.signed, since: first?.since })
    expect(talk.case.receipts[0]?.at).not.toBe(first?.at)
  })

  test('what nobody knows is settled by a person who has looked, and only that', () => {
    const there = signed('unknown')
    expect(there.desk(anna, { act: 'settle', artefact: 'other', seen: 'there' })).toMatchObject({ field: 'artefact' })
    expect(there.desk(anna, { act: 'settle', artefact: 'case.note.n', seen: 'there' })).toBeNull()
    expect(there.case.receipts).toMatchObject([{ state: 'in-record', seen: 'there', reason: 'Anna Berg' }])
    const gone = signed('unknown')
    gone.desk(anna, { act: 'settle', artefact: 'case.note.n', seen: 'not-there' })
    expect(gone.case.receipts).toMatchObject([{ state: 'refused', seen: 'not-there', reason: 'Anna Berg' }])
    expect(allowed(gone.case, anna)).not.toContain('settle')
  })
})

describe('time', () => {
  test('no open case is without an hour to be looked at', () => {
    const talk = waiting()
    expect(nextWake(talk.case)).not.toBeNull()
    talk.desk(anna, { act: 'claim' })
    expect(nextWake(talk.case)).not.toBeNull()
    talk.desk(anna, { act: 'hold', until: '2026-11-24T08:00:00.000Z', reason: 'provsvar' })
    expect(nextWake(talk.case)).toBe('2026-11-24T08:00:00.000Z')
    talk.desk(anna, { act: 'close', reason: 'answered' })
    expect(nextWake(talk.case)).toBeNull()
  })

  test('a broken promise is said, and a new one made', () => {
    const talk = waiting()
    const before = talk.case.promisedBy ?? ''
    talk.waits(24 * 60)
    expect(talk.case.late).toBe(true)
    expect((talk.case.promisedBy ?? '') > before).toBe(true)
    expect(talk.log.some(e => e.type === 'message' && e.key === 'desk.late')).toBe(true)
  })

  test('the case of a caregiver who never answers goes back to the queue', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    talk.waits(defaults.lease + 1)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
    expect(talk.case.unit?.hsaId).toBe(central.hsaId)
  })

  test('a caregiver who has answered keeps the case while the citizen thinks', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'say', text: 'Hur länge har det gjort ont?' })
    talk.waits(defaults.lease + 1)
    expect(talk.case.status).toBe('claimed')
  })

  test('a talk left with the bot for a day is closed with a word', () => {
    const talk = citizen()
      .writes('hosta')
      .waits(25 * 60)
    expect(talk.case.closed?.reason).toBe('left')
    expect(talk.folded()).toEqual(talk.case)
  })
})
