// "/" and a few letters find a phrase. Pure: what is sought at the caret, what fits, and the text with the phrase in it.
import type { Phrase } from './wire.ts'

export type Sought = { from: number; words: string }
/** `command`: does something instead of writing something. */
export type Found = { id: string; title: string; kind: Phrase['kind'] | 'command'; text: string }

/** Shown at a time: a list one can take in. */
const most = 8

/** A slash at the start of a line or after a space; "och/eller" and "1/2" are no search. */
export function soughtAt(text: string, caret: number): Sought | null {
  const match = /(?:^|\s)\/([^\n/]{0,60})$/u.exec(text.slice(0, caret))
  return match?.[1] === undefined ? null : { from: caret - match[1].length - 1, words: match[1] }
}

const fold = (text: string) => text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '')
/** Every word typed begins a word of it. */
const fits = (words: string, ...texts: string[]): boolean => {
  const there = texts.flatMap(text => fold(text).split(/[^\p{L}\d]+/u))
  return fold(words)
    .split(/\s+/u)
    .filter(Boolean)
    .every(word => there.some(one => one.startsWith(word)))
}

/** What stands after the word for self-care, when that is what is sought: "/egenvård förkylning". */
export function selfCareSought(words: string, names: readonly string[]): string | null {
  const [first = '', ...rest] = words.trimStart().split(/\s+/u)
  return names.some(name => fold(name) === fold(first)) ? rest.join(' ') : null
}

type Where = {
  phrases: readonly Phrase[]
  commands: readonly Found[]
  /** The words that mean self-care, in the caregiver's language first. */
  care: readonly string[]
  /** Complaints that the words mean, by id, best first. */
  meant: readonly string[]
}

export function matching(words: string, { phrases, commands, care, meant }: Where): Found[] {
  const sought = selfCareSought(words, care)
  const home = phrases.filter(p => p.kind === 'self-care')
  const byMeaning = (of: string) => {
    const named = home.filter(p => fits(of, p.title))
    return [...named, ...meant.flatMap(id => home.filter(p => p.id === id && !named.includes(p)))]
  }
  if (sought !== null) return (sought === '' ? home : byMeaning(sought)).slice(0, most)
  const opening: Found = { id: 'self-care', title: `${care[0] ?? ''} …`, kind: 'command', text: '' }
  const said = phrases.filter(p => p.kind === 'phrase' && fits(words, p.title, p.id))
  // By its words only when few titles fit: a title is what one looks for.
  const inText = phrases.filter(p => p.kind === 'phrase' && words.trim().length > 2 && !said.includes(p) && fits(words, p.text))
  const acts = [opening, ...commands].filter(command => fits(words, command.title))
  // With letters typed, what one may do stands first; a bare "/" shows phrases, and self-care on top.
  const first = words.trim() === '' ? [opening] : acts
  return [...first, ...said, ...inText, ...(words.trim().length > 2 ? byMeaning(words) : [])].slice(0, most)
}

/** The text with the phrase where the slash was; what is still to be filled in is selected, else the caret stands after it. */
export function inserted(text: string, { from }: Sought, caret: number, phrase: string) {
  const whole = text.slice(0, from) + phrase + text.slice(caret)
  const gap = unfilled(phrase)
  const start = gap ? from + phrase.indexOf(gap) : from + phrase.length
  return { text: whole, start, end: gap ? start + gap.length : start }
}

/** What a phrase left for the caregiver to write. */
export const unfilled = (text: string): string | null => /\[(?:namn|tid|enhet|jag|roll)\]/u.exec(text)?.[0] ?? null
