// The rule owner's routes, /rules/api: read every rule and text, sign a symptom as reviewed, read what caregivers reported.
// For a commission to keep the rules; staff of the desk read the deviations with their answers, and anyone the counts
// (rules-open.ts). No case can be opened from here.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { Level } from '../../flows/symptom.ts'
import { general, ruleSet, symptoms } from '../../flows/symptoms/index.ts'
import { say } from '../../flows/texts/index.ts'
import { answerKinds } from '../deviation.ts'
import type { Caregiver } from '../people.ts'
import type { Now, Review, Reviews } from '../ports.ts'
import { contentOf, signatureOf } from '../reviewed.ts'
import type { DeviationPage, RulePatient, RuleRow, RuleSymptom, RulesMe } from '../rules/wire.ts'
import { body, fromOurselves, invalid, knownOrThrown, languageOf, unstorable, wrong } from './console-door.ts'
import type { Rehearsing } from './rehearsing.ts'
import { openRules } from './rules-open.ts'
import { sheetOf } from './rule-words.ts'

export type RulesDeps = {
  reviews: Reviews
  ownerOf: (request: Request) => Promise<Caregiver | null>
  /** Staff of the desk. */
  readerOf?: (request: Request) => Promise<Caregiver | null>
  now: Now
  rehearsal: Rehearsing
  /** In production what nobody has signed gives a human; elsewhere it runs and says so. */
  production: boolean
}
export type Env = { Variables: { who: Caregiver; owner: boolean } }
/** What staff of the desk may ask for. */
const readers = ['/me', '/deviations']

/** `content` is what was on the screen: if the file has changed since, nothing is signed. */
const Act = z.strictObject({
  act: z.enum(['signed', 'withdrawn']),
  content: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().max(2000).default(''),
})
const Answer = z
  .strictObject({ id: z.string().max(60), answer: z.enum(answerKinds), text: z.string().trim().max(2000).default('') })
  .refine(({ answer, text }) => answer === 'changed' || text !== '', { path: ['text'] })
const Page = z.object({
  state: z.enum(['open', 'answered']).default('open'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(500).optional(),
})

export function ruleRoutes({ reviews, ownerOf, readerOf, now, rehearsal, production }: RulesDeps): Hono<Env> {
  const app = new Hono<Env>()
  app.onError(knownOrThrown)
  const contents = new Map(symptoms.map(symptom => [symptom.id, contentOf(symptom)]))

  // Before the door: for anyone.
  openRules(app, { reviews, now, nameOf, hash: ruleSet.hash })

  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    const owner = await ownerOf(c.req.raw)
    const who = owner ?? (await readerOf?.(c.req.raw)) ?? null
    if (!who) return wrong(c, 401, 'not-logged-in')
    const reads = c.req.method === 'GET' && readers.some(path => c.req.path.endsWith(path))
    if (!owner && !reads) return wrong(c, 403, 'rules-only')
    if (c.req.method !== 'GET' && !fromOurselves(c.req.raw)) return wrong(c, 403, 'foreign-page')
    c.set('who', who)
    c.set('owner', owner !== null)
    const unfit = unstorable(c)
    if (unfit) return unfit
    await next()
  })

  app.get('/me', c => {
    const { name, role, unit } = c.get('who')
    return c.json({ name, role, unit: unit.name, owner: c.get('owner'), production, hash: ruleSet.hash } satisfies RulesMe)
  })

  app.get('/symptoms', async c => {
    const latest = await reviews.latest()
    return c.json({ symptoms: symptoms.map(({ id }) => rowOf(id, latest, languageOf(c))) })
  })

  app.get('/symptoms/:id', async c => {
    const found = symptomOf(c)
    if (!found) return wrong(c, 404, 'no-such-address')
    const { id } = found
    const [latest, history] = await Promise.all([reviews.latest(), reviews.history(id)])
    return c.json({
      ...rowOf(id, latest, languageOf(c)),
      sheet: sheetOf(found, languageOf(c)),
      patients: rehearsal.now()?.filter(patient => patient.complaint === id) ?? null,
      history: history.map(review => ({ ...review, current: review.content === contents.get(id) })),
    } satisfies RuleSymptom)
  })

  app.post('/symptoms/:id/review', async c => {
    const found = symptomOf(c)
    if (!found) return wrong(c, 404, 'no-such-address')
    const asked = await body(c, Act)
    if (asked instanceof Response) return asked
    if (asked.content !== contents.get(found.id)) return wrong(c, 409, 'preview-changed')
    if (asked.act === 'withdrawn' && asked.reason === '') return wrong(c, 422, 'invalid', { field: 'reason' })
    const { hsaId, name, role } = c.get('who')
    await reviews.add({ symptom: found.id, ...asked, by: { id: hsaId, name, role }, at: now() })
    return c.json(rowOf(found.id, await reviews.latest(), languageOf(c)))
  })

  app.get('/deviations', async c => {
    const query = Page.safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    const { state, limit, after } = query.data
    const page = await reviews.deviations({ state, limit, ...(after ? { after } : {}) })
    const language = languageOf(c)
    const rows = page.rows.map(row => ({
      ...row,
      name: nameOf(row.symptom, language),
      reason: row.code && say(language, `console.urgency.reason.${row.code}`),
    }))
    return c.json({ ...page, rows, at: now() } satisfies DeviationPage)
  })

  app.post('/deviations/answer', async c => {
    const asked = await body(c, Answer)
    if (asked instanceof Response) return asked
    const { id, answer, text } = asked
    const { hsaId, name, role } = c.get('who')
    const there = await reviews.answerDeviation(id, { answer, text, by: { id: hsaId, name, role }, at: now() })
    return there ? c.body(null, 204) : wrong(c, 404, 'no-such-address')
  })

  function rowOf(id: string, latest: readonly Review[], language: string): RuleRow {
    const symptom = symptoms.find(one => one.id === id) ?? general
    const content = contents.get(id) ?? ''
    const own = latest.filter(review => review.symptom === id)
    const now_ = own.find(review => review.content === content)
    const signed = now_?.act === 'signed'
    const earlier = own
      .filter(review => review.content !== content && review.act === 'signed')
      .map(({ at }) => at)
      .sort()
      .at(-1)
    const patients = rehearsal.now()?.filter(patient => patient.complaint === id)
    const many = (verdict: RulePatient['verdict']) => patients?.filter(one => one.verdict === verdict).length ?? 0
    return {
      id,
      name: nameOf(id, language),
      version: symptom.version,
      content,
      rules: symptom.rules.length,
      questions: symptom.questions.length,
      base: symptom.base.level,
      levels: Level.options.map(level => symptom.rules.filter(rule => rule.level === level).length),
      sources: symptom.source,
      reviewedBy: signed && now_ ? signatureOf(now_) : now_ ? '' : symptom.reviewedBy,
      /** Signed once, and changed since. */
      changedSince: !signed && earlier !== undefined ? earlier : null,
      rehearsed: patients
        ? { patients: patients.length, exact: many('exact'), tooLow: many('too-low'), tooHigh: many('too-high') }
        : null,
    }
  }
  return app
}

const nameOf = (id: string, language: string): string => (symptoms.some(one => one.id === id) ? say(language, `${id}.name`) : id)
const symptomOf = (c: Context<Env>) => symptoms.find(({ id }) => id === c.req.param('id'))
