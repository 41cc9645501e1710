// The line between screen and server cut 300 times: after each cut the list on the screen is the server's. CUTS=1000 for
// the long run, SEED for another one.
import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connected, hear, type List, nothing } from '../../bot/console/queue-news.ts'
import { ordered } from '../../bot/console/queue-order.ts'
import { rowOf } from '../../bot/server/console-view.ts'
import { queueQuery } from '../../bot/server/desk-stream.ts'
import { alarmed, central, type Stage, stage } from './stage.ts'
import { stream, streamed } from './streamed.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

/** A line between screens and the server that can be cut anywhere, also in the middle of an event. */
async function line() {
  const target = new URL(s.url)
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    const on = connect(Number(target.port), target.hostname)
    sockets.add(socket)
    const end = () => {
      sockets.delete(socket)
      socket.destroy()
      on.destroy()
    }
    socket.on('error', end).on('close', end)
    on.on('error', end).on('close', end)
    socket.pipe(on)
    // In small pieces, so that a cut falls inside an event as often as between two.
    on.on('data', bytes => {
      for (let i = 0; i < bytes.length; i += 700) socket.write(bytes.subarray(i, i + 700))
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('No port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => {
      for (const socket of sockets) socket.destroy()
    },
    stop: () => new Promise<void>(done => server.close(() => done())),
  }
}

/** A screen: the page's own list (queue-news.ts) on a line of its own, connecting again as soon as it is lost. */
async function screen() {
  const on = await line()
  let list: List = nothing
  let connections = 0
  let stopped = false
  const run = (async () => {
    while (!stopped) {
      list = connected(list)
      try {
        const response = await stream(on.url, 'anna')
        connections++
        for await (const event of streamed(response)) {
          const next = hear(list, event)
          if (!next) break
          list = next
        }
      } catch {
        // Cut: connect again.
      }
    }
  })()
  return {
    cut: on.cut,
    list: () => list,
    connections: () => connections,
    async stop() {
      stopped = true
      on.cut()
      await run
      await on.stop()
    },
  }
}

const cuts = Number(process.env['CUTS'] ?? 300)
test(`after each of ${cuts} random cuts of the line the list is the server's`, { timeout: cuts * 400 + 20_000 }, async () => {
  // Random, and the same each time: a seed that fails is kept.
  let seed = Number(process.env['SEED'] ?? 20261122)
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const screens = await Promise.all(Array.from({ length: 10 }, screen))
  const open = await Promise.all(Array.from({ length: 12 }, () => s.seed()))
  const something = async () => {
    const i = Math.floor(random() * open.length)
    const id = open[i] ?? ''
    const dice = random()
    if (dice < 0.25) open.push(await s.seed())
    else if (dice < 0.5) await s.act('bo', id, { act: 'claim' })
    else if (dice < 0.6) await s.act('bo', id, { act: 'release', to: 'queue', reason: 'byte' })
    else if (dice < 0.7) await s.citizen(id, [alarmed('ont')])
    else if (dice < 0.85) await s.citizen(id, [{ type: 'message', text: 'Hej?', language: 'sv' }])
    else if (open.length > 8) {
      await s.act('bo', id, { act: 'claim' })
      await s.act('bo', id, { act: 'close', reason: 'answered' })
      open.splice(i, 1)
    }
  }
  const truth = async () => {
    const query = { ...queueQuery({ unit: central.hsaId, alarms: true }), limit: 6000 }
    const { rows } = await s.store.list(query, { kind: 'system', name: 'cli' }, 'stream')
    return JSON.stringify(rows.map(one => rowOf(one, 'sv')))
  }
  const shown = (list: List) => JSON.stringify(ordered([...list.rows.values()], Date.now()))
  let made = 0
  try {
    while (made < cuts) {
      const doing = Promise.all([something(), something()])
      await Promise.all(
        screens.map(async one => {
          await new Promise(done => setTimeout(done, random() * 60))
          one.cut()
          made++
        }),
      )
      await doing
      const until = Date.now() + 5000
      for (;;) {
        const real = await truth()
        const wrong = screens.filter(one => one.list().last === 0 || shown(one.list()) !== real)
        if (wrong.length === 0) break
        if (Date.now() > until) throw new Error(`After ${made} cuts ${wrong.length} lists are not the server's (seed ${seed})`)
        await new Promise(done => setTimeout(done, 25))
      }
    }
    // Every cut was a real one: each screen has come back at least as often.
    for (const one of screens) expect(one.connections()).toBeGreaterThan(made / screens.length / 2)
  } finally {
    await Promise.all(screens.map(one => one.stop()))
  }
  expect(made).toBeGreaterThanOrEqual(cuts)
  expect(s.errors).toEqual([])
})
