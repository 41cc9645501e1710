// Direct Line 3.0 over plain HTTP: every endpoint, and everything a client may do wrong.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ActivitySet } from '../../adapters/channel/contract.ts'
import { parts } from './database.ts'
import { anna, type House, house } from './house.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
beforeAll(async () => {
  db = await parts()
  h = await house(db)
})
afterEach(() => h.signIn(null))
afterAll(async () => {
  await h.close()
  await db.close()
})

const message = (text: string, more: object = {}) => ({
  type: 'message',
  text,
  channelData: { clientActivityID: randomUUID() },
  ...more,
})
const texts = (set: ActivitySet) => set.activities.flatMap(a => (a.type === 'message' ? [a.text] : []))
const path = (talk: { conversationId: string }, more = '/activities') => `/conversations/${talk.conversationId}${more}`

describe('a conversation', () => {
  test('begins without any login, greets once, and is replayed from an empty watermark', async () => {
    const generated = await h.call('POST', '/tokens/generate')
    expect(generated.status).toBe(200)
    expect(generated.json.expires_in).toBe(1800)
    const started = await h.call('POST', '/conversations', generated.json.token, { locale: 'en-GB' })
    expect(started.status).toBe(201)
    expect(started.json.conversationId).toBe(generated.json.conversationId)
    expect(started.json.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+\/stream\?watermark=&t=ey/)
    const set = ActivitySet.parse(await h.poll(started.json))
    expect(texts(set)).toEqual(['Hej på en'])
    expect(set.activities[0]).toMatchObject({ from: { role: 'bot' }, textFormat: 'plain', channelId: 'directline' })
    expect((await h.poll(started.json, set.watermark)).activities).toEqual([])
    expect(texts(await h.poll(started.json))).toEqual(['Hej på en'])
  })

  test('is opened once, however many times and in whatever languages it is asked for at the same time', async () => {
    const { token } = (await h.call('POST', '/tokens/generate')).json
    const all = await Promise.all(['sv', 'en', 'sv', 'en'].map(locale => h.call('POST', '/conversations', token, { locale })))
    expect(all.map(a => a.status).sort()).toEqual([200, 200, 200, 201])
    expect((await h.poll(all[0]?.json ?? (await h.start()))).activities).toHaveLength(1)
  })

  test('offers choices as suggested actions that answer by question and option', async () => {
    const talk = await h.start()
    const [question] = (await h.poll(talk)).activities
    if (question?.type !== 'message') throw new Error('no question')
    const action = question.suggestedActions?.actions[1]
    expect(action).toEqual({
      type: 'messageBack',
      title: 'Blå',
      text: 'Blå',
      displayText: 'Blå',
      value: { question: 'colour', option: 'blue' },
    })
    await h.post(talk, message('Blå', { value: action?.value }))
    await h.post(talk, message('', { value: { question: 'colour', options: ['blue', 'red'] } }))
    await h.post(talk, message('Röd, Blå', { value: { question: 'many', options: ['red', 'blue'] } }))
    await h.post(talk, message('38,5', { value: { question: 'fever', value: 38.5 } }))
    expect(texts(await h.poll(talk)).slice(1)).toEqual([
      'Blå',
      'Svar: blue',
      'Blå, Röd',
      'Svar: blue+red',
      'Röd, Blå',
      'Svar: red+blue',
      '38,5',
      'Svar: 38.5',
    ])
  })

  test('echoes the words under the id the client gave, as the person the token names and nobody else', async () => {
    const talk = await h.start()
    const said = message('Jag har "ont" i *halsen*', { from: { id: 'someone-else', role: 'bot', name: 'Doktorn' } })
    const { json } = await h.post(talk, said)
    const echo = (await h.poll(talk)).activities.find(a => a.id === json.id)
    expect(echo).toMatchObject({ text: said.text, channelData: said.channelData, from: { role: 'user' } })
    expect(echo?.from.id).toMatch(/^dl_/)
    expect(JSON.stringify(echo)).not.toContain('Doktorn')
  })

  test('stores a message once, however often it is sent', async () => {
    const talk = await h.start()
    const said = message('hej')
    const all = await Promise.all([1, 2, 3, 4].map(() => h.post(talk, said)))
    expect(new Set(all.map(a => a.json.id)).size).toBe(1)
    expect(texts(await h.poll(talk))).toEqual(['Hej på sv', 'hej', 'Du sa: hej'])
    const other = await h.post(talk, { ...said, text: 'något annat' })
    expect(other).toMatchObject({ status: 409, json: { error: { field: 'channelData.clientActivityID' } } })
    expect(texts(await h.poll(talk))).toHaveLength(3)
  })

  test('takes fifty messages at once without losing or doubling one', async () => {
    const talk = await h.start()
    const said = Array.from({ length: 50 }, (_, i) => `nummer ${i}`)
    const answers = await Promise.all(said.map(text => h.post(talk, message(text))))
    expect(answers.map(a => a.status)).toEqual(said.map(() => 200))
    const set = await h.poll(talk)
    const own = set.activities.filter(a => a.from.role === 'user')
    expect(own.map(a => a.type === 'message' && a.text).sort()).toEqual([...said].sort())
    expect(set.activities.map(a => a.id)).toEqual(set.activities.map(a => a.id).sort())
    expect(answers.map(a => a.json.id).sort()).toEqual(own.map(a => a.id))
  })

  test('is found again by its id, with a fresh token and stream', async () => {
    const talk = await h.start()
    const again = await h.call('GET', `${path(talk, '')}?watermark=2`, talk.token)
    expect(again.status).toBe(200)
    expect(again.json.streamUrl).toContain('watermark=2&t=')
    expect(await h.poll(again.json)).toEqual(await h.poll(talk))
  })

  test('begins in Swedish when the language is not one of ours', async () => {
    expect(texts(await h.poll(await h.start('xx')))).toEqual(['Hej på sv'])
  })

  test('keeps a message of the citizen when the watermark is from the future, and sends everything again', async () => {
    const talk = await h.start()
    for (const watermark of ['9999', '999999999999999']) expect(texts(await h.poll(talk, watermark))).toEqual(['Hej på sv'])
  })

  test('takes typing and foreign events without storing them', async () => {
    const typing: string[] = []
    const other = await house(db, { writing: { say: (id, by) => typing.push(id, by.kind), hear: () => () => undefined } })
    const talk = await other.start()
    expect((await other.post(talk, { type: 'typing' })).status).toBe(200)
    expect((await other.post(talk, { type: 'event', name: 'webchat/join', value: {} })).status).toBe(200)
    expect(typing).toEqual([talk.conversationId, 'citizen'])
    expect((await other.poll(talk)).activities).toHaveLength(1)
    await other.close()
  })

  test('takes how far a citizen has read, never past what there is, and stores nothing of it in the log', async () => {
    const read: [string, number][] = []
    const mark = async (id: string, seq: number) => void read.push([id, seq])
    const other = await house(db, { readAlong: { mark, last: async () => null, hear: () => () => undefined } })
    const talk = await other.start()
    const { activities } = await other.poll(talk)
    const says = (upTo: unknown, name = 'citizen.read') => other.post(talk, { type: 'event', name, value: { upTo } })
    expect((await says(activities.at(-1)?.id)).status).toBe(200)
    expect((await says(`${talk.conversationId}|9999999`)).status).toBe(200)
    for (const odd of ['', 'x', null, 7, `${talk.conversationId}|12`]) expect((await says(odd)).status).toBe(200)
    expect((await other.post(talk, { type: 'event', name: 'citizen.read' })).status).toBe(200)
    await says(activities.at(-1)?.id, 'webchat/join')
    expect(read.map(([id]) => id)).toEqual([talk.conversationId, talk.conversationId])
    const rev = Number((await other.poll(talk)).watermark)
    expect(read[0]?.[1]).toBeLessThanOrEqual(rev)
    expect(read[1]?.[1]).toBe(rev)
    await other.close()
  })
})

describe('a key', () => {
  test('is asked for, and must be one of ours', async () => {
    const talk = await h.start()
    expect((await h.call('GET', path(talk))).status).toBe(401)
    expect((await h.call('GET', path(talk), 'rubbish')).status).toBe(403)
    expect((await h.call('GET', path(talk), `${talk.token.slice(0, -4)}AAAA`)).status).toBe(403)
    const unsigned = `${btoa('{"alg":"none"}')}.${talk.token.split('.')[1]}.`.replaceAll('=', '')
    expect((await h.call('GET', path(talk), unsigned)).status).toBe(403)
    const ticket = new URL(talk.streamUrl).searchParams.get('t') ?? ''
    expect((await h.call('GET', path(talk), ticket)).status).toBe(403)
  })

  test('opens its own conversation only', async () => {
    const mine = await h.start()
    const yours = await h.start()
    for (const [method, more] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities'],
      ['POST', '/upload'],
    ] as const) {
      const answer = await h.call(method, path(yours, more), mine.token, method === 'POST' ? message('hej') : undefined)
      expect([answer.status, answer.json.error.code]).toEqual([403, 'ForeignConversation'])
    }
    expect((await h.call('GET', '/conversations/nobody/activities', mine.token)).status).toBe(403)
  })

  test('says there is no conversation before it is begun', async () => {
    const { json } = await h.call('POST', '/tokens/generate')
    expect((await h.call('GET', path(json), json.token)).status).toBe(404)
    expect((await h.call('POST', path(json), json.token, message('hej'))).json.error.code).toBe('ConversationNotFound')
  })

  test('ends after half an hour: 403 everywhere, until it is renewed', async () => {
    const later = await house(db)
    const talk = await later.start()
    const renewed = await later.call('POST', '/tokens/refresh', talk.token)
    expect(renewed.json.conversationId).toBe(talk.conversationId)
    later.forward(31 * 60_000)
    for (const [method, more] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities'],
    ] as const) {
      const answer = await later.call(method, path(talk, more), talk.token, method === 'POST' ? message('hej') : undefined)
      expect([answer.status, answer.json.error.code]).toEqual([403, 'TokenExpired'])
    }
    const woken = await later.call('POST', '/tokens/refresh', talk.token)
    expect(woken.status).toBe(200)
    expect((await later.poll(woken.json)).activities).toHaveLength(1)
    later.forward(25 * 3_600_000)
    expect((await later.call('POST', '/tokens/refresh', talk.token)).json.error.code).toBe('TokenExpired')
    await later.close()
  })

  test('of a talk with a named person wakes only with that person logged in', async () => {
    const later = await house(db)
    const talk = await later.start()
    later.signIn(anna)
    expect((await later.post(talk, { type: 'event', name: 'citizen.signed-in' })).status).toBe(200)
    later.signIn(null)
    later.forward(31 * 60_000)
    expect((await later.call('POST', '/tokens/refresh', talk.token)).status).toBe(403)
    later.signIn({ ...anna, number: '199001012384' })
    expect((await later.call('POST', '/tokens/refresh', talk.token)).status).toBe(403)
    later.signIn(anna)
    expect((await later.call('POST', '/tokens/refresh', talk.token)).status).toBe(200)
    await later.close()
  })

  test('of a named person whose identity has become protected since: kept once, the next time they are here', async () => {
    const later = await house(db)
    const talk = await later.start()
    const come = async (is: boolean) => {
      later.signIn({ ...anna, protected: is })
      expect((await later.post(talk, { type: 'event', name: 'citizen.signed-in' })).status).toBe(200)
      const read = await later.store.read(talk.conversationId, { kind: 'system', name: 'cli' }, 'care')
      return read?.entries.flatMap(e => (e.type === 'identified' ? [e.citizen.protected] : []))
    }
    expect(await come(false)).toEqual([false])
    expect(await come(false)).toEqual([false])
    expect(await come(true)).toEqual([false, true])
    expect(await come(true)).toEqual([false, true])
    expect(await come(false)).toEqual([false, true, false])
    expect(await come(true)).toEqual([false, true, false, true])
    await later.close()
  })

  test('made for a logged-in person begins a talk that is theirs, and tells nobody their number', async () => {
    h.signIn(anna)
    const { json } = await h.call('POST', '/tokens/generate')
    expect(Buffer.from(json.token.split('.')[1] ?? '', 'base64url').toString()).not.toContain(anna.number)
    const talk = (await h.call('POST', '/conversations', json.token, {})).json
    const read = await h.store.read(talk.conversationId, { kind: 'system', name: 'cli' }, 'care')
    expect(read?.entries[0]?.type).toBe('opened')
    h.signIn(null)
    const left = (await h.call('POST', '/tokens/generate')).json
    expect((await h.call('POST', '/conversations', left.token, {})).status).toBe(201)
    expect((await h.call('POST', '/conversations', json.token, {})).json.error.code).toBe('NotSignedIn')
  })

  test('is never tied to a second person', async () => {
    const talk = await h.start()
    const signedIn = { type: 'event', name: 'citizen.signed-in' }
    expect((await h.post(talk, signedIn)).json.error.code).toBe('NotSignedIn')
    h.signIn(anna)
    expect((await h.post(talk, signedIn)).status).toBe(200)
    h.signIn({ ...anna, number: '199001012384' })
    expect((await h.post(talk, signedIn)).json.error.code).toBe('SomeoneElse')
  })
})

describe('bad input is a clear answer, and nothing is stored', () => {
  const cases: [string, unknown, number, string][] = [
    ['JSON that is broken', '{"type":"message", "text":', 400, 'body'],
    ['something that is no activity', '[]', 400, 'activity'],
    ['a hundred thousand brackets', `{"type":"message","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'text'],
    ['an unknown type', { type: 'invoke' }, 400, 'type'],
    ['an empty message', message('  '), 400, 'text'],
    ['text that is no text', { type: 'message', text: 112 }, 400, 'text'],
    ['10,001 characters', message('a'.repeat(10_001)), 400, 'text'],
    ['a value of another shape', message('x', { value: { question: 'colour' } }), 400, 'value'],
    ['an unknown command', message('x', { value: { command: 'format' } }), 400, 'value'],
    ['an id that is no id', message('x', { channelData: { clientActivityID: 7 } }), 400, 'channelData.clientActivityID'],
    [
      'a file as a link',
      message('x', { attachments: [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1/' }] }),
      400,
      'attachments',
    ],
  ]
  test.each(cases)('%s', async (_, body, status, field) => {
    const talk = await h.start()
    const answer = await h.post(talk, body)
    expect([answer.status, answer.json.error.field]).toEqual([status, field])
    expect(answer.json.error.message.length).toBeGreaterThan(10)
    expect((await h.poll(talk)).activities).toHaveLength(1)
  })

  test('a message of 1 MB is refused whole, and a packed one unopened', async () => {
    const talk = await h.start()
    expect((await h.post(talk, message('a'.repeat(1 << 20)))).status).toBe(413)
    const packed = await h.call('POST', path(talk), talk.token, message('x'), { 'content-encoding': 'gzip' })
    expect(packed.status).toBe(415)
    expect(
      (await h.call('POST', path(talk), talk.token, 'text=x', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415)
    expect((await h.poll(talk)).activities).toHaveLength(1)
  })

  test('half characters and NUL become the sign for an unreadable one', async () => {
    const talk = await h.start()
    const sent = await h.post(
      talk,
      `{"type":"message","text":"ont \\ud83d\\u0000 här 😷","channelData":{"clientActivityID":"\\ud800"}}`,
    )
    expect(sent.status).toBe(200)
    expect(texts(await h.poll(talk))[1]).toBe('ont \ufffd\ufffd här 😷')
  })

  test('a watermark that is no number of ours', async () => {
    const talk = await h.start()
    for (const watermark of ['-1', 'x', '1e3', '1;drop'])
      expect((await h.call('GET', `${path(talk)}?watermark=${encodeURIComponent(watermark)}`, talk.token)).json.error.field).toBe(
        'watermark',
      )
  })

  test('an address that is not there', async () => {
    expect((await h.call('GET', '/nowhere')).json.error.code).toBe('NotFound')
  })

  test('a bot that falls over says so, and never that the message was stored', async () => {
    const talk = await h.start()
    const answer = await h.post(talk, message('kasta fel'))
    expect([answer.status, answer.json.error.code]).toEqual([503, 'ServiceUnavailable'])
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(JSON.stringify(answer.json)).not.toContain('fell over')
    expect((await h.poll(talk)).activities).toHaveLength(1)
  })
})

describe('protection', () => {
  test('a flood is held back per talk with a time to wait, and a person never meets it', async () => {
    const limited = await house(db, { rateLimits: true })
    const talk = await limited.start()
    const answers = await Promise.all(Array.from({ length: 25 }, (_, i) => limited.post(talk, message(`${i}`))))
    const refused = answers.filter(a => a.status === 429)
    expect(answers.filter(a => a.status === 200).length).toBeGreaterThanOrEqual(20)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    limited.forward(3000)
    expect((await limited.post(talk, message('igen'))).status).toBe(200)
    const other = await limited.start()
    expect((await limited.post(other, message('hej'))).status).toBe(200)
    await limited.close()
  })

  test('our own pages and the listed sites may use it, no others', async () => {
    const site = 'https://www.example.se'
    const listed = await house(db, { origins: [site] })
    const as = (origin: string) => listed.call('POST', '/tokens/generate', undefined, undefined, { origin })
    expect((await as(site)).headers.get('access-control-allow-origin')).toBe(site)
    expect((await as(listed.origin)).status).toBe(200)
    for (const origin of ['https://evil.example', 'null', `${site}.evil.example`]) {
      const answer = await as(origin)
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
    }
    const preflight = await fetch(`${listed.domain}/conversations`, {
      method: 'OPTIONS',
      headers: {
        origin: site,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    })
    expect(preflight.status).toBe(204)
    for (const header of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'])
      expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(header)
    await listed.close()
  })

  test('nothing it answers may be kept by a cache', async () => {
    const talk = await h.start()
    expect((await h.call('GET', path(talk), talk.token)).headers.get('cache-control')).toBe('no-store')
  })
})
