// The short form of `npm run prove -- fhir`.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from './door.ts'
import { fuzz } from './fuzz.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

test('two thousand requests that nobody should send: no fault of ours, always an outcome, always in time', async () => {
  const verdict = await fuzz(door, 2000, Number(process.env['SEED'] ?? 20261122))
  expect(verdict.faults).toEqual([])
  expect(verdict.asked).toBeGreaterThan(1800)
  // A storm that never got past the first door would prove nothing.
  expect((verdict.statuses['200'] ?? 0) + (verdict.statuses['201'] ?? 0)).toBeGreaterThan(50)
  expect(verdict.statuses['422'] ?? 0).toBeGreaterThan(200)
}, 240_000)
