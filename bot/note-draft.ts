// The note a caregiver starts from: the case in sentences under the unit's headings, each with who said it. In Swedish,
// whatever the language of the talk: it is for the record.
import { say } from '../flows/texts/index.ts'
import type { Case, Entry, Note } from './case.ts'
import { wall } from './hours.ts'
import { type NoteTemplate, noteTemplates } from './note-template.ts'
import { proseOf } from './prose.ts'
import type { Sentence, Source } from './prose-parts.ts'

export type Statement = { source: Source; text: string }

const t = (key: string, values: Record<string, string | number> = {}) => say('sv', `console.${key}`, values)
const at = (instant: string) => {
  const { date, time } = wall(instant)
  return `${date} ${time}`
}

type Drafted = { text: string; statements: Statement[] }

export function noteDraft(c: Case, entries: readonly Entry[], { headings }: NoteTemplate = noteTemplates('').of('')): Drafted {
  const sentences = proseOf(c, entries, 'sv')
  const sections = headings.map(({ title, holds }) => ({ title, own: sentences.filter(s => holds.includes(s.part)) }))
  return {
    // A heading that the case says nothing for is left out; one that holds nothing of ours waits for the caregiver's own words.
    text: sections
      .filter((_, i) => headings[i]?.holds.length === 0 || (sections[i]?.own.length ?? 0) > 0)
      .map(({ title, own }) => [title, ...runs(own)].join('\n'))
      .join('\n\n'),
    statements: sections.flatMap(({ own }) => own.map(({ source, text }) => ({ source, text }))),
  }
}

/** Sentences in a row from the same source share its mark, which stands after the last of them. */
function runs(sentences: readonly Sentence[]): string[] {
  const out: { source: Source; text: string }[] = []
  for (const { source, text } of sentences) {
    const last = out.at(-1)
    if (last?.source === source) last.text += ` ${text}`
    else out.push({ source, text })
  }
  return out.map(({ source, text }) => `${text} (${t(`source.${source}`)})`)
}

/** An earlier note to be written anew: first which one, and whether it stands in the record; then its words as they were. */
export function correctionDraft(c: Case, earlier: Note): Drafted {
  const there = c.receipts.find(r => r.kind === 'note' && r.note === earlier.id && r.state === 'in-record')
  const opening = t(there ? 'note.corrects' : 'note.replaces', { at: at(earlier.signedAt), id: there?.id ?? '' })
  return { text: `${opening}\n\n${earlier.text}`, statements: [opening, earlier.text].map(text => ({ source: 'staff', text })) }
}
