// How a fault is told: the element by its path, the rule, and how to mend it. Never what a person said or is called:
// values stay out, and a code is shown only when it cannot be anybody's number.
import type { OperationOutcomeIssue } from '@medplum/fhirtypes'
import type { Plans } from './structure.ts'
import type { Terms } from './terminology.ts'

export type Code = NonNullable<OperationOutcomeIssue['code']>

export const issue = (code: Code, at: string | string[], rule: string, mend: string): OperationOutcomeIssue => {
  const expression = typeof at === 'string' ? [at] : at
  return { severity: 'error', code, expression, diagnostics: `${expression.join(', ')}: ${rule}. To mend it, ${mend}.` }
}

/** A code as it may be repeated to whoever sent it. */
export const shown = (code: string): string =>
  /^[A-Za-z0-9][\w.+/-]{0,39}$/.test(code) && !/\d{6}/.test(code.replace(/[-+. ]/g, '')) ? `"${code}"` : 'this code'

/** A property's name when it looks like one of FHIR's: letters and digits, beginning with a small letter. */
export const isName = (key: string): boolean => /^_?[a-z][A-Za-z0-9]{0,39}$/.test(key) && !/\d{6}/.test(key)

export type Json = Record<string, unknown>
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isEmpty = (value: Json): boolean => {
  for (const key in value) if (value[key] !== undefined) return false
  return true
}

/** One validation under way: what was found, and what it is held against. */
export type Walk = {
  issues: OperationOutcomeIssue[]
  plans: Plans
  terms: Terms
  links: Links
  /** A time was met that is not written as toISOString would: Medplum compares times as text. */
  uneven: boolean
}
export type Links = {
  /** The type of each contained resource by its id. */
  inside: ReadonlyMap<string, string>
  /** The ids that something refers to; a contained one that refers back to the whole counts as well. */
  used: Set<string>
  /** The contained resource being walked. */
  within: string | null
}

/** More would help nobody, and a hostile body could ask for millions. */
const most = 100
export function say(w: Walk, code: Code, at: string, rule: string, mend: string): void {
  if (w.issues.length < most) w.issues.push(issue(code, at, rule, mend))
}
