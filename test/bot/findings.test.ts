// What the opening words already answer is not asked again; it is shown in the summary and can be put right there.
import { expect, test } from 'vitest'
import { citizen } from '../talk.ts'

const asked = (talk: ReturnType<typeof citizen>) => talk.log.flatMap(entry => (entry.type === 'asked' ? [entry] : []))
const askedOf = (talk: ReturnType<typeof citizen>) => asked(talk).map(({ question }) => question)

test('five days of cough without fever are not asked about again', () => {
  const talk = citizen().writes('Jag har hostat i fem dagar, ingen feber').picks('cough-cold')
  expect(talk.case.facts).toMatchObject({ 'cold-days': 5, 'cold-symptoms.cough': true, 'cold-symptoms.fever': false })
  talk.calmly()
  expect(talk.case.asked).toBe('summary')
  expect(askedOf(talk)).not.toContain('cold-days')
  const shown = asked(talk).find(({ question }) => question === 'cold-symptoms')?.options
  expect(shown ?? []).not.toContain('cough')
  expect(shown ?? []).not.toContain('fever')
  expect(talk.folded()).toEqual(talk.case)
})

test('the summary shows what was read, and it can be put right', () => {
  const talk = citizen().writes('Jag har hostat i fem dagar, ingen feber').picks('cough-cold').calmly()
  expect(talk.sees()).toContain('5')
  talk.picks('change')
  expect(talk.question()?.options?.map(({ id }) => id)).toEqual(expect.arrayContaining(['cold-days', 'cold-symptoms']))
  talk.picks('cold-days').writes('9')
  expect(talk.case.facts['cold-days']).toBe(9)
  expect(talk.folded()).toEqual(talk.case)
})

test('a danger sign denied in words is still asked', () => {
  const talk = citizen().writes('Hosta i fem dagar, inte andfådd och inget blod').picks('cough-cold')
  const denied = Object.entries(talk.case.facts).filter(([, value]) => value === false)
  expect(denied).toEqual([])
  talk.calmly()
  expect(askedOf(talk)).toContain('danger')
  expect(askedOf(talk)).toContain('cold-warning')
})

test('days beyond what the question takes are asked about', () => {
  const talk = citizen().writes('hosta i fem år').picks('cough-cold')
  expect(talk.case.facts['cold-days']).toBeUndefined()
})

test('sedan i måndags is counted from today', () => {
  // The talks of the tests are held on a Monday.
  const talk = citizen().writes('hosta sedan i lördags').picks('cough-cold')
  expect(talk.case.facts['cold-days']).toBe(2)
})

test('a pregnancy told in the opening is known to the rules', () => {
  const talk = citizen().writes('jag är gravid och har ont i halsen').picks('cough-cold')
  expect(talk.case.facts['group.pregnant']).toBe(true)
})
