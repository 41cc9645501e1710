// The short form of `npm run prove shift`: one morning with a quarter of the house, the same kinds of people and the same checker.
import { expect, test } from 'vitest'
import { database } from '../database.ts'
import { shift, SLACK } from './shift.ts'

test('a morning at the desk: no orphan, nobody answered twice, no promise broken without a word', async () => {
  const db = await database()
  try {
    const it = await shift({ seed: 3, date: '2026-11-24', hours: 3, caregivers: 7, citizens: 30, life: 45 }, db)
    expect(it.faults).toEqual([])
    expect(it.errors).toEqual({})
    expect(it.late.alive).toBeLessThanOrEqual(SLACK)
    // It was worth watching: people came, several answered, some twice over the same key, and two sweepers were there.
    const came = Object.values(it.first).reduce((sum, of) => sum + of.came, 0)
    expect(came).toBeGreaterThan(12)
    expect(it.answers.stored).toBeGreaterThan(12)
    expect(it.answers.again).toBeGreaterThan(0)
    expect(Object.keys(it.answeredBy).length).toBeGreaterThan(2)
    expect(it.acts['claim']).toBeGreaterThan(12)
    expect(it.together).toBeGreaterThan(0)
  } finally {
    await db.stop()
  }
}, 120_000)
