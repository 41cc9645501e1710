// The key to where a talk goes on at another care provider: for whoever holds the key of the old one, and only once it is sent.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ActivitySet } from '../../adapters/channel/contract.ts'
import type { Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { nurseAuthor } from '../store/talks.ts'
import { parts } from './database.ts'
import { anna, type House, house, unit } from './house.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
beforeAll(async () => {
  db = await parts()
  h = await house(db)
})
afterAll(async () => {
  await h.close()
  await db.close()
})

const there = { hsaId: 'SE-there', name: 'Tallkronan' }
const provider = { hsaId: 'SE-X', name: 'X AB' }
const writes = (id: string, drafts: Draft[]) =>
  db.store.update(id, { kind: 'system', name: 'turn' }, 'care', c => changed(c, nurseAuthor, h.now(), drafts))
async function asked() {
  const talk = await h.start()
  const id = randomUUID()
  const referral = {
    ...{ id, question: 'desk.9', to: there, provider, from: unit, phone: '1', level: 'P3' as const },
    ...{ reason: 'r', summary: 's', digest: 'd', until: h.now() },
  }
  await writes(talk.conversationId, [
    { type: 'identified', citizen: anna },
    { type: 'referral-asked', referral },
    {
      type: 'referral-answered',
      by: { kind: 'citizen' },
      referral: id,
      granted: true,
      text: 'Ja',
      consenting: { number: anna.number, guardian: null },
    },
  ])
  return { talk, id }
}
const sent = (id: string): Draft => ({
  type: 'referred',
  referral: id,
  number: 'FA-NY',
  unit: there,
  provider,
  promisedBy: h.now(),
})
const onward = (token: string | undefined) => h.call('POST', '/tokens/onward', token, {})

test('is given once it is sent, opens the new talk, and nothing else', async () => {
  const { talk, id } = await asked()
  expect(await onward(talk.token)).toMatchObject({ status: 404, json: { error: { code: 'GoesOnNowhere' } } })
  await db.store.update(id, { kind: 'system', name: 'turn' }, 'disclosure', c =>
    changed(c, { kind: 'system', name: 'referral' }, h.now(), [
      {
        type: 'opened',
        language: 'sv',
        number: `FA-${id}`,
        rules: '',
        position: { machine: '', version: 1, value: '' },
        channel: 'directline',
        unit: there,
      },
      { type: 'message', text: 'Hej från Tallkronan', language: 'sv' },
    ]),
  )
  await writes(talk.conversationId, [sent(id)])
  const { status, json } = await onward(talk.token)
  expect([status, json.conversationId]).toEqual([200, id])
  const read = ActivitySet.parse(await h.poll({ ...talk, ...json }))
  expect(read.activities).toMatchObject([{ text: 'Hej från Tallkronan' }])
  expect((await h.call('GET', `/conversations/${talk.conversationId}/activities`, json.token)).status).toBe(403)
  const old = ActivitySet.parse(await h.poll(talk))
  expect(old.activities.at(-1)).toMatchObject({
    name: 'case.referred',
    value: { conversation: id, unit: 'Tallkronan', provider: 'X AB', promisedBy: expect.any(String) },
  })
  // Nothing of what was asked and answered, but as the messages they were, reaches a page.
  expect(JSON.stringify(old)).not.toContain('SE-there')
})

test('is nobody’s who has no key, or the key of a talk that goes on nowhere', async () => {
  expect((await onward(undefined)).status).toBe(401)
  expect((await onward('ej')).status).toBe(403)
  expect((await onward((await h.start()).token)).status).toBe(404)
})
