// What was written and what was tapped: the graver stands until the person has settled it, and every step is in the log.
import { expect, test } from 'vitest'
import { toldOf } from '../../bot/told.ts'
import { citizen } from '../talk.ts'

const SWEATING = 'burn-danger.sweating'
const burning = () =>
  citizen().writes('halsbränna, kallsvettig ibland på kvällen').picks('heartburn').calmly({}, `contradiction.${SWEATING}`)

test('a danger sign that was written and then denied stands, is asked about once, and says 112 where it means that', () => {
  const talk = burning()
  expect(talk.case).toMatchObject({ asked: `contradiction.${SWEATING}`, facts: { [SWEATING]: true, 'told.contradictory': true } })
  expect(talk.sees()).toMatch(/112.*kallsvettig.*Kallsvettig/su)
  const entry = talk.log.find(e => e.type === 'corrected')
  expect(entry).toMatchObject({ facts: { [SWEATING]: true }, before: { [SWEATING]: false } })
  expect(talk.folded()).toEqual(talk.case)
})

test('yes: the words were right, and it is an emergency', () => {
  const talk = burning().picks('yes')
  expect(talk.level()).toBe('P1')
  expect(talk.case.alarm?.kind).toBe('emergency')
  expect(talk.case.facts['told.contradictory']).toBe(false)
})

test('no: the person corrects it, and is not asked again; the caregiver sees that it was changed', () => {
  const talk = burning().picks('no').calmly()
  expect(talk.case.asked).toBe('summary')
  expect(talk.case.facts).toMatchObject({ [SWEATING]: false, 'told.contradictory': false })
  expect(talk.log.filter(e => e.type === 'asked' && e.question.startsWith('contradiction.'))).toHaveLength(1)
  const told = toldOf(talk.case, talk.log, 'sv').find(({ question }) => question === 'burn-danger')
  expect(told?.before).toEqual(['Kallsvettig eller andfådd samtidigt'])
})

test('vet inte: both stand, and it is an emergency until somebody knows', () => {
  const talk = burning().picks('unknown')
  expect(talk.case.facts).toMatchObject({ [SWEATING]: true, 'told.contradictory': true })
  expect(talk.level()).toBe('P1')
})

test('a sign that is no emergency and is left unsettled ends with a human, never with self-care', () => {
  const words = 'ont i ryggen sedan i går, har feber också'
  const fever = 'back-warning.fever'
  const talk = citizen()
    .writes(words)
    .picks('back-pain')
    .calmly({}, `contradiction.${fever}`)
    .picks('unknown')
    .calmly()
    .picks('right')
  expect(talk.outcome()?.action).not.toBe('self-care')
  expect(toldOf(talk.case, talk.log, 'sv').map(({ text }) => text)).toContain('Motsägande svar som inte är utrett')
})

test('written after the answer it is asked about as well, and harmless or denied words ask nothing', () => {
  const late = citizen().writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms').writes('är lite stel i nacken också')
  expect(late.case.asked).toBe('contradiction.cold-warning.stiff-neck')
  const calm = citizen().writes('hostar men har inte svimmat, ingen feber').picks('cough-cold').calmly()
  expect(calm.log.some(e => e.type === 'asked' && e.question.startsWith('contradiction.'))).toBe(false)
})
