// How old somebody is: by the calendar in Sweden, whatever clock the server has.
import { wall } from './hours.ts'
import type { Instant } from './instant.ts'

/** Whole months. `birthDate` is YYYY-MM-DD. */
export function monthsOld(birthDate: string, now: Instant): number {
  const [y = 0, m = 1, d = 1] = birthDate.split('-').map(Number)
  const [ty = 0, tm = 1, td = 1] = wall(now).date.split('-').map(Number)
  return Math.max(0, (ty - y) * 12 + (tm - m) - (td < d ? 1 : 0))
}
