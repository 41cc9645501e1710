// Citizen, two caregivers and the clock at one case at the same time, through two processes' stores: whatever was
// answered as stored is in the log once, in order, and the case is the fold of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { fold } from '../../bot/log.ts'
import { turn } from '../../bot/turn.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, open } from '../store/talks.ts'
import { anna, house, nurse } from '../talk.ts'

let db: TestDatabase
const stores: OpenStore[] = []
beforeAll(async () => {
  db = await database()
  for (let i = 0; i < 2; i++) stores.push(await open(db.url, { nextWake: c => nextWake(c) }))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await db.stop()
})

const system = { kind: 'system', name: 'turn' } as const
const at = () => new Date().toISOString()

test('nothing answered as stored is lost, doubled or out of order', async () => {
  const [a, b] = stores
  if (!a || !b) throw new Error('no stores')
  const id = newId()
  const number = `FA-${newId().slice(0, 9)}`
  const said = (on: OpenStore, text: string) =>
    on.store.update(
      id,
      system,
      'own-talk',
      c => turn(c, { type: 'message', text, clientId: text }, at(), { ...house, newNumber: () => number }),
      { key: `activity:${text}`, digest: text },
    )
  const opened = { type: 'opened', language: 'sv', channel: 'test', citizen: null } as const
  // Two pages open the same talk at once: one greeting.
  await Promise.all(
    stores.map(({ store }) =>
      store.update(id, system, 'own-talk', c => turn(c, opened, at(), { ...house, newNumber: () => number }), {
        key: 'opened',
        digest: 'opened',
      }),
    ),
  )
  await said(a, 'jag vill ta livet av mig')
  await a.store.update(id, system, 'own-talk', c => turn(c, { type: 'identified', citizen: anna }, at(), house))
  await said(a, 'Prata med en människa här')

  const done: string[] = []
  const claims: string[] = []
  const tries = (name: string, what: Promise<unknown>) =>
    what.then(
      () => done.push(name),
      (error: unknown) => {
        // Five others were first: said so, and nothing was stored.
        if (!(error instanceof Error && 'code' in error && error.code === 'contended')) throw error
      },
    )
  const does = (on: OpenStore, who: ReturnType<typeof nurse>, what: Act) =>
    on.store
      .update(id, { kind: 'caregiver', caregiver: who }, 'care', c => act(c, who, what, at()))
      .then(answer => {
        if (what.act === 'claim' && !isRefusal(answer)) claims.push(who.name)
      })
  const [anna1, bo] = [nurse('Anna', 'SE2321000230-S001'), nurse('Bo', 'SE2321000230-S002')]
  await Promise.all([
    ...Array.from({ length: 12 }, (_, i) => tries(`rad ${i}`, said(i % 2 ? a : b, `rad ${i}`))),
    // The same line again, because its answer was lost.
    ...Array.from({ length: 12 }, (_, i) => tries(`rad ${i}`, said(i % 2 ? b : a, `rad ${i}`))),
    tries('claim', does(a, anna1, { act: 'claim' })),
    tries('claim', does(b, bo, { act: 'claim' })),
    ...stores.map(({ store }) =>
      tries(
        'watch',
        store.update(id, { kind: 'system', name: 'clock' }, 'watch', c => watch(c, at())),
      ),
    ),
  ])

  const read = await b.store.read(id, system, 'stream')
  if (!read) throw new Error('no case')
  expect(read.entries.map(e => e.seq)).toEqual(read.entries.map((_, i) => i + 1))
  expect(fold(id, read.entries)).toEqual(read.case)
  expect(read.entries.filter(e => e.type === 'opened')).toHaveLength(1)
  const lines = read.entries.flatMap(e => (e.type === 'message' && e.by.kind === 'citizen' ? [e.text] : []))
  for (const line of new Set(done.filter(name => name.startsWith('rad')))) expect(lines.filter(l => l === line)).toHaveLength(1)
  expect(new Set(lines).size).toBe(lines.length)
  expect(claims.length).toBeLessThanOrEqual(1)
  expect(read.entries.filter(e => e.type === 'claimed')).toHaveLength(claims.length)
}, 60_000)
