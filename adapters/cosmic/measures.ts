// What the citizen measured and told. Where Cosmic publishes a profile and we know when it was measured, it is an Observation;
// what has no profile, or no time, is a line in the note, and the note's receipt says so.
//
// Codes: R4's vital signs (http://hl7.org/fhir/R4/observation-vitalsigns.html), which Cambio's Lite profiles derive from.
import type { Observation } from '@medplum/fhirtypes'
import type { Case, Entry, Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { assignment, byAssignment, meta, patientOf } from './wire.ts'

const LOINC = 'http://loinc.org'
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category'

type Profiled = {
  fact: string
  profile: 'temperature' | 'heartRate'
  code: string
  display: string
  unit: string
  ucum: string
  title: string
  /** The question asks for the highest of so many hours: the time is that period. */
  hours?: number
}
const profiled: readonly Profiled[] = [
  {
    fact: 'temperature',
    profile: 'temperature',
    code: '8310-5',
    display: 'Body temperature',
    unit: '°C',
    ucum: 'Cel',
    title: 'Kroppstemperatur',
    hours: 24,
  },
  {
    fact: 'palp-pulse',
    profile: 'heartRate',
    code: '8867-4',
    display: 'Heart rate',
    unit: 'slag/min',
    ucum: '/min',
    title: 'Puls',
  },
]

type Measured = { fact: string; value: number; at: Instant }

/** A number they gave themselves to that question, as it now stands, and when. */
function measured(c: Case, entries: readonly Entry[], fact: string): Measured | null {
  const value = c.facts[fact]
  if (typeof value !== 'number') return null
  const said = entries.findLast(
    e => (e.type === 'corrected' || (e.type === 'answered' && e.how === 'answer')) && e.facts[fact] === value,
  )
  return said ? { fact, value, at: said.at } : null
}

export type Measure = { fact: string; title: string; resource: Observation }

export function measures(c: Case, entries: readonly Entry[], author: Caregiver): Measure[] {
  return profiled.flatMap(of => {
    const told = measured(c, entries, of.fact)
    return told ? [{ fact: of.fact, title: of.title, resource: observation(c, of, told, author) }] : []
  })
}

function observation(c: Case, of: Profiled, told: Measured, author: Caregiver): Observation {
  const start = new Date(Date.parse(told.at) - (of.hours ?? 0) * 3_600_000).toISOString()
  const patient = patientOf(c)
  return {
    resourceType: 'Observation',
    meta: meta(of.profile),
    contained: [assignment(author.hsaId, author.unit.hsaId)],
    identifier: [{ system: system.caseNumber, value: `${c.number}/${of.fact}` }],
    status: 'final',
    category: [{ coding: [{ system: CATEGORY, code: 'vital-signs' }] }],
    code: { coding: [{ system: LOINC, code: of.code, display: of.display }], text: of.title },
    subject: patient,
    ...(of.hours === undefined ? { effectiveDateTime: told.at } : { effectivePeriod: { start, end: told.at } }),
    // Measured by the patient; the assignment names the responsible unit, as the guide asks of patients' own values.
    performer: [patient, byAssignment],
    valueQuantity: { value: told.value, unit: of.unit, system: system.ucum, code: of.ucum },
  }
}

const swedish = (value: number | undefined) => value?.toLocaleString('sv-SE') ?? '–'

/** Cosmic has no profile for blood sugar, and the interview does not ask when the pressure was taken. */
export function unprofiled(c: Case, entries: readonly Entry[]): { title: string; text: string }[] {
  const told = (fact: string) => measured(c, entries, fact)?.value
  const [upper, lower, sugar] = [told('bp-upper'), told('bp-lower'), told('diabetes-glucose')]
  // The question says: 33 when the meter shows HI, 1 when it shows LO.
  const limit = sugar === 33 ? ' eller över mätarens gräns' : sugar === 1 ? ' eller under mätarens gräns' : ''
  const lines: { title: string; text: string }[] = []
  if (upper !== undefined || lower !== undefined)
    lines.push({
      title: 'blodtryck',
      text: `Blodtryck ${swedish(upper)}/${swedish(lower)} mm Hg, uppgivet av patienten. Mättid inte uppgiven.`,
    })
  if (sugar !== undefined)
    lines.push({ title: 'blodsocker', text: `Blodsocker ${swedish(sugar)} mmol/l${limit}, uppgivet av patienten.` })
  return lines
}
