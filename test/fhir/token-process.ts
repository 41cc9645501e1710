// A process of the product with only its token endpoint: settings on standard input, the port on standard output.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { z } from 'zod'
import { FhirClient } from '../../adapters/fhir/clients.ts'
import { openAccess } from '../../adapters/fhir/oauth.ts'
import { openPool } from '../../adapters/store/pool.ts'

const Settings = z.object({ database: z.string(), origin: z.string(), clients: z.array(FhirClient) })
const { database, origin, clients } = Settings.parse(JSON.parse(await text(process.stdin)))
const pool = openPool(database)
const access = await openAccess({ pool, now: () => new Date().toISOString(), origin, clients })
const app = new Hono()
app.route('/oauth', access.routes)
app.get('/whoami', async c => c.json(await access.verifyToken(c.req.header('Authorization')?.slice('Bearer '.length) ?? '')))
const server = createServer(getRequestListener(app.fetch))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})
