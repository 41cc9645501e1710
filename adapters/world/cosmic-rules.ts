// What Cosmic takes of the three things that can be written to it here, profile by profile, from Cambio's published guide
// (se.cambio.fhir): EncounterOutpatientWriteSe, QuestionnaireResponseSe, AppointmentBookingSe. What a profile doesn't mark
// mustSupport is accepted and discarded, as published.
import { z } from 'zod'
import type { Fault } from './cosmic-answers.ts'
import {
  HSA,
  knowsContactType,
  organizationBy,
  PERSONNUMMER,
  patientBy,
  patients,
  practitionerBy,
  providerOf,
  SAMORDNINGSNUMMER,
  templates,
  worksAt,
} from './cosmic-registry.ts'

export type Verdict = { refused: Fault[] } | { patient: string; body: Record<string, unknown> }

const CAMBIO = 'https://fhir.cambio.se/StructureDefinition'
const PERFORMING_UNIT = `${CAMBIO}/encounterPerformingUnit`
const HIERARCHY = 'https://commonprofiles.care/fhir/StructureDefinition/common-hsaHierarchy'
/** As published: some canonicals end with their version. */
const profiles: Record<string, string[]> = {
  Encounter: [`${CAMBIO}/EncounterOutpatientWriteSe`],
  QuestionnaireResponse: [`${CAMBIO}/QuestionnaireResponseSe/v1`],
  Appointment: [`${CAMBIO}/AppointmentBookingSe/v1`],
}

const text = z.string().min(1)
const instant = z.iso.datetime({ offset: true })
const Identifier = z.looseObject({ system: text, value: text })
const Reference = z.looseObject({ type: text.optional(), reference: text.optional(), identifier: Identifier.optional() })
const Logical = z.looseObject({ type: text.optional(), identifier: Identifier })
type Extensions = { url: string; valueReference?: z.infer<typeof Logical> | undefined }[]
const Extension = z.looseObject({ url: text, valueReference: Logical.optional() })

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

const Appointment = z.looseObject({
  status: z.literal('proposed'),
  start: instant,
  end: instant,
  extension: z.array(Extension).min(1),
  participant: z.array(z.looseObject({ actor: Reference, status: text })).min(1),
})

export function judge(type: string, sent: Record<string, unknown>): Verdict {
  const meta = z.object({ meta: z.looseObject({ profile: z.array(z.string()) }) }).safeParse(sent)
  const wanted = profiles[type] ?? []
  // A canonical may be followed by its version.
  if (!meta.success || !meta.data.meta.profile.some(p => wanted.includes(p.replace(/\|.*$/, ''))))
    return { refused: [{ path: `${type}.meta.profile`, text: `must name ${wanted.join(' or ')}` }] }
  if (type === 'Encounter') return shaped(type, Encounter, sent, encounter)
  if (type === 'QuestionnaireResponse') return shaped(type, QuestionnaireResponse, sent, note)
  return shaped(type, Appointment, sent, appointment)
}

function shaped<S extends z.ZodType>(
  type: string,
  schema: S,
  sent: Record<string, unknown>,
  rules: (body: z.infer<S>, fault: (path: string, text: string) => void) => { patient: string; keeps: readonly string[] },
): Verdict {
  const parsed = schema.safeParse(sent)
  if (!parsed.success) return { refused: parsed.error.issues.map(i => ({ path: fhirPath(type, i.path), text: i.message })) }
  const refused: Fault[] = []
  const { patient, keeps } = rules(parsed.data, (path, said) => refused.push({ path: `${type}.${path}`, text: said }))
  if (refused.length > 0) return { refused }
  const kept = ['resourceType', ...keeps].filter(name => sent[name] !== undefined)
  return { patient, body: Object.fromEntries(kept.map(name => [name, sent[name]])) }
}

const fhirPath = (type: string, path: readonly PropertyKey[]) =>
  path.reduce<string>((all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}.${String(step)}`), type)

type Say = (path: string, text: string) => void

/** Never repeats the number: answers are logged by those who get them. */
function person(reference: z.infer<typeof Reference>, path: string, fault: Say): string {
  const { identifier } = reference
  const found = identifier
    ? patientBy(identifier.system, identifier.value)
    : patients.find(p => `Patient/${p.id}` === reference.reference)
  if (identifier && identifier.system !== PERSONNUMMER && identifier.system !== SAMORDNINGSNUMMER)
    fault(path, `identifier.system must be ${PERSONNUMMER} or ${SAMORDNINGSNUMMER}`)
  else if (!found) fault(path, 'no such patient in Cosmic')
  return found?.identifier[0]?.value ?? ''
}

function unit(reference: z.infer<typeof Logical> | undefined, path: string, fault: Say): string {
  if (!reference) fault(path, 'must name the unit')
  else if (reference.identifier.system !== HSA) fault(path, `identifier.system must be ${HSA}`)
  else if (!organizationBy(HSA, reference.identifier.value)) fault(path, 'no such unit in Cosmic')
  return reference?.identifier.value ?? ''
}

const only = (extensions: Extensions, url: string) => {
  const found = extensions.filter(e => e.url === url)
  return found.length === 1 ? found[0]?.valueReference : undefined
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

function appointment(body: z.infer<typeof Appointment>, fault: Say) {
  const who = body.participant.filter(p => p.actor.type === 'Patient' || p.actor.reference?.startsWith('Patient/'))
  if (who.length !== 1) fault('participant', 'exactly one patient')
  const patient = who[0] ? person(who[0].actor, 'participant.actor', fault) : ''
  unit(
    body.extension.find(e => e.url.startsWith(`${CAMBIO}/appointment`) && e.valueReference)?.valueReference,
    'extension:serviceProvider',
    fault,
  )
  if (Date.parse(body.end) <= Date.parse(body.start)) fault('end', 'not after the start')
  return { patient, keeps: ['identifier', 'extension', 'status', 'start', 'end', 'description', 'participant', 'slot'] }
}
