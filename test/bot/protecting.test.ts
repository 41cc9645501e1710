// A person turns out to have a protected identity in the middle of a talk: who isn't cleared loses the case in the same turn, and
// somebody cleared is called.
import { describe, expect, test } from 'vitest'
import { fold } from '../../bot/log.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { staffAuthor } from '../../bot/people.ts'
import type { Cleared } from '../../bot/protecting.ts'
import { anna, central, citizen, house, nurse } from '../talk.ts'

const at = (hsaId: string, name: string, more: Partial<RegisterUnit> = {}): RegisterUnit => ({
  ...central,
  hsaId,
  name,
  kind: 'health-centre',
  ...more,
})
const north = at('SE-H1', 'Norrskenet')
const next = at('SE-H2', 'Granngården', { sharesQueueWith: ['SE-H1'] })
const abroad = at('SE-P1', 'Privat', { provider: { hsaId: 'SE-OTHER', name: 'Annan' } })
const units = [central, north, next, abroad]
const logged = (...cleared: Cleared[]) => ({ ...house, cleared, unitOf: (id: string) => units.find(u => u.hsaId === id) })
const cleared = (hsaId: string, unit: RegisterUnit, student = false): Cleared => ({ hsaId, unit: unit.hsaId, student })

const owner = nurse('Ulla Alm', 'SE-ULLA', north)
const hidden = { ...anna, given: 'Hemlig', family: 'Hemligsson', protected: true }
/** Anonymous, handed over, and taken by Ulla at her unit. */
function taken(unit = north, who = nurse('Ulla Alm', 'SE-ULLA', unit)) {
  const talk = citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human').picks('without-login')
  expect(talk.case.status).toBe('waiting')
  talk.hears({ type: 'transferred', unit: { hsaId: unit.hsaId, name: unit.name }, reason: 'närmast', promisedBy: talk.now() })
  expect(talk.desk(who, { act: 'claim' })).toBeNull()
  return talk
}
const since = (talk: ReturnType<typeof taken>, before: number) => talk.log.slice(before).map(e => e.type)

describe('the owner is not cleared', () => {
  test('and somebody cleared is at the unit: back to its queue at once, the citizen told, the cleared called', () => {
    const talk = taken().moves(logged(cleared('SE-CIA', north)))
    const before = talk.log.length
    talk.logsIn(hidden)
    expect(talk.case).toMatchObject({
      status: 'waiting',
      claim: null,
      unit: { hsaId: north.hsaId },
      alert: { kind: 'protected' },
    })
    expect(since(talk, before)).toEqual(['identified', 'answered', 'released', 'message', 'alerted'])
    expect(talk.last()).toContain('Nu tar en kollega över samtalet')
    expect(talk.case.promisedBy).not.toBeNull()
    expect(JSON.stringify(talk.log.slice(before).filter(e => e.type === 'message'))).not.toMatch(/Hemlig|Ulla/)
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('and cleared under another commission only, which is not the one they have it by', () => {
    const talk = taken()
      .moves(logged(cleared(owner.hsaId, central)))
      .logsIn(hidden)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
  })

  test('a colleague of the unit that shares its queue will do', () => {
    const talk = taken()
      .moves(logged(cleared('SE-EVA', next)))
      .logsIn(hidden)
    expect(talk.case).toMatchObject({ status: 'waiting', unit: { hsaId: north.hsaId } })
  })

  test.each([
    ['nobody cleared is logged in', []],
    ['only a student is', [cleared('SE-NORA', north, true)]],
    ['only somebody elsewhere is', [cleared('SE-DAN', central)]],
  ])('and %s at the unit: to the central queue', (_, there) => {
    const talk = taken()
      .moves(logged(...there))
      .logsIn(hidden)
    expect(talk.case).toMatchObject({
      status: 'waiting',
      claim: null,
      unit: { hsaId: central.hsaId },
      alert: { kind: 'protected' },
    })
    expect(talk.last()).toContain('Nu tar en kollega över samtalet')
    expect(talk.last()).not.toContain(north.name)
  })

  test('who is cleared being unknown, nobody is', () => {
    const talk = taken()
      .moves({ ...logged(), cleared: undefined })
      .logsIn(hidden)
    expect(talk.case).toMatchObject({ status: 'waiting', unit: { hsaId: central.hsaId } })
  })

  test('at another care provider it stays there: nobody carries it over the border unasked', () => {
    const calm = taken(abroad).moves(logged())
    calm.hears({ type: 'alarm-acknowledged', by: staffAuthor(nurse('Ulla Alm', 'SE-ULLA', abroad)) })
    calm.hears({ type: 'urgency-changed', level: 'P3', reason: 'lugnare', promisedBy: null })
    calm.logsIn(hidden)
    expect(calm.case).toMatchObject({
      status: 'waiting',
      claim: null,
      unit: { hsaId: abroad.hsaId },
      alert: { kind: 'protected' },
    })
    // Danger to life goes by itself.
    const urgent = taken(abroad).moves(logged()).logsIn(hidden)
    expect(urgent.case.unit?.hsaId).toBe(central.hsaId)
  })

  test('also when it rests', () => {
    const talk = taken().moves(logged(cleared('SE-CIA', north)))
    talk.desk(owner, { act: 'hold', until: '2026-11-24T08:00:00.000Z', reason: 'väntar på prov' })
    talk.logsIn(hidden)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null, hold: null })
  })

  test('and a colleague who was asked for advice without being cleared is asked no more', () => {
    const [bo, cia] = [nurse('Bo Ek', 'SE-BO', central), nurse('Cia Berg', 'SE-CIA', central)]
    const talk = taken().moves(logged(cleared('SE-CIA', central)))
    for (const to of [bo, cia]) expect(talk.desk(owner, { act: 'consult', to, reason: 'Vad tror du?' })).toBeNull()
    talk.logsIn(hidden)
    expect(talk.case.consults?.filter(one => !one.ended).map(one => one.to.name)).toEqual(['Cia Berg'])
  })
})

describe('nobody has the case yet', () => {
  const waits = () => {
    const talk = citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human').picks('without-login')
    expect(talk.case.status).toBe('waiting')
    talk.hears({ type: 'transferred', unit: { hsaId: north.hsaId, name: north.name }, reason: 'närmast', promisedBy: talk.now() })
    return talk.waits(2)
  }

  test.each([
    ['with somebody cleared at the unit', [cleared('SE-CIA', north)]],
    ['with somebody cleared centrally only', [cleared('SE-DAN', central)]],
    ['with nobody cleared at work', []],
  ])('%s: it stays where it waits, with its promise, and the cleared are called once', (_, there) => {
    const talk = waits().moves(logged(...there))
    const [before, promisedBy] = [talk.log.length, talk.case.promisedBy]
    talk.logsIn(hidden)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null, unit: { hsaId: north.hsaId }, promisedBy })
    expect(talk.case.alert).toMatchObject({ kind: 'protected' })
    expect(since(talk, before).filter(type => type === 'alerted')).toHaveLength(1)
    expect(since(talk, before)).not.toContain('transferred')
    const again = talk.log.length
    talk.logsIn(hidden)
    expect(talk.log.length).toBe(again)
  })

  test('the mark that comes after the login calls too; that it is taken back calls nobody', () => {
    const talk = waits()
      .moves(logged(cleared('SE-CIA', north)))
      .logsIn(anna)
    expect(talk.case.alert ?? null).toBeNull()
    talk.logsIn({ ...anna, protected: true })
    expect(talk.case.alert).toMatchObject({ kind: 'protected' })
    talk.desk(nurse('Cia Berg', 'SE-CIA', north), { act: 'acknowledge' })
    talk.logsIn(anna)
    expect(talk.case.alert).toBeNull()
  })

  test('who logs in as protected before the hand-over is in the queue as one that waits', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').moves(logged())
    talk.logsIn(hidden)
    if (talk.case.status === 'with-bot') talk.picks('handoff')
    expect(talk.case).toMatchObject({ status: 'waiting', citizen: { protected: true } })
    expect(talk.log.some(e => e.type === 'alerted')).toBe(false)
  })
})

test('a cleared owner goes on, and so does anyone when the person has no protection', () => {
  const safe = taken()
    .moves(logged(cleared(owner.hsaId, north)))
    .logsIn(hidden)
  expect(safe.case).toMatchObject({ status: 'claimed', claim: { hsaId: owner.hsaId } })
  const plain = taken().moves(logged()).logsIn(anna)
  expect(plain.case).toMatchObject({ status: 'claimed', claim: { hsaId: owner.hsaId } })
  for (const talk of [safe, plain]) expect(talk.log.some(e => e.type === 'alerted')).toBe(false)
})

test('the call ends when somebody cleared takes the case', () => {
  const talk = taken()
    .moves(logged(cleared('SE-CIA', north)))
    .logsIn(hidden)
  expect(talk.desk(nurse('Cia Berg', 'SE-CIA', north), { act: 'claim' })).toBeNull()
  expect(talk.case.alert).toBeNull()
})
