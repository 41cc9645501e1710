// What a request says, read once: its parameters, its type, the resource that was sent.
import type { FhirRequest } from '@medplum/fhir-router'
import type { Resource } from '@medplum/fhirtypes'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { refusal } from './outcome.ts'

/** Every entry of a query, repeated ones too. */
export const written = (query: FhirRequest['query']): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [value].flat().map(one => [key, one]))),
  )

export const servedType = (type: string | undefined): ServedType => {
  if (type !== undefined && isServed(type)) return type
  throw refusal(404, 'not-supported', `There is no resource type '${(type ?? '').slice(0, 64)}' here. See /metadata`)
}

/** The resource that was sent, of the type the address names. */
export function bodyOf(type: ServedType, req: FhirRequest): Resource {
  const body: unknown = req.body
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal(400, 'structure', `Send one ${type} as a JSON object`)
  const said: unknown = Reflect.get(body, 'resourceType')
  if (said !== type)
    throw refusal(
      400,
      'value',
      `The address is for ${type}, and resourceType says ${typeof said === 'string' ? `'${said.slice(0, 64)}'` : 'nothing'}`,
      'resourceType',
    )
  return body as Resource
}
