// The interview: each question in the words shown, with what is known of it now. A corrected answer stands as corrected.
import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes'
import type { Message, ShownQuestion } from '../bot/case.ts'
import type { Fact, Facts } from '../flows/condition.ts'
import { GENERAL } from '../flows/plan.ts'
import { contentOfSet, ruleSet, symptomsFor } from '../flows/symptoms/index.ts'
import { say } from '../flows/texts/index.ts'
import { answerSource, caseIdentifier, extension, system } from './codes.ts'
import { formOf, leavesOf, type Part } from './form.ts'
import { citizenReference, encounterReference, fhirId, meta, ofType, patientReference, type Reading } from './reading.ts'
import { questionnaireOf } from './rule-set.ts'
import { clean, line } from './text.ts'

type Asked = { text: string | undefined; shown: ShownQuestion }

/** What a talk adds to bare facts: the words shown, and where an answer came from. */
export type Told = {
  readonly text?: (linkId: string) => string | undefined
  readonly option?: (part: Part, option: string) => string | undefined
  readonly source?: (fact: string) => string | undefined
}

const notKnown: QuestionnaireResponseItemAnswer = {
  valueCoding: { system: system.dataAbsent, code: 'asked-unknown', display: 'Asked But Unknown' },
}

function answer(part: Part, fact: Fact, told: Told): QuestionnaireResponseItemAnswer | undefined {
  if (typeof fact === 'boolean') return { valueBoolean: fact }
  if (typeof fact === 'number') return part.type === 'integer' ? { valueInteger: fact } : { valueDecimal: fact }
  if (part.type === 'choice' && part.options?.includes(fact)) {
    const display = line(told.option?.(part, fact) ?? '')
    return { valueCoding: { system: system.answerOption, code: `${part.id}.${fact}`, ...(display ? { display } : {}) } }
  }
  if (part.type === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(fact)) return { valueDate: fact }
  // A photo travels with its message; here it is only known that there is one.
  const text = part.type === 'attachment' ? undefined : clean(fact)
  return text ? { valueString: text } : undefined
}

/**
 * "Vet inte" to a choice is a coding, as the Questionnaire offers it. Any other type has no such value: the item then stands
 * without an answer and says why, so that whoever compares it finds nothing rather than a false.
 */
function leaf(part: Part, fact: Fact | null, told: Told): QuestionnaireResponseItem {
  const text = told.text?.(part.id)
  const source = told.source?.(part.id)
  const said = fact !== null ? answer(part, fact, told) : part.type === 'choice' ? notKnown : undefined
  const extensions = [
    ...(source && source !== 'answer' ? [{ url: answerSource, valueCode: source }] : []),
    ...(fact === null && !said ? [{ url: extension.dataAbsent, valueCode: 'asked-unknown' }] : []),
  ]
  return {
    ...(extensions.length > 0 ? { extension: extensions } : {}),
    linkId: part.id,
    ...(text ? { text } : {}),
    ...(said ? { answer: [said] } : {}),
  }
}

/** What is known, as the form asks it and in its order. A fact that was never asked has no item. */
export function answersTo(form: readonly Part[], facts: Facts, told: Told = {}): QuestionnaireResponseItem[] {
  return form.flatMap(part => {
    const text = told.text?.(part.id)
    if (part.parts) {
      const item = answersTo(part.parts, facts, told)
      return item.length > 0 ? [{ linkId: part.id, ...(text ? { text } : {}), item }] : []
    }
    const fact = facts[part.id]
    return fact === undefined ? [] : [leaf(part, fact, told)]
  })
}

/** How each fact came to be known, when it was not the citizen's answer to that question. */
function sources(r: Reading): Map<string, string> {
  const how = new Map<string, string>()
  for (const e of ofType(r.entries, 'answered', 'corrected')) {
    for (const fact of Object.keys(e.facts)) how.set(fact, e.type === 'corrected' ? 'answer' : e.how)
  }
  return how
}

/** Questions as last shown; the log says in which words. */
function questions(r: Reading): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const m of ofType(r.entries, 'message')) {
    if (m.question) asked.set(m.question.id, { text: line(m.text), shown: m.question })
  }
  return asked
}

/** A talk on rules that are no longer shipped is read by its log alone: newer rules must not reshape it. A signature is no rule. */
const onShippedRules = (r: Reading): boolean => contentOfSet(r.case.rules) === contentOfSet(ruleSet.hash)

/** What the chosen form does not ask: answers about another complaint, and questions known only as they were shown. */
function others(r: Reading, form: readonly Part[], asked: Map<string, Asked>): Part[] {
  const known = new Set(leavesOf(form).map(({ part }) => part.id))
  const left = Object.keys(r.case.facts).filter(fact => !known.has(fact))
  if (left.length === 0) return []
  const elsewhere = onShippedRules(r)
    ? formOf(Object.values(ruleSet.symptoms)).filter(part => (part.parts ?? [part]).some(({ id }) => left.includes(id)))
    : []
  const found = new Set(leavesOf(elsewhere).map(({ part }) => part.id))
  const groups = new Map<string, Part>()
  const unknown = left.filter(fact => !found.has(fact))
  for (const fact of inOrder(r, unknown, asked)) {
    const { question, part } = asShown(fact, asked)
    const before = groups.get(question)
    const parts = [...(before?.parts ?? []), part]
    groups.set(question, question === fact ? part : { id: question, type: 'group', parts })
  }
  return [...elsewhere, ...groups.values()]
}

/** A fact belongs to the question of its name, or it is an option (`question.option`) of a multiple choice. */
function asShown(fact: string, asked: Map<string, Asked>): { question: string; part: Part } {
  const shown = asked.get(fact)?.shown
  const question = fact.slice(0, Math.max(fact.lastIndexOf('.'), 0))
  if (!shown && asked.get(question)?.shown.kind === 'multi') return { question, part: { id: fact, type: 'boolean' } }
  const type = shown?.kind === 'choice' ? 'choice' : shown?.kind === 'date' ? 'date' : 'string'
  return { question: fact, part: { id: fact, type, options: shown?.options?.map(({ id }) => id) } }
}

/** Facts as the talk came to know them: a stored object's keys have no order, so the log gives it. */
function inOrder(r: Reading, facts: readonly string[], asked: Map<string, Asked>): string[] {
  const first = new Map<string, number>()
  for (const e of ofType(r.entries, 'answered', 'corrected')) {
    for (const fact of Object.keys(e.facts)) if (!first.has(fact)) first.set(fact, e.seq)
  }
  const option = (fact: string): number => {
    const [question, id] = [asShown(fact, asked).question, fact.slice(fact.lastIndexOf('.') + 1)]
    return asked.get(question)?.shown.options?.findIndex(o => o.id === id) ?? -1
  }
  return [...facts].sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0) || option(a) - option(b) || (a < b ? -1 : 1))
}

function told(r: Reading): Told {
  const asked = questions(r)
  const how = sources(r)
  const title = (question: string, option: string) => asked.get(question)?.shown.options?.find(({ id }) => id === option)?.title
  return {
    text: linkId => {
      const own = asked.get(linkId)?.text
      const dot = linkId.lastIndexOf('.')
      return own ?? line((dot > 0 ? title(linkId.slice(0, dot), linkId.slice(dot + 1)) : undefined) ?? '')
    },
    option: (part, option) =>
      title(part.id, option) ?? (part.words ? say(r.case.language, `${part.words}.o.${option}`) : undefined),
    source: fact => how.get(fact),
  }
}

type Written = { item: QuestionnaireResponseItem[]; questionnaire: string | undefined }

/** The Questionnaire is named only when these are answers to it, whole: one complaint, of the rules as shipped. */
function written(r: Reading): Written {
  const shipped = onShippedRules(r)
  const form = formOf(shipped ? symptomsFor(r.case.symptoms) : [])
  const rest = others(r, form, questions(r))
  const words = clean(r.case.words)
  const facts: Facts = { ...r.case.facts, ...(words ? { words } : {}) }
  const [one = GENERAL, ...more] = r.case.symptoms
  const whole = shipped && rest.length === 0 && more.length === 0
  return {
    item: answersTo([...form, ...rest], facts, told(r)),
    questionnaire: whole ? questionnaireOf(one) : undefined,
  }
}

function status(r: Reading): NonNullable<QuestionnaireResponse['status']> {
  const judged = ofType(r.entries, 'judged')[0]
  if (!judged) return r.case.status === 'closed' ? 'stopped' : r.case.status === 'with-bot' ? 'in-progress' : 'completed'
  return ofType(r.entries, 'corrected').some(e => e.seq > judged.seq) ? 'amended' : 'completed'
}

const touching = [
  'opened',
  'language-chosen',
  'described',
  'complaint-chosen',
  'answered',
  'corrected',
  'reconsidered',
  'judged',
  'identified',
  'handed-over',
  'closed',
] as const

/** A question shown when something is known of it already: the words of its item are the last ones shown. */
function askedAgain(r: Reading): Message[] {
  const known = new Set<string>()
  return r.entries.filter((e): e is Message => {
    if (e.type === 'answered' || e.type === 'corrected')
      for (const fact of Object.keys(e.facts)) known.add(fact).add(fact.slice(0, Math.max(fact.lastIndexOf('.'), 0)))
    return e.type === 'message' && e.question !== undefined && known.has(e.question.id)
  })
}

/** Until it is judged, how far the interview has come is where the case is. */
function movedUnjudged(r: Reading) {
  const judged = ofType(r.entries, 'judged')[0]
  return ofType(r.entries, 'claimed', 'released', 'reopened').filter(e => !judged || e.seq < judged.seq)
}

export function questionnaireResponse(r: Reading): QuestionnaireResponse & { id: string } {
  const c = r.case
  const telling = ofType(r.entries, ...touching)
  const touched = [...telling, ...askedAgain(r), ...movedUnjudged(r)].sort((a, b) => a.seq - b.seq)
  const { item, questionnaire } = written(r)
  const last = telling.findLast(e => e.type !== 'closed' && e.type !== 'handed-over' && e.type !== 'identified')
  return {
    resourceType: 'QuestionnaireResponse',
    id: fhirId(c.id),
    meta: meta(r, 'QuestionnaireResponse', touched),
    language: c.language,
    identifier: caseIdentifier(c),
    ...(questionnaire ? { questionnaire } : {}),
    status: status(r),
    subject: patientReference(c),
    encounter: encounterReference(c),
    authored: last?.at ?? c.openedAt,
    author: citizenReference(c),
    source: citizenReference(c),
    ...(item.length > 0 ? { item } : {}),
  }
}
