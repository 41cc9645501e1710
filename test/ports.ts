// Ports for processes that are told where to listen, and so can't ask the kernel for a free one. Two things make such a port
// somebody else's between our look and its use: a connection that goes out and is given it, and a test at the same time that
// looked too. So they lie below the range that outgoing connections are given, and come in blocks: who holds the first port of a
// block has the rest of it. A product that is killed finds its own port free when it comes again.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'

const BLOCK = 32
/** Above what known services have, and what browsers won't open. */
const LOWEST = 20_000
const range = '/proc/sys/net/ipv4/ip_local_port_range'
const given = existsSync(range) ? Number.parseInt(readFileSync(range, 'utf8'), 10) : 0
/** Linux tells where its range begins. The others begin later than it does; one that gives nearly all leaves only the blocks. */
export const END = given >= LOWEST + 100 * BLOCK ? given : 32_768

/** Null where somebody listens, or the system lets nobody. */
const listening = (port: number): Promise<Server | null> =>
  new Promise((done, failed) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? done(null) : failed(error),
    )
    server.listen(port, '127.0.0.1', () => done(server))
  })

/** One that nobody has, held until this process ends. */
async function newBlock(): Promise<number[]> {
  const blocks = Math.floor((END - LOWEST) / BLOCK)
  const from = Math.floor(Math.random() * blocks)
  for (let i = 0; i < blocks; i++) {
    const first = LOWEST + ((from + i) % blocks) * BLOCK
    const held = await listening(first)
    if (!held) continue
    held.unref()
    return Array.from({ length: BLOCK - 1 }, (_, at) => first + 1 + at)
  }
  throw new Error(`Every block of ports from ${LOWEST} to ${END} is held`)
}

let left: number[] = []
/** A port of this process alone, given once, that nobody listens at. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = left.shift()
    if (port === undefined) {
      left = await newBlock()
      continue
    }
    const server = await listening(port)
    if (!server) continue
    await new Promise(done => server.close(done))
    return port
  }
}
