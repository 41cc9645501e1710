// A Subscription's own addresses, for its owner only: a new secret, shown this once; how it fares; dead letters sent again.
import type { Parameters, ParametersParameter } from '@medplum/fhirtypes'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { logLook } from '../store/access.ts'
import { type Pool, run } from '../store/pool.ts'
import { refuse, reply } from './answer.ts'
import { wrong } from './outcome.ts'
import type { Bearer, Part } from './routes.ts'
import { allows } from './scopes.ts'
import { deadLetters, figuresOf, resend } from './subscription-rows.ts'

/** The old secret signs beside the new one for so long. */
const OVERLAP_MS = 86_400_000
const SHOWN = 100

const Asked = z.object({
  resourceType: z.literal('Parameters'),
  parameter: z
    .array(z.object({ name: z.literal('delivery'), valueString: z.uuid() }))
    .max(1)
    .optional(),
})
const Content = z.object({ status: z.string(), error: z.string().optional() })
const parameters = (parameter: ParametersParameter[]): Parameters => ({ resourceType: 'Parameters', parameter })

export function subscriptionParts(deps: { pool: Pool; now: () => Instant; newSecret: () => string; nudge: () => void }): Part[] {
  const { pool, now } = deps

  /** The Subscription, if it is the caller's and the token reaches this far. Who asked is in the access log before any answer. */
  async function own(c: Context, bearer: Bearer, right: 'r' | 'u') {
    const id = c.req.param('id') ?? ''
    if (!allows(bearer.scopes, 'Subscription', right))
      return refuse(c, wrong(403, 'forbidden', `The token lacks the scope system/Subscription.${right}`))
    const use = right === 'r' ? 'read' : 'write'
    await logLook(pool, now(), { kind: 'integrator', client: bearer.client }, 'integration', use, [])
    const [row] = await run<{ content: unknown }>(
      pool,
      'subscription-of',
      `select r.content from subscriptions s join resources r on r.type = 'Subscription' and r.id = s.id where s.id = $1 and s.client = $2`,
      [id, bearer.client],
    )
    return row
      ? { id, ...Content.parse(row.content) }
      : refuse(c, wrong(404, 'not-found', 'There is no Subscription with that id'))
  }

  const secret: Part = (app, admitted) =>
    app.post('/Subscription/:id/$secret', async c => {
      const bearer = await admitted(c)
      if (bearer instanceof Response) return bearer
      const mine = await own(c, bearer, 'u')
      if (mine instanceof Response) return mine
      const made = deps.newSecret()
      const at = now()
      await run(
        pool,
        'subscription-secret',
        `update subscriptions set old_secret = secret, old_until = $3, secret = $2 where id = $1`,
        [mine.id, made, new Date(Date.parse(at) + OVERLAP_MS).toISOString()],
      )
      return reply(c, 200, parameters([{ name: 'secret', valueString: made }]))
    })

  const status: Part = (app, admitted) =>
    app.get('/Subscription/:id/$status', async c => {
      const bearer = await admitted(c)
      if (bearer instanceof Response) return bearer
      const mine = await own(c, bearer, 'r')
      if (mine instanceof Response) return mine
      const figures = await figuresOf(pool, mine.id)
      const dead = await deadLetters(pool, mine.id, SHOWN)
      return reply(
        c,
        200,
        parameters([
          { name: 'status', valueCode: mine.status },
          ...(mine.error === undefined ? [] : [{ name: 'error', valueString: mine.error }]),
          { name: 'waiting', valueInteger: figures.waiting },
          ...(figures.oldest === null ? [] : [{ name: 'oldest', valueInstant: figures.oldest }]),
          { name: 'dead', valueInteger: figures.dead },
          ...dead.map(letter => ({
            name: 'dead-letter',
            part: [
              { name: 'delivery', valueString: letter.id },
              { name: 'version', valueUri: letter.resource },
              { name: 'at', valueInstant: letter.at },
              { name: 'error', valueString: letter.error },
            ],
          })),
        ]),
      )
    })

  const again: Part = (app, admitted) =>
    app.post('/Subscription/:id/$resend', async c => {
      const bearer = await admitted(c)
      if (bearer instanceof Response) return bearer
      const mine = await own(c, bearer, 'u')
      if (mine instanceof Response) return mine
      const text = await c.req.text()
      const asked = Asked.safeParse(text === '' ? { resourceType: 'Parameters' } : parsed(text))
      if (!asked.success)
        return refuse(
          c,
          wrong(
            400,
            'value',
            "Send no body for all dead letters, or Parameters with one 'delivery' (valueString)",
            'Parameters.parameter',
          ),
        )
      const delivery = asked.data.parameter?.[0]?.valueString
      const n = await resend(pool, { subscription: mine.id, ...(delivery ? { delivery } : {}) }, now())
      if (n > 0) deps.nudge()
      return reply(c, 200, parameters([{ name: 'resent', valueInteger: n }]))
    })

  return [secret, status, again]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
