// A caregiver changes the urgency. Up is at once, for anyone at the desk. Down from P1 or P2 takes a licence, a reason and a
// second look: it is proposed, a licensed colleague confirms or refuses, and until then the old level stands.
import { z } from 'zod'
import { Level } from '../flows/symptom.ts'
import { say } from '../flows/texts/index.ts'
import type { Case, Draft, Entry, Instant, Refusal } from './case.ts'
import { answerBy } from './hours.ts'
import { answerThere, type Doors, isStranded, shutDoor } from './open-door.ts'
import { type Caregiver, isLicensed } from './people.ts'
import type { RegisterUnit } from './ports.ts'
import type { Settings } from './settings.ts'
import { type UrgencyReason, urgencyReasons, wayOf, wayTo } from './urgency-reasons.ts'

/** `added`: the caregiver's own words, beside the published reason; with `other` they are demanded. */
export const UrgencyActs = [
  z.strictObject({
    act: z.literal('change-urgency'),
    level: Level,
    code: z.enum(urgencyReasons),
    added: z.string().trim().max(500).optional(),
  }),
  z.strictObject({ act: z.literal('undo-urgency') }),
  /** `level`: as it was shown; another proposal meanwhile is another question. */
  z.strictObject({ act: z.literal('confirm-lowering'), level: Level }),
  z.strictObject({ act: z.literal('refuse-lowering'), level: Level }),
  z.strictObject({ act: z.literal('withdraw-lowering') }),
] as const
/** `central`: nobody else with a licence is at work at the unit, and the central unit may take the second look. */
export type UrgencyAct = z.infer<(typeof UrgencyActs)[number]> & { central?: boolean }
export const secondLooks = ['confirm-lowering', 'refuse-lowering'] as const
export const beside = [...secondLooks, 'withdraw-lowering', 'undo-urgency'] as const

/** How long a change may be undone; the page offers it for ten seconds, and the rest is the way here. */
const UNDO_MS = 20_000

const needsSecondLook = (from: Level | undefined, to: Level): boolean => (from === 'P1' || from === 'P2') && to > from
export const isUrgencyAct = (what: { act: string }): what is UrgencyAct =>
  UrgencyActs.some(({ shape }) => shape.act.value === what.act)

/** Which of these the case and this caregiver allow; whether the hour of an undo has passed is seen when it is asked for. */
export function possibleUrgency(c: Case, what: UrgencyAct['act'], who: Caregiver): boolean {
  switch (what) {
    case 'change-urgency':
      return true
    case 'undo-urgency':
      return c.undo?.by === who.hsaId
    case 'withdraw-lowering':
      return c.lowering?.by.hsaId === who.hsaId
    default:
      return c.lowering != null && c.lowering.by.hsaId !== who.hsaId && isLicensed(who)
  }
}

export function wrongUrgency(c: Case, what: UrgencyAct, who: Caregiver, now: Instant): Refusal | null {
  if (what.act === 'undo-urgency')
    return c.undo && Date.parse(now) - Date.parse(c.undo.at) <= UNDO_MS ? null : { refused: 'too-late' }
  if (what.act === 'confirm-lowering' || what.act === 'refuse-lowering')
    return c.lowering?.level === what.level ? null : { refused: 'preview-changed' }
  if (what.act !== 'change-urgency') return null
  const from = c.urgency?.level
  if (from === what.level) return { refused: 'invalid', field: 'level', detail: 'the same' }
  if (![wayTo(from, what.level), 'both'].includes(wayOf(what.code)))
    return { refused: 'invalid', field: 'code', detail: `a reason to go ${wayOf(what.code)}` }
  if (what.code === 'other' && !what.added?.trim()) return { refused: 'invalid', field: 'added', detail: 'empty' }
  return needsSecondLook(from, what.level) && !isLicensed(who) ? { refused: 'not-licensed' } : null
}

/** In Swedish, as it stands in the log and the record; the page shows it in its own language. */
export const reasonText = (code: UrgencyReason, added: string | undefined, language = 'sv'): string =>
  code === 'other' && added ? added : [say(language, `console.urgency.reason.${code}`), added].filter(Boolean).join(': ')

/** `own`: the case's unit. */
export function onUrgency(
  c: Case,
  what: UrgencyAct,
  now: Instant,
  settings: Settings,
  own: RegisterUnit | undefined,
  doors?: Doors,
): Draft[] {
  switch (what.act) {
    case 'change-urgency': {
      const added = what.added?.trim() || undefined
      const why = { level: what.level, code: what.code, reason: reasonText(what.code, added), ...(added ? { added } : {}) }
      if (needsSecondLook(c.urgency?.level, what.level))
        return [{ type: 'lowering-proposed', ...why, central: what.central === true }]
      const promisedBy = promiseOf(c, why.level, now, settings, own, doors)
      return [{ type: 'urgency-changed', ...why, promisedBy }, ...sentAway(c, why.level, promisedBy, now, doors)]
    }
    case 'confirm-lowering': {
      if (!c.lowering) return []
      const { level, code, reason, added, by } = c.lowering
      const why = { level, code, reason, ...(added ? { added } : {}) }
      return [{ type: 'urgency-changed', ...why, proposed: by, promisedBy: promiseOf(c, level, now, settings, own, doors) }]
    }
    // The citizen was told no other time: the promise that was made stands.
    case 'undo-urgency':
      return c.undo
        ? [
            {
              type: 'urgency-changed',
              level: c.undo.before?.level ?? 'P3',
              reason: say('sv', 'console.urgency.undone'),
              undoes: c.undo.seq,
              promisedBy: null,
            },
          ]
        : []
    case 'refuse-lowering':
      return [{ type: 'lowering-refused' }]
    case 'withdraw-lowering':
      return [{ type: 'lowering-withdrawn' }]
  }
}

const at = (c: Case, level: Level): Case => ({ ...c, urgency: { level, by: '', reason: '' } })

/** They wait at a shut door as before, and now it can't wait: they are told where to turn. */
function sentAway(c: Case, level: Level, promisedBy: Instant | null, now: Instant, doors: Doors | undefined): Draft[] {
  if (!doors || c.status !== 'waiting' || isStranded(c, doors) || !isStranded(at(c, level), doors)) return []
  const shut = shutDoor(at(c, level), promisedBy ?? now, now, doors, 'none')
  return shut ? [shut] : []
}

/** Less urgent than it seemed: what the citizen was promised still stands. */
function promiseOf(
  c: Case,
  level: Level,
  now: Instant,
  settings: Settings,
  own: RegisterUnit | undefined,
  doors: Doors | undefined,
): Instant | null {
  if (c.status !== 'waiting') return null
  const minutes = settings.answerWithin[level]
  const within = doors ? answerThere(at(c, level), minutes, now, doors) : answerBy(at(c, level), own, minutes, now)
  return c.promisedBy !== null && c.promisedBy < within ? c.promisedBy : within
}

type Changed = Extract<Entry, { type: 'urgency-changed' }>
type Lowering = Extract<Entry, { type: 'lowering-proposed' | 'lowering-refused' | 'lowering-withdrawn' }>

/** What each does to the case, for log.ts. */
export function urgencyAfter(c: Case, e: Changed): Partial<Case> {
  const promisedBy = e.promisedBy ?? c.promisedBy
  if (e.undoes !== undefined && c.undo?.seq === e.undoes) return { urgency: c.undo.before, undo: null, promisedBy }
  const by = e.by.kind === 'caregiver' ? e.by : null
  const urgency = {
    level: e.level,
    by: e.proposed?.name ?? by?.name ?? 'rules',
    reason: e.reason,
    ...(e.code ? { code: e.code } : {}),
    ...(e.added ? { added: e.added } : {}),
    ...(e.proposed && by ? { confirmedBy: by.name } : {}),
  }
  const undo = by && e.code && !e.proposed ? { by: by.hsaId, at: e.at, seq: e.seq, before: c.urgency } : null
  return { ...withoutLowering(c), urgency, promisedBy, ...(undo || c.undo ? { undo } : {}) }
}

export function loweringAfter(e: Lowering): Partial<Case> {
  if (e.type !== 'lowering-proposed' || e.by.kind !== 'caregiver') return { lowering: null }
  const { level, code, reason, added, central, at } = e
  const by = { hsaId: e.by.hsaId, name: e.by.name, role: e.by.role }
  return { lowering: { level, code, reason, ...(added ? { added } : {}), central, at, by } }
}

/** Something more urgent, the end, or another unit: nobody is asked for that second look any more. */
export const withoutLowering = (c: Case): Partial<Case> => ({
  ...(c.lowering ? { lowering: null } : {}),
  ...(c.undo ? { undo: null } : {}),
})

/** A change that was taken back, and the taking back, are no part of what was judged. */
export const stands = (e: Changed, entries: readonly Entry[]): boolean =>
  e.undoes === undefined && !entries.some(other => other.type === 'urgency-changed' && other.undoes === e.seq)

/** Whose change it was: of two, both. */
export const changedBy = (e: Changed, language: string): string => {
  const by = e.by.kind === 'caregiver' ? e.by.name : say(language, 'console.rules')
  return e.proposed ? `${e.proposed.name} (${say(language, 'console.urgency.confirmed-by', { name: by })})` : by
}
export const whyChanged = (e: Pick<Changed, 'reason' | 'code' | 'added'>, language: string): string =>
  e.code ? reasonText(e.code, e.added, language) : e.reason
