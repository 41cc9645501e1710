// The log reviewer's routes, /review/api: broken glass first, then what a rule hits, then a sample. For a commission to review
// the log only; no case can be opened from here, and what is listed or opened is itself in the log.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { instantOf, wall } from '../hours.ts'
import type { Caregiver } from '../people.ts'
import type { Now, Register } from '../ports.ts'
import { Decision, type LogReviews, type Period, type Subject } from '../review.ts'
import type { ReviewCounts, ReviewMe } from '../review/wire.ts'
import type { Settings } from '../settings.ts'
import { body, fromOurselves, invalid, knownOrThrown, unstorable, wrong } from './console-door.ts'

export type ReviewDeps = {
  reviews: LogReviews
  reviewerOf: (request: Request) => Promise<Caregiver | null>
  /** One row in the log for a list that was looked at. */
  listed: (who: Caregiver, cases: string[]) => Promise<void>
  register: Pick<Register, 'units'>
  settings: Settings
  now: Now
}
type Env = { Variables: { who: Caregiver } }

const Paged = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  all: z.enum(['yes', 'no']).default('no'),
  seed: z.string().trim().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().max(30).optional(),
})
const Opening = z.strictObject({ reason: z.string().trim().min(5).max(500) })
const Deciding = z
  .strictObject({
    act: Decision,
    comment: z.string().trim().max(2000).default(''),
    because: z.array(z.string().max(40)).max(10).default([]),
  })
  .refine(({ act, comment }) => act === 'justified' || comment !== '', { path: ['comment'], message: 'empty' })

const DAY = 86_400_000
/** Looked through in one go. */
const daysAtMost = 31
const dayBefore = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) - days * DAY).toISOString().slice(0, 10)

export function reviewRoutes({ reviews, reviewerOf, listed, register, settings, now }: ReviewDeps): Hono<Env> {
  const app = new Hono<Env>()
  app.onError(knownOrThrown)

  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    const who = await reviewerOf(c.req.raw)
    if (!who) return wrong(c, 401, 'not-logged-in')
    if (c.req.method !== 'GET' && !fromOurselves(c.req.raw)) return wrong(c, 403, 'foreign-page')
    c.set('who', who)
    const unfit = unstorable(c)
    if (unfit) return unfit
    await next()
  })

  /** The days asked for, both included, as the clock goes in Stockholm; the last week when nothing is said. */
  const periodOf = ({ from, to }: z.infer<typeof Paged>): Period & { days: { from: string; to: string } } => {
    const today = wall(now()).date
    const last = to ?? today
    const first = from ?? dayBefore(last, 6)
    return { from: instantOf(first, '00:00'), to: instantOf(last, '24:00'), days: { from: first, to: last } }
  }
  const asked = (c: Context<Env>) =>
    Paged.refine(one => Date.parse(periodOf(one).to) - Date.parse(periodOf(one).from) <= (daysAtMost + 1) * DAY, {
      path: ['from'],
    }).safeParse(c.req.query())
  const pageOf = ({ limit, after }: z.infer<typeof Paged>) => ({ limit, ...(after ? { after } : {}) })

  app.get('/me', async c => {
    const { name, role, unit, provider } = c.get('who')
    const units = (await register.units()).filter(u => u.provider.hsaId === provider)
    return c.json({
      name,
      role,
      unit: unit.name,
      provider: units[0]?.provider.name ?? '',
      units: Object.fromEntries(units.map(u => [u.hsaId, u.name])),
      sample: settings.review.sample,
      manyCases: settings.review.manyCases,
    } satisfies ReviewMe)
  })

  app.get('/counts', async c => {
    const query = asked(c)
    if (!query.success) return invalid(c, query.error)
    const { days, ...period } = periodOf(query.data)
    return c.json({ ...(await reviews.counts(c.get('who').provider, period)), ...days } satisfies ReviewCounts)
  })

  app.get('/glasses', async c => {
    const query = asked(c)
    if (!query.success) return invalid(c, query.error)
    const page = await reviews.glasses(c.get('who').provider, { undecided: query.data.all === 'no', ...pageOf(query.data) })
    await seen(c, page.rows)
    return c.json(page)
  })

  app.get('/hits', async c => {
    const query = asked(c)
    if (!query.success) return invalid(c, query.error)
    const undecided = query.data.all === 'no'
    const page = await reviews.hits(c.get('who').provider, periodOf(query.data), { undecided, ...pageOf(query.data) })
    await seen(c, page.rows)
    return c.json(page)
  })

  app.get('/sample', async c => {
    const query = asked(c)
    if (!query.success) return invalid(c, query.error)
    const period = periodOf(query.data)
    const seed = query.data.seed || `${period.days.from}/${period.days.to}`
    const rows = await reviews.sample(c.get('who').provider, period, { seed, size: settings.review.sample })
    await seen(c, rows)
    return c.json({ seed, rows })
  })

  app.get('/decided', async c => {
    const query = asked(c)
    if (!query.success) return invalid(c, query.error)
    const page = await reviews.decided(c.get('who').provider, pageOf(query.data))
    await seen(c, page.rows)
    return c.json(page)
  })

  app.post('/:kind/:id/open', async c => {
    const of = subjectOf(c)
    const said = await body(c, Opening)
    if (said instanceof Response) return said
    const found = of && (await reviews.open(of, c.get('who'), said.reason, now()))
    return found ? c.json(found) : wrong(c, 404, 'no-such-address')
  })

  app.post('/:kind/:id/decide', async c => {
    const of = subjectOf(c)
    const said = await body(c, Deciding)
    if (said instanceof Response) return said
    const done = of ? await reviews.decide(of, c.get('who'), said, now()) : 'unknown'
    if (done === 'unknown') return wrong(c, 404, 'no-such-address')
    return done === 'own' ? wrong(c, 403, 'own-look') : c.body(null, 204)
  })

  const seen = async (c: Context<Env>, rows: readonly { case: string }[]) => {
    if (rows.length > 0) await listed(c.get('who'), [...new Set(rows.map(row => row.case))])
  }
  return app
}

function subjectOf(c: Context<Env>): Subject | null {
  const kind = c.req.param('kind')
  const id = c.req.param('id') ?? ''
  return kind === 'look' || kind === 'glass' ? { kind, id } : null
}
