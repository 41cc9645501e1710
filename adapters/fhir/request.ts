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

export const header = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
/** What a Prefer header asks for (RFC 7240): in small letters, a value that was quoted without its quotes. */
export const preferences = (prefer: string | string[] | undefined): readonly string[] =>
  (header(prefer) ?? '')
    .toLowerCase()
    .split(/[,;]/u)
    .map(part => part.replace(/[\s"]/gu, ''))
export const isLenient = (prefer: string | string[] | undefined): boolean => preferences(prefer).includes('handling=lenient')

/** How it is written, for every address; what we answer is JSON either way. */
export const formal: readonly string[] = ['_format', '_pretty']

/** The parameters of an address that chooses nothing: the one who wrote another meant something by it. */
export function onlyWith(known: readonly string[], query: URLSearchParams, what: string): void {
  for (const key of query.keys())
    if (!formal.includes(key) && !known.includes(key)) {
      const offer = known.length > 0 ? `It has: ${known.join(', ')}` : 'It has none'
      throw refusal(400, 'not-supported', `${what} has no parameter '${key.slice(0, 64)}'. ${offer}`, key.slice(0, 64))
    }
}

export const servedType = (type: string | undefined): ServedType => {
  if (type !== undefined && isServed(type)) return type
  throw refusal(404, 'not-supported', `There is no resource type '${(type ?? '').slice(0, 64)}' here. See /metadata`, 'url')
}

/** The resource that was sent, of the type the address names. */
export function bodyOf(type: ServedType, req: FhirRequest): Resource {
  const body: unknown = req.body
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal(400, 'structure', `Send one ${type} as a JSON object`, type)
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
