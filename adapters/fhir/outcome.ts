// What went wrong, as FHIR says it: always an OperationOutcome, always naming the thing and the fix.
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'

export type Wrong = { status: 400 | 401 | 403 | 404 | 405 | 406 | 410 | 413 | 415 | 500 | 503; outcome: OperationOutcome }

export function wrong(
  status: Wrong['status'],
  code: NonNullable<OperationOutcomeIssue['code']>,
  diagnostics: string,
  expression?: string,
): Wrong {
  const issue: OperationOutcomeIssue = {
    severity: 'error',
    code,
    diagnostics,
    ...(expression ? { expression: [expression] } : {}),
  }
  return { status, outcome: { resourceType: 'OperationOutcome', issue: [issue] } }
}

export const isWrong = (x: object): x is Wrong => 'outcome' in x
