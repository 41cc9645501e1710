// Free text → folded words with their place in the original. Folding drops case, accents (å ä ö too: many write
// without them) and doubled consonants, which is where most misspellings are; lexicons go through the same fold.

/** A folded word; `start` and `end` index the original text, `at` is its place with breaks counted as distance. */
export type Token = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly at: number
  /** Number of the clause (comma, colon, dash) and of the sentence (full stop, question mark, new line). */
  readonly clause: number
  readonly sentence: number
}

export type Text = { readonly source: string; readonly tokens: readonly Token[]; readonly questions: ReadonlySet<number> }

// A number may hold one decimal sign; a word may hold apostrophes and invisible joiners.
const WORD = /\d+(?:[.,]\d+)?|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’´`][\p{L}\p{M}]+)*/gu
const SENTENCE = /[.!?;…\n\r]/
const CLAUSE = /[,:()/]|\s[-–—]|[–—]\s/
/** The longest Swedish compounds people write are shorter; a longer run is read in pieces so its end is not skipped. */
const LONGEST = 40

/** Small words whose doubled consonant tells them from another word of the lexicons: att/åt, förr/för. */
const DOUBLED: ReadonlySet<string> = new Set(['att', 'forr'])

/** Folds one word: 'Bröstsmärta' → 'brostsmarta', 'inngen' → 'ingen', 'can’t' → 'cant'. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}.,]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/(.)\1{2,}/g, '$1')
  return DOUBLED.has(plain) ? plain : plain.replace(/([b-df-hj-np-tv-xz])\1/g, '$1')
}

/** Splits a message into folded words, clauses and sentences. Linear in the length, whatever it holds. */
export function read(source: string): Text {
  const tokens: Token[] = []
  const questions = new Set<number>()
  let at = 0
  let clause = 0
  let sentence = 0
  let last = 0
  for (const match of source.matchAll(WORD)) {
    const gap = source.slice(last, match.index)
    if (tokens.length > 0 && SENTENCE.test(gap)) {
      if (gap.includes('?')) questions.add(sentence)
      sentence += 1
      clause += 1
      at += 4
    } else if (tokens.length > 0 && CLAUSE.test(gap)) {
      clause += 1
      at += 1
    }
    last = match.index + match[0].length
    const first = match[0].charCodeAt(0)
    const word = first >= 48 && first <= 57 ? match[0].replace(',', '.') : fold(match[0])
    for (let from = 0; from < word.length; from += LONGEST) {
      tokens.push({ word: word.slice(from, from + LONGEST), start: match.index, end: last, at, clause, sentence })
      at += 1
    }
  }
  if (source.slice(last).includes('?')) questions.add(sentence)
  return { source, tokens, questions }
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    en: 1,
    ett: 1,
    one: 1,
    a: 1,
    yksi: 1,
    två: 2,
    two: 2,
    tva: 2,
    kaksi: 2,
    tre: 3,
    three: 3,
    kolme: 3,
    fyra: 4,
    four: 4,
    neljä: 4,
    fem: 5,
    five: 5,
    viisi: 5,
    sex: 6,
    six: 6,
    kuusi: 6,
    sju: 7,
    seven: 7,
    åtta: 8,
    eight: 8,
    nio: 9,
    nine: 9,
    tio: 10,
    ten: 10,
    elva: 11,
    eleven: 11,
    tolv: 12,
    twelve: 12,
    femton: 15,
    fifteen: 15,
    tjugo: 20,
    twenty: 20,
    trettio: 30,
    thirty: 30,
    fyrtio: 40,
    forty: 40,
    femtio: 50,
    fifty: 50,
    hundra: 100,
    hundred: 100,
  }).map(([word, value]) => [fold(word), value]),
)

/** The number a folded word stands for ('38.5', 'fyrtio'), or undefined. */
export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? Number.parseFloat(word) : NUMBER_WORDS.get(word)
}
