// Ages as the law counts them: by the calendar in Sweden, whatever clock the server has. Someone born on
// 29 February turns a year older on 1 March in a common year, by plain comparison of month and day.
import type { Instant } from '../../bot/case.ts'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** Whole years. `birthDate` is YYYY-MM-DD. */
export function ageInYears(birthDate: string, now: Instant): number {
  const today = calendar.format(new Date(now))
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0)
}
