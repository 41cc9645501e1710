// What makes a row red and rings: for the queue's screen, its stream and who may look.
import type { AlarmKind, AlertKind } from '../case.ts'

type Called = {
  alarm: { kind: AlarmKind; at: string; acknowledged: unknown } | null
  alert?: { kind: AlertKind; at: string } | null | undefined
}
/** What calls for somebody now: an alarm nobody has acknowledged, else an alert. */
export const calling = ({ alarm, alert }: Called): { kind: AlarmKind | AlertKind; at: string } | null =>
  alarm && !alarm.acknowledged ? { kind: alarm.kind, at: alarm.at } : (alert ?? null)
