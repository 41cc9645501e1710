// A Direct Line server over a real database, with a clock that can be moved, for the tests of this folder.
// `echo` is a bot of twenty lines: the protocol is under test here, not what is asked.
import { randomUUID } from 'node:crypto'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { Handoff, Speak } from '../../adapters/channel/botframework.ts'
import type { ActivitySet } from '../../adapters/channel/contract.ts'
import { type DirectLineParts, directLine } from '../../adapters/channel/directline.ts'
import type { Case, Change, Draft, Judgement, Refusal } from '../../bot/case.ts'
import type { Citizen } from '../../bot/people.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { changed } from '../../bot/log.ts'
import type { Bus, Files, Store } from '../../bot/ports.ts'

export const unit = { hsaId: 'SE2321000230-T001', name: '1177 Norrbotten' }
export const judgement: Judgement = {
  level: 'P3',
  symptom: 'cough',
  rule: 'cough-blood',
  rulesVersion: 'test',
  because: [{ answer: 'cough.blood', text: 'Du hostar blod' }],
  wouldChange: [{ answer: 'cough.dyspnoea', level: 'P1', text: 'Om du får svårt att andas' }],
  action: 'handoff',
  where: { kind: '1177' },
  by: 'inom ett dygn',
  professional: 'Hemoptys',
  source: 'test',
}
export const anna: Citizen = {
  number: '191212121212',
  kind: 'personnummer',
  given: 'Tolvan',
  family: 'Tolvansson',
  birthDate: '1912-12-12',
  protected: false,
  listedAt: null,
  loa: 'loa3',
  actor: null,
}

const choice = {
  id: 'colour',
  kind: 'choice' as const,
  options: [
    { id: 'red', title: 'Röd' },
    { id: 'blue', title: 'Blå' },
  ],
}

function drafts(incoming: Incoming): Draft[] {
  const say = (text: string): Extract<Draft, { type: 'message' }> => ({ type: 'message', text, language: 'sv' })
  if (incoming.type === 'opened')
    return [
      {
        type: 'opened',
        language: incoming.language,
        number: `FA-${randomUUID()}`,
        rules: '',
        position: { machine: '', version: 1, value: '' },
        channel: incoming.channel,
      },
      { ...say(`Hej på ${incoming.language}`), question: choice },
      { type: 'asked', question: 'colour' },
    ]
  if (incoming.type === 'identified') return [{ type: 'identified', citizen: incoming.citizen }, say(`Inloggad`)]
  const { text, clientId, answer, attachments } = incoming
  const own: Draft = {
    ...say(text),
    by: { kind: 'citizen' },
    ...(clientId ? { clientId } : {}),
    ...(answer ? { answers: answer.question } : {}),
    ...(attachments ? { attachments } : {}),
  }
  if (text === 'kasta fel') throw new Error('the bot fell over')
  if (text === 'fara')
    return [own, { type: 'alarm', kind: 'emergency', category: 'test', words: 'fara', message: 3 }, say('Ring 112')]
  if (text === 'människa')
    return [
      own,
      { type: 'judged', judgement },
      say('En sjuksköterska tar över'),
      { type: 'handed-over', unit, promisedBy: '2026-11-22T12:00:00.000Z', reason: 'test' },
    ]
  return [own, say(answer ? `Svar: ${answer.option ?? answer.options?.join('+') ?? answer.value}` : `Du sa: ${text}`)]
}
const echo = (c: Case, incoming: Incoming, now: string): Change | Refusal =>
  incoming.type !== 'opened' && c.rev === 0 ? { refused: 'unknown-case' } : changed(c, { kind: 'bot' }, now, drafts(incoming))

export const clock = () => {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    forward(ms: number) {
      ahead += ms
    },
  }
}

type Reply = Opened & ActivitySet & { id: string; error: { code: string; message: string; field?: string } }
export type Opened = { conversationId: string; token: string; expires_in: number; streamUrl: string }

export async function house(
  parts: { store: Store; bus: Bus; files: Files },
  options: Partial<DirectLineParts> = {},
  mount: (site: Hono) => void = () => {},
) {
  const time = clock()
  const handoffs: Handoff[] = []
  const errors: unknown[] = []
  let signedIn: Citizen | null = null
  const speak: Speak = (id, who, incoming, once) =>
    parts.store.update(id, who, 'own-talk', c => echo(c, incoming, time.now()), once)
  const dl = directLine({
    ...parts,
    speak,
    citizenOf: () => Promise.resolve(signedIn),
    secret: 'a secret of the tests, long enough to be one',
    now: time.now,
    newId: randomUUID,
    rateLimits: false,
    onHandoff: handoff => void handoffs.push(handoff),
    log: (_, error) => void errors.push(error),
    ...options,
  })
  const site = new Hono().route('/', dl.app)
  mount(site)
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  if (!('closeAllConnections' in server)) throw new Error('not an http/1 server')
  dl.attach(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const origin = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  const domain = `${origin}/v3/directline`

  async function call(method: string, path: string, token?: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(domain + path, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
    })
    // What a server answers is looked at by the tests, field by field.
    const json = (await answer.json().catch(() => null)) as Reply
    return { status: answer.status, json, headers: answer.headers }
  }
  return {
    ...parts,
    dl,
    site,
    server,
    origin,
    domain,
    handoffs,
    errors,
    forward: time.forward,
    now: time.now,
    signIn: (citizen: Citizen | null) => {
      signedIn = citizen
    },
    call,
    async start(locale = 'sv-SE'): Promise<Opened> {
      const { json } = await call('POST', '/tokens/generate')
      return (await call('POST', '/conversations', json.token, { locale })).json
    },
    post: (talk: Opened, activity: unknown) =>
      call('POST', `/conversations/${talk.conversationId}/activities`, talk.token, activity),
    async poll(talk: Opened, watermark = '') {
      return (await call('GET', `/conversations/${talk.conversationId}/activities?watermark=${watermark}`, talk.token)).json
    },
    async close() {
      dl.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type House = Awaited<ReturnType<typeof house>>
