// The simulated outside alone: `npm run world`, or started beside the product by `npm start`. Both read the same key in
// DATA_DIR. Started by the product, it says when it is ready and ends when the product does, however that ends. What Cosmic
// holds lies in a database of its own: beside the product's, or, alone, on its own server, which no kill of the product reaches.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { clientKey } from '../identity/client-key.ts'
import { startEmbedded } from '../store/embedded.ts'
import { cosmicWorld } from './cosmic.ts'
import { startWorld } from './world.ts'

const env = process.env
const dataDir = resolve(env['DATA_DIR'] ?? './data')
const port = Number(env['PORT'] ?? 3000)
const { publicJwk } = await clientKey(resolve(dataDir, 'login-key.json'))
const worldDir = resolve(dataDir, 'world')
if (!env['WORLD_DATABASE_URL']) mkdirSync(worldDir, { recursive: true })
const database = env['WORLD_DATABASE_URL']
  ? { url: env['WORLD_DATABASE_URL'], stop: async () => {} }
  : await startEmbedded({ dataDir: worldDir })
const cosmic = await cosmicWorld({
  databaseUrl: database.url,
  keys: {
    ...(env['COSMIC_CLIENT_ID'] ? { clientId: env['COSMIC_CLIENT_ID'] } : {}),
    ...(env['COSMIC_CLIENT_SECRET'] ? { clientSecret: env['COSMIC_CLIENT_SECRET'] } : {}),
    ...(env['COSMIC_KEY'] ? { key: env['COSMIC_KEY'] } : {}),
  },
  log: text => console.error(text),
})
const world = await startWorld({
  port: Number(env['WORLD_PORT'] ?? 3001),
  product: env['WORLD_PRODUCT']?.split(',') ?? [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
  clientKey: publicJwk,
  extra: [cosmic.extra],
}).catch(async (error: unknown) => {
  await cosmic.stop()
  await database.stop()
  throw error
})
const stop = () =>
  void world
    .stop()
    .then(() => cosmic.stop())
    .then(() => database.stop())
    .then(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
process.once('disconnect', stop)
if (process.send) process.send({ url: world.url })
else console.log(`The simulated world: ${world.url}`)
