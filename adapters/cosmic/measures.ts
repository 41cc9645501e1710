// What the citizen measured and told. Where Cosmic publishes a profile and we know when it was measured, it is an Observation;
// what has no profile, or no time, is a line in the note, and the note's receipt says so.
import type { Observation } from '@medplum/fhirtypes'
import type { Case, Entry, Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { effectiveOf, type VitalSign, vitalSigns } from '../../fhir-profiles/vital-signs.ts'
import { assignment, byAssignment, meta, patientOf } from './wire.ts'

type Profiled = { fact: string; profile: 'temperature' | 'heartRate'; sign: VitalSign }
const profiled: readonly Profiled[] = [
  { fact: 'temperature', profile: 'temperature', sign: vitalSigns.temperature },
  { fact: 'palp-pulse', profile: 'heartRate', sign: vitalSigns['palp-pulse'] },
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
    return told ? [{ fact: of.fact, title: of.sign.title, resource: observation(c, of, told, author) }] : []
  })
}

function observation(c: Case, { fact, profile, sign }: Profiled, told: Measured, author: Caregiver): Observation {
  const patient = patientOf(c)
  return {
    resourceType: 'Observation',
    meta: meta(profile),
    contained: [assignment(author.hsaId, author.unit.hsaId)],
    identifier: [{ system: system.caseNumber, value: `${c.number}/${fact}` }],
    status: 'final',
    category: [{ coding: [{ system: system.observationCategory, code: 'vital-signs' }] }],
    code: { coding: [{ system: system.loinc, code: sign.code, display: sign.display }], text: sign.title },
    subject: patient,
    ...effectiveOf(sign, told.at),
    // Measured by the patient; the assignment names the responsible unit, as the guide asks of patients' own values.
    performer: [patient, byAssignment],
    valueQuantity: { value: told.value, unit: sign.unit, system: system.ucum, code: sign.ucum },
  }
}

const swedish = (value: number | undefined) => value?.toLocaleString('sv-SE') ?? '–'

/**
 * `why`: what keeps it from being an Observation. Cosmic has a profile for blood pressure and none for blood sugar. A pressure
 * may have been taken by somebody else and over many days, and the interview asks how, not when: R4's profile, and the one
 * Cambio derives from it, has no pressure without a time (effective[x] 1..1), and the hour of the answer is not it.
 */
export function unprofiled(c: Case, entries: readonly Entry[]): { title: string; why: string; text: string }[] {
  const told = (fact: string) => measured(c, entries, fact)?.value
  const [upper, lower, sugar] = [told('bp-upper'), told('bp-lower'), told('diabetes-glucose')]
  // The question says: 33 when the meter shows HI, 1 when it shows LO.
  const limit = sugar === 33 ? ' eller över mätarens gräns' : sugar === 1 ? ' eller under mätarens gräns' : ''
  const lines: { title: string; why: string; text: string }[] = []
  if (upper !== undefined || lower !== undefined)
    lines.push({
      title: 'blodtryck',
      why: 'mättid saknas',
      text: `Blodtryck ${swedish(upper)}/${swedish(lower)} mm Hg, uppgivet av patienten. Mättid inte uppgiven.`,
    })
  if (sugar !== undefined)
    lines.push({
      title: 'blodsocker',
      why: 'egen plats saknas',
      text: `Blodsocker ${swedish(sugar)} mmol/l${limit}, uppgivet av patienten.`,
    })
  return lines
}
