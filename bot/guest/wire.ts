// What the guest's page and its door say to each other, in JSON.
import type { AlarmKind } from '../case.ts'
import type { GuestRole } from '../guests.ts'

export type GuestLine = {
  seq: number
  at: string
  from: 'citizen' | 'caregiver' | 'guest' | 'you'
  /** Of caregivers and guests; the citizen stands without one. */
  name: string | null
  role: string | null
  text: string
  /** Pictures and files are told of, not shown. */
  files: number
}
export type GuestTalk = {
  you: { role: GuestRole; name: string }
  /** The role of whoever has the case now; null between two. */
  caregiver: string | null
  unit: string | null
  until: string
  /** Danger was read in something this guest wrote. */
  alarm: AlarmKind | null
  lines: GuestLine[]
}
/** Why there is no talk to show; each has its own words on the page. */
export type GuestWrong = 'code' | 'unknown' | 'locked' | 'ended' | 'expired' | 'no-session' | 'slow-down' | 'failed' | 'invalid'
