// A citizen's way in: ticket from the talk → a page that says what is about to happen → the provider → for whom →
// a session, and back to the talk. The ticket names the case; only the page's button, pressed here, uses it.
import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { ageInYears } from '../register/age.ts'
import { birthDateOf, LoginRefused } from './claims.ts'
import {
  Choosing,
  defaultAges,
  type LoginDeps,
  Place,
  Started,
  STEP_MS,
  type SignedInCitizen,
  Ticket,
  TICKET_MS,
  Underway,
} from './deps.ts'
import { fromOurself, originOf } from './origin.ts'
import { choosePage, donePage, languageOf, startPage } from './pages.ts'
import type { Refuser } from './refusing.ts'
import { openSession, step, whole } from './session.ts'

export function citizenLogin(app: Hono, deps: LoginDeps, refusing: Refuser) {
  const { identity, ephemeral, sessions, register, now, newSecret, ages = defaultAges } = deps
  const languageAt = (c: Context) => languageOf(c.req.query('lang'), c.req.header('accept-language'))
  const remember = async (c: Context, kind: string, value: object) => {
    const id = newSecret()
    await ephemeral.put(kind, id, value, STEP_MS)
    step.set(c, 'citizen', id, STEP_MS)
  }
  /** What this browser was in the middle of; it can be taken once. */
  const resume = async (c: Context, kind: string) => {
    const id = step.read(c, 'citizen')
    return id ? ephemeral.take(kind, id) : null
  }

  app.post('/login/citizen/ticket', async c => {
    const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const found = bearer ? await deps.verifyToken(bearer) : null
    const talk = found ? await deps.talk(found.caseId) : null
    if (!found || !talk)
      return c.json({ error: { code: 'BadToken', message: 'Authorization: give the Bearer token of an open talk' } }, 401)
    const asked = Place.safeParse(await c.req.json().catch(() => ({})))
    const place = asked.success ? asked.data.place : 'page'
    const ticket = newSecret()
    await ephemeral.put(
      'login-ticket',
      ticket,
      { caseId: found.caseId, openedAt: talk.openedAt, language: talk.language, place },
      TICKET_MS,
    )
    return c.json({ url: `/login/citizen?ticket=${ticket}` })
  })

  app.get('/login/citizen', c =>
    refusing(c, languageAt(c), async () => {
      const ticket = c.req.query('ticket') ?? null
      const before = Started.safeParse(await resume(c, 'login-start'))
      const fresh = ticket ? Ticket.safeParse(await ephemeral.take('login-ticket', ticket)) : null
      const reloaded = ticket && before.success && before.data.ticket === ticket ? before.data.talk : null
      const talk = fresh?.success ? fresh.data : reloaded
      if (ticket && !talk) throw new LoginRefused('expired', 'the ticket is used or too old')
      const language = languageOf(talk?.language ?? c.req.query('lang'), c.req.header('accept-language'))
      await remember(c, 'login-start', { ticket, talk, language })
      return c.html(startPage(language, talk?.openedAt ?? null, now()))
    }),
  )

  app.post('/login/citizen', c =>
    refusing(c, languageAt(c), async () => {
      if (!fromOurself(c, deps)) throw new LoginRefused('foreign', 'the button was pressed on a foreign page')
      const started = Started.safeParse(await resume(c, 'login-start'))
      if (!started.success) throw new LoginRefused('expired', 'no login was begun in this browser')
      const { talk, language } = started.data
      return refusing(c, language, async () => {
        const begun = await identity.begin('citizen', `${originOf(c, deps)}/login/citizen/callback`)
        await remember(c, 'login-citizen', { remember: begun.remember, talk, language })
        return c.redirect(begun.url, 303)
      })
    }),
  )

  app.get('/login/citizen/callback', c =>
    refusing(c, languageAt(c), async () => {
      const underway = Underway.safeParse(await resume(c, 'login-citizen'))
      step.clear(c, 'citizen')
      if (!underway.success) throw new LoginRefused('foreign', 'no login of this browser is under way')
      const { talk, language } = underway.data
      return refusing(c, language, async () => {
        const who = await identity.complete('citizen', new URL(c.req.url), underway.data.remember)
        if (who.kind !== 'citizen') throw new LoginRefused('claims', 'not a citizen')
        if (ageInYears(who.citizen.birthDate, now()) < ages.aloneFrom) throw new LoginRefused('age', 'too young to log in alone')
        const children = await register.children(who.citizen.number)
        const wards = children.filter(child => ageInYears(child.birthDate, now()) < ages.actForUnder)
        if (wards.length === 0) return enter(c, who, talk)
        await remember(c, 'login-choice', { citizen: who.citizen, talk, language, wards })
        return c.redirect('/login/citizen/choose', 303)
      })
    }),
  )

  app.get('/login/citizen/choose', c =>
    refusing(c, languageAt(c), async () => {
      const choosing = Choosing.safeParse(await resume(c, 'login-choice'))
      if (!choosing.success) throw new LoginRefused('expired', 'no choice is under way in this browser')
      await remember(c, 'login-choice', choosing.data)
      const { citizen, wards, language } = choosing.data
      return c.html(
        choosePage(
          language,
          citizen,
          wards.map(ward => ({ ...ward, age: ageInYears(ward.birthDate, now()) })),
          ages.actForUnder,
        ),
      )
    }),
  )

  app.post('/login/citizen/choose', c =>
    refusing(c, languageAt(c), async () => {
      if (!fromOurself(c, deps)) throw new LoginRefused('foreign', 'the choice was made on a foreign page')
      const chosen = (await c.req.parseBody())['for']
      const choosing = Choosing.safeParse(await resume(c, 'login-choice'))
      if (!choosing.success) throw new LoginRefused('expired', 'no choice is under way in this browser')
      const { citizen, wards, talk, language } = choosing.data
      const ward = typeof chosen === 'string' && /^\d{1,2}$/.test(chosen) ? wards[Number(chosen)] : undefined
      if (!ward && chosen !== 'self') {
        await remember(c, 'login-choice', choosing.data)
        return c.redirect('/login/citizen/choose', 303)
      }
      step.clear(c, 'citizen')
      return refusing(c, language, () => enter(c, { kind: 'citizen', citizen: ward ? actingFor(ward, citizen) : citizen }, talk))
    }),
  )

  app.get('/login/citizen/done', c => c.html(donePage(languageAt(c))))

  /** The case learns who it is about before the browser gets its session: a refused tie leaves nobody logged in. */
  async function enter(c: Context, who: SignedInCitizen, talk: z.infer<typeof Ticket> | null): Promise<Response> {
    const citizen = await whole(who, register)
    if (!citizen) throw new LoginRefused('provider', 'the register does not confirm the custody')
    const refusal = talk ? await deps.identified(talk.caseId, citizen) : null
    if (refusal) throw new LoginRefused('case', refusal.refused)
    await openSession(c, 'citizen', who, sessions, now)
    return c.redirect(talk?.place === 'frame' ? `/login/citizen/done?lang=${talk.language}` : '/chat/', 303)
  }
}

/** Two identities, always: the child the case is about, and the guardian who logged in. */
const actingFor = (
  ward: { number: string; given: string; family: string },
  guardian: SignedInCitizen['citizen'],
): SignedInCitizen['citizen'] => ({
  number: ward.number,
  kind: Number(ward.number.slice(6, 8)) > 60 ? 'samordningsnummer' : 'personnummer',
  given: ward.given,
  family: ward.family,
  birthDate: birthDateOf(ward.number),
  loa: guardian.loa,
  actor: { number: guardian.number, given: guardian.given, family: guardian.family },
})
