// The cookies of a login, and who a request comes from. The limits (idle, absolute) are the session store's; what is
// checked here at every request is that a guardian's right to act for a child has not ended.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { Citizen } from '../../bot/people.ts'
import type { Now, Sessions, SignedIn } from '../../bot/ports.ts'
import { ageInYears } from '../register/age.ts'
import type { PersonRegister } from '../register/register.ts'
import { type Ages, defaultAges, type SignedInCaregiver, type SignedInCitizen } from './deps.ts'

type Kind = 'citizen' | 'staff'
export const sessionCookie = (kind: Kind) => `__Host-farstu-${kind}`
const stepCookie = (kind: Kind) => `__Host-farstu-login-${kind}`
/** `Lax`: the provider's redirect back is cross-site, and `Strict` would lose the cookie. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

export const step = {
  read: (c: Context, kind: Kind) => getCookie(c, stepCookie(kind)),
  set: (c: Context, kind: Kind, value: string, ttlMs: number) =>
    setCookie(c, stepCookie(kind), value, { ...attributes, maxAge: ttlMs / 1000 }),
  clear: (c: Context, kind: Kind) => deleteCookie(c, stepCookie(kind), attributes),
}

/** A new id at every login; the session this browser had before is ended. */
export async function openSession(c: Context, kind: Kind, data: SignedIn, sessions: Sessions, now: Now): Promise<void> {
  const before = getCookie(c, sessionCookie(kind))
  if (before) await sessions.end(before)
  setCookie(c, sessionCookie(kind), await sessions.create(data.kind, data, now()), attributes)
}

export async function closeSession(c: Context, kind: Kind, sessions: Sessions): Promise<void> {
  const id = getCookie(c, sessionCookie(kind))
  if (id) await sessions.end(id)
  deleteCookie(c, sessionCookie(kind), attributes)
}

export type Whoever = {
  /** The citizen signed in, with actor when a guardian acts for a child. Never a listing or a flag: ask `whole`. */
  citizenOf(request: Request): Promise<SignedInCitizen | null>
  caregiverOf(request: Request): Promise<SignedInCaregiver | null>
  /** The same, of a page that nobody touches: the session goes on growing idle. */
  glimpse(request: Request): Promise<SignedInCaregiver | null>
  /** The screen this request came from is locked from now on; false when nobody is logged in there. */
  lock(request: Request): Promise<boolean>
  /** Who sits behind a locked screen. */
  behind(request: Request): Promise<SignedInCaregiver | null>
}

export function whoever({ sessions, now, ages = defaultAges }: { sessions: Sessions; now: Now; ages?: Ages }): Whoever {
  const idIn = (request: Request, kind: Kind) => {
    const name = sessionCookie(kind)
    return parse(request.headers.get('cookie') ?? '', name)[name]
  }
  const read = async (request: Request, kind: Kind) => {
    const id = idIn(request, kind)
    return id ? sessions.read(id, now()) : null
  }
  return {
    async citizenOf(request) {
      const found = await read(request, 'citizen')
      if (found?.kind !== 'citizen') return null
      // The link ends by itself on the birthday, in the middle of a session if need be.
      if (found.citizen.actor && ageInYears(found.citizen.birthDate, now()) >= ages.actForUnder) return null
      return found
    },
    async caregiverOf(request) {
      const found = await read(request, 'staff')
      return found?.kind === 'caregiver' ? found : null
    },
    async glimpse(request) {
      const id = idIn(request, 'staff')
      const found = id ? await sessions.peek(id, now()) : null
      return found?.kind === 'caregiver' ? found : null
    },
    async lock(request) {
      const id = idIn(request, 'staff')
      return id !== undefined && sessions.lock(id, now())
    },
    async behind(request) {
      const id = idIn(request, 'staff')
      const found = id ? await sessions.behind(id, now()) : null
      return found?.kind === 'caregiver' ? found : null
    },
  }
}

/** A citizen as the case keeps them: with listing and protection from the register. Null when the guardian's link is
 * broken: by protection of either, or because the register no longer says that the child is in their custody. */
export async function whole({ citizen }: SignedInCitizen, register: PersonRegister): Promise<Citizen | null> {
  const { actor } = citizen
  const [listedAt, isProtected, wards] = await Promise.all([
    register.listing(citizen.number),
    register.protectedIdentity(citizen.number),
    actor ? register.children(actor.number) : [],
  ])
  if (actor && (isProtected || !wards.some(ward => ward.number === citizen.number))) return null
  return { ...citizen, listedAt, protected: isProtected }
}
