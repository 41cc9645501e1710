// Cases as a day gives them, as logs: documentation of the mapping (generated/example-*.json) and what its
// tests read. The numbers follow the pattern of
// Skatteverket's published test numbers and belong to nobody; units are fictitious.
import type { Author, Draft, Entry, Judgement } from '../bot/case.ts'
import type { Citizen, Unit } from '../bot/people.ts'
import { blank, changed } from '../bot/log.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { borderExamples, type Means, privateCentre, privateProvider } from './border-examples.ts'
import type { Reading } from './reading.ts'

const region: Unit = { hsaId: 'SE2321000230-0001', name: 'Region Norrbotten' }
const central: Unit = { hsaId: 'SE2321000230-1177', name: '1177 Norrbotten' }
export const centre: Unit = { hsaId: 'SE2321000230-2001', name: 'Exempelby hälsocentral' }

const open = {
  municipality: 'Luleå',
  phone: '0980-31 92 00',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
}
export const exampleUnits: RegisterUnit[] = [
  { ...central, kind: 'central', provider: region, ...open },
  { ...centre, kind: 'health-centre', provider: region, ...open },
  { ...privateCentre, kind: 'health-centre', provider: privateProvider, ...open },
]

const nurse: Extract<Author, { kind: 'caregiver' }> = {
  kind: 'caregiver',
  hsaId: 'SE2321000230-9001',
  name: 'Siv Exempelsson',
  role: 'Sjuksköterska',
  unit: central,
  commission: 'SE2321000230-C901',
}
const citizen: Author = { kind: 'citizen' }
const bot: Author = { kind: 'bot' }

const adult: Citizen = {
  number: '198506142382',
  kind: 'personnummer',
  given: 'Anna Maria',
  family: 'Exempelsson',
  birthDate: '1985-06-14',
  protected: false,
  listedAt: centre,
  loa: 'loa3',
  actor: null,
}
const child: Citizen = {
  ...adult,
  number: '201901122398',
  given: 'Elis',
  birthDate: '2019-01-12',
  actor: { number: adult.number, given: adult.given, family: adult.family },
}
const hidden: Citizen = {
  ...adult,
  number: '197204042381',
  birthDate: '1972-04-04',
  given: 'Karin',
  family: 'Hemlig',
  protected: true,
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString()
const say = (by: Author, text: string, more: Partial<Extract<Draft, { type: 'message' }>> = {}): Draft => ({
  type: 'message',
  by,
  text,
  language: 'sv',
  ...more,
})

const yesNo = [
  { id: 'yes', title: 'Ja' },
  { id: 'no', title: 'Nej' },
  { id: 'unknown', title: 'Vet inte' },
]
export const judgement = (level: Judgement['level'], symptom: string, rule: string, text: string): Judgement => ({
  level,
  symptom,
  rule,
  rulesVersion: '3f9a1c',
  because: [{ answer: 'duration', text }],
  wouldChange: [{ answer: 'breathless', level: 'P1', text: 'Om du får svårt att andas' }],
  action: level === 'P1' ? 'call-112' : 'handoff',
  where: { kind: level === 'P1' ? '112' : 'health-centre' },
  by: level === 'P1' ? 'nu' : 'inom ett dygn',
  professional: `${symptom}: ${text}`,
  source: 'Socialstyrelsen, exempel',
})

const opening = (number: string, channel = 'directline'): Draft[] => [
  {
    type: 'opened',
    by: citizen,
    language: 'sv',
    number,
    rules: '3f9a1c',
    position: { machine: 'conversation', version: 1, value: 'complaint' },
    channel,
  },
  say(bot, 'Hej! Ring 112 om det är akut. Vad har du för besvär?', {
    key: 'bot.greeting',
    question: { id: 'complaint', kind: 'text' },
  }),
]
const cough: Draft[] = [
  say(citizen, 'Jag har hostat i tre veckor 😷', { answers: 'complaint' }),
  { type: 'described', by: citizen, words: 'Jag har hostat i tre veckor 😷', candidates: ['example-cough'] },
  { type: 'complaint-chosen', by: citizen, symptoms: ['example-cough'] },
  { type: 'answered', by: bot, facts: { 'long-cough': true }, question: 'complaint', how: 'free-text' },
  say(bot, 'Har du svårt att andas?', { question: { id: 'breathless', kind: 'choice', options: yesNo } }),
  say(citizen, 'Nej', { answers: 'breathless' }),
  { type: 'answered', by: citizen, facts: { breathless: false }, question: 'breathless', how: 'answer' },
  say(bot, 'Har du något av detta?', {
    question: {
      id: 'signs',
      kind: 'multi',
      options: [
        { id: 'blood', title: 'Blod i hostan' },
        { id: 'fever', title: 'Feber' },
        { id: 'none', title: 'Inget av detta' },
      ],
    },
  }),
  say(citizen, 'Feber', { answers: 'signs' }),
  { type: 'answered', by: citizen, facts: { 'signs.blood': false, 'signs.fever': true }, question: 'signs', how: 'answer' },
  say(bot, 'Vilken temperatur?', { question: { id: 'temperature', kind: 'number', min: 34, max: 43, unit: '°C' } }),
  say(citizen, '38,4', { answers: 'temperature' }),
  { type: 'answered', by: citizen, facts: { temperature: 38.4, smoker: null }, question: 'temperature', how: 'answer' },
  { type: 'judged', by: bot, judgement: judgement('P3', 'example-cough', 'long-cough', 'Hosta i mer än tre veckor') },
]
const handOver = (minute: number): Draft => ({
  type: 'handed-over',
  by: citizen,
  unit: central,
  promisedBy: at(minute),
  reason: 'chosen',
})

function log(id: string, ...steps: Draft[][]): Reading {
  let c = blank(id)
  const entries: Entry[] = []
  steps.forEach((drafts, i) => {
    const change = changed(c, bot, at(i * 5), drafts)
    entries.push(...change.entries)
    c = change.case
  })
  return { case: c, entries, units: exampleUnits }
}

/** As the product makes them: base64url, which FHIR ids don't know whole. */
const id = (n: number | string) => `Exempel_ca5e-_00000000000000000${n}`
const booking = {
  slot: 'slot-17',
  kind: 'callback' as const,
  start: at(120),
  end: at(135),
  unit: centre,
  performer: 'Siv Exempelsson',
}

/** What cases are built with: also those of border-examples.ts and day-examples.ts. */
export const means: Means = {
  ...{ log, id, opening, cough, handOver, at, say, nurse, adult },
  from: { provider: region, unit: central },
  referred: (name, number) => ({
    type: 'referred',
    by: nurse,
    referral: id(`there-${name}`),
    number,
    unit: privateCentre,
    provider: privateProvider,
    promisedBy: at(90),
  }),
}

/** By name, in the order of a case's life. */
export const examples: Readonly<Record<string, Reading>> = {
  'with-bot': log(id(1), opening('FA-0001-AAAA'), cough.slice(0, 5)),
  waiting: log(id(2), [...opening('FA-0002-AAAA'), { type: 'identified', by: citizen, citizen: adult }], cough, [handOver(60)]),
  claimed: log(
    id(3),
    [...opening('FA-0003-AAAA'), { type: 'identified', by: citizen, citizen: adult }],
    cough,
    [
      { type: 'corrected', by: citizen, question: 'breathless', facts: { breathless: true }, before: { breathless: false } },
      handOver(60),
    ],
    [{ type: 'claimed', by: nurse, lease: at(30) }, say(nurse, 'Hej, jag heter Siv.')],
    [{ type: 'urgency-changed', by: nurse, level: 'P2', reason: 'Andfådd i vila', promisedBy: null }],
  ),
  closed: log(
    id(4),
    [...opening('FA-0004-AAAA'), { type: 'identified', by: citizen, citizen: adult }],
    cough,
    [handOver(60)],
    [{ type: 'claimed', by: nurse, lease: at(30) }, say(nurse, 'Vi ringer upp dig.')],
    [{ type: 'held', by: nurse, until: at(60), reason: 'Väntar på läkare' }],
    [
      { type: 'resumed', by: nurse },
      { type: 'booked', by: nurse, booking },
      { type: 'booking-cancelled', by: nurse, slot: booking.slot, reason: 'Fick förhinder' },
    ],
    [{ type: 'booked', by: nurse, booking }],
    [
      {
        type: 'signed',
        by: nurse,
        note: {
          id: 'note-4',
          text: 'Hosta i tre veckor. Uppringning bokad.',
          contactType: 'chat',
          signedAt: at(35),
          digest: 'a'.repeat(64),
        },
        artefacts: [{ id: 'note-4', kind: 'note', title: 'Anteckning' }],
      },
      { type: 'closed', by: nurse, reason: 'booked' },
    ],
  ),
  emergency: log(
    id(5),
    opening('FA-0005-AAAA'),
    [
      say(citizen, 'Det trycker över bröstet och armen är domnad'),
      { type: 'alarm', by: bot, kind: 'emergency', category: 'chest-pain', words: 'trycker över bröstet', message: 3 },
      { type: 'judged', by: bot, judgement: judgement('P1', 'example-chest', 'alarm', 'Tryck över bröstet med domnad arm') },
      say(bot, 'Ring 112 nu.', { key: 'bot.emergency' }),
      handOver(10),
    ],
    [{ type: 'alarm-acknowledged', by: nurse }],
  ),
  child: log(
    id(6),
    [...opening('FA-0006-AAAA'), { type: 'identified', by: citizen, citizen: child }],
    cough,
    [handOver(60)],
    [say(citizen, '', { attachments: [{ id: 'f1', name: 'Elis mage.jpg', contentType: 'image/jpeg', size: 12345 }] })],
  ),
  protected: log(
    id(7),
    [...opening('FA-0007-AAAA'), { type: 'identified', by: citizen, citizen: hidden }],
    cough,
    [handOver(60)],
    [{ type: 'closed', by: { kind: 'clock' }, reason: 'left' }],
  ),
  anonymous: log(
    id(8),
    opening('FA-0008-AAAA'),
    cough,
    [handOver(60)],
    [{ type: 'transferred', by: nurse, unit: centre, reason: 'Listad där', promisedBy: at(240) }],
  ),
  ...borderExamples(means),
}
