// The FHIR surface of the simulated Cosmic: one door, and what is asked there is measured against what is published.
import { z } from 'zod'
import { outcome, refused, resource } from './cosmic-answers.ts'
import { capabilities, published } from './cosmic-published.ts'
import { conditions, medications, organizations, patients, practitioners, templates } from './cosmic-registry.ts'
import { shaped } from './cosmic-rule-parts.ts'
import { judge, profileIn } from './cosmic-rules.ts'
import { bookingChange, CANCELLATION, REBOOKING } from './cosmic-rules-booking.ts'
import { NULLIFICATION, Nullification, nullification } from './cosmic-rules-more.ts'
import { identifiersOf, question } from './cosmic-search.ts'
import type { CosmicStore, Held } from './cosmic-store.ts'

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
  Condition: conditions,
  MedicationRequest: medications,
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
    case 'u':
      return update(deps, what, request, commit)
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
type Sent = z.infer<typeof Sent>

async function sentTo(type: string, request: Request): Promise<Sent | Response> {
  if (!/^application\/(fhir\+)?json/.test(request.headers.get('content-type') ?? ''))
    return refused(415, 'not-supported', 'Only application/fhir+json is read')
  const text = await request.text()
  if (text.length > 1_000_000) return refused(413, 'too-long', 'At most 1 MB')
  const sent = Sent.safeParse(parsed(text))
  if (!sent.success) return refused(400, 'structure', 'The body is not a FHIR resource in JSON')
  if (sent.data.resourceType !== type)
    return refused(400, 'invalid', `The body is a ${sent.data.resourceType}, the address a ${type}`)
  return sent.data
}

/** Only what is there can be changed, and only the ways that a profile describes. */
async function update(
  { store, now }: Deps,
  { type, id }: Asked,
  request: Request,
  commit: () => Promise<Response | null>,
): Promise<Response> {
  const sent = await sentTo(type, request)
  if (sent instanceof Response) return sent
  const profile = profileIn(sent, [REBOOKING, CANCELLATION])
  if (profile === null)
    return outcome(422, 'invariant', [{ path: `${type}.meta.profile`, text: `must name ${REBOOKING} or ${CANCELLATION}` }])
  const there = await store.read(type, id ?? '')
  if (!there) return refused(404, 'not-found', `No such ${type}`)
  const verdict = bookingChange(sent, profile, there)
  if ('refused' in verdict) return outcome(422, 'invariant', verdict.refused)
  const body = await changed(store, there, verdict.body, new Date(now()).toISOString())
  return (await commit()) ?? resource(body, 200, { etag: `W/"${versionOf(body)}"` })
}

/** As it stands from now on, with its next version. */
export async function changed(store: CosmicStore, there: Held, to: Record<string, unknown>, at: string) {
  const meta = { ...metaOf(there.body), versionId: String(Number(versionOf(there.body)) + 1), lastUpdated: at }
  const body = { ...to, resourceType: there.type, id: there.id, meta }
  await store.update(
    { ...there, body },
    identifiersOf(body).map(i => `${i['system']}|${i['value']}`),
    there.type === 'QuestionnaireResponse' ? there.at : at,
  )
  return body
}

const Meta = z.looseObject({ versionId: z.string() })
const metaOf = (body: Record<string, unknown>) => Meta.parse(body['meta'])
const versionOf = (body: Record<string, unknown>) => metaOf(body).versionId

/** "Does not represent an individual resource in the system": nothing is kept but what it does to its target. */
async function nullify({ store, now, newId }: Deps, sent: Sent, commit: () => Promise<Response | null>): Promise<Response> {
  if (profileIn(sent, [NULLIFICATION]) === null)
    return outcome(422, 'invariant', [{ path: 'Provenance.meta.profile', text: `must name ${NULLIFICATION}` }])
  const named = Nullification.safeParse(sent).data?.target[0]?.reference.split('/') ?? []
  const there = await store.read(named[0] ?? '', named[1] ?? '')
  const verdict = shaped('Provenance', Nullification, sent, (body, fault) => nullification(body, there, fault))
  if ('refused' in verdict || !there) return outcome(422, 'invariant', 'refused' in verdict ? verdict.refused : [])
  const at = new Date(now()).toISOString()
  await changed(store, there, { ...there.body, status: 'entered-in-error' }, at)
  return (await commit()) ?? resource({ ...verdict.body, id: newId() }, 201)
}

async function create(deps: Deps, { type }: Asked, request: Request, commit: () => Promise<Response | null>): Promise<Response> {
  const { store, base, now, newId } = deps
  const sent = await sentTo(type, request)
  if (sent instanceof Response) return sent
  if (type === 'Provenance') return nullify(deps, sent, commit)
  const verdict = judge(type, sent)
  if ('refused' in verdict) return outcome(422, 'invariant', verdict.refused)
  const at = new Date(now()).toISOString()
  const id = newId()
  const body = { ...verdict.body, id, meta: { ...profileOf(sent), versionId: '1', lastUpdated: at } }
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
