// The loader: citizens on Direct Line over kept-alive connections, each saying the script line by line. In a closed loop so
// many at once as fast as they may; in an open loop at a fixed pace, timed from when the line should have been sent.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { z } from 'zod'
import { kinds, type Line } from './script.ts'

const Opened = z.object({ conversationId: z.string(), token: z.string() })
type Talk = { id: string; token: string; at: number }

export function loader(url: string, lines: readonly Line[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const failures: number[] = []

  const post = (path: string, token: string | null, body: object): Promise<{ status: number; text: string }> =>
    new Promise((done, failed) => {
      const bytes = Buffer.from(JSON.stringify(body))
      const asked = request(
        url + path,
        {
          method: 'POST',
          agent,
          timeout: 10_000,
          headers: {
            'content-type': 'application/json',
            'content-length': bytes.length,
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
        },
        answer => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (chunk: string) => {
            text += chunk
          })
          answer.on('end', () => done({ status: answer.statusCode ?? 0, text }))
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('no answer in 10 s')))
      asked.on('error', failed)
      asked.end(bytes)
    })

  async function open(count: number, atOnce = 8): Promise<Talk[]> {
    const talks: Talk[] = []
    const work = async () => {
      while (talks.length < count) {
        const slot: Talk = { id: '', token: '', at: 0 }
        talks.push(slot)
        const first = Opened.parse(JSON.parse((await post('/v3/directline/tokens/generate', null, {})).text))
        const begun = await post('/v3/directline/conversations', first.token, { locale: 'sv' })
        Object.assign(slot, { id: first.conversationId, token: Opened.parse(JSON.parse(begun.text)).token })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    return talks
  }

  async function say(talk: Talk): Promise<void> {
    const line = lines[talk.at]
    if (!line) throw new Error('The talk is at its end')
    talk.at += 1
    const { status } = await post(`/v3/directline/conversations/${talk.id}/activities`, talk.token, {
      type: 'message',
      locale: 'sv',
      from: { id: 'x' },
      ...line,
      channelData: { clientActivityID: randomUUID(), client: { kinds } },
    })
    if (status !== 200) failures.push(status)
  }

  return {
    open,
    failures,
    async closed(talks: Talk[], seconds: number, atOnce: number): Promise<number> {
      const end = performance.now() + seconds * 1000
      const free = [...talks]
      let turns = 0
      const work = async () => {
        while (performance.now() < end) {
          const talk = free.shift()
          if (!talk) return
          await say(talk)
          turns += 1
          if (talk.at < lines.length) free.push(talk)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      return turns
    },
    /** Latencies in ms, each from the moment the line was due: a stall counts for all who would have come meanwhile. */
    async paced(talks: Talk[], perSecond: number, seconds: number): Promise<number[]> {
      const begun = performance.now() + 50
      const took: number[] = []
      const all: Promise<void>[] = []
      for (let n = 0; n < perSecond * seconds; n++) {
        const due = begun + (n * 1000) / perSecond
        const wait = due - performance.now()
        if (wait > 0) await new Promise(done => setTimeout(done, wait))
        const talk = talks[n % talks.length]
        if (!talk || talk.at >= lines.length) throw new Error('Too few talks for this pace')
        all.push(say(talk).then(() => void took.push(performance.now() - due)))
      }
      await Promise.all(all)
      return took
    },
    close: () => agent.destroy(),
  }
}
