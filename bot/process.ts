// What every long-running process needs around the house: a port that answers from the first moment, clocks that
// do not overlap, a secret that all processes share, and the words an operator reads.
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from './config.ts'
import type { Log } from './logging.ts'
import type { RegisterUnit } from './ports.ts'
import { starting } from './starting.ts'

export type Running = { url: string; worldUrl: string | null; database: string; stop(): Promise<void> }

export const codeOf = (error: unknown) =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown'
/** 192 random bits, safe in an address. */
export const newId = () => randomBytes(24).toString('base64url')

/** Listens at once, so that the address is known; until the house stands every request is asked to wait. */
export async function listen(
  config: Config,
): Promise<{ server: Server; port: number; handle(app: Hono): void; stop(): Promise<void> }> {
  let handler: ReturnType<typeof getRequestListener> | null = null
  const http = createServer(
    { headersTimeout: 5000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 },
    (request, response) => {
      if (handler) return void handler(request, response)
      starting(request, response)
    },
  )
  await new Promise<void>((done, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${config.PORT} is taken. Stop what listens there, or set PORT to another one.`)
          : error,
      ),
    )
    http.listen(config.PORT, config.HOST, done)
  })
  const address = http.address()
  return {
    server: http,
    port: typeof address === 'object' && address ? address.port : config.PORT,
    handle: app => {
      handler = getRequestListener(app.fetch)
    },
    stop: () =>
      new Promise(done => {
        http.close(() => done())
        http.closeAllConnections()
      }),
  }
}

/** Repeats in the background; the next round begins when the last one has ended. */
export function clock(run: () => Promise<void>, everyMs: number, log: Log): () => Promise<void> {
  let stopped = false
  let under = Promise.resolve()
  const tick = () => {
    if (stopped) return
    under = run().catch(error => log('error', 'clock.failed', { code: codeOf(error) }))
    void under.then(() => {
      if (!stopped) setTimeout(tick, everyMs).unref()
    })
  }
  tick()
  return async () => {
    stopped = true
    await under
  }
}

/** Signs Direct Line tokens; every process of one product must have the same. */
export function secret(config: Config, dataDir: string): string {
  if (config.TOKEN_SECRET) return config.TOKEN_SECRET
  const file = join(dataDir, 'token-secret')
  // It appears whole and once (a link): of two processes that start at once the loser reads the winner's, never half of it.
  const draft = `${file}.${newId()}`
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}

export async function seedDevelopment(
  units: Promise<RegisterUnit[]>,
  seed: (units: RegisterUnit[]) => Promise<number>,
  log: Log,
): Promise<void> {
  const made = await seed(await units)
  if (made > 0) log('info', 'calendar.seeded', { slots: made })
}

function welcome({ url, worldUrl }: Running): string {
  return [
    '',
    'Farstu is running. The rules are not clinically reviewed: for trying out, not for patients.',
    '',
    `  The chat          ${url}/chat/      (on a regional page: ${url}/)`,
    `  The console       ${url}/console/`,
    `  FHIR              ${url}/fhir/R4/metadata`,
    ...(worldUrl
      ? [
          `  The world         ${worldUrl}/          (people to log in as, and what "Cosmic" now holds)`,
          '',
          '  Log in as a citizen or as staff by choosing a person; there are no passwords.',
        ]
      : []),
    '',
    'Ctrl-C stops everything.',
  ].join('\n')
}

/** Says where it is, and stops it at Ctrl-C; a second one stops at once. */
export function untilStopped(running: Running): void {
  console.log(welcome(running))
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      console.log('Stopping … (once more to stop at once)')
      void running.stop().then(() => process.exit(0))
    })
  }
}
