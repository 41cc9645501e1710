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
  /** In order, a page at most; over the stream those that came since. */
  lines: GuestLine[]
  /** The number of the line before the first of them, as this guest is shown lines; null: there is none. */
  before: number | null
}
/** Who writes just now. */
export type GuestWriter = Pick<GuestLine, 'from' | 'name' | 'role'>
/** What the stream sends, by the name of the event. It begins with a talk, and says something at least every five seconds. */
export type GuestEvents = {
  talk: GuestTalk
  writing: GuestWriter
  over: { code: GuestWrong }
  beat: Record<never, never>
}
/** Why there is no talk to show; each has its own words on the page. */
export type GuestWrong = 'code' | 'unknown' | 'locked' | 'ended' | 'expired' | 'no-session' | 'slow-down' | 'failed' | 'invalid'
