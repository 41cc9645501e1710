// Our own texts in a resource: Swedish in the element, every other language beside it as R4's translation extension.
import type { Extension } from '@medplum/fhirtypes'
import { languages, say } from '../flows/texts/index.ts'
import { extension } from './codes.ts'

/** What the resources are written in first. */
export const FIRST = 'sv'

const translation = (language: string, content: string): Extension => ({
  url: extension.translation,
  extension: [
    { url: 'lang', valueCode: language },
    { url: 'content', valueString: content },
  ],
})

/** `{ text: …, _text: translations }`: `of` says the words in one language. */
export function worded<K extends string>(element: K, of: (language: string) => string): Record<K, string> {
  const others = languages.filter(language => language !== FIRST)
  const beside = { [`_${element}`]: { extension: others.map(language => translation(language, of(language))) } }
  const first = { [element]: of(FIRST) }
  // The type of a computed key is lost to the compiler; primitive extensions (`_text`) are not in its types at all.
  return { ...first, ...(others.length > 0 ? beside : {}) } as Record<K, string>
}

/** The words of a key. */
export const said = <K extends string>(element: K, key: string): Record<K, string> =>
  worded(element, language => say(language, key))

/** A unit as it is told of several: "dagar". */
export const unitWord = (language: string, unit: string): string => say(language, `bot.unit.${unit}`, { count: 2 })

/** What is said to whoever builds on a resource, not to a citizen: in Swedish, and in English for everyone else. */
export const noted = <K extends string>(element: K, swedish: string, english: string): Record<K, string> =>
  worded(element, language => (language === FIRST ? swedish : english))
