// What the record answered, as it may be kept for operators: the shape, codes and reasons of it, never a person. Of JSON
// only fields that explain are kept; everything else a record may echo (names, numbers, the note itself) is a dot.
import type { Case } from './case.ts'
import { masked } from './logging.ts'
import type { RawAnswer } from './ports.ts'

const LONGEST = 2000
const HIDDEN = '•••'

/** Fields of the three error shapes and of a resource's head that say what happened, not to whom. */
const telling = new Set([
  'resourceType',
  'id',
  'versionId',
  'lastUpdated',
  'profile',
  'severity',
  'code',
  'system',
  'diagnostics',
  'text',
  'expression',
  'location',
  'error',
  'error_description',
  'message',
  'statusCode',
  'status',
  'total',
  'type',
])
/** `text` is a reason inside an issue, and a narrative of the person anywhere else. */
const onlyInIssue = new Set(['text', 'code', 'system'])

export function stripped(answer: RawAnswer, c: Case): RawAnswer {
  const hide = hiding(c)
  return { status: answer.status, body: hide(readable(answer.body)).slice(0, LONGEST) }
}

function readable(body: string): string {
  try {
    return JSON.stringify(kept(JSON.parse(body), '', false), null, 1)
  } catch {
    // A web page, or a body that was cut: its words.
    return body
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  }
}

function kept(value: unknown, field: string, inIssue: boolean): unknown {
  if (Array.isArray(value)) return value.map(one => kept(one, field, inIssue))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, kept(inner, name, inIssue || name === 'issue')]),
    )
  if (typeof value !== 'string' && typeof value !== 'number') return value
  return telling.has(field) && (inIssue || !onlyInIssue.has(field)) ? value : HIDDEN
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Numbers, names, and three words in a row of what the citizen or the caregiver wrote. */
function hiding(c: Case): (text: string) => string {
  const people = [c.citizen, c.citizen?.actor ?? null].flatMap(p => (p ? [p.given, p.family, p.number] : []))
  const names = new Set(people.flatMap(wordsOf).filter(word => word.length > 1))
  const threes = new Set(
    [c.words, ...c.notes.map(n => n.text)].flatMap(text => {
      const words = wordsOf(text)
      return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`)
    }),
  )
  return text => {
    const words = [...masked(text).matchAll(/[\p{L}\p{N}]+/gu)]
    const lower = words.map(([word]) => word.toLowerCase())
    const said = (i: number) => threes.has(lower.slice(i, i + 3).join(' '))
    const hidden = words.filter((_, i) => names.has(lower[i] ?? '') || said(i) || said(i - 1) || said(i - 2))
    let from = 0
    const plain = masked(text)
    const pieces = hidden.map(word => {
      const piece = `${plain.slice(from, word.index)}${HIDDEN}`
      from = word.index + word[0].length
      return piece
    })
    return [...pieces, plain.slice(from)].join('').replace(/•••([\s,.]+•••)+/gu, HIDDEN)
  }
}
