// The whole product as `npm start` runs it: a process of its own with its database and, unless it is given one, the world.
// It can be killed like a process is killed; what it left is there for the next one.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { freePort } from '../ports.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export type Env = Record<string, string>
export type Ports = { product: number; world: number }

/** A folder a database server that isn't root can reach, gone when `drop` is called. */
export function dataFolder(): { path: string; drop(): void } {
  const path = mkdtempSync(join(tmpdir(), 'farstu-test-'))
  chmodSync(path, 0o755)
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) }
}

const common: Env = { NODE_ENV: 'test', LOG_LEVEL: 'warn', RATE_LIMITS: 'off' }
/** What a product of the tests is started with. */
export const environment = (ports: Ports, dataDir: string): Env => ({
  ...common,
  PORT: String(ports.product),
  WORLD_PORT: String(ports.world),
  DATA_DIR: dataDir,
})

type Child = { child: ChildProcess; said: () => string; ended: Promise<void> }

/** What `npm start` says after `node`. */
const startArguments = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  .scripts.start.split(' ')
  .slice(1)

/** `start` = the product as `npm start` runs it; else a script. */
export function run(script: string, env: Env): Child {
  const child = spawn(process.execPath, script === 'start' ? startArguments : [join(root, script)], {
    cwd: root,
    env: { ...process.env, ...common, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-2_000_000)
    })
  return { child, said: () => text, ended: new Promise(done => child.once('exit', () => done())) }
}

async function until<T>(what: string, look: () => Promise<T | null>, ms = 60_000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look().catch(() => null)
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}`)
    await new Promise(done => setTimeout(done, 100))
  }
}
export { until }

export type Product = Awaited<ReturnType<typeof product>>

export async function product(ports: Ports, dataDir: string, env: Env = {}) {
  const url = `http://127.0.0.1:${ports.product}`
  const started = performance.now()
  const { child, said, ended } = run('start', { ...environment(ports, dataDir), ...env })
  const dead = ended.then(() => {
    throw new Error(`The product ended before it was ready:\n${said()}`)
  })
  dead.catch(() => undefined)
  await Promise.race([dead, until('the product', async () => ((await fetch(`${url}/readyz`)).ok ? true : null), 150_000)])
  return {
    url,
    world: `http://127.0.0.1:${ports.world}`,
    pid: child.pid ?? 0,
    said,
    readyMs: performance.now() - started,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The simulated world by itself, so that it outlives a product that is killed. */
export async function world(ports: Ports, dataDir: string, env: Env = {}) {
  const { child, ended } = run('adapters/world/main.ts', { ...environment(ports, dataDir), ...env })
  await until('the world', async () => ((await fetch(`http://127.0.0.1:${ports.world}/register/units`)).ok ? true : null))
  return {
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Two ports that nobody has, nor gets: see ports.ts. */
export const freePorts = async (): Promise<Ports> => ({ product: await freePort(), world: await freePort() })
