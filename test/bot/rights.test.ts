// Roles at the desk: what a student may do and what waits for a colleague, and what a unit lead may do with others' cases.
import { describe, expect, test } from 'vitest'
import type { Artefact } from '../../bot/case.ts'
import { countersignedText } from '../../bot/countersign.ts'
import { act, allowed } from '../../bot/desk.ts'
import { fold } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import type { Level } from '../../flows/symptom.ts'
import { central, citizen, nurse } from '../talk.ts'

const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const nora: Caregiver = { ...nurse('Nora Salmi', 'SE2321000230-S009'), role: 'Student under handledning', duty: 'student' }
const ida: Caregiver = { ...nurse('Ida Dahl', 'SE2321000230-S010'), role: 'Vårdpersonal' }
const tove: Caregiver = { ...nurse('Tove Hedman', 'SE2321000230-S011'), duty: 'lead' }

const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
const at = '2026-11-23T08:30:00.000Z'
const note = (id: string, text = 'Ont i foten sedan i går.') => ({
  id,
  text,
  contactType: 'chat',
  at,
  digest: 'a'.repeat(64),
})
const artefacts: Artefact[] = [{ id: 'art-1', kind: 'note', title: 'Anteckning', body: '{}' }]
const sign = (id = 'n1') => ({ act: 'sign', note: note(id), artefacts }) as const
const withLevel = (level: Level) => {
  const talk = waiting()
  return { ...talk.case, urgency: { level, by: 'rules', reason: 'x' } }
}

describe('a student', () => {
  test('takes what is not urgent, and nothing that alarms', () => {
    for (const level of ['P3', 'P4', 'P5'] as const) expect(allowed(withLevel(level), nora)).toContain('claim')
    for (const level of ['P1', 'P2'] as const) {
      expect(allowed(withLevel(level), nora)).not.toContain('claim')
      expect(act(withLevel(level), nora, { act: 'claim' }, at)).toMatchObject({ refused: 'supervised' })
      expect(allowed(withLevel(level), anna)).toContain('claim')
    }
    const alarmed = {
      ...withLevel('P3'),
      alarm: { kind: 'emergency' as const, category: 'chest-pain', words: 'x', at, acknowledged: null },
    }
    expect(allowed(alarmed, nora)).not.toContain('claim')
    // To take it would be to have seen that somebody got worse.
    expect(allowed({ ...withLevel('P3'), alert: { kind: 'worse', at } }, nora)).not.toContain('claim')
  })

  test('is given no urgent case by a colleague or a lead', () => {
    const claimed = (level: Level) => {
      const talk = waiting()
      talk.desk(anna, { act: 'claim' })
      return { ...talk.case, urgency: { level, by: 'rules', reason: 'x' } }
    }
    for (const who of [anna, tove]) {
      expect(act(claimed('P2'), who, { act: 'pass', to: nora, reason: 'Lunch' }, at)).toMatchObject({ refused: 'supervised' })
      expect(act(claimed('P2'), who, { act: 'pass', to: bo, reason: 'Lunch' }, at)).toHaveProperty('case')
      expect(act(claimed('P4'), who, { act: 'pass', to: nora, reason: 'Lunch' }, at)).toHaveProperty('case')
    }
  })

  test('is shown to the citizen as one in training', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    talk.desk(nora, { act: 'say', text: 'Hej!' })
    expect(talk.sees()).toContain('Nora Salmi, Student under handledning')
    const said = talk.log.findLast(e => e.type === 'message' && e.by.kind === 'caregiver')
    expect(said?.by).toMatchObject({ role: 'Student under handledning' })
  })

  test('closes nothing that alarms or is urgent: to close is to have seen the alarm', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    const close = { act: 'close', reason: 'answered' } as const
    const alarm = { kind: 'emergency' as const, category: 'chest-pain', words: 'ont', at, acknowledged: null }
    const seen = { ...alarm, acknowledged: { hsaId: bo.hsaId, name: bo.name, at } }
    const urgent = (level: 'P1' | 'P2' | 'P3') => ({ level, by: 'rules', reason: 'x' })
    for (const c of [
      { ...talk.case, alarm },
      { ...talk.case, alert: { kind: 'worse' as const, at } },
      { ...talk.case, urgency: urgent('P1') },
      { ...talk.case, alarm: seen, urgency: urgent('P2') },
    ]) {
      expect(act(c, nora, close, at)).toMatchObject({ refused: 'supervised' })
      expect(allowed(c, nora)).not.toContain('close')
      const bos = { ...c, claim: c.claim && { ...c.claim, hsaId: bo.hsaId } }
      expect(act(bos, bo, close, at)).toHaveProperty('case')
    }
    expect(act({ ...talk.case, alarm: seen, urgency: urgent('P3') }, nora, close, at)).toHaveProperty('case')
  })

  test('raises an urgency and never lowers one', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    const c = { ...talk.case, urgency: { level: 'P3' as const, by: 'rules', reason: 'x' } }
    expect(act(c, nora, { act: 'change-urgency', level: 'P4', code: 'milder' }, at)).toMatchObject({ refused: 'supervised' })
    expect(act(c, nora, { act: 'change-urgency', level: 'P2', code: 'worried' }, at)).toHaveProperty('case')
    expect(
      act(
        { ...c, claim: c.claim && { ...c.claim, hsaId: anna.hsaId } },
        anna,
        { act: 'change-urgency', level: 'P4', code: 'milder' },
        at,
      ),
    ).toHaveProperty('case')
  })

  test('strikes nothing out, settles nothing in the record, and refers to no other provider', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    const may = allowed(talk.case, nora)
    const all = allowed({ ...talk.case, claim: talk.case.claim && { ...talk.case.claim, hsaId: anna.hsaId } }, anna)
    expect(all.length).toBeGreaterThan(may.length)
    for (const never of ['nullify', 'settle', 'resend', 'countersign', 'send-back'] as const) expect(may).not.toContain(never)
    expect(may.filter(name => /refer|border|cross/.test(name))).toEqual([])
  })

  test('sends nothing to the record: what is signed waits for a colleague', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    const change = act(talk.case, nora, sign(), at)
    expect(change).toMatchObject({ effects: [] })
    expect(talk.desk(nora, sign())).toBeNull()
    expect(talk.case.receipts).toEqual([])
    expect(talk.case.notes).toEqual([])
    expect(talk.case.submitted).toMatchObject([{ id: 'n1', state: 'waiting', by: { name: 'Nora Salmi' } }])
    expect(talk.sees()).not.toContain('Ont i foten sedan i går.')
    // Not left behind by closing, nor signed twice.
    expect(talk.desk(nora, { act: 'close', reason: 'answered' })).toMatchObject({ refused: 'not-allowed' })
    expect(talk.desk(nora, sign())).toMatchObject({ refused: 'already-signed' })
    expect(talk.case).toEqual(fold(talk.case.id, talk.log))
  })
})

describe('what stands in the record', () => {
  test('is not changed in a student’s name by any act: a booked time there is a colleague’s to cancel', () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    const unit = { hsaId: central.hsaId, name: central.name }
    const booking = {
      slot: 's1',
      kind: 'visit' as const,
      start: '2026-11-24T12:00:00.000Z',
      end: '2026-11-24T12:10:00.000Z',
      unit,
      performer: null,
    }
    const ours = { ...talk.case, bookings: [booking] }
    const cancel = { act: 'cancel-booking', slot: 's1', reason: 'Fel dag' } as const
    // Not sent yet: hers to undo.
    expect(act(ours, nora, cancel, at)).toMatchObject({ effects: [] })
    const receipt = {
      artefact: `${ours.id}.appointment.s1.n1`,
      kind: 'appointment' as const,
      title: 'Besök',
      state: 'in-record' as const,
    }
    const sent = { ...ours, receipts: [receipt] }
    expect(act(sent, nora, cancel, at)).toEqual({ refused: 'supervised' })
    const annas = { ...sent, claim: sent.claim && { ...sent.claim, hsaId: anna.hsaId } }
    expect(act(annas, anna, cancel, at)).toMatchObject({ effects: [{ destination: 'record' }] })
  })
})

describe('a countersignature', () => {
  const submitted = () => {
    const talk = waiting()
    talk.desk(nora, { act: 'claim' })
    talk.desk(nora, sign())
    return talk
  }
  const countersign = {
    act: 'countersign',
    submitted: 'n1',
    note: { id: 'n2', at, digest: 'b'.repeat(64) },
    artefacts,
  } as const

  test('is a licensed colleague’s, in their own name, and only then anything goes out', () => {
    const talk = submitted()
    expect(allowed(talk.case, nora)).not.toContain('countersign')
    expect(allowed(talk.case, ida)).not.toContain('countersign')
    expect(talk.desk(ida, countersign)).toMatchObject({ refused: 'supervised' })
    expect(talk.desk(nora, countersign)).toMatchObject({ refused: 'not-waiting' })
    const change = act(talk.case, bo, countersign, at)
    expect(change).toMatchObject({ effects: [{ id: 'art-1', destination: 'record', artefact: artefacts[0] }] })
    expect(talk.desk(bo, countersign)).toBeNull()
    const [signed] = talk.case.notes
    expect(signed).toMatchObject({ id: 'n2', by: bo.hsaId })
    expect(signed?.text).toContain('Skriven av Nora Salmi, student under handledning. Kontrasignerad av undertecknad.')
    expect(talk.case.submitted).toEqual([])
    expect(talk.case.claim?.hsaId).toBe(nora.hsaId)
    expect(talk.case).toEqual(fold(talk.case.id, talk.log))
    // The second of two colleagues is told.
    expect(talk.desk(anna, { ...countersign, note: { ...countersign.note, id: 'n3' } })).toMatchObject({ refused: 'not-waiting' })
  })

  test('of another unit’s note is nobody’s', () => {
    const talk = submitted()
    const elsewhere = { ...anna, hsaId: 'SE2321000230-S012', unit: { hsaId: 'SE2321000230-TH02', name: 'Älvstranden' } }
    expect(allowed(talk.case, elsewhere)).toEqual([])
  })

  test('refused goes back with a reason, and the next try stands instead', () => {
    const talk = submitted()
    expect(talk.desk(bo, { act: 'send-back', submitted: 'n1', reason: ' ' })).toMatchObject({
      refused: 'invalid',
      field: 'reason',
    })
    expect(talk.desk(bo, { act: 'send-back', submitted: 'n1', reason: 'Skriv hur länge' })).toBeNull()
    expect(talk.case.submitted).toMatchObject([{ state: 'sent-back', reason: 'Skriv hur länge', sentBackBy: 'Bo Ek' }])
    expect(talk.case.receipts).toEqual([])
    expect(talk.desk(nora, sign('n5'))).toBeNull()
    expect(talk.case.submitted).toMatchObject([{ id: 'n5', state: 'waiting' }])
    expect(talk.case).toEqual(fold(talk.case.id, talk.log))
  })

  test('says in the text who wrote it', () => {
    const talk = submitted()
    const [one] = talk.case.submitted ?? []
    if (!one) throw new Error('nothing submitted')
    expect(countersignedText(one).startsWith('Ont i foten sedan i går.\n\n')).toBe(true)
  })
})

describe('a unit lead', () => {
  test('gives a colleague’s case to another with a reason, and writes nothing in it', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    expect(allowed(talk.case, tove)).toEqual(expect.arrayContaining(['pass', 'release']))
    expect(allowed(talk.case, bo)).not.toContain('pass')
    for (const clinical of ['say', 'sign', 'book', 'close', 'hold', 'transfer'] as const)
      expect(allowed(talk.case, tove)).not.toContain(clinical)
    expect(talk.desk(tove, { act: 'say', text: 'hej' })).toMatchObject({ refused: 'taken' })
    expect(talk.desk(bo, { act: 'pass', to: bo, reason: 'x' })).toMatchObject({ refused: 'taken' })
    expect(talk.desk(tove, { act: 'pass', to: bo, reason: '' })).toMatchObject({ refused: 'invalid', field: 'reason' })
    expect(talk.desk(tove, { act: 'pass', to: bo, reason: 'Anna är sjuk' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { hsaId: bo.hsaId } })
    expect(talk.desk(tove, { act: 'release', to: 'queue', reason: 'Bo har gått hem' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
  })

  test('gives one that waits to somebody, as if they had taken it', () => {
    const talk = waiting()
    expect(talk.desk(tove, { act: 'pass', to: bo, reason: 'Du kan fötter' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { hsaId: bo.hsaId } })
    expect(talk.case.owedSince).not.toBeNull()
    expect(talk.desk(bo, { act: 'say', text: 'Hej' })).toBeNull()
    expect(talk.case).toEqual(fold(talk.case.id, talk.log))
  })

  test('has no say over another unit', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'claim' })
    const other = { ...tove, unit: { hsaId: 'SE2321000230-TH02', name: 'Älvstranden' } }
    expect(allowed(talk.case, other)).toEqual([])
    expect(central.hsaId).toBe(talk.case.unit?.hsaId)
  })

  test('takes a case and is then a caregiver like any other', () => {
    const talk = waiting()
    talk.desk(tove, { act: 'claim' })
    expect(allowed(talk.case, tove)).toEqual(expect.arrayContaining(['say', 'sign', 'close']))
  })
})
