// Login put together: the providers, who a request comes from, and the routes.
import { join } from 'node:path'
import type { Caregiver, Citizen } from '../../bot/people.ts'
import type { Now } from '../../bot/ports.ts'
import { atDesk } from '../../bot/rights.ts'
import { clientKey } from './client-key.ts'
import type { LoginDeps } from './deps.ts'
import { dutiesFrom } from './duties.ts'
import { citizensAt, oidc, staffAt } from './oidc.ts'
import { loginRoutes } from './routes.ts'
import { whoever, whole } from './session.ts'

type Deps = Pick<LoginDeps, 'sessions' | 'ephemeral' | 'register' | 'roster'> & {
  /** Addresses of the identity providers. */
  citizens: string
  staff: string
  /** What commissions open what: duties.ts. */
  duties?: string
  /** Where the key is kept that we prove ourselves with to them. */
  dataDir: string
  now: Now
}

type Asks = (request: Request) => Promise<Caregiver | null>
const onDutyOf =
  (asks: Asks) =>
  (...duties: Caregiver['duty'][]): Asks =>
  async request => {
    const found = await asks(request)
    return found && duties.includes(found.duty) ? found : null
  }

export async function startIdentity({ citizens, staff, duties = '', dataDir, now, ...kept }: Deps) {
  const key = await clientKey(join(dataDir, 'login-key.json'))
  const identity = oidc({
    citizens: citizensAt(citizens, key.privateJwk),
    staff: staffAt(staff, key.privateJwk),
    duties: dutiesFrom(duties),
  })
  const who = whoever({ sessions: kept.sessions, now })
  const staffOf = async (request: Request): Promise<Caregiver | null> => (await who.caregiverOf(request))?.caregiver ?? null
  return {
    async citizenOf(request: Request): Promise<Citizen | null> {
      const found = await who.citizenOf(request)
      return found ? whole(found, kept.register) : null
    },
    /** Staff whose commission is for this: one to keep the rules opens no case, and one to care no rules. */
    onDuty: onDutyOf(staffOf),
    desk: {
      caregiverOf: onDutyOf(staffOf)(...atDesk),
      /** Of a page that nobody touches. */
      glimpse: onDutyOf(async request => (await who.glimpse(request))?.caregiver ?? null)(...atDesk),
      /** A locked screen. */
      locks: {
        lock: (request: Request) => who.lock(request),
        behind: onDutyOf(async request => (await who.behind(request))?.caregiver ?? null)(...atDesk),
      },
    },
    routes: (talk: Omit<LoginDeps, 'identity' | 'now' | keyof typeof kept>) => loginRoutes({ ...kept, ...talk, identity, now }),
  }
}
