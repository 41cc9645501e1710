// Languages by BCP 47 code, in the words of the page. `sv-Latn` is Swedish in writing (skrivtolk).
import { t } from './words.ts'

/** Those a caregiver may say they speak beside Swedish. */
export const spokenHere = ['fi', 'fit', 'se', 'smj', 'swl', 'en', 'ar', 'so', 'uk'] as const
/** As an earlier page kept them. */
const before = [
  'finska',
  'meänkieli',
  'nordsamiska',
  'lulesamiska',
  'svenskt teckenspråk',
  'engelska',
  'arabiska',
  'somaliska',
  'ukrainska',
]
export const fromBefore = (kept: string): string => spokenHere[before.indexOf(kept)] ?? kept

const pairs = (): [code: string, name: string][] =>
  t('interpreter.languages')
    .split('|')
    .map(pair => {
      const [code = '', name = ''] = pair.split('=')
      return [code, name]
    })
export const spokenNames = (): string[] => pairs().map(([, name]) => name)
export const spokenName = (code: string): string => pairs().find(([one]) => one === code)?.[1] ?? code
/** Null: no such language in the list. */
export const codeOfName = (typed: string): string | null =>
  pairs().find(([, name]) => name.toLowerCase() === typed.trim().toLowerCase())?.[0] ?? null
