// The login routes: citizens with or without a talk to go on with, staff, and logout. Every step between two pages is
// bound to the browser by its own short cookie and used once.
import { Hono } from 'hono'
import { leavePolicy } from '../../bot/server/leave.ts'
import { citizenLogin } from './citizen.ts'
import type { LoginDeps } from './deps.ts'
import { fromOurself } from './origin.ts'
import { style } from './pages.ts'
import { refuser } from './refusing.ts'
import { closeSession } from './session.ts'
import { staffLogin } from './staff.ts'

export function loginRoutes(deps: LoginDeps): Hono {
  const app = new Hono()
  app.use('/login/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
    // No form-action: the form's redirect goes on through whatever origins the provider uses, and Chromium checks each.
    const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
    c.header('Content-Security-Policy', `${policy}; ${leavePolicy}`)
    c.header('X-Content-Type-Options', 'nosniff')
    // Not no-referrer: that would make our own forms' Origin "null".
    c.header('Referrer-Policy', 'same-origin')
  })
  app.get('/login/style.css', c => {
    c.header('Content-Type', 'text/css; charset=utf-8')
    return c.body(style)
  })
  citizenLogin(app, deps, refuser('citizen', deps))
  staffLogin(app, deps, refuser('staff', deps))

  for (const kind of ['citizen', 'staff'] as const) {
    app.post(`/logout/${kind}`, async c => {
      if (!fromOurself(c, deps)) return c.text('Only our own pages may log out', 403)
      await closeSession(c, kind, deps.sessions)
      // Not "cookies": the other session of this browser (a nurse who is also a citizen) stays. Of staff not "storage" either:
      // their settings stay, and their drafts, which nobody reads without the key that is given at login.
      c.header('Clear-Site-Data', kind === 'staff' ? '"cache"' : '"cache", "storage"')
      const to = kind === 'citizen' && c.req.query('to') === 'leave' ? '/leave' : '/'
      return c.req.header('accept')?.includes('text/html') ? c.redirect(to, 303) : c.body(null, 204)
    })
  }
  return app
}
