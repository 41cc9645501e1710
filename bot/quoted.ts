// What the person is quoted with in the summary: the lines that told something, in the order they came.
import { readDanger } from '../flows/danger.ts'
import { signsTold } from '../flows/understanding/contradictions.ts'
import { understand } from '../flows/understanding/index.ts'

/** So many words are a story, understood or not. */
const STORY = 6

/** A short line in which nothing was read is left out, as long as another one tells. */
export function toldIn(words: string, language: string): string {
  const lines = words.split('\n')
  const telling = lines.filter(line => tells(line, language))
  return (telling.length > 0 ? telling : lines).join('\n')
}

function tells(line: string, language: string): boolean {
  if ((line.match(/\p{L}+/gu)?.length ?? 0) >= STORY) return true
  const { complaints, facts, duration, course } = understand(line, language)
  const found = complaints.length > 0 || Object.keys(facts).length > 0 || duration !== undefined || course !== null
  return found || readDanger(line) !== null || signsTold(line).size > 0
}
