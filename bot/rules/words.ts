// The page's own words, from flows/texts/<language>/rules.json.
import en from '../../flows/texts/en/rules.json' with { type: 'json' }
import sv from '../../flows/texts/sv/rules.json' with { type: 'json' }

const all: Record<string, Record<string, string>> = { sv, en }
export let language = 'sv'

export function speak(wanted: string): void {
  language = wanted in all ? wanted : 'sv'
  document.documentElement.lang = language
  document.title = t('title')
}

export const t = (key: string, values: Record<string, string | number> = {}): string =>
  (all[language]?.[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
