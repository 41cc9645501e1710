// What a signed case becomes in Cosmic, as its published surface takes it: an outpatient Encounter (class AMB), the note as a
// signed QuestionnaireResponse on a template that exists there, and a booking Appointment. Rendered once, at the preview.
// People and units are named by identifier; nothing here needs an id that Cosmic has not given yet.
import type {
  Appointment,
  Coding,
  Encounter,
  Extension,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes'
import type { Artefact, Booking, Case, Entry, Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { clean, line as oneLine } from '../../fhir-profiles/text.ts'

/** Template and contact types exist in the receiving Cosmic: configuration, never constants. */
export type CosmicSettings = {
  /** The id of the Questionnaire that notes answer. */
  template: string
  /** The code of each contact type a caregiver may choose. Cosmic takes no contact without one. */
  contactTypes?: Readonly<Record<string, Coding>>
}

/** KV vårdkontakttyp; there is none for chat, so it is "annan" until the region names its own (knowledge/sweden §3). */
const contactType = 'urn:oid:1.2.752.129.2.2.2.25'
const other: Coding = { system: contactType, code: '5', display: 'Annan' }
const contactTypes: Readonly<Record<string, Coding>> = {
  Besök: { system: contactType, code: '1', display: 'Besök' },
  Telefonkontakt: { system: contactType, code: '2', display: 'Telefon' },
}

const performingUnit = 'https://fhir.cambio.se/StructureDefinition/encounterPerformingUnit'
const serviceProvider = 'https://fhir.cambio.se/StructureDefinition/appointmentServiceProvider'
const hsaHierarchy = 'https://commonprofiles.care/fhir/StructureDefinition/common-hsaHierarchy'
const profile = (name: string) => ({ profile: [`https://fhir.cambio.se/StructureDefinition/${name}`] })

const hsa = (value: string) => ({ system: system.hsaid, value })
const organization = (hsaId: string) => ({ type: 'Organization', identifier: hsa(hsaId) }) as const

function hierarchy(author: Caregiver): Extension {
  return {
    url: hsaHierarchy,
    extension: [
      { url: 'hsaCareProvider', valueReference: organization(author.provider) },
      { url: 'hsaCareUnit', valueReference: organization(author.unit.hsaId) },
    ],
  }
}

type Note = { id: string; text: string; contactType: string }

/** The same case, note, author and time give the same bytes. Throws when the person is not verified: nothing unverified reaches the record. */
export function render(
  settings: CosmicSettings,
  c: Case,
  entries: Entry[],
  note: Note,
  author: Caregiver,
  at: Instant,
): Artefact[] {
  if (!c.citizen) throw new Error('Only a verified person can stand in the record')
  const patient = { type: 'Patient', identifier: { system: system[c.citizen.kind], value: c.citizen.number } } as const
  const began = entries.find(e => e.type === 'handed-over')?.at ?? c.openedAt
  const stands = (kind: Artefact['kind'], prefix = '') =>
    c.receipts.some(
      r => r.kind === kind && r.state !== 'refused' && r.state !== 'replaced' && r.artefact.startsWith(`${c.id}.${prefix}`),
    )
  const practitioner = { type: 'Practitioner', identifier: hsa(author.hsaId) } as const

  const contact: Encounter = {
    resourceType: 'Encounter',
    meta: profile('EncounterOutpatientWriteSe'),
    identifier: [{ system: system.caseNumber, value: c.number }],
    status: 'finished',
    class: { system: system.actCode, code: 'AMB' },
    extension: [{ url: performingUnit, valueReference: organization(author.unit.hsaId) }],
    type: [{ coding: [{ ...contactTypes, ...settings.contactTypes }[note.contactType] ?? other], text: note.contactType }],
    subject: patient,
    participant: [{ type: [{ coding: [{ system: system.participation, code: 'PPRF' }] }], individual: practitioner }],
    period: { start: began, end: at },
    serviceProvider: organization(author.unit.hsaId),
  }
  const journal: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    meta: profile('QuestionnaireResponseSe/v1'),
    extension: [hierarchy(author)],
    identifier: { system: system.note, value: `${c.number}/${note.id}` },
    questionnaire: `Questionnaire/${settings.template.replace(/^Questionnaire\//, '')}`,
    status: 'completed',
    subject: patient,
    encounter: { type: 'Encounter', identifier: { system: system.caseNumber, value: c.number } },
    authored: at,
    author: practitioner,
    item: items(c, note),
  }
  const visit = (booking: Booking): Appointment => ({
    resourceType: 'Appointment',
    meta: profile('AppointmentBookingSe/v1'),
    identifier: [{ system: system.slot, value: booking.slot }],
    extension: [{ url: serviceProvider, valueReference: organization(booking.unit.hsaId) }],
    status: 'proposed',
    start: booking.start,
    end: booking.end,
    description: booking.kind === 'visit' ? 'Besök' : 'Telefonsamtal',
    participant: [{ actor: patient, status: 'accepted' }],
  })
  const artefact = (kind: Artefact['kind'], id: string, title: string, resource: object): Artefact => ({
    id: `${c.id}.${id}`,
    kind,
    title,
    body: JSON.stringify(resource),
  })
  const tries = c.receipts.filter(r => r.kind === 'encounter').length
  return [
    ...(stands('encounter') ? [] : [artefact('encounter', `encounter.${tries + 1}`, 'Vårdkontakt', contact)]),
    artefact('note', `note.${note.id}`, 'Anteckning', journal),
    ...c.bookings
      .filter(b => !stands('appointment', `appointment.${b.slot}.`))
      .map(b =>
        artefact(
          'appointment',
          `appointment.${b.slot}.${note.id}`,
          b.kind === 'visit' ? 'Bokat besök' : 'Bokat samtal',
          visit(b),
        ),
      ),
  ]
}

/** What makes a note findable when the answer to it was lost: it stands as a word of its own in the text of the note. */
function items(c: Case, note: Note): QuestionnaireResponseItem[] {
  const line = (linkId: string, text: string, value: string) => ({ linkId, text, answer: [{ valueString: value }] })
  const short = (value: string) => oneLine(value) ?? '–'
  return [
    line('kontakttyp', 'Kontakttyp', short(note.contactType)),
    line('anteckning', 'Anteckning', clean(note.text) ?? '–'),
    ...(c.urgency
      ? [
          line(
            'angelagenhet',
            'Angelägenhetsgrad',
            short(
              `${c.urgency.level} (${c.judgement?.rule ?? c.urgency.reason}, regelversion ${c.judgement?.rulesVersion ?? '–'})`,
            ),
          ),
        ]
      : []),
    line('referens', 'Referens', `Farstu ${c.number}/${note.id}`),
  ]
}
