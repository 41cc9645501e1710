// `npm run fhir:subscriptions -- list | dead | resend DELIVERY | resend --subscription ID`: what integrators are told, for whoever
// runs the product. Works beside the running one; it takes up what is sent again within a second.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '../store/embedded.ts'
import { openPool, type Pool } from '../store/pool.ts'
import { deadLetters, listed, resend } from './subscription-rows.ts'

const USE = 'Say what: list, dead [--subscription ID], resend DELIVERY, or resend --subscription ID'
const SHOWN = 500

/** Lines to print; throws with what to do instead. */
export async function subscriptionsCommand(pool: Pool, args: readonly string[], now: string): Promise<string[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { subscription: { type: 'string' } },
  })
  const [what, delivery, ...more] = positionals
  if (more.length > 0) throw new Error(USE)
  switch (what) {
    case 'list': {
      const all = await listed(pool)
      return all.length === 0
        ? ['There is no Subscription.']
        : all.map(
            s =>
              `${s.id}  ${s.client}  ${s.status}${s.error ? ` (${s.error})` : ''}  ${s.waiting} waiting${s.oldest ? ` since ${s.oldest}` : ''}, ${s.dead} dead  ${host(s.endpoint)}`,
          )
    }
    case 'dead': {
      const letters = await deadLetters(pool, values.subscription ?? null, SHOWN)
      return letters.length === 0
        ? ['There are no dead letters.']
        : letters.map(l => `${l.id}  ${l.subscription}  ${l.resource}  ${l.at}  ${l.attempts} tries, the last: ${l.error}`)
    }
    case 'resend': {
      if ((delivery === undefined) === (values.subscription === undefined)) throw new Error(USE)
      const which = values.subscription === undefined ? { delivery: delivery ?? '' } : { subscription: values.subscription }
      const n = await resend(pool, which, now)
      if (n === 0) throw new Error('No dead letter is known by that name. See: npm run fhir:subscriptions -- dead')
      return [`${n} sent again.`]
    }
    default:
      throw new Error(USE)
  }
}
/** A path or a query may hold what only the receiver should see. */
const host = (endpoint: string) => (URL.canParse(endpoint) ? new URL(endpoint).origin : '')

async function main(): Promise<void> {
  const url = process.env['DATABASE_URL']
  const database = url
    ? { url, stop: async () => {} }
    : await startEmbedded({ dataDir: resolve(process.env['DATA_DIR'] ?? './data') })
  const pool = openPool(database.url, { max: 2 })
  try {
    for (const line of await subscriptionsCommand(pool, process.argv.slice(2), new Date().toISOString())) console.log(line)
  } finally {
    await pool.end()
    await database.stop()
  }
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'failed')
    process.exitCode = 1
  })
