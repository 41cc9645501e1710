// The short form of `npm run prove record`, with the same people and the same checker.
import { expect, test } from 'vitest'
import { record } from './record.ts'

test('while the record is in trouble and two processes and the database are killed, every note is there once or named', async () => {
  const held = await record({ citizens: 2, windowSeconds: 0, kills: ['both', 'database'], drainSeconds: 8 })
  expect(held.faults).toEqual([])
  expect(held.killed).toEqual({ product: 2, database: 1 })
  expect(held.signed).toBeGreaterThan(3)
  expect(held.came['QuestionnaireResponse']).toBeGreaterThan(0)
}, 240_000)
