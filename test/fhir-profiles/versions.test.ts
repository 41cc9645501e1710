// A version never says two things, and is that of an entry that stands: a reader who holds one by its ETag holds what is there.
import { expect, test } from 'vitest'
import type { Author, Draft } from '../../bot/case.ts'
import { apply, blank, changed } from '../../bot/log.ts'
import { caseResources } from '../../fhir-profiles/bundle.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'
import { anna, citizen } from '../talk.ts'

/** What is amiss with the versions of a case, entry by entry. */
function amiss(r: Reading): string[] {
  const seen = new Map<string, string>()
  const found = new Set<string>()
  const entries: Reading['entries'][number][] = []
  let c = blank(r.case.id)
  for (const e of r.entries) {
    c = apply(c, e)
    entries.push(e)
    for (const [type, read] of Object.entries(caseResources))
      for (const resource of read({ case: c, entries: [...entries], units: r.units })) {
        const version = resource.meta?.versionId
        const key = `${type}/${resource.id}/${version}`
        const says = JSON.stringify(resource)
        const before = seen.get(key)
        if (before === undefined && version !== String(e.seq)) found.add(`${type} is new by ${e.type}, with an older version`)
        if (before !== undefined && before !== says) found.add(`${type} changed by ${e.type}, with the same version`)
        seen.set(key, says)
      }
  }
  return [...found]
}

const nurse = examples['claimed']?.entries.find(e => e.by.kind === 'caregiver')?.by ?? { kind: 'bot' as const }
const by: Author = { kind: 'citizen' }
const bot: Author = { kind: 'bot' }
const unit = { hsaId: 'SE2321000230-2001', name: 'Exempelby hälsocentral' }
const at = '2026-11-23T12:00:00.000Z'
const booking = { slot: 'slot-30', kind: 'visit' as const, start: at, end: '2026-11-23T12:20:00.000Z', unit, performer: null }
const note = { id: 'note-30', text: 'Åter vid behov.', contactType: 'chat', signedAt: at, digest: 'c'.repeat(64) }
const person = examples['waiting']?.case.citizen
if (!person) throw new Error('nobody')

/** Whatever may still happen to a case, one after the other. */
const everything: Draft[] = [
  { type: 'closed', by, reason: 'restarted' },
  { type: 'reopened', by, unit, promisedBy: at },
  { type: 'language-chosen', by, language: 'en' },
  { type: 'complaint-chosen', by, symptoms: ['cough-cold', 'back-pain'] },
  {
    type: 'message',
    by: bot,
    text: 'What is your temperature?',
    language: 'en',
    question: { id: 'temperature', kind: 'number' },
  },
  { type: 'answered', by, facts: { temperature: 38, 'cold-days': 4 }, question: 'temperature', how: 'answer' },
  { type: 'message', by: bot, text: 'And now?', language: 'en', question: { id: 'temperature', kind: 'number' } },
  { type: 'corrected', by, facts: { temperature: 39 }, question: 'temperature', before: { temperature: 38 } },
  { type: 'reconsidered', by, question: 'temperature', forget: ['temperature', 'cold-days'] },
  { type: 'language-chosen', by, language: 'sv' },
  {
    type: 'message',
    by,
    text: 'Jag svimmar',
    language: 'sv',
    attachments: [{ id: 'f7', name: 'x', contentType: 'image/png', size: 1 }],
  },
  { type: 'identified', by, citizen: { ...person, protected: true } },
  { type: 'handed-over', by, unit, promisedBy: at, reason: 'chosen' },
  { type: 'claimed', by: nurse, lease: at },
  { type: 'urgency-changed', by: nurse, level: 'P2', reason: 'Feber', promisedBy: null },
  { type: 'booked', by: nurse, booking },
  { type: 'booking-cancelled', by: nurse, slot: booking.slot, reason: 'Sjuk' },
  { type: 'booked', by: nurse, booking },
  { type: 'booking-cancelled', by: nurse, slot: booking.slot, reason: 'Ny tid', moved: true },
  { type: 'booked', by: nurse, booking: { ...booking, slot: 'slot-31' } },
  { type: 'signed', by: nurse, note, artefacts: [] },
  { type: 'signed', by: nurse, note: { ...note, id: 'note-31', corrects: note.id }, artefacts: [] },
  {
    type: 'receipt',
    by: nurse,
    receipt: { artefact: 'x.nullification.note.note-31.9', kind: 'nullification', title: 'Makulerad', state: 'waiting' },
  },
  { type: 'held', by: nurse, until: at, reason: 'Väntar' },
  { type: 'resumed', by: nurse },
  {
    type: 'transferred',
    by: nurse,
    unit: { hsaId: 'SE2321000230-1177', name: '1177 Norrbotten' },
    reason: 'Kväll',
    promisedBy: at,
  },
  { type: 'promised', by: bot, promisedBy: '2026-11-23T14:00:00.000Z', late: true },
  { type: 'claimed', by: nurse, lease: at },
  { type: 'released', by: nurse, to: 'bot', reason: 'Fler frågor', promisedBy: null },
  { type: 'closed', by, reason: 'left' },
  { type: 'reopened', by, unit, promisedBy: at },
  { type: 'identified', by, citizen: person },
  { type: 'closed', by: nurse, reason: 'answered' },
  { type: 'claimed', by: nurse, lease: at },
]

test.each(Object.entries(examples))('the case %s, and whatever may still happen to it', (_, reading) => {
  const entries = [...reading.entries]
  let c = reading.case
  everything.forEach((draft, i) => {
    const change = changed(c, bot, new Date(Date.parse('2026-11-23T12:00:00Z') + i * 60_000).toISOString(), [draft])
    entries.push(...change.entries)
    c = change.case
  })
  expect(amiss({ ...reading, case: c, entries })).toEqual([])
})

test('a whole talk, from the first words to somebody who waits and gets worse', () => {
  const talk = citizen()
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 })
  talk.picks('right').picks('handoff').logsIn(anna)
  for (let i = 0; i < 30 && talk.case.asked !== 'check-in'; i++) talk.waits(30)
  talk.picks('worse').picks('none')
  expect(talk.log.length).toBeGreaterThan(60)
  expect(amiss({ case: talk.case, entries: talk.log, units: exampleUnits })).toEqual([])
})
