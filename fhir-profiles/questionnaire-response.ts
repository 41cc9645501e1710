// The interview: each question in the words shown, with what is known of it now. A corrected answer stands as corrected.
import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes'
import type { ShownQuestion } from '../bot/case.ts'
import type { Fact } from '../flows/condition.ts'
import { answerSource, caseIdentifier, system } from './codes.ts'
import { citizenReference, encounterReference, fhirId, meta, ofType, patientReference, type Reading } from './reading.ts'
import { clean, line } from './text.ts'

type Asked = { text: string | undefined; shown: ShownQuestion }

const unknown: QuestionnaireResponseItemAnswer = {
  valueCoding: { system: system.dataAbsent, code: 'asked-unknown', display: 'Asked But Unknown' },
}

function answer(
  question: string,
  fact: Fact | null,
  shown: ShownQuestion | undefined,
): QuestionnaireResponseItemAnswer | undefined {
  if (fact === null) return unknown
  if (typeof fact === 'boolean') return { valueBoolean: fact }
  if (typeof fact === 'number')
    return Number.isSafeInteger(fact) && Math.abs(fact) < 2 ** 31 ? { valueInteger: fact } : { valueDecimal: fact }
  const option = shown?.options?.find(o => o.id === fact)
  if (option) {
    const display = line(option.title)
    return { valueCoding: { system: system.answerOption, code: `${question}.${option.id}`, ...(display ? { display } : {}) } }
  }
  if (shown?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(fact)) return { valueDate: fact }
  const text = clean(fact)
  return text ? { valueString: text } : undefined
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

/** A fact belongs to the question of its name, or it is an option (`question.option`) of a multiple choice. */
function owner(fact: string, asked: Map<string, Asked>): { question: string; option: string | undefined } {
  if (asked.has(fact)) return { question: fact, option: undefined }
  const dot = fact.lastIndexOf('.')
  const question = fact.slice(0, Math.max(dot, 0))
  return asked.get(question)?.shown.kind === 'multi'
    ? { question, option: fact.slice(dot + 1) }
    : { question: fact, option: undefined }
}

/** Facts as the talk came to know them: a stored object's keys have no order, so the log gives it. */
function inOrder(r: Reading, asked: Map<string, Asked>): [string, Fact | null][] {
  const first = new Map<string, number>()
  for (const e of ofType(r.entries, 'answered', 'corrected')) {
    for (const fact of Object.keys(e.facts)) if (!first.has(fact)) first.set(fact, e.seq)
  }
  const option = (fact: string) => {
    const { question, option: id } = owner(fact, asked)
    return asked.get(question)?.shown.options?.findIndex(o => o.id === id) ?? -1
  }
  return Object.entries(r.case.facts).sort(
    ([a], [b]) => (first.get(a) ?? 0) - (first.get(b) ?? 0) || option(a) - option(b) || (a < b ? -1 : 1),
  )
}

function items(r: Reading): QuestionnaireResponseItem[] {
  const asked = questions(r)
  const how = sources(r)
  const found = new Map<string, QuestionnaireResponseItem>()
  const words = clean(r.case.words)
  if (words) found.set('words', { linkId: 'words', answer: [{ valueString: words }] })
  for (const [fact, value] of inOrder(r, asked)) {
    const { question, option } = owner(fact, asked)
    const { text, shown } = asked.get(question) ?? {}
    const source = how.get(fact)
    const said = answer(question, value, shown)
    const own = {
      ...(source && source !== 'answer' ? { extension: [{ url: answerSource, valueCode: source }] } : {}),
      ...(said ? { answer: [said] } : {}),
    }
    if (option === undefined) {
      found.set(question, { linkId: question, ...(text ? { text } : {}), ...own })
      continue
    }
    const title = line(shown?.options?.find(o => o.id === option)?.title ?? '')
    const group = found.get(question) ?? { linkId: question, ...(text ? { text } : {}) }
    found.set(question, { ...group, item: [...(group.item ?? []), { linkId: fact, ...(title ? { text: title } : {}), ...own }] })
  }
  return [...found.values()]
}

function status(r: Reading): NonNullable<QuestionnaireResponse['status']> {
  const judged = ofType(r.entries, 'judged')[0]
  if (!judged) return r.case.status === 'closed' ? 'stopped' : r.case.status === 'with-bot' ? 'in-progress' : 'completed'
  return ofType(r.entries, 'corrected').some(e => e.seq > judged.seq) ? 'amended' : 'completed'
}

export function questionnaireResponse(r: Reading): QuestionnaireResponse & { id: string } {
  const c = r.case
  const touched = ofType(
    r.entries,
    'opened',
    'described',
    'answered',
    'corrected',
    'judged',
    'identified',
    'handed-over',
    'closed',
  )
  const item = items(r)
  const last = touched.findLast(e => e.type !== 'closed' && e.type !== 'handed-over' && e.type !== 'identified')
  return {
    resourceType: 'QuestionnaireResponse',
    id: fhirId(c.id),
    meta: meta(r, 'QuestionnaireResponse', touched),
    language: c.language,
    identifier: caseIdentifier(c),
    status: status(r),
    subject: patientReference(c),
    encounter: encounterReference(c),
    authored: last?.at ?? c.openedAt,
    author: citizenReference(c),
    source: citizenReference(c),
    ...(item.length > 0 ? { item } : {}),
  }
}
