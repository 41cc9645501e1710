// Two workers on one note, because the first was slower than its lease: what the record has is never doubted again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Case } from '../../bot/case.ts'
import { carry } from '../../bot/outbox.ts'
import type { Ehr, WriteResult } from '../../bot/ports.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, note, nurseAuthor, open, turn, write } from '../store/talks.ts'

let db: TestDatabase
let opened: OpenStore
// Ahead of the entries, whose builders take the real time.
let at = Date.now() + 60_000
const now = () => new Date(at).toISOString()
beforeAll(async () => {
  db = await database()
  opened = await open(db.url, { now })
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

function gate() {
  let letGo: (result: WriteResult) => void = () => {}
  const held = new Promise<WriteResult>(done => {
    letGo = done
  })
  return { held, letGo }
}

test('a note that came through is not called unknown by the worker that took over, nor sent again', async () => {
  const id = newId()
  const effect = note('Anteckning')
  const { body: _, ...artefact } = effect.artefact
  const signed = {
    type: 'signed' as const,
    by: nurseAuthor,
    note: { id: 'n', text: 'Råd', contactType: 'chat', signedAt: now(), digest: 'd' },
    artefacts: [artefact],
  }
  await opened.store.update(id, turn, 'care', write([signed], [effect]))
  const state = async () => (await opened.store.read(id, turn, 'stream'))?.case.receipts.map(r => r.state)

  const slow = gate()
  const doubt = gate()
  let written = 0
  let looking = false
  const ehr = (own: Partial<Ehr>): Ehr => ({
    render: () => [],
    write: async () => {
      written += 1
      return { state: 'refused', reason: 'nobody else should write' }
    },
    find: async (): Promise<WriteResult> => ({ state: 'unknown', reason: 'not found', looked: true }),
    ...own,
  })
  const worker = (own: Partial<Ehr>) =>
    carry({ outbox: opened.outbox, store: opened.store, ehr: ehr(own), now, log: () => {}, pauseMs: 10, random: () => 0 })

  const first = worker({
    write: (_a, _c: Case) => {
      written += 1
      return slow.held
    },
  })
  await expect.poll(() => written).toBe(1)
  at += 61_000
  const second = worker({
    find: () => {
      looking = true
      return doubt.held
    },
  })
  await expect.poll(() => looking).toBe(true)
  slow.letGo({ state: 'in-record', id: 'QuestionnaireResponse/1', version: '1' })
  await expect.poll(state).toEqual(['in-record'])
  doubt.letGo({ state: 'unknown', reason: 'not found', looked: true })
  await expect
    .poll(
      async () => {
        at += 1000
        return (await opened.outbox.depth()).waiting
      },
      { timeout: 10_000 },
    )
    .toBe(0)
  await Promise.all([first.stop(), second.stop()])
  expect(await state()).toEqual(['in-record'])
  expect(written).toBe(1)
  expect(await opened.outbox.depth()).toMatchObject({ dead: 0 })
})
