// Who is invited into a talk beside the citizen and the caregiver: an interpreter or a relative, by a link and a code. The log
// says who is in; the link itself is kept apart from it (the port below) and opens nothing that the log has closed.
import { z } from 'zod'
import type { Case, Entry } from './case.ts'
import { Instant } from './instant.ts'

export const GuestRole = z.enum(['interpreter', 'relative'])
export type GuestRole = z.infer<typeof GuestRole>
/** As an author of the log. */
export const GuestAuthor = z.object({ kind: z.literal('guest'), id: z.string(), role: GuestRole, name: z.string() })
export type GuestAuthor = z.infer<typeof GuestAuthor>

const GuestEnd = z.enum(['caregiver', 'citizen', 'expired', 'protected'])
/** What happened with a guest: the one kind of entry about them, beside what they write. */
export const GuestDid = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('invited'),
    role: GuestRole,
    name: z.string(),
    /** BCP 47, of an interpreter. */
    language: z.string().optional(),
    /** Asks the citizen for their yes; who needs none is in at once. */
    question: z.string().optional(),
    until: Instant,
  }),
  z.object({ what: z.literal('answered'), granted: z.boolean(), until: Instant }),
  z.object({ what: z.literal('linked'), until: Instant }),
  /** Too many wrong codes: the link has ended, not the invitation. */
  z.object({ what: z.literal('locked') }),
  z.object({ what: z.literal('came') }),
  z.object({ what: z.literal('left') }),
  z.object({ what: z.literal('ended'), how: GuestEnd }),
])
export type GuestDid = z.infer<typeof GuestDid>

export const Guest = z.object({
  id: z.string(),
  role: GuestRole,
  name: z.string(),
  language: z.string().optional(),
  question: z.string().optional(),
  state: z.enum(['asked', 'open', 'declined', 'ended']),
  /** The caregiver who invited. */
  by: z.string(),
  at: Instant,
  /** The number of the entry that let them in: they read what comes after it. */
  from: z.number().int().nullable(),
  until: Instant,
  link: z.enum(['none', 'made', 'locked']),
  here: z.boolean(),
})
export type Guest = z.infer<typeof Guest>

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
/** As the console asks: `language` (BCP 47) is an interpreter's. */
export const AskedInvites = [
  z.strictObject({
    act: z.literal('invite'),
    role: GuestRole,
    name: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^\P{C}+$/u),
    language: z.string().max(35).refine(isTag).optional(),
  }),
  z.strictObject({ act: z.literal('end-guest'), guest: z.string().min(1).max(100) }),
] as const

type With = { guests?: Guest[] | undefined }
export const openGuests = ({ guests = [] }: With): Guest[] => guests.filter(one => one.state === 'open')
/** Those who are in, and those the citizen is asked about. */
export const invited = ({ guests = [] }: With): Guest[] => guests.filter(one => one.state === 'open' || one.state === 'asked')
export const openGuest = (c: With, id: string): Guest | undefined => openGuests(c).find(one => one.id === id)
export const authorOf = ({ id, role, name }: Guest): GuestAuthor => ({ kind: 'guest', id, role, name })

/** What an entry does to the guests of a case (log.ts): every entry passes here, so that none leaves a door open. */
export function withGuests(c: Case, e: Entry): Case {
  if (e.type === 'guest') return { ...c, guests: guestsAfter(c.guests ?? [], e) }
  if (!c.guests) return c
  // They have written, and somebody owes them a word as they would the citizen.
  if (e.type === 'message' && e.by.kind === 'guest')
    return {
      ...c,
      lastGuestAt: e.at,
      owedSince: c.owedSince ?? e.at,
      hold: c.hold ? { ...c.hold, wroteAt: c.hold.wroteAt ?? e.at } : null,
    }
  const over = e.type === 'closed' || (e.type === 'released' && e.to === 'bot')
  // Who asked no longer has the case: nobody answers for the question.
  const left = e.type === 'released' || e.type === 'transferred'
  const hidden = e.type === 'identified' && e.citizen.protected
  if (!over && !left && !hidden) return c
  return { ...c, guests: c.guests.map(one => (over || hidden || one.state === 'asked' ? ended(one) : one)) }
}

const ended = (one: Guest): Guest =>
  one.state === 'open' || one.state === 'asked' ? { ...one, state: 'ended', here: false } : one

function guestsAfter(before: readonly Guest[], e: Extract<Entry, { type: 'guest' }>): Guest[] {
  const { did, guest: id } = e
  if (did.what === 'invited') {
    const { what: _, until, ...who } = did
    const by = e.by.kind === 'caregiver' ? e.by.name : ''
    const asked = did.question !== undefined
    return [
      ...before,
      { id, ...who, state: asked ? 'asked' : 'open', by, at: e.at, from: asked ? null : e.seq, until, link: 'none', here: false },
    ]
  }
  return before.map(one => (one.id === id ? after(one, did, e.seq) : one))
}

function after(one: Guest, did: Exclude<GuestDid, { what: 'invited' }>, seq: number): Guest {
  if (did.what === 'ended') return ended(one)
  if (did.what === 'answered') {
    if (one.state !== 'asked') return one
    return did.granted ? { ...one, state: 'open', from: seq, until: did.until } : { ...one, state: 'declined' }
  }
  // What is closed is not opened by what comes late.
  if (one.state !== 'open') return one
  switch (did.what) {
    case 'linked':
      return { ...one, link: 'made', until: did.until, here: false }
    case 'locked':
      return { ...one, link: 'locked', here: false }
    case 'came':
    case 'left':
      return { ...one, here: did.what === 'came' }
  }
}

/** A link as it is kept: of the token, the code and the session only what they come to, never they themselves. */
export type GuestLink = {
  id: string
  caseId: string
  guest: string
  role: GuestRole
  name: string
  codeHash: string
  /** Wrong codes, this try counted. */
  tries: number
  expiresAt: Instant
  ended: boolean
}
export const TRIES = 5

export interface GuestLinks {
  /** The earlier links of this guest end. */
  add(link: Omit<GuestLink, 'tries' | 'ended'> & { tokenHash: string; createdAt: Instant }): Promise<void>
  /** The link of a token, one try taken before the code is looked at, if any was left. Null: no such link. */
  take(tokenHash: string, now: Instant): Promise<{ link: GuestLink; taken: boolean } | null>
  /** The code was right: the try is given back, and this session is the one it opens. */
  enter(id: string, sessionHash: string): Promise<void>
  session(sessionHash: string): Promise<GuestLink | null>
  /** The session ends, the link doesn't. */
  leave(id: string): Promise<void>
  end(id: string, now: Instant): Promise<void>
}
