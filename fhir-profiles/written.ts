// Reading what an integrator wrote: a change, or what can't be taken in, each with where it stands, the rule and the mend.
// Nothing is dropped in silence: what has no place here is named.
import { isDeepStrictEqual } from 'node:util'
import type { Meta, OperationOutcomeIssue } from '@medplum/fhirtypes'
import { isName } from './issues.ts'

export type Issues = { issues: OperationOutcomeIssue[] }
export const isIssues = (x: object): x is Issues => 'issues' in x

/** The id in `Type/id`; null when the reference is of another kind. */
export const idIn = (reference: string | undefined, type: string): string | null =>
  // Asked of what is not checked yet as well.
  typeof reference === 'string' ? (new RegExp(`^${type}/([A-Za-z0-9\\-.]{1,64})$`, 'u').exec(reference)?.[1] ?? null) : null

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u
/** A time that says its zone, as ours are written; null when it isn't one. */
export const instantIn = (written: string | undefined): string | null =>
  written !== undefined && zoned.test(written) && !Number.isNaN(Date.parse(written)) ? new Date(written).toISOString() : null

/** Elements that differ, by name; version and time are the server's to say, and its profile goes without saying. */
export function differing(resource: object, before: object): string[] {
  const [now, then] = [new Map(Object.entries(resource)), new Map(Object.entries(before))]
  const names = new Set([...now.keys(), ...then.keys()])
  return [...names].filter(name => {
    const [a, b] = [now.get(name), then.get(name)]
    return name === 'meta' ? !isDeepStrictEqual(lasting(a, b), lasting(b, b)) : !isDeepStrictEqual(a, b)
  })
}
const lasting = (meta: Meta | undefined, before: Meta | undefined) => {
  const { versionId: _, lastUpdated: __, profile = [], ...rest } = meta ?? {}
  const others = profile.filter(one => !before?.profile?.includes(one))
  return { ...rest, ...(others.length > 0 ? { profile: others } : {}) }
}

/** A name that is none of FHIR's could be anything: then only the whole is named. */
export const elementOf = (type: string, name: string): string => (isName(name) ? `${type}.${name}` : type)
