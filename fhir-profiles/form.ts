// What a Questionnaire, a QuestionnaireResponse and a FHIRPath expression must agree on: which items there are, how they nest
// and what type each answer has. An option of a multiple choice is a boolean item of its own: a no is not a silence.
import type { QuestionnaireItem } from '@medplum/fhirtypes'
import { below, type Condition, type Fact } from '../flows/condition.ts'
import { GENERAL, type Plan, planOf } from '../flows/plan.ts'
import type { Question, Symptom } from '../flows/symptom.ts'
import { has } from '../flows/texts/index.ts'

export type Part = {
  /** linkId, and (but for a group) the fact it answers. */
  readonly id: string
  readonly type: QuestionnaireItem['type']
  /** The key of its words, and of why it is asked. */
  readonly words?: string | undefined
  readonly why?: string | undefined
  /** Of a choice: option ids; the words of one are `<words>.o.<option>`. */
  readonly options?: readonly string[] | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
  readonly askIf?: Condition | undefined
  /** Worked out from other answers. */
  readonly from?: 'age' | undefined
  /** Not asked of a person. */
  readonly hidden?: true | undefined
  readonly parts?: readonly Part[] | undefined
}

const types: Record<Question['kind'], Part['type']> = {
  'yes-no': 'boolean',
  choice: 'choice',
  multi: 'group',
  number: 'decimal',
  date: 'date',
  scale: 'integer',
  text: 'text',
  photo: 'attachment',
}

/** What the talk itself asks or notes of every person (bot.q.* in the texts). Rules read the age in months. */
const person: readonly Part[] = [
  { id: 'words', type: 'text', words: 'bot.q.complaint' },
  {
    id: 'person.who',
    type: 'choice',
    words: 'bot.q.person.who',
    why: 'bot.q.person.who.why',
    options: ['self', 'child', 'other'],
  },
  { id: 'person.age', type: 'integer', words: 'bot.q.person.age', why: 'bot.q.person.age.why', min: 0, max: 120, unit: 'years' },
  {
    id: 'person.months',
    type: 'integer',
    words: 'bot.q.person.months',
    min: 0,
    max: 23,
    unit: 'months',
    askIf: below('person.age', 2),
  },
  { id: 'person.ageMonths', type: 'integer', unit: 'months', from: 'age', hidden: true },
  // Noted when somebody asks for a human instead of answering.
  { id: 'talk.human', type: 'boolean', hidden: true },
]

/** Worked out from other answers, so nobody's own. */
export const isWorkedOut = (fact: string): boolean => person.some(part => part.id === fact && part.from !== undefined)

function partOf(question: Question, symptom: string): Part {
  const { id, kind, options, min, max, unit, askIf } = question
  const words = `${symptom}.q.${id}`
  const why = has('sv', `${words}.why`) ? `${words}.why` : undefined
  const part = { id, type: types[kind], words, why, min, max, unit, askIf }
  if (kind === 'multi')
    return { ...part, parts: (options ?? []).map(o => ({ id: `${id}.${o}`, type: 'boolean', words: `${words}.o.${o}` })) }
  return kind === 'choice' ? { ...part, options: options ?? [] } : part
}

/** The facts a condition compares, and with what. */
function comparedIn(condition: Condition): [string, Fact][] {
  if ('all' in condition) return condition.all.flatMap(comparedIn)
  if ('any' in condition) return condition.any.flatMap(comparedIn)
  if ('not' in condition) return comparedIn(condition.not)
  if ('is' in condition) return [[condition.fact, condition.is]]
  return [[condition.fact, 'atLeast' in condition ? condition.atLeast : condition.below]]
}

export const conditionsOf = ({ questions, rules, shifts }: Symptom): Condition[] => [
  ...questions.flatMap(({ askIf }) => askIf ?? []),
  ...[...rules, ...shifts].map(({ when }) => when),
]

/** What rules read and nobody asks: the alarms of free text, and whatever else only the talk can know. */
function unasked(symptoms: readonly Symptom[], asked: ReadonlySet<string>): Part[] {
  const compared = new Map(symptoms.flatMap(conditionsOf).flatMap(comparedIn))
  return [...compared]
    .filter(([fact]) => !asked.has(fact))
    .map(([id, value]) => ({
      id,
      type: typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'decimal' : 'string',
      ...(has('sv', `general.fact.${id}`) ? { words: `general.fact.${id}` } : {}),
      // As the complaints that ask it have it.
      ...(id === 'temperature' ? { min: 34, max: 43, unit: 'celsius' } : {}),
      hidden: true as const,
    }))
}

/** Every leaf, with the group it stands in. */
export const leavesOf = (form: readonly Part[]): { part: Part; group?: Part }[] =>
  form.flatMap(part => part.parts?.map(inner => ({ part: inner, group: part })) ?? [{ part }])

const made = new WeakMap<Plan, readonly Part[]>()

/** The person, what nobody asks, then every question in the order of the interview. Worked out once for each set. */
export function formOf(symptoms: readonly Symptom[]): readonly Part[] {
  const plan = planOf(symptoms)
  const known = made.get(plan)
  if (known) return known
  const questions = plan.asked.map(({ question, symptom }) => partOf(question, symptom))
  const asked = new Set(leavesOf([...person, ...questions]).map(({ part }) => part.id))
  const form = [...person, ...unasked(symptoms, asked), ...questions]
  made.set(plan, form)
  return form
}

/** A complaint is never judged alone: what holds for all of them is always weighed with it. */
export const withGeneral = (symptom: Symptom, general: Symptom): Symptom[] =>
  symptom.id === GENERAL ? [general] : [general, symptom]
