// Somebody who goes on in English gets all of it in English; and what is read back is what told, in either language.
import { expect, test } from 'vitest'
import { citizen } from '../talk.ts'

test('chosen at the start, the greeting with 112 and the number are said again, and nothing is taken away', () => {
  const talk = citizen('sv').writes('English')
  const said = talk.sees()
  expect(said).toContain('Call 112.')
  expect(said).toContain(`number ${talk.case.number}`)
  expect(talk.last()).toContain('How are you?')
  expect(talk.log.some(e => e.type === 'message' && e.text.includes('Ring 112'))).toBe(true)
  expect(citizen('sv').writes('hosta').writes('English').sees()).not.toContain('I am Farstu')
})

test.each([
  ['en', 'cough', 'How old are you?', 'How old is the person?'],
  ['sv', 'hosta', 'Hur gammal är du?', 'Hur gammal är den det gäller?'],
])('in %s one who asks for themselves is asked how old they are', (language, words, own, others) => {
  const asked = (who: string) => citizen(language).writes(words).picks('cough-cold').calmly({}, 'person.who').picks(who)
  expect(asked('self').last()).toContain(own)
  expect(asked('other').last()).toContain(others)
})

test.each([
  ['en', 'days', 'day', 'year'],
  ['sv', 'dagar', 'dag', 'år'],
])('in %s a unit is told of several and of one', (language, unit, one, year) => {
  const talk = citizen(language)
    .writes(language === 'en' ? 'cough' : 'hosta')
    .picks('cough-cold')
    .calmly({}, 'person.age')
  expect(talk.question()).toMatchObject({ id: 'person.age', one: year })
  talk.number(30).calmly({}, 'cold-days')
  expect(talk.question()).toMatchObject({ unit, one })
})

const ankle = 'I fell from a cliff and my ankle is swollen and hurts'
const nonsense = 'asdf qwer 😀😀 ???'

test('the summary quotes the story, not the nonsense around it', () => {
  const talk = citizen('en').writes(nonsense).writes(ankle)
  expect(talk.case.words).toContain(ankle)
  talk.picks(talk.question()?.options?.[0]?.id ?? '')
  const summary = talk.calmly().last()
  expect(summary).toContain(`“${ankle}`)
  expect(summary).not.toContain('asdf')
})

test('a story that set off the alarm is kept, wherever it was told, when the alarm is taken back', () => {
  const story = 'I cut my leg and it is bleeding heavily and will not stop'
  const talk = citizen('en').writes(nonsense).writes(story)
  expect(talk.case.asked).toBe('emergency')
  expect(talk.case.words).toContain(story)
  talk.picks('carry-on')
  expect(talk.case.candidates).not.toEqual([])
  expect(talk.folded()).toEqual(talk.case)
})

test('when no line tells anything, all of them are quoted', () => {
  const talk = citizen('en').writes(nonsense).picks('other')
  expect(talk.calmly().last()).toContain('asdf qwer')
})

test('an answer asked for after the judgement is not said to be for judging', () => {
  const before = citizen('sv').writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms').writes('blå')
  expect(before.last()).toContain('För att kunna bedöma')
  const after = citizen('sv').writes('hosta').picks('cough-cold').calmly().picks('right').writes('blå')
  expect(after.case.judgement).not.toBeNull()
  expect(after.last()).toContain('Nu behöver jag svar på min fråga.')
  expect(after.last()).not.toContain('bedöma')
})
