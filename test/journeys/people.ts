// The two sides of a talk over HTTP: a citizen on Direct Line, a caregiver at the console's own routes. Every send is
// retried with the same id until it is acknowledged, as the real clients do.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { ActivitySet } from '../../adapters/channel/contract.ts'
import type { AskedAct } from '../../bot/console/wire.ts'
import { browser } from '../identity/browser.ts'

const Opened = z.object({ conversationId: z.string(), token: z.string() })
const Sent = z.object({ id: z.string() })
const pause = (ms: number) => new Promise(done => setTimeout(done, ms))
export type Said = z.infer<typeof ActivitySet>['activities'][number]

/** Tries again while the server is away or asks to wait; any other answer is given back. */
async function surely(what: () => Promise<Response>, ms = 60_000): Promise<Response> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await what().catch(() => null)
    if (answer && answer.status < 500 && answer.status !== 429) return answer
    await answer?.body?.cancel()
    if (Date.now() > end) throw new Error(`No answer in ${ms} ms (last: ${answer?.status ?? 'none'})`)
    await pause(100 + Math.random() * 200)
  }
}

export async function citizenAt(url: string) {
  const post = (path: string, token: string, body?: object) =>
    surely(() =>
      fetch(url + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(10_000),
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    )
  const generated = Opened.parse(
    await (
      await surely(() => fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', signal: AbortSignal.timeout(10_000) }))
    ).json(),
  )
  const id = generated.conversationId
  let { token } = generated
  const begun = await post('/v3/directline/conversations', token, { locale: 'sv' })
  token = Opened.parse(await begun.json()).token
  const acked: string[] = []
  const base = `/v3/directline/conversations/${id}/activities`

  async function activities(watermark = ''): Promise<Said[]> {
    const answer = await surely(() =>
      fetch(`${url}${base}?watermark=${watermark}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(10_000),
      }),
    )
    return ActivitySet.parse(await answer.json()).activities
  }
  async function send(activity: object): Promise<string> {
    const clientActivityID = randomUUID()
    const answer = await post(base, token, {
      type: 'message',
      from: { id: 'x' },
      locale: 'sv',
      channelData: { clientActivityID, client: { kinds: ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo'] } },
      ...activity,
    })
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    acked.push(clientActivityID)
    return Sent.parse(await answer.json()).id
  }
  const asked = async () =>
    (await activities()).flatMap(a => (a.type === 'message' && a.channelData?.question ? [a.channelData.question] : [])).at(-1) ??
    null

  return {
    id,
    url,
    acked,
    activities,
    send,
    asked,
    get token() {
      return token
    },
    writes: (text: string) => send({ text }),
    picks: async (...options: string[]) => send({ text: '', value: { question: (await asked())?.id, options } }),
    /** Answers with the least alarming answer until the summary, or until nothing more is asked. */
    async calmly(until = 'summary') {
      for (let i = 0; i < 40; i++) {
        const question = await asked()
        if (!question || question.id === until) return
        const option = question.options?.map(o => o.id)
        if (question.id === 'person.who') await send({ text: '', value: { question: question.id, option: 'self' } })
        else if (question.kind === 'number')
          await send({
            text: '',
            value: {
              question: question.id,
              value: question.id === 'person.age' ? 41 : question.id.includes('temp') ? 37.2 : (question.min ?? 1),
            },
          })
        else
          await send({
            text: '',
            value: {
              question: question.id,
              options: [option?.includes('none') ? 'none' : option?.includes('no') ? 'no' : (option?.[0] ?? '')],
            },
          })
      }
    },
    sees: async () => (await activities()).flatMap(a => (a.type === 'message' ? [a.text ?? ''] : [])).join('\n'),
    status: async () =>
      (await activities()).flatMap(a => (a.type === 'event' && a.name === 'case.status' ? [a.value] : [])).at(-1) ?? null,
    /** Logs in at the world's provider from inside the talk, and comes back to it. */
    async logsIn(person = '198506142382') {
      const by = browser()
      const answer = await post('/login/citizen/ticket', token)
      const { url: path } = z.object({ url: z.string() }).parse(await answer.json())
      await by.get(url + path)
      const at = await by.post(`${url}/login/citizen`, {})
      const back = await by.post(at.url, { person })
      if (!new URL(back.url).pathname.startsWith('/chat'))
        throw new Error(`The login ended at ${new URL(back.url).pathname} (${back.status})`)
      return by
    },
  }
}

/** Untyped on purpose: the console's own tests prove the shapes; a journey reads what it needs. */
// biome-ignore lint/suspicious/noExplicitAny: a journey reads a few fields of a JSON answer
type Json = any

export async function caregiverAt(url: string, person: string) {
  const by = browser()
  const at = await by.get(`${url}/login/staff`)
  const back = await by.post(at.url, { person })
  if (!new URL(back.url).pathname.startsWith('/console')) throw new Error(`The login ended at ${back.url} (${back.status})`)
  const cookie = by
    .cookies('__Host-farstu-staff')
    .map(kept => `${kept.name}=${kept.value}`)
    .join('; ')
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const get = async (path: string): Promise<Json> =>
    (await surely(() => fetch(`${url}/console/api/${path}`, { headers, signal: AbortSignal.timeout(10_000) }))).json()
  const post = async (path: string, body: object, key: string = randomUUID()): Promise<{ status: number; body: Json }> => {
    const answer = await surely(() =>
      fetch(`${url}/console/api/${path}`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      }),
    )
    return { status: answer.status, body: await answer.json().catch(() => null) }
  }
  const act = (id: string, what: AskedAct, key: string = randomUUID()) => post(`cases/${id}/acts`, what, key)
  return {
    headers,
    get,
    post,
    act,
    queue: () => get('queue'),
    case: (id: string) => get(`cases/${id}`),
    /** Draft, preview, sign: what the note's page does. */
    async signs(id: string, add = '') {
      const draft = (await post(`cases/${id}/note/draft`, {})).body
      const text = `${draft.text}${add}`
      const contactType = 'chat'
      const preview = (await post(`cases/${id}/note/preview`, { text, contactType })).body
      const { id: note, at, digest } = preview
      return act(id, { act: 'sign', note: { id: note, text, contactType, at, digest } })
    },
  }
}
