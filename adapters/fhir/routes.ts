// The FHIR door: read and search by token. Whatever comes in, an OperationOutcome or a resource goes out, and
// nothing is cached on the way.
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Instant } from '../../bot/case.ts'
import type { Register, Store } from '../../bot/ports.ts'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import type { Pool } from '../store/pool.ts'
import { capabilityStatement, smartConfiguration } from './capability.ts'
import { type Position, seal, unseal } from './cursor.ts'
import { isWrong, type Wrong, wrong } from './outcome.ts'
import { readQuery } from './query.ts'
import { allows, type Interaction } from './scopes.ts'
import { type Page, readOne, searchPage, type Source } from './search.ts'

export type Bearer = { client: string; scopes: string[] }
export type FhirDeps = {
  store: Store
  register: Register
  pool: Pool
  now: () => Instant
  /** Where the product is reached from outside, without a path. */
  origin: string
  /** Null when the token is not one of ours, or has expired. */
  verifyToken: (token: string) => Promise<Bearer | null>
  /** 32 bytes, the same in every process: seals the `next` links. */
  cursorKey: Uint8Array
  log?: (event: { event: string; code?: string }) => void
}

const JSON_TYPE = 'application/fhir+json; charset=utf-8'
const start: Position = { after: null, partial: null }

function reply(c: Context, status: number, body: object, headers: Record<string, string> = {}): Response {
  const all = { 'Content-Type': JSON_TYPE, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers }
  return new Response(c.req.method === 'HEAD' ? null : JSON.stringify(body), { status, headers: all })
}
const refuse = (c: Context, w: Wrong, headers: Record<string, string> = {}) => reply(c, w.status, w.outcome, headers)

/** JSON is all we write: a client that asks only for something else is told so, not given JSON. */
function unacceptable(c: Context): Wrong | null {
  const format = c.req.query('_format')
  if (format !== undefined) {
    const known = ['json', 'application/json', 'application/fhir+json'].includes(
      format.split(';')[0]?.trim().replace('fhir json', 'fhir+json') ?? '',
    )
    return known
      ? null
      : wrong(406, 'not-supported', `_format '${format.slice(0, 40)}' is not offered. Ask for application/fhir+json`, '_format')
  }
  const accept = c.req.header('Accept') ?? '*/*'
  const types = accept.split(',').map(part => part.split(';')[0]?.trim().toLowerCase())
  const known = ['*/*', 'application/*', 'application/json', 'application/fhir+json', 'text/json', '']
  return types.some(type => known.includes(type ?? ''))
    ? null
    : wrong(406, 'not-supported', 'Only application/fhir+json is offered', 'Accept')
}

const unknownType = (type: string) =>
  wrong(404, 'not-supported', `There is no resource type '${type.slice(0, 64)}' here. See /metadata`)

async function admitted(c: Context, deps: FhirDeps, type: ServedType, interaction: Interaction): Promise<Bearer | Response> {
  const token = /^Bearer +(\S+)$/iu.exec(c.req.header('Authorization') ?? '')?.[1]
  const bearer = token === undefined ? null : await deps.verifyToken(token)
  if (!bearer) {
    const why = token === undefined ? 'A bearer token is needed' : 'The bearer token is not valid, or has expired'
    const error = token === undefined ? '' : ', error="invalid_token"'
    return refuse(c, wrong(401, 'login', `${why}. Get one at ${deps.origin}/oauth/token`), {
      'WWW-Authenticate': `Bearer realm="fhir"${error}`,
    })
  }
  if (allows(bearer.scopes, type, interaction)) return bearer
  const needed = `system/${type}.${interaction}`
  const challenge = { 'WWW-Authenticate': `Bearer realm="fhir", error="insufficient_scope", scope="${needed}"` }
  return refuse(c, wrong(403, 'forbidden', `The token lacks the scope ${needed}`), challenge)
}

const etag = (resource: Resource) => `W/"${resource.meta?.versionId ?? ''}"`

async function read(c: Context, deps: FhirDeps, source: Source): Promise<Response> {
  const type = c.req.param('type') ?? ''
  if (!isServed(type)) return refuse(c, unknownType(type))
  const bearer = await admitted(c, deps, type, 'r')
  if (bearer instanceof Response) return bearer
  for (const key of Object.keys(c.req.query())) {
    if (key !== '_format')
      return refuse(c, wrong(400, 'not-supported', `A read has no parameter '${key.slice(0, 64)}'`, key.slice(0, 64)))
  }
  const id = c.req.param('id') ?? ''
  const found = await readOne(source, type, id, bearer.client)
  if (!found) return refuse(c, wrong(404, 'not-found', `There is no ${type} with that id`))
  const headers = { ETag: etag(found), 'Last-Modified': new Date(found.meta?.lastUpdated ?? deps.now()).toUTCString() }
  const seen = c.req
    .header('If-None-Match')
    ?.split(',')
    .map(tag => tag.trim())
  if (seen?.includes(etag(found)) || seen?.includes('*')) {
    return new Response(null, { status: 304, headers: { ...headers, 'Cache-Control': 'no-store' } })
  }
  return reply(c, 200, found, headers)
}

type Asked = { query: string; position: Position }

/** A `next` link holds only its cursor; the search it goes on with is inside. */
function asked(type: ServedType, written: URLSearchParams, key: Uint8Array): Asked | Wrong {
  const sealed = written.get('_cursor')
  if (sealed === null) return { query: written.toString(), position: start }
  const cursor = unseal(sealed, key)
  if (!cursor || cursor.type !== type)
    return wrong(400, 'value', "'_cursor' is not one of our next links. Begin the search again", '_cursor')
  for (const other of written.keys()) {
    if (other !== '_cursor' && other !== '_format')
      return wrong(400, 'value', `'${other}' can't be changed on a next link`, other)
  }
  return { query: cursor.query, position: cursor.position }
}

function searchset(page: Page, base: string, self: string, next: string | null): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [{ relation: 'self', url: self }, ...(next ? [{ relation: 'next' as const, url: next }] : [])],
    ...(page.resources.length > 0 ? { entry: page.resources.map(resource => entry(resource, base)) } : {}),
  }
}
const entry = (resource: Identified, base: string) => ({
  fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
  resource,
  search: { mode: 'match' as const },
})

async function search(c: Context, deps: FhirDeps, source: Source, posted: URLSearchParams | null): Promise<Response> {
  const type = c.req.param('type') ?? ''
  if (!isServed(type)) return refuse(c, unknownType(type))
  const bearer = await admitted(c, deps, type, 's')
  if (bearer instanceof Response) return bearer
  const base = `${deps.origin}/fhir/R4`
  const inUrl = new URL(c.req.url).searchParams
  const written = new URLSearchParams([...inUrl, ...(posted ?? [])])
  const wanted = asked(type, written, deps.cursorKey)
  if (isWrong(wanted)) return refuse(c, wanted)
  const query = readQuery(type, new URLSearchParams(wanted.query), base)
  if (isWrong(query)) return refuse(c, query)
  const page = await searchPage(source, type, query, wanted.position, bearer.client)
  const next = page.next && `${base}/${type}?_cursor=${seal({ type, query: wanted.query, position: page.next }, deps.cursorKey)}`
  // What was posted stays out of addresses, ours too.
  const self = `${base}/${type}${!posted && inUrl.size > 0 ? `?${inUrl}` : ''}`
  return reply(c, 200, searchset(page, base, self, next))
}

const tooLarge = wrong(413, 'too-long', 'A search is at most 16 kB')

async function postedForm(c: Context): Promise<URLSearchParams | Wrong> {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') {
    return wrong(415, 'not-supported', 'Post a search as application/x-www-form-urlencoded', 'Content-Type')
  }
  return new URLSearchParams(await c.req.text())
}

const readOnly = wrong(405, 'not-supported', 'Nothing is written or deleted here: a record is changed only by those who keep it')

/** The database or the unit register is away: it comes back. */
const passing = ['unreachable', 'timeout', 'register-unavailable']

export function fhirRoutes(deps: FhirDeps): Hono {
  const app = new Hono()
  const source: Source = { store: deps.store, register: deps.register, pool: deps.pool, started: deps.now() }
  const base = `${deps.origin}/fhir/R4`

  app.use('*', async (c, next) => {
    const bad = unacceptable(c)
    return bad ? refuse(c, bad) : next()
  })
  app.get('/metadata', c => reply(c, 200, capabilityStatement(base)))
  app.get('/.well-known/smart-configuration', c => c.json(smartConfiguration(deps.origin), 200, { 'Cache-Control': 'no-store' }))
  app.all('/metadata', c => refuse(c, readOnly, { Allow: 'GET, HEAD' }))
  app.post('/:type/_search', bodyLimit({ maxSize: 16_384, onError: c => refuse(c, tooLarge) }), async c => {
    const posted = await postedForm(c)
    return isWrong(posted) ? refuse(c, posted) : search(c, deps, source, posted)
  })
  app.get('/:type', c => search(c, deps, source, null))
  app.get('/:type/:id', c => read(c, deps, source))
  // Methods we don't have, on things we do.
  app.all('/:type', c =>
    refuse(c, isServed(c.req.param('type')) ? readOnly : unknownType(c.req.param('type')), { Allow: 'GET, HEAD' }),
  )
  app.all('/:type/:id', c =>
    refuse(c, isServed(c.req.param('type')) ? readOnly : unknownType(c.req.param('type')), { Allow: 'GET, HEAD' }),
  )
  app.all('/', c => refuse(c, readOnly, { Allow: '' }))
  app.all('*', c => refuse(c, wrong(404, 'not-found', 'There is nothing at this address. See /metadata')))
  app.onError((error, c) => {
    const code = String(Reflect.get(error, 'code') ?? 'unknown')
    deps.log?.({ event: 'fhir-failed', code })
    if (!passing.includes(code))
      return refuse(c, wrong(500, 'exception', 'Something went wrong here. Nothing is wrong with the request'))
    return refuse(c, wrong(503, 'transient', 'What this is read from does not answer. Try again in a while'), {
      'Retry-After': '5',
    })
  })
  return app
}
