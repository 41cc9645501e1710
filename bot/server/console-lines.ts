// What stands beside the words of a line in the transcript: a caregiver's question with its answer so far, and which
// question a citizen's line answers.
import { say } from '../../flows/texts/index.ts'
import type { Entry, Message } from '../case.ts'
import type { Line } from '../console/wire.ts'

export function asking(e: Message, entries: readonly Entry[], language: string): Pick<Line, 'asked' | 'answers'> {
  if (e.by.kind === 'caregiver') return asked(e, entries, language)
  return e.by.kind === 'citizen' ? answering(e, entries) : {}
}

function asked(e: Message, entries: readonly Entry[], language: string): Pick<Line, 'asked'> {
  const found = entries.find(other => other.type === 'desk-asked' && other.question.id === `desk.${e.seq}`)
  if (found?.type !== 'desk-asked') return {}
  const { id, kind, options = [], min, max, unit } = found.question
  const last = entries.findLast(other => other.type === 'desk-answered' && other.answer.question === id)
  const answer = last?.type === 'desk-answered' ? last : null
  const words = answer?.answer.files && answer.answer.text === '' ? say(language, 'console.answer.photo') : answer?.answer.text
  return {
    asked: {
      kind,
      options: options.map(o => o.title),
      // The usual scale has it in its name.
      scale: min !== undefined && max !== undefined && max !== 10 ? `${min}–${max}` : (unit ?? null),
      answer: answer ? { text: words ?? '', at: answer.at } : null,
    },
  }
}

/** The answer is written in the same turn as its message: no other message of theirs stands between. */
function answering(e: Message, entries: readonly Entry[]): Pick<Line, 'answers'> {
  const answer = entries.find(other => other.seq > e.seq && (other.type === 'desk-answered' || ofCitizen(other)))
  if (answer?.type !== 'desk-answered') return {}
  const question = entries.find(other => other.type === 'desk-asked' && other.question.id === answer.answer.question)
  return question?.type === 'desk-asked' ? { answers: question.question.text } : {}
}

const ofCitizen = (e: Entry): boolean => e.type === 'message' && e.by.kind === 'citizen'
