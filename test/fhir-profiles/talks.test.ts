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
import { validate } from '../../fhir-profiles/validate.ts'
import { ruleSet } from '../../flows/symptoms/index.ts'

const [central] = exampleUnits as [RegisterUnit]
const house = {
  rules: { hash: ruleSet.hash, symptoms: { ...ruleSet.symptoms } },
  central,
  settings: defaults,
  production: false,
  isOpen: () => true,
  onDuty: 1,
  ahead: () => 0,
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

function talk(opening: string, where: number) {
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
    if (question?.type !== 'message' || !question.question || !hear(answer(question.question, where))) break
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

test('at least one such talk was judged, and one handed over or closed', () => {
  const all = ['Jag har ont i bröstet', 'Jag hostar och är förkyld'].flatMap(opening =>
    [0, 0.5, 1].map(where => talk(opening, where).case),
  )
  expect(all.some(c => c.judgement !== null)).toBe(true)
  expect(all.map(c => c.judgement?.level)).toContain('P1')
})
