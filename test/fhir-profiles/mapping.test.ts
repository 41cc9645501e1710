import type {
  ClinicalImpression,
  Communication,
  Encounter,
  Patient,
  Provenance,
  QuestionnaireResponse,
  Resource,
  Task,
} from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { blank, changed } from '../../bot/log.ts'
import type { Draft } from '../../bot/case.ts'
import { appointments } from '../../fhir-profiles/appointment.ts'
import { caseBundle, caseResources } from '../../fhir-profiles/bundle.ts'
import { canonical, system } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { complaintConcept } from '../../fhir-profiles/encounter.ts'
import { provenances } from '../../fhir-profiles/provenance.ts'
import { caseIdOf, fhirId, type Reading } from '../../fhir-profiles/reading.ts'
import { say } from '../../flows/texts/index.ts'
import { clean } from '../../fhir-profiles/text.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const example = (name: string): Reading => {
  const found = examples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}
function all<T extends Resource>(name: string, type: T['resourceType']): T[] {
  const resources = caseBundle(example(name), canonical).entry?.flatMap(e => e.resource ?? []) ?? []
  return resources.filter((r): r is T => r.resourceType === type)
}
function one<T extends Resource>(name: string, type: T['resourceType']): T {
  const [first] = all<T>(name, type)
  if (!first) throw new Error(`${name} has no ${type}`)
  return first
}

describe.each(Object.keys(examples))('the case %s', name => {
  test('conforms to its profiles, resource by resource', () => {
    const resources = caseBundle(example(name), canonical).entry?.flatMap(e => e.resource ?? []) ?? []
    expect(resources.length).toBeGreaterThan(5)
    for (const resource of resources) expect(validate(resource), `${resource.resourceType}/${resource.id}`).toEqual([])
  })

  test('refers only to resources of its own bundle, each there once', () => {
    const bundle = caseBundle(example(name), canonical)
    const ids = bundle.entry?.map(e => `${e.resource?.resourceType}/${e.resource?.id}`) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    const referred = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(m => m[1])
    expect(referred.length).toBeGreaterThan(10)
    expect(referred.filter(ref => !ids.includes(ref ?? ''))).toEqual([])
  })

  test('is the same bundle when it is read again', () => {
    expect(caseBundle(example(name), canonical)).toEqual(caseBundle(structuredClone(example(name)), canonical))
  })
})

describe('a contact', () => {
  test.each([
    ['with-bot', 'planned'],
    ['waiting', 'planned'],
    ['claimed', 'in-progress'],
    ['closed', 'finished'],
    ['protected', 'cancelled'],
  ])('%s is %s', (name, status) => expect(one<Encounter>(name, 'Encounter').status).toBe(status))

  test('on hold is onleave, and the status before it is history with its time', () => {
    const reading = example('closed')
    const held = reading.entries.findIndex(e => e.type === 'held')
    const entries = reading.entries.slice(0, held + 1)
    const contact = caseResources.Encounter({
      ...reading,
      entries,
      case: { ...reading.case, status: 'on-hold', closed: null },
    })[0]
    expect(contact).toMatchObject({ status: 'onleave', statusHistory: [{ status: 'planned' }, { status: 'in-progress' }] })
  })

  test('carries the case number, the class VR, the priority of its level and the unit that answers', () => {
    expect(one<Encounter>('waiting', 'Encounter')).toMatchObject({
      identifier: [{ system: 'https://farstu.norrbotten.se/fhir/sid/case-number', value: 'FA-0002-AAAA' }],
      class: { code: 'VR' },
      priority: { coding: [{ code: 'UR' }] },
      serviceProvider: { reference: 'Organization/SE2321000230-1177' },
    })
    expect(one<Encounter>('emergency', 'Encounter').priority?.coding?.[0]?.code).toBe('EM')
  })

  test('has the number of the last entry that touched it as version: a message is not one', () => {
    const before = example('closed')
    const c = changed(before.case, { kind: 'bot' }, '2026-11-23T12:00:00.000Z', [
      { type: 'message', text: 'Hej', language: 'sv' },
    ])
    const after = { ...before, case: c.case, entries: [...before.entries, ...c.entries] }
    expect(caseResources.Encounter(after)[0]?.meta).toEqual(caseResources.Encounter(before)[0]?.meta)
    expect(caseResources.Encounter(before)[0]?.meta?.versionId).toBe(String(before.case.rev))
  })
})

describe('a person', () => {
  test('has the national identifier and the birth date', () => {
    expect(one<Patient>('waiting', 'Patient')).toMatchObject({
      identifier: [{ system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' }],
      name: [{ family: 'Exempelsson', given: ['Anna', 'Maria'] }],
      birthDate: '1985-06-14',
    })
  })
  test('with a protected identity has label and number but no name, address or health centre, in any resource', () => {
    const person = one<Patient>('protected', 'Patient')
    expect(person.meta?.security).toMatchObject([{ system: system.securityLabel, code: 'sekretessmarkering' }])
    expect(person.name).toMatchObject([{ family: 'Skyddad uppgift', given: ['Skyddad uppgift'] }])
    const written = JSON.stringify(caseBundle(example('protected'), canonical))
    expect(written).not.toContain('Hemlig')
    expect(written).not.toContain('Exempelby')
  })
  test('who has not logged in has no identifier and no name', () => {
    const person = one<Patient>('anonymous', 'Patient')
    expect(person.identifier).toBeUndefined()
    expect(person.name).toBeUndefined()
  })
  test('who is a child is spoken for by the guardian', () => {
    expect(all<Communication>('child', 'Communication').map(m => m.sender?.reference?.split('/')[0])).toContain('RelatedPerson')
    expect(one<Patient>('child', 'Patient').identifier?.[0]?.value).toBe('201901122398')
  })
})

describe('the talk', () => {
  test('is one Communication per message, each with its sender and in the words shown', () => {
    const messages = example('claimed').entries.filter(e => e.type === 'message')
    const written = all<Communication>('claimed', 'Communication')
    expect(written.map(m => m.payload?.[0]?.contentString)).toEqual(messages.map(m => m.text))
    expect(new Set(written.map(m => m.sender?.reference?.split('/')[0]))).toEqual(
      new Set(['Device', 'Patient', 'PractitionerRole']),
    )
  })
  test('has the identifier that the system which sent it gave it', () => {
    const before = example('claimed')
    const identifier = { system: 'https://journal.example/meddelanden', value: '7' }
    const c = changed(before.case, { kind: 'bot' }, '2026-11-23T12:00:00.000Z', [
      { type: 'message', text: 'Hej', language: 'sv', identifier },
    ])
    const last = caseResources.Communication({ ...before, case: c.case, entries: [...before.entries, ...c.entries] }).at(-1)
    expect(last).toMatchObject({ identifier: [identifier] })
    expect(last && validate(last)).toEqual([])
    for (const one of all<Communication>('claimed', 'Communication')) expect(one.identifier).toBeUndefined()
  })
  test('names the question a message answers', () => {
    const no = all<Communication>('waiting', 'Communication').find(m => m.payload?.[0]?.contentString === 'Nej')
    const question = all<Communication>('waiting', 'Communication').find(
      m => `Communication/${m.id}` === no?.inResponseTo?.[0]?.reference,
    )
    expect(question?.payload?.[0]?.contentString).toBe('Har du svårt att andas?')
  })
  test('marks the message that raised an alarm', () => {
    const urgent = all<Communication>('emergency', 'Communication').filter(m => m.priority === 'stat')
    expect(urgent.map(m => m.payload?.[0]?.contentString)).toEqual(['Det trycker över bröstet och armen är domnad'])
  })
  test('never names the file a citizen chose', () => {
    expect(JSON.stringify(caseBundle(example('child'), canonical))).not.toContain('mage.jpg')
  })
})

describe('the interview', () => {
  const item = (name: string, id: string) =>
    one<QuestionnaireResponse>(name, 'QuestionnaireResponse')
      .item?.flatMap(i => [i, ...(i.item ?? [])])
      .find(i => i.linkId === id)

  test('keeps a no apart from a silence, and "vet inte" apart from both', () => {
    expect(item('waiting', 'breathless')).toMatchObject({ text: 'Har du svårt att andas?', answer: [{ valueBoolean: false }] })
    expect(item('waiting', 'signs.blood')).toMatchObject({ text: 'Blod i hostan', answer: [{ valueBoolean: false }] })
    expect(item('waiting', 'signs.fever')).toMatchObject({ answer: [{ valueBoolean: true }] })
    expect(item('waiting', 'smoker')).toEqual({
      linkId: 'smoker',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown' }],
    })
    expect(item('waiting', 'never-asked')).toBeUndefined()
  })
  test('says which answers were read out of free text', () => {
    expect(item('waiting', 'long-cough')?.extension).toEqual([
      { url: `${canonical}/StructureDefinition/answer-source`, valueCode: 'free-text' },
    ])
    expect(item('waiting', 'breathless')?.extension).toBeUndefined()
  })
  test('stands as corrected, and says so', () => {
    expect(item('claimed', 'breathless')).toMatchObject({ answer: [{ valueBoolean: true }] })
    expect(one<QuestionnaireResponse>('claimed', 'QuestionnaireResponse').status).toBe('amended')
  })
})

describe('a judgement', () => {
  test('is the level with the rule, its version and why', () => {
    const judged = one<ClinicalImpression>('waiting', 'ClinicalImpression')
    const codes = judged.finding?.flatMap(f => f.itemCodeableConcept?.coding ?? [])
    expect(codes).toMatchObject([
      { system: system.urgency, code: 'P3' },
      { system: system.rule, code: 'example-cough/long-cough', version: '3f9a1c' },
      { code: 'example-cough' },
    ])
    expect(judged.finding?.[0]?.basis).toBe('Hosta i mer än tre veckor')
    expect(judged.protocol).toContain(`${canonical}/rule-set/${example('waiting').case.rules}`)
  })
  test('changed by a caregiver names them, and the judgement before it', () => {
    const [first, second] = all<ClinicalImpression>('claimed', 'ClinicalImpression')
    expect(second?.previous?.reference).toBe(`ClinicalImpression/${first?.id}`)
    expect(second).toMatchObject({
      assessor: { display: 'Siv Exempelsson, Sjuksköterska, 1177 Norrbotten' },
      description: 'Andfådd i vila',
    })
  })
})

describe('the work and its traces', () => {
  test('is no task before the hand-over, the unit’s while it waits, the caregiver’s when claimed', () => {
    expect(all<Task>('with-bot', 'Task')).toEqual([])
    expect(one<Task>('waiting', 'Task')).toMatchObject({
      status: 'requested',
      priority: 'urgent',
      owner: { reference: 'Organization/SE2321000230-1177' },
    })
    expect(one<Task>('claimed', 'Task')).toMatchObject({
      status: 'in-progress',
      priority: 'asap',
      owner: { reference: 'PractitionerRole/SE2321000230-9001.SE2321000230-C901' },
    })
    expect(one<Task>('closed', 'Task').status).toBe('completed')
  })
  test('says why it rests and until when, and why it was given back, for as long as it is so', () => {
    const reading = example('claimed')
    const nurse = reading.entries.findLast(e => e.type === 'claimed')?.by ?? { kind: 'bot' as const }
    const workAfter = (...drafts: Draft[]) => {
      const change = changed(reading.case, nurse, '2026-11-23T12:00:00.000Z', drafts)
      return caseResources.Task({ ...reading, case: change.case, entries: [...reading.entries, ...change.entries] })[0]
    }
    const until = '2026-11-23T15:00:00.000Z'
    const held: Draft = { type: 'held', until, reason: 'Väntar på läkare' }
    const back: Draft = { type: 'released', to: 'queue', reason: 'Fel mottagare', promisedBy: until }
    expect(workAfter(held)).toMatchObject({ statusReason: { text: 'Väntar på läkare' }, restriction: { period: { end: until } } })
    expect(workAfter(held, { type: 'resumed' })).not.toHaveProperty('statusReason')
    expect(workAfter(back)).toMatchObject({ status: 'requested', statusReason: { text: 'Fel mottagare' } })
    expect(workAfter(back, { type: 'claimed', lease: until })).not.toHaveProperty('statusReason')
    // What the product itself gives back has a code for itself, not a reason for others.
    expect(workAfter({ ...back, by: { kind: 'clock' } })).not.toHaveProperty('statusReason')
  })
  test('keeps a cancelled booking beside the one that holds', () => {
    expect(all('closed', 'Appointment').map(a => ('status' in a ? a.status : ''))).toEqual(['cancelled', 'booked'])
  })
  describe('a booking that was moved', () => {
    const before = example('claimed')
    const nurse = before.entries.findLast(e => e.type === 'claimed')?.by ?? { kind: 'bot' as const }
    const unit = { hsaId: 'SE2321000230-2001', name: 'Exempelby hälsocentral' }
    const booking = (slot: string, hour: number) => ({
      ...{ slot, unit, kind: 'visit' as const, performer: null },
      start: `2026-11-24T${hour}:00:00.000Z`,
      end: `2026-11-24T${hour}:20:00.000Z`,
    })
    const steps: Draft[][] = [
      [{ type: 'booked', booking: booking('one', 10) }],
      [
        { type: 'booking-cancelled', slot: 'one', reason: 'Ny tid', moved: true },
        { type: 'booked', booking: { ...booking('two', 11), instead: booking('one', 10) } },
      ],
      // As it was written before the log said that it was moved, and as when Cosmic's own people move it: the slot stays.
      [
        { type: 'booking-cancelled', slot: 'two', reason: 'flyttad i journalen' },
        { type: 'booked', booking: booking('two', 12) },
      ],
      [{ type: 'booking-cancelled', slot: 'two', reason: 'Frisk' }],
      [{ type: 'booked', booking: booking('two', 12) }],
    ]
    const at = (step: number) => new Date(Date.parse('2026-11-23T12:00:00Z') + step * 60_000).toISOString()
    const done: Reading[] = []
    for (const [i, drafts] of steps.entries()) {
      const last = done.at(-1) ?? before
      const change = changed(last.case, nurse, at(i), drafts)
      done.push({ ...last, case: change.case, entries: [...last.entries, ...change.entries] })
    }
    const told = (r: Reading | undefined) => (r ? appointments(r) : []).map(a => [a.status, a.start, a.slot?.[0]?.reference])

    test('is one Appointment, at the time it has now; cancelled and booked again, it is another', () => {
      const [booked, moved, again, cancelled, anew] = done.map(told)
      expect(booked).toEqual([['booked', booking('one', 10).start, 'Slot/one']])
      expect(moved).toEqual([['booked', booking('two', 11).start, 'Slot/two']])
      expect(again).toEqual([['booked', booking('two', 12).start, 'Slot/two']])
      expect(cancelled).toEqual([['cancelled', booking('two', 12).start, 'Slot/two']])
      expect(anew?.map(([status]) => status)).toEqual(['cancelled', 'booked'])
      const last = done.at(-1)
      if (!last) throw new Error('nothing')
      expect(new Set(done.flatMap(r => appointments(r).map(a => a.id))).size).toBe(2)
      expect(appointments(last)[0]).toMatchObject({ created: at(0), cancelationReason: { text: 'Frisk' } })
      for (const { resource } of caseBundle(last, canonical).entry ?? []) if (resource) expect(validate(resource)).toEqual([])
      const acts = provenances(last).filter(p => p.target[0]?.reference === `Appointment/${appointments(last)[0]?.id}`)
      expect(acts.map(p => p.activity?.coding?.[0]?.code)).toEqual(['CREATE', ...Array.from({ length: 5 }, () => 'UPDATE')])
    })
    test('looks cancelled in no version of it', () => {
      const [, moved] = done
      const versions = (moved?.entries ?? []).map((_, i, all) => told({ ...before, entries: all.slice(0, i + 1) })[0]?.[0])
      expect(new Set(versions)).toEqual(new Set([undefined, 'booked']))
    })
  })
  test('names author and custodian of a signed note, and the digest of its words', () => {
    const signed = all<Provenance>('closed', 'Provenance').find(p => p.entity)
    expect(signed?.agent?.map(a => a.who?.reference)).toEqual([
      'PractitionerRole/SE2321000230-9001.SE2321000230-C901',
      'Organization/SE2321000230-0001',
    ])
    expect(signed?.entity?.[0]?.what).toMatchObject({ identifier: { value: 'note-4' }, display: `sha256 ${'a'.repeat(64)}` })
  })
})

test('an id is read back to what it was made of, whatever it held', () => {
  for (const whole of ['a_b-c', '_', 'a.b', 'x_1.2_u', 'å/b', 'SE2321000230-9001', '0193563a-0000-7000-8000-000000000001']) {
    for (const id of [fhirId(whole), fhirId(whole, 17)]) {
      expect(id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/)
      expect(caseIdOf(id)).toBe(whole)
    }
  }
})

test('a complaint the product knows is named in the language of the talk', () => {
  expect(complaintConcept('chest-pain', 'sv')).toEqual({
    coding: [{ system: system.complaint, code: 'chest-pain' }],
    text: say('sv', 'chest-pain.name'),
  })
  expect(complaintConcept('chest-pain', 'en').text).toBe(say('en', 'chest-pain.name'))
  expect(complaintConcept('never-heard-of', 'sv').text).toBeUndefined()
})

test('words with lone surrogates, control characters and turned direction become safe text, and nothing else', () => {
  const nasty = 'Ont\uD800 i\u0000\u202E magen\u2066!\n😷'
  expect(clean(nasty)).toBe('Ont\uFFFD i magen!\n😷')
  expect(clean('\u202E \u0007')).toBeUndefined()
  const change = changed(blank('0193563a-0000-7000-8000-0000000000ff'), { kind: 'citizen' }, '2026-11-23T08:00:00.000Z', [
    {
      type: 'opened',
      language: 'sv',
      number: 'FA-0000-0000',
      rules: 'r',
      position: { machine: 'm', version: 1, value: 'v' },
      channel: 'c',
    },
    { type: 'message', text: nasty, language: 'sv' },
    { type: 'message', text: '\u0007', language: 'sv' },
    { type: 'described', words: nasty, candidates: [] },
  ])
  const bundle = caseBundle({ ...change, units: exampleUnits }, canonical)
  for (const entry of bundle.entry ?? []) if (entry.resource) expect(validate(entry.resource)).toEqual([])
  expect(JSON.stringify(bundle)).not.toMatch(/\\ud[89a-f]|\\u00|\u202e/i)
})
