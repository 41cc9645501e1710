// More of a day, for the guide and the package: what the cases of examples.ts leave out. A child's emergency whose guardian lets
// it be sent on; a visit that was moved, and a note that was put right, for one with protected identity by one of the staff who
// has it, too; a sample that was never taken, with an interpreter and a relative let in; a protected child.
import type { Author, Draft } from '../bot/case.ts'
import type { Citizen } from '../bot/people.ts'
import { consentAsked } from './border-examples.ts'
import { centre, judgement, means } from './examples.ts'
import type { Reading } from './reading.ts'

const { log, id, opening, cough, handOver, at, say, nurse, adult } = means
const citizen: Author = { kind: 'citizen' }
const bot: Author = { kind: 'bot' }

type Caregiver = typeof nurse
const doctor: Caregiver = {
  ...nurse,
  hsaId: 'SE2321000230-9002',
  name: 'Olle Exempelsson',
  role: 'Läkare',
  unit: centre,
  commission: 'SE2321000230-C902',
}
const midwife: Caregiver = {
  ...nurse,
  hsaId: 'SE2321000230-9003',
  name: 'Britt Hemlig',
  role: 'Barnmorska',
  unit: centre,
  commission: 'SE2321000230-C903',
  protected: true,
}

const vera: Citizen = {
  ...adult,
  number: '202203152380',
  given: 'Vera',
  birthDate: '2022-03-15',
  // Of a guardian the login gives only the number: a day over 60 is a samordningsnummer.
  actor: { number: '198805712398', given: 'Yusuf', family: 'Exempelsson' },
}
const lena: Citizen = {
  ...adult,
  number: '199001152389',
  given: 'Lena',
  family: 'Hemlig',
  birthDate: '1990-01-15',
  protected: true,
}
const olof: Citizen = { ...adult, number: '195811022390', given: 'Olof', birthDate: '1958-11-02' }
const hiddenChild: Citizen = {
  ...adult,
  number: '201509082390',
  given: 'Alva',
  family: 'Hemlig',
  birthDate: '2015-09-08',
  protected: true,
  actor: { number: '197204042381', given: 'Karin', family: 'Hemlig' },
}

const known = (number: string, who: Citizen): Draft[] => [...opening(number), { type: 'identified', by: citizen, citizen: who }]
const booking = (slot: string, kind: 'callback' | 'visit' | 'lab', minute: number, performer: string | null) => ({
  slot,
  kind,
  start: at(minute),
  end: at(minute + 30),
  unit: centre,
  performer,
})
const note = (noteId: string, text: string, contactType: string, minute: number, corrects?: string) => ({
  id: noteId,
  text,
  contactType,
  signedAt: at(minute),
  digest: 'c'.repeat(64),
  ...(corrects ? { corrects } : {}),
})
const signed = (by: Caregiver, one: ReturnType<typeof note>): Draft => ({
  type: 'signed',
  by,
  note: { ...one, by: by.hsaId },
  artefacts: [{ id: one.id, kind: 'note', title: 'Anteckning' }],
})
const toCentre: Draft = { type: 'transferred', by: nurse, unit: centre, reason: 'Listad där', promisedBy: at(240) }
const guest = (role: 'interpreter' | 'relative', name: string): Author => ({ kind: 'guest', id: `guest-${role}`, role, name })

const toldOfVera =
  'Det gäller\nSkällande hosta, bedömd av ambulans i hemmet\n\nDet här har vårdnadshavaren svarat\n- Temperatur: 38,9 °C'

function childEmergency(): Reading {
  const words = 'Hon är fyra år, hostar skällande och drar efter andan'
  const told: Draft[] = [
    say(citizen, words, { answers: 'complaint' }),
    { type: 'described', by: citizen, words, candidates: ['example-cough'] },
    { type: 'alarm', by: bot, kind: 'emergency', category: 'breathing', words: 'drar efter andan', message: 4 },
    { type: 'complaint-chosen', by: citizen, symptoms: ['example-cough'] },
    { type: 'judged', by: bot, judgement: judgement('P1', 'example-cough', 'alarm', 'Barn som drar efter andan') },
    say(bot, 'Ring 112 nu.', { key: 'bot.emergency' }),
    handOver(10),
  ]
  const after: Draft[] = [
    say(bot, 'Vilken temperatur?', { question: { id: 'temperature', kind: 'number', min: 34, max: 43, unit: '°C' } }),
    say(citizen, '38,9', { answers: 'temperature' }),
    { type: 'answered', by: citizen, facts: { temperature: 38.9 }, question: 'temperature', how: 'answer' },
    say(citizen, '', { attachments: [{ id: 'f2', name: 'Vera hals.jpg', contentType: 'image/jpeg', size: 23456 }] }),
  ]
  const taken: Draft[] = [
    { type: 'alarm-acknowledged', by: nurse },
    toCentre,
    { type: 'claimed', by: doctor, lease: at(45) },
    say(doctor, 'Hej, jag är läkare. Ambulansen har varit hos er. Jag ringer upp i eftermiddag.'),
    { type: 'booked', by: doctor, booking: booking('slot-20', 'callback', 300, doctor.name) },
  ]
  const before = [known('FA-0014-AAAA', vera), told, after, taken]
  return log(
    id('c'),
    ...before,
    ...consentAsked(means, { name: 'c', before: before.flat().length, who: vera, by: doctor, granted: true, told: toldOfVera }),
    [
      signed(doctor, note('note-c', 'Skällande hosta, bedömd av ambulans i hemmet. Uppföljning sänd.', 'Telefonkontakt', 30)),
      { ...means.referred('c', 'FA-0018-AAAA'), by: doctor },
      { type: 'closed', by: doctor, reason: 'referred' },
    ],
  )
}

const movedVisit = (): Reading =>
  log(
    id('d'),
    known('FA-0015-AAAA', lena),
    [...cough],
    [handOver(60)],
    [toCentre, { type: 'claimed', by: midwife, lease: at(45) }, say(midwife, 'Hej, jag hjälper dig. Vi ses på plats.')],
    [
      say(citizen, '', { attachments: [{ id: 'f3', name: 'intyg.pdf', contentType: 'application/pdf', size: 34567 }] }),
      { type: 'booked', by: midwife, booking: booking('slot-21', 'visit', 1500, null) },
    ],
    [
      { type: 'booking-cancelled', by: midwife, slot: 'slot-21', reason: 'Flyttad till en annan dag', moved: true },
      { type: 'booked', by: midwife, booking: booking('slot-22', 'visit', 2940, null) },
    ],
    [signed(midwife, note('note-d1', 'Hosta i tre veckor. Besök bokat.', 'Digital kontakt, chatt', 35))],
    [
      signed(midwife, note('note-d2', 'Hosta i två veckor. Besök bokat.', 'Digital kontakt, chatt', 40, 'note-d1')),
      { type: 'closed', by: midwife, reason: 'booked' },
    ],
  )

function labCancelled(): Reading {
  const until = at(180)
  const before: Draft[][] = [
    known('FA-0016-AAAA', olof),
    [...cough],
    [handOver(60)],
    [toCentre, { type: 'claimed', by: doctor, lease: at(45) }],
    [
      {
        type: 'guest',
        by: doctor,
        guest: 'guest-interpreter',
        did: { what: 'invited', role: 'interpreter', name: 'Amir', language: 'fi', until },
      },
    ],
  ]
  const question = `desk.${before.flat().length + 1}`
  const text = 'Får Lisa vara med i samtalet?'
  const options = [
    { id: 'guest-yes', title: 'Ja' },
    { id: 'guest-no', title: 'Nej' },
  ]
  return log(
    id('e'),
    ...before,
    [
      say(doctor, text, { question: { id: question, kind: 'choice', options } }),
      { type: 'desk-asked', by: doctor, question: { id: question, kind: 'choice', text, options } },
      {
        type: 'guest',
        by: doctor,
        guest: 'guest-relative',
        did: { what: 'invited', role: 'relative', name: 'Lisa', question, until },
      },
    ],
    [
      say(citizen, 'Ja', { answers: question }),
      { type: 'desk-answered', by: citizen, answer: { question, text: 'Ja', options: ['guest-yes'] } },
      { type: 'guest', by: citizen, guest: 'guest-relative', did: { what: 'answered', granted: true, until } },
      say(guest('interpreter', 'Amir'), 'Hei, minä tulkkaan.', { language: 'fi' }),
      say(guest('relative', 'Lisa'), 'Jag hjälper pappa att svara.'),
      { type: 'booked', by: doctor, booking: booking('slot-23', 'lab', 180, null) },
    ],
    [
      { type: 'booking-cancelled', by: doctor, slot: 'slot-23', reason: 'Behövs inte längre' },
      signed(doctor, note('note-e', 'Ringt patienten. Hostan är borta. Provet avbokat.', 'Telefonkontakt', 38)),
      { type: 'closed', by: doctor, reason: 'answered' },
    ],
  )
}

const protectedChild = (): Reading => log(id('f'), known('FA-0017-AAAA', hiddenChild), cough.slice(0, 4), [handOver(60)])

/** By name; beside those of examples.ts, which the tests put in their databases. */
export const moreExamples: Readonly<Record<string, Reading>> = {
  'child-emergency': childEmergency(),
  'moved-visit': movedVisit(),
  'lab-cancelled': labCancelled(),
  'protected-child': protectedChild(),
}
