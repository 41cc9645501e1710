// Search as published: only the listed parameters, no modifiers, no paging. What isn't understood is refused by name; a
// parameter that was ignored would make an empty answer look like "it isn't there".
import type { Fault } from './cosmic-answers.ts'
import { published } from './cosmic-published.ts'
import { patients } from './cosmic-registry.ts'

type Body = Record<string, unknown>
type Matches = (body: Body) => boolean

/** Decides; `patient` and `identifier` only spare the database from handing over everything. */
type Question = { test: Matches; patient: string | undefined; identifier: string | undefined }

/** A test per parameter, or what is wrong with the question. */
export function question(type: string, params: readonly [string, string][]): Question | { refused: Fault[] } {
  const known = published[type]?.search ?? []
  const refused: Fault[] = []
  const tests: Matches[] = []
  for (const [name, value] of params) {
    if (!known.includes(name)) {
      const text = `Unknown search parameter "${name}" for ${type}. Valid search parameters: ${known.join(', ')}`
      refused.push({ path: '', text })
      continue
    }
    const test = value === '' ? null : matcher(type, name, value)
    if (test) tests.push(test)
    else refused.push({ path: '', text: `The value of the search parameter "${name}" can't be read` })
  }
  if (params.length === 0) refused.push({ path: '', text: `Search ${type} with at least one of: ${known.join(', ')}` })
  if (refused.length > 0) return { refused }
  const said = new Map(params)
  const of = said.get('patient') ?? said.get('subject')
  return {
    test: body => tests.every(test => test(body)),
    patient: of === undefined ? undefined : (numberOf(of) ?? ''),
    identifier: said.get('identifier'),
  }
}

function matcher(type: string, name: string, value: string): Matches | null {
  switch (name) {
    case '_id':
      return body => value.split(',').includes(String(body['id']))
    case '_profile':
      // Self-referrals are made on one profile and, as published, read back on the referral's.
      if (type === 'ServiceRequest') return () => value.endsWith('/ServiceRequestReferral')
      return body => profilesOf(body).some(profile => value.split(',').includes(profile))
    case 'identifier': {
      const [system, number] = value.split('|')
      if (number === undefined) return null
      return body => identifiersOf(body).some(i => i['system'] === system && i['value'] === number)
    }
    case 'patient':
    case 'subject':
      return subject(value)
    case 'date':
      return day(value, dated[type])
    case 'status':
      return body => value.split(',').includes(String(body['status']))
    case 'class':
      return body => value.replace(/^.*\|/, '') === 'AMB' && body['resourceType'] === 'Encounter'
    case 'name':
    case 'family':
    case 'given':
      return body =>
        JSON.stringify(body['name'] ?? '')
          .toLowerCase()
          .includes(value.toLowerCase())
    case 'category':
      return body => JSON.stringify(body['category'] ?? '').includes(`"${value.replace(/^.*\|/, '')}"`)
    case 'code':
    case 'context':
      return body => JSON.stringify(body['code'] ?? '').includes(`"${value.replace(/^.*\|/, '')}"`)
    default:
      return null
  }
}

/** A reference to a patient of this server: `Patient/40000`, or its id alone. */
function subject(value: string): Matches | null {
  if (!/^(Patient\/)?[A-Za-z0-9.-]+$/.test(value)) return null
  const number = numberOf(value)
  const reference = `Patient/${value.replace('Patient/', '')}`
  return body => {
    const actors = list(body['participant']).map(p => object(p['actor']))
    return [object(body['subject']), ...actors].some(
      actor => actor['reference'] === reference || (number !== undefined && object(actor['identifier'])['value'] === number),
    )
  }
}
const numberOf = (reference: string) => patients.find(p => p.id === reference.replace('Patient/', ''))?.identifier[0]?.value

type Time = { from: unknown; to: unknown }
const moment = (at: unknown): Time => ({ from: at, to: at })
/** What R4 means by `date` of each: a period is all of its time, never only its end. */
const dated: Partial<Record<string, (body: Body) => Time>> = {
  Appointment: body => moment(body['start']),
  Observation: body => {
    const { start, end } = object(body['effectivePeriod'])
    return body['effectiveDateTime'] === undefined ? { from: start, to: end } : moment(body['effectiveDateTime'])
  },
  MedicationRequest: body => moment(body['authoredOn']),
}
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
/** The day on the wall in Sweden, which is where Cosmic's clock hangs. */
const dayOf = (at: unknown) => swedish.format(new Date(String(at)))
/**
 * `2026-11-23`, or with one of the prefixes ge and le. As R4 compares: without a prefix the day must hold all of the time;
 * with one it is enough that some of it lies there.
 */
function day(value: string, of: ((body: Body) => Time) | undefined): Matches | null {
  const [, prefix, date = ''] = /^(ge|le|eq)?(\d{4}-\d{2}-\d{2})$/.exec(value) ?? []
  if (!date || !of) return null
  return body => {
    const { from, to } = of(body)
    if (from === undefined || to === undefined) return false
    const [first, last] = [dayOf(from), dayOf(to)]
    return prefix === 'ge' ? last >= date : prefix === 'le' ? first <= date : first === date && last === date
  }
}

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)
const object = (value: unknown): Body => (isObject(value) ? value : {})
const list = (value: unknown): Body[] => (Array.isArray(value) ? value.filter(isObject) : [])
export const identifiersOf = (body: Body): Body[] =>
  Array.isArray(body['identifier']) ? list(body['identifier']) : [object(body['identifier'])]
const profilesOf = (body: Body): string[] => {
  const profile = object(body['meta'])['profile']
  return Array.isArray(profile) ? profile.map(String) : []
}
