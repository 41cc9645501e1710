// What stands where: each kind of log entry, each resource of a case, each thing written in Cosmic. The types make the tables
// whole (a new kind does not compile until it has its line); test/fhir-profiles/guide.test.ts holds them against what the
// mapping really does, and against the profiles that adapters/cosmic writes.
import type { Artefact, Entry } from '../../bot/case.ts'
import type { CaseType } from '../bundle.ts'

/** The resources that an entry of this kind may change or make. */
export const entries: Readonly<Record<Entry['type'], { says: string; touches: readonly CaseType[] }>> = {
  message: {
    says: 'Something was said: by the citizen, the bot or a caregiver',
    touches: ['Communication', 'DocumentReference', 'QuestionnaireResponse'],
  },
  opened: { says: 'A talk began', touches: ['Patient', 'Encounter', 'QuestionnaireResponse', 'Provenance'] },
  'language-chosen': {
    says: 'Another language was chosen',
    touches: ['Patient', 'Encounter', 'QuestionnaireResponse', 'ClinicalImpression', 'ServiceRequest'],
  },
  'client-described': { says: 'The chat said which questions it can show', touches: [] },
  moved: { says: 'The talk came to another step', touches: ['QuestionnaireResponse'] },
  asked: { says: 'A question was asked', touches: [] },
  'not-understood': { says: 'The bot did not understand', touches: [] },
  described: { says: 'The citizen said what is wrong, in their own words', touches: ['QuestionnaireResponse'] },
  'complaint-chosen': { says: 'The complaint was settled', touches: ['Encounter', 'QuestionnaireResponse', 'ServiceRequest'] },
  answered: { says: 'A question was answered', touches: ['QuestionnaireResponse', 'Observation'] },
  corrected: { says: 'An answer was changed', touches: ['QuestionnaireResponse', 'Observation'] },
  reconsidered: { says: 'An answer no longer holds', touches: ['QuestionnaireResponse', 'Observation'] },
  alarm: { says: 'Words of danger were met', touches: ['Communication'] },
  'alarm-acknowledged': { says: 'A caregiver has seen the alarm', touches: [] },
  'check-in-asked': { says: 'Somebody who waits was asked how it is', touches: [] },
  'check-in-answered': { says: 'They answered', touches: [] },
  'check-in-missed': { says: 'They did not', touches: [] },
  alerted: { says: 'The desk was told', touches: [] },
  judged: {
    says: 'The rules judged the urgency',
    touches: ['Encounter', 'QuestionnaireResponse', 'ClinicalImpression', 'ServiceRequest', 'Task', 'Provenance'],
  },
  identified: {
    says: 'The citizen logged in',
    touches: ['Patient', 'RelatedPerson', 'Encounter', 'Communication', 'QuestionnaireResponse', 'Provenance'],
  },
  'handed-over': {
    says: 'The case went to a unit',
    touches: ['Encounter', 'QuestionnaireResponse', 'ServiceRequest', 'Task', 'Provenance'],
  },
  'deviation-reported': { says: 'A caregiver holds a judgement to be wrong', touches: [] },
  claimed: { says: 'A caregiver took the case', touches: ['Encounter', 'ServiceRequest', 'Task', 'Provenance'] },
  released: { says: 'The case was given back', touches: ['Encounter', 'Task', 'Provenance'] },
  held: { says: 'The case was put on hold', touches: ['Encounter', 'Task'] },
  resumed: { says: 'It was taken up again', touches: ['Encounter', 'Task'] },
  transferred: { says: 'The case went to another unit', touches: ['Encounter', 'ServiceRequest', 'Task', 'Provenance'] },
  passed: { says: 'A caregiver gave the case to a colleague of the unit', touches: ['Encounter', 'Task', 'Provenance'] },
  'urgency-changed': {
    says: 'A caregiver set another level',
    touches: ['Encounter', 'ClinicalImpression', 'ServiceRequest', 'Task', 'Provenance'],
  },
  'lowering-proposed': {
    says: 'A caregiver wants a lower urgency: a colleague must confirm, until then nothing is changed',
    touches: [],
  },
  'lowering-refused': { says: 'The colleague said no', touches: [] },
  'lowering-withdrawn': { says: 'The proposal was taken back', touches: [] },
  'competence-asked': { says: 'Staff said what competence the answer needs: guides the desk, in no resource', touches: [] },
  'internal-note': { says: 'Staff wrote to each other: stays in the house, in no resource', touches: [] },
  'record-read': { says: 'A caregiver read in the record: who and what, in no resource but the AuditEvent', touches: [] },
  consulted: { says: 'A colleague was asked for advice: inside the care provider, in no resource', touches: [] },
  'consult-ended': { says: 'The advice was given, or the question withdrawn', touches: [] },
  guest: {
    says: 'An interpreter or a relative was invited, came, went or was ended; what they write is a message of its own',
    touches: [],
  },
  'interpreter-marked': { says: 'Staff marked that an interpreter is needed: shown at the desk, in no resource', touches: [] },
  'desk-asked': { says: 'A caregiver’s message was a question to be answered as data', touches: [] },
  'desk-answered': { says: 'The citizen answered it; question and answer are Communications as they were said', touches: [] },
  'referral-asked': { says: 'The patient was asked about sending a summary to another care provider', touches: [] },
  'referral-answered': { says: 'They, or the guardian, said yes or no', touches: ['Consent', 'Provenance'] },
  'referral-ended': { says: 'The question ended without an answer', touches: [] },
  referred: { says: 'The summary is a case of its own at the other care provider', touches: ['Provenance'] },
  'referral-received': {
    says: 'The case came from another care provider, with a summary',
    touches: ['Encounter', 'ServiceRequest', 'Provenance'],
  },
  disclosed: { says: 'It went to another care provider by itself, in danger to life: in the log of looks', touches: [] },
  promised: { says: 'Another time was promised', touches: ['Task'] },
  booked: { says: 'A time was booked', touches: ['Encounter', 'Appointment', 'Provenance'] },
  'booking-cancelled': { says: 'A booking was cancelled', touches: ['Encounter', 'Appointment', 'Provenance'] },
  signed: { says: 'A note was signed', touches: ['DocumentReference', 'Provenance'] },
  submitted: { says: 'A student’s note waits for a licensed colleague’s signature', touches: [] },
  'sent-back': { says: 'It was sent back with a reason', touches: [] },
  countersigned: { says: 'It was countersigned; the note is the one signed before this entry', touches: [] },
  receipt: { says: 'Cosmic answered', touches: [] },
  closed: {
    says: 'The case was closed',
    touches: ['Encounter', 'QuestionnaireResponse', 'ServiceRequest', 'Task', 'Provenance'],
  },
  reopened: { says: 'The case was opened again', touches: ['Encounter', 'ServiceRequest', 'Task', 'Provenance'] },
  failed: { says: 'A flow failed; a human takes over', touches: [] },
}

/** Each resource of a case: what of the case it is, and what becomes of that in Cosmic. */
export const resources: Readonly<Record<CaseType, { ours: string; cosmic: string; artefacts: readonly Artefact['kind'][] }>> = {
  Patient: {
    ours: 'The person, as this case knows them',
    cosmic: 'Never written. Named by personal number, and only when verified',
    artefacts: [],
  },
  RelatedPerson: {
    ours: 'The guardian who writes for a child',
    cosmic: 'No place for it. The note says who spoke',
    artefacts: [],
  },
  Encounter: {
    ours: 'The case as a contact: status, times, unit, complaint',
    cosmic: 'An outpatient Encounter of class AMB, when a note is signed',
    artefacts: ['encounter'],
  },
  Communication: {
    ours: 'One message of the talk',
    cosmic: 'No place for it. What matters is in the signed note',
    artefacts: [],
  },
  QuestionnaireResponse: {
    ours: 'The interview: every question asked, with its answer',
    cosmic: 'Not sent. A caregiver sums it up in the note',
    artefacts: [],
  },
  Observation: {
    ours: 'An answer that is a number; temperature and pulse as vital signs, too',
    cosmic:
      'An Observation for temperature and pulse. Blood pressure is a line in the note, since nobody has said when it was taken and its profile demands effective[x]; so is blood sugar, which has no profile. The receipt of the note says which, and why',
    artefacts: ['observation', 'nullification'],
  },
  DocumentReference: {
    ours: 'A file that was sent, or a signed note',
    cosmic: 'A note is a QuestionnaireResponse on the region’s template. Files are not sent',
    artefacts: ['note', 'nullification'],
  },
  ClinicalImpression: {
    ours: 'A judgement of urgency: level, rule, version and why',
    cosmic: 'A line in the note: level, rule, version',
    artefacts: [],
  },
  ServiceRequest: {
    ours: 'The wish for care, from hand-over to answer',
    cosmic: 'A self-referral, when the citizen came to ask for a referral',
    artefacts: ['referral'],
  },
  Task: { ours: 'The work at the desk', cosmic: 'Not sent. The desk is ours', artefacts: [] },
  Appointment: {
    ours: 'A booked callback or visit; moved, it is the same in a new version',
    cosmic: 'A booking, rebooking or cancellation',
    artefacts: ['appointment', 'cancellation'],
  },
  Consent: {
    ours: 'Yes or no to sending a summary to another care provider',
    cosmic: 'No place for it. It stands in the note, as the question and its answer',
    artefacts: [],
  },
  Provenance: {
    ours: 'Who did what, for which care provider',
    cosmic: 'Only to strike out: a nullification',
    artefacts: ['nullification'],
  },
}

/** What is written in Cosmic: the type and the profile of Cambio’s guide, and when. */
export const artefacts: Readonly<Record<Artefact['kind'], { type: string; profiles: readonly string[]; when: string }>> = {
  encounter: { type: 'Encounter', profiles: ['EncounterOutpatientWriteSe'], when: 'Once, with the first signed note' },
  note: { type: 'QuestionnaireResponse', profiles: ['QuestionnaireResponseSe/v1'], when: 'With each signed note' },
  appointment: {
    type: 'Appointment',
    profiles: ['AppointmentBookingSe/v1', 'AppointmentRebookingSe/v1'],
    when: 'With a note, for each booking; again when it is moved',
  },
  observation: {
    type: 'Observation',
    profiles: ['ObservationBodyTemperatureLite/v1', 'ObservationHeartRateLite/v1'],
    when: 'With a note, for each measured value that has a profile',
  },
  referral: {
    type: 'ServiceRequest',
    profiles: ['ServiceRequestSelfReferralSEVendorLite'],
    when: 'With a note, when a referral was asked for',
  },
  cancellation: {
    type: 'Appointment',
    profiles: ['AppointmentCancellationSe/v1'],
    when: 'When a booking in Cosmic is cancelled',
  },
  nullification: {
    type: 'Provenance',
    profiles: ['ProvenanceStatusSe/v1'],
    when: 'When a signed note or value was written in error',
  },
}
