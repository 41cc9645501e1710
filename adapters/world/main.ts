// `npm run world`: the simulated outside alone, for a product started by itself. Both read the same key in DATA_DIR.
import { resolve } from 'node:path'
import { clientKey } from '../identity/client-key.ts'
import { startWorld } from './world.ts'

const dataDir = resolve(process.env['DATA_DIR'] ?? './data')
const product = Number(process.env['PORT'] ?? 3000)
const { publicJwk } = await clientKey(resolve(dataDir, 'login-key.json'))
const world = await startWorld({
  port: Number(process.env['WORLD_PORT'] ?? 3001),
  product: [`http://localhost:${product}`, `http://127.0.0.1:${product}`],
  clientKey: publicJwk,
})
console.log(`The simulated world: ${world.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void world.stop().then(() => process.exit(0)))
