// How a case ends: its outcome, whether it stands for a visit, and whether the complaint was new. The citizen is told until
// when a word from them opens it again; an alarm nobody acknowledged is seen by whoever closes it.
import type { Case, CloseReason, Draft, Entry, Instant, Problem } from './case.ts'
import { later } from './hours.ts'
import { type Caregiver, outsideName } from './people.ts'
import type { Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'

export type CloseAct = {
  act: 'close'
  reason: CloseReason
  equalsVisit?: boolean | undefined
  problem?: Problem | undefined
}

/** Whoever closed a case by mistake takes it up again at once, as if it had not been let go. */
export type UndoCloseAct = { act: 'undo-close' }
const undoWithin = 10

export const mayUndoClose = ({ closed }: Case, who: Caregiver): boolean =>
  closed?.by.kind === 'caregiver' && closed.by.hsaId === who.hsaId
export const isUndoLate = ({ closed }: Case, now: Instant): boolean => closed === null || later(closed.at, undoWithin) <= now

export const onUndoClose = (c: Case, who: Caregiver, now: Instant, settings: Settings): Draft[] => [
  { type: 'claimed', lease: later(now, settings.lease) },
  bot(c.language, 'desk.still-here', { name: outsideName(who) }),
]

export function onClose(
  c: Case,
  who: Caregiver,
  { reason, equalsVisit, problem }: CloseAct,
  now: Instant,
  settings: Settings,
): Draft[] {
  const until = timeText(later(now, settings.reopenWithin), now, c.language)
  const told = reason === 'emergency' ? 'desk.closed-emergency' : 'desk.closed'
  return [
    ...((c.alarm && !c.alarm.acknowledged) || c.alert ? [{ type: 'alarm-acknowledged' } as const] : []),
    {
      type: 'closed',
      reason,
      ...(equalsVisit === undefined ? {} : { equalsVisit }),
      ...(problem ? { problem } : {}),
    },
    bot(c.language, told, { name: outsideName(who), time: until }),
  ]
}

/** For log.ts: the end as the case keeps it. */
export const endOf = ({
  at,
  reason,
  by,
  equalsVisit,
  problem,
}: Extract<Entry, { type: 'closed' }>): NonNullable<Case['closed']> => ({
  at,
  reason,
  by,
  ...(equalsVisit === undefined ? {} : { equalsVisit }),
  ...(problem ? { problem } : {}),
})

/** Opened again: the unit is told whose it was. */
export function reopenedFrom(c: Case, at: Instant): Partial<Case> {
  const by = c.closed?.by
  return { reopened: { at, by: by?.kind === 'caregiver' ? { hsaId: by.hsaId, name: by.name, role: by.role } : null } }
}
