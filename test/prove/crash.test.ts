// The short form of `npm run prove crash`, with the same people and the same checker.
import { expect, test } from 'vitest'
import { crash } from './crash.ts'

test('while the product and its database are killed again and again, nothing acknowledged is lost, doubled or out of order', async () => {
  const held = await crash({ seconds: 12, citizens: 10, atDesk: 4, kills: 3, databaseKills: 1, lines: 100 })
  expect(held.drained).toBe(true)
  expect(held.faults).toEqual([])
  // The storm was one: people wrote through it, caregivers signed in it, and things were really killed.
  expect(held.killed.product).toBeGreaterThanOrEqual(3)
  expect(held.killed.database).toBeGreaterThanOrEqual(1)
  expect(held.acknowledged).toBeGreaterThan(100)
  expect(held.signed).toBeGreaterThan(5)
}, 480_000)
