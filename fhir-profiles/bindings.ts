// Codes against the value sets that a profile requires, and against our own code systems wherever they are used.
import { isObject, type Json, say, shown, type Walk } from './issues.ts'
import type { Rule } from './structure.ts'
import { isLanguage } from './terminology.ts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** `of`: the type it is an element of. The language of an Expression is another thing: text/fhirpath. */
export function boundCode(w: Walk, rule: Rule, of: string, code: string, at: string): void {
  if (rule.label === 'language' && of !== 'Expression' && !isLanguage(code))
    return say(w, 'code-invalid', at, 'a language is a BCP 47 code', 'write sv, en, ar or the like')
  if (!rule.binding?.required || w.terms.has(rule.binding.valueSet, null, code) !== false) return
  say(
    w,
    'code-invalid',
    at,
    `${shown(code)} is not in the value set required here`,
    `use ${w.terms.choices(rule.binding.valueSet)}`,
  )
}

/** A code of ours that does not exist is wrong wherever it stands. */
export function ownCode(w: Walk, coding: Json, at: string): void {
  const [system, code] = [text(coding['system']), text(coding['code'])]
  if (system && code && w.terms.exists(system, code) === false)
    say(w, 'code-invalid', `${at}.code`, `${shown(code)} does not exist in ${system}`, `use ${w.terms.codesOf(system)}`)
}

function withoutSystem(w: Walk, coding: Json, at: string): boolean {
  if (coding['code'] === undefined || coding['system'] !== undefined) return false
  say(w, 'code-invalid', `${at}.system`, 'a code without its system can be of any', 'add the system the code is from')
  return true
}

export function boundCoding(w: Walk, rule: Rule, coding: Json, at: string): void {
  const { binding } = rule
  if (!binding || withoutSystem(w, coding, at) || !binding.required) return
  const [system, code] = [text(coding['system']), text(coding['code'])]
  if (system && code && w.terms.exists(system, code) === false) return
  if (code !== null && w.terms.has(binding.valueSet, system, code) !== false) return
  const rest = code === null ? 'a code is required here' : `${shown(code)} of this system is not in the value set required here`
  say(w, 'code-invalid', `${at}.code`, rest, `use ${w.terms.choices(binding.valueSet)}`)
}

export function boundConcept(w: Walk, rule: Rule, concept: Json, at: string): void {
  const { binding } = rule
  if (!binding) return
  const codings = Array.isArray(concept['coding']) ? concept['coding'].filter(isObject) : []
  const bare = codings.map((coding, i) => withoutSystem(w, coding, `${at}.coding[${i}]`)).includes(true)
  if (bare || !binding.required) return
  const says = codings.map(coding => {
    const [system, code] = [text(coding['system']), text(coding['code'])]
    return code === null ? false : w.terms.has(binding.valueSet, system, code)
  })
  if (says.includes(true) || (says.length > 0 && says.includes(null))) return
  say(
    w,
    'code-invalid',
    `${at}.coding`,
    'no coding is of the value set required here',
    `use ${w.terms.choices(binding.valueSet)}`,
  )
}
