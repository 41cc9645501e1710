// The real talk through the published contract: what is sent parses, whatever the client says it can show.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ActivitySet, type AnswerValue, type MessageOut } from '../../adapters/channel/contract.ts'
import type { ShownQuestion } from '../../bot/case.ts'
import { parts } from './database.ts'
import { type House, house } from './house.ts'
import { realSpeak } from './real.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
beforeAll(async () => {
  db = await parts()
  h = await house(db, { speak: await realSpeak(db.store, () => new Date().toISOString()) })
})
afterAll(async () => {
  await h.close()
  await db.close()
})

/** Answers calmly until the talk rests. */
async function report(complaint: string, client: object | undefined, locale = 'sv') {
  const talk = await h.start(locale)
  const send = (text: string, value?: AnswerValue) =>
    h.post(talk, { type: 'message', text, value, locale, channelData: { clientActivityID: randomUUID(), client } })
  const kinds = new Set<string>()
  for (let i = 0; i < 60; i++) {
    const { activities } = ActivitySet.parse(await h.poll(talk))
    const asked = activities.findLast((a): a is MessageOut => a.type === 'message' && a.channelData.question !== undefined)
    const question = asked?.channelData.question
    if (!asked || !question || activities.some(a => a.type === 'event' && a.name === 'triage.outcome'))
      return { activities, kinds }
    expect(activities.findLast(a => a.type === 'message')).toBe(asked)
    kinds.add(question.kind)
    const { status, json } = await send(...calm(question, complaint))
    expect([status, json.error]).toEqual([200, undefined])
  }
  throw new Error(`The talk never came to an outcome: ${JSON.stringify((await h.poll(talk)).activities.slice(-3))}`)
}
function calm({ id, kind, options, min }: ShownQuestion, complaint: string): [string, AnswerValue?] {
  if (id === 'complaint') return [complaint]
  const pick = ['cough-cold', 'self', 'right', 'no'].find(wanted => options?.some(o => o.id === wanted)) ?? options?.[0]?.id ?? ''
  if (kind === 'multi') return ['', { question: id, options: ['none'] }]
  if (kind === 'choice') return ['', { question: id, option: pick }]
  return ['', { question: id, value: id === 'person.age' ? 30 : (min ?? 1) }]
}

test('a client that says what it can is asked several at once, and told the outcome with its reasons', async () => {
  const { activities, kinds } = await report('jag har hosta', {
    kinds: ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo'],
  })
  expect(kinds).toContain('multi')
  // Answered by ids alone, and still a transcript a nurse can read.
  const own = activities.flatMap(a => (a.type === 'message' && a.from.role === 'user' ? [a.text] : []))
  expect(own).toContain('Inget av detta')
  expect(own).not.toContain('')
  const outcome = activities.find(a => a.type === 'event' && a.name === 'triage.outcome')
  expect(outcome).toMatchObject({ value: { symptom: 'cough-cold', because: expect.any(Array), wouldChange: expect.any(Array) } })
})

test('a client that says nothing is asked only what every client can show, and in its language', async () => {
  const { activities, kinds } = await report('I have a cough', undefined, 'en')
  expect([...kinds].sort()).toEqual(['choice', 'number', 'text'])
  expect(activities[0]).toMatchObject({ locale: 'en' })
})

test('danger in the first message is an alarm before any word of the bot, and 112', async () => {
  const talk = await h.start()
  await h.post(talk, { type: 'message', text: 'jag har tryckande smärta i bröstet och kan inte andas' })
  const { activities } = ActivitySet.parse(await h.poll(talk))
  const after = activities.slice(activities.findIndex(a => a.from.role === 'user') + 1)
  expect(after[0]).toMatchObject({ type: 'event', name: 'danger.alarm', value: { kind: 'emergency' } })
  expect(after.map(a => (a.type === 'message' ? a.text : '')).join(' ')).toContain('112')
})

test('an impossible date, a 40-year-old child and an answer to a question not asked are answered in words; nothing is lost', async () => {
  const talk = await h.start()
  const said = ['den 31 februari', '40', 'ja']
  await h.post(talk, { type: 'message', text: 'mitt barn har feber' })
  await h.post(talk, { type: 'message', text: said[0], value: { question: 'fever-since', value: '2026-02-31' } })
  await h.post(talk, { type: 'message', text: said[1], value: { question: 'person.age', value: 40 } })
  await h.post(talk, { type: 'message', text: said[2], value: { question: 'no.such.question', option: 'yes' } })
  const { activities } = ActivitySet.parse(await h.poll(talk))
  const own = activities.flatMap(a => (a.type === 'message' && a.from.role === 'user' ? [a.text] : []))
  expect(own).toEqual(['mitt barn har feber', ...said])
})
