// The desk's routes, /console/api: what a caregiver may see and do. Every answer is judged against the caregiver's
// unit (the commission), and a case that isn't theirs does not exist: 404, not 403.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Case, type Instant, isRefusal } from '../case.ts'
import type { Blocks } from '../blocks.ts'
import type { Closings } from '../closings.ts'
import type { Glasses } from '../glass.ts'
import type { GuestLinks } from '../guests.ts'
import { type Caregiver, type Citizen, isLicensed } from '../people.ts'
import { AskedAct, type Me, type StuckPage, type UnitChoice } from '../console/wire.ts'
import { act as decide } from '../desk.ts'
import { openNow } from '../hours.ts'
import { doorsOf } from '../house.ts'
import { codeOf } from '../languages.ts'
import { canMeet, needsOf } from '../needs.ts'
import {
  type Bus,
  type Calendar,
  type Ehr,
  type Files,
  type NewId,
  noEntries,
  type Now,
  type Outbox,
  type Register,
} from '../ports.ts'
import type { Store, Who } from '../ports.ts'
import { type NoteTemplates, noteTemplates } from '../note-template.ts'
import type { Phrases } from '../phrases.ts'
import type { RecordReader } from '../record-reader.ts'
import type { Seen } from '../seen.ts'
import type { ReadAlong } from '../read-along.ts'
import type { Writing } from '../writing.ts'
import { defaults, type Settings } from '../settings.ts'
import { actsAsDecided, sha256 } from './console-acts.ts'
import { body, fromOurselves, invalid, known, languageOf, refuse, unstorable, wrong } from './console-door.ts'
import { noteRoutes } from './console-notes.ts'
import { printRoutes } from './console-print.ts'
import { stuckView } from './console-record.ts'
import { consultRoutes } from './console-consult.ts'
import { guestLinkRoutes } from './console-guests.ts'
import { fileRoutes } from './console-files.ts'
import { historyRoutes } from './console-history.ts'
import { seenRoutes } from './console-seen.ts'
import { slotRoutes } from './console-slots.ts'
import { glassRoute, hidden, ownSeat, seatedAs } from './console-hidden.ts'
import { Hidden, rowsFor, sights } from './sight.ts'
import { leadRoutes } from './console-lead.ts'
import { isUntouched, lockedDoors, lockRoute, type Locks } from './console-lock.ts'
import { sharedWith } from './shared-queue.ts'
import { streamRoute } from './console-stream.ts'
import { coded, rowOf, viewOf } from './console-view.ts'
import { type Central, centralAt, mayRead } from './may-read.ts'
import { closingRoutes } from './console-closings.ts'
import { handingRoutes } from './console-handing.ts'
import { referralRoutes } from './console-referral.ts'
import { writingRoutes } from './console-writing.ts'
import { deskStream, listed, queueQuery } from './desk-stream.ts'

export type ConsoleDeps = {
  store: Store
  bus: Bus
  register: Register
  calendar: Calendar
  ehr: Ehr
  outbox: Pick<Outbox, 'effect' | 'hurry' | 'stuck' | 'stuckCount'>
  /** Who are logged in at a unit: to whom a case may be given. */
  colleagues?: (unit: string) => Promise<Caregiver[]>
  /** How many cases have been handed over with this key; left out: those of this try are counted. */
  handed?: (key: string) => Promise<number>
  caregiverOf: (request: Request) => Promise<Caregiver | null>
  /** As `caregiverOf`, of a page that nobody touches: no sign that somebody is there. Left out: every request is one. */
  glimpse?: (request: Request) => Promise<Caregiver | null>
  now: Now
  newId: NewId
  settings?: Settings
  files?: Files
  phrases?: Phrases
  /** How the units write their notes; left out: all alike. */
  templates?: NoteTemplates
  /** Reads in the record, logged under a case; null for who has another record. Left out: there is none to ask. */
  record?: (caseId: string, who: Caregiver) => RecordReader | null
  /** How the contacts of a unit ended; left out: nobody counts. */
  closings?: Closings
  /** How far each caregiver has read; left out: nobody's is kept. */
  seen?: Seen
  /** What a person has had blocked, and who has seen it all the same. */
  blocks?: Blocks
  /** Who sits behind a locked screen, which reads nothing but counts; and what their drafts are locked with in the browser. */
  locks?: Locks
  draftKey?: (hsaId: string) => Promise<string>
  glass?: Glasses
  /** The links of those invited into a talk. */
  guests?: GuestLinks
  /** Told when somebody turns out to be protected who wasn't when they logged in. */
  marked?: (caseId: string, citizen: Citizen) => Promise<unknown>
  /** Who writes just now, at any door. */
  writing?: Writing
  /** How far the citizen has read; left out: it is not known. */
  readAlong?: ReadAlong
  onError?: (error: unknown) => void
  /** How often a silent stream says it is alive, in ms. */
  heartbeat?: number
}
export type Env = { Variables: { who: Caregiver; central: Central | null } }

export function consoleRoutes(deps: ConsoleDeps): Hono {
  const { store, register, outbox, now, settings = defaults, templates = noteTemplates('') } = deps
  const asDecided = actsAsDecided(deps)
  const desk = deskStream(deps)
  const app = new Hono<Env>()

  const sight = sights(deps)
  const lockedDoor = lockedDoors(deps)
  const glimpse = deps.glimpse ?? deps.caregiverOf
  app.onError(async (error, c) => {
    if (error instanceof Hidden) return hidden(c, error, deps)
    const answer = known(error, c)
    if (answer?.status !== 422) deps.onError?.(error)
    return answer ?? wrong(c, 500, 'failed')
  })

  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    if (c.req.method !== 'GET' && !fromOurselves(c.req.raw)) return wrong(c, 403, 'foreign-page')
    const unfit = unstorable(c)
    if (unfit) return unfit
    const who = await (isUntouched(c) ? glimpse : deps.caregiverOf)(c.req.raw)
    if (!who && (await deps.locks?.behind(c.req.raw))) return lockedDoor(c)
    if (!who) return wrong(c, 401, 'not-logged-in')
    if (!ownSeat(c, who)) return wrong(c, 409, 'other-seat')
    const units = await register.units()
    const own = units.find(u => u.hsaId === who.unit.hsaId)
    c.set('who', { ...who, serves: sharedWith(own, units) })
    c.set('central', centralAt(own, units))
    await next()
  })

  const whoOf = (c: Context<Env>): Who => ({ kind: 'caregiver', caregiver: c.get('who') })

  /** Until when a broken glass shows it, null when none is needed; undefined when there is no such case for them. Or Hidden. */
  async function glassOf(c: Context<Env>, found: { case: Case } | null): Promise<Instant | null | undefined> {
    if (!found || !mayRead(found.case, c.get('who'), c.get('central'))) return undefined
    return (await sight.of(found.case, c.get('who'))).glass
  }

  /** The case if this caregiver may see it. One access record for each look, not for each reading while it goes on. */
  async function open(c: Context<Env>) {
    const id = c.req.param('id') ?? ''
    // A look that will be refused is no look in the record: asked as the desk first, then in the caregiver's name.
    const first = await store.read(id, { kind: 'system', name: 'desk' }, 'stream', noEntries)
    const glass = await glassOf(c, first)
    if (glass === undefined) return null
    const goesOn = desk.looking(c.get('who'), id)
    const found = await store.read(id, whoOf(c), goesOn ? 'stream' : glass ? 'break-glass' : 'care')
    if (!found || !mayRead(found.case, c.get('who'), c.get('central'))) return null
    if (!goesOn) desk.follow(c.get('who'), id)
    return { ...found, glass }
  }

  app.get('/me', async c => {
    const { name, role, hsaId, unit } = c.get('who')
    const licensed = isLicensed(c.get('who'))
    const me = { name, role, hsaId, unit, central: c.get('central') !== null, licensed, cap: settings.cap }
    const { contactTypes, kva } = templates.of(unit.hsaId)
    return c.json({ ...me, contactTypes, kva, ...(await seatedAs(c.get('who'), deps)) } satisfies Me)
  })

  const audience = (c: Context<Env>) => {
    const { unit, serves = [], cleared = false } = c.get('who')
    const central = c.get('central')
    return { unit: unit.hsaId, shared: serves, alarms: central !== null, cleared, ...central }
  }

  app.get('/queue', async c => {
    const query = z
      .object({ limit: z.coerce.number().int().min(1).max(listed).default(100), after: z.string().max(500).optional() })
      .safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    const { limit, after } = query.data
    const eyes = audience(c)
    const own = queueQuery(eyes)
    const { rows, next } = await store.list({ ...own, limit, ...(after ? { after } : {}) }, whoOf(c), 'queue')
    const shown = rowsFor(rows, own.units ?? [], eyes)
    return c.json({ at: now(), rows: shown.map(row => rowOf(row, languageOf(c))), next })
  })

  app.get('/stuck', async c => {
    const query = z
      .object({ limit: z.coerce.number().int().min(1).max(100).default(25), after: z.string().max(500).optional() })
      .safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    const { limit, after } = query.data
    const who = c.get('who')
    // Read again every few seconds while it is shown: one access record for the look.
    const goesOn = after === undefined && desk.looking(who, 'stuck')
    const page = { unit: who.unit.hsaId, now: now(), limit, ...(after ? { after } : {}) }
    const [{ rows, next }, count] = await Promise.all([
      outbox.stuck(page, goesOn ? null : whoOf(c)),
      outbox.stuckCount(page.unit, page.now),
    ])
    if (!goesOn) desk.follow(who, 'stuck')
    return c.json({ at: now(), count, rows: rows.map(stuckView), next } satisfies StuckPage)
  })

  streamRoute(app, deps, desk, audience)

  app.get('/cases/:id', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    return c.json({ ...viewOf(found.case, found.entries, c.get('who'), now(), languageOf(c)), glass: found.glass })
  })

  app.post('/cases/:id/acts', async c => {
    const asked = await body(c, AskedAct)
    if (asked instanceof Response) return asked
    const key = z.string().min(8).max(200).safeParse(c.req.header('Idempotency-Key'))
    if (!key.success) return wrong(c, 400, 'no-key', { field: 'Idempotency-Key' })
    const who = c.get('who')
    const id = c.req.param('id')
    // Also of an act that was done before: what it would show is for these eyes now, or not.
    const glass = await glassOf(c, await store.read(id, { kind: 'system', name: 'desk' }, 'stream', noEntries))
    if (glass === undefined) return wrong(c, 404, 'unknown-case')
    const once = { key: `${who.hsaId}:${key.data}`, digest: sha256(JSON.stringify(asked)) }
    const done = await store.update(
      id,
      whoOf(c),
      glass === null ? 'care' : 'break-glass',
      async it => {
        if (!mayRead(it, c.get('who'), c.get('central'))) return { refused: 'unknown-case' }
        await sight.of(it, who)
        const act = await asDecided(it, who, asked)
        if (isRefusal(act)) return act
        const doors = doorsOf(await register.units(), now)
        return decide(it, who, act, now(), deps.settings, doors.unitOf, doors)
      },
      once,
    )
    if (isRefusal(done)) return refuse(c, done)
    if (asked.act === 'settle' || asked.act === 'resend') await outbox.hurry(id, now())
    const after = await store.read(id, whoOf(c), 'stream')
    // A transfer or a return to the bot may take the case out of sight: then there is nothing more to show.
    const still = await glassOf(c, after).catch(error => {
      if (error instanceof Hidden) return undefined
      throw error
    })
    const view =
      after && still !== undefined ? { ...viewOf(after.case, after.entries, who, now(), languageOf(c)), glass: still } : null
    return c.json({ rev: done.case.rev, replayed: done.replayed, case: view })
  })

  app.get('/cases/:id/units', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const listedAt = found.case.citizen?.listedAt?.hsaId
    const needs = coded(needsOf(found.case))
    const rank = (u: UnitChoice) => (u.listed ? 0 : u.otherProvider ? 3 : u.meets ? 1 : 2)
    const units = (await register.units())
      .filter(u => u.hsaId !== found.case.unit?.hsaId && u.kind !== 'emergency-department')
      .map(
        (u): UnitChoice => ({
          hsaId: u.hsaId,
          name: u.name,
          kind: u.kind,
          municipality: u.municipality,
          listed: u.hsaId === listedAt,
          open: openNow(u, now()),
          otherProvider: u.provider.hsaId === c.get('who').provider ? null : u.provider.name,
          meets: canMeet(needs, { ...u, ...(u.languages ? { languages: u.languages.map(codeOf) } : {}) }),
        }),
      )
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    return c.json({ units })
  })

  noteRoutes(app, deps, open)
  printRoutes(app, deps, open)
  writingRoutes(app, deps, open)
  seenRoutes(app, deps, open)
  fileRoutes(app, deps, open)
  guestLinkRoutes(app, deps, async (it, c) => mayRead(it, c.get('who'), c.get('central')) && !!(await sight.of(it, c.get('who'))))
  consultRoutes(app, deps, open)
  historyRoutes(app, deps, open, sight)
  handingRoutes(app, deps, desk.look)
  referralRoutes(app, deps, open)
  slotRoutes(app, deps, open)
  glassRoute(app, deps, sight)
  leadRoutes(app, deps)
  closingRoutes(app, deps)
  lockRoute(app, deps, desk.shut)

  app.all('*', c => wrong(c, 404, 'no-such-address'))
  return new Hono().route('/', app)
}
