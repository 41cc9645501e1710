// A person turns out to have a protected identity while their case waits, or while somebody who isn't cleared has it: in the same
// turn it leaves them. To the queue of its unit if somebody cleared is at work there, else to the central one; the cleared are called.
import type { Case, Draft, Instant } from './case.ts'
import { openConsults } from './consult.ts'
import { answerBy } from './hours.ts'
import { answerThere, disclosed, mayGoCentral } from './open-door.ts'
import type { Unit } from './people.ts'
import { bot, timeText } from './speech.ts'
import type { House } from './turn.ts'

/** Somebody logged in who may open the cases of those with a protected identity. `unit`: HSA-id. */
export type Cleared = { hsaId: string; unit: string; student: boolean }

/** Nothing, when whoever has it may go on. Who is cleared being unknown, nobody is. */
export function leavingUncleared(c: Case, now: Instant, house: House): Draft[] {
  if (!c.citizen?.protected) return []
  const cleared = house.cleared ?? []
  // Cleared is a commission, not a person.
  const may = ({ hsaId, unit }: { hsaId: string; unit: Unit }) =>
    cleared.some(one => one.hsaId === hsaId && one.unit === unit.hsaId)
  const advice: Draft[] = openConsults(c)
    .filter(one => !may(one.to))
    .map(one => ({ type: 'consult-ended', consult: one.id, how: 'withdrawn' }))
  // Nobody has it: it stands where it is, and only the cleared can take it. They are called, of the unit and centrally. One handed
  // over just now stood there with its mark from the first.
  if (c.status === 'waiting' && c.waitingSince !== now) return [...advice, { type: 'alerted', kind: 'protected' }]
  if (!c.claim || may(c.claim)) return advice
  // Over a care provider's border the patient is asked first (referring.ts).
  const stays = c.unit !== null && (!mayGoCentral(c, house) || cleared.some(one => answersFor(one, c.unit?.hsaId, house)))
  const { hsaId, name } = house.central
  const within = house.settings.answerWithin[c.urgency?.level ?? 'P3']
  const promisedBy = stays ? answerThere(c, within, now, house) : answerBy(c, house.central, within, now)
  return [
    ...advice,
    stays || c.unit?.hsaId === hsaId
      ? { type: 'released', to: 'queue', reason: 'protected', promisedBy }
      : { type: 'transferred', unit: { hsaId, name }, reason: 'protected', promisedBy },
    ...(stays ? [] : disclosed(c, house)),
    bot(c.language, 'desk.protected', { time: timeText(promisedBy, now, c.language) }),
    { type: 'alerted', kind: 'protected' },
  ]
}

/** Somebody in training is no one to give it to; a unit may share its queue with others. */
const answersFor = ({ unit, student }: Cleared, at: string | undefined, { unitOf }: House): boolean =>
  !student && at !== undefined && (unit === at || (unitOf?.(unit)?.sharesQueueWith ?? []).includes(at))
