// Everything that can be done now, found by typing: acts of the open case, cases by number or complaint, and the desk's own
// switches. Ctrl+K from anywhere, also in the middle of a sentence; what was being written stays.
import { Modal } from '@mantine/core'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/ScrollArea.css'
import './palette.css'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { t } from './words.ts'

/** `also`: words that find it beside its title. `key`: the single key that does the same. */
export type Command = { id: string; group: string; title: string; also?: string; key?: string; run: () => void }

/** Without accents and capitals: nobody types them in a hurry. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Every word typed begins a word of the title or of what else finds it; titles that begin with the words come first. */
export function found(commands: readonly Command[], typed: string): Command[] {
  const words = plain(typed)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
  const begins = (text: string, word: string) => ` ${text.replace(/[^\p{Letter}\p{Number}]+/gu, ' ')}`.includes(` ${word}`)
  return commands
    .map(command => ({ command, text: plain(`${command.title} ${command.also ?? ''}`) }))
    .filter(({ text }) => words.every(word => begins(text, word)))
    .map(({ command, text }, at) => ({ command, at, late: words[0] !== undefined && !text.startsWith(words[0]) ? 1 : 0 }))
    .sort((a, b) => a.late - b.late || a.at - b.at)
    .map(({ command }) => command)
}

const most = 40

export function Palette({ commands, close }: { commands: readonly Command[]; close: () => void }) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useMemo(() => found(commands, typed).slice(0, most), [commands, typed])
  const current = list[Math.min(at, list.length - 1)]
  const choose = (command: Command | undefined) => {
    if (!command) return
    close()
    // After the focus has gone back: what is run may move it.
    setTimeout(command.run)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && list.length > 0) setAt((Math.min(at, list.length - 1) + step + list.length) % list.length)
    else if (event.key === 'Enter') choose(current)
    else return
    event.preventDefault()
  }
  return (
    <Modal.Root opened onClose={close} size='lg' lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette')} className='palette'>
        <input
          data-autofocus
          // At once: the next key typed is already meant for it.
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key of its own
          autoFocus
          role='combobox'
          aria-label={t('palette')}
          aria-expanded='true'
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-autocomplete='list'
          placeholder={t('palette.placeholder')}
          value={typed}
          maxLength={80}
          onChange={event => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <div id={`${id}-list`} role='listbox' aria-label={t('palette')} className='palette-list'>
          {list.map((command, i) => (
            <div
              key={command.id}
              id={`${id}-${command.id}`}
              role='option'
              tabIndex={-1}
              aria-selected={command === current}
              ref={element => {
                if (command === current) element?.scrollIntoView({ block: 'nearest' })
              }}
              onMouseMove={() => setAt(i)}
              onClick={() => choose(command)}
              onKeyDown={press}
            >
              <span className='faint'>{command.group}</span>
              <span>{command.title}</span>
              {command.key && <kbd>{command.key}</kbd>}
            </div>
          ))}
        </div>
        <p role='status' className={list.length === 0 ? 'empty' : 'visually-hidden'}>
          {list.length === 0 ? t('palette.nothing') : t('palette.count', { n: list.length })}
        </p>
      </Modal.Content>
    </Modal.Root>
  )
}
