// The access log as AuditEvents: who looked at or wrote which cases, when and why. Staff stand by HSA-id; a citizen stands
// without one, since a person's number is never written here.
import type { AuditEvent, AuditEventAgent, AuditEventEntity, CodeableConcept, Coding, Reference } from '@medplum/fhirtypes'
import type { Why } from '../bot/ports.ts'
import { hsaIdentifier, profile, system } from './codes.ts'
import { callIn, outcomeOf, type RecordCall, toldOf } from './record-call.ts'
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
const purposeOf = ({ why }: Access, call: RecordCall | null): CodeableConcept => {
  if (call && !writes(call)) return purpose('Läsning i journalen', 'RECORDMGT', 'records management')
  return isWhy(why) ? purposes[why] : { text: why }
}

type Kind = Pick<AuditEvent, 'type' | 'subtype'> & { action: NonNullable<AuditEvent['action']> }
const kind = (action: Kind['action'], code: string): Kind => ({
  type: { system: system.auditType, code: 'rest', display: 'RESTful Operation' },
  subtype: [{ system: system.interaction, code, display: code }],
  action,
})
function kindOf(a: Access, call: RecordCall | null): Kind {
  if (call) return kindOfCall(call)
  if (a.what === 'read') return kind('R', 'read')
  if (a.what === 'list') return kind('E', 'search-type')
  return a.firstSeq === 1 ? kind('C', 'create') : kind('U', 'update')
}

const dicom = (code: string, display: string): Coding => ({ system: system.dicom, code, display })
/** What was asked of the record, in FHIR's words; of what is no FHIR there, in DICOM's. */
function kindOfCall({ what }: RecordCall): Kind {
  if (what === 'token') return { type: dicom('110114', 'User Authentication'), subtype: [dicom('110122', 'Login')], action: 'E' }
  if (!/^[A-Z]/u.test(what)) return { type: dicom('110112', 'Query'), action: 'E' }
  if (what.endsWith(' create')) return kind('C', 'create')
  if (what.endsWith(' update')) return kind('U', 'update')
  return what.endsWith(' search') ? kind('E', 'search-type') : kind('R', 'read')
}
const writes = ({ what }: RecordCall): boolean => / (?:create|update)$/u.test(what)

const role = (code: 'IRCP' | 'AUT' | 'CST' | 'DST' | 'ORG', display: string): CodeableConcept => ({
  coding: [{ system: system.participation, code, display }],
})

/** The record stands as the place it went to, or came from. */
const callAgents = (call: RecordCall): AuditEventAgent[] => [
  {
    type: writes(call) ? role('AUT', 'author (originator)') : role('IRCP', 'information recipient'),
    who: botReference,
    name: 'record',
    requestor: true,
  },
  {
    type: writes(call) ? role('DST', 'destination') : role('ORG', 'origin'),
    who: { display: 'Journalsystemet' },
    requestor: false,
  },
]

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

/** The type that was asked of, without which one: its number in the record is in the receipt. */
function asked({ what, status }: RecordCall): AuditEventEntity {
  const [name = what] = what.split(' ')
  const type = /^[A-Z]/u.test(name)
    ? { system: system.resourceType, code: name, display: name }
    : { system: system.auditEntity, code: '4', display: 'Other' }
  return { type, name, ...(status === null ? {} : { detail: [{ type: 'http-status', valueString: String(status) }] }) }
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
  const call = a.whoKind === 'system' ? callIn(a.whoId) : null
  const entity = [...(call ? [asked(call)] : []), ...entities(a)]
  const outcome = call ? outcomeOf(call) : '0'
  return {
    resourceType: 'AuditEvent',
    id: fhirId(a.id),
    meta: { versionId: '1', lastUpdated: a.at, profile: [profile.AuditEvent] },
    ...kindOf(a, call),
    recorded: a.at,
    outcome,
    ...(call && outcome !== '0' ? { outcomeDesc: toldOf(call) } : {}),
    purposeOfEvent: [purposeOf(a, call)],
    agent: call ? callAgents(call) : agents(a),
    source: { ...(a.unit ? { site: a.unit } : {}), observer: botReference },
    ...(entity.length > 0 ? { entity } : {}),
  }
}
