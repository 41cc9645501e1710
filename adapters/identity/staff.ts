// Staff come in by SITHS and choose a commission at the provider; another commission is another login.
import type { Context, Hono } from 'hono'
import { LoginRefused } from './claims.ts'
import { type LoginDeps, STEP_MS, Underway } from './deps.ts'
import { originOf } from './origin.ts'
import { languageOf } from './pages.ts'
import type { Refuser } from './refusing.ts'
import { openSession, step } from './session.ts'

export function staffLogin(app: Hono, deps: LoginDeps, refusing: Refuser) {
  const { identity, ephemeral, sessions, newSecret, now } = deps
  const languageAt = (c: Context) => languageOf(c.req.query('lang'), c.req.header('accept-language'))

  app.get('/login/staff', c =>
    refusing(c, languageAt(c), async () => {
      const { url, remember } = await identity.begin('caregiver', `${originOf(c, deps)}/login/staff/callback`)
      const id = newSecret()
      await ephemeral.put('login-staff', id, { remember, talk: null, language: languageAt(c) }, STEP_MS)
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
      await openSession(c, 'staff', who, sessions, now)
      return c.redirect(who.kind === 'caregiver' && who.caregiver.duty === 'rules' ? '/rules/' : '/console/', 303)
    }),
  )
}
