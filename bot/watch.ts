// Time passes: (case, now) → Change. `nextWake` is stored with every open case, so that none can be forgotten;
// a sweeper brings each case here when its hour has come. The clock only ever acts upwards: it never lowers urgency.
import type { Case, Change, Draft, Instant } from './case.ts'
import { later } from './hours.ts'
import { changed } from './log.ts'
import { defaults, type Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'

/** When the case must be looked at next; null only when it is closed. */
export function nextWake(c: Case, settings: Settings = defaults): Instant | null {
  switch (c.status) {
    case 'closed':
      return null
    case 'with-bot':
      return later(c.lastCitizenAt ?? c.openedAt, settings.idle)
    case 'waiting':
      return c.promisedBy ?? later(c.waitingSince ?? c.updatedAt, settings.promiseAgain)
    case 'claimed':
      return owes(c) ? later(owedSince(c), settings.lease) : later(c.updatedAt, settings.idle)
    case 'on-hold':
      return c.hold?.until ?? c.updatedAt
  }
}

/** The citizen wrote last, or nobody has answered since the claim. */
const owes = (c: Case) =>
  c.lastCaregiverAt === null || c.lastCaregiverAt < (c.claim?.at ?? '') || (c.lastCitizenAt ?? '') > c.lastCaregiverAt
const owedSince = (c: Case) =>
  [c.claim?.at ?? c.updatedAt, c.lastCaregiverAt ?? '', c.lastCitizenAt ?? ''].reduce((a, b) => (a > b ? a : b))

export function watch(c: Case, now: Instant, settings: Settings = defaults): Change | null {
  const wake = nextWake(c, settings)
  if (wake === null || wake > now) return null
  const write = (drafts: Draft[]) => changed(c, { kind: 'clock' }, now, drafts)
  const tell = (key: string, at?: Instant) => bot(c.language, `desk.${key}`, at ? { time: timeText(at, now, c.language) } : {})
  const again = later(now, settings.promiseAgain)
  switch (c.status) {
    case 'closed':
      return null
    case 'with-bot':
      return write([tell('left-idle'), { type: 'closed', reason: 'left' }])
    // A broken promise is said, to the citizen and to the desk, and a new one is made.
    case 'waiting':
      return write([{ type: 'promised', promisedBy: again, late: true }, tell('late', again)])
    // A silent owner's case returns by itself.
    case 'claimed':
      return owes(c)
        ? write([{ type: 'released', to: 'queue', reason: 'silent', promisedBy: again }, tell('released', again)])
        : write([{ type: 'released', to: 'queue', reason: 'idle', promisedBy: again }])
    case 'on-hold':
      return write([{ type: 'resumed' }])
  }
}
