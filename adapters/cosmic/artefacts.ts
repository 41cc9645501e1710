// What a signed case becomes in Cosmic, as its published surface takes it: an outpatient Encounter (class AMB), the note as a
// signed QuestionnaireResponse on a template that exists there, and a booking Appointment. Rendered once, at the preview.
// People and units are named by identifier; nothing here needs an id that Cosmic has not given yet.
import type {
  Appointment,
  Encounter,
  Extension,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Reference,
} from '@medplum/fhirtypes'
import type { Artefact, Booking, Caregiver, Case, Entry, Instant } from '../../bot/case.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { clean } from '../../fhir-profiles/text.ts'

/** Template and contact types exist in the receiving Cosmic: configuration, never constants. */
export type CosmicSettings = { template: string }

const performingUnit = 'https://fhir.cambio.se/StructureDefinition/encounterPerformingUnit'
const serviceProvider = 'https://fhir.cambio.se/StructureDefinition/appointmentServiceProvider'
const hsaHierarchy = 'https://commonprofiles.care/fhir/StructureDefinition/common-hsaHierarchy'
const profile = (name: string) => ({ profile: [`https://fhir.cambio.se/StructureDefinition/${name}`] })

const organization = (hsaId: string): Reference => ({ type: 'Organization', identifier: { system: system.hsaid, value: hsaId } })

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
  const stands = (kind: Artefact['kind'], id?: string) =>
    c.receipts.filter(r => r.kind === kind && r.state !== 'refused' && (!id || r.artefact.includes(id)))

  const contact: Encounter = {
    resourceType: 'Encounter',
    meta: profile('EncounterOutpatientWriteSe'),
    identifier: [{ system: system.caseNumber, value: c.number }],
    status: 'finished',
    class: { system: system.actCode, code: 'AMB' },
    extension: [{ url: performingUnit, valueReference: organization(author.unit.hsaId) }],
    type: [{ text: note.contactType }],
    subject: patient,
    period: { start: began, end: at },
  }
  const journal: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    meta: profile('QuestionnaireResponseSe'),
    extension: [hierarchy(author)],
    identifier: { system: system.note, value: `${c.number}/${note.id}` },
    questionnaire: settings.template,
    status: 'completed',
    subject: patient,
    encounter: { type: 'Encounter', identifier: { system: system.caseNumber, value: c.number } },
    authored: at,
    author: { type: 'Practitioner', identifier: { system: system.hsaid, value: author.hsaId } },
    item: items(c, note),
  }
  const visit = (booking: Booking): Appointment => ({
    resourceType: 'Appointment',
    meta: profile('AppointmentBookingSe'),
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
    ...(stands('encounter').length > 0 ? [] : [artefact('encounter', `encounter.${tries + 1}`, 'Vårdkontakt', contact)]),
    artefact('note', `note.${note.id}`, 'Anteckning', journal),
    ...c.bookings
      .filter(b => stands('appointment', b.slot).length === 0)
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

function items(c: Case, note: Note): QuestionnaireResponseItem[] {
  const line = (linkId: string, text: string, value: string) => ({ linkId, text, answer: [{ valueString: clean(value) ?? '–' }] })
  return [
    line('kontakttyp', 'Kontakttyp', note.contactType),
    line('anteckning', 'Anteckning', note.text),
    ...(c.urgency
      ? [
          line(
            'angelagenhet',
            'Angelägenhetsgrad',
            `${c.urgency.level} (${c.judgement?.rule ?? c.urgency.reason}, regelversion ${c.judgement?.rulesVersion ?? '–'})`,
          ),
        ]
      : []),
    line('referens', 'Referens', `Farstu ${c.number}/${note.id}`),
  ]
}
