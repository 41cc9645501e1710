// Who are logged in and cleared for protected identities: whom a case may go to when its person turns out to have one.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import type { Caregiver } from '../../bot/people.ts'
import { database, type TestDatabase } from '../database.ts'
import { open } from './talks.ts'

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

const now = '2026-11-22T08:00:00.000Z'
const caregiver = (hsaId: string, more: Partial<Caregiver> = {}): Caregiver => ({
  hsaId,
  name: 'Någon',
  role: 'Sjuksköterska',
  unit: { hsaId: 'SE-U', name: 'U' },
  provider: 'SE-P',
  commission: `${hsaId}-C`,
  ...more,
})

test('the cleared at the desk, each once, with their unit and whether they are in training', async () => {
  const enter = (one: Caregiver, at = now) => opened.sessions.create('caregiver', { kind: 'caregiver', caregiver: one }, at)
  await enter(caregiver('A', { cleared: true }))
  await enter(caregiver('A', { cleared: true }))
  await enter(caregiver('B'))
  await enter(caregiver('C', { cleared: true, duty: 'student' }))
  await enter(caregiver('D', { cleared: true, duty: 'review' }))
  await enter(caregiver('E', { cleared: true, duty: 'lead', unit: { hsaId: 'SE-V', name: 'V' } }))
  await enter(caregiver('F', { cleared: true }), '2026-11-21T08:00:00.000Z')
  const found = await opened.sessions.cleared(now)
  expect(found.toSorted((a, b) => (a.hsaId < b.hsaId ? -1 : 1))).toEqual([
    { hsaId: 'A', unit: 'SE-U', student: false },
    { hsaId: 'C', unit: 'SE-U', student: true },
    { hsaId: 'E', unit: 'SE-V', student: false },
  ])
})
