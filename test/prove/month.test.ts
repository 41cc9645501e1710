// The short form of `npm run prove month`: two days over the night the clocks change, with the same people and the same checker.
import { expect, test } from 'vitest'
import { database } from '../database.ts'
import { month, SLACK } from './month.ts'

test('while the sweepers are killed, nobody waits alone: every case has an hour and somebody, every check-in comes in time', async () => {
  const db = await database()
  try {
    const it = await month({ seed: 8, from: '2026-03-28', days: 2, cases: 22, life: 700, look: 20 }, db)
    expect(it.faults).toEqual([])
    expect(it.errors).toEqual({})
    expect(it.late.alive).toBeLessThanOrEqual(SLACK)
    expect(it.refusesAnOrphan).toBe(true)
    // It was worth watching: they were killed, some at work; people waited, were asked and were silent.
    expect(it.killed.idle + it.killed.sweeping + it.killed.starting).toBeGreaterThan(1)
    expect(it.down.times).toBeGreaterThan(1)
    expect(it.counts.asked).toBeGreaterThan(20)
    expect(it.counts.missed).toBeGreaterThan(2)
    expect(it.counts['broken promises']).toBeGreaterThan(5)
  } finally {
    await db.stop()
  }
}, 240_000)
