// Who needs another way than a form, and what may have been done to a child: read from words, asked of nobody; a danger sign told.
import { expect, test } from 'vitest'
import { judge } from '../../flows/interview.ts'
import { planOf } from '../../flows/plan.ts'
import { symptoms, symptomsFor } from '../../flows/symptoms/index.ts'
import { signsTold } from '../../flows/understanding/contradictions.ts'
import { understand } from '../../flows/understanding/index.ts'
import { told } from '../../flows/understanding/told-signs.ts'

const factsIn = (text: string) => Object.keys(understand(text, 'sv').facts).filter(fact => fact.startsWith('told.'))

test.each([
  ['min pappa har demens och hostar', 'told.cognitive'],
  ['jag pratar inte svenska så bra, ont i magen', 'told.interpreter'],
  ['I need an interpreter, my stomach hurts', 'told.interpreter'],
  ['har ingen telefon men har hostat i en vecka', 'told.no-phone'],
  ['min dotter har blåmärken på ryggen som jag inte kan förklara', 'told.child-harm'],
])('%s', (words, fact) => expect(factsIn(words)).toEqual([fact]))

test.each([
  'jag har ingen demens men glömmer nycklar',
  'ingen feber och ont i halsen',
  'kan du ringa mig i morgon om min hosta',
  'fick ett blåmärke när jag gick in i bordet',
  'mormor hade demens, nu är jag förkyld',
])('nothing of the kind: %s', words => expect(factsIn(words)).toEqual([]))

test('nobody without a phone is told to ring: the same level, here in the chat', () => {
  const cold = symptomsFor(['cough-cold'])
  const ill = { 'cold-warning.very-ill': true, 'person.ageMonths': 480, 'person.who': 'self' }
  const [usual, here] = [judge(cold, ill), judge(cold, { ...ill, 'told.no-phone': true })]
  expect(usual.action).toBe('call-1177')
  expect(here).toMatchObject({ level: usual.level, action: 'handoff' })
  expect(judge(cold, { ...ill, 'danger.breathing': true, 'told.no-phone': true }).action).toBe('call-112')
})

test('every sign that words can tell is one a danger question asks, and past, doubted or denied ones are not told', () => {
  const danger = planOf(symptoms).danger
  expect(told.flatMap(({ facts }) => facts).filter(fact => !danger.has(fact))).toEqual([])
  for (const text of ['svimmade förra året', 'har inte svimmat', 'vet inte om jag har feber', 'kan man få feber av det?'])
    expect([...signsTold(text).keys()]).toEqual([])
  expect(signsTold('jag svimmade i dag').get('chest-signs.collapse')).toBe('svimmade')
})
