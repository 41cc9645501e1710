// How plain a text is: LIX (Björnsson 1968: words per sentence + per cent of words longer than six letters), long
// sentences, jargon. Read by the gate over our own texts (test/flows/plain-language.ts) and, while they write, by caregivers.
import { jargon } from './plain-words.ts'

export const LIX_AT_MOST = 30
export const WORDS_AT_MOST = 15
export const measuredLanguages = ['sv', 'en'] as const
export type Language = (typeof measuredLanguages)[number]
export const isMeasured = (language: string): language is Language => measuredLanguages.some(one => one === language)

// A list may stand after a colon or on lines of its own: each part is then read by itself.
export const sentences = (text: string): string[] =>
  text
    .split(/[.!?:…]+[”"’)]*(?:\s|$)|\n+|;\s|•/u)
    .map(part => part.trim())
    .filter(part => /\p{L}/u.test(part))
export const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []

export const lix = (texts: readonly string[]): number => {
  const all = texts.flatMap(sentences)
  const spoken = all.flatMap(words)
  if (spoken.length === 0) return 0
  return spoken.length / all.length + (100 * spoken.filter(word => word.length > 6).length) / spoken.length
}

const listed = new Map<string, RegExp>()
function stem(word: string): RegExp {
  const known = listed.get(word)
  if (known) return known
  const letters = word.replace(/^-/, '').replaceAll('.', '\\.')
  const pattern = new RegExp(word.startsWith('-') ? letters : `(?<!\\p{L})${letters}`, 'iu')
  listed.set(word, pattern)
  return pattern
}

/** Sentences with more words than most can hold at once, each with its count. */
export const longSentences = (texts: readonly string[]): { sentence: string; words: number }[] =>
  [...new Set(texts.flatMap(sentences))]
    .map(sentence => ({ sentence, words: words(sentence).length }))
    .filter(one => one.words > WORDS_AT_MOST)

/** Words few know, as they are listed, each with what to say instead. */
export const hardWords = (texts: readonly string[], language: Language): { word: string; say: string }[] =>
  Object.entries(jargon[language])
    .filter(([word]) => texts.some(text => stem(word).test(text)))
    .map(([word, say]) => ({ word: word.replace(/^-/, ''), say }))
