// Where the caregiver writes: to the citizen, as a question answered by a tap, or to colleagues. Whom it goes to stands by
// the box, by first name and case number, so that several chats never mix; each has a draft of its own.
import './compose.css'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { api } from './api.ts'
import { Box } from './compose-box.tsx'
import type { Command } from './compose-menu.tsx'
import { Files } from './compose-files.tsx'
import { Question } from './compose-question.tsx'
import { draftOf } from './drafts.ts'
import { actKeys } from './keys.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

const modes = ['say', 'ask', 'note-internally'] as const
type Mode = (typeof modes)[number]
/** The button that opens a way of writing: the keyboard's shortcuts press it. */
export const modeButton = (mode: Mode) => `compose-${mode}`
const fieldOf: Record<Mode, string> = { say: 'reply', ask: 'ask-text', 'note-internally': 'internal' }

/** `toTalk`: turns to the talk where it takes turns with the summary. */
type Props = { view: CaseView; act: Opened['act']; toTalk: () => void }

export function Compose({ view, act, toTalk }: Props) {
  const open = modes.filter(mode => view.acts.includes(mode))
  const [chosen, choose] = useState<Mode | null>(null)
  const moved = useRef(false)
  // Whoever doesn't have the case sees the box for colleagues only when they ask for it, or left something in it.
  const kept = draftOf(view.id, 'internal') !== ''
  const shown = chosen && open.includes(chosen) ? chosen : open.includes('say') ? 'say' : kept ? open[0] : undefined
  useEffect(() => {
    if (moved.current && shown) document.getElementById(fieldOf[shown])?.focus()
    moved.current = false
  }, [shown])
  const to = (mode: Mode) => {
    // A field out of sight can't be written in.
    if (!document.getElementById(modeButton(mode))?.checkVisibility()) flushSync(toTalk)
    moved.current = true
    choose(mode)
    // Already there: the focus is all there is to move.
    if (mode === shown) document.getElementById(fieldOf[mode])?.focus()
  }

  const told = useRef(0)
  const typing = () => {
    if (Date.now() - told.current < 3000) return
    told.current = Date.now()
    api.typing(view.id)
  }
  const done = async (asked: Parameters<Opened['act']>[1]) => {
    // What is written next is a new line, and told of anew.
    told.current = 0
    return (await act(view.id, asked)).ok
  }
  const commands: Command[] = open
    .filter(mode => mode !== 'say')
    .map(mode => ({ id: mode, title: t(`act.${mode}`), run: () => to(mode) }))
  const label = <Addressee view={view} internal={shown === 'note-internally'} />

  if (open.length === 0) return <p className='no-composer'>{view.acts.includes('claim') ? t('case.take-first') : ''}</p>
  return (
    <div className={shown === 'note-internally' ? 'composer internal' : 'composer'}>
      <fieldset className='compose-modes' aria-label={t('compose.modes')}>
        {open.map(mode => (
          <button
            key={mode}
            id={modeButton(mode)}
            type='button'
            aria-pressed={mode === shown}
            aria-keyshortcuts={actKeys[mode] ?? ''}
            onClick={() => to(mode)}
          >
            {t(`compose.${mode}`)}
          </button>
        ))}
        {!open.includes('say') && view.acts.includes('claim') && <span className='faint'>{t('case.take-first')}</span>}
      </fieldset>
      {shown === 'say' && (
        <Box
          key='say'
          view={view}
          id='reply'
          draft='message'
          label={label}
          placeholder={t('talk.placeholder')}
          button={t('talk.send')}
          longest={8000}
          send={text => done({ act: 'say', text })}
          typing={typing}
          toCitizen
          commands={commands}
        />
      )}
      {shown === 'say' && <Files key='files' view={view} />}
      {shown === 'note-internally' && (
        <Box
          key='note'
          view={view}
          id='internal'
          draft='internal'
          label={label}
          placeholder={t('internal.placeholder')}
          button={t('internal.save')}
          longest={4000}
          send={text => done({ act: 'note-internally', text })}
          toCitizen={false}
          commands={[]}
        />
      )}
      {shown === 'ask' && (
        <Question
          view={view}
          label={label}
          send={async question => {
            const sent = await done({ act: 'ask', question })
            if (sent) to('say')
            return sent
          }}
        />
      )}
    </div>
  )
}

/** The child's name and the guardian's: they write, about her. */
function Addressee({ view, internal }: { view: CaseView; internal: boolean }) {
  const { person, number } = view
  if (internal)
    return (
      <>
        {t('internal.to')} {person && <bdi>{firstOf(person.name)} </bdi>}
        <span className='number faint'>{number}</span>
      </>
    )
  // Whoever was let in reads it too.
  const guests = view.guests.filter(one => one.state === 'open').map(one => t(`guest.${one.role}.named`, { name: one.name }))
  const and = guests.length > 0 && <bdi> {t('talk.to.guests', { names: guests.join(', ') })}</bdi>
  if (!person)
    return (
      <>
        <bdi>{t('talk.to.anonymous', { number })}</bdi>
        {and}
      </>
    )
  return (
    <>
      <bdi>{t('talk.to', { name: firstOf(person.name) })}</bdi>
      {person.guardian && <bdi> {t('talk.through', { name: person.guardian })}</bdi>}
      {and} <span className='number faint'>{number}</span>
    </>
  )
}

const firstOf = (name: string) => name.split(' ')[0] ?? name
