// What the bot says: a key, its values, and the words shown, kept together in the entry.
import { say, type Values } from '../flows/texts/index.ts'
import type { Draft, ShownQuestion } from './case.ts'
import { wall } from './hours.ts'

type More = { question?: ShownQuestion; login?: boolean }

export const bot = (language: string, key: string, values: Values = {}, more: More = {}): Draft => ({
  type: 'message',
  by: { kind: 'bot' },
  key,
  values,
  language,
  text: say(language, key, values),
  ...more,
})

/** Words that are already rendered (an outcome's explanation) under the key they came from. */
export const spoken = (language: string, key: string, text: string, more: More = {}): Draft => ({
  type: 'message',
  by: { kind: 'bot' },
  key,
  language,
  text,
  ...more,
})

/** "14:30", or "tisdag 24 november 08:00" when it is not today. */
export const timeText = (at: string, now: string, language: string): string =>
  wall(at).date === wall(now).date ? wall(at).time : bookedText(at, language)

/** "tisdag 24 november 08:00". A booked time always names its day: the line is read again on another day than it was written. */
export function bookedText(at: string, language: string): string {
  const day = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return `${day.format(new Date(at))} ${wall(at).time}`
}
