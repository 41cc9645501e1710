// Times, calendars and units: what a row becomes, and what an integrator's Slot or Schedule becomes again.
import type { Identifier, Schedule, Slot } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { bookingConcept, hsaIdentifier, system } from '../../fhir-profiles/codes.ts'
import { exampleSchedule, exampleSlots, standing } from '../../fhir-profiles/example-bundles.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { healthcareService, healthcareServices } from '../../fhir-profiles/healthcare-service.ts'
import { location } from '../../fhir-profiles/location.ts'
import { schedule, scheduleFrom, scheduleId, schedules } from '../../fhir-profiles/schedule.ts'
import { type Owner, scheduleOf, type SlotRow, slot, slotFrom } from '../../fhir-profiles/slot.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { isIssues } from '../../fhir-profiles/written.ts'

const at = '2026-11-23T07:00:00.000Z'
const [taken, free, theirs] = exampleSlots
const [central, centre] = exampleUnits
if (!taken || !free || !theirs || !central || !centre) throw new Error('examples')
/** All that an identifier can say. */
const whole: Identifier[] = [
  {
    id: 'a',
    use: 'official',
    type: { coding: [{ system: system.identifierType, code: 'PLAC', display: 'Beställarens' }], text: 'Tidbokens nummer' },
    system: 'https://tidbok.example/tider',
    value: '4711|b',
    period: { start: '2026-01-01', end: '2027-01-01T00:00:00+01:00' },
    assigner: { reference: 'Organization/tidbok', display: 'Tidboken  AB', identifier: hsaIdentifier('SE2321000230-2001') },
    extension: [{ url: 'https://tidbok.example/turn', valueInteger: 3 }],
  },
  { system: 'https://tidbok.example/rum', value: '7' },
]
const owner: Owner = { unit: { hsaId: centre.hsaId, name: centre.name }, kind: 'callback', performer: null }
/** Where each fault stands. */
const faults = (read: object): string[] =>
  isIssues(read) ? read.issues.flatMap(({ expression, diagnostics }) => (diagnostics ? (expression ?? []) : [])) : []
/** The values of a row without what an integrator never writes. */
const written = ({ id: _, case_id: __, version: ___, at: ____, ...fields }: SlotRow) => ({
  identifiers_whole: null,
  ...fields,
  start_at: new Date(fields.start_at).toISOString(),
  end_at: new Date(fields.end_at).toISOString(),
})

test.each(Object.entries(standing()))('every resource of %s conforms to its profile', (_, bundle) => {
  expect(bundle.entry?.length).toBeGreaterThan(0)
  for (const { resource } of bundle.entry ?? [])
    if (resource) expect(validate(resource), `${resource.resourceType}/${resource.id}`).toEqual([])
})

describe('a time', () => {
  test('is busy when a case has it, and does not say which', () => {
    expect(slot(taken).status).toBe('busy')
    expect(slot(free).status).toBe('free')
    const said = JSON.stringify(slot(taken))
    expect(said).not.toContain(taken.case_id)
    expect(said).not.toContain(examples['closed']?.case.number)
  })
  test('says its hours in UTC however the database wrote them', () => {
    const written = [
      '2026-11-23T10:00:00+00:00',
      '2026-11-23T11:00:00+01:00',
      '2026-11-23 10:00:00+00',
      new Date('2026-11-23T10:00:00Z'),
    ]
    for (const start_at of written) expect(slot({ ...free, start_at }).start).toBe('2026-11-23T10:00:00.000Z')
    expect(slot({ ...free, at: '2026-11-23T07:00:00.123456+00:00' }).meta?.lastUpdated).toBe('2026-11-23T07:00:00.123Z')
  })
  test('stands under its own calendar, or its unit’s of that kind when it has none', () => {
    expect(slot(theirs).schedule.reference).toBe('Schedule/tidbok-7')
    expect(slot(free).schedule.reference).toBe(`Schedule/${schedule(centre, 'callback', at).id}`)
  })
  test('has the number a booking calls it by, and its owner’s own', () => {
    expect(slot(theirs).identifier).toEqual([
      { system: system.slot, value: 'slot-19' },
      { system: 'https://tidbok.example/tider', value: '4711' },
    ])
  })
  test('is called what its owner wrote, whole, as long as it is found by the same', () => {
    const identifiers = ['https://tidbok.example/tider|4711|b', 'https://tidbok.example/rum|7']
    const row = { ...theirs, identifiers, identifiers_whole: whole }
    expect(slot(row).identifier?.slice(1)).toEqual(whole)
    expect(validate(slot(row))).toEqual([])
    // A server that does not know the whole has changed what it is found by.
    const changed = slot({ ...row, identifiers: ['https://tidbok.example/tider|4712'] })
    expect(changed.identifier?.slice(1)).toEqual([{ system: 'https://tidbok.example/tider', value: '4712' }])
  })
})

describe('an integrator’s time', () => {
  test('read and written back is the same row', () => {
    for (const [row, of] of [
      [free, owner],
      [theirs, { ...owner, kind: 'visit', performer: theirs.performer }],
    ] as const)
      expect(slotFrom(slot(row), of, row)).toEqual(written(row))
  })
  test('keeps its identifiers whole, only when they say more than they are found by', () => {
    const plain = whole.map(({ system, value }): Identifier => ({ ...(system && value ? { system, value } : {}) }))
    const identifiers = ['https://tidbok.example/tider|4711|b', 'https://tidbok.example/rum|7']
    expect(slotFrom({ ...slot(free), identifier: whole }, owner, free)).toMatchObject({ identifiers, identifiers_whole: whole })
    expect(slotFrom({ ...slot(free), identifier: plain }, owner, free)).toMatchObject({ identifiers, identifiers_whole: null })
    const own = slot(free).identifier ?? []
    const read = slotFrom({ ...slot(taken), identifier: [...(slot(taken).identifier ?? []), ...whole] }, owner, taken)
    expect(read).toMatchObject({ identifiers, identifiers_whole: whole })
    // Ours may stand anywhere.
    expect(slotFrom({ ...slot(free), identifier: [...whole, ...own] }, owner, free)).toMatchObject({ identifiers_whole: whole })
  })
  test('has words as words in its identifiers, but is found by each letter that was written', () => {
    const [first] = whole
    const turned = { ...first, value: '47\u202e11', assigner: { display: 'Tid\u202eboken' } }
    expect(slotFrom({ ...slot(free), identifier: [turned] }, owner)).toMatchObject({
      identifiers: ['https://tidbok.example/tider|47\u202e11'],
      identifiers_whole: [{ ...turned, assigner: { display: 'Tidboken' } }],
    })
    const nothing = { ...first, assigner: { display: '\u202e' } }
    expect(faults(slotFrom({ ...slot(free), identifier: [nothing] }, owner))).toEqual(['Slot.identifier[0].assigner.display'])
  })
  test('may be closed for booking, with a comment', () => {
    const closed: Slot = { ...slot(free), status: 'busy-unavailable', comment: 'Utbildning' }
    expect(slotFrom(closed, owner, free)).toMatchObject({ status: 'busy-unavailable', comment: 'Utbildning' })
  })
  test('that a case has keeps its hours, status and calendar; only a comment may change', () => {
    expect(slotFrom({ ...slot(taken), comment: 'Rum 4' }, owner, taken)).toMatchObject({ comment: 'Rum 4', status: 'free' })
    const moved: Slot = {
      ...slot(taken),
      status: 'free',
      start: '2026-11-24T10:00:00Z',
      end: '2026-11-24T10:15:00Z',
      schedule: { reference: 'Schedule/another' },
    }
    expect(faults(slotFrom(moved, owner, taken)).sort()).toEqual(['Slot.end', 'Slot.schedule', 'Slot.start', 'Slot.status'])
  })
  test.each<[string, Partial<Slot>, string]>([
    ['without a zone in its time', { start: '2026-11-23T10:00:00' }, 'Slot.start'],
    ['that ends before it starts', { end: '2026-11-23T09:00:00Z' }, 'Slot.end'],
    ['of no day in the calendar', { start: '2026-13-45T10:00:00Z' }, 'Slot.start'],
    ['made busy by hand', { status: 'busy' }, 'Slot.status'],
    ['of another kind than its calendar', { serviceType: [bookingConcept('visit')] }, 'Slot.serviceType'],
    ['under something that is no Schedule', { schedule: { reference: 'Location/1' } }, 'Slot.schedule'],
    ['with an identifier of nobody', { identifier: [{ value: '1' }] }, 'Slot.identifier'],
    ['with what is not kept', { overbooked: true }, 'Slot.overbooked'],
    [
      'with more of our number than is ours to say',
      { identifier: [{ system: system.slot, value: 'slot-18', use: 'usual' }] },
      'Slot.identifier[0].use',
    ],
    [
      'with the number of a case inside an identifier',
      { identifier: [{ ...whole[1], assigner: { identifier: { system: system.caseNumber, value: 'FA-7K3M-92QX' } } }] },
      'Slot.identifier[0].assigner.identifier.system',
    ],
    [
      'with a patient inside an identifier',
      { identifier: [{ ...whole[1], extension: [{ url: 'https://a.example', valueReference: { reference: 'Patient/1' } }] }] },
      'Slot.identifier[0].extension[0].valueReference.reference',
    ],
    ['with only a part of an identifier', { identifier: [{ use: 'usual', value: '1' }] }, 'Slot.identifier'],
    ['with another number of ours', { identifier: [{ system: system.slot, value: 'slot-99' }] }, 'Slot.identifier[0].value'],
    [
      'with a code of its own',
      { serviceType: [{ coding: [{ system: 'https://a.example', code: 'x' }] }] },
      'Slot.serviceType[0].coding[0]',
    ],
    ['with words for its kind', { serviceType: [{ ...bookingConcept('callback'), text: 'Ring' }] }, 'Slot.serviceType[0].text'],
    ['with words for its calendar', { schedule: { ...slot(free).schedule, display: 'Min' } }, 'Slot.schedule.display'],
    ['with a label', { meta: { tag: [{ code: 'x' }] } }, 'Slot.meta.tag[0]'],
    ['with a security label', { meta: { security: [{ code: 'R' }] } }, 'Slot.meta.security[0]'],
    ['with a profile of its own', { meta: { profile: ['https://a.example/x'] } }, 'Slot.meta.profile[0]'],
    [
      'with an extension of a value',
      Object({ _start: { extension: [{ url: 'https://a.example', valueCode: 'x' }] } }),
      'Slot.start.extension',
    ],
  ])('%s is refused, and told where and how to mend it', (_, more, expression) => {
    const read = slotFrom({ ...slot(free), ...more }, owner)
    expect(faults(read)).toEqual([expression])
    expect(isIssues(read) && read.issues[0]?.diagnostics).toContain('To mend it')
  })
  test('names its calendar first, so that its owner can be looked up', () => {
    expect(scheduleOf(slot(theirs))).toBe('tidbok-7')
    expect(faults(Object(scheduleOf({ ...slot(theirs), schedule: {} })))).toEqual(['Slot.schedule'])
  })
})

describe('a calendar', () => {
  test('of every unit and kind is there without anyone writing it, and is read back', () => {
    const all = schedules(exampleUnits, at)
    expect(all).toHaveLength(exampleUnits.length * 3)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(scheduleFrom)).toEqual(
      exampleUnits.flatMap(({ hsaId }) => [
        { unit: hsaId, kind: 'callback', performer: null },
        { unit: hsaId, kind: 'visit', performer: null },
        { unit: hsaId, kind: 'lab', performer: null },
      ]),
    )
    expect(all[0]?.id).toBe(scheduleId(central.hsaId, 'callback'))
  })
  test('of an integrator names its unit by HSA-id and its performer by name', () => {
    expect(scheduleFrom(exampleSchedule)).toEqual({ unit: centre.hsaId, kind: 'visit', performer: 'Siv Exempelsson' })
    const organization = { type: 'Organization' as const, identifier: hsaIdentifier(centre.hsaId) }
    expect(scheduleFrom({ ...exampleSchedule, actor: [organization] })).toMatchObject({ unit: centre.hsaId, performer: null })
  })
  test.each<[string, Partial<Schedule>, string]>([
    ['of nobody', { actor: [{ type: 'Practitioner', display: 'Siv' }] }, 'Schedule.actor'],
    ['of two units', { actor: exampleUnits.map(({ hsaId }) => ({ identifier: hsaIdentifier(hsaId) })) }, 'Schedule.actor'],
    [
      'of a caregiver without a name',
      { actor: [{ identifier: hsaIdentifier(centre.hsaId) }, { reference: 'Practitioner/1' }] },
      'Schedule.actor',
    ],
    ['of no kind', { serviceType: [{ text: 'Besök' }] }, 'Schedule.serviceType'],
    ['of both kinds', { serviceType: [bookingConcept('visit'), bookingConcept('callback')] }, 'Schedule.serviceType'],
  ])('%s is refused', (_, more, expression) => {
    expect(faults(scheduleFrom({ ...exampleSchedule, ...more }))).toEqual([expression])
  })
  test('by an address that no unit of ours has is not taken for another’s', () => {
    const actor = [{ reference: `HealthcareService/${centre.hsaId}.1` }]
    expect(faults(scheduleFrom({ ...exampleSchedule, actor }))).toContain('Schedule.actor')
  })
})

describe('a unit', () => {
  const emergency = {
    ...centre,
    hsaId: 'SE2321000230-3001',
    kind: 'emergency-department' as const,
    hours: [
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
      { days: [6, 7], from: '16:00', to: '24:00' },
    ],
  }
  test('is a service with its hours, its telephone and its place, whatever its kind', () => {
    const service = healthcareService(emergency, at)
    expect(validate(service)).toEqual([])
    expect(service).toMatchObject({
      identifier: [{ system: system.hsaid, value: 'SE2321000230-3001' }],
      type: [{ text: 'Akutmottagning' }],
      providedBy: { reference: 'Organization/SE2321000230-3001' },
      location: [{ reference: 'Location/SE2321000230-3001' }],
      telecom: [{ system: 'phone', value: '0980-31 92 00' }],
      availableTime: [
        { daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri'], availableStartTime: '08:00:00', availableEndTime: '17:00:00' },
        { daysOfWeek: ['sat', 'sun'], availableStartTime: '16:00:00', availableEndTime: '23:59:59' },
      ],
    })
    expect(service.characteristic).toBeUndefined()
    expect(healthcareServices([...exampleUnits, emergency], at).map(({ id }) => id)).toContain('SE2321000230-3001')
  })
  test('open round the clock says so', () => {
    expect(healthcareService(central, at)).toMatchObject({
      availableTime: [{ allDay: true }],
      characteristic: [{ text: 'Öppet dygnet runt' }],
    })
  })
  test('is a place in its municipality, with the hours of its door', () => {
    const place = location(emergency, at)
    expect(validate(place)).toEqual([])
    expect(place).toMatchObject({
      address: { city: 'Luleå', country: 'SE' },
      managingOrganization: { reference: 'Organization/SE2321000230-3001' },
      hoursOfOperation: [{ openingTime: '08:00:00', closingTime: '17:00:00' }, { daysOfWeek: ['sat', 'sun'] }],
    })
  })
  test('has a new version when the register says something else of it, and only then', () => {
    const version = (unit: typeof emergency, when: string) => healthcareService(unit, when).meta?.versionId
    expect(version(emergency, at)).toBe(version(emergency, '2027-01-01T00:00:00.000Z'))
    expect(version({ ...emergency, phone: '0980-1' }, at)).not.toBe(version(emergency, at))
  })
})
