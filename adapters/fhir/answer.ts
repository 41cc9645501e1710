// What goes out: a resource with its version, what a write made of it as the client wishes it, the parts of a batch.
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { Context } from 'hono'
import { statusOf, told, type Wrong } from './outcome.ts'

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

export function answered(c: Context, base: string, outcome: OperationOutcome, resource: Resource | undefined): Response {
  const status = statusOf(outcome)
  if (status >= 400) {
    const scope = /scope (\S+)$/u.exec(outcome.issue?.[0]?.diagnostics ?? '')?.[1]
    return reply(c, status, told(outcome), {
      ...(status === 403 && scope
        ? { 'WWW-Authenticate': `Bearer realm="fhir", error="insufficient_scope", scope="${scope}"` }
        : {}),
      ...(status === 503 ? { 'Retry-After': '5' } : {}),
    })
  }
  if (!resource) return reply(c, 204, null)
  if (resource.resourceType === 'Bundle' && resource.type?.endsWith('-response')) return reply(c, 200, responses(resource, base))
  const version = resource.meta?.versionId
  const headers: Record<string, string> =
    version === undefined
      ? {}
      : { ETag: `W/"${version}"`, 'Last-Modified': new Date(resource.meta?.lastUpdated ?? 0).toUTCString() }
  if (['GET', 'HEAD'].includes(c.req.method)) {
    const seen = c.req
      .header('If-None-Match')
      ?.split(',')
      // Compared weakly, as HTTP says: some clients leave out W/.
      .map(tag => tag.trim().replace(/^W\//u, ''))
    if (headers['ETag'] && (seen?.includes(`"${version}"`) || seen?.includes('*')))
      return new Response(null, { status: 304, headers: { ...headers, 'Cache-Control': 'no-store' } })
    return reply(c, status, resource, headers)
  }
  if (version !== undefined) headers['Location'] = `${base}/${resource.resourceType}/${resource.id}/_history/${version}`
  const wish = /return\s*=\s*(minimal|representation|OperationOutcome)/u.exec(c.req.header('Prefer') ?? '')?.[1]
  if (wish === 'minimal') return reply(c, status, null, headers)
  if (wish === 'OperationOutcome') return reply(c, status, told(outcome), headers)
  return reply(c, status, resource, headers)
}

const phrases: Record<number, string> = { 200: 'OK', 201: 'Created', 204: 'No Content' }

/** Medplum's answers to a batch, with what a client goes on with: version, address, our own status. */
function responses(bundle: Bundle, base: string): Bundle {
  return {
    ...bundle,
    entry: (bundle.entry ?? []).map(({ resource, response }) => {
      const outcome = response?.outcome?.resourceType === 'OperationOutcome' ? response.outcome : undefined
      const status = outcome ? statusOf(outcome) : Number(response?.status ?? 200)
      const version = resource?.meta?.versionId
      return {
        ...(resource ? { resource } : {}),
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
          ...(outcome && status >= 400 ? { outcome: told(outcome) } : {}),
        },
      }
    }),
  }
}
