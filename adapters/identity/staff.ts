// Staff come in by SITHS and choose a commission at the provider; another commission is another login.
import type { Context, Hono } from 'hono'
import type { Caregiver } from '../../bot/people.ts'
import { atDesk } from '../../bot/rights.ts'
import { LoginRefused } from './claims.ts'
import { type LoginDeps, STEP_MS, Underway } from './deps.ts'
import { originOf } from './origin.ts'
import { languageOf, unlockedPage } from './pages.ts'
import type { Refuser } from './refusing.ts'
import { openSession, step } from './session.ts'

export function staffLogin(app: Hono, deps: LoginDeps, refusing: Refuser) {
  const { identity, ephemeral, sessions, newSecret, now } = deps
  const languageAt = (c: Context) => languageOf(c.req.query('lang'), c.req.header('accept-language'))

  app.get('/login/staff', c =>
    refusing(c, languageAt(c), async () => {
      const { url, remember } = await identity.begin('caregiver', `${originOf(c, deps)}/login/staff/callback`)
      const id = newSecret()
      await ephemeral.put(
        'login-staff',
        id,
        { remember, talk: null, language: languageAt(c), unlock: c.req.query('then') === 'unlock' },
        STEP_MS,
      )
      step.set(c, 'staff', id, STEP_MS)
      return c.redirect(url, 303)
    }),
  )
  app.get('/login/staff/callback', c =>
    refusing(c, languageAt(c), async () => {
      const id = step.read(c, 'staff')
      step.clear(c, 'staff')
      const underway = Underway.safeParse(id ? await ephemeral.take('login-staff', id) : null)
      if (!underway.success) throw new LoginRefused('foreign', 'no login of this browser is under way')
      const who = await identity.complete('caregiver', new URL(c.req.url), underway.data.remember)
      if (who.kind !== 'caregiver') throw new LoginRefused('claims', 'a citizen at the staff door')
      const { kind, caregiver, number } = who
      await openSession(c, 'staff', { kind, caregiver }, sessions, now)
      await deps.roster?.seen(caregiver, number, now())
      const atTheDesk = atDesk.includes(caregiver.duty)
      return c.redirect(underway.data.unlock && atTheDesk ? '/login/staff/unlocked' : pageOf(caregiver), 303)
    }),
  )
  // The tab a locked screen opened: nothing more is done in it.
  app.get('/login/staff/unlocked', c => c.html(unlockedPage(languageAt(c))))
}

const pageOf = ({ duty }: Caregiver): string => {
  switch (duty) {
    case 'rules':
      return '/rules/'
    case 'review':
      return '/review/'
    case 'operate':
      return '/operate/'
    default:
      return '/console/'
  }
}
