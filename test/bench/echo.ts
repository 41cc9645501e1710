// What is compared with: Bot Framework's EchoBot behind our own Direct Line server, its talks in memory, nothing read for
// danger, nothing decided, nothing durable. A process of its own; says its address and ends with its parent.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { directLine } from '../../adapters/channel/directline.ts'
import type { Case, Entry } from '../../bot/case.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { blank, changed } from '../../bot/log.ts'
import type { Committed, Store } from '../../bot/ports.ts'
import { server } from '../../bot/server.ts'
import { metrics } from '../../bot/metrics.ts'

const talks = new Map<string, { case: Case; entries: Entry[] }>()
const now = () => new Date().toISOString()

async function speak(id: string, _: unknown, incoming: Incoming): Promise<Committed> {
  const talk = talks.get(id) ?? { case: blank(id), entries: [] }
  const position = { machine: 'echo', version: 1, value: 'echo' }
  const opened = { type: 'opened' as const, language: 'sv', number: id.slice(0, 8), rules: '', position, channel: 'directline' }
  const text = incoming.type === 'message' ? incoming.text : 'Hello and welcome!'
  const change = changed(
    talk.case,
    { kind: 'bot' },
    now(),
    incoming.type === 'message'
      ? [
          {
            type: 'message',
            by: { kind: 'citizen' },
            text,
            language: 'sv',
            ...(incoming.clientId ? { clientId: incoming.clientId } : {}),
          },
          { type: 'message', text: `Echo: ${text}`, language: 'sv' },
        ]
      : [opened, { type: 'message', text, language: 'sv' }],
  )
  talks.set(id, { case: change.case, entries: [...talk.entries, ...change.entries] })
  return { case: change.case, entries: change.entries, replayed: false }
}

const store: Store = {
  update: async () => ({ refused: 'not-allowed' }),
  async read(id, _who, _why, after = 0) {
    const talk = talks.get(id)
    return talk ? { case: talk.case, entries: talk.entries.filter(e => e.seq > after) } : null
  },
  list: async () => ({ rows: [], next: null }),
  shown: async () => undefined,
  coming: async () => 0,
}

const channel = directLine({
  store,
  bus: { publish: () => undefined, subscribe: () => () => undefined, say: () => undefined, hear: () => () => undefined },
  files: { put: async () => ({ refused: 'file-empty' }), putAll: async () => ({ refused: 'file-empty' }), get: async () => null },
  speak,
  citizenOf: async () => null,
  secret: randomBytes(48).toString('base64url'),
  now,
  newId: () => randomBytes(24).toString('base64url'),
  rateLimits: false,
})
const app = server({
  parts: [it => it.route('/', channel.app)],
  ready: async () => undefined,
  draining: () => false,
  metrics: metrics(),
  log: () => undefined,
})
const http = createServer(getRequestListener(app.fetch))
channel.attach(http)
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` })
})
process.once('disconnect', () => process.exit(0))
