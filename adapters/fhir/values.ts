// Search values: how a parameter is written, and when a resource's value matches it. Exact, three kinds only.
import type { CodeableConcept, Coding, Identifier, Period, Reference } from '@medplum/fhirtypes'
import { canonicalSystem } from '../../fhir-profiles/codes.ts'

/** `implied`: no resource writes the system of an element of type `code`; its binding says it, and a client may. */
export type Token = { system?: string | undefined; code: string; implied?: string | undefined }
export type Span = { from: number; to: number }
export type Pointer = { reference?: string | undefined; identifier?: Token | undefined }

/** `null` = not written as this kind is written. */
export type Wanted =
  | { kind: 'token'; system: string | undefined; code: string | undefined }
  | { kind: 'reference'; type: string | undefined; id: string }
  | { kind: 'identifier'; system: string | undefined; code: string | undefined }
  | { kind: 'date'; prefix: 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb'; span: Span }
  | { kind: 'string'; text: string; exact: boolean }
  | { kind: 'uri'; text: string }

/** Splits on a character that is not escaped by a backslash, and unescapes the parts. */
export function split(text: string, on: ',' | '|'): string[] {
  const parts = ['']
  for (let i = 0; i < text.length; i += 1) {
    const ch = text.charAt(i)
    const next = text.charAt(i + 1)
    if (ch === '\\' && [',', '|', '$', '\\'].includes(next)) {
      // Keep the escape of what a later split still has to see.
      parts[parts.length - 1] += on === ',' ? ch + next : next
      i += 1
    } else if (ch === on) parts.push('')
    else parts[parts.length - 1] += ch
  }
  return parts
}

export function token(text: string): { system: string | undefined; code: string | undefined } | null {
  const parts = split(text, '|')
  if (parts.length === 1) return parts[0] ? { system: undefined, code: parts[0] } : null
  const [system = '', code = ''] = parts
  if (parts.length > 2 || (system === '' && code === '')) return null
  return { system, code: code === '' ? undefined : code }
}

/** `|code` finds what carries no system: also a `code`, whose system is only implied. */
export const tokenMatches = (has: Token, wanted: { system: string | undefined; code: string | undefined }): boolean =>
  (wanted.code === undefined || has.code === wanted.code) &&
  (wanted.system === undefined ||
    (wanted.system === '' ? !has.system : canonicalSystem(has.system ?? has.implied) === canonicalSystem(wanted.system)))

/** As R4 compares strings: in whatever form a letter is written, without its accents and its case. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase()

/** `Type/id`, `id`, or our own absolute address; another server's never matches, and is not written wrong. */
export function reference(text: string, type: string | undefined, base: string): { type: string | undefined; id: string } | null {
  const local = text.startsWith(`${base}/`) ? text.slice(base.length + 1) : text
  const match = /^(?:([A-Z][A-Za-z]+)\/)?([A-Za-z0-9\-.]{1,64})$/u.exec(local)
  if (match?.[2] === undefined) return /^https?:\/\/\S+$/u.test(text) ? { type: 'elsewhere', id: text } : null
  if (type && match[1] && match[1] !== type) return null
  return { type: match[1] ?? type, id: match[2] }
}
export const referenceMatches = (has: Pointer, wanted: { type: string | undefined; id: string }): boolean =>
  wanted.type ? has.reference === `${wanted.type}/${wanted.id}` : has.reference?.split('/')[1] === wanted.id

const prefixes = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb'] as const
const written = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/u

/** Made once: making one costs more than all the rest of reading a date. */
const stockholm = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' })

/** Minutes that Stockholm is ahead of UTC at an instant: a date without a zone is a Swedish one. */
function ahead(instant: number): number {
  const parts = stockholm.formatToParts(instant)
  const match = /GMT([+-])(\d\d):(\d\d)/u.exec(parts.find(p => p.type === 'timeZoneName')?.value ?? '')
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}
function swedish(utc: number): number {
  const first = utc - ahead(utc) * 60_000
  return utc - ahead(first) * 60_000
}

/** The whole time a written date covers: a day is a day, a second a second. `to` is exclusive. */
export function span(text: string): Span | null {
  const match = written.exec(text)
  if (!match) return null
  const [, y = '', mo, d, h, mi, s, fraction, zone] = match
  const [year, month, day] = [Number(y), mo === undefined ? 1 : Number(mo), d === undefined ? 1 : Number(d)]
  const start = new Date(
    Date.UTC(
      year,
      month - 1,
      day,
      Number(h ?? 0),
      Number(mi ?? 0),
      Number(s ?? 0),
      fraction ? Number(`0.${fraction}`) * 1000 : 0,
    ),
  )
  if (year < 1000 || start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day || Number(h ?? 0) > 23) return null
  const end = new Date(start)
  if (mo === undefined) end.setUTCFullYear(year + 1)
  else if (d === undefined) end.setUTCMonth(month)
  else if (h === undefined) end.setUTCDate(day + 1)
  else end.setTime(end.getTime() + (fraction ? 1 : s === undefined ? 60_000 : 1000))
  const place = (at: Date) => {
    if (zone === undefined) return swedish(at.getTime())
    if (zone === 'Z') return at.getTime()
    return at.getTime() - (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60_000
  }
  return { from: place(start), to: place(end) }
}

export function date(text: string): Extract<Wanted, { kind: 'date' }> | null {
  const prefix = prefixes.find(p => text.startsWith(p))
  const found = span(prefix ? text.slice(2) : text)
  return found && { kind: 'date', prefix: prefix ?? 'eq', span: found }
}

export function dateMatches(has: Span, { prefix, span: w }: Extract<Wanted, { kind: 'date' }>): boolean {
  switch (prefix) {
    case 'eq':
      return has.from >= w.from && has.to <= w.to
    case 'ne':
      return !(has.from >= w.from && has.to <= w.to)
    case 'gt':
      return has.to > w.to
    case 'lt':
      return has.from < w.from
    case 'ge':
      return has.to > w.from
    case 'le':
      return has.from < w.to
    case 'sa':
      return has.from >= w.to
    case 'eb':
      return has.to <= w.from
  }
}

// What a resource says, in these kinds.
export const codes = (code: string | undefined, implied?: string): Token[] => (code === undefined ? [] : [{ code, implied }])
export const identifiers = (list: readonly Identifier[] | undefined): Token[] =>
  (list ?? []).flatMap(i => (i.value === undefined ? [] : [{ system: i.system, code: i.value }]))
export const codings = (list: readonly Coding[] | undefined): Token[] =>
  (list ?? []).flatMap(c => (c.code === undefined ? [] : [{ system: c.system, code: c.code }]))
export const concepts = (list: readonly CodeableConcept[] | undefined): Token[] => (list ?? []).flatMap(c => codings(c.coding))
/** A reference to a version is one to the thing, too: what was written is told of by its version. */
export const pointers = (...list: (Reference | undefined)[]): Pointer[] =>
  list.flatMap(r =>
    r ? [{ reference: r.reference?.split('/_history/')[0], identifier: identifiers(r.identifier ? [r.identifier] : [])[0] }] : [],
  )
export const moment = (at: string | undefined): Span[] => {
  const found = at === undefined ? null : span(at)
  return found ? [found] : []
}
export const lasting = (period: Period | undefined): Span[] => {
  if (!period) return []
  const start = period.start ? span(period.start) : null
  const end = period.end ? span(period.end) : null
  return [{ from: start?.from ?? Number.NEGATIVE_INFINITY, to: end?.to ?? Number.POSITIVE_INFINITY }]
}
