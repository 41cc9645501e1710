// What the login routes ask of the rest of the house, and what they keep for some minutes between two pages.
import { z } from 'zod'
import type { Instant, Refusal } from '../../bot/case.ts'
import { type Citizen, Citizen as CitizenSchema } from '../../bot/people.ts'
import type { Identity, NewId, Now, Sessions, SignedIn } from '../../bot/ports.ts'
import type { PersonRegister } from '../register/register.ts'
import type { Ephemeral } from '../store/ephemeral.ts'
import type { Staff } from '../store/staff.ts'
import type { RefusedBecause } from './claims.ts'

export type LoginDeps = {
  identity: Identity
  sessions: Sessions
  /** Told of every login of staff; left out: nobody is. */
  roster?: Pick<Staff, 'seen'>
  ephemeral: Ephemeral
  register: PersonRegister
  /** A Direct Line token, to the case it opens; null when it is not valid. */
  verifyToken(bearer: string): Promise<{ caseId: string; user: string } | null>
  /** When a talk began and in what language, for the page that asks whether to go on with it. */
  talk(caseId: string): Promise<{ openedAt: Instant; language: string } | null>
  /** Ties the person to the case. A refusal (the case is somebody else's) ends the login. */
  identified(caseId: string, citizen: Citizen): Promise<Refusal | null>
  now: Now
  /** At least 128 unguessable bits: tickets and cookies are made of it. */
  newSecret: NewId
  /** Every origin the product is reached at; the first is used when the request names another host. */
  origins: readonly string[]
  ages?: Ages
  /** For the log and the counters: the reason only. */
  onRefused?(kind: SignedIn['kind'], reason: RefusedBecause): void
}

/** A guardian acts for a child younger than `actForUnder`; a citizen logs in alone from `aloneFrom` (1177, age limits). */
export type Ages = { actForUnder: number; aloneFrom: number }
export const defaultAges: Ages = { actForUnder: 13, aloneFrom: 13 }

export type SignedInCitizen = Extract<SignedIn, { kind: 'citizen' }>
export type SignedInCaregiver = Extract<SignedIn, { kind: 'caregiver' }>

export const TICKET_MS = 2 * 60_000
export const STEP_MS = 10 * 60_000

/** `frame`: the talk goes on in a frame on somebody's page, and the login happens in a tab of its own. */
export const Place = z.object({ place: z.enum(['page', 'frame']).default('page') })
export const Ticket = Place.extend({ caseId: z.string(), openedAt: z.string(), language: z.string() })
/** The page with the button has been shown in this browser. `ticket` lets a reload show it again. */
export const Started = z.object({ ticket: z.string().nullable(), talk: Ticket.nullable(), language: z.string() })
/** The browser is at the identity provider. */
export const Underway = z.object({
  remember: z.string(),
  talk: Ticket.nullable(),
  language: z.string(),
  /** Of staff: a locked screen in another tab waits for this login. */
  unlock: z.boolean().default(false),
})
/** The guardian is choosing for whom. */
export const Choosing = z.object({
  citizen: CitizenSchema.omit({ listedAt: true, protected: true }),
  talk: Ticket.nullable(),
  language: z.string(),
  wards: z.array(z.object({ number: z.string(), given: z.string(), family: z.string(), birthDate: z.string() })),
})
