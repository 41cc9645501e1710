// The case in a paragraph, each sentence with who said it; the same marks in a note before it is signed.
import './prose.css'
import type { Sentence, Source } from '../prose-parts.ts'
import { t } from './words.ts'

const sources: readonly Source[] = ['patient', 'relative', 'interpreter', 'register', 'bot', 'staff']

export function Prose({ sentences }: { sentences: readonly Sentence[] }) {
  if (sentences.length === 0) return null
  // The patient's own words stand in full below.
  const all = sentences.filter(s => !s.text.startsWith('”'))
  const no = all.filter(isDenial)
  // A long list of what is not stands between the reader and what is.
  const folded = no.reduce((sum, s) => sum + s.text.length, 0) > LONG ? no : []
  const told = all.filter(s => !folded.includes(s))
  return (
    <>
      <h3>{t('summary.prose')}</h3>
      <p className='prose'>
        {told.map((s, i) => {
          const last = told[i + 1]?.source !== s.source
          return (
            <span key={`${s.part}-${s.text}`} className={`said-by ${s.source}`}>
              <bdi>{s.text}</bdi>
              {last && <small className={`source ${s.source}`}>{t(`source.${s.source}`)}</small>}{' '}
            </span>
          )
        })}
      </p>
      {folded.length > 0 && (
        <details className='denied'>
          <summary>{t('summary.denies', { n: folded.reduce((sum, s) => sum + s.text.split('; ').length, 0) })}</summary>
          <p className='prose'>
            <bdi>{folded.map(s => s.text).join(' ')}</bdi>
            <small className={`source ${folded[0]?.source}`}>{t(`source.${folded[0]?.source}`)}</small>
          </p>
        </details>
      )}
    </>
  )
}

/** Characters of denials that are read at a glance. */
const LONG = 160
const denials = ['prose.denies.screen', 'prose.denies', 'prose.group.none', 'prose.no']
const isDenial = ({ text }: Sentence) => denials.some(key => text.startsWith(t(key, { list: '' }).trim()))

/** A text with its marks: "(patient)" at the end of what the patient has said. */
export function Marked({ text }: { text: string }) {
  // In Swedish whatever the page speaks: it is the text of the record.
  const marks = new Map([
    ['(patient)', 'patient'],
    ['(bot)', 'bot'],
    ['(vårdpersonal)', 'staff'],
    ['(register)', 'register'],
    ['(närstående)', 'relative'],
    ['(tolk)', 'interpreter'],
  ])
  return (
    <bdi>
      {text.split(/(\((?:patient|bot|vårdpersonal|register|närstående|tolk)\))/u).map((part, i) => {
        const source = marks.get(part)
        return source ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
          <small key={i} className={`source ${source}`}>
            {part}
          </small>
        ) : (
          part
        )
      })}
    </bdi>
  )
}

export const Sources = () => (
  <p className='sources'>
    {t('summary.sources')}{' '}
    {sources.map(source => (
      <small key={source} className={`source ${source}`}>
        {t(`source.${source}`)}
      </small>
    ))}
  </p>
)
