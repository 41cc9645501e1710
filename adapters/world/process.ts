// The simulated world as a process of its own beside the product, so that it can be stopped, slowed and restarted like
// the real systems. One that already listens (`npm run world`) is used as it is.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Ready = z.object({ url: z.string() })

export async function worldProcess(options: {
  port: number
  dataDir: string
  product: readonly string[]
  databaseUrl: string
}): Promise<{ url: string; stop(): Promise<void> }> {
  const running = `http://127.0.0.1:${options.port}`
  if (options.port !== 0 && (await answers(running))) return { url: running, stop: async () => {} }
  const child = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
    // Its own group: Ctrl-C in the terminal reaches us, and we stop it when we have stopped using it.
    detached: true,
    env: {
      ...process.env,
      WORLD_PORT: String(options.port),
      DATA_DIR: options.dataDir,
      WORLD_PRODUCT: options.product.join(','),
      WORLD_DATABASE_URL: options.databaseUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  const url = await new Promise<string>((ready, failed) => {
    child.once('message', message => ready(Ready.parse(message).url))
    child.once('exit', code => failed(new Error(`The simulated world ended with ${code} before it was ready`)))
  })
  return {
    url,
    async stop() {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

const answers = (url: string) =>
  fetch(`${url}/register/units`, { signal: AbortSignal.timeout(1000) }).then(
    reply => reply.ok,
    () => false,
  )
