// "Vem gäller det?" answered in words of one's own, often with the age in the same breath.
import { expect, test } from 'vitest'
import { complaintsIn, areas } from '../../flows/symptoms/index.ts'
import { citizen } from '../talk.ts'

const asked = () => citizen().writes('hosta').picks('cough-cold').picks('none')

test.each([
  ['mig själv, 30 år', 'self', 30],
  ['myself, 30', 'self', 30],
  ['jag 45', 'self', 45],
  ['det gäller mig, 71 år', 'self', 71],
  ['min dotter 4 år', 'child', 4],
  ['min son, 12', 'child', 12],
  ['my daughter, 7', 'child', 7],
  ['min man 62', 'other', 62],
  ['min son 25 år', 'other', 25],
])('"%s" tells for whom and how old', (words, who, age) => {
  const talk = asked().writes(words)
  expect(talk.case.facts).toMatchObject({ 'person.who': who, 'person.age': age, 'person.ageMonths': age * 12 })
  expect(talk.case.asked).not.toMatch(/^person\./)
  expect(talk.case.answered).toEqual(expect.arrayContaining(['person.who', 'person.age']))
  expect(talk.folded()).toEqual(talk.case)
})

test('months are months, and who without an age is asked for it', () => {
  expect(asked().writes('min son 8 månader').case.facts).toMatchObject({ 'person.ageMonths': 8, 'person.months': 8 })
  const talk = asked().writes('jag själv')
  expect(talk.case).toMatchObject({ asked: 'person.age', facts: { 'person.who': 'self' } })
})

test.each(['30 år', 'det är bråttom', '37,5', 'vet inte vad du menar'])('"%s" says nothing of whom', words => {
  const talk = asked().writes(words)
  expect(talk.case.answered).not.toContain('person.who')
  expect(talk.case.facts['person.who']).toBeUndefined()
})

test('the menu fits a phone: at most nine lines, "something else" last, none too long, every way short', () => {
  for (const language of ['sv', 'en']) {
    const talk = citizen(language).writes('blah blah')
    expect(talk.case.asked).toBe('complaint-area')
    const options = talk.question()?.options ?? []
    expect(options.length).toBeLessThanOrEqual(9)
    expect(options.at(-1)?.id).toBe('other')
    expect(options.filter(({ title }) => title.length > 34)).toEqual([])
  }
  for (const area of Object.keys(areas)) expect(complaintsIn(area).length).toBeLessThanOrEqual(9)
})

test('without a Swedish e-ID the case goes to the central queue all the same, and what can not be done is said', () => {
  const talk = citizen().writes('hosta').picks('cough-cold').calmly({ 'cold-days': 30 }).picks('right').picks('handoff')
  expect(talk.case.asked).toBe('login')
  expect(talk.writes('jag har inget bankid').sees()).toContain('skickar jag ditt ärende ändå')
  talk.picks('no-id')
  expect(talk.case).toMatchObject({ status: 'waiting', citizen: null })
  expect(talk.sees()).toMatch(/inte boka tid.*svar senast/su)
  expect(talk.desk).toBeTypeOf('function')
})

test("a sprain's self-care speaks of no wound; a wound's does", () => {
  const advice = (words: string) => citizen().writes(words).picks('injury').calmly({ 'injury-days': 1 }).picks('right').sees()
  expect(advice('jag har stukat foten lite')).toMatch(/stukning/)
  expect(advice('jag har stukat foten lite')).not.toMatch(/sår|plåster/i)
  expect(advice('ett litet skrubbsår på handen efter ett fall')).toMatch(/plåster/)
})
