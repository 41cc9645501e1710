// A story: a person in a nurse's words, what that person answers when asked, and where it ends. Everything a story does not
// mention is denied, so that each story proves the clause it is about.
import type { Fact, Facts } from '../../../flows/condition.ts'
import { next, type Outcome } from '../../../flows/interview.ts'
import { factsOf, type Level, type Question } from '../../../flows/symptom.ts'
import { symptomsFor } from '../../../flows/symptoms/index.ts'

export type Story = {
  story: string
  /** Months; a healthy 30-year-old unless told. */
  age?: number
  /** `question.option` or a yes-no question that is true, in order of no importance. */
  has?: readonly string[]
  /** Told in words before anything was asked. */
  wrote?: Facts
  /** Choices, numbers and texts. */
  says?: Record<string, Fact | null>
  /** Questions answered "vet inte". */
  unsure?: readonly string[]
  who?: 'self' | 'child' | 'other'
  /** Of a rule for everybody that shows beside a complaint only. */
  beside?: string
  ends: Level
  rule: string
  shift?: string
  action?: Outcome['action']
}

export const years = (n: number): number => n * 12

/** What is said where a story says nothing: an ordinary answer that raises nothing. */
const ordinary: Record<string, Fact | null> = {
  'chest-character': 'touch',
  'chest-now': 'gone',
  'cold-days': 3,
  'fever-days': 2,
  temperature: null,
  'mood-weeks': 'shorter',
}

export function answer(story: Story, question: Question): Facts {
  const { has = [], says = {}, unsure = [] } = story
  return Object.fromEntries(
    factsOf(question).map(fact => {
      if (unsure.includes(question.id) || unsure.includes(fact)) return [fact, null]
      if (question.kind === 'multi' || question.kind === 'yes-no') return [fact, has.includes(fact)]
      // "Vet inte" said in so many words is no ordinary answer.
      return [fact, fact in says ? (says[fact] ?? null) : (ordinary[fact] ?? question.options?.[0] ?? null)]
    }),
  )
}

export const complaintsOf = (complaint: string, { beside }: Story) =>
  symptomsFor(complaint !== 'general' ? [complaint] : beside ? [beside] : [])

/** The whole interview as it would be held: question by question, until there is an outcome. */
export function hold(complaint: string, story: Story): { outcome: Outcome; asked: Question[]; facts: Facts } {
  const symptoms = complaintsOf(complaint, story)
  let facts: Facts = { 'person.who': story.who ?? 'self', 'person.ageMonths': story.age ?? years(30) }
  for (const sign of story.has ?? []) if (/^(alarm|told)\./.test(sign)) facts[sign] = true
  Object.assign(facts, story.wrote)
  const asked: Question[] = []
  for (;;) {
    const step = next(symptoms, facts)
    if ('outcome' in step) return { outcome: step.outcome, asked, facts }
    if (asked.length > 50) throw new Error(`The interview of "${story.story}" does not end`)
    asked.push(step.ask)
    facts = { ...facts, ...answer(story, step.ask) }
  }
}
