// The short forms of the two halves of `npm run prove record`, with the same people and the same checkers. How long an answer
// takes is not judged here: that needs a quiet machine and an hour and a quarter.
import { expect, test } from 'vitest'
import { record } from './record.ts'
import { recordChat } from './record-chat.ts'

test('while the record is in trouble and two processes and the database are killed, every note is there once or named', async () => {
  const held = await record({ citizens: 2, troubleSeconds: 0, kills: ['both', 'database'] })
  expect(held.drained).toBe(true)
  expect(held.faults).toEqual([])
  expect(held.killed).toEqual({ product: 2, database: 1 })
  expect(held.signed).toBeGreaterThan(3)
  expect(held.came['QuestionnaireResponse']).toBeGreaterThan(0)
}, 480_000)

test('who is timed chats alike while the record is well and while it is down, and notes are signed and tried in vain meanwhile', async () => {
  const { calm, troubled, load } = await recordChat({ rounds: 1, windowSeconds: 7, people: 10, pauseMs: 300, seed: 1 })
  expect(Math.min(calm.count, troubled.count)).toBeGreaterThan(10)
  expect(calm.p99).toBeGreaterThan(0)
  expect(load.calm.carried).toBeGreaterThan(0)
  expect(load.troubled.carried).toBeLessThan(load.calm.carried)
  expect(load.troubled.failed).toBeGreaterThan(0)
}, 240_000)
