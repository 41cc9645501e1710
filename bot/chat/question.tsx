/** @jsxImportSource preact */
// A question with its answers, which stay where they were: the chosen one is marked, and "Ändra" opens it again in
// place. Answering never takes the focus away: what was pressed is still there, and nothing is removed under it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { DateField, NumberField, TextField } from './fields.tsx'
import { newLabel, usePage } from './page.ts'
import { PhotoPicker } from './photo.tsx'
import type { Theirs } from './talk.ts'
import type { Question } from './wire.ts'

export type Asked = {
  item: Theirs
  question: Question
  labelId: string
  /** It may be answered now. */
  open: boolean
  answer: (text: string, value: { option?: string; options?: string[]; value?: string | number }) => void
}

export function QuestionPart({ item, question, labelId }: { item: Theirs; question: Question; labelId: string }) {
  const { words, say, closed } = usePage()
  const [editing, edit] = useState(false)
  const open = !closed && (item.open || editing)
  const root = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  // A field that is answered loses its button; the focus it had stays with the question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is when the question closes that its button goes
  useLayoutEffect(() => {
    if (hadFocus.current && !root.current?.contains(document.activeElement)) root.current?.focus({ preventScroll: true })
    hadFocus.current = false
  }, [open])
  const answer: Asked['answer'] = (text, value) => {
    hadFocus.current = root.current?.contains(document.activeElement) ?? false
    say({ text, value: { question: question.id, ...value } })
    edit(false)
  }
  const asked: Asked = { item, question, labelId, open, answer }
  // What is asked about the person says why it is asked, and may be answered anew. The talk's own steps (is this
  // right? what next?) say none: they are behind us. A caregiver's question may be answered anew while they listen.
  const mayChange = !closed && !item.past && !item.open && (question.why !== undefined || item.sender?.kind === 'caregiver')
  return (
    <div ref={root} tabIndex={-1} class='fs-question' data-open={open}>
      <Kind {...asked} />
      <div class='fs-under'>
        {mayChange && (
          <button
            type='button'
            class='fs-quiet'
            aria-expanded={editing}
            aria-label={editing ? undefined : words('question.change.of', { question: item.text })}
            onClick={() => edit(!editing)}
          >
            {words(editing ? 'question.keep' : 'question.change')}
          </button>
        )}
        {question.why && (
          <details class='fs-why'>
            <summary>{words('question.why')}</summary>
            <p>{question.why}</p>
          </details>
        )}
      </div>
    </div>
  )
}

function Kind(asked: Asked) {
  switch (asked.question.kind) {
    case 'choice':
      return <Choice {...asked} />
    case 'multi':
      return <Several key={String(asked.open)} {...asked} />
    case 'scale':
      return <Scale {...asked} />
    case 'number':
      return <NumberField key={String(asked.open)} {...asked} />
    case 'date':
      return <DateField key={String(asked.open)} {...asked} />
    case 'text':
      return <TextField key={String(asked.open)} {...asked} />
    case 'photo':
      return asked.open ? <PhotoPicker asked={asked} /> : null
  }
}

/** One of the buttons. Not `disabled` when it is over: a disabled button would drop the focus it has. */
function Option({ asked, chosen, title, pick }: { asked: Asked; chosen: boolean; title: string; pick: () => void }) {
  return (
    <button
      type='button'
      class='fs-option'
      aria-pressed={chosen}
      aria-disabled={!asked.open}
      onClick={() => asked.open && pick()}
    >
      <span class='fs-mark' aria-hidden='true'>
        {chosen ? '✓' : ''}
      </span>
      {title}
    </button>
  )
}

function Choice(asked: Asked) {
  const { question, item, labelId, answer } = asked
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be the message's own paragraph
    <div role='group' aria-labelledby={labelId} class='fs-options'>
      {(question.options ?? []).map(({ id, title }) => (
        <Option
          key={id}
          asked={asked}
          title={title}
          chosen={item.answer?.options.includes(id) ?? false}
          pick={() => answer(title, { option: id })}
        />
      ))}
    </div>
  )
}

function Scale(asked: Asked) {
  const { words } = usePage()
  const [endsId] = useState(() => newLabel('ends'))
  const { question, item, labelId, answer } = asked
  const { min = 0, max = 10, options } = question
  const steps =
    options ?? Array.from({ length: Math.min(21, max - min + 1) }, (_, i) => ({ id: String(min + i), title: String(min + i) }))
  const said = item.answer?.text.trim()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Choice
    <div role='group' aria-labelledby={labelId} aria-describedby={options ? undefined : endsId} class='fs-scale'>
      {!options && (
        <p id={endsId} class='fs-hint'>
          {words('scale.ends', { min, max })}
        </p>
      )}
      {steps.map(({ id, title }) => (
        <Option
          key={id}
          asked={asked}
          title={title}
          chosen={(item.answer?.options.includes(id) ?? false) || said === title}
          pick={() => answer(title, options ? { option: id } : { value: Number(id) })}
        />
      ))}
    </div>
  )
}

/** Answers that say there is nothing to tick, or no telling: they stand alone. */
const ALONE = ['none', 'unknown']

function Several({ question, item, labelId, open, answer }: Asked) {
  const { words } = usePage()
  const given = question.options ?? []
  // The server's own "none" is used where it has one; else none of them is an empty list.
  const options = given.some(o => o.id === 'none') ? given : [...given, { id: 'none', title: words('question.none') }]
  const before = item.answer?.options ?? []
  const answeredNone = item.answer !== undefined && before.length === 0
  const [ticked, tick] = useState<readonly string[]>(answeredNone ? ['none'] : before)
  const [missing, miss] = useState(false)
  const [errorId] = useState(() => newLabel('error'))
  const toggle = (id: string) => {
    miss(false)
    if (ticked.includes(id)) tick(ticked.filter(t => t !== id))
    else tick(ALONE.includes(id) ? [id] : [...ticked.filter(t => !ALONE.includes(t)), id])
  }
  const none = options.find(o => o.id === 'none')?.title ?? ''
  const done = () => {
    if (ticked.length === 0) return miss(true)
    const chosen = options.filter(o => ticked.includes(o.id))
    answer(chosen.map(o => o.title).join(', '), { options: chosen.map(o => o.id).filter(id => given.some(o => o.id === id)) })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Choice
    <div role='group' aria-labelledby={labelId} aria-describedby={missing ? errorId : undefined} class='fs-options'>
      {open && <p class='fs-hint'>{words('question.several')}</p>}
      {options.map(({ id, title }) => (
        <label key={id} class='fs-option fs-tick' data-chosen={ticked.includes(id)} data-open={open}>
          <input type='checkbox' checked={ticked.includes(id)} disabled={!open} onChange={() => toggle(id)} />
          {title}
        </label>
      ))}
      <p id={errorId} class='fs-error' role='status'>
        {missing ? words('question.pick', { none }) : ''}
      </p>
      {open && (
        <button type='button' class='fs-primary' onClick={done}>
          {words('question.done')}
        </button>
      )}
    </div>
  )
}
