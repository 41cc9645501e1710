// The short form of `npm run prove -- fhir`.
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf } from '../../adapters/fhir/body.ts'
import { check } from '../../adapters/fhir/check.ts'
import { lockOf } from '../../adapters/fhir/condition.ts'
import { patched } from '../../adapters/fhir/patch.ts'
import { withNumbers } from '../../fhir-profiles/appointment.ts'
import { asMeant } from '../../fhir-profiles/communication.ts'
import { type Door, openDoor } from './door.ts'
import { fuzz } from './fuzz.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

/** Every part of the door that something must come to: a storm that never got past the first door would prove nothing. */
const PARTS = [
  ...['read', 'search', 'create', 'update', 'patch', 'delete', 'batch', 'transaction', '$validate', '$everything'],
  ...['$export', 'export files', 'subscription', 'token', 'bound write'],
]

test('two thousand requests that nobody should send: no fault of ours, always an outcome, always in time', async () => {
  const verdict = await fuzz(door, 2000, Number(process.env['SEED'] ?? 20261122))
  expect(verdict.faults).toEqual([])
  expect(verdict.asked).toBeGreaterThan(1800)
  expect(PARTS.filter(part => !verdict.done[part])).toEqual([])
  expect((verdict.statuses['200'] ?? 0) + (verdict.statuses['201'] ?? 0)).toBeGreaterThan(150)
  expect(verdict.statuses['422'] ?? 0).toBeGreaterThan(100)
}, 240_000)

test('a small patch that asks for a great deal is refused before it is carried out', () => {
  const slot = () => ({ resourceType: 'Slot', identifier: [{ value: 'x' }] })
  const doubling = (times: number) =>
    Array.from({ length: times }, () => ({ op: 'copy' as const, from: '/identifier', path: '/identifier/-' }))
  expect(patched(slot(), doubling(2))).toEqual({ at: -1, why: '' })
  // Carried out, it would be two thousand million things.
  expect(patched(slot(), doubling(31))).toMatchObject({ at: 12, why: expect.stringContaining('Copy less') })
  const many = Array.from({ length: 101 }, () => ({ op: 'add' as const, path: '/comment', value: 'x' }))
  expect(patched(slot(), many.slice(1))).toEqual({ at: -1, why: '' })
  expect(patched(slot(), many)).toMatchObject({ at: 100, why: expect.stringContaining('at most 100 operations') })
  const deep = Array.from({ length: 70 }, (_, n) => ({ op: 'add' as const, path: `${'/x'.repeat(n)}/x`, value: {} }))
  expect(patched(slot(), deep)).toMatchObject({ at: 69, why: expect.stringContaining('60 levels deep') })
})

test('what the storm found stays mended: NUL in a condition, a field named as the prototype is, a meta of another shape', async () => {
  expect(lockOf('Slot', 'identifier=%00')).not.toContain('\0')
  expect(lockOf('Slot', 'b=2&a=1')).toBe(lockOf('Slot', '?a=1&b=2'))
  const app = new Hono().post('/Slot/_search', async c => c.json(await bodyOf(c)))
  for (const field of ['__proto__', 'constructor', 'toString']) {
    const answer = await app.request('/Slot/_search', { method: 'POST', body: new URLSearchParams([[field, 'x']]) })
    expect(await answer.text(), field).toBe(`{"body":{"${field}":["x"]}}`)
  }
  const slot = (meta: unknown) =>
    JSON.parse(
      JSON.stringify({
        ...{ resourceType: 'Slot', status: 'free', schedule: { reference: 'Schedule/x' } },
        ...{ start: '2026-12-01T08:00:00Z', end: '2026-12-01T08:20:00Z', meta },
      }),
    )
  expect(() => check(slot({ profile: ['https://example.org/theirs'], tag: [{ code: 'x' }] }))).not.toThrow()
  expect(() => check(slot(undefined))).not.toThrow()
  for (const meta of [{ profile: {} }, { profile: 'x' }, { profile: [5] }, 'x', '', 5, [], null])
    expect(() => check(slot(meta)), JSON.stringify(meta)).toThrow(/Slot\.meta/u)
})

test('what goes without saying is filled in before anything is checked, whatever stands there', () => {
  for (const slot of [null, {}, 5, 'x', [null], [5], [{ reference: { toString: 5 } }], [{}]])
    expect(withNumbers(JSON.parse(JSON.stringify({ resourceType: 'Appointment', slot })))).toMatchObject({ slot })
  for (const reference of [null, 5, [], { toString: 5 }])
    expect(() =>
      asMeant(JSON.parse(JSON.stringify({ resourceType: 'Communication', encounter: { reference } })), ''),
    ).not.toThrow()
})
