// What was sent, held against what then stands: whatever of it stands nowhere there is named, so that nothing is dropped in
// silence. Version and time are the server's; words are compared as they are read, times as instants.
import { isDeepStrictEqual } from 'node:util'
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes'
import { isName, isObject, issue } from './issues.ts'
import { line } from './text.ts'

/** Nobody mends more at a time, and a hostile body could ask for millions of comparisons. */
const MOST = 50
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'string' &&
    typeof b === 'string' &&
    (line(a) === line(b) || (instant.test(a) && instant.test(b) && Date.parse(a) === Date.parse(b))))

const leaves = (value: unknown): number =>
  isObject(value) || Array.isArray(value) ? Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0) : 1

/** A name that is none of FHIR's could be anything: then only what it stands in is named. */
function within(at: string, name: string): string {
  if (!isName(name)) return at
  return name.startsWith('_') ? `${at}.${name.slice(1)}.extension` : `${at}.${name}`
}
/** A reference says its type already. */
const goesWithout = (name: string, value: unknown, reference: unknown): boolean =>
  name === 'type' && typeof value === 'string' && typeof reference === 'string' && reference.startsWith(`${value}/`)

/** Where something stands in `sent` that does not stand in `kept`; more may stand there. */
export function lost(sent: unknown, kept: unknown, at: string): string[] {
  if (Array.isArray(sent)) {
    const there: unknown[] = Array.isArray(kept) ? kept : []
    const found: string[] = []
    for (const [i, one] of sent.entries()) {
      if (found.length >= MOST) break
      found.push(...nearest(one, there, i, `${at}[${i}]`))
    }
    return found
  }
  if (!isObject(sent)) return sent === undefined || same(sent, kept) ? [] : [at]
  if (!isObject(kept)) return [at]
  return Object.entries(sent).flatMap(([name, value]) =>
    goesWithout(name, value, kept['reference']) ? [] : lost(value, kept[name], within(at, name)),
  )
}

/** Of the one it is most like, what that lacks; where nothing is alike, all of it. */
function nearest(one: unknown, there: readonly unknown[], i: number, at: string): string[] {
  // Mostly it stands where it stood, or one further on: our own comes first.
  for (const other of [there[i], there[i + 1]]) if (other !== undefined && lost(one, other, at).length === 0) return []
  let least: string[] | null = null
  for (const other of there) {
    const found = lost(one, other, at)
    if (found.length === 0) return []
    if (least === null || found.length < least.length) least = found
  }
  return least && least.length < leaves(one) ? least : [at]
}

export type Standing = {
  /** What stood when it was read: what is sent back as it was, is left as it was. */
  before?: Resource | undefined
  /** Elements that are carried out, and then read otherwise. */
  carried?: readonly string[]
  /** Faults that are told already. */
  told?: readonly OperationOutcomeIssue[]
  /** The rule and the mend, when there is more to say of an element. */
  why?: (at: string) => readonly [rule: string, mend: string] | undefined
}

/** Everything of `sent` that `stands` doesn't say, each with how to mend it. */
export function dropped(sent: Resource, stands: Resource, about: Standing = {}): OperationOutcomeIssue[] {
  const { before, carried = [], told = [], why } = about
  const type = sent.resourceType
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(stands))]
  const { versionId: _, lastUpdated: __, ...meta } = sent.meta ?? {}
  const paths = [
    ...lost(meta, { ...is.get('meta') }, `${type}.meta`),
    ...Object.entries(sent).flatMap(([name, value]) =>
      ['id', 'meta', ...carried].includes(name) || (was.has(name) && isDeepStrictEqual(value, was.get(name)))
        ? []
        : lost(value, is.get(name), within(type, name)),
    ),
  ]
  const known = told.flatMap(({ expression }) => expression ?? [])
  const isTold = (at: string) => known.some(one => at === one || at.startsWith(`${one}.`) || at.startsWith(`${one}[`))
  return [...new Set(paths)]
    .filter(at => !isTold(at))
    .slice(0, MOST)
    .map(at => issue('not-supported', at, ...(why?.(at) ?? (['this is not kept here', 'leave it out'] as const))))
}
