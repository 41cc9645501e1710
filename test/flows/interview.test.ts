import { expect, test } from 'vitest'
import type { Facts } from '../../flows/condition.ts'
import { candidatesFor, fits, judge, type Next, next } from '../../flows/interview.ts'
import { factsOf, type Question } from '../../flows/symptom.ts'
import { complaints, general, hashOf, ruleSet, symptoms, symptomsFor } from '../../flows/symptoms/index.ts'

const chest = symptomsFor(['chest-pain'])
const cold = symptomsFor(['cough-cold'])
const mood = symptomsFor(['low-mood'])
const adult: Facts = { 'person.who': 'self', 'person.ageMonths': 360 }
const screened: Facts = {
  ...adult,
  ...Object.fromEntries((general.questions[0]?.options ?? []).map(option => [`danger.${option}`, false])),
}
/** Denies everything; a number is 36, which is no fever and within every range. */
const nothing = (question: Question): Facts =>
  Object.fromEntries(factsOf(question).map(fact => [fact, question.kind === 'multi' || question.kind === 'yes-no' ? false : 36]))
const asked = (step: Next) => ('ask' in step ? step.ask.id : null)
const options = (step: Next) => ('ask' in step ? (step.ask.options ?? []) : [])

test('the danger screen comes first, whatever the complaint', () => {
  for (const { id } of complaints)
    expect(next(symptomsFor([id]), adult)).toMatchObject({ ask: { id: 'danger' }, symptom: 'general' })
})

test('a danger sign read in free text stops the interview at once with 112', () => {
  const step = next(cold, { ...adult, 'danger.breathing': true })
  expect(step).toMatchObject({
    outcome: { level: 'P1', action: 'call-112', where: '112', symptom: 'cough-cold', rule: 'cannot-breathe' },
  })
  expect(judge(cold, { 'alarm.emergency': true })).toMatchObject({
    level: 'P1',
    action: 'call-112',
    symptom: 'general',
    rule: 'alarm',
  })
})

test('an alarm that the citizen has corrected no longer decides', () => {
  expect(judge(cold, { 'alarm.crisis': true })).toMatchObject({ level: 'P1', action: 'crisis-line' })
  expect(judge(cold, { 'alarm.crisis': false }).level).not.toBe('P1')
})

test('112 goes before the crisis line when both are due', () => {
  expect(judge(mood, { 'danger.suicide': true, 'suicide-now.overdose': true })).toMatchObject({
    action: 'call-112',
    rule: 'overdose',
  })
})

test('an option that free text has answered is not asked again, and the rest of the question is', () => {
  const step = next(cold, { ...screened, 'cold-danger.saliva': false, 'cold-danger.skin': false })
  expect(asked(step)).toBe('cold-danger')
  expect(options(step)).not.toContain('saliva')
  expect(options(step)).toContain('confused')
})

test('only what can still matter is asked: a man of 70 is not asked about pregnancy, nobody without fever about travel', () => {
  const ask = (facts: Facts) => {
    const seen: string[] = []
    let known = facts
    for (;;) {
      const step = next(cold, known)
      if ('outcome' in step) return seen
      for (const option of options(step)) seen.push(`${step.ask.id}.${option}`)
      seen.push(step.ask.id)
      const answers =
        step.ask.kind === 'multi' ? options(step).map(option => [`${step.ask.id}.${option}`, false]) : [[step.ask.id, 3]]
      known = { ...known, ...Object.fromEntries(answers) }
    }
  }
  const old = ask({ ...screened, 'person.ageMonths': 840 })
  expect(old).not.toContain('group.pregnant')
  expect(old).not.toContain('group.travel')
  expect(old).toContain('group.frail')
  expect(ask({ ...screened, 'cold-symptoms.fever': true })).toContain('group.travel')
  expect(ask(screened)).not.toContain('temperature')
})

test('a measured fever in the first words counts as fever', () => {
  const facts: Facts = { ...screened, temperature: 39.1, 'cold-warning.breathless': true }
  expect(judge(cold, facts)).toMatchObject({ level: 'P2', rule: 'fever-breathless' })
})

test('a question that hangs on an answer "vet inte" is asked: unknown is never no', () => {
  const step = next(mood, { ...screened, 'suicide-thoughts': null })
  expect(asked(step)).toBe('suicide-now')
  const no = next(mood, { ...screened, 'suicide-thoughts': false })
  expect(asked(no)).toBe('mood-warning')
})

test('whoever has thoughts of suicide never ends with self-care, and is asked plainly about plan and means', () => {
  const thinking: Facts = { ...screened, 'suicide-thoughts': true }
  expect(options(next(mood, thinking))).toEqual(expect.arrayContaining(['plan', 'means', 'intent', 'earlier', 'alone']))
  expect(judge(mood, thinking)).toMatchObject({ level: 'P2', action: 'crisis-line', where: 'psychiatric-emergency' })
})

test('what a caregiver wants to know is asked last, and only when a caregiver will read it soon but not at once', () => {
  const calm: Facts = { ...screened, 'chest-character': 'touch' }
  for (const { id, options: all = [] } of chest.flatMap(({ questions }) => questions))
    for (const option of all) if (!['chest-character', 'chest-now', 'chest-since'].includes(id)) calm[`${id}.${option}`] = false
  expect(asked(next(chest, calm))).toBe('chest-since')
  expect(next(chest, { ...calm, 'chest-clot.leg': true })).toMatchObject({ outcome: { level: 'P2' } })
})

test('two complaints at once are judged by the worse of them, and share their questions', () => {
  const both = symptomsFor(['cough-cold', 'fever-child'])
  expect(judge(both, { ...screened, 'child-danger.limp': true })).toMatchObject({ level: 'P1', symptom: 'fever-child' })
  expect(judge(both, { ...screened, 'fever-days': 6 })).toMatchObject({ rule: 'long-fever', symptom: 'cough-cold' })
})

test('a question two complaints share is asked when either of them would, and once', () => {
  const baby: Facts = { ...screened, 'person.who': 'child', 'person.ageMonths': 2, 'cold-symptoms.fever': false }
  const seen: string[] = []
  let known = baby
  for (;;) {
    const step = next(symptomsFor(['cough-cold', 'fever-child']), known)
    if ('outcome' in step) break
    seen.push(step.ask.id)
    known = { ...known, ...nothing(step.ask) }
  }
  expect(seen.filter(id => id === 'temperature')).toEqual(['temperature'])
})

test('outside the complaints we have ends with a human', () => {
  expect(next(symptomsFor([]), screened)).toMatchObject({
    outcome: { level: 'P3', action: 'handoff', where: '1177', symptom: 'general' },
  })
  expect(symptomsFor(['no-such-complaint'])).toEqual([general])
})

test('a complaint fits by age, and an unknown age fits everything', () => {
  const names = (months: number | null) => candidatesFor({ 'person.ageMonths': months }, symptoms).map(({ id }) => id)
  expect(names(480)).not.toContain('fever-child')
  expect(names(40)).toContain('fever-child')
  expect(names(null)).toContain('fever-child')
  expect(fits(ruleSet.symptoms['fever-child'] ?? general, { 'person.ageMonths': 216 })).toBe(false)
})

test('a danger question that was never asked is open, and a case handed over early is no self-care', () => {
  const early = judge(cold, { ...adult, 'cold-symptoms.cough': true })
  expect(early).toMatchObject({ level: 'P3', action: 'handoff' })
  expect(early.open).toEqual(expect.arrayContaining(['danger.breathing', 'cold-danger.skin', 'cold-warning.blood']))
  expect(early.open).not.toContain('cold-child.barking')
})

test('in production an unreviewed complaint gives a human, never self-care; an emergency stays one', () => {
  const facts = { ...screened, 'cold-days': 2 }
  expect(judge(cold, facts, { production: true })).toMatchObject({ level: 'P3', action: 'handoff', where: '1177' })
  expect(judge(cold, { 'danger.stroke': true }, { production: true })).toMatchObject({ level: 'P1', action: 'call-112' })
})

test('the rule set has one hash for its content, whatever order it is written in, and another when a limit moves', () => {
  const turned = symptoms.map(symptom => Object.fromEntries(Object.entries(symptom).reverse()))
  expect(hashOf(JSON.parse(JSON.stringify(turned)))).toBe(ruleSet.hash)
  expect(ruleSet.hash).toMatch(/^[0-9a-f]{64}$/)
  const moved = JSON.parse(JSON.stringify(symptoms).replace('"atLeast":38', '"atLeast":38.1'))
  expect(hashOf(moved)).not.toBe(ruleSet.hash)
})

test('a stored rule set judges a stored case to the identical result', () => {
  const stored = JSON.parse(JSON.stringify(cold))
  for (const facts of [screened, { ...screened, 'cold-warning.chills': null }, { ...screened, 'fever-days': 6 }])
    expect(judge(stored, facts)).toEqual(judge(cold, facts))
})
