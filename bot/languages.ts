// Languages somebody needs or speaks, kept as BCP 47 codes and read in words. Registers and older entries name them in words:
// those are understood in each language of ours, and what isn't known is left as it was written. `sv-Latn` is Swedish in
// writing (skrivtolk).
import { languages as ours, say } from '../flows/texts/index.ts'
import { isCode } from './language-code.ts'

const named = new Map<string, Map<string, string>>()
/** The codes and their names in one language, as the texts list them. */
function namesIn(language: string): Map<string, string> {
  const found = named.get(language) ?? new Map(listed(say(language, 'console.interpreter.languages')))
  named.set(language, found)
  return found
}

/** "ar=arabiska|fi=finska" */
const listed = (text: string): [code: string, name: string][] =>
  text.split('|').map(pair => {
    const [code = '', name = ''] = pair.split('=')
    return [code, name]
  })

export function codeOf(given: string): string {
  const name = given.trim().toLowerCase()
  if (isCode(given)) return given
  for (const language of ours) for (const [code, own] of namesIn(language)) if (own.toLowerCase() === name) return code
  return given
}

export function languageName(given: string, language: string): string {
  const code = codeOf(given)
  const known = namesIn(language).get(code)
  if (known !== undefined || !isCode(code)) return known ?? given
  return new Intl.DisplayNames([language === 'sv' ? 'sv-SE' : 'en-GB'], { type: 'language' }).of(code) ?? code
}
