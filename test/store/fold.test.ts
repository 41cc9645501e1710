import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import type { Author, Draft } from '../../bot/case.ts'
import type { GuestDid } from '../../bot/guests.ts'
import { fold } from '../../bot/log.ts'
import { database, type TestDatabase } from '../database.ts'
import { later, newId, note, nurseAuthor, open, turn, write } from './talks.ts'

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

const u = { hsaId: 'SE-fold', name: 'Enheten' }
const text = fc.string({ unit: 'binary', maxLength: 30 })
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ type: fc.constant('message' as const), text, language: fc.constantFrom('sv', 'en') }),
  fc.record({ type: fc.constant('described' as const), words: text, candidates: fc.array(text, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('asked' as const), question: fc.constantFrom('fever', 'age') }),
  fc.record({ type: fc.constant('moved' as const), position: fc.record({ machine: text, version: fc.nat(9), value: text }) }),
  fc.constant<Draft>({ type: 'alarm', kind: 'emergency', category: 'c', words: 'w', message: 1 }),
  fc.constant<Draft>({ type: 'alarm-acknowledged' }),
  fc.constant<Draft>({ type: 'handed-over', unit: u, promisedBy: later(60_000), reason: 'r' }),
  fc.constant<Draft>({ type: 'claimed', lease: later(60_000) }),
  fc.constant<Draft>({ type: 'held', until: later(90_000), reason: 'r' }),
  fc.constant<Draft>({ type: 'released', to: 'queue', reason: 'r', promisedBy: later(60_000) }),
  fc.constant<Draft>({
    type: 'passed',
    to: { hsaId: 'SE-B', name: 'B', role: 'Läkare', unit: u, commission: 'SE-MB' },
    reason: 'r',
    lease: later(60_000),
  }),
  fc.constant<Draft>({ type: 'transferred', unit: u, reason: 'r', promisedBy: later(60_000) }),
  fc.constant<Draft>({
    type: 'referral-asked',
    by: nurseAuthor,
    referral: {
      ...{ id: 'there', question: 'desk.1', to: u, provider: u, from: u, phone: '1', level: 'P3' },
      ...{ reason: 'r', summary: 's', digest: 'd', until: later(60_000) },
    },
  }),
  fc.record({
    type: fc.constant('referral-answered' as const),
    referral: fc.constant('there'),
    granted: fc.boolean(),
    text,
    consenting: fc.constant({ number: '191212121212', guardian: null }),
  }),
  fc.record({
    type: fc.constant('referral-ended' as const),
    referral: fc.constant('there'),
    how: fc.constantFrom('expired' as const, 'withdrawn' as const, 'interrupted' as const),
  }),
  fc.constant<Draft>({ type: 'referred', referral: 'there', number: 'FA-1', unit: u, provider: u, promisedBy: later(60_000) }),
  fc.constant<Draft>({
    type: 'referral-received',
    by: nurseAuthor,
    referral: {
      unit: u,
      provider: u,
      from: { unit: u, provider: u },
      level: 'P2',
      reason: 'r',
      summary: 's',
      consentedAt: later(0),
    },
  }),
  fc.constant<Draft>({ type: 'interpreter-marked', language: 'Somaliska' }),
  fc.constant<Draft>({ type: 'record-read', what: ['notes'] }),
  fc.record({
    type: fc.constant('submitted' as const),
    by: fc.constant(nurseAuthor),
    note: fc.record({
      id: fc.constantFrom('s1', 's2'),
      text,
      contactType: text,
      at: fc.constant(later(0)),
      by: fc.constant({ hsaId: 'SE-A', name: 'A', role: 'Student' }),
    }),
  }),
  fc.record({
    type: fc.constant('sent-back' as const),
    by: fc.constant(nurseAuthor),
    submitted: fc.constantFrom('s1', 's2'),
    reason: text,
  }),
  fc.record({ type: fc.constant('countersigned' as const), submitted: fc.constantFrom('s1', 's2'), note: text }),
  fc.constant<Draft>({ type: 'consulted', to: { hsaId: 'SE-B', name: 'B', role: 'Läkare', unit: u }, reason: 'r' }),
  fc.record({ type: fc.constant('consult-ended' as const), consult: fc.nat(12), how: fc.constant('answered' as const) }),
  fc.record({
    type: fc.constant('guest' as const),
    guest: fc.constantFrom('g1', 'g2'),
    did: fc.constantFrom<GuestDid>(
      { what: 'invited', role: 'interpreter', name: 'A', language: 'so', until: later(60_000) },
      { what: 'invited', role: 'relative', name: 'L', question: 'desk.1', until: later(60_000) },
      { what: 'answered', granted: true, until: later(90_000) },
      { what: 'linked', until: later(90_000) },
      { what: 'locked' },
      { what: 'came' },
      { what: 'ended', how: 'citizen' },
    ),
  }),
  fc.record({
    type: fc.constant('message' as const),
    by: fc.constant({ kind: 'guest' as const, id: 'g1', role: 'relative' as const, name: 'L' }),
    text,
    language: fc.constant('sv'),
  }),
  fc.constant<Draft>({ type: 'closed', reason: 'answered' }),
  fc.constant<Draft>({ type: 'reopened', unit: u, promisedBy: later(60_000) }),
)
const author: fc.Arbitrary<Author> = fc.constantFrom<Author[]>(
  { kind: 'citizen' },
  { kind: 'bot' },
  { kind: 'clock' },
  nurseAuthor,
)
const act = fc.record({ by: author, drafts: fc.array(draft, { minLength: 1, maxLength: 4 }), effects: fc.nat(2) })

test('whatever is done to a case, in whatever words, the stored case is the fold of its stored log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async acts => {
      const id = newId()
      await opened.store.update(id, turn, 'care', write([]))
      for (const { by, drafts, effects } of acts) {
        const done = await opened.store.update(
          id,
          turn,
          'care',
          write(
            drafts,
            Array.from({ length: effects }, (_, i) => note(`${i}`)),
            undefined,
            by,
          ),
        )
        const found = await opened.store.read(id, turn, 'care')
        // What the writer was told is what a reader finds.
        expect(done).toMatchObject({ case: found?.case, entries: found?.entries.slice(-drafts.length) })
      }
      const found = await opened.store.read(id, turn, 'care')
      expect(found?.case).toEqual(fold(id, found?.entries ?? []))
      expect(found?.entries.map(e => e.seq)).toEqual(found?.entries.map((_, i) => i + 1))
      const { rows } = await opened.pool.query<{ rev: number; status: string; unit: string | null; row: { status: string } }>(
        'select rev, status, unit, row from cases where id = $1',
        [id],
      )
      // The columns that are searched say the same as the case.
      expect(rows[0]).toMatchObject({ rev: found?.case.rev, status: found?.case.status, unit: found?.case.unit?.hsaId ?? null })
      expect(rows[0]?.row.status).toBe(found?.case.status)
    }),
    { numRuns: 40 },
  )
})
