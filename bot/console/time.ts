// Times as people read them, always in the region's own zone.
import { wall } from '../hours.ts'
import { spokenName } from './languages.ts'
import { language, t } from './words.ts'

const zone = 'Europe/Stockholm'
const locale = () => (language === 'sv' ? 'sv-SE' : 'en-GB')

/** "14:30" today, else "tis 24 nov. 14:30". */
export function clock(at: string, now: number = Date.now()): string {
  const { date, time } = wall(at)
  if (date === wall(new Date(now).toISOString()).date) return time
  return `${day(at)} ${time}`
}

/** "14:30:05", for how old a list is. */
export const clockSeconds = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' }).format(new Date(at))

export const day = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(at))

/** A length of time in its largest sensible units. */
export function lasting(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000)
  if (minutes < 1) return t('under-a-minute')
  if (minutes < 60) return t('minutes', { n: minutes })
  if (minutes < 48 * 60) return t('hours', { n: Math.floor(minutes / 60), m: minutes % 60 })
  return t('days', { n: Math.floor(minutes / 1440) })
}

/** By our own list first: a browser does not know them all (Meänkieli, the Sami languages). */
export const languageName = (code: string): string => {
  const own = spokenName(code)
  return own === code ? (new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code) : own
}
