// What has changed since a caregiver last looked: kept for each of them, moved forward only, told in the order of weight.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { alvstrand, central, type Nurse, norrsken, nurses, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

const Answer = z.object({ last: z.object({ seq: z.number(), at: z.string() }).nullable(), rev: z.number() })
const seen = async (who: Nurse, id: string) => Answer.parse(await (await s.get(who, `/cases/${id}/seen`)).json())
const mark = (who: Nurse, id: string, seq: number) => s.post(who, `/cases/${id}/seen`, { seq })
const View = z.object({ lines: z.array(z.object({ seq: z.number(), text: z.string(), news: z.string().nullable() })) })
const lines = async (who: Nurse, id: string) => View.parse(await (await s.get(who, `/cases/${id}`)).json()).lines

test('who has never looked has seen nothing, and how far each has read is their own', async () => {
  const id = await s.seed({ unit: central })
  const { last, rev } = await seen('anna', id)
  expect(last).toBeNull()
  expect((await mark('anna', id, rev)).status).toBe(204)
  expect((await seen('anna', id)).last).toMatchObject({ seq: rev })
  expect((await seen('bo', id)).last).toBeNull()
})

test('an old window takes nothing back, and nobody has read further than there is', async () => {
  const id = await s.seed({ unit: central })
  const { rev } = await seen('anna', id)
  await mark('anna', id, rev + 500)
  await mark('anna', id, 3)
  expect((await seen('anna', id)).last?.seq).toBe(rev)
})

test('what others did is news, what one did oneself is not', async () => {
  const id = await s.seed({ unit: central })
  await s.act('anna', id, { act: 'claim' })
  await s.act('anna', id, { act: 'ask', question: { kind: 'choice', text: 'Har du feber?', options: ['Ja', 'Nej'] } })
  const before = (await seen('anna', id)).rev
  await s.act('anna', id, { act: 'say', text: 'Jag tittar på det.' })
  await s.act('bo', id, { act: 'note-internally', text: 'Känner till henne' })
  await s.citizen(id, [
    { type: 'message', text: 'Nu gör det mer ont', language: 'sv' },
    { type: 'alerted', kind: 'worse' },
  ])
  const news = (await lines('anna', id)).filter(line => line.seq > before && line.news).map(line => [line.news, line.text])
  expect(news.map(([kind]) => kind)).toEqual(['internal', 'message', 'worse'])
  expect((await lines('bo', id)).find(line => line.text === 'Jag tittar på det.')?.news).toBe('colleague')
  expect((await lines('bo', id)).find(line => line.text === 'Känner till henne')?.news).toBeNull()
})

test('the bot’s own words are no news', async () => {
  const id = await s.seed({ unit: central })
  expect((await lines('anna', id)).find(line => line.text.startsWith('Hej! Berätta'))?.news).toBeNull()
})

test('a case that is not theirs has no mark of theirs', async () => {
  const id = await s.seed({ unit: norrsken })
  expect((await s.get('dan', `/cases/${id}/seen`)).status).toBe(404)
  expect((await mark('dan', id, 1)).status).toBe(404)
  expect((await mark('cia', id, -1)).status).toBe(422)
  const { rows } = await s.pool.query('select who from seen where case_id = $1', [id])
  expect(rows).toEqual([])
})

test('a mark is no look: the access log has the opening alone', async () => {
  const id = await s.seed({ unit: alvstrand })
  await s.get('dan', `/cases/${id}`)
  await seen('dan', id)
  await mark('dan', id, 5)
  const looks = (await s.accessLog.list({ case: id, limit: 20 })).filter(r => r.whoId === nurses.dan.hsaId)
  expect(looks).toHaveLength(1)
})

test('an interpreter is marked by whoever has it or may take it, and unmarked', async () => {
  const Marked = z.object({ interpreter: z.object({ language: z.string().nullable(), by: z.string().nullable() }).nullable() })
  const marked = async (id: string) => Marked.parse(await (await s.get('anna', `/cases/${id}`)).json()).interpreter
  const id = await s.seed({ unit: central })
  expect(await marked(id)).toBeNull()
  await s.citizen(id, [{ type: 'answered', facts: { 'told.interpreter': true }, question: 'told', how: 'free-text' }])
  expect(await marked(id)).toEqual({ language: null, by: null })
  expect((await s.act('anna', id, { act: 'mark-interpreter', language: 'ti' })).status).toBe(200)
  expect(await marked(id)).toEqual({ language: 'tigrinja', by: 'Anna Lind' })
  await s.act('anna', id, { act: 'mark-interpreter', language: null })
  expect(await marked(id)).toBeNull()
  for (const language of [' ', 'Tigrinja'])
    expect((await s.act('anna', id, { act: 'mark-interpreter', language })).status).toBe(422)
})
