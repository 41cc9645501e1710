// What a caregiver writes: to the citizen, to colleagues, or as a question that comes back as data. And the citizen's
// answer to such a question. A message that is no answer to it stays a message.
import { z } from 'zod'
import { say } from '../flows/texts/index.ts'
import { number, plain, several } from './answer.ts'
import type { Attachment, Case, DeskQuestion, Draft, Refusal, ShownQuestion } from './case.ts'
import type { Incoming } from './incoming.ts'
import { canShow } from './questions.ts'

const title = z.string().trim().min(1).max(80)
const words = z.string().trim().min(1).max(1000)
/** As the console asks it: options by their titles. */
export const NewQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['choice', 'multi']), text: words, options: z.array(title).min(2).max(10) }),
  z.strictObject({ kind: z.literal('number'), text: words, unit: z.string().trim().max(20).optional() }),
  z.strictObject({ kind: z.literal('scale'), text: words, min: z.int().min(0).max(1), max: z.int().min(2).max(10) }),
  z.strictObject({ kind: z.literal('photo'), text: words }),
])
export type NewQuestion = z.infer<typeof NewQuestion>

export type TalkAct =
  | { act: 'say'; text: string; attachments?: Attachment[] }
  | { act: 'note-internally'; text: string }
  | { act: 'ask'; question: NewQuestion }

export function wrongQuestion(question: NewQuestion): Refusal | null {
  const wrong = (field: string, detail: string): Refusal => ({ refused: 'invalid', field: `question.${field}`, detail })
  if (question.text.trim() === '') return wrong('text', 'empty')
  if (question.kind !== 'choice' && question.kind !== 'multi') return null
  const titles = question.options.map(plain)
  if (titles.length < 2 || titles.some(one => one === '')) return wrong('options', 'at least two')
  // Told apart by their words too: a client may send only them.
  return new Set(titles).size < titles.length ? wrong('options', 'the same twice') : null
}

/** The entries of it. A word to the citizen wakes a case at rest; a note between colleagues does not. */
export function onTalk(c: Case, what: TalkAct): Draft[] {
  if (what.act === 'note-internally') return [{ type: 'internal-note', text: what.text }]
  const woken: Draft[] = c.status === 'on-hold' ? [{ type: 'resumed' }] : []
  if (what.act === 'say') {
    const files = what.attachments?.length ? { attachments: what.attachments } : {}
    return [...woken, { type: 'message', text: what.text, language: c.language, ...files }]
  }
  // Named by the number of its message, so that the two are found together.
  const question = numbered(what.question, `desk.${c.rev + woken.length + 1}`)
  return [...woken, { type: 'message', language: c.language, ...shown(c, question) }, { type: 'desk-asked', question }]
}

const numbered = (asked: NewQuestion, id: string): DeskQuestion => {
  if (!('options' in asked)) return { id, ...asked }
  return { ...asked, id, options: asked.options.map((each, i) => ({ id: `o${i + 1}`, title: each })) }
}

/** In the kind the citizen's client can show; where it can't, in words that ask for the same. */
function shown(c: Case, { text, ...question }: DeskQuestion): { text: string; question?: ShownQuestion } {
  if (canShow(c, question.kind)) return { text, question }
  const { id, kind } = question
  if (kind === 'scale') return { text, question: { ...question, kind: 'number' } }
  if (kind === 'photo') return { text: `${text}\n\n${say(c.language, 'desk.ask-photo')}` }
  const options = (question.options ?? []).map(o => o.title).join(', ')
  return { text: `${text}\n\n${say(c.language, 'desk.ask-several', { options })}`, question: { id, kind: 'text' } }
}

type Brought = Extract<Incoming, { type: 'message' }>

/**
 * The answer to a caregiver's question. One that names its question is that question's, however late; words alone are
 * the latest open one's, while somebody has the case, when they can be nothing else.
 */
export function deskAnswered(c: Case, m: Brought): Draft | null {
  const questions = c.questions ?? []
  const open = () => questions.findLast(({ id }) => !c.questionsAnswered?.includes(id))
  const listening = c.status === 'claimed' || c.status === 'on-hold'
  const question = m.answer ? questions.find(({ id }) => id === m.answer?.question) : listening ? open() : undefined
  const read = question && !m.command && readAs(question, m)
  if (!read) return null
  return { type: 'desk-answered', by: { kind: 'citizen' }, answer: { question: question.id, text: m.text, ...read } }
}

function readAs(question: DeskQuestion, m: Brought): { options?: string[]; value?: number; files?: string[] } | null {
  const { id, kind } = question
  if (kind === 'photo') return m.attachments?.length ? { files: m.attachments.map(file => file.id) } : null
  if (kind === 'number' || kind === 'scale') {
    const value = number(m, id)
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = question
    return value === null || value < min || value > max ? null : { value }
  }
  const known = question.options ?? []
  const named = m.answer?.question === id ? (m.answer.options ?? (m.answer.option ? [m.answer.option] : null)) : null
  const said = plain(m.text)
  const exact = known.filter(o => plain(o.title) === said).map(o => o.id)
  const options = named ?? (exact.length > 0 ? exact : several(said, known))
  if (!options?.every(option => known.some(o => o.id === option))) return null
  return kind === 'choice' && options.length !== 1 ? null : { options }
}
