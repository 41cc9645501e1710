// Everything of one patient's case, and what it refers to: Patient/[id]/$everything. What the token may not read is left out and
// said. It comes in an order that nothing changes, type by type and each as the log has it, so that a page goes on where the one
// before ended; what is referred to comes last.
import type { FhirRequest, FhirResponse } from '@medplum/fhir-router'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { around, type AroundType, aroundTypes, isAroundType } from './around.ts'
import { askedIn, linkTo, type Paging, type Position } from './cursor.ts'
import { OK, isWrong, refusal, thrown } from './outcome.ts'
import { parameters } from './parameters.ts'
import { readQuery } from './query.ts'
import type { FarstuRepository } from './repository.ts'
import { formal, isLenient, written } from './request.ts'
import { type Homes, unsorted } from './search.ts'
import { searchset } from './searchset.ts'
import { countOf, MAX_COUNT } from './steering.ts'
import { dateMatches, type Span, span } from './values.ts'

/** The types of a patient, in the order a reader wants them, with the parameter that says when there was care. */
const careDates = {
  Patient: null,
  RelatedPerson: null,
  Encounter: 'date',
  QuestionnaireResponse: 'authored',
  ClinicalImpression: 'date',
  Observation: 'date',
  ServiceRequest: 'authored',
  Task: 'authored-on',
  Communication: 'sent',
  Appointment: 'date',
  DocumentReference: 'date',
  Consent: 'date',
  Provenance: 'recorded',
} as const satisfies Partial<Record<ServedType, string | null>>
type PatientType = keyof typeof careDates
const isPatientType = (type: string): type is PatientType => Object.hasOwn(careDates, type)
const types = Object.keys(careDates).filter(isPatientType)

/** Without _count a page is so long: most cases come whole. */
const WHOLE = 1000
export const everythingParameters = ['_type', '_since', '_count', 'start', 'end'] as const
type Name = (typeof everythingParameters)[number]
const isName = (name: string): name is Name => everythingParameters.some(one => one === name)

type Asked = {
  types: PatientType[]
  around: AroundType[]
  since: number | null
  start: Span | null
  end: Span | null
  count: number
  ignored: string[]
  /** What was not passed over. */
  used: [string, string][]
}

export async function everythingOf(req: FhirRequest, repo: FarstuRepository, paging: Paging): Promise<FhirResponse> {
  const id = req.params['id'] ?? ''
  const address = `Patient/${id}/$everything`
  const { query, position } = askedIn(address, new URLSearchParams([...written(req.query), ...inParameters(req.body)]), paging)
  const asked = read(query, isLenient(req.headers?.['prefer']))
  if (!repo.may('Patient', 'r')) throw refusal(403, 'forbidden', 'The token lacks the scope system/Patient.r')
  const patient = await repo.find('Patient', id)
  const left: string[] = []
  const record: Identified[] = []
  // What is referred to is that of the whole record, whichever of its types are asked for beside.
  for (const type of asked.around.length > 0 ? types : asked.types) {
    if (type === 'Patient') record.push(patient)
    else if (repo.may(type, 's')) record.push(...(await ofPatient(repo.homes, type, id, paging.base)))
    else if (asked.types.includes(type)) left.push(`${type} (no scope)`)
  }
  const meant = record.filter(resource => isWanted(resource, asked))
  const beside = await around(repo, meant, asked.around)
  left.push(...beside.left.map(type => `${type} (no scope)`))
  const wanted = meant.filter(({ resourceType }) => asked.types.some(type => type === resourceType))
  const from = position?.at === 'sorted' ? position : null
  const rest = [...wanted, ...beside.found].sort(inOrder).filter(one => from === null || isBehind(placeOf(one), from))
  const page = rest.slice(0, asked.count)
  const last = page.at(-1)
  const next: Position | null = last && rest.length > page.length ? { at: 'sorted', ...placeOf(last) } : null
  // The order is the same for every page, so what is left out is said on the first one only.
  const ignored = from === null ? [...asked.ignored, ...left] : []
  return [
    OK,
    searchset(
      {
        resources: page.filter(one => !beside.found.includes(one)),
        included: page.filter(one => beside.found.includes(one)),
        total: wanted.length,
        next,
      },
      { ignored, elements: null },
      paging.base,
      selfOf(`${paging.base}/${address}`, asked, position === null ? null : req),
      linkTo(address, new URLSearchParams(asked.used), next, paging),
    ),
  ]
}

function read(given: URLSearchParams, lenient: boolean): Asked {
  const asked: Asked = { types: [], around: [], since: null, start: null, end: null, count: WHOLE, ignored: [], used: [] }
  const bad = (name: Name, how: string) => refusal(400, 'value', `'${name}' can't be read: ${how}`, name)
  for (const [key, text] of given) {
    if (formal.includes(key)) continue
    if (!isName(key)) {
      const offer = everythingParameters.join(', ')
      if (!lenient)
        throw refusal(
          400,
          'not-supported',
          `$everything has no parameter '${key.slice(0, 64)}'. It has: ${offer}`,
          key.slice(0, 64),
        )
      asked.ignored.push(key)
      continue
    }
    if (key !== '_type') asked.used.push([key, text])
    if (key === '_type') {
      for (const type of text.split(',')) {
        if (isPatientType(type)) asked.types.push(type)
        else if (isAroundType(type)) asked.around.push(type)
        else if (lenient) asked.ignored.push(`_type=${type}`)
        else
          throw refusal(
            400,
            'value',
            `'${type.slice(0, 64)}' is nothing of a patient here. There is: ${[...types, ...aroundTypes].join(', ')}`,
            '_type',
          )
      }
    } else if (key === '_count') {
      const count = countOf(text)
      if (typeof count !== 'number') throw thrown(count)
      asked.count = count
    } else if (key === '_since') {
      const found = span(text)
      if (!found) throw bad(key, 'write a time with zone, such as 2026-11-22T08:00:00Z (write + as %2B)')
      asked.since = found.from
    } else {
      const found = /T/u.test(text) ? null : span(text)
      if (!found) throw bad(key, 'write a date, as YYYY, YYYY-MM or YYYY-MM-DD')
      asked[key] = found
    }
  }
  if (asked.start && asked.end && asked.start.from >= asked.end.to) throw bad('end', 'it is before start')
  if (!given.has('_type')) return { ...asked, types, around: [...aroundTypes] }
  const named: readonly string[] = [...asked.types, ...asked.around]
  return {
    ...asked,
    types: types.filter(type => named.includes(type)),
    around: aroundTypes.filter(type => named.includes(type)),
    used: [...asked.used, ...(named.length > 0 ? [['_type', named.join(',')] satisfies [string, string]] : [])],
  }
}

/** `paged`: a page further on has its own address, and what is asked is sealed in it. */
function selfOf(address: string, { used }: Asked, paged: FhirRequest | null): string {
  const said = paged ? new URLSearchParams([['_cursor', written(paged.query).get('_cursor') ?? '']]) : new URLSearchParams(used)
  return said.size > 0 ? `${address}?${said}` : address
}

/** What belongs to no time, such as who the patient is, is always part of it. */
function isWanted(resource: Identified, { since, start, end }: Asked): boolean {
  if (since !== null && Date.parse(resource.meta?.lastUpdated ?? '') < since) return false
  const type = resource.resourceType
  const name = isPatientType(type) ? careDates[type] : null
  const parameter = isPatientType(type) && name !== null ? parameters[type][name] : undefined
  const care = parameter?.kind === 'date' ? parameter.read(resource) : []
  if (care.length === 0) return true
  const within = (at: Span) =>
    (start === null || dateMatches(at, { kind: 'date', prefix: 'ge', span: start })) &&
    (end === null || dateMatches(at, { kind: 'date', prefix: 'le', span: end }))
  return care.some(within)
}

/** A case is small, and is looked at once: all of it is read. */
async function ofPatient(homes: Homes, type: PatientType, id: string, base: string): Promise<Identified[]> {
  const found = new Map<string, Identified>()
  for (const way of [['patient', `Patient/${id}`], ...(type === 'Provenance' ? [['target', `Encounter/${id}`]] : [])]) {
    const query = readQuery(type, new URLSearchParams([way]), base)
    if (isWrong(query)) throw thrown(query)
    let from: Position | null = null
    do {
      const page: Awaited<ReturnType<typeof unsorted>> = await unsorted(homes, type, { ...query, count: MAX_COUNT }, from)
      for (const resource of page.resources) found.set(resource.id, resource)
      from = page.next
    } while (from)
  }
  return [...found.values()]
}

type Place = { values: (string | number | null)[]; id: string }
const order: readonly string[] = [...types, ...aroundTypes]
/** Its type, then the number of the entry that made it: ids of a case end with that. */
const placeOf = ({ resourceType, id }: Identified): Place => ({
  values: [order.indexOf(resourceType), Number(/\.(\d{1,9})$/u.exec(id)?.[1] ?? 0)],
  id,
})
function compare(a: Place, b: Place): number {
  for (const [at, value] of a.values.entries()) {
    const difference = Number(value) - Number(b.values[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
const inOrder = (a: Identified, b: Identified) => compare(placeOf(a), placeOf(b))
const isBehind = (place: Place, from: Place) => compare(place, from) > 0

/** What a POST of Parameters says, each value as it would stand in an address. */
function inParameters(body: unknown): [string, string][] {
  if (body === undefined || body === null) return []
  const list: unknown = Reflect.get(Object(body), 'parameter') ?? []
  if (Reflect.get(Object(body), 'resourceType') !== 'Parameters' || !Array.isArray(list))
    throw refusal(400, 'structure', 'Send Parameters, or nothing', 'Parameters')
  return list.map((part: unknown, at): [string, string] => {
    const name: unknown = Reflect.get(Object(part), 'name')
    const values = Object.entries(Object(part)).flatMap(([key, value]) => (/^value[A-Z]/u.test(key) ? [value] : []))
    const [value] = values
    if (typeof name !== 'string' || values.length !== 1 || !['string', 'number'].includes(typeof value))
      throw refusal(400, 'structure', 'A parameter is a name and one value of a plain type', `Parameters.parameter[${at}]`)
    return [name, String(value)]
  })
}
