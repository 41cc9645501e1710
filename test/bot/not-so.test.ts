// Danger the person says isn't so, and danger that is: what they are told then, what the desk keeps, and how it may end.
import { describe, expect, test } from 'vitest'
import { toActivities } from '../../adapters/channel/activity.ts'
import { rowOf } from '../../adapters/store/row.ts'
import { citizen, house, nurse, type Talking } from '../talk.ts'

const anna = nurse()
const HEART = 'det trycker över bröstet och strålar ut i armen'
const SUICIDE = 'jag vill inte leva längre'
const nobody = { house: { ...house, onDuty: 0 } }
const keys = (talk: Talking) => talk.log.flatMap(e => (e.type === 'message' && e.key ? [e.key] : []))
const statuses = (talk: Talking) =>
  toActivities({ case: talk.case, user: 'u', link: () => '' }, talk.log).flatMap(a =>
    a.type === 'event' && a.name === 'case.status' ? [a.value] : [],
  )

describe('what the person says isn’t so', () => {
  const denied = () => citizen().writes(HEART).picks('carry-on').picks('cough-cold').calmly().picks('right')

  test('stands at the desk until somebody acknowledges it, and its row says what they answered', () => {
    expect(rowOf(citizen().writes(HEART).case).alarm).not.toHaveProperty('denied')
    const talk = denied()
    expect(talk.case.judgement?.level).not.toBe('P1')
    expect(rowOf(talk.case).alarm).toMatchObject({ denied: true, acknowledged: false })
    talk.writes(HEART)
    expect(rowOf(talk.case).alarm).not.toHaveProperty('denied')
  })

  test('is not called urgent in what is asked after it', () => {
    expect(denied().picks('handoff').case.asked).toBe('login')
    expect(citizen().writes(HEART).picks('human').case.asked).toBe('login-urgent')
  })
})

describe('danger to life', () => {
  test('with nobody there is one message: not to wait; no hour is promised beside it', () => {
    const talk = citizen('sv', nobody).writes(HEART).picks('human').picks('without-login')
    expect(keys(talk)).toContain('bot.handed-over-nobody')
    expect(statuses(talk).at(-1)).toEqual({ status: 'waiting', unit: house.central.name })
    expect(talk.case.promisedBy).not.toBeNull()
    const staffed = citizen().writes(HEART).picks('human').picks('without-login')
    expect(statuses(staffed).at(-1)).toMatchObject({ promisedBy: staffed.case.promisedBy })
  })

  test('in a crisis the waiting names the lines that the card does', () => {
    for (const talk of [citizen(), citizen('sv', nobody)])
      expect(talk.writes(SUICIDE).picks('human').picks('without-login').sees()).toMatch(/112[\s\S]*90101[\s\S]*Bris 116 111/u)
    const violence = citizen().writes('min man slår mig').picks('human').picks('without-login')
    expect(keys(violence)).toContain('bot.meanwhile-violence')
  })

  test('closed as an emergency, the citizen reads first what to do', () => {
    const talk = citizen().writes(HEART).picks('human').picks('without-login')
    talk.desk(anna, { act: 'claim' })
    talk.desk(anna, { act: 'close', reason: 'emergency' })
    expect(talk.last()).toMatch(/^Ring 112 eller åk till akuten nu\. Anna/u)
  })
})

test('a case is not closed while a lowering waits for a second look', () => {
  const talk = citizen().writes(HEART).picks('human').picks('without-login')
  talk.desk(anna, { act: 'claim' })
  expect(talk.desk(anna, { act: 'change-urgency', level: 'P3', code: 'misread' })).toBeNull()
  const close = { act: 'close', reason: 'answered' } as const
  expect(talk.desk(anna, close)).toEqual({ refused: 'lowering-waits' })
  talk.desk(anna, { act: 'withdraw-lowering' })
  expect(talk.desk(anna, close)).toBeNull()
})
