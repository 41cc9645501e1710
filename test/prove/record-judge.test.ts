import { describe, expect, test } from 'vitest'
import type { Author, Draft, Effect } from '../../bot/case.ts'
import { blank, changed, fold } from '../../bot/log.ts'
import type { Kept } from './judge.ts'
import { judgeRecord, keyOf, type Wanted, wantedOf } from './record-judge.ts'

const at = '2026-11-23T08:00:00.000Z'
const nurse: Author = {
  kind: 'caregiver',
  hsaId: 'SE-2',
  name: 'Karin',
  role: 'sjuksköterska',
  unit: { hsaId: 'SE-1', name: '1177' },
  commission: 'SE-3',
}
type Kind = 'encounter' | 'note'
const artefacts = [
  { id: 'k.encounter.1', kind: 'encounter' as Kind, title: 'Vårdkontakt' },
  { id: 'k.note.n1', kind: 'note' as Kind, title: 'Anteckning' },
  { id: 'k.note.n2', kind: 'note' as Kind, title: 'Anteckning' },
]
const signed: Draft = {
  type: 'signed',
  by: nurse,
  note: { id: 'n1', text: 't', contactType: 'chat', signedAt: at, digest: 'd' },
  artefacts,
}
type State = 'waiting' | 'unknown' | 'in-record' | 'refused' | 'replaced'
const receipt = (n: number, state: State, more: { resent?: number; seen?: 'not-there' } = {}): Draft => {
  const { id, ...of } = artefacts[n] ?? { id: '', kind: 'note' as Kind, title: '' }
  return { type: 'receipt', receipt: { artefact: id, ...of, state, ...more } }
}
const keptOf = (drafts: readonly Draft[]): Kept => {
  const { entries } = changed(blank('k'), { kind: 'system', name: 'outbox' }, at, drafts)
  return { case: fold('k', entries), entries, shown: [], wakeAt: at }
}
const keys = ['Encounter FA-1', 'QuestionnaireResponse FA-1/n1', 'QuestionnaireResponse FA-1/n2']
const wanted: Wanted[] = artefacts.map(({ id }, i) => ({ effect: id, artefact: id, case: 'k', key: keys[i] ?? '' }))
const there = [receipt(0, 'in-record'), receipt(1, 'in-record'), receipt(2, 'in-record')]
const faults = (receipts: readonly Draft[], came: readonly string[], carried = wanted) =>
  judgeRecord([keptOf([signed, ...receipts])], carried, came).join('\n')

describe('the checker of the record', () => {
  test('finds nothing where everything came once, in its order, and is said to', () => {
    expect(faults(there, keys)).toBe('')
  })

  test('finds a note that came twice, and one that nobody signed', () => {
    expect(faults(there, [...keys, 'QuestionnaireResponse FA-1/n1'])).toContain(
      'QuestionnaireResponse FA-1/n1 came to the record 2 times',
    )
    expect(faults(there, [...keys, 'QuestionnaireResponse FA-1/n9'])).toContain('nobody decided it')
  })

  test('lets what was struck out be decided anew, and finds it written beside what stands, or struck out twice', () => {
    const [, key = ''] = keys
    const struck = `struck ${key}`
    const twice = [...wanted, ...['o2', 's1', 's2'].map(id => ({ effect: id, artefact: id, case: 'other', key: id }))]
    const carriers = twice.map(w => ({ ...w, key: w.key === 'o2' ? key : w.key.startsWith('s') ? struck : w.key }))
    expect(faults(there, [...keys, struck, key, struck], carriers)).toBe('')
    expect(faults(there, [...keys, key, struck], carriers)).toContain(`${key} came to the record while it stood there`)
    expect(faults(there, [...keys, struck, struck], carriers)).toContain(
      `${struck} came to the record while it did not stand there`,
    )
  })

  test('finds a missing one that is said to be there, or of which nobody says anything', () => {
    expect(faults(there, keys.slice(0, 2))).toContain('k.note.n2 is said to be in the record and never came there')
    const silent = keptOf([{ ...signed, artefacts: artefacts.slice(0, 2) }, ...there.slice(0, 2)])
    expect(judgeRecord([silent], wanted, keys.slice(0, 2)).join()).toContain('nobody says where k.note.n2 is')
  })

  test('finds a signed one that nobody carries', () => {
    expect(faults(there, keys, wanted.slice(0, 2))).toContain('k.note.n2 was decided and nobody carries it')
  })

  test('lets a missing one wait, be unknown or refused, as long as that is said', () => {
    for (const state of ['waiting', 'unknown', 'refused'] as const)
      expect(faults([...there.slice(0, 2), receipt(2, state)], keys.slice(0, 2))).toBe('')
  })

  test('finds one that stands there and is said to be refused, and one that was replaced and never was anywhere', () => {
    expect(faults([...there.slice(0, 2), receipt(2, 'refused')], keys)).toContain('said to be refused and stands in the record')
    const corrected: Draft = {
      ...signed,
      note: { id: 'n3', text: 't', contactType: 'chat', signedAt: at, digest: 'd', corrects: 'n2' },
      artefacts: [],
    }
    const of = { ...signed, note: { ...signed.note, id: 'n2' }, artefacts: artefacts.slice(2) }
    const never = keptOf([of, receipt(2, 'in-record'), corrected])
    expect(judgeRecord([never], wanted.slice(2), []).join()).toContain('k.note.n2 was replaced and never was anywhere')
    const refused = keptOf([of, receipt(2, 'refused'), corrected])
    expect(judgeRecord([refused], wanted.slice(2), [])).toEqual([])
  })

  test('finds two that changed places, unless the first was refused and sent again', () => {
    const turned = [keys[0] ?? '', keys[2] ?? '', keys[1] ?? '']
    expect(faults(there, turned)).toBe('k: k.note.n2 came before k.note.n1')
    // Unknown for a while lets nobody pass that comes later than it: it was there already.
    expect(faults([receipt(1, 'unknown'), ...there], turned)).toContain('came before')
    const again = [...wanted, { effect: 'k.note.n1~1', artefact: 'k.note.n1', case: 'k', key: keys[1] ?? '' }]
    expect(faults([receipt(1, 'refused'), receipt(1, 'waiting', { resent: 1 }), ...there], turned, again)).toBe('')
  })

  test('counts what was decided twice and done once in the turn of the first', () => {
    const twice = [...wanted, { effect: 'k.note.n1 again', artefact: 'k.note.n1 again', case: 'k', key: keys[1] ?? '' }]
    const draft = receipt(1, 'in-record')
    const second = draft.type === 'receipt' ? { ...draft, receipt: { ...draft.receipt, artefact: 'k.note.n1 again' } } : draft
    expect(faults([...there, second], keys, twice)).toBe('')
  })

  test('a time that was moved, refused, and cancelled: the time before it is cancelled, and no other', () => {
    const [moved, gone] = ['k.appointment.s2.10', 'k.cancellation.s2.11']
    const says = (artefact: string, kind: 'appointment' | 'cancellation', state: 'refused' | 'in-record'): Draft => ({
      type: 'receipt',
      receipt: { artefact, kind, title: '', state },
    })
    const change = (artefact: string, key: string) => ({ effect: artefact, artefact, case: 'k', key })
    const instead = { amends: moved, key: 'cancelled Appointment s1' }
    const all = [
      ...wanted,
      change('k.appointment.s1.9', 'Appointment s1'),
      change(moved, 'Appointment s2'),
      { ...change(gone, 'cancelled Appointment s2'), instead },
    ]
    const told = (state: 'refused' | 'in-record') => [
      ...there,
      says('k.appointment.s1.9', 'appointment', 'in-record'),
      says(moved, 'appointment', state),
      says(gone, 'cancellation', 'in-record'),
    ]
    const came = [...keys, 'Appointment s1']
    expect(faults(told('refused'), [...came, 'cancelled Appointment s1'], all)).toBe('')
    expect(faults(told('in-record'), [...came, 'cancelled Appointment s1'], all)).toContain('nobody decided it')
    expect(faults(told('refused'), came, all)).toContain('is said to be in the record and never came there')
  })

  test('finds one that was sent again while nobody knew, or more often than it was asked for', () => {
    const again = [...wanted, { effect: 'k.note.n1~1', artefact: 'k.note.n1', case: 'k', key: keys[1] ?? '' }]
    const asked = receipt(1, 'waiting', { resent: 1 })
    expect(faults([receipt(1, 'unknown'), asked, ...there], keys, again)).toContain('sent again while unknown')
    expect(faults([receipt(1, 'refused'), asked, ...there], keys, again)).toBe('')
    expect(faults(there, keys, again)).toContain('asked to be sent again 0 times and is carried 1 times more')
    expect(faults([receipt(1, 'refused'), asked, ...there], keys)).toContain('carried 0 times more')
  })
})

describe('what a thing in the record is known by', () => {
  const booked = { resourceType: 'Appointment', identifier: [{ value: 's1' }], status: 'proposed' }
  const booking = {
    slot: 's1',
    kind: 'visit',
    start: at,
    end: at,
    unit: { hsaId: 'SE-1', name: '1177' },
    performer: null,
  }
  const note = { resourceType: 'QuestionnaireResponse', identifier: { value: 'FA-1/n1' }, status: 'completed' }
  const whose = { reason: 'r', by: { hsaId: 'SE-2', unit: 'SE-1', provider: 'SE-0' }, at }
  const effect = (id: string, kind: 'note' | 'appointment' | 'cancellation' | 'nullification', body: object): Effect => ({
    id,
    destination: 'record',
    artefact: { id, kind, title: '', body: JSON.stringify(body) },
  })

  test('what was decided and what came of it have the same key', () => {
    const effects = [
      effect('k.note.n1', 'note', note),
      effect('k.appointment.s1.n1', 'appointment', booked),
      effect('k.cancellation.s1.9', 'cancellation', { amendment: 'cancel', booking, ...whose }),
      effect('k.appointment.s2.10', 'appointment', {
        amendment: 'rebook',
        from: booking,
        booking: { ...booking, slot: 's2' },
        ...whose,
      }),
      effect('k.nullification.note.n1.11', 'nullification', {
        amendment: 'nullify',
        target: 'k.note.n1',
        kind: 'note',
        note: 'n1',
        ...whose,
      }),
    ]
    expect(wantedOf(effects.map(one => ({ case: 'k', effect: one }))).map(one => one.key)).toEqual([
      keyOf(note),
      keyOf(booked),
      keyOf({ ...booked, status: 'cancelled' }),
      keyOf({ ...booked, identifier: [{ value: 's2' }] }),
      keyOf({ ...note, status: 'entered-in-error' }),
    ])
    const again = { ...booking, slot: 's2', instead: booking }
    const cancelled = effect('k.cancellation.s2.11', 'cancellation', { amendment: 'cancel', booking: again, ...whose })
    const amending = { ...cancelled, artefact: { ...cancelled.artefact, amends: 'k.appointment.s2.10' } }
    expect(wantedOf([{ case: 'k', effect: amending }])[0]).toMatchObject({
      key: 'cancelled Appointment s2',
      instead: { amends: 'k.appointment.s2.10', key: 'cancelled Appointment s1' },
    })
  })
})
