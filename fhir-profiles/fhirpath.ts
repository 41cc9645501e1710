// The third reading of a condition (beside evaluate and explain in flows/condition.ts): FHIRPath over the answers of a
// QuestionnaireResponse. Only and, or, not and comparison are used, because they keep "unknown" (the empty collection);
// `iif`, `exists` and `in` turn it into false.
import type { Condition } from '../flows/condition.ts'
import { system } from './codes.ts'
import { leavesOf, type Part } from './form.ts'

const quoted = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`

/** Plain digits: FHIRPath knows no exponents. */
function number(value: number): string {
  const text = String(value)
  if (!/^-?\d+(\.\d+)?$/u.test(text)) throw new Error(`FHIRPath can't say the number ${text}`)
  return text
}

export type Answers = ReadonlyMap<string, { readonly path: string; readonly part: Part }>

const at = (linkId: string) => `.item.where(linkId = ${quoted(linkId)})`

/** Where each fact of a form is answered. */
export const answersIn = (form: readonly Part[]): Answers =>
  new Map(
    leavesOf(form).map(({ part, group }) => [
      part.id,
      { path: `%resource${group ? at(group.id) : ''}${at(part.id)}.answer.value`, part },
    ]),
  )

const joined = (parts: readonly string[], word: 'and' | 'or') =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${word} `)})`

/** True, false or empty, as `evaluate` says true, false or unknown. `%resource` is the QuestionnaireResponse. */
export function fhirPath(condition: Condition, answers: Answers): string {
  if ('all' in condition)
    return joined(
      condition.all.map(part => fhirPath(part, answers)),
      'and',
    )
  if ('any' in condition)
    return joined(
      condition.any.map(part => fhirPath(part, answers)),
      'or',
    )
  if ('not' in condition) return `(${fhirPath(condition.not, answers)}).not()`
  const known = answers.get(condition.fact)
  if (!known) throw new Error(`No item answers the fact ${condition.fact}`)
  const { path, part } = known
  if ('atLeast' in condition) return `(${path} >= ${number(condition.atLeast)})`
  if ('below' in condition) return `(${path} < ${number(condition.below)})`
  if (typeof condition.is === 'boolean') return `(${path} = ${condition.is})`
  // "Vet inte" is a coding of another system: filtered away it is unknown, compared it would be a no.
  return part.type === 'choice'
    ? `(${path}.where(system = ${quoted(system.answerOption)}).code = ${quoted(`${part.id}.${condition.is}`)})`
    : `(${path} = ${quoted(condition.is)})`
}

/** Whole months if they are given, else the years: a talk asks both, and the rules read one. No condition, so `iif` does. */
export const ageInMonths = (answers: Answers): string => {
  const [months, years] = [answers.get('person.months')?.path, answers.get('person.age')?.path]
  return `iif(${months}.exists(), ${months}, ${years} * 12)`
}
