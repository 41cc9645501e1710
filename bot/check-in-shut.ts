// Urgent, and waiting where nobody reads before it opens, over a care provider's border that only danger to life crosses by
// itself (open-door.ts). They have been sent to 1177 or an emergency department, so what a check-in can do for them here is two
// things: have them go, and have whoever gets worse say so, which asks the danger signs again and may take the case to the
// central queue. It can call nobody. So they are asked as long as they answer, further apart; who has gone, is better or
// doesn't answer (asleep, on the way, in a waiting room) is left in peace until it opens. Then they are asked again, and a
// silence calls the unit, which can do something about it. What they write in between is read as always.
import type { Case, Draft, Instant } from './case.ts'
import { later, opensAt } from './hours.ts'
import { type Doors, isStranded, shutValues } from './open-door.ts'
import { showOwn } from './questions.ts'
import type { Settings } from './settings.ts'
import { bot } from './speech.ts'

export const SHUT = 'check-in-shut'
export type How = 'better' | 'same' | 'worse' | 'helped'

/** Until when nobody there reads. */
const until = (c: Case, now: Instant, settings: Settings, doors: Doors): Instant => {
  const unit = doors.unitOf?.(c.unit?.hsaId ?? '')
  return (unit && opensAt(unit, now)) ?? later(now, settings.checkInShut.unknown)
}

/** Null where somebody is there to be told. */
export function checkInShut(
  c: Case,
  what: 'ask' | 'missed',
  now: Instant,
  settings: Settings,
  doors: Doors | undefined,
): Draft[] | null {
  if (!doors || !isStranded(c, doors)) return null
  if (what === 'missed')
    return [
      { type: 'check-in-missed', restsUntil: until(c, now, settings, doors) },
      // Seen when they open: they ring whoever has been silent since the evening.
      { type: 'alerted', kind: 'unanswered' },
      bot(c.language, 'bot.check-in.missed-rests', shutValues(c, now, doors)),
    ]
  const shown = showOwn(c, { hash: '', symptoms: {} }, SHUT)
  if (!shown) throw new Error(`No question ${SHUT}`)
  return [
    { type: 'check-in-asked' },
    bot(c.language, `bot.q.${SHUT}`, {}, { question: shown.shown }),
    { type: 'asked', question: SHUT },
  ]
}

/** When they are asked again after an answer; nothing where it is open. */
export function restAfter(
  c: Case,
  how: How,
  now: Instant,
  settings: Settings,
  doors: Doors,
): { restsUntil: Instant } | Record<string, never> {
  if (!isStranded(c, doors)) return {}
  const opens = until(c, now, settings, doors)
  const again = later(now, settings.checkInShut.every)
  return { restsUntil: how === 'helped' || how === 'better' || opens < again ? opens : again }
}
