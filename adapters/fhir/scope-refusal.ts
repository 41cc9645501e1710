// Why something is no scope here, and which one was probably meant: SMART v1, letters in another order, another context.
import { isServed } from '../../fhir-profiles/codes.ts'
import { offered } from './scopes.ts'

const known = new Set(offered)
const ORDER = 'cruds'
/** SMART App Launch 2.2 §scopes: what the v1 words mean in v2. */
const v1: Record<string, string> = { read: 'rs', write: 'cud', '*': 'cruds' }

/** Null when we offer the scope. The words go into error_description: plain ASCII, no quotes. */
export function whyNoScope(scope: string): string | null {
  if (known.has(scope)) return null
  const said = scope.slice(0, 64)
  const parts = /^(system|user|patient)\/([A-Za-z]+|\*)\.([^?]*)(\?.*)?$/u.exec(scope)
  const [, context = '', type = '', right = '', condition] = parts ?? []
  if (!parts) return `${said} is no SMART scope. Ask for system scopes, such as system/*.rs`
  if (type !== '*' && !isServed(type)) return `There is no type ${type.slice(0, 40)} here. See /fhir/R4/metadata`
  const meant = v1[right] ?? [...ORDER].filter(letter => right.includes(letter)).join('')
  const instead = known.has(`system/${type}.${meant}`) ? `system/${type}.${meant}` : `system/${type}.rs`
  if (context !== 'system') return `${said} is for a person who logs in. Backend services ask for ${instead}`
  if (v1[right]) return `${said} is a SMART v1 scope. Ask for its v2 form, ${instead}`
  if (condition !== undefined) return `${said}: scopes with conditions are not offered. Ask for ${instead}`
  return `${said}: rights are letters of cruds, in that order. Ask for ${instead}`
}
