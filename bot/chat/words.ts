// The page's own words, from flows/texts/<language>/chat.json: plain {name} places, nothing more of ICU, so that the
// page carries no formatter. Swedish fills what another language lacks.
/// <reference types="vite/client" />
const files = import.meta.glob<Record<string, string>>('../../flows/texts/*/chat.json', { eager: true, import: 'default' })

export type Language = string
const texts = new Map(Object.entries(files).map(([path, text]) => [path.split('/').at(-2) ?? 'sv', text]))
export const languages: readonly Language[] = [...texts.keys()].sort(
  (a, b) => Number(b === 'sv') - Number(a === 'sv') || a.localeCompare(b),
)

export type Words = (key: string, values?: Record<string, string | number>) => string

export const wordsOf =
  (language: Language): Words =>
  (key, values = {}) =>
    (texts.get(language)?.[key] ?? texts.get('sv')?.[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    )

export const hasWord = (language: Language, key: string) => (texts.get(language) ?? texts.get('sv'))?.[key] !== undefined

/** "14:30" today, "i morgon 08:00", else "mån 23 nov. 08:00": care happens in Sweden, whatever clock the phone has. */
export function timeText(at: string, now: Date, language: Language, words: Words): string {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return ''
  const locale = language === 'en' ? 'en-GB' : language
  const zone = { timeZone: 'Europe/Stockholm' }
  const day = (date: Date) => date.toLocaleDateString('sv-SE', zone)
  const time = then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: false, ...zone })
  if (day(then) === day(now)) return time
  if (day(then) === day(new Date(now.getTime() + 86_400_000))) return words('time.tomorrow', { time })
  return `${then.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short', ...zone })} ${time}`
}
