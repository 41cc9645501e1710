// What the console and its server say of who is invited into a talk.
import type { GuestRole } from '../guests.ts'

export type GuestView = {
  id: string
  role: GuestRole
  name: string
  /** An interpreter's, by its name. */
  language: string | null
  state: 'asked' | 'open'
  link: 'none' | 'made' | 'locked'
  /** Has come in by the link. */
  here: boolean
  until: string
  mayLink: boolean
}
/** Told once: the link is made of it in the page, the code is said on the phone. */
export type MadeLink = { token: string; code: string; until: string }
