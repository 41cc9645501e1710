// The FHIR surface of the simulated Cosmic: one door, and what is asked there is measured against what is published.
import { z } from 'zod'
import { outcome, refused, resource } from './cosmic-answers.ts'
import { capabilities, published } from './cosmic-published.ts'
import { organizations, patients, practitioners, templates } from './cosmic-registry.ts'
import { judge } from './cosmic-rules.ts'
import { identifiersOf, question } from './cosmic-search.ts'
import type { CosmicStore } from './cosmic-store.ts'

export type Asked = { letter: 'c' | 'r' | 'u' | 's' | 'd' | '?'; type: string; id: string | null; operation: string | null }

/** What a request asks for, or null when no type is named. `path` is what follows the base. */
export function asked(method: string, path: string): Asked | null {
  const [type = '', second, ...more] = path.split('/').filter(Boolean)
  if (!/^[A-Z]/.test(type)) return null
  const operation = second?.startsWith('$') ? second : null
  const search = second === '_search'
  const id = second && !operation && !search ? second : null
  const letter =
    more.length > 0 || operation
      ? '?'
      : method === 'GET'
        ? id
          ? 'r'
          : 's'
        : method === 'POST'
          ? search
            ? 's'
            : id
              ? '?'
              : 'c'
          : method === 'PUT'
            ? 'u'
            : method === 'DELETE'
              ? 'd'
              : '?'
  return { letter, type, id, operation }
}

const seeded: Record<string, readonly Record<string, unknown>[]> = {
  Patient: patients,
  Organization: organizations,
  Practitioner: practitioners,
  Questionnaire: templates,
}

/** Why it can't be asked here at all, before anyone's rights are looked at. */
export function unpublished({ letter, type }: Asked, headers: Headers): Response | null {
  const known = published[type]
  if (!known) return refused(404, 'not-supported', `Unknown resource type '${type}'`)
  if (!known.does.includes(letter)) {
    const text = letter === 'd' ? `Delete is declared on no resource` : `This interaction is not declared on ${type}`
    return refused(405, 'not-supported', text, { allow: known.does.includes('c') ? 'GET, POST' : 'GET' })
  }
  for (const name of ['if-none-exist', 'if-match', 'if-none-match', 'prefer'])
    if (headers.has(name)) return refused(400, 'not-supported', `The header ${name} is not supported`)
  const accept = headers.get('accept') ?? '*/*'
  if (!/\*\/\*|application\/(fhir\+)?json/.test(accept))
    return refused(406, 'not-supported', 'Only application/fhir+json is produced')
  return null
}

export const unsimulated = ({ letter, type }: Asked): Response | null =>
  published[type]?.simulated?.includes(letter)
    ? null
    : refused(501, 'not-supported', `${type}: published by Cosmic, but not acted out by this simulation`)

type Deps = { store: CosmicStore; base: string; now: () => number; newId: () => string }
/** `commit` is called when something has been written, before the answer is sent. */
export async function answer(
  deps: Deps,
  what: Asked,
  request: Request,
  commit: () => Promise<Response | null>,
): Promise<Response> {
  switch (what.letter) {
    case 'r':
      return read(deps, what)
    case 's':
      return search(deps, what, request)
    case 'c':
      return create(deps, what, request, commit)
    default:
      return refused(405, 'not-supported', 'Not supported')
  }
}

export const metadata = (now: number) => resource(capabilities(new Date(now).toISOString()))

async function read({ store }: Deps, { type, id }: Asked): Promise<Response> {
  const body = seeded[type]?.find(one => one['id'] === id) ?? (await store.read(type, id ?? ''))?.body
  return body ? resource(body) : refused(404, 'not-found', `${type}/${id} is not known`)
}

async function search({ store, base }: Deps, { type }: Asked, request: Request): Promise<Response> {
  const query = [...new URL(request.url).searchParams]
  const posted = request.method === 'POST'
  if (posted && !request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return refused(415, 'not-supported', 'A posted search is application/x-www-form-urlencoded')
  const asking = question(type, posted ? [...query, ...new URLSearchParams(await request.text())] : query)
  if ('refused' in asking) return outcome(400, 'processing', asking.refused)
  const { patient, identifier } = asking
  const all = seeded[type] ?? (await store.list({ type, patient, identifier })).map(held => held.body)
  const found = all.filter(asking.test)
  return resource({
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    entry: found.map(one => ({ fullUrl: `${base}/${type}/${String(one['id'])}`, resource: one, search: { mode: 'match' } })),
  })
}

const Sent = z.looseObject({ resourceType: z.string() })

async function create(
  { store, base, now, newId }: Deps,
  { type }: Asked,
  request: Request,
  commit: () => Promise<Response | null>,
): Promise<Response> {
  if (!/^application\/(fhir\+)?json/.test(request.headers.get('content-type') ?? ''))
    return refused(415, 'not-supported', 'Only application/fhir+json is read')
  const text = await request.text()
  if (text.length > 1_000_000) return refused(413, 'too-long', 'At most 1 MB')
  const sent = Sent.safeParse(parsed(text))
  if (!sent.success) return refused(400, 'structure', 'The body is not a FHIR resource in JSON')
  if (sent.data.resourceType !== type)
    return refused(400, 'invalid', `The body is a ${sent.data.resourceType}, the address a ${type}`)
  const verdict = judge(type, sent.data)
  if ('refused' in verdict) return outcome(422, 'invariant', verdict.refused)
  const at = new Date(now()).toISOString()
  const id = newId()
  const body = { ...verdict.body, id, meta: { ...profileOf(sent.data), versionId: '1', lastUpdated: at } }
  const identifiers = identifiersOf(body).map(i => `${i['system']}|${i['value']}`)
  await store.create({ type, id, patient: verdict.patient, body }, identifiers, at)
  return (
    (await commit()) ??
    resource(body, 201, {
      location: `${base}/${type}/${id}/_history/1`,
      etag: 'W/"1"',
      'last-modified': new Date(now()).toUTCString(),
    })
  )
}

const profileOf = (body: Record<string, unknown>) =>
  z.object({ meta: z.object({ profile: z.array(z.string()) }) }).parse(body).meta

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
