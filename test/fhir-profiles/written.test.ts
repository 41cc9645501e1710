// What an integrator may change of a case, and what is refused: each refusal says where and how to mend it.
import type { Appointment, Communication, Task } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { appointments, readAppointment } from '../../fhir-profiles/appointment.ts'
import { asMeant, readCommunication, readIdentifier } from '../../fhir-profiles/communication.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { lost } from '../../fhir-profiles/kept.ts'
import { fhirId, type Reading } from '../../fhir-profiles/reading.ts'
import { readTask, task } from '../../fhir-profiles/task.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { isIssues } from '../../fhir-profiles/written.ts'

const example = (name: string): Reading => {
  const found = examples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}
const faults = (read: object): string[] => {
  if (!isIssues(read)) return []
  for (const { diagnostics, severity } of read.issues)
    expect([severity, diagnostics]).toEqual(['error', expect.stringContaining('To mend it')])
  return read.issues.flatMap(({ expression }) => expression ?? [])
}

describe('a booking', () => {
  const [cancelled, booked] = appointments(example('closed'))
  if (!cancelled || !booked) throw new Error('bookings')

  test('written back as it was changes nothing, whatever version it says it has', () => {
    expect(readAppointment(structuredClone(booked), booked)).toEqual({ change: 'none' })
    const stale = { ...booked, meta: { versionId: '1', lastUpdated: '2020-01-01T00:00:00Z' } }
    expect(readAppointment(stale, booked)).toEqual({ change: 'none' })
  })
  test('is cancelled with a reason, in words', () => {
    const cancel = (cancelationReason: Appointment['cancelationReason']) =>
      readAppointment({ ...booked, status: 'cancelled', ...(cancelationReason ? { cancelationReason } : {}) }, booked)
    expect(cancel({ text: ' Läkaren\nsjuk ' })).toEqual({ change: 'cancel', reason: 'Läkaren sjuk' })
    expect(faults(cancel({ coding: [{ display: 'Provider sick' }] }))).toEqual(['Appointment.cancelationReason'])
    expect(faults(cancel(undefined))).toEqual(['Appointment.cancelationReason'])
  })
  test('is moved by another slot, by its reference or by our number of it', () => {
    const move = (slot: Appointment['slot']) => readAppointment({ ...booked, ...(slot ? { slot } : {}) }, booked)
    expect(move([{ reference: `Slot/${fhirId('SE2321000230-2001.visit.20261123T1000')}` }])).toEqual({
      change: 'rebook',
      slot: 'SE2321000230-2001.visit.20261123T1000',
    })
    expect(
      move([{ type: 'Slot', identifier: { system: booked.slot?.[0]?.identifier?.system ?? '', value: 'slot-18' } }]),
    ).toEqual({
      change: 'rebook',
      slot: 'slot-18',
    })
    expect(move([{ reference: 'Slot/slot-17' }])).toEqual({ change: 'none' })
    expect(faults(move([{ reference: 'Slot/a' }, { reference: 'Slot/b' }]))).toEqual(['Appointment.slot'])
    expect(faults(move([{ reference: 'Slot/slot-18.1' }]))).toEqual(['Appointment.slot'])
    expect(faults(move([]))).toEqual(['Appointment.slot'])
  })
  test('is moved with or without the hours and the place of the new slot', () => {
    const slot = [{ reference: 'Slot/slot-18' }]
    const all = { slot, start: '2026-11-24T10:00:00Z', end: '2026-11-24T10:15:00Z', serviceType: [{ text: 'Besök' }] }
    expect(readAppointment({ ...booked, ...all }, booked)).toEqual({ change: 'rebook', slot: 'slot-18' })
    expect(faults(readAppointment({ ...booked, ...all, comment: 'Ta med kort' }, booked))).toEqual(['Appointment.comment'])
  })
  test.each<[string, Partial<Appointment>, string[]]>([
    ['its hours', { start: '2026-11-24T10:00:00.000Z' }, ['Appointment.start']],
    ['its unit', { participant: [{ status: 'accepted', actor: { display: 'Annan' } }] }, ['Appointment.participant']],
    ['another status', { status: 'fulfilled' }, ['Appointment.status']],
    ['a comment', { comment: 'Ta med kort' }, ['Appointment.comment']],
    ['a label', { meta: { tag: [{ code: 'x' }] } }, ['Appointment.meta']],
    ['a profile of its own', { meta: { profile: ['https://example.org/x'] } }, ['Appointment.meta']],
    [
      'the slot while it is cancelled',
      { status: 'cancelled', cancelationReason: { text: 'Sjuk' }, slot: [{ reference: 'Slot/slot-18' }] },
      ['Appointment.slot'],
    ],
  ])('does not let an integrator change %s', (_, more, expressions) => {
    expect(faults(readAppointment({ ...booked, ...more }, booked))).toEqual(expressions)
  })
  test('that is cancelled stays so', () => {
    const { cancelationReason: _, ...rest } = cancelled
    expect(faults(readAppointment({ ...rest, status: 'booked' }, cancelled))).toEqual(['Appointment.status'])
    expect(readAppointment(cancelled, cancelled)).toEqual({ change: 'none' })
  })
  test('with a name that is none of FHIR’s does not have it repeated', () => {
    const odd = Object.assign(structuredClone(booked), { 'Anna 19850614-2382': true })
    expect(faults(readAppointment(odd, booked))).toEqual(['Appointment'])
  })
})

describe('the work at the desk', () => {
  const work = (name: string): Task => {
    const found = task(example(name))
    if (!found) throw new Error(name)
    return found
  }
  const waiting = work('waiting')
  const claimed = work('claimed')
  const until = '2026-11-24T08:00:00+01:00'

  test('written back as it was changes nothing', () => {
    expect(readTask(structuredClone(waiting), waiting)).toEqual({ change: 'none' })
  })
  test.each<[Task['status'], object]>([
    ['accepted', { change: 'accept' }],
    ['in-progress', { change: 'accept' }],
    ['completed', { change: 'complete' }],
  ])('becomes %s', (status, expected) => {
    expect(readTask({ ...waiting, ...(status ? { status } : {}) }, waiting)).toEqual(expected)
  })
  test('is held until a time, for a reason; and held longer', () => {
    const held: Task = {
      ...claimed,
      status: 'on-hold',
      statusReason: { text: 'Väntar på läkare' },
      restriction: { period: { end: until } },
    }
    const expected = { change: 'hold', reason: 'Väntar på läkare', until: '2026-11-24T07:00:00.000Z' }
    expect(readTask(held, claimed)).toEqual(expected)
    const later = { ...held, restriction: { period: { end: '2026-11-25T08:00:00Z' } } }
    expect(readTask(later, held)).toEqual({ ...expected, until: '2026-11-25T08:00:00.000Z' })
    const { statusReason: _, ...silent } = held
    expect(faults(readTask(silent, claimed))).toEqual(['Task.statusReason'])
  })
  test('is given back for a reason', () => {
    expect(readTask({ ...claimed, status: 'requested', statusReason: { text: 'Fel enhet' } }, claimed)).toEqual({
      change: 'return',
      reason: 'Fel enhet',
    })
    expect(faults(readTask({ ...claimed, status: 'rejected' }, claimed))).toEqual(['Task.statusReason'])
  })
  test.each<[string, Partial<Task>, string[]]>([
    ['its priority', { priority: 'routine' }, ['Task.priority']],
    ['its owner', { owner: { reference: 'Organization/1' } }, ['Task.owner']],
    ['the case’s own status', { businessStatus: { text: 'x' } }, ['Task.businessStatus']],
    ['a status that work here has not', { status: 'cancelled' }, ['Task.status']],
    ['the time promised, while nobody holds it', { restriction: { period: { end: until } } }, ['Task.restriction.period.end']],
    ['who may see it', { restriction: { ...waiting.restriction, repetitions: 2 } }, ['Task.restriction']],
    ['a reason without a status', { statusReason: { text: 'Därför' } }, ['Task.statusReason']],
  ])('does not let an integrator change %s', (_, more, expressions) => {
    expect(faults(readTask({ ...waiting, ...more }, waiting))).toEqual(expressions)
  })
  test('is not held until a time that is none', () => {
    const held: Task = {
      ...claimed,
      status: 'on-hold',
      statusReason: { text: 'Väntar' },
      restriction: { period: { end: 'i morgon' } },
    }
    expect(faults(readTask(held, claimed))).toEqual(['Task.restriction.period.end'])
  })
})

describe('a message to the citizen', () => {
  const id = fhirId(example('waiting').case.id)
  const message: Communication = {
    resourceType: 'Communication',
    status: 'completed',
    encounter: { reference: `Encounter/${id}` },
    payload: [{ contentString: 'Hej! Provsvaret är klart.\u202E' }],
  }
  test('is its case and its words, cleaned as all words are', () => {
    expect(readCommunication(message)).toEqual({ caseId: example('waiting').case.id, text: 'Hej! Provsvaret är klart.' })
  })
  test('needs no more than that to conform, once what goes without saying is said', () => {
    const meta = { versionId: '1', lastUpdated: '2026-11-23T08:00:00.000Z' }
    expect(validate({ ...asMeant(message, '2026-11-23T08:00:00.000Z'), id: 'new', meta })).toEqual([])
    expect(asMeant({ ...message, sent: '2026-11-22T08:00:00Z' }, '2026-11-23T08:00:00.000Z').sent).toBe('2026-11-22T08:00:00Z')
  })
  test('may say what is so anyway: its subject, its case, who it is from and to', () => {
    const more: Communication = {
      ...message,
      subject: { reference: `Patient/${id}` },
      partOf: [{ reference: `Encounter/${id}` }],
      recipient: [{ reference: `Patient/${id}` }],
      sender: { reference: 'Organization/SE2321000230-2001' },
      identifier: [{ system: 'https://example.org/message', value: '1' }],
      language: 'sv',
    }
    expect(faults(readCommunication(more))).toEqual([])
  })
  test.each<[string, Partial<Communication>, string]>([
    ['to no case', { encounter: {} }, 'Communication.encounter'],
    ['to an address no case has', { encounter: { reference: `Encounter/${id}.12` } }, 'Communication.encounter'],
    ['without words', { payload: [{ contentString: ' \u0007' }] }, 'Communication.payload'],
    ['with two payloads', { payload: [{ contentString: 'a' }, { contentString: 'b' }] }, 'Communication.payload'],
    ['with a file', { payload: [{ contentAttachment: { contentType: 'image/png' } }] }, 'Communication.payload'],
    ['that is too long', { payload: [{ contentString: 'a'.repeat(4_001) }] }, 'Communication.payload[0].content'],
    ['that is not sent', { status: 'preparation' }, 'Communication.status'],
    ['about another patient', { subject: { reference: 'Patient/another' } }, 'Communication.subject'],
    ['part of another case', { partOf: [{ reference: 'Encounter/another' }] }, 'Communication.partOf'],
    ['to somebody else', { recipient: [{ reference: 'Organization/1' }] }, 'Communication.recipient'],
    ['in the citizen’s name', { sender: { reference: `Patient/${id}` } }, 'Communication.sender'],
    ['with a time of its own', { sent: '2026-11-23T08:00:00Z' }, 'Communication.sent'],
    ['with what is not kept', { topic: { text: 'Provsvar' } }, 'Communication.topic'],
  ])('%s is refused', (_, more, expression) => {
    expect(faults(readCommunication({ ...message, ...more }))).toEqual([expression])
  })
  test.each<[string, Communication['identifier']]>([
    ['none', undefined],
    [
      'two',
      [
        { system: 'https://a.example', value: '1' },
        { system: 'https://a.example', value: '2' },
      ],
    ],
    ['one of nobody', [{ value: '1' }]],
    ['one whose system would read as two', [{ system: 'https://a.example|b', value: '1' }]],
  ])('has one identifier, not %s', (_, identifier) => {
    expect(readIdentifier({ ...message, identifier: [{ system: 'https://a.example', value: '1' }] })).toEqual({
      system: 'https://a.example',
      value: '1',
    })
    expect(faults(readIdentifier({ ...message, ...(identifier ? { identifier } : {}) }))).toEqual(['Communication.identifier'])
  })
})

describe('what is sent, held against what then stands', () => {
  const at = (sent: unknown, kept: unknown) => lost(sent, kept, 'X')
  test('is lost where it is nowhere, and only there', () => {
    expect(at({ a: 1, b: { c: 'x' } }, { a: 1, b: { c: 'x', d: 2 }, e: 3 })).toEqual([])
    expect(at({ a: 1, b: { c: 'x', d: 1 } }, { a: 2, b: { c: 'x' } })).toEqual(['X.a', 'X.b.d'])
    expect(at({ a: { b: 1 } }, {})).toEqual(['X.a'])
    expect(at({ _a: { extension: [] } }, { a: 1 })).toEqual(['X.a.extension'])
    expect(at({ 'Anna 19850614-2382': 1 }, {})).toEqual(['X'])
  })
  test('is the same time, and the same words as they are read', () => {
    expect(at({ t: '2026-11-23T09:00:00+01:00' }, { t: '2026-11-23T08:00:00.000Z' })).toEqual([])
    expect(at({ t: '2026-11-23T09:00:00Z' }, { t: '2026-11-23T08:00:00.000Z' })).toEqual(['X.t'])
    expect(at({ t: ' Läkaren\nsjuk\u202e' }, { t: 'Läkaren sjuk' })).toEqual([])
    expect(at({ t: 'Läkaren sjuk' }, {})).toEqual(['X.t'])
  })
  test('in a list is looked for in all of it, and what is most like it says what it lacks', () => {
    const kept = [
      { system: 'ours', value: '1' },
      { system: 'a', value: '2' },
    ]
    expect(at([{ system: 'a', value: '2' }], kept)).toEqual([])
    expect(at([{ system: 'a', value: '2', use: 'usual' }], kept)).toEqual(['X[0].use'])
    expect(at([{ system: 'b', value: '3' }], kept)).toEqual(['X[0]'])
    expect(at(['sv'], undefined)).toEqual(['X[0]'])
  })
  test('names its type by the reference', () => {
    expect(at({ reference: 'Slot/1', type: 'Slot' }, { reference: 'Slot/1' })).toEqual([])
    expect(at({ reference: 'Slot/1', type: 'Schedule' }, { reference: 'Slot/1' })).toEqual(['X.type'])
  })
  test('ends soon, however long the lists are', () => {
    const many = (more: object) => Array.from({ length: 3000 }, (_, i) => ({ system: 'a', value: String(i), ...more }))
    const began = performance.now()
    expect(at(many({}), [{ system: 'ours', value: '0' }, ...many({})])).toEqual([])
    expect(at(many({ use: 'usual' }), many({})).length).toBeLessThan(100)
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
