// Real talks, turn by turn, with every way of answering: whatever the bot and the citizen come to say conforms.
import type { QuestionnaireResponseItem } from '@medplum/fhirtypes'
import { expect, test } from 'vitest'
import { type Case, type Entry, isRefusal, type ShownQuestion } from '../../bot/case.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { blank } from '../../bot/log.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { turn } from '../../bot/turn.ts'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { canonical } from '../../fhir-profiles/codes.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { questionnaireResponse } from '../../fhir-profiles/questionnaire-response.ts'
import { questionnaires } from '../../fhir-profiles/rule-set.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { hashOf, ruleSet, symptoms } from '../../flows/symptoms/index.ts'
import { anna, citizen } from '../talk.ts'
import { amiss } from './answers.ts'

const [central] = exampleUnits as [RegisterUnit]
const house = {
  rules: { hash: ruleSet.hash, symptoms: { ...ruleSet.symptoms } },
  central,
  settings: defaults,
  production: false,
  isOpen: () => true,
  onDuty: 1,
  ahead: () => 0,
  emergency: [],
  newNumber: () => 'FA-7K3M-92QX',
}

/** How a citizen answers, as a place among the options from the first (0) to the last (1). */
const answer = (q: ShownQuestion, where: number): Incoming => {
  const options = q.options ?? []
  const option = options[Math.round(where * (options.length - 1))]
  if (option) return { type: 'message', text: option.title, answer: { question: q.id, option: option.id } }
  if (q.kind === 'number' || q.kind === 'scale') {
    const value = Math.round((q.min ?? 0) + where * ((q.max ?? 40) - (q.min ?? 0)))
    return { type: 'message', text: String(value), answer: { question: q.id, value } }
  }
  if (q.kind === 'date') return { type: 'message', text: '2026-11-20', answer: { question: q.id, value: '2026-11-20' } }
  return { type: 'message', text: 'sedan i går 😷', answer: { question: q.id, value: 'sedan i går 😷' } }
}

/** A worried person with nothing dangerous: the complaint as understood, then no to everything. */
const calmly = (q: ShownQuestion): Incoming => {
  const { id } = q.options?.find(option => ['no', 'none'].includes(option.id)) ?? q.options?.[0] ?? {}
  return id === undefined ? answer(q, 0.3) : { type: 'message', text: id, answer: { question: q.id, option: id } }
}

function talk(opening: string, where: number | 'calmly') {
  let c: Case = blank('talk_-1')
  const entries: Entry[] = []
  const hear = (incoming: Incoming) => {
    const change = turn(c, incoming, `2026-11-23T09:${String(Math.min(entries.length, 59)).padStart(2, '0')}:00.000Z`, house)
    if (!change || isRefusal(change)) return false
    c = change.case
    entries.push(...change.entries)
    return true
  }
  hear({ type: 'opened', language: 'sv', channel: 'test', citizen: null })
  hear({ type: 'message', text: opening, kinds: ['choice', 'multi', 'number', 'date', 'scale', 'text'] })
  for (let i = 0; i < 60 && c.status === 'with-bot'; i += 1) {
    const question = entries.findLast(e => e.type === 'message' && e.question !== undefined)
    if (
      question?.type !== 'message' ||
      !question.question ||
      !hear(where === 'calmly' ? calmly(question.question) : answer(question.question, where))
    )
      break
  }
  return { case: c, entries, units: exampleUnits }
}

const linkIds = (items: QuestionnaireResponseItem[] = []): (string | undefined)[] =>
  items.flatMap(i => [i.linkId, ...linkIds(i.item)])

test.each(
  ['Jag har ont i bröstet', 'Jag hostar och är förkyld', 'Mitt barn har feber', 'Jag är nedstämd och orkar inte'].flatMap(
    opening => [0, 0.5, 1].map(where => [opening, where] as const),
  ),
)('“%s”, answered at %s of the options, is written down whole', (opening, where) => {
  const reading = talk(opening, where)
  expect(reading.entries.length).toBeGreaterThan(8)
  for (const { resource } of caseBundle(reading, canonical).entry ?? []) {
    if (resource) expect(validate(resource), `${resource.resourceType}/${resource.id}`).toEqual([])
  }
  const written = linkIds(questionnaireResponse(reading).item)
  for (const fact of Object.keys(reading.case.facts)) expect(written).toContain(fact)
  expect(new Set(written).size).toBe(written.length)
})

test('a talk about one complaint names the form it answers, in its version, and keeps to it', () => {
  const forms = questionnaires('2026-11-23T08:00:00.000Z')
  const named = ['Jag har ont i ryggen', 'Jag hostar och är förkyld'].flatMap(opening =>
    ([0, 0.5, 'calmly'] as const).flatMap(where => {
      const response = questionnaireResponse(talk(opening, where))
      const form = forms.find(one => `${one.url}|${one.version}` === response.questionnaire)
      if (response.questionnaire)
        expect({ form: form?.id, amiss: amiss(form?.item, response.item) }).toEqual({ form: form?.id, amiss: [] })
      return form?.id ?? []
    }),
  )
  expect(named).toContain('back-pain')
  expect(named).toContain('cough-cold')
})

test('a talk on another set of rules, or about several complaints, names no form', () => {
  const reading = talk('Jag har ont i ryggen', 'calmly')
  const of = (change: Partial<Case>) => questionnaireResponse({ ...reading, case: { ...reading.case, ...change } }).questionnaire
  expect(of({})).toMatch(/\/Questionnaire\/back-pain\|1/)
  expect(of({ rules: 'older' })).toBeUndefined()
  expect(of({ rules: hashOf(symptoms.map(one => ({ ...one, reviewedBy: 'Dr Exempel, läkare, 2026-11-22' }))) })).toBe(of({}))
  const older = questionnaireResponse({ ...reading, case: { ...reading.case, rules: 'older' } })
  expect(linkIds(older.item).sort()).toEqual(linkIds(questionnaireResponse(reading).item).sort())
  expect(of({ symptoms: ['back-pain', 'cough-cold'] })).toBeUndefined()
  expect(of({ facts: { ...reading.case.facts, 'cold-symptoms.fever': true } })).toBeUndefined()
})

test('what free text told of a question that was never asked stands where the form has it', () => {
  const reading = talk('Jag har ont i ryggen', 'calmly')
  const facts = { ...reading.case.facts, 'cold-symptoms.fever': true, 'person.who': 'child' }
  const written = questionnaireResponse({ ...reading, case: { ...reading.case, facts } }).item
  expect(written?.find(item => item.linkId === 'cold-symptoms')?.item).toMatchObject([
    { linkId: 'cold-symptoms.fever', answer: [{ valueBoolean: true }] },
  ])
  expect(written?.find(item => item.linkId === 'person.who')?.answer).toMatchObject([
    { valueCoding: { code: 'person.who.child', display: expect.stringMatching(/barn/i) } },
  ])
})

test('at least one such talk was judged, and one handed over or closed', () => {
  const all = ['Jag har ont i bröstet', 'Jag hostar och är förkyld'].flatMap(opening =>
    [0, 0.5, 1].map(where => talk(opening, where).case),
  )
  expect(all.some(c => c.judgement !== null)).toBe(true)
  expect(all.map(c => c.judgement?.level)).toContain('P1')
})

test('somebody who waits and gets worse is written down whole: the level has a rule, the urgency its history', () => {
  const waiting = citizen()
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 })
  waiting.picks('right').picks('handoff').logsIn(anna)
  for (let i = 0; i < 30 && waiting.case.asked !== 'check-in'; i++) waiting.waits(30)
  waiting.picks('worse').picks('none')
  expect(waiting.case.urgency).toMatchObject({ level: 'P2', reason: 'worse' })
  const reading = { case: waiting.case, entries: waiting.log, units: exampleUnits }
  for (const { resource } of caseBundle(reading, canonical).entry ?? [])
    if (resource) expect(validate(resource), `${resource.resourceType}/${resource.id}`).toEqual([])
})
