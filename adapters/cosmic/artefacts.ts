// What a signed case becomes in Cosmic, as its published surface takes it: an outpatient Encounter (class AMB), the note as a
// signed QuestionnaireResponse on a template that exists there, booking Appointments, the measurements that have a profile,
// and the citizen's own request for care. Rendered once, at the preview. People and units are named by identifier; nothing
// here needs an id that Cosmic has not given yet.
import type {
  Appointment,
  Coding,
  Encounter,
  Extension,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  ServiceRequest,
} from '@medplum/fhirtypes'
import { bookingWords } from '../../bot/booking-words.ts'
import type { Artefact, Booking, Case, Entry, Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { clean, line as oneLine } from '../../fhir-profiles/text.ts'
import { measures, unprofiled } from './measures.ts'
import { extension, meta, organization, patientOf, practitioner, provider } from './wire.ts'

/** Template and contact types exist in the receiving Cosmic: configuration, never constants. */
export type CosmicSettings = {
  /** The id of the Questionnaire that notes answer. */
  template: string
  /** The code of each contact type a caregiver may choose. Cosmic takes no contact without one. */
  contactTypes?: Readonly<Record<string, Coding>>
  /** HSA-ids of the care providers that keep their journal here; nothing of any other's is written. Left out: all do. */
  providers?: readonly string[]
}

/** KV vårdkontakttyp; there is none for chat, so it is "annan" until the region names its own (knowledge/sweden §3). */
const contactType = 'urn:oid:1.2.752.129.2.2.2.25'
const other: Coding = { system: contactType, code: '5', display: 'Annan' }
const contactTypes: Readonly<Record<string, Coding>> = {
  Besök: { system: contactType, code: '1', display: 'Besök' },
  Telefonkontakt: { system: contactType, code: '2', display: 'Telefon' },
}

/** Every linkId a note of ours may answer; the template must have them. `more` is only used when there is something to say. */
export const linkIds = {
  contact: 'kontakttyp',
  note: 'anteckning',
  urgency: 'angelagenhet',
  more: 'ovrigt',
  reference: 'referens',
} as const

export const templateId = (settings: CosmicSettings) => settings.template.replace(/^Questionnaire\//, '')

function hierarchy(author: Caregiver): Extension {
  return {
    url: extension.hsaHierarchy,
    extension: [
      { url: 'hsaCareProvider', valueReference: organization(author.provider) },
      { url: 'hsaCareUnit', valueReference: organization(author.unit.hsaId) },
    ],
  }
}

type Note = { id: string; text: string; contactType: string; corrects?: string }

/** The same case, note, author and time give the same bytes. Throws when the person is not verified. */
export function render(
  settings: CosmicSettings,
  c: Case,
  entries: Entry[],
  note: Note,
  author: Caregiver,
  at: Instant,
): Artefact[] {
  // Another care provider's journal is not this one, and the region's care providers are not told of its patients.
  if (settings.providers && !settings.providers.includes(author.provider)) return []
  const patient = patientOf(c)
  const began = entries.find(e => e.type === 'handed-over')?.at ?? c.openedAt
  /** `said`: what stands after the id of the case in the artefact's own. */
  const stands = (kind: Artefact['kind'], said: (rest: string) => boolean = () => true) =>
    c.receipts.some(
      r =>
        r.kind === kind &&
        r.state !== 'refused' &&
        r.state !== 'replaced' &&
        r.artefact.startsWith(`${c.id}.`) &&
        said(r.artefact.slice(c.id.length + 1)),
    )

  const contact: Encounter = {
    resourceType: 'Encounter',
    meta: meta('contact'),
    identifier: [{ system: system.caseNumber, value: c.number }],
    status: 'finished',
    class: { system: system.actCode, code: 'AMB' },
    extension: [{ url: extension.performingUnit, valueReference: organization(author.unit.hsaId) }],
    type: [{ coding: [{ ...contactTypes, ...settings.contactTypes }[note.contactType] ?? other], text: note.contactType }],
    subject: patient,
    participant: [
      { type: [{ coding: [{ system: system.participation, code: 'PPRF' }] }], individual: practitioner(author.hsaId) },
    ],
    period: { start: began, end: at },
    serviceProvider: organization(author.unit.hsaId),
  }
  const lines = [...unprofiled(c, entries), ...requestedFor(c)]
  const journal: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    meta: meta('note'),
    extension: [hierarchy(author)],
    identifier: { system: system.note, value: `${c.number}/${note.id}` },
    questionnaire: `Questionnaire/${templateId(settings)}`,
    status: 'completed',
    subject: patient,
    encounter: { type: 'Encounter', identifier: { system: system.caseNumber, value: c.number } },
    authored: at,
    author: practitioner(author.hsaId),
    item: items(
      c,
      note,
      lines.map(one => one.text),
    ),
  }
  const artefact = (kind: Artefact['kind'], id: string, title: string, resource: object): Artefact => ({
    id: `${c.id}.${id}`,
    kind,
    title,
    body: JSON.stringify(resource),
  })
  const tries = c.receipts.filter(r => r.kind === 'encounter').length
  // A line that should have been a thing of its own says why it is not, in the receipt too.
  const told = lines.map(one => `${one.title} (${one.why})`).join(' och ')
  const titled = ['Anteckning', told].filter(Boolean).join(', med ')
  return [
    ...(stands('encounter') ? [] : [artefact('encounter', `encounter.${tries + 1}`, 'Vårdkontakt', contact)]),
    artefact('note', `note.${note.id}`, titled, journal),
    ...c.bookings
      .filter(b => !stands('appointment', rest => rest.startsWith(`appointment.${b.slot}.`)))
      .map(b => artefact('appointment', `appointment.${b.slot}.${note.id}`, bookingWords[b.kind].booked, visit(c, b))),
    ...measures(c, entries, author)
      .filter(one => !stands('observation', rest => rest.endsWith(`.${one.fact}`)))
      .map(one => artefact('observation', `observation.${note.id}.${one.fact}`, one.title, one.resource)),
    ...(asksForCare(c) && c.citizen?.actor === null && !stands('referral')
      ? [artefact('referral', `referral.${note.id}`, 'Egen vårdbegäran', selfReferral(c, author, began))]
      : []),
  ]
}

/** A time to be booked; also what a rebooking becomes when there was nothing to rebook. */
export const visit = (c: Case, booking: Booking): Appointment => ({
  resourceType: 'Appointment',
  meta: meta('booking'),
  identifier: [{ system: system.slot, value: booking.slot }],
  extension: [provider(booking.unit.hsaId)],
  status: 'proposed',
  start: booking.start,
  end: booking.end,
  description: bookingWords[booking.kind].what,
  participant: [{ actor: patientOf(c), status: 'accepted' }],
})

/** They came to ask for a referral. */
const asksForCare = (c: Case) => c.symptoms.includes('errands') && c.facts['errand-kind'] === 'referral'

/**
 * The citizen's request for care on their own behalf, as they made it: to the unit it came to, at the hour it came. The
 * profile takes neither category, code, priority nor encounter; its one reason is a code of 1177's sökorsak, and we have no
 * source that maps our complaints to them: the reason stands in the note.
 */
function selfReferral(c: Case, author: Caregiver, asked: Instant): ServiceRequest {
  const patient = patientOf(c)
  return {
    resourceType: 'ServiceRequest',
    meta: meta('selfReferral'),
    identifier: [{ system: system.caseNumber, value: c.number }],
    status: 'active',
    intent: 'order',
    subject: patient,
    authoredOn: asked,
    requester: patient,
    performer: [organization(c.unit?.hsaId ?? author.unit.hsaId)],
  }
}

/** Only patients themselves may use the self-referral: a guardian's request is said in the note. */
const requestedFor = (c: Case) =>
  asksForCare(c) && c.citizen?.actor
    ? [{ title: 'vårdbegäran', why: 'av vårdnadshavare', text: 'Vårdbegäran: önskemål om remiss, framfört av vårdnadshavare.' }]
    : []

/** What makes a note findable when the answer to it was lost: it stands as a word of its own in the text of the note. */
function items(c: Case, note: Note, more: readonly string[]): QuestionnaireResponseItem[] {
  const line = (linkId: string, text: string, value: string) => ({ linkId, text, answer: [{ valueString: value }] })
  const short = (value: string) => oneLine(value) ?? '–'
  // In quotes: only as the corrected note's own reference is it a word of its own.
  const corrects = note.corrects === undefined ? '' : ` (rättar ”${c.number}/${note.corrects}”)`
  return [
    line(linkIds.contact, 'Kontakttyp', short(note.contactType)),
    line(linkIds.note, 'Anteckning', clean(note.text) ?? '–'),
    ...(c.urgency
      ? [
          line(
            linkIds.urgency,
            'Angelägenhetsgrad',
            short(
              `${c.urgency.level} (${c.judgement?.rule ?? c.urgency.reason}, regelversion ${c.judgement?.rulesVersion ?? '–'})`,
            ),
          ),
        ]
      : []),
    ...(more.length > 0 ? [line(linkIds.more, 'Övrigt', more.join('\n'))] : []),
    line(linkIds.reference, 'Referens', `Farstu ${c.number}/${note.id}${corrects}`),
  ]
}
