// How plain a text is: LIX (Björnsson 1968: words per sentence + per cent of words longer than six letters), long sentences, jargon.
// Measured on what a citizen reads: every text but the caregiver's (`.professional`) and the staff's console.
import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { z } from 'zod'

export const LIX_AT_MOST = 30
export const WORDS_AT_MOST = 15

/** Words a worried person should not have to know, with what to say instead. */
const jargon: Record<string, Record<string, string>> = {
  sv: {
    'dyspné': 'svårt att andas',
    'cyanos': 'blå läppar',
    'anamnes': 'det du har berättat',
    'symtomen debuterade': 'besvären började',
    'palpitation': 'hjärtklappning',
    'suicid': 'självmord',
    'akut koronart': 'hjärtinfarkt',
    'exanthem': 'utslag',
    'hematuri': 'blod i urinen',
    'obstipation': 'förstoppning',
    'profylax': 'skydd',
    'indikation': 'skäl',
    'kontraindic': 'skäl att avstå',
    'adekvat': 'rätt',
    'initialt': 'i början',
    'peroral': 'genom munnen',
    'recidiv': 'kommer tillbaka',
    'immunsuppress': 'nedsatt immunförsvar',
    'anafyla': 'svår allergisk reaktion',
    'meningit': 'hjärnhinneinflammation',
    'pyelonefrit': 'njurinfektion',
    'sepsis': 'blodförgiftning',
    'triage': 'bedömning',
  },
  en: {
    'dyspnoea': 'hard to breathe',
    'cyanosis': 'blue lips',
    'palpitations of': 'racing heart',
    'syncope': 'fainting',
    'haematuria': 'blood in the urine',
    'prophyla': 'protection',
    'contraindic': 'reason not to',
    'immunosuppress': 'weak immune system',
    'anaphyla': 'severe allergic reaction',
    'pyelonephritis': 'kidney infection',
    'triage': 'assessment',
    'onset': 'start',
    'oedema': 'swelling',
    'pyrexia': 'fever',
  },
}

type Node = ReturnType<IntlMessageFormat['getAst']>[number]
/** A message as somebody reads it: the `other` of every choice, a short word for every value. */
function shown(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if ('options' in node) return shown(node.options['other']?.value ?? [])
      if ('children' in node) return shown(node.children)
      return 'value' in node && node.type === 0 ? node.value : 'tid'
    })
    .join('')
}

const sentences = (text: string): string[] => text.split(/[.!?:…]+(?:\s|$)|\n+|;\s|•/u).map(part => part.trim()).filter(part => /\p{L}/u.test(part))
const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []

export const lix = (texts: readonly string[]): number => {
  const all = texts.flatMap(sentences)
  const spoken = all.flatMap(words)
  if (spoken.length === 0) return 0
  return spoken.length / all.length + (100 * spoken.filter(word => word.length > 6).length) / spoken.length
}

export type Plain = { file: string; language: string; lix: number; long: { key: string; sentence: string; words: number }[]; jargon: { key: string; word: string; say: string }[] }

const folder = new URL('../../flows/texts/', import.meta.url)
const Texts = z.record(z.string(), z.string())

export function measured(language: string): Plain[] {
  return readdirSync(new URL(`${language}/`, folder))
    .filter(file => file.endsWith('.json'))
    .map(file => {
      const texts = Texts.parse(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')))
      const read = Object.entries(texts)
        .filter(([key]) => !key.endsWith('.professional'))
        .map(([key, text]) => ({ key, text: shown(new IntlMessageFormat(text, language).getAst()) }))
      return {
        file: file.replace('.json', ''),
        language,
        lix: lix(read.map(({ text }) => text)),
        long: read.flatMap(({ key, text }) =>
          sentences(text)
            .map(sentence => ({ key, sentence, words: words(sentence).length }))
            .filter(one => one.words > WORDS_AT_MOST),
        ),
        jargon: read.flatMap(({ key, text }) =>
          Object.entries(jargon[language] ?? {})
            .filter(([word]) => text.toLowerCase().includes(word))
            .map(([word, say]) => ({ key, word, say })),
        ),
      }
    })
}

if (import.meta.main)
  for (const language of ['sv', 'en'])
    for (const { file, lix: value, long, jargon: odd } of measured(language)) {
      console.log(`${language} ${file.padEnd(22)} LIX ${value.toFixed(1)}${value > LIX_AT_MOST ? ' !' : ''}  long ${long.length}  jargon ${odd.length}`)
      if (process.argv.includes('--all')) {
        for (const { key, sentence, words: count } of long) console.log(`    ${count} words in ${key}: ${sentence}`)
        for (const { key, word, say } of odd) console.log(`    "${word}" in ${key}: say "${say}"`)
      }
    }
