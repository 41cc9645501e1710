// How plain our own texts are, by flows/plain.ts. Every branch of every choice is read, since somebody meets each of them.
// Run it (`--all` names the keys) to see the figures; plain-language.test.ts is the gate.
import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { z } from 'zod'
import {
  hardWords,
  type Language,
  LIX_AT_MOST,
  lix,
  longSentences,
  measuredLanguages,
  sentences,
  WORDS_AT_MOST,
} from '../../flows/plain.ts'

export { LIX_AT_MOST, lix, measuredLanguages, sentences, WORDS_AT_MOST, words } from '../../flows/plain.ts'

/** Texts no citizen reads, by `<file>.<key>`, and why they may speak as the professions do. */
export const staffTexts: { texts: RegExp; why: string }[] = [
  { texts: /^console\./, why: 'the caregiver’s console: read by staff at work' },
  { texts: /^rules\./, why: 'the rule owner’s page: read by the clinician who signs a rule set' },
  { texts: /^operate\./, why: 'the operator’s page: read by staff who keep the house running' },
  { texts: /^login\.staff-/, why: 'the staff’s login: the words for cards and levels that their own support uses' },
  { texts: /\.professional$/, why: 'the caregiver’s voice of a rule: the full reason, in the profession’s words' },
]

/** Single texts that may break the rule: `<language> <file>.<key>` and the reason. None is needed today; keep it so. */
export const exceptions: Record<string, string> = {}

type Node = ReturnType<IntlMessageFormat['getAst']>[number]
const VALUE = 'tid'
/** Every way a message can read: each branch of each choice, a short word for every value. */
function readings(nodes: readonly Node[]): string[] {
  return nodes.reduce<string[]>(
    (before, node) => {
      const here =
        'options' in node
          ? [...new Set(Object.values(node.options).flatMap(option => readings(option.value)))]
          : 'children' in node
            ? readings(node.children)
            : ['value' in node && node.type === 0 ? node.value : VALUE]
      return before.flatMap(start => here.map(end => start + end))
    },
    [''],
  )
}
export const read = (text: string, language: string): string[] => [
  ...new Set(readings(new IntlMessageFormat(text, language).getAst())),
]

export type Finding =
  | { kind: 'long'; where: string; sentence: string; words: number }
  | { kind: 'jargon'; where: string; word: string; say: string }

/** What to mend in one text; `where` names it in the finding. */
export function findings(where: string, text: string, language: Language): Finding[] {
  const every = read(text, language)
  const long = longSentences(every).map(found => ({ kind: 'long' as const, where, ...found }))
  const odd = hardWords(every, language).map(found => ({ kind: 'jargon' as const, where, ...found }))
  return [...long, ...odd]
}

export const advice = (finding: Finding): string =>
  finding.kind === 'long'
    ? `${finding.where}: ${finding.words} words, at most ${WORDS_AT_MOST}. Make two sentences or a list after a colon: “${finding.sentence}”`
    : `${finding.where}: “${finding.word}” is a word few know. Say “${finding.say}”`

export type Plain = { file: string; language: Language; lix: number; findings: Finding[] }

const folder = new URL('../../flows/texts/', import.meta.url)
const Texts = z.record(z.string(), z.string())

/** Every text of a language, staff's too, by file. */
export const written = (language: Language): { file: string; texts: Record<string, string> }[] =>
  readdirSync(new URL(`${language}/`, folder))
    .filter(name => name.endsWith('.json'))
    .map(name => ({
      file: name.slice(0, -'.json'.length),
      texts: Texts.parse(JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8'))),
    }))

export const forStaff = (file: string, key: string): boolean => staffTexts.some(({ texts }) => texts.test(`${file}.${key}`))

/** Every file of a language that a citizen reads, measured. */
export const measured = (language: Language): Plain[] =>
  written(language).flatMap(({ file, texts }) => {
    const citizens = Object.entries(texts).filter(([key]) => !forStaff(file, key))
    if (citizens.length === 0) return []
    const spoken = citizens.flatMap(([, text]) => [...new Set(read(text, language).flatMap(sentences))])
    const found = citizens.flatMap(([key, text]) => findings(`${language} ${file}.${key}`, text, language))
    return [{ file, language, lix: lix(spoken), findings: found }]
  })

if (import.meta.main)
  for (const language of measuredLanguages)
    for (const { file, lix: value, findings: found } of measured(language)) {
      const count = (kind: Finding['kind']) => found.filter(one => one.kind === kind).length
      const high = value > LIX_AT_MOST ? ' !' : ''
      console.log(
        `${language} ${file.padEnd(22)} LIX ${value.toFixed(1)}${high}  long ${count('long')}  jargon ${count('jargon')}`,
      )
      if (process.argv.includes('--all')) for (const finding of found) console.log(`    ${advice(finding)}`)
    }
