// While somebody waits: asked how it is, in time; what they answer can only raise, and the unit is told at once.
import { describe, expect, test } from 'vitest'
import { rank } from '../../flows/interview.ts'
import { dueCheckIn } from '../../bot/check-in.ts'
import { allowed } from '../../bot/desk.ts'
import { defaults } from '../../bot/settings.ts'
import { nextWake } from '../../bot/watch.ts'
import { anna, citizen, house, nurse, type Talking } from '../talk.ts'

/** A waiting case: a cough with fever on the fifth day is P3; with blood in what is coughed up, P2. */
const waiting = (level: 'P2' | 'P3' | 'P4', using = house): Talking => {
  const talk = citizen('sv', { house: using }).writes('hosta').picks('cough-cold')
  const about: Record<string, string | number | string[]> =
    level === 'P2'
      ? { 'cold-warning': ['blood'] }
      : level === 'P3'
        ? { 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 }
        : { 'cold-days': 40, 'cold-symptoms': ['cough'] }
  talk.calmly(about).picks('right').picks('handoff').logsIn(anna)
  expect(talk.case).toMatchObject({ status: 'waiting', urgency: { level } })
  return talk
}
/** The clock moves to the hour the case is to be looked at next, and is. */
const toNextHour = (talk: Talking) => {
  const at = nextWake(talk.case) ?? ''
  return talk.waits(Math.max(0, (Date.parse(at) - Date.parse(talk.now())) / 60_000))
}
const until = (talk: Talking, type: string) => {
  for (let i = 0; i < 20 && talk.log.at(-1)?.type !== type && !talk.log.slice(-4).some(e => e.type === type); i++)
    toNextHour(talk)
  return talk
}

describe('the times', () => {
  test('the urgent are asked every quarter, others every few hours, and those who wait for days are left in peace', () => {
    for (const level of ['P2', 'P3'] as const) {
      const talk = waiting(level)
      expect(dueCheckIn(talk.case, defaults)).toEqual({
        at: new Date(Date.parse(talk.case.waitingSince ?? '') + (defaults.checkIn[level] ?? 0) * 60_000).toISOString(),
        what: 'ask',
      })
    }
    expect(dueCheckIn(waiting('P4').case, defaults)).toBeNull()
  })

  test('a promise that runs out first is kept honest, and the check-in still comes', () => {
    const talk = waiting('P3')
    const asked = until(talk, 'check-in-asked')
    expect(asked.log.filter(e => e.type === 'promised' && e.late).length).toBeGreaterThan(0)
    expect(asked.question()).toMatchObject({ id: 'check-in', options: [{ id: 'better' }, { id: 'same' }, { id: 'worse' }] })
    expect(asked.folded()).toEqual(asked.case)
  })

  test('nobody is asked once a human has the case', () => {
    const talk = waiting('P2')
    talk.desk(nurse(), { act: 'claim' })
    expect(dueCheckIn(talk.case, defaults)).toBeNull()
  })
})

describe('one tap', () => {
  test('better or the same keeps the place, and lowers nothing', () => {
    for (const how of ['better', 'same']) {
      const talk = until(waiting('P2'), 'check-in-asked').picks(how)
      expect(talk.case.urgency?.level).toBe('P2')
      expect(talk.case.alert ?? null).toBeNull()
      expect(talk.sees()).toMatch(/Du står kvar och får svar senast \d\d:\d\d/)
      expect(talk.folded()).toEqual(talk.case)
    }
  })

  test('worse moves the case up, alerts the unit in the same turn and asks the danger signs again', () => {
    const talk = until(waiting('P3'), 'check-in-asked').picks('worse')
    expect(talk.case).toMatchObject({ urgency: { level: 'P2', reason: 'worse' }, alert: { kind: 'worse' }, asked: 'danger' })
    expect(talk.sees()).toContain('112')
    expect(allowed(talk.case, nurse())).toContain('acknowledge')
    expect(talk.folded()).toEqual(talk.case)
  })

  test('a danger sign that is there now is an alarm, with 112 first', () => {
    const talk = until(waiting('P3'), 'check-in-asked').picks('worse').picks('breathing')
    expect(talk.case).toMatchObject({ urgency: { level: 'P1' }, alarm: { kind: 'emergency' }, status: 'waiting' })
    expect(talk.sees()).toContain('112')
    expect(talk.folded()).toEqual(talk.case)
  })

  test('no danger sign: every one of them is asked once, then it is said when the answer comes', () => {
    const talk = until(waiting('P3'), 'check-in-asked').picks('worse')
    for (let i = 0; i < 10 && talk.case.asked !== null; i++) talk.picks('none')
    expect(talk.case).toMatchObject({ status: 'waiting', asked: null, urgency: { level: 'P2' }, alarm: null })
    expect(talk.sees()).toMatch(/Du får svar senast \d\d:\d\d/)
    expect(talk.case.facts['danger.breathing']).toBe(false)
    expect(talk.folded()).toEqual(talk.case)
  })

  test('answered after a human has taken the case, the sign is still taken in', () => {
    const talk = until(waiting('P3'), 'check-in-asked').picks('worse')
    talk.desk(nurse(), { act: 'claim' })
    expect(talk.case.alert ?? null).toBeNull()
    talk.picks('chest')
    expect(talk.case).toMatchObject({ status: 'claimed', alarm: { kind: 'emergency' }, urgency: { level: 'P1' } })
  })
})

describe('silence', () => {
  test('an urgent case that does not answer alerts the unit, in ten minutes', () => {
    const talk = until(waiting('P2'), 'check-in-asked')
    const asked = talk.now()
    until(talk, 'check-in-missed')
    expect((Date.parse(talk.now()) - Date.parse(asked)) / 60_000).toBeLessThanOrEqual(defaults.checkInAnswer)
    expect(talk.case.alert).toMatchObject({ kind: 'unanswered' })
    expect(talk.desk(nurse(), { act: 'acknowledge' })).toBeNull()
    expect(talk.case.alert).toBeNull()
    expect(talk.case.status).toBe('waiting')
    expect(talk.folded()).toEqual(talk.case)
  })

  test('any word from them is a sign of life', () => {
    const talk = until(waiting('P2'), 'check-in-asked').writes('jag väntar fortfarande här')
    expect(dueCheckIn(talk.case, defaults)?.what).toBe('ask')
  })

  test('who is not urgent and silent three times is left in peace until they write', () => {
    const talk = waiting('P3')
    for (let i = 0; i < 60; i++) toNextHour(talk)
    expect(talk.log.filter(e => e.type === 'check-in-asked')).toHaveLength(defaults.checkInAtMost)
    talk.writes('är ni kvar?')
    for (let i = 0; i < 30; i++) toNextHour(talk)
    expect(talk.log.filter(e => e.type === 'check-in-asked').length).toBeGreaterThan(defaults.checkInAtMost)
  })
})

describe('new words while waiting', () => {
  test('"det blir sämre" does what the button does', () => {
    const talk = waiting('P3').writes('nu blir det sämre')
    expect(talk.case).toMatchObject({ urgency: { level: 'P2' }, alert: { kind: 'worse' }, asked: 'danger' })
  })

  test('"inte sämre" does not', () => {
    const talk = waiting('P3').writes('det är inte sämre i alla fall')
    expect(talk.case).toMatchObject({ urgency: { level: 'P3' } })
    expect(talk.case.alert ?? null).toBeNull()
  })

  test('another complaint is asked about, screened and weighed; nothing said is lost', () => {
    const talk = waiting('P3').writes('nu har jag ont i ryggen också')
    expect(talk.case.words).toContain('ont i ryggen')
    expect(talk.case.asked).toBe('complaint-more')
    talk.picks('back-pain')
    expect(talk.case.symptoms).toEqual(['cough-cold', 'back-pain'])
    expect(talk.question()?.id).toMatch(/^back-/)
    talk.picks('paralysis')
    expect(talk.case).toMatchObject({ urgency: { level: 'P1' }, alarm: { kind: 'emergency' } })
    expect(rank(talk.case.urgency?.level ?? 'P5')).toBeLessThanOrEqual(rank('P3'))
  })
})

test('the promise counts those ahead and those on duty, and at night says when the chat is staffed', () => {
  const alone = waiting('P3', { ...house, onDuty: 1, ahead: () => 11 })
  expect(minutes(alone)).toBe(120)
  const three = waiting('P3', { ...house, onDuty: 3, ahead: () => 11 })
  expect(minutes(three)).toBe(60)
  const nobody = waiting('P3', {
    ...house,
    onDuty: 0,
    settings: { ...defaults, staffed: [{ days: [2], from: '08:00', to: '16:00' }] },
  })
  expect(nobody.case.promisedBy).toBe('2026-11-24T08:00:00.000Z')
  expect(nobody.sees()).toMatch(/ingen inloggad.*tisdag 24 november 09:00/s)
})
const minutes = (talk: Talking) =>
  Math.round((Date.parse(talk.case.promisedBy ?? '') - Date.parse(talk.case.waitingSince ?? '')) / 60_000)
