// A bulk export as it was asked for: read strictly, so that a parameter we don't know never gives a file with too much in it.
import type { OperationOutcomeIssue } from '@medplum/fhirtypes'
import { z } from 'zod'
import { isCaseType } from '../../fhir-profiles/bundle.ts'
import { isServed, profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { caseIdOf } from '../../fhir-profiles/reading.ts'
import { isWrong, type Wrong, wrong } from './outcome.ts'
import { readQuery } from './query.ts'
import { allows } from './scopes.ts'

export const LEVELS = ['system', 'patient'] as const
/** As it is kept with the job. */
export const ExportRequest = z.object({
  level: z.enum(LEVELS),
  types: z.array(z.string().refine(isServed)),
  /** Only what was changed after this. */
  since: z.string().nullable(),
  /** Searches of a type; what any of them matches is exported. No entry: everything of the type. */
  filters: z.record(z.string(), z.array(z.string())),
  /** Ids of Patients; null = all. */
  patients: z.array(z.string()).nullable(),
  /** The care providers whose cases the client may see; null = all. */
  providers: z.array(z.string()).nullable(),
  /** Whether persons with protected identity are for it. */
  cleared: z.boolean().default(false),
  scopes: z.array(z.string()),
  /** What registers give has no time of its own, and takes this. */
  started: z.string(),
})
export type ExportRequest = z.infer<typeof ExportRequest>

/** A parameter, and where it stood in what was sent. */
export type Given = { name: string; value: string; at: string }
export type Asking = {
  level: ExportRequest['level']
  method: 'GET' | 'POST'
  given: readonly Given[]
  lenient: boolean
  scopes: readonly string[]
  base: string
  now: string
}
export type Asked = Pick<ExportRequest, 'types' | 'since' | 'filters' | 'patients'> & { ignored: OperationOutcomeIssue[] }

const NAMES = ['_type', '_since', '_outputFormat', '_typeFilter', 'patient'] as const
type Name = (typeof NAMES)[number]
const isName = (name: string): name is Name => NAMES.some(one => one === name)
const FORMATS = ['application/fhir+ndjson', 'application/ndjson', 'ndjson']
export const PATIENTS_AT_MOST = 500

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/u
const rightOf = (types: readonly ServedType[]) => types.map(type => `system/${type}.rs`).join(' ')

export function readExport(asking: Asking): Asked | Wrong {
  const ignored: OperationOutcomeIssue[] = []
  const values: Record<Name, Given[]> = { _type: [], _since: [], _outputFormat: [], _typeFilter: [], patient: [] }
  /** What we don't offer is refused, or passed over when the client wishes that. What is written wrong is always refused. */
  const unknown = (bad: Wrong): Wrong | null => {
    if (!asking.lenient || bad.outcome.issue[0]?.code !== 'not-supported') return bad
    ignored.push(...bad.outcome.issue.map(issue => ({ ...issue, severity: 'warning' as const })))
    return null
  }
  for (const given of asking.given) {
    if (['_format', '_pretty'].includes(given.name)) continue
    if (isName(given.name) && !(given.name === 'patient' && asking.level === 'system')) values[given.name].push(given)
    else {
      const known = NAMES.filter(name => name !== 'patient' || asking.level === 'patient').join(', ')
      const bad = unknown(
        wrong(400, 'not-supported', `$export has no parameter '${given.name.slice(0, 64)}' here. It has: ${known}`, given.at),
      )
      if (bad) return bad
    }
  }
  const format = values._outputFormat.find(({ value }) => !FORMATS.includes(value.replace('fhir ndjson', 'fhir+ndjson')))
  if (format) return wrong(400, 'not-supported', `_outputFormat is one of: ${FORMATS.join(', ')}`, format.at)
  const since = sinceOf(values._since, asking.now)
  if (since && typeof since !== 'string') return since
  const types = typesOf(values._type, asking, unknown)
  if (isWrong(types)) return types
  const filters = filtersOf(values._typeFilter, types, asking, unknown)
  if (isWrong(filters)) return filters
  const patients = patientsOf(values.patient, asking)
  if (patients && isWrong(patients)) return patients
  return { types, since, filters: Object.fromEntries(filters), patients, ignored }
}

function sinceOf([first, second]: readonly Given[], now: string): string | null | Wrong {
  if (!first) return null
  if (second) return wrong(400, 'value', '_since is said once', second.at)
  const at = INSTANT.test(first.value) ? Date.parse(first.value) : Number.NaN
  // A plus in an address is a space: the commonest reason.
  if (Number.isNaN(at))
    return wrong(400, 'value', '_since is a time with zone, such as 2026-11-22T08:00:00Z (write + as %2B)', first.at)
  if (at > Date.parse(now)) return wrong(400, 'value', '_since is later than now', first.at)
  return new Date(at).toISOString()
}

function typesOf(given: readonly Given[], asking: Asking, unknown: (bad: Wrong) => Wrong | null): ServedType[] | Wrong {
  const offered = Object.keys(profile)
    .filter(isServed)
    .filter(type => asking.level === 'system' || isCaseType(type))
  const may = (type: ServedType) => allows(asking.scopes, type, 'r') && allows(asking.scopes, type, 's')
  if (given.length === 0) {
    const own = offered.filter(may)
    return own.length > 0 ? own : wrong(403, 'forbidden', 'An export needs a scope such as system/Encounter.rs')
  }
  const types = new Set<ServedType>()
  for (const { value, at } of given)
    for (const name of value.split(',').map(part => part.trim())) {
      const type = offered.find(one => one === name)
      if (type) {
        types.add(type)
        continue
      }
      const why =
        isServed(name) && asking.level === 'patient'
          ? `${name} is in no patient's compartment. Ask for it with ${asking.base}/$export`
          : `There is no resource type '${name.slice(0, 64)}' here. It has: ${offered.join(', ')}`
      const bad = unknown(wrong(400, 'not-supported', why, at))
      if (bad) return bad
    }
  if (types.size === 0) return wrong(400, 'value', '_type names no type that can be exported', given[0]?.at)
  const lacking = [...types].filter(type => !may(type))
  return lacking.length > 0 ? wrong(403, 'forbidden', `The token lacks the scope ${rightOf(lacking)}`, given[0]?.at) : [...types]
}

/** Searches with a comma between: a comma that no type follows belongs to the search. */
const searches = (text: string): string[] => text.split(/,(?=[A-Z][A-Za-z]+(?:\?|%3F))/u)

function filtersOf(
  given: readonly Given[],
  types: readonly ServedType[],
  asking: Asking,
  unknown: (bad: Wrong) => Wrong | null,
): Map<string, string[]> | Wrong {
  const filters = new Map<string, string[]>()
  for (const { value, at } of given)
    for (const search of searches(value)) {
      const [name = '', query] = search.replace(/^([A-Z][A-Za-z]+)%3F/u, '$1?').split(/\?(.*)/su)
      const type = types.find(one => one === name)
      const read =
        type && query
          ? readQuery(type, new URLSearchParams(query), asking.base)
          : wrong(400, 'value', `_typeFilter is written as Type?parameter=value, of a type in _type: ${types.join(', ')}`)
      const steered =
        !isWrong(read) &&
        (read.chains.length > 0 || /(?:^|&)(?:_count|_sort|_elements|_total|_include|_revinclude|_summary)=/u.test(query ?? ''))
      const bad = isWrong(read)
        ? read
        : steered
          ? wrong(400, 'not-supported', `_typeFilter takes no chains, and nothing that steers a search, such as _sort`)
          : null
      if (!bad) {
        filters.set(name, [...(filters.get(name) ?? []), query ?? ''])
        continue
      }
      const [issue] = bad.outcome.issue
      const refused = unknown(wrong(400, issue?.code ?? 'value', `_typeFilter: ${issue?.diagnostics ?? 'it is wrong'}`, at))
      if (refused) return refused
    }
  return filters
}

function patientsOf(given: readonly Given[], asking: Asking): string[] | null | Wrong {
  const [first] = given
  if (!first) return null
  if (asking.method === 'GET') return wrong(400, 'not-supported', 'Patients are named in a POST, not in an address', first.at)
  if (given.length > PATIENTS_AT_MOST)
    return wrong(400, 'too-costly', `At most ${PATIENTS_AT_MOST} patients are named. Send several requests`, first.at)
  const ids = new Set<string>()
  for (const { value, at } of given) {
    const written = value.startsWith(`${asking.base}/`) ? value.slice(asking.base.length + 1) : value
    const id = /^Patient\/([A-Za-z0-9\-.]{1,64})$/u.exec(written)?.[1]
    if (id === undefined) return wrong(400, 'value', 'patient is a reference such as Patient/abc', at)
    ids.add(id)
  }
  return [...ids]
}

/** A case is its patient: their ids are one. */
export const casesOf = (request: Pick<ExportRequest, 'patients'>): string[] | null => request.patients?.map(caseIdOf) ?? null

const Value = z.looseObject({ name: z.string() })
const Sent = z.object({ resourceType: z.literal('Parameters'), parameter: z.array(Value).default([]) })
const kinds: Record<Name, readonly string[]> = {
  _type: ['valueString', 'valueCode'],
  _since: ['valueInstant', 'valueDateTime'],
  _outputFormat: ['valueString', 'valueCode'],
  _typeFilter: ['valueString'],
  patient: ['valueReference'],
}

/** What a Parameters resource says, as name and value. */
export function parametersOf(body: unknown): Given[] | Wrong {
  const read = Sent.safeParse(body)
  if (!read.success)
    return wrong(400, 'structure', 'Send a Parameters resource, with a name and one value in each parameter', 'Parameters')
  const all: Given[] = []
  for (const [n, part] of read.data.parameter.entries()) {
    const at = `Parameters.parameter[${n}]`
    const kind = isName(part.name) ? kinds[part.name] : Object.keys(part).filter(key => key.startsWith('value'))
    const found = kind.map(key => part[key]).find(value => value !== undefined)
    const value = part.name === 'patient' && typeof found === 'object' && found ? Reflect.get(found, 'reference') : found
    if (isName(part.name) && typeof value !== 'string')
      return wrong(400, 'structure', `${part.name} is given as ${kind[0]}${part.name === 'patient' ? '.reference' : ''}`, at)
    all.push({ name: part.name, value: String(value), at })
  }
  return all
}
