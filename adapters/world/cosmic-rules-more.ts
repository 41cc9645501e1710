// Measurements (the Lite profiles of Observation, which derive from R4's vital signs), the patient's own request for care
// (ServiceRequestSelfReferralSEVendorLite) and the nullification of something written in error (ProvenanceStatusSe).
import { z } from 'zod'
import { HSA, organizationBy } from './cosmic-registry.ts'
import {
  Assignment,
  assigned,
  CAMBIO,
  Identifier,
  instant,
  Logical,
  person,
  Reference,
  type Say,
  text,
} from './cosmic-rule-parts.ts'

const LOINC = 'http://loinc.org'
const UCUM = 'http://unitsofmeasure.org'
/** Code and unit that R4's vital signs fix for each; of those published, the ones this simulation acts out. */
export const observationProfiles: Record<string, { code: string; unit: string }> = {
  [`${CAMBIO}/ObservationBodyTemperatureLite/v1`]: { code: '8310-5', unit: 'Cel' },
  [`${CAMBIO}/ObservationHeartRateLite/v1`]: { code: '8867-4', unit: '/min' },
  [`${CAMBIO}/ObservationRespiratoryRateLite/v1`]: { code: '9279-1', unit: '/min' },
  [`${CAMBIO}/ObservationBodyWeightLite/v1`]: { code: '29463-7', unit: 'kg' },
  [`${CAMBIO}/ObservationBodyHeightLite/v1`]: { code: '8302-2', unit: 'cm' },
}
const concept = z.looseObject({ coding: z.array(z.looseObject({ system: text.optional(), code: text })).min(1) })

export const Measurement = z.looseObject({
  contained: z.array(Assignment).length(1),
  status: z.literal('final'),
  category: z.array(concept).min(1),
  code: concept,
  subject: Logical,
  effectiveDateTime: instant.optional(),
  effectivePeriod: z.looseObject({ start: instant, end: instant }).optional(),
  performer: z.array(Reference).min(1),
  valueQuantity: z.looseObject({ value: z.number(), unit: text, system: z.literal(UCUM), code: text }),
})

export function measurement(body: z.infer<typeof Measurement>, profile: string, fault: Say) {
  const patient = person(body.subject, 'subject', fault)
  const { code, unit } = observationProfiles[profile] ?? { code: '', unit: '' }
  if (!body.category.some(c => c.coding.some(one => one.code === 'vital-signs'))) fault('category', 'must be vital-signs')
  if (!body.code.coding.some(one => one.system === LOINC && one.code === code)) fault('code', `must be LOINC ${code}`)
  if (body.valueQuantity.code !== unit) fault('valueQuantity.code', `must be ${unit}`)
  if ((body.effectiveDateTime === undefined) === (body.effectivePeriod === undefined))
    fault('effective', 'either effectiveDateTime or effectivePeriod')
  const [role] = body.contained
  if (role) assigned(role, 'contained[0]', fault)
  if (!body.performer.some(p => p.reference === `#${role?.id}`))
    fault('performer', 'must refer to the contained PractitionerRole')
  for (const [i, one] of body.performer.entries())
    if (one.type === 'Patient' && person(one, `performer[${i}]`, fault) !== patient) fault(`performer[${i}]`, 'is somebody else')
  // Whether an identifier is kept is not published: it is not.
  const keeps = ['contained', 'status', 'category', 'code', 'subject', 'effectiveDateTime', 'effectivePeriod', 'performer']
  return { patient, keeps: [...keeps, 'valueQuantity'] }
}

/** Elements with the cardinality 0..0 in the published profile. */
const forbidden = [
  'instantiatesCanonical',
  'instantiatesUri',
  'basedOn',
  'replaces',
  'requisition',
  'category',
  'priority',
  'doNotPerform',
  'code',
  'orderDetail',
  'encounter',
  'performerType',
] as const

export const SelfReferral = z.looseObject({
  identifier: z.array(Identifier).optional(),
  status: z.literal('active'),
  intent: z.literal('order'),
  subject: Logical,
  authoredOn: instant,
  requester: Logical.optional(),
  performer: z.array(Logical.extend({ type: z.literal('Organization') })).length(1),
  reasonCode: z
    .array(
      concept.extend({ coding: z.array(z.looseObject({ system: z.literal('http://snomed.info/sct'), code: text })).length(1) }),
    )
    .max(1)
    .optional(),
})

export function selfReferral(body: z.infer<typeof SelfReferral>, fault: Say) {
  const patient = person(body.subject, 'subject', fault)
  for (const name of forbidden) if (body[name] !== undefined) fault(name, 'is not allowed in this profile')
  // "The intended users of this API are patients."
  if (body.requester && body.requester.identifier.value !== patient) fault('requester', 'must be the patient')
  const { system, value } = body.performer[0]?.identifier ?? { system: '', value: '' }
  if (system !== HSA) fault('performer', `identifier.system must be ${HSA}`)
  else if (!organizationBy(HSA, value)) fault('performer', 'no such unit in Cosmic')
  return { patient, keeps: ['identifier', 'status', 'intent', 'subject', 'authoredOn', 'requester', 'performer', 'reasonCode'] }
}

export const NULLIFICATION = `${CAMBIO}/ProvenanceStatusSe/v1`
export const Nullification = z.looseObject({
  contained: z.array(Assignment).length(1),
  target: z
    .array(z.looseObject({ reference: z.string().regex(/^(QuestionnaireResponse|Observation)\/[A-Za-z0-9.-]+$/) }))
    .length(1),
  recorded: instant,
  reason: z.array(z.looseObject({ text: text.optional(), coding: z.array(z.looseObject({ code: text })).optional() })).length(1),
  activity: z.looseObject({
    coding: z
      .array(
        z.looseObject({
          system: z.literal('http://terminology.hl7.org/CodeSystem/v3-DataOperation'),
          code: z.literal('NULLIFY'),
        }),
      )
      .length(1),
  }),
  agent: z.array(z.looseObject({ who: z.looseObject({ reference: text }) })).length(1),
})

/** `there`: the resource it names, or undefined. */
export function nullification(
  body: z.infer<typeof Nullification>,
  there: { patient: string; body: Record<string, unknown> } | null,
  fault: Say,
) {
  const [role] = body.contained
  if (role) assigned(role, 'contained[0]', fault)
  if (body.agent[0]?.who.reference !== `#${role?.id}`) fault('agent[0].who', 'must refer to the contained PractitionerRole')
  const [reason] = body.reason
  const note = body.target[0]?.reference.startsWith('QuestionnaireResponse/')
  if (note && (!reason?.text || reason.coding)) fault('reason', 'of a QuestionnaireResponse: text, and no coding')
  if (!note && reason?.coding?.[0]?.code !== 'EIE') fault('reason', 'of an Observation: the coding EIE')
  if (!there) fault('target', 'no such resource in Cosmic')
  else if (there.body['status'] === 'entered-in-error') fault('target', 'is nullified already')
  return { patient: there?.patient ?? '', keeps: ['contained', 'target', 'recorded', 'reason', 'activity', 'agent'] }
}
