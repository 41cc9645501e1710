// What makes a row red and rings: for the queue's screen, its stream and who may look.
import type { AlarmKind, AlertKind, Case } from '../case.ts'

type Called = {
  alarm: { kind: AlarmKind; at: string; acknowledged: unknown } | null
  alert?: { kind: AlertKind; at: string } | null | undefined
}
/** What calls for somebody now: an alarm nobody has acknowledged, else an alert. */
export const calling = ({ alarm, alert }: Called): { kind: AlarmKind | AlertKind; at: string } | null =>
  alarm && !alarm.acknowledged ? { kind: alarm.kind, at: alarm.at } : (alert ?? null)

/**
 * They answered that it isn't so, and what was judged after is no danger to life. The alarm stands all the same until somebody
 * acknowledges it: words of danger are not withdrawn for the desk.
 */
export const isDenied = ({ urgency, judgement, facts }: Pick<Case, 'urgency' | 'judgement' | 'facts'>): boolean =>
  judgement !== null &&
  judgement.level !== 'P1' &&
  judgement.action !== 'crisis-line' &&
  urgency?.level !== 'P1' &&
  !Object.keys(facts).some(fact => /^(?:alarm|danger)\./u.test(fact) && facts[fact] === true)
