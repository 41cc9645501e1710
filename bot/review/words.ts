// The page's own words, from flows/texts/<language>/review.json.
import { wall } from '../hours.ts'
import en from '../../flows/texts/en/review.json' with { type: 'json' }
import sv from '../../flows/texts/sv/review.json' with { type: 'json' }

const all: Record<string, Record<string, string>> = { sv, en }
export let language = 'sv'

export function speak(wanted: string): void {
  language = wanted in all ? wanted : 'sv'
  document.documentElement.lang = language
  document.title = t('title')
}

export const t = (key: string, values: Record<string, string | number> = {}): string =>
  (all[language]?.[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** Date and time of day in the region. */
export function here(at: string): string {
  const { date, time } = wall(at)
  return `${date} ${time}`
}
