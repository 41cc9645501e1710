// The simulated outside alone: `npm run world`, or started beside the product by `npm start`. Both read the same key in
// DATA_DIR. Started by the product, it says when it is ready and ends when the product does, however that ends.
import { resolve } from 'node:path'
import { clientKey } from '../identity/client-key.ts'
import { startWorld } from './world.ts'

const dataDir = resolve(process.env['DATA_DIR'] ?? './data')
const port = Number(process.env['PORT'] ?? 3000)
const { publicJwk } = await clientKey(resolve(dataDir, 'login-key.json'))
const world = await startWorld({
  port: Number(process.env['WORLD_PORT'] ?? 3001),
  product: process.env['WORLD_PRODUCT']?.split(',') ?? [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
  clientKey: publicJwk,
})
const stop = () => void world.stop().then(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
process.once('disconnect', stop)
if (process.send) process.send({ url: world.url })
else console.log(`The simulated world: ${world.url}`)
