// `npm run prove races`: two product processes share one database, and everything is said through both at once. What one has
// taken, the other shows: on its sockets, and to whoever polls.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { ActivitySet } from '../../adapters/channel/contract.ts'
import { openStore } from '../../adapters/store/store.ts'
import { nextWake } from '../../bot/watch.ts'
import { database, temporaryFolder } from '../database.ts'
import { caregiverAt, citizenAt } from '../journeys/people.ts'
import { freePorts, product, until, world } from '../journeys/product.ts'
import { type History, judge, type Kept } from './judge.ts'
import { type Citizen, staff, toTheDesk } from './storm.ts'

export type Races = {
  faults: string[]
  posts: number
  /** What each side's socket and poll saw of the posts, in the order it saw them. */
  seen: { sockets: string[][]; polls: string[][] }
  /**
   * Two caregivers, one at each process, race through the same cases: how many ended with the one owner who was told so, the
   * other told whose it is; and how many each of them got.
   */
  claims: { cases: number; oneOwner: number; won: number[] }
}

const Stream = z.object({ streamUrl: z.string() })

export async function races(options: { posts: number; claims: number }): Promise<Races> {
  const db = await database()
  // Keys and the token's secret lie in the folder: as two machines of one region they are given the same.
  const dataDir = temporaryFolder('farstu-prove-')
  const [one, two] = [await freePorts(), await freePorts()]
  const closing: (() => Promise<void>)[] = []
  try {
    const origins = [one.product, two.product].flatMap(port => [`http://127.0.0.1:${port}`, `http://localhost:${port}`])
    const outside = await world(one, dataDir, { WORLD_DATABASE_URL: db.url, WORLD_PRODUCT: origins.join(',') })
    closing.push(() => outside.stop())
    const [a, b] = await Promise.all(
      [one.product, two.product].map(port => product({ product: port, world: one.world }, dataDir, { DATABASE_URL: db.url })),
    )
    if (!a || !b) throw new Error('Two products were to start')
    closing.push(
      () => a.stop(),
      () => b.stop(),
    )

    const anna = await citizenAt(a.url)
    const lines = await Promise.all([a.url, b.url].map(url => listen(anna, url)))
    closing.push(async () => lines.forEach(line => void line.close()))

    const history: History = { sent: [], signed: [] }
    const wanted = Array.from({ length: options.posts }, (_, i) => ({
      case: anna.id,
      client: randomUUID(),
      text: `rad ${i}`,
      acked: '',
      url: i % 2 === 0 ? a.url : b.url,
    }))
    await Promise.all(wanted.map(async post => (post.acked = await posted(anna, post))))
    // All at once: the order they were acknowledged in is the only one there is.
    const own = wanted.toSorted((x, y) => (x.acked < y.acked ? -1 : 1))
    history.sent.push(...own)
    await until('both sockets', async () => lines.every(line => line.seen.length >= options.posts) || null, 15_000).catch(
      () => null,
    )
    const polls = await Promise.all([a.url, b.url].map(async url => idsOf(await polled(anna, url))))
    const kept = await stored(db.url, new Map([[anna.id, polls[0] ?? []]]))
    const { faults } = judge(history, kept, [])
    return {
      faults,
      posts: wanted.length,
      seen: { sockets: lines.map(line => line.seen), polls },
      claims: await claiming([a.url, b.url], db.url, options.claims),
    }
  } finally {
    for (const close of closing.reverse()) await close()
    await db.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const headers = (citizen: Citizen) => ({ authorization: `Bearer ${citizen.token}`, 'content-type': 'application/json' })
const idsOf = (activities: z.infer<typeof ActivitySet>['activities']) =>
  activities.flatMap(a => (a.type === 'message' && a.from.role === 'user' ? [a.id] : []))

async function posted(citizen: Citizen, post: { url: string; client: string; text: string }): Promise<string> {
  for (;;) {
    const answer = await fetch(`${post.url}/v3/directline/conversations/${citizen.id}/activities`, {
      method: 'POST',
      headers: headers(citizen),
      signal: AbortSignal.timeout(20_000),
      body: JSON.stringify({ type: 'message', text: post.text, channelData: { clientActivityID: post.client } }),
    })
    // Five others were first: the client sends it again under the same id.
    if (answer.status === 503) await answer.body?.cancel().then(() => sleep(50 + Math.random() * 200))
    else return z.object({ id: z.string() }).parse(await answer.json()).id
  }
}

async function polled(citizen: Citizen, url: string) {
  const answer = await fetch(`${url}/v3/directline/conversations/${citizen.id}/activities`, { headers: headers(citizen) })
  return ActivitySet.parse(await answer.json()).activities
}

async function listen(citizen: Citizen, url: string) {
  const answer = await fetch(`${url}/v3/directline/conversations/${citizen.id}`, { headers: headers(citizen) })
  const { streamUrl } = Stream.parse(await answer.json())
  const socket = new WebSocket(streamUrl)
  const seen: string[] = []
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (text !== '') seen.push(...idsOf(ActivitySet.parse(JSON.parse(text)).activities))
  })
  await new Promise<void>((done, failed) => {
    socket.once('open', () => done())
    socket.once('error', failed)
  })
  return { seen, close: () => socket.close() }
}

const stored = async (url: string, shown: Map<string, string[]>): Promise<Kept[]> => {
  const open = await openStore({ url, nextWake: c => nextWake(c), now: () => new Date().toISOString(), strict: true })
  try {
    const kept: Kept[] = []
    for (const [id, ids] of shown) {
      const found = await open.store.read(id, { kind: 'system', name: 'cli' }, 'stream')
      if (found) kept.push({ ...found, shown: ids, wakeAt: nextWake(found.case) })
    }
    return kept
  } finally {
    await open.close()
  }
}

/** Both go through the same queue as fast as they can; who is ahead on one case is behind on another. */
async function claiming(urls: string[], database: string, many: number): Promise<Races['claims']> {
  const nurses = await Promise.all(urls.map((url, i) => caregiverAt(url, staff[i] ?? '')))
  const ids: string[] = []
  for (let i = 0; i < many; i += 4)
    ids.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(4, many - i) }, async (_, n) => {
          const citizen = await citizenAt(urls[(i + n) % 2] ?? '')
          await toTheDesk(citizen, '198506142382')
          return citizen.id
        }),
      )),
    )
  const answers = await Promise.all(
    ids.map(id => Promise.all(nurses.map(async nurse => ({ nurse, ...(await nurse.act(id, { act: 'claim' })) })))),
  )
  const kept = await stored(database, new Map(ids.map(id => [id, []])))
  const won = nurses.map(nurse => answers.filter(both => both.some(a => a.nurse === nurse && a.status === 200)).length)
  const oneOwner = answers.filter((both, i) => {
    const one = kept.find(({ case: c }) => c.id === ids[i])
    const claimed = one?.entries.filter(e => e.type === 'claimed') ?? []
    const winners = both.filter(a => a.status === 200)
    const told = both.some(a => a.status === 409 && a.body?.error?.by === one?.case.claim?.name)
    const owner = claimed[0]?.by.kind === 'caregiver' ? claimed[0].by.hsaId : ''
    return winners.length === 1 && told && claimed.length === 1 && owner !== '' && owner === one?.case.claim?.hsaId
  }).length
  return { cases: ids.length, oneOwner, won }
}
