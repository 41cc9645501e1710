// What Cosmic Open Services says when it says no: three shapes from three layers, as its developer portal publishes them.
// The gateway (Azure API Management) speaks one, COSMIC's own REST another, its FHIR surface an OperationOutcome.

const fhir = { 'content-type': 'application/fhir+json;charset=utf-8' }

/** The gateway: it answers before anything has reached COSMIC. */
export const gateway = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ statusCode: status, message }, { status, headers })

/** COSMIC's own, on the REST services beside FHIR. */
export const own = (status: number, error: string, path: string, at: number) =>
  Response.json({ error, path, status, timestamp: Math.floor(at / 1000) }, { status })

export type Fault = { path: string; text: string }

/** `path`: a FHIRPath of what is wrong. */
export const outcome = (status: number, code: string, faults: readonly Fault[], headers: Record<string, string> = {}) =>
  Response.json(
    {
      resourceType: 'OperationOutcome',
      issue: faults.map(fault => ({
        severity: 'error',
        code,
        details: { text: fault.text },
        diagnostics: fault.path ? `${fault.path}: ${fault.text}` : fault.text,
        ...(fault.path ? { expression: [fault.path] } : {}),
      })),
    },
    { status, headers: { ...fhir, ...headers } },
  )

export const refused = (status: number, code: string, text: string, headers: Record<string, string> = {}) =>
  outcome(status, code, [{ path: '', text }], headers)

export const resource = (body: object, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { ...fhir, ...headers } })
