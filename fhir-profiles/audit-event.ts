// The access log as AuditEvents: who looked at or wrote which cases, when and why. Staff stand by HSA-id; a citizen stands
// without one, since a person's number is never written here.
import type { AuditEvent, AuditEventAgent, AuditEventEntity, CodeableConcept, Coding, Reference } from '@medplum/fhirtypes'
import type { Why } from '../bot/ports.ts'
import { hsaIdentifier, profile, system } from './codes.ts'
import { botReference, fhirId } from './reading.ts'

/** A record of the access log, as the store reads it. */
export type Access = {
  id: string
  at: string
  whoKind: 'citizen' | 'caregiver' | 'integrator' | 'guest' | 'system'
  whoId: string
  commission: string | null
  unit: string | null
  provider: string | null
  why: string
  what: 'read' | 'write' | 'list'
  cases: readonly string[]
  firstSeq: number | null
  lastSeq: number | null
}

const purpose = (text: string, code?: string, display?: string): CodeableConcept => ({
  ...(code && display ? { coding: [{ system: system.actReason, code, display }] } : {}),
  text,
})
/** v3 PurposeOfUse where it has the word; the words beside it are those of the Swedish log (StoreLog). */
const purposes: Record<Why, CodeableConcept> = {
  care: purpose('Vård och behandling', 'TREAT', 'treatment'),
  queue: purpose('Vård och behandling: kön', 'TREAT', 'treatment'),
  watch: purpose('Vård och behandling: bevakning av väntande', 'TREAT', 'treatment'),
  'own-talk': purpose('Invånarens eget samtal', 'PATRQT', 'patient requested'),
  stream: purpose('Pågående läsning', 'TREAT', 'treatment'),
  delivery: purpose('Överföring till journalen', 'RECORDMGT', 'records management'),
  integration: purpose('Anslutet system', 'COC', 'coordination of care'),
  'break-glass': purpose('Nödöppning', 'BTG', 'break the glass'),
  'follow-up': purpose('Kvalitetssäkring', 'HQUALIMP', 'health quality improvement'),
  disclosure: purpose('Utlämnande till annan vårdgivare, med patientens samtycke', 'COC', 'coordination of care'),
  'danger-to-life': purpose('Utlämnande till annan vårdgivare vid fara för liv', 'ETREAT', 'Emergency Treatment'),
  print: purpose('Vård och behandling: utskrift', 'TREAT', 'treatment'),
  invited: purpose('Inbjuden till samtalet: tolk eller närstående', 'TREAT', 'treatment'),
}
const isWhy = (why: string): why is Why => Object.hasOwn(purposes, why)

type Kind = { action: NonNullable<AuditEvent['action']>; subtype: Coding }
const kind = (action: Kind['action'], code: string): Kind => ({
  action,
  subtype: { system: system.interaction, code, display: code },
})
function kindOf(a: Access): Kind {
  if (a.what === 'read') return kind('R', 'read')
  if (a.what === 'list') return kind('E', 'search-type')
  return a.firstSeq === 1 ? kind('C', 'create') : kind('U', 'update')
}

const role = (code: 'IRCP' | 'AUT' | 'CST', display: string): CodeableConcept => ({
  coding: [{ system: system.participation, code, display }],
})

function agents(a: Access): AuditEventAgent[] {
  const part = { type: a.what === 'write' ? role('AUT', 'author (originator)') : role('IRCP', 'information recipient') }
  switch (a.whoKind) {
    case 'caregiver':
      return [
        { ...part, who: { type: 'Practitioner', identifier: hsaIdentifier(a.whoId) }, requestor: true },
        // Rights come from the commission, and the custodian is its care provider.
        ...(a.commission
          ? [{ who: { type: 'PractitionerRole' as const, identifier: hsaIdentifier(a.commission) }, requestor: false }]
          : []),
        ...(a.provider
          ? [
              {
                type: role('CST', 'custodian'),
                who: { type: 'Organization' as const, identifier: hsaIdentifier(a.provider) },
                requestor: false,
              },
            ]
          : []),
      ]
    case 'citizen':
      return [{ ...part, who: { display: 'Den som ärendet gäller, eller den som för dess talan' }, requestor: true }]
    case 'guest':
      return [{ ...part, who: { display: 'Tolk eller närstående som bjudits in till samtalet' }, name: a.whoId, requestor: true }]
    case 'integrator':
      return [
        {
          ...part,
          who: { type: 'Device', identifier: { system: system.client, value: a.whoId }, display: a.whoId },
          requestor: true,
        },
      ]
    case 'system':
      return [{ ...part, who: botReference, name: a.whoId, requestor: true }]
  }
}

/**
 * Who the agents are, as a search asks for them: staff stand by HSA-id alone, since the log keeps no names and somebody who
 * only looked is no resource here; asked for by reference they are found all the same.
 */
export function agentsOf({ agent }: AuditEvent): Reference[] {
  const idOf = (who: Reference | undefined) => (who?.identifier?.system === system.hsaid ? who.identifier.value : undefined)
  const person = idOf(agent.find(a => a.who?.type === 'Practitioner')?.who)
  return agent.flatMap(({ who }) => {
    const id = idOf(who)
    if (!who || !id || who.reference) return who ?? []
    const own = who.type === 'PractitionerRole' && person ? fhirId(person, id) : fhirId(id)
    return { ...who, reference: `${who.type}/${own}` }
  })
}

/** Each case, and the person it is about: both are asked for. */
function entities(a: Access): AuditEventEntity[] {
  const entries = a.firstSeq === null || a.lastSeq === null ? undefined : `${a.firstSeq}-${a.lastSeq}`
  return a.cases.flatMap(id => [
    {
      what: { reference: `Encounter/${fhirId(id)}` },
      type: { system: system.auditEntity, code: '2', display: 'System Object' },
      role: { system: system.objectRole, code: '4', display: 'Domain Resource' },
      ...(entries ? { detail: [{ type: 'entries', valueString: entries }] } : {}),
    },
    {
      what: { reference: `Patient/${fhirId(id)}` },
      type: { system: system.auditEntity, code: '1', display: 'Person' },
      role: { system: system.objectRole, code: '1', display: 'Patient' },
    },
  ])
}

/** Written once and never changed: version 1. */
export function auditEvent(a: Access): AuditEvent & { id: string } {
  const { action, subtype } = kindOf(a)
  const entity = entities(a)
  return {
    resourceType: 'AuditEvent',
    id: fhirId(a.id),
    meta: { versionId: '1', lastUpdated: a.at, profile: [profile.AuditEvent] },
    type: { system: system.auditType, code: 'rest', display: 'RESTful Operation' },
    subtype: [subtype],
    action,
    recorded: a.at,
    outcome: '0',
    purposeOfEvent: [isWhy(a.why) ? purposes[a.why] : { text: a.why }],
    agent: agents(a),
    source: { ...(a.unit ? { site: a.unit } : {}), observer: botReference },
    ...(entity.length > 0 ? { entity } : {}),
  }
}
