// What the rules of Cosmic's profiles share: the shapes, and who and what must exist there. A refusal names the element and
// never repeats a person's number: answers are logged by those who get them.
import { z } from 'zod'
import type { Fault } from './cosmic-answers.ts'
import {
  HSA,
  organizationBy,
  PERSONNUMMER,
  patientBy,
  patients,
  practitionerBy,
  SAMORDNINGSNUMMER,
  worksAt,
} from './cosmic-registry.ts'

export type Verdict = { refused: Fault[] } | { patient: string; body: Record<string, unknown> }

export const CAMBIO = 'https://fhir.cambio.se/StructureDefinition'
/** The HSA-id of RIVTA: what the guide's examples of Provenance write. */
export const RIVTA_HSA = 'urn:oid:1.2.752.129.2.1.4.1'

export const text = z.string().min(1)
export const instant = z.iso.datetime({ offset: true })
export const Identifier = z.looseObject({ system: text, value: text })
export const Reference = z.looseObject({ type: text.optional(), reference: text.optional(), identifier: Identifier.optional() })
export const Logical = z.looseObject({ type: text.optional(), identifier: Identifier })
export type Extensions = { url: string; valueReference?: z.infer<typeof Logical> | undefined }[]
export const Extension = z.looseObject({ url: text, valueReference: Logical.optional() })

export function shaped<S extends z.ZodType>(
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

export type Say = (path: string, text: string) => void

export function person(reference: z.infer<typeof Reference>, path: string, fault: Say): string {
  const { identifier } = reference
  const found = identifier
    ? patientBy(identifier.system, identifier.value)
    : patients.find(p => `Patient/${p.id}` === reference.reference)
  if (identifier && identifier.system !== PERSONNUMMER && identifier.system !== SAMORDNINGSNUMMER)
    fault(path, `identifier.system must be ${PERSONNUMMER} or ${SAMORDNINGSNUMMER}`)
  else if (!found) fault(path, 'no such patient in Cosmic')
  return found?.identifier[0]?.value ?? ''
}

export function unit(reference: z.infer<typeof Logical> | undefined, path: string, fault: Say): string {
  if (!reference) fault(path, 'must name the unit')
  else if (reference.identifier.system !== HSA) fault(path, `identifier.system must be ${HSA}`)
  else if (!organizationBy(HSA, reference.identifier.value)) fault(path, 'no such unit in Cosmic')
  return reference?.identifier.value ?? ''
}

export const only = (extensions: Extensions, url: string) => {
  const found = extensions.filter(e => e.url === url)
  return found.length === 1 ? found[0]?.valueReference : undefined
}

/** A contained PractitionerRole of somebody with an assignment at the unit: how Provenance and Observation name who and where. */
export const Assignment = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: text,
  practitioner: z.looseObject({ identifier: Identifier }),
  organization: z.looseObject({ identifier: Identifier }),
})
export function assigned(role: z.infer<typeof Assignment>, path: string, fault: Say): void {
  const [who, where] = [role.practitioner.identifier, role.organization.identifier]
  if (who.system !== RIVTA_HSA || where.system !== RIVTA_HSA) fault(path, `identifier.system must be ${RIVTA_HSA}`)
  else if (!practitionerBy(HSA, who.value)) fault(path, 'no such staff in Cosmic')
  else if (!organizationBy(HSA, where.value)) fault(path, 'no such unit in Cosmic')
  else if (!worksAt(who.value, where.value)) fault(path, 'has no assignment at the unit')
}
