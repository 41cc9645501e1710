// The shape every dialog has: title with the addressee, body, one main button. What went wrong stands beside the button.
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/ScrollArea.css'
import { Button, Modal } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useReturn } from '../kept-focus.ts'
import type { Opened } from '../use-case.ts'
import type { AskedAct, CaseView } from '../wire.ts'
import { t } from '../words.ts'

type Props = {
  title: string
  /** Whose case this is; said in every dialog, so that no act lands on the wrong person. */
  view: CaseView | null
  close: () => void
  wide?: boolean
  children: ReactNode
}

export function Dialog({ title, view, close, wide = false, children }: Props) {
  useReturn()
  return (
    <Modal.Root opened onClose={close} size={wide ? 'xl' : 'md'} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Modal.Header: a second <header> would be a second banner to a screen reader. */}
        <div className='dialog-head'>
          <Modal.Title>
            {title}
            {view && (
              <span className='addressee'>
                {' '}
                · <bdi>{view.person?.name ?? t('case.anonymous')}</bdi> <span className='number'>{view.number}</span>
              </span>
            )}
          </Modal.Title>
          <Modal.CloseButton aria-label={t('close-dialog')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

export function useAct(view: CaseView, act: Opened['act'], close: () => void) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const run = async (asked: AskedAct) => {
    setBusy(true)
    setWrong(null)
    const done = await act(view.id, asked)
    setBusy(false)
    if (done.ok) close()
    else setWrong(done.message)
    return done
  }
  return { busy, wrong, setWrong, run }
}

export function Foot({
  wrong,
  busy,
  label,
  close,
  color = 'blue',
  children,
}: {
  wrong: string | null
  busy: boolean
  /** Null: there is nothing to do here but close it. */
  label: string | null
  close: () => void
  color?: string
  children?: ReactNode
}) {
  return (
    <>
      <p className='wrong-line' role='alert'>
        {wrong}
      </p>
      <div className='dialog-foot'>
        {children}
        <Button variant='subtle' onClick={close}>
          {t(label === null ? 'close-dialog' : 'cancel')}
        </Button>
        {label !== null && (
          <Button variant='filled' type='submit' loading={busy} color={color}>
            {label}
          </Button>
        )}
      </div>
    </>
  )
}

type ReasonProps = { value: string; set: (text: string) => void; focus?: boolean; help?: string }
export function Reason({ value, set, focus = false, help = t('reason.help') }: ReasonProps) {
  return (
    <label className='field'>
      <span>
        {t('reason')} <span className='faint'>{help}</span>
      </span>
      <input
        value={value}
        onChange={event => set(event.target.value)}
        maxLength={500}
        required
        data-autofocus={focus || undefined}
        onInvalid={event => event.currentTarget.setCustomValidity(t('reason.missing'))}
        onInput={event => event.currentTarget.setCustomValidity('')}
      />
    </label>
  )
}

type ChoicesProps<T extends string> = {
  legend: string
  name: string
  value: T | null
  set: (value: T) => void
  options: readonly { id: T; title: ReactNode; disabled?: boolean }[]
  focus?: boolean
  inline?: boolean
}

export function Choices<T extends string>({ legend, name, value, set, options, focus = false, inline = false }: ChoicesProps<T>) {
  const own = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // They came after the dialog had opened, and found the hand at its cross.
    if (focus && document.activeElement?.closest('.dialog-head'))
      own.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  }, [focus])
  return (
    <fieldset ref={own} className={inline ? 'choices inline' : 'choices'}>
      <legend>{legend}</legend>
      {options.map((option, i) => (
        <label key={option.id} className={option.disabled ? 'choice disabled' : 'choice'}>
          <input
            type='radio'
            name={name}
            checked={value === option.id}
            disabled={option.disabled}
            onChange={() => set(option.id)}
            data-autofocus={(focus && (value === null ? i === 0 : value === option.id)) || undefined}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </fieldset>
  )
}
