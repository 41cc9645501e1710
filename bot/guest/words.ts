// The page's own words, from flows/texts/<language>/guest.json: plain {name} places.
import en from '../../flows/texts/en/guest.json' with { type: 'json' }
import sv from '../../flows/texts/sv/guest.json' with { type: 'json' }

const all: Record<string, Record<string, string>> = { sv, en }
export const languages = Object.keys(all)
export const known = (language: string | null | undefined): string =>
  languages.find(one => one === language?.slice(0, 2).toLowerCase()) ?? 'sv'

export type Words = (key: string, values?: Record<string, string | number>) => string
export const wordsOf =
  (language: string): Words =>
  (key, values = {}) =>
    (all[language]?.[key] ?? all['sv']?.[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** The hour, where care happens. */
export const clock = (at: string, language: string): string =>
  new Date(at).toLocaleTimeString(language === 'en' ? 'en-GB' : 'sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Europe/Stockholm',
  })
