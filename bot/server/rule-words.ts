// A symptom as a rule owner reads it: each rule with its condition in words, each question with its reason, all words in two languages.
import type { Condition } from '../../flows/condition.ts'
import { factText } from '../../flows/telling.ts'
import type { Question, Symptom } from '../../flows/symptom.ts'
import { general } from '../../flows/symptoms/index.ts'
import { has, say, texts } from '../../flows/texts/index.ts'
import type { RuleSheet } from '../rules/wire.ts'

export function sheetOf(symptom: Symptom, language: string): RuleSheet {
  const read = symptom.id === general.id ? [symptom] : [general, symptom]
  const when = (condition: Condition) => inWords(condition, read, language)
  const text = (key: string) => (has(language, `${symptom.id}.${key}`) ? say(language, `${symptom.id}.${key}`, values) : '')
  const reasons = (id: string) => ({ plain: text(`r.${id}.plain`), professional: text(`r.${id}.professional`) })
  return {
    openAtLeast: symptom.openAtLeast ?? null,
    ages: symptom.ages,
    questions: symptom.questions.map(question => ({
      id: question.id,
      kind: question.kind,
      danger: question.danger,
      forCaregiver: question.forCaregiver === true,
      text: text(`q.${question.id}`),
      why: text(`q.${question.id}.why`),
      options: (question.options ?? []).map(option => text(`q.${question.id}.o.${option}`)),
      askIf: question.askIf ? when(question.askIf) : null,
    })),
    rules: symptom.rules.map(rule => ({
      id: rule.id,
      level: rule.level,
      when: when(rule.when),
      ...reasons(rule.id),
      source: rule.source,
      action: rule.action ?? symptom.routing[rule.level].action,
      where: rule.where ?? symptom.routing[rule.level].where,
    })),
    shifts: symptom.shifts.map(shift => ({ id: shift.id, when: when(shift.when), ...reasons(shift.id), source: shift.source })),
    baseReason: { ...reasons('base'), source: symptom.base.source },
    words: Object.fromEntries(
      [...texts].map(([name, said]) => [
        name,
        [...said]
          .filter(([key]) => key.startsWith(`${symptom.id}.`))
          .map(([key, words]) => ({ key: key.slice(symptom.id.length + 1), words })),
      ]),
    ),
  }
}

/** Values a text may ask for; here they stand as their names. */
const values = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === 'string' ? `{${name}}` : undefined), has: () => true },
)

/** A condition in words, with the questions' own labels: "Feber och (hosta eller ålder under 3 månader)". */
export function inWords(condition: Condition, symptoms: readonly Symptom[], language: string, inner = false): string {
  const t = (key: string, more: Record<string, string | number> = {}) => say(language, `rules.when.${key}`, more)
  const together = (parts: readonly Condition[], word: string) => {
    const joined = parts.map(part => inWords(part, symptoms, language, parts.length > 1)).join(` ${t(word)} `)
    return inner && parts.length > 1 ? `(${joined})` : joined
  }
  if ('all' in condition) return together(condition.all, 'and')
  if ('any' in condition) return together(condition.any, 'or')
  if ('not' in condition) return t('not', { what: inWords(condition.not, symptoms, language, true) })
  const { fact } = condition
  const what = labelOf(fact, symptoms, language)
  if ('is' in condition) {
    if (typeof condition.is === 'boolean') return condition.is ? `”${what}”` : t('not', { what: `”${what}”` })
    if (fact === 'person.who') return factText(fact, condition.is, symptoms, language)
    const found = questionOf(fact, symptoms)
    return `${what}: ”${found ? say(language, `${found.symptom}.q.${fact}.o.${condition.is}`) : condition.is}”`
  }
  const limit = 'atLeast' in condition ? condition.atLeast : condition.below
  const key = 'atLeast' in condition ? 'at-least' : 'below'
  return t(key, { what, limit: fact === 'person.ageMonths' ? age(limit, t) : String(limit) })
}

const age = (months: number, t: (key: string, more: Record<string, number>) => string): string =>
  months >= 24 && months % 12 === 0 ? t('years', { n: months / 12 }) : t('months', { n: months })

function questionOf(
  fact: string,
  symptoms: readonly Symptom[],
): { question: Question; symptom: string; option?: string } | undefined {
  for (const { id: symptom, questions } of symptoms)
    for (const question of questions) {
      if (question.id === fact) return { question, symptom }
      if (question.kind === 'multi' && fact.startsWith(`${question.id}.`)) {
        const option = fact.slice(question.id.length + 1)
        if (question.options?.includes(option)) return { question, symptom, option }
      }
    }
  return undefined
}

function labelOf(fact: string, symptoms: readonly Symptom[], language: string): string {
  const found = questionOf(fact, symptoms)
  if (found) return say(language, `${found.symptom}.q.${found.question.id}.${found.option ? `o.${found.option}` : 'label'}`)
  const own = `rules.fact.${fact}`
  return has('sv', own) ? say(language, own) : fact
}
