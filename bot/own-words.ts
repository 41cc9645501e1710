// What the citizen has told in their own words, whenever they wrote it: the words the complaint was read from, and every line
// since that says more than a pressed answer. Yes and no to a caregiver's question stand beside that question.
import { readDanger, suspectsDanger } from '../flows/danger.ts'
import { understand } from '../flows/understanding/index.ts'
import type { Case, Entry } from './case.ts'

/** Fewer are an answer, a thanks or a command. */
const WORDS = 3
const FREED: readonly Entry['type'][] = ['released', 'handed-over', 'transferred', 'reopened']
const count = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0
const POLITE = /^(?:tack|tackar|hej|okej|ok|bra|jaha|hejdå|thank|thanks|hello|hi|okay|great)(?!\p{L})/iu
const SURE = 0.5
/** While somebody has the case it is a conversation too: a thanks tells nothing, unless it goes on to. */
const isPolite = (text: string, language: string): boolean => {
  if (!POLITE.test(text.trim()) || readDanger(text) !== null || suspectsDanger(text)) return false
  const { complaints, facts, course } = understand(text, language)
  return course === null && Object.keys(facts).length === 0 && complaints.every(({ score }) => score < SURE)
}

export function ownWords(c: Pick<Case, 'words' | 'language'>, entries: readonly Entry[]): string[] {
  const kept = c.words.split('\n').map(line => line.trim())
  const later: string[] = []
  const titles: string[] = []
  let taken = false
  for (const [i, e] of entries.entries()) {
    if (e.type === 'claimed' || e.type === 'passed') taken = true
    if (FREED.includes(e.type)) taken = false
    if (e.type !== 'message') continue
    for (const { title } of e.question?.options ?? []) titles.push(title.toLowerCase())
    if (e.by.kind !== 'citizen' || count(e.text) < WORDS || isAnswer(entries, i)) continue
    const left = [...titles]
      .sort((a, b) => b.length - a.length)
      .reduce((text, title) => text.replaceAll(title, ' '), e.text.toLowerCase())
    if (count(left) < WORDS || (taken && isPolite(e.text, c.language))) continue
    later.push(...e.text.split('\n').map(line => line.trim()))
  }
  return [...new Set([...kept, ...later])].filter(Boolean)
}

/** The answer is written in the same turn as its message. */
function isAnswer(entries: readonly Entry[], i: number): boolean {
  const next = entries.slice(i + 1).find(e => e.type === 'desk-answered' || e.type === 'message')
  return next?.type === 'desk-answered'
}
