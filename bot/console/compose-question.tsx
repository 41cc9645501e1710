// A question that the citizen answers by a tap: choices, a number, a scale or a picture. The answer comes back as data.
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { PlainHint } from './compose-hint.tsx'
import { useDraft } from './drafts.ts'
import type { CaseView, NewQuestion } from './wire.ts'
import { language, t } from './words.ts'

const kinds = ['choice', 'multi', 'number', 'scale', 'photo'] as const
type Kind = (typeof kinds)[number]
export type Begun = { kind: Kind; text: string; options: string; unit: string }

const begun = (json: string, options: string): Begun => {
  const fresh: Begun = { kind: 'choice', text: '', options, unit: '' }
  if (json === '') return fresh
  const kept: Partial<Begun> = JSON.parse(json)
  return { ...fresh, ...kept }
}
const optionsOf = (lines: string) =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** The question as it is asked, or the key of what is missing. */
export function questionOf({ kind, text, options, unit }: Begun): NewQuestion | string {
  const words = text.trim()
  if (words === '') return 'ask.missing'
  if (kind === 'photo') return { kind, text: words }
  if (kind === 'number') return { kind, text: words, ...(unit.trim() ? { unit: unit.trim() } : {}) }
  if (kind === 'scale') return { kind, text: words, min: 0, max: 10 }
  const given = optionsOf(options)
  if (given.length < 2) return 'ask.few'
  if (given.length > 10) return 'ask.many'
  if (given.some(option => option.length > 80)) return 'ask.long'
  const same = new Set(given.map(option => option.toLowerCase().replace(/[.!?,]+$/u, '')))
  return same.size < given.length ? 'ask.same' : { kind, text: words, options: given }
}

type Props = { view: CaseView; label: ReactNode; send: (question: NewQuestion) => Promise<boolean> }

export function Question({ view, label, send }: Props) {
  // In the citizen's language; in another than the page's the caregiver writes their own.
  const usual = view.language === language ? t('ask.usual').replaceAll('|', '\n') : ''
  const [json, keep] = useDraft(view.id, 'question')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const draft = begun(json, usual)
  const { kind, text, options, unit } = draft
  const set = (more: Partial<Begun>) => {
    setWrong(null)
    keep(JSON.stringify({ ...draft, ...more }))
  }
  const go = async () => {
    const question = questionOf(draft)
    if (typeof question === 'string') return setWrong(t(question))
    if (busy) return
    setBusy(true)
    const done = await send(question)
    setBusy(false)
    if (done) keep('')
  }
  return (
    <form
      className='compose-form ask'
      onSubmit={event => {
        event.preventDefault()
        void go()
      }}
    >
      <label htmlFor='ask-text'>{label}</label>
      <textarea
        id='ask-text'
        rows={2}
        value={text}
        maxLength={1000}
        placeholder={t('ask.placeholder')}
        aria-describedby='ask-plain ask-wrong'
        onChange={event => set({ text: event.target.value })}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void go()
        }}
      />
      <PlainHint id='ask-plain' text={text} language={view.language} />
      <fieldset className='choices inline'>
        <legend>{t('ask.kind')}</legend>
        {kinds.map(each => (
          <label key={each} className='choice'>
            <input type='radio' name='ask-kind' checked={kind === each} onChange={() => set({ kind: each })} />
            <span>{t(`ask.kind.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {(kind === 'choice' || kind === 'multi') && (
        <label className='field'>
          <span>
            {t('ask.options')} <span className='faint'>{t('ask.options.help')}</span>
          </span>
          <textarea
            id='ask-options'
            rows={Math.min(6, Math.max(3, options.split('\n').length))}
            value={options}
            maxLength={1000}
            onChange={event => set({ options: event.target.value })}
          />
        </label>
      )}
      {kind === 'number' && (
        <label className='field narrow'>
          <span>
            {t('ask.unit')} <span className='faint'>{t('ask.unit.help')}</span>
          </span>
          <input value={unit} maxLength={20} onChange={event => set({ unit: event.target.value })} />
        </label>
      )}
      {(kind === 'scale' || kind === 'photo') && <p className='faint'>{t(`ask.${kind}.help`)}</p>}
      <div className='composer-foot'>
        <p id='ask-wrong' className='wrong-line' role='alert'>
          {wrong}
        </p>
        <Button variant='filled' type='submit' size='compact-md' loading={busy} disabled={text.trim() === ''}>
          {t('ask.send')}
        </Button>
      </div>
    </form>
  )
}
