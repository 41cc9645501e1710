// The pages beside the desk: whoever reviews the log, whoever keeps the house running, and the citizen who asks who has read.
// None of them opens a case.
import { Hono } from 'hono'
import { type OperateDeps, operateRoutes } from './operate.ts'
import { type OwnLogDeps, ownLogRoutes } from './own-log.ts'
import { type ReviewDeps, reviewRoutes } from './review.ts'

export function oversight(deps: ReviewDeps & OperateDeps & OwnLogDeps): Hono {
  const app = new Hono()
  app.get('/operate', c => c.redirect('/operate/', 308))
  app.route('/review/api', reviewRoutes(deps))
  app.route('/', operateRoutes(deps))
  app.route('/', ownLogRoutes(deps))
  return app
}
