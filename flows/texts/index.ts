// Every word the bot says: texts/<language>/<file>.json, ICU MessageFormat. A key is `<file>.<key in file>`.
// A new language is a new folder; nothing here changes. The folders are read once, when the module loads.
import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'

export type Values = Record<string, string | number>

const here = new URL('.', import.meta.url)
const folder = (path: URL) => readdirSync(path, { withFileTypes: true })

export const texts: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  folder(here)
    .filter(entry => entry.isDirectory())
    .map(({ name: language }) => [
      language,
      new Map(
        folder(new URL(`${language}/`, here))
          .filter(file => file.name.endsWith('.json'))
          .flatMap(file =>
            Object.entries<string>(JSON.parse(readFileSync(new URL(`${language}/${file.name}`, here), 'utf8'))).map(
              ([key, text]) => [`${file.name.slice(0, -5)}.${key}`, text] as const,
            ),
          ),
      ),
    ]),
)
export const languages: readonly string[] = [...texts.keys()].sort()

const compiled = new Map<string, IntlMessageFormat>()

/** The text of a key in a language; Swedish where that language lacks it. Throws on a key nobody has. */
export function say(language: string, key: string, values: Values = {}): string {
  const spoken = texts.get(language)?.has(key) ? language : 'sv'
  const text = texts.get(spoken)?.get(key)
  if (text === undefined) throw new Error(`No text for the key ${key}`)
  if (!text.includes('{') && !text.includes("'")) return text
  const id = `${spoken}|${key}`
  const format = compiled.get(id) ?? new IntlMessageFormat(text, spoken)
  compiled.set(id, format)
  return String(format.format(values))
}

export const has = (language: string, key: string): boolean => texts.get(language)?.has(key) ?? false
