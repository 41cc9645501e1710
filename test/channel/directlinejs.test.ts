// Microsoft's own client library, as it is published, against our server: over the socket and by polling.
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Activity } from '../../adapters/channel/contract.ts'
import { parts } from './database.ts'
import { type House, house } from './house.ts'

// The library is written for browsers and takes these from the window.
const require = createRequire(import.meta.url)
Object.assign(globalThis, { XMLHttpRequest: require('xhr2'), WebSocket })
const { DirectLine, ConnectionStatus }: typeof import('botframework-directlinejs') = require('botframework-directlinejs')

let db: Awaited<ReturnType<typeof parts>>
let h: House
const clients: { end: () => void }[] = []
beforeAll(async () => {
  db = await parts()
  h = await house(db)
})
afterEach(() => {
  for (const client of clients.splice(0)) client.end()
})
afterAll(async () => {
  await h.close()
  await db.close()
})

type Options = Partial<ConstructorParameters<typeof DirectLine>[0]>
async function client(options: Options = {}, at: House = h) {
  const { token } = options.token ? { token: options.token } : (await at.call('POST', '/tokens/generate')).json
  const line = new DirectLine({
    domain: at.domain,
    token,
    webSocket: true,
    pollingInterval: 200,
    conversationStartProperties: { locale: 'sv-SE' },
    ...options,
  })
  clients.push(line)
  const heard: Activity[] = []
  const states: string[] = []
  line.activity$.subscribe(
    activity => heard.push(activity as unknown as Activity),
    () => {},
  )
  line.connectionStatus$.subscribe(status => states.push(ConnectionStatus[status]))
  const texts = () => heard.flatMap(a => (a.type === 'message' ? [a.text] : []))
  return {
    line,
    heard,
    states,
    hears: (expected: string[], timeout = 10_000) => expect.poll(texts, { timeout }).toEqual(expected),
    post: (activity: object) =>
      new Promise<string>((resolve, reject) => {
        line
          .postActivity({ from: { id: 'me', name: '' }, type: 'message', ...activity } as Parameters<typeof line.postActivity>[0])
          .subscribe(resolve, reject)
      }),
  }
}

describe.each([
  ['over the socket', true],
  ['by polling', false],
])('%s', (_, webSocket) => {
  test('a talk with choices: greeted, answered by the button’s own value, echoed with its id', async () => {
    const me = await client({ webSocket })
    await me.hears(['Hej på sv'])
    const [question] = me.heard
    if (question?.type !== 'message') throw new Error('no question')
    const [red] = question.suggestedActions?.actions ?? []
    const id = await me.post({ text: red?.text, value: red?.value, channelData: { clientActivityID: 'c1' } })
    await me.hears(['Hej på sv', 'Röd', 'Svar: red'])
    const echo = me.heard.find(a => a.id === id)
    expect(echo).toMatchObject({ from: { role: 'user' }, channelData: { clientActivityID: 'c1', answers: 'colour' } })
    await me.post({ text: 'Röd, Blå', value: { question: 'many', options: ['red', 'blue'] } })
    await me.post({ text: 'människa' })
    await me.hears(['Hej på sv', 'Röd', 'Svar: red', 'Röd, Blå', 'Svar: red+blue', 'människa', 'En sjuksköterska tar över'])
    expect(me.heard.flatMap(a => (a.type === 'event' ? [a.name] : []))).toEqual(['triage.outcome', 'case.status'])
    expect(me.states).toEqual(['Connecting', 'Online'])
  })

  test('a page that is reloaded takes up its talk from the start, or from its watermark', async () => {
    const me = await client({ webSocket })
    await me.hears(['Hej på sv'])
    await me.post({ text: 'hej' })
    await me.hears(['Hej på sv', 'hej', 'Du sa: hej'])
    const { token, conversationId } = me.line as unknown as { token: string; conversationId: string }
    me.line.end()
    const reloaded = await client({ webSocket, token, conversationId })
    await reloaded.hears(['Hej på sv', 'hej', 'Du sa: hej'])
    const resumed = await client({ webSocket, token, conversationId, watermark: '3' })
    await resumed.hears(['hej', 'Du sa: hej'])
  })

  test('a key that has ended is told as such, and the talk goes on with a new one', async () => {
    const later = await house(db)
    const me = await client({ webSocket, timeout: 1000 }, later)
    await me.hears(['Hej på sv'])
    later.forward(31 * 60_000)
    expect(await me.post({ text: 'för sent' })).toBe('retry')
    expect(me.states).toContain('ExpiredToken')
    const { token, conversationId } = me.line as unknown as { token: string; conversationId: string }
    const fresh = (await later.call('POST', '/tokens/refresh', token)).json
    const again = (await later.call('GET', `/conversations/${conversationId}`, fresh.token)).json
    me.line.reconnect(again)
    await expect.poll(() => me.states.at(-1)).toBe('Online')
    await me.post({ text: 'nu går det' })
    // After an ended key the library keeps its old socket beside the new one; pages tell activities apart by id.
    await expect
      .poll(() => [...new Map(me.heard.map(a => [a.id, a.type === 'message' && a.text])).values()], { timeout: 10_000 })
      .toEqual(['Hej på sv', 'nu går det', 'Du sa: nu går det'])
    await later.close()
  })
})

test('a dropped socket comes back by itself and misses nothing', async () => {
  // Microsoft's client waits 3 to 15 s before it comes back; 0 makes it 3.
  const sockets: WebSocket[] = []
  class Remembered extends WebSocket {
    constructor(url: string) {
      super(url)
      sockets.push(this)
    }
  }
  const me = await client({ WebSocket: Remembered, random: () => 0 } as unknown as Options)
  await me.hears(['Hej på sv'])
  sockets[0]?.terminate()
  expect(await me.post({ text: 'medan den är borta' })).not.toBe('retry')
  await me.hears(['Hej på sv', 'medan den är borta', 'Du sa: medan den är borta'], 15_000)
  expect(sockets).toHaveLength(2)
})

test('the key is renewed through the library’s own call', async () => {
  const me = await client()
  await me.hears(['Hej på sv'])
  const line = me.line as unknown as {
    refreshToken: () => { subscribe: (next: (token: string) => void, error: (e: unknown) => void) => void }
  }
  const token = await new Promise<string>((resolve, reject) => line.refreshToken().subscribe(resolve, reject))
  expect(token.split('.')).toHaveLength(3)
})
