// How plain it is, said while it is written and never in the way: a long sentence, a word few know, heavy reading as a whole.
import { useDeferredValue, useEffect, useState } from 'react'
import type * as Plain from '../../flows/plain.ts'
import { unfilled } from './compose-slash.ts'
import { t } from './words.ts'

/** Fewer words than this have no LIX to speak of. */
const enough = 25
/** Where "medium" reading begins by Björnsson's scale; the gate over our own texts is stricter, over whole files. */
const heavy = 40
/** Hints at a time: what stands first is mended first. */
const most = 2

export function hintsOf(plain: typeof Plain, text: string, language: string): string[] {
  if (!plain.isMeasured(language)) return []
  const spoken = plain.words(text)
  const value = Math.round(plain.lix([text]))
  return [
    ...plain
      .hardWords([text], language)
      .map(({ word, say }) =>
        t('hint.word', { word: spoken.find(one => one.toLowerCase().includes(word.toLowerCase())) ?? word.trim(), say }),
      ),
    ...plain
      .longSentences([text])
      .map(({ sentence, words }) => t('hint.long', { n: words, start: plain.words(sentence).slice(0, 3).join(' ') })),
    ...(spoken.length >= enough && value > heavy ? [t('hint.heavy', { lix: value })] : []),
  ].slice(0, most)
}

export function PlainHint({ text, language, id }: { text: string; language: string; id: string }) {
  const [plain, setPlain] = useState<typeof Plain | null>(null)
  const settled = useDeferredValue(text)
  const wanted = text.length > 3
  useEffect(() => {
    // The words are a few kilobytes that nobody needs before they write. Without them the box works as well.
    if (wanted && !plain) import('../../flows/plain.ts').then(setPlain, () => undefined)
  }, [wanted, plain])
  const gap = unfilled(settled)
  const hints = [...(gap ? [t('hint.fill', { field: gap })] : []), ...(plain ? hintsOf(plain, settled, language) : [])]
  return (
    <ul id={id} className='plain-hints' aria-label={t('hint')}>
      {hints.map(hint => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  )
}
