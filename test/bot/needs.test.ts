// What a case needs of whoever answers it guides, and never hides.
import { describe, expect, test } from 'vitest'
import { allowed } from '../../bot/desk.ts'
import { canMeet, needsOf } from '../../bot/needs.ts'
import { citizen, nurse } from '../talk.ts'

const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
const anna = nurse()

describe('the competence a case needs', () => {
  test('is said by a caregiver of the unit, taken back, and shown to colleagues', () => {
    const talk = waiting()
    const before = talk.sees()
    expect(talk.desk(anna, { act: 'ask-competence', competence: 'physiotherapist' })).toBeNull()
    expect(needsOf(talk.case).competence).toBe('physiotherapist')
    // Nothing of it is said to the citizen.
    expect(talk.sees()).toBe(before)
    expect(talk.desk(anna, { act: 'ask-competence', competence: null })).toBeNull()
    expect(needsOf(talk.case).competence).toBeNull()
  })
  test('keeps nobody from taking it', () => {
    const talk = waiting()
    talk.desk(anna, { act: 'ask-competence', competence: 'doctor' })
    expect(allowed(talk.case, anna)).toContain('claim')
  })
  test('is known from where the rules send it, until somebody says otherwise', () => {
    const judgement = waiting().case.judgement
    if (!judgement) throw new Error('Nothing was judged')
    const birth = { ...judgement, where: { kind: 'maternity' as const } }
    expect(needsOf({ judgement: birth }).competence).toBe('midwife')
    expect(needsOf({ judgement: birth, competence: null }).competence).toBeNull()
  })
})

describe('what a unit can', () => {
  const needs = { competence: 'nurse', language: 'Meänkieli' } as const
  test('is unknown when the register does not say, and when nothing is asked for', () => {
    expect(canMeet(needs, {})).toBeNull()
    expect(canMeet({ competence: null, language: null }, { competences: ['nurse'], languages: [] })).toBeNull()
  })
  test('is enough with the competence and the language, however it is spelt; a midwife is a nurse as well', () => {
    expect(canMeet(needs, { competences: ['nurse'], languages: ['meänkieli '] })).toBe(true)
    expect(canMeet(needs, { competences: ['midwife'], languages: ['meänkieli'] })).toBe(true)
    expect(canMeet(needs, { competences: ['doctor'], languages: ['meänkieli'] })).toBe(false)
    expect(canMeet(needs, { competences: ['nurse'], languages: ['finska'] })).toBe(false)
  })
})
