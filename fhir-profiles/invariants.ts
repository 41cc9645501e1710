// Medplum's verdict on the invariants, in our words: which elements a rule speaks of, read from its FHIRPath.
import type { OperationOutcomeIssue } from '@medplum/fhirtypes'
import { issue } from './issues.ts'

/** What stands inside a function's brackets speaks of the inside: it is taken away, brackets of grouping are not. */
function outermost(expression: string): string {
  let out = ''
  let depth = 0
  let quoted = false
  for (const [i, c] of [...expression].entries()) {
    if (c === "'") quoted = !quoted
    if (quoted || c === "'") continue
    const opens = c === '(' && (depth > 0 || /\w/.test(expression.charAt(i - 1)))
    if (opens) depth++
    if (depth === 0) out += c
    else if (c === ')') depth--
    else if (c === '(' && !opens) depth++
    if (opens && depth === 1) out += '('
  }
  return out
}

const words = new Set(['and', 'or', 'xor', 'implies', 'in', 'contains', 'is', 'as', 'div', 'mod', 'true', 'false', 'iif', 'not'])

/** The elements of `type` that an invariant is about, as paths below `at`; `at` itself when it names none. */
export function elementsOf(expression: string, type: string, at: string): string[] {
  const paths = new Set<string>()
  for (const [chain] of outermost(expression).matchAll(/(?<![\w.%$@])[A-Za-z]\w*(\(?\.\w+)*\(?/g)) {
    const parts = chain.split('.')
    if (parts[0] === type) parts.shift()
    const end = parts.findIndex(part => part.endsWith('('))
    const named = (end < 0 ? parts : parts.slice(0, end)).join('.')
    if (named && !words.has(named)) paths.add(`${at}.${named}`)
  }
  return paths.size > 0 ? [...paths] : [at]
}

const constraint = /^Constraint (\S+) not met: ([\s\S]*)$/

/** `loaded` is the name the profile has in Medplum's paths, `type` the resource's own. */
export function told(found: OperationOutcomeIssue, loaded: string, type: string): OperationOutcomeIssue {
  const written = found.expression?.[0] ?? type
  const at = (written.startsWith(loaded) ? type + written.slice(loaded.length) : written).replaceAll('[x]', '')
  const text = found.details?.text ?? 'not as its profile says'
  const [, key, human] = constraint.exec(text) ?? []
  if (!key || !human) return issue(found.code ?? 'invalid', at, text, 'read the profile of this type at /fhir/R4/metadata')
  const expression = /"fhirpath":("(?:[^"\\]|\\.)*")/.exec(found.diagnostics ?? '')?.[1]
  const path: string = expression ? JSON.parse(expression) : ''
  const paths = elementsOf(path, type, at)
  return issue('invariant', paths, `${key}: ${human.replace(/\.\s*$/, '')}`, `change it so that this is true: ${path}`)
}
