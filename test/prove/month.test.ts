// The short form of `npm run prove month`: four days over the night the clocks change, with the same people and the same checker.
import { expect, test } from 'vitest'
import { database } from '../database.ts'
import { month } from './month.ts'

test('while the sweepers are killed, nobody waits alone: every case has an hour and somebody, every check-in comes in time', async () => {
  const db = await database()
  try {
    const it = await month({ seed: 20_260_327, from: '2026-03-27', days: 4, cases: 40, life: 240, look: 30 }, db)
    expect(it.faults).toEqual([])
    expect(it.errors).toEqual({})
    expect(it.refusesAnOrphan).toBe(true)
    console.log(it)
  } finally {
    await db.stop()
  }
}, 240_000)
