// What Cosmic takes of what can be written to it here, profile by profile, from Cambio's published guide (se.cambio.fhir).
// What a profile doesn't mark mustSupport is accepted and discarded, as published. Here stand the contact
// (EncounterOutpatientWriteSe) and the note (QuestionnaireResponseSe); bookings and the rest have files of their own.
import { z } from 'zod'
import { knowsContactType, practitionerBy, providerOf, templates, worksAt } from './cosmic-registry.ts'
import {
  CAMBIO,
  Extension,
  Identifier,
  instant,
  Logical,
  only,
  person,
  type Say,
  shaped,
  text,
  unit,
  type Verdict,
} from './cosmic-rule-parts.ts'
import { Booking, booking } from './cosmic-rules-booking.ts'
import { measurement, Measurement, observationProfiles, selfReferral, SelfReferral } from './cosmic-rules-more.ts'

const PERFORMING_UNIT = `${CAMBIO}/encounterPerformingUnit`
const HIERARCHY = 'https://commonprofiles.care/fhir/StructureDefinition/common-hsaHierarchy'
/** As published: some canonicals end with their version. */
const profiles: Record<string, readonly string[]> = {
  Encounter: [`${CAMBIO}/EncounterOutpatientWriteSe`],
  QuestionnaireResponse: [`${CAMBIO}/QuestionnaireResponseSe/v1`],
  Appointment: [`${CAMBIO}/AppointmentBookingSe/v1`],
  Observation: Object.keys(observationProfiles),
  ServiceRequest: [`${CAMBIO}/ServiceRequestSelfReferralSEVendorLite`],
}

const Encounter = z.looseObject({
  identifier: z.array(Identifier).optional(),
  status: z.enum(['arrived', 'in-progress', 'finished']),
  class: z.looseObject({ system: z.literal('http://terminology.hl7.org/CodeSystem/v3-ActCode'), code: z.literal('AMB') }),
  extension: z.array(Extension).min(1),
  type: z.array(z.looseObject({ coding: z.array(z.looseObject({ system: text, code: text })).min(1) })).length(1),
  subject: Logical,
  participant: z
    .array(
      z.looseObject({
        type: z.array(z.looseObject({ coding: z.array(z.looseObject({ code: text })) })).optional(),
        individual: Logical.optional(),
      }),
    )
    .optional(),
  period: z.looseObject({ start: instant, end: instant.optional() }),
  serviceProvider: Logical,
})

const QuestionnaireResponse = z.looseObject({
  identifier: Identifier,
  extension: z.array(z.looseObject({ url: text, extension: z.array(Extension).optional() })).min(1),
  questionnaire: text,
  // Only signed notes: Cosmic's "Signed" is FHIR's completed.
  status: z.literal('completed'),
  subject: Logical,
  authored: instant,
  author: Logical,
  item: z.array(z.looseObject({ linkId: text, answer: z.array(z.strictObject({ valueString: text })).length(1) })).min(1),
})

export function judge(type: string, sent: Record<string, unknown>): Verdict {
  const named = profileIn(sent, profiles[type] ?? [])
  if (named === null)
    return { refused: [{ path: `${type}.meta.profile`, text: `must name ${(profiles[type] ?? []).join(' or ')}` }] }
  switch (type) {
    case 'Encounter':
      return shaped(type, Encounter, sent, encounter)
    case 'QuestionnaireResponse':
      return shaped(type, QuestionnaireResponse, sent, note)
    case 'Observation':
      return shaped(type, Measurement, sent, (body, fault) => measurement(body, named, fault))
    case 'ServiceRequest':
      return shaped(type, SelfReferral, sent, selfReferral)
    default:
      return shaped(type, Booking, sent, booking)
  }
}

/** The one of these profiles that a resource names; a canonical may be followed by its version. */
export function profileIn(sent: Record<string, unknown>, wanted: readonly string[]): string | null {
  const meta = z.object({ meta: z.looseObject({ profile: z.array(z.string()) }) }).safeParse(sent)
  return meta.data?.meta.profile.map(p => p.replace(/\|.*$/, '')).find(p => wanted.includes(p)) ?? null
}

function encounter(body: z.infer<typeof Encounter>, fault: Say) {
  const patient = person(body.subject, 'subject', fault)
  unit(only(body.extension, PERFORMING_UNIT), 'extension:encounterPerformingUnit', fault)
  unit(body.serviceProvider, 'serviceProvider', fault)
  if (!body.type[0]?.coding.some(c => knowsContactType(c.system, c.code))) fault('type', 'no such contact type in Cosmic')
  const { start, end } = body.period
  if (body.status === 'finished' && !end) fault('period.end', 'a finished contact must have an end')
  if (end && Date.parse(end) < Date.parse(start)) fault('period.end', 'before the start')
  body.participant?.forEach((one, i) => {
    const role = one.type?.[0]?.coding[0]?.code
    if (role !== 'PPRF' && role !== 'RESP') return
    const { system, value } = one.individual?.identifier ?? { system: '', value: '' }
    if (!practitionerBy(system, value)) fault(`participant[${i}].individual`, 'no such staff in Cosmic')
  })
  return {
    patient,
    keeps: ['identifier', 'status', 'class', 'extension', 'type', 'subject', 'participant', 'period', 'serviceProvider'],
  }
}

function note(body: z.infer<typeof QuestionnaireResponse>, fault: Say) {
  const patient = person(body.subject, 'subject', fault)
  const template = templates.find(t => `Questionnaire/${t.id}` === body.questionnaire)
  if (!template) fault('questionnaire', 'no such template in Cosmic')
  const hierarchy = body.extension.find(e => e.url === HIERARCHY)?.extension ?? []
  const careUnit = unit(only(hierarchy, 'hsaCareUnit'), 'extension:common-hsaHierarchy.hsaCareUnit', fault)
  const provider = unit(only(hierarchy, 'hsaCareProvider'), 'extension:common-hsaHierarchy.hsaCareProvider', fault)
  if (careUnit && provider && providerOf(careUnit) !== provider)
    fault('extension:common-hsaHierarchy', 'the unit belongs to another care provider')
  const author = body.author.identifier
  const self = author.value === patient && body.author.type === 'Patient'
  if (!self && !practitionerBy(author.system, author.value)) fault('author', 'no such staff in Cosmic')
  else if (!self && !worksAt(author.value, careUnit)) fault('author', 'has no assignment at the unit')
  body.item.forEach((item, i) => {
    if (template && !template.item.some(t => t.linkId === item.linkId))
      fault(`item[${i}].linkId`, `${item.linkId} is not in the template`)
  })
  for (const wanted of template?.item ?? [])
    if (wanted.required && !body.item.some(item => item.linkId === wanted.linkId))
      fault('item', `${wanted.linkId} is required by the template`)
  return {
    patient,
    keeps: ['identifier', 'extension', 'questionnaire', 'status', 'subject', 'encounter', 'authored', 'author', 'item'],
  }
}
