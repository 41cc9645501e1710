/** @jsxImportSource preact */
// Answers that are written: a number, a date, some words. Once given they stand where they were written, read only.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { newLabel, usePage } from './page.ts'
import type { Asked } from './question.tsx'

/** The frame of a written answer: label, field, what is wrong with it, and the button. */
function Field({
  asked,
  label,
  check,
  unknown,
  children,
}: {
  asked: Asked
  label: string
  /** What is wrong, or null after it was sent. */
  check: () => string | null
  unknown: boolean
  children: (ids: { id: string; describedBy: string; invalid: boolean }) => ComponentChildren
}) {
  const { words } = usePage()
  const [error, fail] = useState<string | null>(null)
  const [id] = useState(() => newLabel('field'))
  if (!asked.open && !asked.item.answer) return null
  return (
    <form
      class='fs-field'
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (asked.open) fail(check())
      }}
    >
      <label for={id}>{label}</label>
      <div class='fs-row'>
        {children({ id, describedBy: `${id}-error`, invalid: error !== null })}
        {asked.open && (
          <button type='submit' class='fs-primary'>
            {words('question.answer')}
          </button>
        )}
      </div>
      <p id={`${id}-error`} class='fs-error' role='status'>
        {error}
      </p>
      {asked.open && unknown && (
        <button
          type='button'
          class='fs-option'
          onClick={() => asked.answer(words('question.unknown'), { value: words('question.unknown') })}
        >
          {words('question.unknown')}
        </button>
      )}
    </form>
  )
}

export function NumberField(asked: Asked) {
  const { words, language } = usePage()
  const { min, max } = asked.question
  const unit = asked.question.unit
  const [typed, type] = useState(() => (/-?\d+([.,]\d+)?/.exec(asked.item.answer?.text ?? '') ?? [''])[0])
  const check = () => {
    const number = Number(typed.trim().replace(',', '.'))
    const outside = (min !== undefined && number < min) || (max !== undefined && number > max)
    if (typed.trim() === '' || !Number.isFinite(number) || outside) return words(...rangeText(min, max))
    const text = number.toLocaleString(language === 'en' ? 'en-GB' : language)
    asked.answer(unit ? `${text} ${number === 1 ? (asked.question.one ?? unit) : unit}` : text, { value: number })
    return null
  }
  return (
    <Field asked={asked} check={check} unknown label={unit ? words('number.label.unit', { unit }) : words('number.label')}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type='text'
          inputMode={min !== undefined && min < 0 ? 'text' : 'decimal'}
          autocomplete='off'
          readOnly={!asked.open}
          value={typed}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={event => type(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
function rangeText(min?: number, max?: number): [string, Record<string, number>] {
  if (min !== undefined && max !== undefined) return ['number.between', { min, max }]
  if (min !== undefined) return ['number.from', { min }]
  return max === undefined ? ['number.any', {}] : ['number.to', { max }]
}

export function DateField(asked: Asked) {
  const { words } = usePage()
  const [chosen, choose] = useState(asked.item.answer?.text ?? '')
  const check = () => {
    if (!/^\d{4}-\d\d-\d\d$/.test(chosen)) return words('date.needed')
    asked.answer(chosen, { value: chosen })
    return null
  }
  return (
    <Field asked={asked} check={check} unknown label={words('date.label')}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type='date'
          readOnly={!asked.open}
          value={chosen}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={event => choose(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** Asked last, words are written in the box at the bottom; here only to change what was written. */
export function TextField(asked: Asked) {
  const { words } = usePage()
  const [typed, type] = useState(asked.item.answer?.text ?? '')
  if (asked.item.open || !asked.open) return null
  const check = () => {
    if (typed.trim() === '') return words('text.needed')
    asked.answer(typed.trim(), { value: typed.trim() })
    return null
  }
  return (
    <Field
      asked={{ ...asked, item: { ...asked.item, answer: asked.item.answer ?? { text: '', options: [], state: 'sent' } } }}
      check={check}
      unknown={false}
      label={words('text.label')}
    >
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          rows={3}
          maxLength={10_000}
          value={typed}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={event => type(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
