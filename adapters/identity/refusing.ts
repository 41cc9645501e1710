// Where a refused login ends: a page that says what happened and what to do, and a count of the reason.
import type { Context } from 'hono'
import type { SignedIn } from '../../bot/ports.ts'
import { LoginRefused, type RefusedBecause } from './claims.ts'
import { defaultAges, type LoginDeps } from './deps.ts'
import { refusedPage } from './pages.ts'

const statuses: Readonly<Record<RefusedBecause, 400 | 403 | 502 | 503>> = {
  cancelled: 403,
  level: 403,
  purpose: 403,
  age: 403,
  case: 403,
  foreign: 400,
  expired: 400,
  claims: 502,
  provider: 503,
}

/** Runs a step of a login; a refusal becomes a page that says what to do. */
export type Refuser = (c: Context, language: string, run: () => Promise<Response>) => Promise<Response>

export function refuser(kind: 'citizen' | 'staff', deps: LoginDeps): Refuser {
  const signing: SignedIn['kind'] = kind === 'staff' ? 'caregiver' : 'citizen'
  return async (c, language, run) => {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof LoginRefused)) throw error
      deps.onRefused?.(signing, error.reason)
      return c.html(refusedPage(language, kind, error.reason, deps.ages ?? defaultAges), statuses[error.reason])
    }
  }
}
