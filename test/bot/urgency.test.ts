// A caregiver changes the urgency: up at once, down from P1 and P2 with a licence, a reason and a second look.
import { describe, expect, test } from 'vitest'
import { allowed } from '../../bot/desk.ts'
import { fold } from '../../bot/log.ts'
import { unlicensed } from '../../bot/people.ts'
import { reasonsFor, urgencyReasons } from '../../bot/urgency-reasons.ts'
import { has } from '../../flows/texts/index.ts'
import { central, citizen, nurse } from '../talk.ts'

const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const helper = { ...nurse('Ulla Vik', 'SE2321000230-S004'), role: unlicensed }
const student = { ...nurse('Moa Berg', 'SE2321000230-S005'), duty: 'student' as const }
const clinic = { ...central, hsaId: 'SE2321000230-TH01', name: 'Gammelstad', kind: 'health-centre' as const }

const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()
/** Waiting as P2. */
const urgent = () => {
  const talk = waiting()
  talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'more-signs' })
  talk.waits(60)
  return talk
}
const events = (talk: ReturnType<typeof waiting>, type: string) => talk.log.filter(e => e.type === type)

describe('the reasons', () => {
  test('each has words in both languages, and a way', () => {
    for (const id of urgencyReasons)
      for (const language of ['sv', 'en']) expect(has(language, `console.urgency.reason.${id}`), `${language} ${id}`).toBe(true)
    expect(reasonsFor('up')).toContain('got-worse')
    expect(reasonsFor('down')).not.toContain('got-worse')
    expect(new Set([...reasonsFor('up'), ...reasonsFor('down')])).toEqual(new Set(urgencyReasons))
  })

  test('a reason to go up is none to go down, “other” demands words, and the same level is no change', () => {
    const talk = waiting()
    const now = talk.case.urgency?.level ?? 'P3'
    expect(talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'got-better' })).toMatchObject({ field: 'code' })
    expect(talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'other', added: ' ' })).toMatchObject({ field: 'added' })
    expect(talk.desk(anna, { act: 'change-urgency', level: now, code: 'misread' })).toMatchObject({ field: 'level' })
    expect(talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'other', added: 'grått barn' })).toBeNull()
    expect(talk.case.urgency).toMatchObject({ level: 'P2', by: 'Anna Berg', reason: 'grått barn', code: 'other' })
  })
})

describe('up', () => {
  test('is at once, also for staff without a licence', () => {
    const talk = waiting()
    expect(talk.desk(helper, { act: 'change-urgency', level: 'P1', code: 'worried', added: 'gråter' })).toBeNull()
    expect(talk.case.urgency).toMatchObject({ level: 'P1', by: 'Ulla Vik' })
    expect(talk.case.urgency?.reason).toContain('gråter')
  })

  test('may be taken back by who did it, for a few seconds, and leaves everything as it was', () => {
    const talk = waiting()
    const before = talk.case.urgency
    talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'more-signs' })
    expect(talk.desk(bo, { act: 'undo-urgency' })).toMatchObject({ refused: 'not-yours' })
    expect(talk.desk(anna, { act: 'undo-urgency' })).toBeNull()
    expect(talk.case.urgency).toEqual(before)
    expect(talk.desk(anna, { act: 'undo-urgency' })).not.toBeNull()
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('is not taken back later, or past an alarm', () => {
    const late = waiting()
    late.desk(anna, { act: 'change-urgency', level: 'P2', code: 'more-signs' })
    late.waits(1)
    expect(late.desk(anna, { act: 'undo-urgency' })).toEqual({ refused: 'too-late' })
    const alarmed = waiting()
    alarmed.desk(anna, { act: 'change-urgency', level: 'P2', code: 'more-signs' })
    alarmed.writes('nu får jag ingen luft och läpparna är blå')
    expect(alarmed.case.urgency?.level).toBe('P1')
    expect(alarmed.desk(anna, { act: 'undo-urgency' })).not.toBeNull()
    expect(alarmed.case.urgency?.level).toBe('P1')
  })
})

describe('down from P2', () => {
  test('takes a licence: staff without one, and students, are refused', () => {
    for (const who of [helper, student]) {
      const talk = urgent()
      expect(talk.desk(who, { act: 'change-urgency', level: 'P3', code: 'milder' })).toHaveProperty('refused')
      expect(talk.case).toMatchObject({ urgency: { level: 'P2' } })
    }
  })

  test('waits for a licensed colleague, and until then the old level stands', () => {
    const talk = urgent()
    const promised = talk.case.promisedBy
    expect(talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'milder' })).toBeNull()
    expect(talk.case).toMatchObject({ urgency: { level: 'P2' }, lowering: { level: 'P3', by: { name: 'Anna Berg' } } })
    expect(events(talk, 'urgency-changed')).toHaveLength(1)
    expect(talk.desk(anna, { act: 'confirm-lowering', level: 'P3' })).not.toBeNull()
    expect(talk.desk(helper, { act: 'confirm-lowering', level: 'P3' })).not.toBeNull()
    expect(talk.case.urgency?.level).toBe('P2')
    expect(talk.desk(bo, { act: 'confirm-lowering', level: 'P3' })).toBeNull()
    expect(talk.case).toMatchObject({
      urgency: { level: 'P3', by: 'Anna Berg', confirmedBy: 'Bo Ek', code: 'milder' },
      lowering: null,
      promisedBy: promised,
    })
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('from P1 to P2 is a lowering too', () => {
    const talk = urgent()
    talk.desk(anna, { act: 'change-urgency', level: 'P1', code: 'got-worse' })
    talk.desk(anna, { act: 'change-urgency', level: 'P2', code: 'got-better' })
    expect(talk.case).toMatchObject({ urgency: { level: 'P1' }, lowering: { level: 'P2' } })
  })

  test('the colleague may refuse, and who proposed may withdraw', () => {
    const talk = urgent()
    talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'milder' })
    expect(talk.desk(anna, { act: 'refuse-lowering', level: 'P3' })).not.toBeNull()
    expect(talk.desk(bo, { act: 'refuse-lowering', level: 'P3' })).toBeNull()
    expect(talk.case).toMatchObject({ urgency: { level: 'P2' }, lowering: null })
    talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'milder' })
    expect(talk.desk(bo, { act: 'withdraw-lowering' })).not.toBeNull()
    expect(talk.desk(anna, { act: 'withdraw-lowering' })).toBeNull()
    expect(talk.case).toMatchObject({ urgency: { level: 'P2' }, lowering: null })
  })

  test('a yes to another proposal than the one that stands is no yes', () => {
    const talk = urgent()
    talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'milder' })
    talk.desk(anna, { act: 'change-urgency', level: 'P5', code: 'milder' })
    expect(talk.desk(bo, { act: 'confirm-lowering', level: 'P3' })).toEqual({ refused: 'preview-changed' })
    expect(talk.case.urgency?.level).toBe('P2')
  })

  test('somebody who gets worse, and a case that moves or ends, is asked about no more', () => {
    const worse = urgent()
    worse.desk(anna, { act: 'change-urgency', level: 'P4', code: 'milder' })
    worse.writes('nu får jag ingen luft och läpparna är blå')
    expect(worse.case).toMatchObject({ urgency: { level: 'P1' }, lowering: null })
    const moved = urgent()
    moved.desk(anna, { act: 'change-urgency', level: 'P4', code: 'milder' })
    moved.desk(anna, { act: 'transfer', unit: { ...clinic, hours: central.hours }, reason: 'listad där' })
    expect(moved.case.lowering).toBeNull()
    const raised = urgent()
    raised.desk(anna, { act: 'change-urgency', level: 'P4', code: 'milder' })
    raised.desk(bo, { act: 'change-urgency', level: 'P1', code: 'got-worse' })
    expect(raised.case).toMatchObject({ urgency: { level: 'P1' }, lowering: null })
  })

  test('a colleague looks also at a case somebody has taken', () => {
    const talk = urgent()
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'got-better' })
    expect(allowed(talk.case, bo)).toEqual(expect.arrayContaining(['confirm-lowering', 'refuse-lowering']))
    expect(allowed(talk.case, helper)).not.toContain('confirm-lowering')
    expect(talk.desk(bo, { act: 'confirm-lowering', level: 'P3' })).toBeNull()
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { name: 'Anna Berg' }, urgency: { level: 'P3' } })
  })

  test('alone at a unit, the central unit is asked; otherwise another unit has no say', () => {
    const at = nurse('Cia Ö', 'SE2321000230-S003', { ...clinic, hours: central.hours })
    const talk = urgent()
    talk.desk(anna, { act: 'transfer', unit: { ...clinic, hours: central.hours }, reason: 'listad där' })
    talk.desk(at, { act: 'change-urgency', level: 'P3', code: 'milder', central: false })
    expect(talk.desk(bo, { act: 'confirm-lowering', level: 'P3' })).toMatchObject({ refused: 'not-your-unit' })
    talk.desk(at, { act: 'change-urgency', level: 'P3', code: 'milder', central: true })
    expect(allowed(talk.case, bo)).toEqual(['confirm-lowering', 'refuse-lowering'])
    expect(talk.desk(bo, { act: 'claim' })).toMatchObject({ refused: 'not-your-unit' })
    expect(talk.desk(bo, { act: 'confirm-lowering', level: 'P3' })).toBeNull()
    expect(talk.case.urgency).toMatchObject({ level: 'P3', by: 'Cia Ö', confirmedBy: 'Bo Ek' })
  })

  test('from P3 nobody else is needed', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'more-signs' })
    expect(talk.desk(helper, { act: 'change-urgency', level: 'P4', code: 'milder' })).toBeNull()
    expect(talk.case.urgency).toMatchObject({ level: 'P4', by: 'Ulla Vik' })
  })
})
