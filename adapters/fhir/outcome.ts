// What went wrong, as FHIR says it: always an OperationOutcome, always naming the thing and the fix.
import { OperationOutcomeError } from '@medplum/core'
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'

export type Status = 400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 503
export type Wrong = { status: Status; outcome: OperationOutcome }
type Code = NonNullable<OperationOutcomeIssue['code']>

/** Where it is, when no element, parameter or header is nearer: the part of the request. Of our own faults nothing can be said. */
const parts: Partial<Record<number, string>> = {
  400: 'body',
  401: 'Authorization',
  403: 'Authorization',
  404: 'url',
  405: 'method',
  409: 'body',
  410: 'url',
  412: 'url',
  413: 'body',
  415: 'body',
  422: 'body',
  429: 'Authorization',
}
const placed = (status: number, issue: OperationOutcomeIssue): OperationOutcomeIssue => {
  const part = parts[status]
  return issue.expression || part === undefined ? issue : { ...issue, expression: [part] }
}

export function wrong(status: Status, code: Code, diagnostics: string, expression?: string): Wrong {
  const issue: OperationOutcomeIssue = {
    severity: 'error',
    code,
    diagnostics,
    ...(expression ? { expression: [expression] } : {}),
  }
  return { status, outcome: { resourceType: 'OperationOutcome', issue: [placed(status, issue)] } }
}

export const isWrong = (x: object): x is Wrong => 'outcome' in x && 'status' in x

/** An outcome travels through Medplum's router as an error; its id says the status until it is answered. */
export function thrown(w: Wrong): OperationOutcomeError {
  return new OperationOutcomeError({ ...w.outcome, id: `status-${w.status}` })
}
export const refusal = (status: Status, code: Code, diagnostics: string, expression?: string): OperationOutcomeError =>
  thrown(wrong(status, code, diagnostics, expression))

/** Several faults of one resource at once: everything that has to be mended. */
export const invalid = (issues: OperationOutcomeIssue[]): OperationOutcomeError =>
  thrown({ status: 422, outcome: { resourceType: 'OperationOutcome', issue: issues.slice(0, 50) } })

/** The ids that Medplum gives its own outcomes. */
const known: Record<string, number> = {
  ok: 200,
  created: 201,
  accepted: 202,
  'not-modified': 304,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'precondition-failed': 412,
  'multiple-matches': 412,
  'content-too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
}

export function statusOf(outcome: OperationOutcome): number {
  const said = /^status-(\d{3})$/u.exec(outcome.id ?? '')?.[1]
  if (said) return Number(said)
  return known[outcome.id ?? ''] ?? (outcome.issue?.[0]?.code === 'exception' ? 500 : 400)
}

export const NOTHING_HERE = 'There is nothing at this address. See /metadata'
export const PATCH_IN_BUNDLE = 'A patch in a Bundle is a Binary, whose data is a JSON Patch (a list of operations) in base64'
/** What the router says in words that help nobody. */
const better: Record<string, string> = { 'Decoded PATCH body must be an array': PATCH_IN_BUNDLE }

/** As it is answered: the id was only for ourselves, and what the router says in another place is said in ours. */
export function told(outcome: OperationOutcome): OperationOutcome {
  const { id: _, ...rest } = outcome
  const status = statusOf(outcome)
  const said = ({ details, ...issue }: OperationOutcomeIssue): OperationOutcomeIssue => {
    const text = outcome.id === 'not-found' ? NOTHING_HERE : (better[details?.text ?? ''] ?? details?.text)
    return { ...issue, ...(issue.diagnostics === undefined && text ? { diagnostics: text } : details ? { details } : {}) }
  }
  return { ...rest, ...(rest.issue ? { issue: rest.issue.map(issue => placed(status, said(issue))) } : {}) }
}

/** All went well; the ids say 200 and 201 to Medplum's router. */
export const OK: OperationOutcome = {
  resourceType: 'OperationOutcome',
  id: 'ok',
  issue: [{ severity: 'information', code: 'informational', diagnostics: 'It was done' }],
}
export const CREATED: OperationOutcome = {
  ...OK,
  id: 'created',
  issue: [{ severity: 'information', code: 'informational', diagnostics: 'It was created' }],
}
export const UNCHANGED: OperationOutcome = { ...OK, id: 'not-modified' }
