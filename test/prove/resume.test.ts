// What `npm run prove resume` proves, and the short form of `npm run prove outage`.
import { expect, test } from 'vitest'
import { outage } from './outage.ts'
import { resume } from './resume.ts'

test('a talk is taken up after a restart where it was, by its number, and goes on to its end', async () => {
  const talk = await resume()
  expect(talk.faults).toEqual([])
  expect(talk).toMatchObject({ sameQuestion: true, again: 0, end: 'next' })
}, 120_000)

test('while the record is away notes are signed and wait; when it is back each is there once', async () => {
  const away = await outage({ seconds: 4, citizens: 2 })
  expect(away.faults).toEqual([])
  expect(away.waitedFor).toBeGreaterThan(0)
  expect(away.receipts).toMatchObject({ waiting: 0, unknown: 0, refused: 0 })
}, 180_000)
