// What is meant for the house stays in the house: the handoff and its context, traces, staff's HSA-ids.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { toActivities } from '../../adapters/channel/activity.ts'
import { EventOut, MessageOut } from '../../adapters/channel/contract.ts'
import { blank, changed } from '../../bot/log.ts'
import { parts } from './database.ts'
import { type House, house, judgement, unit } from './house.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
beforeAll(async () => {
  db = await parts()
  h = await house(db)
  // Middleware of Bot Framework that says too much, as telemetry does.
  h.dl.use(async (context, next) => {
    await context.sendActivity({ type: 'trace', name: 'turn', value: 'hemligt' })
    await next()
  })
})
afterAll(async () => {
  await h.close()
  await db.close()
})

test('a handoff reaches the desk in Bot Framework’s shape, without a word the citizen wrote', async () => {
  const talk = await h.start()
  await h.post(talk, { type: 'message', text: 'Jag hostar blod och heter Tolvan' })
  await h.post(talk, { type: 'message', text: 'människa' })
  expect(h.handoffs).toHaveLength(1)
  const [handoff] = h.handoffs
  expect(handoff).toMatchObject({
    type: 'event',
    name: 'handoff.initiate',
    value: { level: 'P3', rule: judgement.rule, unit: unit.hsaId },
    relatesTo: { conversation: { id: talk.conversationId } },
    attachments: [{ contentType: 'application/json', name: 'Transcript', contentUrl: `/console/?case=${talk.conversationId}` }],
  })
  expect(JSON.stringify(handoff)).not.toMatch(/Tolvan|blod|människa/)
})

test('nothing named handoff or trace is ever polled or streamed; a safe status is', async () => {
  const talk = await h.start()
  const frames: string[] = []
  const socket = new WebSocket(talk.streamUrl)
  socket.on('message', data => frames.push(String(data)))
  await new Promise(resolve => socket.once('open', resolve))
  await h.post(talk, { type: 'message', text: 'människa', channelData: { clientActivityID: 'a' } })
  await h.post(talk, { type: 'message', text: 'människa', channelData: { clientActivityID: 'a' } })
  await expect.poll(() => frames.join('')).toContain('case.status')
  const everything = frames.join('') + JSON.stringify(await h.poll(talk))
  expect(everything).not.toMatch(/handoff\.|"trace"|hemligt|Transcript|relatesTo/)
  const status = (await h.poll(talk)).activities.find(a => a.type === 'event' && a.name === 'case.status')
  expect(status).toMatchObject({ value: { status: 'waiting', unit: unit.name, promisedBy: '2026-11-22T12:00:00.000Z' } })
  socket.close()
})

test('an answer sent again does not hand over again', async () => {
  const talk = await h.start()
  const before = h.handoffs.length
  const said = { type: 'message', text: 'människa', channelData: { clientActivityID: 'b' } }
  await Promise.all([h.post(talk, said), h.post(talk, said), h.post(talk, said)])
  expect(h.handoffs.length - before).toBe(1)
})

test('a hub that is deaf does not make a stored message look lost', async () => {
  const deaf = await house(db, {
    onHandoff: () => {
      throw new Error('deaf')
    },
  })
  const talk = await deaf.start()
  expect((await deaf.post(talk, { type: 'message', text: 'människa' })).status).toBe(200)
  expect(deaf.errors).toHaveLength(1)
  await deaf.close()
})

test('an alarm goes before everything the bot says of it', async () => {
  const talk = await h.start()
  await h.post(talk, { type: 'message', text: 'fara' })
  const [, own, alarm, words] = (await h.poll(talk)).activities
  expect([own, alarm, words]).toMatchObject([
    { text: 'fara' },
    { name: 'danger.alarm', value: { kind: 'emergency' } },
    { text: 'Ring 112' },
  ])
})

test('a caregiver is shown by name, role and unit; the HSA-id and the events of the house are not shown', () => {
  const karin = {
    kind: 'caregiver' as const,
    hsaId: 'SE2321000230-1001',
    name: 'Karin Ek',
    role: 'sjuksköterska',
    unit,
    commission: 'SE2321000230-M001',
  }
  const now = '2026-11-22T10:00:00.000Z'
  const { case: c, entries } = changed(blank('talk'), karin, now, [
    { type: 'claimed', lease: '2026-11-22T10:30:00.000Z' },
    { type: 'message', text: 'Hej, jag heter Karin', language: 'sv' },
    { type: 'urgency-changed', level: 'P2', reason: 'verkar orolig', promisedBy: null },
    { type: 'held', until: '2026-11-22T11:00:00.000Z', reason: 'väntar på läkare' },
    { type: 'resumed' },
    {
      type: 'transferred',
      unit: { hsaId: 'SE2321000230-T002', name: 'Hälsocentralen' },
      reason: 'listad där',
      promisedBy: '2026-11-22T13:00:00.000Z',
    },
    { type: 'released', to: 'bot', reason: 'klar', promisedBy: null },
    { type: 'closed', reason: 'answered' },
  ])
  const shown = toActivities({ case: c, user: 'dl_1', link: () => '' }, entries)
  for (const activity of shown) expect(() => (activity.type === 'message' ? MessageOut : EventOut).parse(activity)).not.toThrow()
  expect(shown.map(a => (a.type === 'event' && a.name === 'case.status' ? a.value.status : a.type))).toEqual([
    'claimed',
    'message',
    'on-hold',
    'claimed',
    'waiting',
    'with-bot',
    'closed',
  ])
  expect(shown[1]).toMatchObject({
    from: { role: 'bot', name: 'Karin Ek' },
    channelData: { sender: { kind: 'caregiver', name: 'Karin Ek', role: 'sjuksköterska', unit: unit.name } },
  })
  expect(JSON.stringify(shown)).not.toMatch(/SE2321000230|orolig|läkare|listad/)
})
