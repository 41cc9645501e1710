import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { otherVersion } from '../../adapters/fhir/body.ts'
import { placeIn, seal, unseal } from '../../adapters/fhir/cursor.ts'
import { tellsWho } from '../../adapters/fhir/self-link.ts'
import { codes, date, dateMatches, folded, reference, span, split, token, tokenMatches } from '../../adapters/fhir/values.ts'

const iso = (text: string) => {
  const found = span(text)
  return found && [new Date(found.from).toISOString(), new Date(found.to).toISOString()]
}

describe('a written time', () => {
  test.each([
    ['2026-11-22', ['2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z']],
    ['2026-07-01', ['2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z']],
    // The day summer time begins has 23 hours, the day it ends 25.
    ['2026-03-29', ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']],
    ['2026-10-25', ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']],
    ['2026', ['2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z']],
    ['2026-02', ['2026-01-31T23:00:00.000Z', '2026-02-28T23:00:00.000Z']],
    ['2026-11-22T10:00Z', ['2026-11-22T10:00:00.000Z', '2026-11-22T10:01:00.000Z']],
    ['2026-11-22T10:00:00.5+01:00', ['2026-11-22T09:00:00.500Z', '2026-11-22T09:00:00.501Z']],
  ])('%s is a time in Sweden, as long as it is written', (text, expected) => expect(iso(text)).toEqual(expected))
  test.each(['2026-13', '2026-02-30', '2026-11-22T25:00Z', 'today', '', '26-01-01', '2026-1-1'])('%s is none', text =>
    expect(span(text)).toBeNull(),
  )
})

test.each([
  ['eq2026-11-22', '2026-11-22T12:00:00Z', true],
  ['ne2026-11-22', '2026-11-22T12:00:00Z', false],
  ['gt2026-11-22', '2026-11-22T12:00:00Z', false],
  ['gt2026-11-21', '2026-11-22T12:00:00Z', true],
  ['ge2026-11-22', '2026-11-22T12:00:00Z', true],
  ['lt2026-11-22', '2026-11-21T12:00:00Z', true],
  ['le2026-11-22', '2026-11-22T12:00:00Z', true],
  ['sa2026-11-22', '2026-11-22T23:00:00Z', true],
  ['eb2026-11-22', '2026-11-21T22:59:59Z', true],
  ['eb2026-11-22', '2026-11-22T00:00:00Z', false],
])('%s and %s: %s', (written, has, expected) => {
  const wanted = date(written)
  const value = span(has)
  expect(wanted && value && dateMatches(value, wanted)).toBe(expected)
})

test('an escaped comma or bar is part of the value', () => {
  expect(split('a\\,b,c', ',')).toEqual(['a\\,b', 'c'])
  expect(token('sys\\|tem|a\\,b')).toEqual({ system: 'sys|tem', code: 'a,b' })
  expect(token('|x')).toEqual({ system: '', code: 'x' })
  expect(token('s|')).toEqual({ system: 's', code: undefined })
  expect(token('|')).toBeNull()
})

test('a reference of another type than the parameter’s is written wrong', () => {
  expect(reference('Encounter/1', 'Patient', 'http://here/fhir/R4')).toBeNull()
  expect(reference('http://here/fhir/R4/Patient/1', 'Patient', 'http://here/fhir/R4')).toEqual({ type: 'Patient', id: '1' })
  expect(reference('Patient/../1', 'Patient', 'http://here/fhir/R4')).toBeNull()
})

test('a cursor is opened only whole and only with its key', () => {
  const key = new Uint8Array(32).fill(7)
  const cursor = { type: 'Patient', query: 'identifier=198506142382', position: { at: 'home' as const, home: 0, from: null } }
  const text = seal(cursor, key)
  expect(unseal(text, key)).toEqual(cursor)
  expect(unseal(`${text.slice(0, -2)}AA`, key)).toBeNull()
  expect(unseal(text, new Uint8Array(32))).toBeNull()
  expect(unseal('', key)).toBeNull()
})

test('an HSA-id is the same under both of its OIDs, and a personal number under its own', () => {
  const has = { system: 'urn:oid:1.2.752.29.4.19', code: 'SE2321000230-1001' }
  expect(tokenMatches(has, { system: 'urn:oid:1.2.752.129.2.1.4.1', code: has.code })).toBe(true)
  expect(tokenMatches(has, { system: 'urn:oid:2.5.4.97', code: has.code })).toBe(false)
  const person = { system: 'http://electronichealth.se/identifier/personnummer', code: '198506142382' }
  expect(tokenMatches(person, { system: 'urn:oid:1.2.752.129.2.1.3.1', code: person.code })).toBe(true)
  expect(tokenMatches(person, { system: 'urn:oid:1.2.752.129.2.1.3.3', code: person.code })).toBe(false)
})

test('a code has the system its binding implies, and writes none', () => {
  const [free] = codes('free', 'http://hl7.org/fhir/slotstatus')
  if (!free) throw new Error('no code')
  for (const written of ['free', 'http://hl7.org/fhir/slotstatus|free', 'http://hl7.org/fhir/slotstatus|', '|free'])
    expect([written, tokenMatches(free, token(written) ?? { system: 'x', code: 'x' })]).toEqual([written, true])
  for (const written of ['busy', 'http://hl7.org/fhir/task-status|free', 'http://hl7.org/fhir/slotstatus|busy', '|busy'])
    expect([written, tokenMatches(free, token(written) ?? { system: undefined, code: 'free' })]).toEqual([written, false])
})

test('a letter is the same with and without its accent, its case and however it is composed', () => {
  expect(folded('Andr\u00e9 HÄLSOCENTRALEN')).toBe(folded('Andre\u0301 ha\u0308lsocentralen'))
  expect(folded('Straße')).toBe('strasse')
})

test.each([
  ['application/fhir+json; fhirVersion=4.0', false],
  ['application/fhir+json; fhirVersion="4.0"', false],
  ['application/fhir+json;fhirversion = "4.0.1" ; charset=utf-8', false],
  ['application/fhir+json; fhirVersion=3.0', true],
  ['application/fhir+json; fhirVersion="3.0"', true],
  ['application/fhir+json; fhirVersion="4.0', true],
  ['application/fhir+json; fhirVersion=4.01', true],
  ['application/fhir+json; fhirVersion=', true],
])('%s is of another FHIR: %s', (type, other) => expect(otherVersion.test(type)).toBe(other))

test('a place that an earlier release wrote is refused, not failed at', () => {
  const place = z.strictObject({ id: z.string() })
  expect(placeIn(place, '{"id":"a"}')).toEqual({ id: 'a' })
  for (const text of ['{"start":"2026","id":"a"}', '{"id":1}', 'a'])
    expect(() => placeIn(place, text)).toThrow("'_cursor' is not one of our next links")
})

test.each([
  ['Patient', 'identifier', true],
  ['Practitioner', 'name:exact', true],
  ['Encounter', 'patient.identifier', true],
  ['Encounter', 'subject:identifier', true],
  ['Encounter', 'subject:Patient.identifier', true],
  ['PractitionerRole', 'practitioner.name', true],
  ['Subscription', 'criteria', true],
  ['Encounter', 'identifier', false],
  ['Encounter', 'status', false],
  ['Encounter', 'patient', false],
  ['Task', 'owner:Organization.identifier', false],
  ['Task', 'owner:PractitionerRole.identifier', true],
  ['Organization', 'name', false],
  ['Slot', '_sort', false],
] as const)('%s?%s may ask for a person: %s', (type, key, tells) => expect(tellsWho(type, key)).toBe(tells))
