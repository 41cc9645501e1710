// What was given up stays on the operator's list until somebody has decided about it, and no longer.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../adapters/store/operations.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { effectOf, type Receipt } from '../../bot/case.ts'
import { database, type TestDatabase } from '../database.ts'
import { later, newId, note, now, nurseAuthor, open, turn, write } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
beforeAll(async () => {
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

const listed = async () => (await operations(opened.pool).troubled({ limit: 50 })).rows.map(row => row.effect)
const dead = async () => (await opened.outbox.depth()).dead

/** A signed note that the record has refused, or was given up. */
async function givenUp() {
  const id = newId()
  const effect = note('Anteckning')
  const { body: _, ...artefact } = effect.artefact
  const signed = {
    type: 'signed' as const,
    by: nurseAuthor,
    note: { id: newId(), text: 'Råd', contactType: 'chat', signedAt: now(), digest: 'd' },
    artefacts: [artefact],
  }
  await opened.store.update(id, turn, 'care', write([signed], [effect]))
  const items = await opened.outbox.lease('record', 10, later(1000), 60_000)
  const item = items.find(one => one.effect.id === effect.id)
  if (!item) throw new Error('not leased')
  const { id: of, kind, title } = effect.artefact
  const says = (what: Pick<Receipt, 'state'> & Partial<Receipt>, effects = [effect].slice(1)) =>
    opened.store.update(id, turn, 'care', write([{ type: 'receipt', receipt: { artefact: of, kind, title, ...what } }], effects))
  await says({ state: 'refused', reason: 'no' })
  await opened.outbox.settle(item, { state: 'dead', error: 'no' })
  return { effect, says }
}

test('a note that was sent again, or that a person saw in the record, is given up no more', async () => {
  const [again, seen, left] = [await givenUp(), await givenUp(), await givenUp()]
  const ids = [again, seen, left].map(one => one.effect.id)
  expect(await listed()).toEqual(ids)
  expect(await dead()).toBe(3)
  const receipt = { artefact: again.effect.artefact.id, resent: 1 }
  await again.says({ state: 'waiting', resent: 1 }, [{ ...again.effect, id: effectOf(receipt) }])
  expect(await listed()).toEqual(ids.slice(1))
  await seen.says({ state: 'in-record', seen: 'there' })
  expect(await listed()).toEqual(ids.slice(2))
  expect(await dead()).toBe(1)
  // Still not in the record after a look: somebody has to send it.
  await left.says({ state: 'refused', seen: 'not-there' })
  expect(await listed()).toEqual(ids.slice(2))
})
