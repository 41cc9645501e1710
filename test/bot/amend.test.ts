import { describe, expect, test } from 'vitest'
import { cancelling, nullifiable, nullifying } from '../../bot/amend.ts'
import type { Case, Draft, Note, Receipt } from '../../bot/case.ts'
import { blank, changed } from '../../bot/log.ts'
import { nurse } from '../talk.ts'

const at = '2026-11-23T08:00:00.000Z'
const anna = nurse()
const note: Note = { id: 'n1', text: 't', contactType: 'chat', signedAt: at, digest: 'd', by: anna.hsaId }
const of = { artefact: 'k.note.n1', kind: 'note', title: 'Anteckning' } as const
const written = (c: Case, ...drafts: Draft[]) => changed(c, { kind: 'system', name: 'outbox' }, at, drafts).case
const signed = written(
  blank('k'),
  { type: 'signed', note, artefacts: [{ id: of.artefact, kind: 'note', title: of.title }] },
  { type: 'receipt', receipt: { ...of, state: 'in-record', id: '1' } },
)

describe('striking out a note', () => {
  const { drafts } = nullifying(signed, anna, note, 'Fel patient', at)
  const struck = written(signed, ...drafts)
  const own = drafts.flatMap(d => (d.type === 'receipt' ? [d.receipt] : []))[0]
  const said = (state: 'unknown' | 'refused' | 'in-record') =>
    own ? written(struck, { type: 'receipt', receipt: { ...own, state } }) : struck

  test('a note that stands in the record may be struck out by its signer', () => {
    expect(nullifiable(signed, note, anna)).toBe(true)
    expect(nullifiable(signed, note, nurse('Bo Ek', 'SE2321000230-S002'))).toBe(false)
  })

  test('while that is on its way, or nobody knows, it is not struck out again', () => {
    for (const c of [struck, said('unknown')]) {
      expect(nullifiable(c, note, anna)).toBe(false)
      expect(nullifying(c, anna, note, 'Fel patient', at).effects).toEqual([])
    }
  })

  test('when the record has refused it, it may be tried anew; when it is struck out, there is nothing to strike', () => {
    expect(nullifiable(said('refused'), note, anna)).toBe(true)
    expect(nullifiable(said('in-record'), note, anna)).toBe(false)
  })
})

describe('a time that was moved, and cancelled before the record had answered', () => {
  const unit = { hsaId: 'SE2321000230-T1177', name: '1177' }
  const time = (slot: string) => ({ slot, kind: 'callback' as const, start: at, end: at, unit, performer: null })
  const appointment = (id: string, state: Receipt['state'], amends?: string): Draft => ({
    type: 'receipt',
    receipt: { artefact: id, kind: 'appointment', title: '', state, ...(amends ? { amends } : {}) },
  })
  const [first, second] = ['k.appointment.s1.1', 'k.appointment.s2.2']
  const cancelled = (c: Case, slot: string, state: Receipt['state']) => {
    const booking = c.bookings.find(b => b.slot === slot)
    if (!booking) throw new Error('not booked')
    const { drafts } = cancelling(c, anna, booking, 'Frisk', at)
    const gone = written(c, { type: 'booking-cancelled', slot, reason: 'Frisk' }, ...drafts)
    const [own] = drafts.flatMap(d => (d.type === 'receipt' && d.receipt.kind === 'cancellation' ? [d.receipt] : []))
    if (!own) throw new Error('nothing is cancelled')
    return (...before: Draft[]) => {
      const done = written(gone, ...before, { type: 'receipt', receipt: { ...own, state } })
      return done.receipts.map(r => `${r.artefact.split('.').slice(1, 3).join(' ')} ${r.state}`).sort()
    }
  }

  test('and was refused: the time before it is what was cancelled, and nothing of either is left to mend', () => {
    const booked = written(blank('k'), { type: 'booked', booking: time('s1') }, appointment(first, 'in-record'))
    const moved = written(
      booked,
      { type: 'booking-cancelled', slot: 's1', reason: 'Hellre senare' },
      { type: 'booked', booking: { ...time('s2'), instead: time('s1') } },
      appointment(second, 'waiting', first),
    )
    const left = cancelled(moved, 's2', 'in-record')
    expect(left(appointment(second, 'refused'))).toEqual([
      'appointment s1 replaced',
      'appointment s2 replaced',
      'cancellation s2 in-record',
    ])
    // Not refused: only the new time stood, and what it moved was replaced when it came there.
    expect(left(appointment(second, 'in-record'))).toEqual([
      'appointment s1 replaced',
      'appointment s2 replaced',
      'cancellation s2 in-record',
    ])
  })

  test('and never came there: a cancellation that found nothing ends what was refused', () => {
    const booked = written(blank('k'), { type: 'booked', booking: time('s1') }, appointment(first, 'waiting'))
    const left = cancelled(booked, 's1', 'replaced')
    expect(left(appointment(first, 'refused'))).toEqual(['appointment s1 replaced', 'cancellation s1 replaced'])
    // It says that it is there: that is not ended by one that did not see it.
    expect(left(appointment(first, 'in-record'))).toEqual(['appointment s1 in-record', 'cancellation s1 replaced'])
  })
})
