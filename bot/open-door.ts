// Where a case goes when its unit has shut. Within the care provider what is urgent goes to the central queue, round the clock;
// over its border only danger to life does by itself (DESIGN §8): the others stay, and hear when it opens and what helps until then.
import type { Case, Draft, Instant } from './case.ts'
import { answerBy, isUrgent, opensAt, promise, roundTheClock } from './hours.ts'
import { openEmergency } from './nearby.ts'
import { isEmergency } from './referring.ts'
import type { Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'
import type { House } from './turn.ts'

export type Doors = Pick<House, 'central' | 'isOpen' | 'unitOf'> & Partial<Pick<House, 'emergency'>>
type Standing = Pick<Case, 'unit' | 'urgency' | 'alarm'>

/** At another care provider than the central unit's; a unit the register does not know counts as our own. */
function isAbroad({ unit }: Pick<Case, 'unit'>, { central, unitOf }: Doors): boolean {
  const own = unitOf?.(unit?.hsaId ?? '')?.provider.hsaId
  return own !== undefined && own !== central.provider.hsaId
}

/** Without asking the patient. */
export const mayGoCentral = (c: Standing, doors: Doors): boolean => !isAbroad(c, doors) || isEmergency(c)

/** Urgent, and behind a door that is shut, with no other it may go to: nobody reads here until it opens. */
export const isStranded = (c: Standing, doors: Doors): boolean =>
  isUrgent(c) && c.unit !== null && !doors.isOpen(c.unit.hsaId) && !mayGoCentral(c, doors)

/** What is written beside a case going to the central unit: from another care provider it is a disclosure. */
export function disclosed(c: Pick<Case, 'unit'>, doors: Doors): Draft[] {
  const provider = doors.unitOf?.(c.unit?.hsaId ?? '')?.provider
  if (!c.unit || !provider || !isAbroad(c, doors)) return []
  const { hsaId, name } = doors.central
  const to = { unit: { hsaId, name }, provider: doors.central.provider }
  return [{ type: 'disclosed', from: { unit: c.unit, provider }, to, why: 'danger-to-life' }]
}

/** When it is answered where it stands: what is urgent round the clock if an open door may be gone to, else in the unit's own hours. */
export function answerThere(c: Standing, minutes: number, now: Instant, doors: Doors): Instant {
  const unit = doors.unitOf?.(c.unit?.hsaId ?? '')
  return mayGoCentral(c, doors) ? answerBy(c, unit, minutes, now) : promise(unit ?? roundTheClock, minutes, now)
}

/** To the central queue, when it is urgent and waits behind a door that is shut (or nowhere); null when it stays. */
export function toOpenDoor(c: Case, now: Instant, settings: Settings, doors: Doors, late = false): Draft[] | null {
  const { unit, urgency } = c
  if (!unit || unit.hsaId === doors.central.hsaId) return null
  // Handed over while the register had never answered: a unit without a name, whose queue nobody has.
  const nowhere = unit.hsaId === ''
  if (!nowhere && (!isUrgent(c) || doors.isOpen(unit.hsaId) || !mayGoCentral(c, doors))) return null
  const { hsaId, name } = doors.central
  const promisedBy = answerBy(c, doors.central, settings.answerWithin[urgency?.level ?? 'P3'], now)
  return [
    { type: 'transferred', unit: { hsaId, name }, reason: nowhere ? 'no-unit' : 'closed', promisedBy },
    ...disclosed(c, doors),
    ...(late ? [{ type: 'promised' as const, promisedBy, late }] : []),
    bot(c.language, 'desk.transferred', { unit: name, time: timeText(promisedBy, now, c.language) }),
  ]
}

/** What is said to who stays where it is shut; null where it is open. `after`: what has happened just before. */
export function shutDoor(
  c: Case,
  time: Instant,
  now: Instant,
  doors: Doors,
  after: 'late' | 'reopened' | 'released' | 'none',
): Draft | null {
  if (!c.unit || c.unit.hsaId === doors.central.hsaId || doors.isOpen(c.unit.hsaId)) return null
  const { place, ...shut } = shutValues(c, now, doors)
  // Who needs help within hours is not left to wait for the morning.
  const urgent = isStranded(c, doors) ? 'yes' : 'no'
  return bot(c.language, 'desk.shut', { after, urgent, ...shut, place, time: timeText(time, now, c.language) })
}

/** Which unit is shut, until when, and where there is help that can't wait for it. */
export function shutValues(c: Case, now: Instant, doors: Doors): { unit: string; known: string; opens: string; place: string } {
  const unit = doors.unitOf?.(c.unit?.hsaId ?? '')
  const opens = unit ? opensAt(unit, now) : null
  const { near, units } = openEmergency(c, doors)
  const place = units
    .slice(0, near ? 1 : units.length)
    .map(one => `${one.name} (${one.municipality})`)
    .join(', ')
  return {
    unit: c.unit?.name ?? '',
    known: opens ? 'yes' : 'no',
    opens: opens ? timeText(opens, now, c.language) : '',
    place: place || 'none',
  }
}

/** Back in its queue, from whoever had it: through an open door if it may, else with the hour that is kept where it stands. */
export function backInQueue(
  c: Case,
  reason: string,
  promisedBy: Instant,
  now: Instant,
  settings: Settings,
  doors?: Doors,
): Draft[] {
  const released: Draft = { type: 'released', to: 'queue', reason, promisedBy }
  const moved = doors && toOpenDoor(c, now, settings, doors)
  if (moved) return [released, ...moved]
  const shut = doors && shutDoor(c, promisedBy, now, doors, 'released')
  return [released, shut ?? bot(c.language, 'desk.released', { time: timeText(promisedBy, now, c.language) })]
}
