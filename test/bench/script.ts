// One symptom report, from the first words to the summary, as what a client sends and as the changes it leads to. The
// changes are the pure turn's own, so that the SQL measured alone writes rows of the very same size.
import type { Case, Change } from '../../bot/case.ts'
import { isRefusal } from '../../bot/case.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { blank } from '../../bot/log.ts'
import { turn } from '../../bot/turn.ts'
import { house } from '../talk.ts'

type Message = Omit<Extract<Incoming, { type: 'message' }>, 'type'>
export type Line = { text: string; value?: NonNullable<Message['answer']> }
export const kinds = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']

type Script = { lines: Line[]; opening: Change; changes: Change[] }

export function script(): Script {
  let c: Case = blank('bench')
  let at = Date.parse('2026-11-23T08:00:00Z')
  const take = (incoming: Incoming): Change => {
    at += 1000
    const change = turn(c, incoming, new Date(at).toISOString(), house)
    if (change === null || isRefusal(change)) throw new Error('The script is no talk')
    c = change.case
    return change
  }
  const opening = take({ type: 'opened', language: 'sv', channel: 'directline', citizen: null })
  const lines: Line[] = []
  const changes: Change[] = []
  const says = (line: Line) => {
    lines.push(line)
    changes.push(
      take({
        type: 'message',
        text: line.text,
        kinds,
        clientId: '00000000-0000-4000-8000-000000000000',
        ...(line.value ? { answer: line.value } : {}),
      }),
    )
  }
  says({ text: 'Jag har hosta och är förkyld sedan tre dagar' })
  while (c.asked !== null && c.asked !== 'summary' && changes.length < 40) {
    const question = changes
      .at(-1)
      ?.entries.flatMap(e => (e.type === 'message' && e.question ? [e.question] : []))
      .at(-1)
    if (!question) break
    const options = question.options?.map(o => o.id) ?? []
    const one = ['self', 'none', 'no'].find(id => options.includes(id)) ?? options[0]
    const value =
      question.kind === 'number' ? (question.id === 'person.age' ? 41 : question.id.includes('temp') ? 37.2 : 3) : undefined
    const picked = value === undefined ? { options: [one ?? ''] } : { value }
    says({
      text: value === undefined ? (question.options?.find(o => o.id === one)?.title ?? '') : String(value),
      value: { question: question.id, ...picked },
    })
  }
  if (c.asked !== 'summary') throw new Error(`The script ends at ${c.asked}, not at the summary`)
  says({ text: 'Ja, det stämmer', value: { question: 'summary', option: 'right' } })
  return { lines, opening, changes }
}
