// The page's own words, from flows/texts/<language>/rules.json; what a citizen is told to do and where, from chat.json.
import enChat from '../../flows/texts/en/chat.json' with { type: 'json' }
import svChat from '../../flows/texts/sv/chat.json' with { type: 'json' }
import { wall } from '../hours.ts'
import en from '../../flows/texts/en/rules.json' with { type: 'json' }
import sv from '../../flows/texts/sv/rules.json' with { type: 'json' }

const all: Record<string, Record<string, string>> = { sv, en }
const citizens: Record<string, Record<string, string>> = { sv: svChat, en: enChat }
export let language = 'sv'

export function speak(wanted: string): void {
  language = wanted in all ? wanted : 'sv'
  document.documentElement.lang = language
  document.title = t('title')
}

export const t = (key: string, values: Record<string, string | number> = {}): string =>
  (all[language]?.[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** What to do and where, as the citizen's outcome card says it; some places have words of their own for what to do. */
export function cardSays(action: string, where: string): string {
  const words = citizens[language] ?? {}
  const general = action === 'crisis-line' ? 'outcome.crisis.what' : `outcome.action.${action}`
  return `${words[`${general}.${where}`] ?? words[general] ?? action} ${words[`where.${where}`] ?? where}`
}

/** Date and time of day in the region, as the caregiver who reported it read the clock. */
export function here(at: string): string {
  const { date, time } = wall(at)
  return `${date} ${time}`
}

/** How long something has waited, in its largest whole unit. */
export function lasting(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes < 60) return t('minutes', { n: minutes })
  return minutes < 48 * 60 ? t('hours', { n: Math.floor(minutes / 60) }) : t('days', { n: Math.floor(minutes / 1440) })
}
