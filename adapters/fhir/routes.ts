// The FHIR door: HTTP on one side, the router over our homes on the other. Whatever comes in, an OperationOutcome or a
// resource goes out, and nothing is cached on the way.
import { isOk, OperationOutcomeError } from '@medplum/core'
import type { FhirRequest, HttpMethod } from '@medplum/fhir-router'
import type { OperationOutcome, Resource } from '@medplum/fhirtypes'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Instant } from '../../bot/case.ts'
import { isServed } from '../../fhir-profiles/codes.ts'
import type { OpenPool } from '../store/pool.ts'
import { answered, methodsIn, refuse, reply } from './answer.ts'
import { bodyOf, formats, otherVersion } from './body.ts'
import { capabilityStatement, smartConfiguration, unwritten, type Way, written } from './capability.ts'
import { definitionRoutes } from './definitions.ts'
import { type Denied, denials } from './denied.ts'
import type { Looker } from './home.ts'
import { type HomesDeps, openHomes } from './homes.ts'
import { isWrong, NOTHING_HERE, refusal, statusOf, told, type Wrong, wrong } from './outcome.ts'
import { FarstuRepository } from './repository.ts'
import { Door } from './router.ts'

/**
 * `providers`: the care providers (HSA-ids) whose cases the client may see; absent = all. `cleared`: it may see persons with
 * protected identity.
 */
export type Bearer = { client: string; scopes: string[]; providers?: string[]; cleared?: boolean }
/** A part of the door that lives beside the router: bulk export, subscriptions' own addresses. */
export type Part = (app: Hono, admitted: (c: Context) => Promise<Bearer | Response>) => void
export type FhirDeps = Omit<HomesDeps, 'client' | 'providers' | 'cleared' | 'scopes' | 'started'> & {
  pool: OpenPool
  now: () => Instant
  /** Where the product is reached from outside, without a path. */
  origin: string
  /** Null when the token is not one of ours, or has expired. */
  verifyToken: (token: string) => Promise<Bearer | null>
  /** 32 bytes, the same in every process: seals the `next` links. */
  cursorKey: Uint8Array
  parts?: readonly Part[]
  log?: (event: { event: string; code?: string } | Denied) => void
}

const LARGEST = 2_000_000
/** The rest of what was sent is not read, so the line can't be used again: the client is told. */
const ENDS = { Connection: 'close' }
/** JSON is all we write: a client that asks only for something else is told so, not given JSON. */
function unacceptable(c: Context): Wrong | null {
  const format = c.req.query('_format')
  if (format !== undefined) {
    const known = formats.includes(format.split(';')[0]?.trim().replace('fhir json', 'fhir+json') ?? '')
    return known && !otherVersion.test(format)
      ? null
      : wrong(406, 'not-supported', `_format '${format.slice(0, 40)}' is not offered. Ask for application/fhir+json`, '_format')
  }
  const accepted = (c.req.header('Accept') ?? '*/*').split(',').filter(part => !otherVersion.test(part))
  const types = accepted.map(part => part.split(';')[0]?.trim().toLowerCase())
  const known = [
    '*/*',
    'application/*',
    ...formats,
    '',
    ...(c.req.path.includes('export') ? ['application/fhir+ndjson', 'application/ndjson'] : []),
  ]
  return types.some(type => known.includes(type ?? ''))
    ? null
    : wrong(406, 'not-supported', 'Only application/fhir+json is offered, of FHIR 4.0', 'Accept')
}

/** The database or the unit register is away, or others were in the way again and again: it passes. */
const passing = ['unreachable', 'timeout', 'register-unavailable', 'contended', 'cancelled', '40P01', '57014']

export function fhirRoutes(deps: FhirDeps): Hono {
  const app = new Hono()
  const base = `${deps.origin}/fhir/R4`
  const started = deps.now()
  const onError = (error: unknown): OperationOutcome => {
    const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? error.name) : 'unknown'
    deps.log?.({ event: 'fhir-failed', code })
    return passing.includes(code)
      ? refusal(503, 'transient', 'What this is read from does not answer. Try again in a while').outcome
      : refusal(500, 'exception', 'Something went wrong here. Nothing is wrong with the request').outcome
  }
  const door = new Door({ base, cursorKey: deps.cursorKey, onError })
  const denied = denials(deps.log, () => Date.parse(deps.now()))

  async function admitted(c: Context): Promise<Bearer | Response> {
    const token = /^Bearer +(\S+)$/iu.exec(c.req.header('Authorization') ?? '')?.[1]
    const bearer = token === undefined ? null : await deps.verifyToken(token)
    if (bearer) {
      denied.by(c, bearer.client)
      return bearer
    }
    const why = token === undefined ? 'A bearer token is needed' : 'The bearer token is not valid, or has expired'
    return refuse(c, wrong(401, 'login', `${why}. Get one at ${deps.origin}/oauth/token`), {
      'WWW-Authenticate': `Bearer realm="fhir"${token === undefined ? '' : ', error="invalid_token"'}`,
    })
  }

  app.use('*', denied.watch)
  // SMART: JSON whatever the request accepts.
  app.get('/.well-known/smart-configuration', c => c.json(smartConfiguration(deps.origin), 200, { 'Cache-Control': 'no-store' }))
  app.use('*', async (c, next) => {
    const bad = unacceptable(c)
    return bad ? refuse(c, bad) : next()
  })
  app.get('/metadata', c => reply(c, 200, capabilityStatement(base)))
  app.all('/metadata', c => refuse(c, wrong(405, 'not-supported', 'Read it'), { Allow: 'GET, HEAD' }))
  definitionRoutes(app, base)
  for (const part of deps.parts ?? []) part(app, admitted)

  const longSearch = wrong(413, 'too-long', 'A search is at most 16 kB')
  app.use('/:type/_search', bodyLimit({ maxSize: 16_384, onError: c => refuse(c, longSearch, ENDS) }))
  const tooLarge = wrong(413, 'too-long', 'A request is at most 2 MB. Send less at a time')
  app.all('*', bodyLimit({ maxSize: LARGEST, onError: c => refuse(c, tooLarge, ENDS) }), async c => {
    const bearer = await admitted(c)
    if (bearer instanceof Response) return bearer
    const path = pathOf(c.req.url)
    const [type] = path.split('/')
    if (type && !type.startsWith('_') && !type.startsWith('$') && !isServed(type))
      return refuse(c, wrong(404, 'not-supported', `There is no resource type '${type.slice(0, 64)}' here. See /metadata`, 'url'))
    const kept = refusedAtOnce(c.req.method, path)
    if (kept) return refuse(c, kept, { Allow: allowed(path) })
    const sent = await bodyOf(c)
    if (isWrong(sent)) return refuse(c, sent)
    const request: FhirRequest = {
      method: c.req.method as HttpMethod,
      url: `${path}${new URL(c.req.url).search}`,
      pathname: '',
      params: {},
      query: {},
      body: sent.body,
      headers: Object.fromEntries([...c.req.raw.headers]),
      config: { transactions: true },
    }
    const repo = new FarstuRepository({
      pool: deps.pool,
      base,
      scopes: bearer.scopes,
      open: (pool, after) => openHomes({ ...deps, started, ...lookerOf(bearer), scopes: bearer.scopes }, pool, after),
    })
    if (!door.find(request.method, request.url)) {
      const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(method => door.find(method, request.url))
      return others.length > 0
        ? refuse(c, wrong(405, 'not-supported', `${request.method} is not done here. This address takes ${others.join(', ')}`), {
            Allow: others.join(', '),
          })
        : refuse(c, wrong(404, 'not-found', NOTHING_HERE))
    }
    const [outcome, resource] = await performed(c, door, request, repo, onError)
    denied.within(c, resource)
    return answered(c, base, outcome, resource, sent.body)
  })
  app.onError((error, c) => {
    const outcome = onError(error)
    return reply(c, statusOf(outcome), told(outcome), statusOf(outcome) === 503 ? { 'Retry-After': '5' } : {})
  })
  return app
}

export const lookerOf = ({ client, providers, cleared }: Bearer): Looker => ({
  client,
  providers: providers ?? null,
  cleared: cleared ?? false,
})

/** The part of the address that is ours, as it is written: an id holds nothing that needs to be escaped. */
const pathOf = (url: string): string => new URL(url).pathname.replace(/^\/fhir\/R4(?=\/|$)/u, '').replace(/^\//u, '')

const writing: Record<string, Way> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
}

/** Said before the body is read: nobody sends what is not written here. */
function refusedAtOnce(method: string, path: string): Wrong | null {
  const [type = '', id, ...rest] = path.split('/')
  const way = writing[method]
  if (!way || !isServed(type) || rest.length > 0 || id?.startsWith('_') || id?.startsWith('$')) return null
  const why = unwritten(type, way)
  return why === null ? null : wrong(405, 'not-supported', why)
}

/** What an address of a type, or of one thing, takes. */
function allowed(path: string): string {
  const [type = '', id] = path.split('/')
  const may = (isServed(type) && written[type]) || []
  const ways = id === undefined ? (['create'] as const) : (['update', 'patch', 'delete'] as const)
  const methods = { create: 'POST', update: 'PUT', patch: 'PATCH', delete: 'DELETE' }
  return ['GET', 'HEAD', ...ways.flatMap(way => (may.includes(way) ? [methods[way]] : []))].join(', ')
}

type Answer = [OperationOutcome, Resource?]

/** With X-Provenance, what is written and where it came from are one commit. */
async function performed(
  c: Context,
  door: Door,
  request: FhirRequest,
  repo: FarstuRepository,
  onError: (error: unknown) => OperationOutcome,
): Promise<Answer> {
  const header = c.req.header('X-Provenance')
  const run = async (inside: FarstuRepository): Promise<Answer> => {
    const [outcome, resource] = await door.handleRequest(request, inside)
    return resource ? [outcome, resource] : [outcome]
  }
  if (header === undefined || !['POST', 'PUT', 'PATCH'].includes(request.method)) return run(repo)
  try {
    const provenance = provenanceOf(header)
    if (Reflect.get(Object(request.body), 'type') === 'batch' && /^(?:$|\?)/u.test(request.url))
      throw refusal(400, 'not-supported', 'X-Provenance goes with one write, or with a transaction', 'X-Provenance')
    return await repo.withTransaction(async inside => {
      const [outcome, resource] = await run(inside)
      if (!isOk(outcome)) throw new OperationOutcomeError(outcome)
      const target = writtenIn(request, resource).map(one => ({
        reference: `${one.resourceType}/${one.id}/_history/${one.meta?.versionId}`,
      }))
      if (target.length === 0)
        throw refusal(400, 'value', 'X-Provenance tells of what is written, and nothing is written here', 'X-Provenance')
      if (!inside.may('Provenance', 'c'))
        throw refusal(403, 'forbidden', 'The token lacks the scope system/Provenance.c', 'X-Provenance')
      await inside.createResource({ ...provenance, target } as Resource)
      return resource ? [outcome, resource] : [outcome]
    })
  } catch (error) {
    return [error instanceof OperationOutcomeError ? error.outcome : onError(error)]
  }
}

/** What a write, or a transaction, left behind it. */
function writtenIn(request: FhirRequest, resource: Resource | undefined): Resource[] {
  const made =
    resource?.resourceType === 'Bundle' && resource.type === 'transaction-response'
      ? (resource.entry ?? []).filter((_, at) => methodsIn(request.body)[at] !== 'GET').flatMap(one => one.resource ?? [])
      : [resource]
  return made.flatMap(one => (one?.id && one.meta?.versionId ? [one] : []))
}

function provenanceOf(header: string): object {
  const bad = (why: string) => refusal(400, 'value', `X-Provenance ${why}`, 'X-Provenance')
  let value: unknown
  try {
    value = JSON.parse(header)
  } catch {
    throw bad('is not JSON')
  }
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'resourceType') !== 'Provenance')
    throw bad('is not a Provenance')
  if (Reflect.has(value, 'target')) throw bad('says its target: leave it out, it is what you send')
  return value
}
