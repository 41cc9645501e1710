// What goes out: a resource with its version, what a write made of it as the client wishes it, the parts of a batch.
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { Context } from 'hono'
import { statusOf, told, type Wrong } from './outcome.ts'
import { preferences } from './request.ts'

const JSON_TYPE = 'application/fhir+json; charset=utf-8'

export function reply(c: Context, status: number, body: object | null, headers: Record<string, string> = {}): Response {
  const all = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(body ? { 'Content-Type': JSON_TYPE } : {}),
    ...headers,
  }
  return new Response(body === null || c.req.method === 'HEAD' ? null : JSON.stringify(body), { status, headers: all })
}
export const refuse = (c: Context, w: Wrong, headers: Record<string, string> = {}) => reply(c, w.status, w.outcome, headers)

/** `sent`: the body of the request; a batch's entries are answered as each was asked for. */
export function answered(
  c: Context,
  base: string,
  outcome: OperationOutcome,
  resource: Resource | undefined,
  sent?: unknown,
): Response {
  const status = statusOf(outcome)
  if (status >= 400) {
    const scope = /scope (\S+)$/u.exec(outcome.issue?.[0]?.diagnostics ?? '')?.[1]
    return reply(c, status, told(outcome), {
      ...(status === 403 && scope
        ? { 'WWW-Authenticate': `Bearer realm="fhir", error="insufficient_scope", scope="${scope}"` }
        : {}),
      ...(status === 503 ? { 'Retry-After': '5' } : {}),
      ...(status === 405 ? { Allow: leftAt(c.req.path) } : {}),
    })
  }
  if (!resource) return reply(c, 204, null)
  const wish = preferences(c.req.header('Prefer'))
    .find(one => one.startsWith('return='))
    ?.slice('return='.length)
  if (resource.resourceType === 'Bundle' && resource.type?.endsWith('-response'))
    return reply(c, 200, responses(resource, base, methodsIn(sent), wish))
  const version = resource.meta?.versionId
  const headers: Record<string, string> =
    version === undefined
      ? {}
      : { ETag: `W/"${version}"`, 'Last-Modified': new Date(resource.meta?.lastUpdated ?? 0).toUTCString() }
  if (['GET', 'HEAD'].includes(c.req.method)) return reply(c, status, status === 304 ? null : resource, headers)
  if (version !== undefined) headers['Location'] = `${base}/${resource.resourceType}/${resource.id}/_history/${version}`
  if (wish === 'minimal') return reply(c, status, null, headers)
  if (wish === 'operationoutcome') return reply(c, status, told(outcome), headers)
  return reply(c, status, resource, headers)
}

/** What an address still takes when a home has refused: one thing that others keep is read; a type takes all but a delete. */
const leftAt = (path: string) => (/\/R4\/[^/]+\/./u.test(path) ? 'GET, HEAD' : 'GET, HEAD, POST, PUT, PATCH')

const phrases: Record<number, string> = { 200: 'OK', 201: 'Created', 204: 'No Content', 304: 'Not Modified' }

/** How each entry of a batch was asked for. */
export const methodsIn = (sent: unknown): unknown[] => {
  const entries: unknown = Reflect.get(Object(sent), 'entry')
  return Array.isArray(entries) ? entries.map(one => Reflect.get(Object(Reflect.get(Object(one), 'request')), 'method')) : []
}

/** Medplum's answers to a batch, with what a client goes on with: version, address, our own status. */
function responses(bundle: Bundle, base: string, methods: readonly unknown[], wish: string | undefined): Bundle {
  return {
    ...bundle,
    entry: (bundle.entry ?? []).map(({ resource, response }, at) => {
      const outcome = response?.outcome?.resourceType === 'OperationOutcome' ? response.outcome : undefined
      const status = outcome ? statusOf(outcome) : Number(response?.status ?? 200)
      const version = resource?.meta?.versionId
      const wrote = version !== undefined && ['POST', 'PUT', 'PATCH'].includes(String(methods[at]))
      const shown = status !== 304 && !(wrote && (wish === 'minimal' || wish === 'operationoutcome'))
      return {
        ...(resource && shown ? { resource } : {}),
        ...(resource?.id ? { fullUrl: `${base}/${resource.resourceType}/${resource.id}` } : {}),
        response: {
          status: `${status}${phrases[status] ? ` ${phrases[status]}` : ''}`,
          ...(version && resource
            ? {
                etag: `W/"${version}"`,
                lastModified: resource.meta?.lastUpdated ?? '',
                location: `${base}/${resource.resourceType}/${resource.id}/_history/${version}`,
              }
            : {}),
          ...(outcome && (status >= 400 || (wrote && wish === 'operationoutcome')) ? { outcome: told(outcome) } : {}),
        },
      }
    }),
  }
}
