// Our own definitions at the door, as they stand in the package: profiles, codes, value sets, operations. Open to all, like
// /metadata; a release alone changes them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { OperationOutcomeError } from '@medplum/core'
import type { CapabilityStatementRestResource } from '@medplum/fhirtypes'
import type { Context, Hono } from 'hono'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { refuse, reply } from './answer.ts'
import { refusal, statusOf, thrown, told, wrong } from './outcome.ts'
import { formal, isLenient } from './request.ts'
import { searchset } from './searchset.ts'
import { countOf, MAX_COUNT } from './steering.ts'
import { folded } from './values.ts'

const types = ['CodeSystem', 'OperationDefinition', 'StructureDefinition', 'ValueSet'] as const
type Type = (typeof types)[number]
type Definition = Identified & { url: string; name: string; version: string }

const searched = {
  _id: { kind: 'token', finds: ({ id }: Definition, text: string) => id === text },
  url: { kind: 'uri', finds: ({ url }: Definition, text: string) => url === text },
  version: { kind: 'token', finds: ({ version }: Definition, text: string) => version === text },
  name: { kind: 'string', finds: ({ name }: Definition, text: string) => folded(name).startsWith(folded(text)) },
} as const
const isSearched = (name: string): name is keyof typeof searched => Object.hasOwn(searched, name)

export const definitionResources: readonly CapabilityStatementRestResource[] = types.map(type => ({
  type,
  documentation: 'What this door goes by, as it stands in the package. Read without a token.',
  interaction: [{ code: 'read' }, { code: 'search-type' }],
  versioning: 'no-version',
  searchParam: Object.entries(searched).map(([name, { kind }]) => ({ name, type: kind })),
}))

const folder = new URL('../../fhir-profiles/generated/', import.meta.url)
const kept = new Map<Type, readonly Definition[]>()
/** In the order of their ids; read when they are first asked for. */
function all(type: Type): readonly Definition[] {
  const known =
    kept.get(type) ??
    readdirSync(folder)
      .filter(name => name.startsWith(`${type}-`))
      .map((name): Definition => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  kept.set(type, known)
  return known
}

export function definitionRoutes(app: Hono, base: string): void {
  const answering = (work: (c: Context) => Response) => (c: Context) => {
    try {
      return work(c)
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error
      return reply(c, statusOf(error.outcome), told(error.outcome))
    }
  }
  for (const type of types) {
    const only = wrong(405, 'not-supported', `A ${type} is read, and searched for by GET: a release alone changes it`)
    app.get(
      `/${type}`,
      answering(c => found(c, type, base)),
    )
    app.get(
      `/${type}/:id`,
      answering(c => one(c, type)),
    )
    for (const path of [`/${type}`, `/${type}/*`])
      app.on(['POST', 'PUT', 'PATCH', 'DELETE'], path, c => refuse(c, only, { Allow: 'GET, HEAD' }))
  }
}

function one(c: Context, type: Type): Response {
  for (const key of new URL(c.req.url).searchParams.keys())
    if (!formal.includes(key))
      throw refusal(400, 'not-supported', `A read has no parameter '${key.slice(0, 64)}'`, key.slice(0, 64))
  const id = c.req.param('id')
  const definition = all(type).find(it => it.id === id)
  if (!definition) throw refusal(404, 'not-found', `There is no ${type} with that id`, `${type}.id`)
  const text = JSON.stringify(definition)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const same =
    c.req
      .header('If-None-Match')
      ?.split(',')
      .some(tag => tag.trim() === etag) ?? false
  return reply(c, same ? 304 : 200, same ? null : definition, { ETag: etag })
}

/** Pages go on after an id: `_after` stands in our own `next` links. */
function found(c: Context, type: Type, base: string): Response {
  const asked = new URL(c.req.url).searchParams
  const lenient = isLenient(c.req.header('Prefer'))
  const ignored: string[] = []
  const used: [string, string][] = []
  let [count, after] = [MAX_COUNT, '']
  let matching = all(type)
  for (const [key, text] of asked) {
    if (formal.includes(key)) continue
    if (key === '_count') {
      const number = countOf(text)
      if (typeof number !== 'number') throw thrown(number)
      count = number
    } else if (key === '_after') after = text
    else if (isSearched(key)) matching = matching.filter(it => text.split(',').some(part => searched[key].finds(it, part)))
    else if (lenient) ignored.push(`${key}=${text}`)
    else {
      const has = [...Object.keys(searched), '_count'].join(', ')
      throw refusal(400, 'not-supported', `${type} has no parameter '${key.slice(0, 64)}'. It has: ${has}`, key.slice(0, 64))
    }
    if (key !== '_after' && !ignored.some(said => said.startsWith(`${key}=`))) used.push([key, text])
  }
  const rest = matching.filter(({ id }) => id > after)
  const resources = rest.slice(0, count)
  const last = resources.at(-1)
  const address = (more: [string, string][]) => {
    const query = new URLSearchParams([...used, ...more])
    return `${base}/${type}${query.size > 0 ? `?${query}` : ''}`
  }
  const page = { resources, included: [], total: matching.length, next: null }
  const next = last && resources.length < rest.length ? address([['_after', last.id]]) : null
  const self = address(after === '' ? [] : [['_after', after]])
  return reply(c, 200, searchset(page, { ignored, elements: null }, base, self, next))
}
