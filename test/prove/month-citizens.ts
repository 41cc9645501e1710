// The citizens of the month: they tell what is wrong, answer what is asked, wait, and answer "how is it?" or don't; some
// write new words, some leave, some come back. They read only what they were told. Nothing here judges.
import type { Case, ShownQuestion } from '../../bot/case.ts'
import { isRefusal } from '../../bot/case.ts'
import type { Incoming } from '../../bot/incoming.ts'
import type { Citizen as Person } from '../../bot/people.ts'
import type { Committed, Who } from '../../bot/ports.ts'
import type { Speaks } from '../../bot/speaker.ts'
import { anna } from '../talk.ts'
import type { Chance, Clock } from './month-clock.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const kinds = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']

type Given = Record<string, string | number | string[]>
type Story = { words: string; symptom: string; given: Given; weight: number }
/** One for each level as the rules are today; what they come to is printed, not assumed. */
const stories: Story[] = [
  { words: 'jag kan inte andas', symptom: 'general', given: {}, weight: 1 },
  { words: 'jag har hosta', symptom: 'cough-cold', given: { 'cold-warning': ['blood'] }, weight: 3 },
  {
    words: 'jag har hosta och feber',
    symptom: 'cough-cold',
    given: { 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 },
    weight: 4,
  },
  { words: 'jag har hosta', symptom: 'cough-cold', given: { 'cold-days': 40, 'cold-symptoms': ['cough'] }, weight: 3 },
  { words: 'jag är förkyld', symptom: 'cough-cold', given: { 'cold-days': 2, 'cold-symptoms': ['cough'] }, weight: 2 },
  { words: 'jag har ont i ryggen', symptom: 'back-pain', given: {}, weight: 2 },
]
const told = [
  'nu blir det sämre',
  'är ni kvar?',
  'nu har jag ont i ryggen också',
  'jag väntar fortfarande här',
  'nu kan jag inte andas',
  'det känns lite bättre nu',
]

export type Citizen = ReturnType<typeof citizen>
type Parts = { speak: Speaks; time: Clock; dice: Chance; failed: (code: string) => void; plays?: Plays }
/** Somebody with a story of their own instead of one of the month's; what `answer` does not know is denied. */
export type Plays = {
  words: string
  symptom: string
  person: Person
  answer: (asked: string, shown: ShownQuestion | null) => string | number | string[] | undefined
}

/** How somebody takes being asked how they are, as shares; what is left is silence. */
type Temper = { better: number; same: number; worse: number; words: number; leaves: number }
const tempers: Temper[] = [
  { better: 0.2, same: 0.7, worse: 0.05, words: 0.05, leaves: 0 },
  { better: 0.1, same: 0.35, worse: 0.3, words: 0.2, leaves: 0 },
  { better: 0.05, same: 0.15, worse: 0, words: 0, leaves: 0 },
  { better: 0, same: 0, worse: 0, words: 0, leaves: 0 },
  { better: 0.2, same: 0.2, worse: 0, words: 0.2, leaves: 0.3 },
]

export function citizen(id: string, { speak, time, dice, failed, plays }: Parts) {
  const story = plays
    ? { words: plays.words, symptom: plays.symptom, given: {}, weight: 1 }
    : dice.one(stories.flatMap(one => Array.from({ length: one.weight }, () => one)))
  const temper = dice.one(tempers)
  /** Goes away in the middle of the questions. */
  const gives_up = dice.happens(0.12)
  const who: Who = { kind: 'citizen', id: 'test' }
  let c: Case | null = null
  let question: ShownQuestion | null = null
  let lines = 0

  async function bring(incoming: Incoming): Promise<void> {
    const answer = await speak(id, who, incoming).catch((error: unknown): Committed | null => {
      // Somebody else was first five times: the page says so, and it is sent again.
      if (error instanceof Error && 'code' in error && error.code === 'contended') return null
      throw error
    })
    if (answer === null) return failed('contended')
    if (isRefusal(answer)) return failed(answer.refused)
    c = answer.case
    question = answer.entries.flatMap(e => (e.type === 'message' && e.question ? [e.question] : [])).at(-1) ?? question
  }
  const write = (text: string) => {
    lines += 1
    return bring({ type: 'message', text, kinds, clientId: `${id}-${lines}` })
  }
  const pick = (of: string, value: string | number | string[]) =>
    bring({
      type: 'message',
      text: typeof value === 'string' && question?.kind === 'text' ? value : '',
      kinds,
      answer: Array.isArray(value)
        ? { question: of, options: value }
        : typeof value === 'number' || question?.kind === 'text'
          ? { question: of, value }
          : { question: of, option: value },
    })
  const soon = (act: () => Promise<void>, from = 5 * SECOND, to = 60 * SECOND) => time.plan(time.at + dice.between(from, to), act)

  async function arrives(): Promise<void> {
    await bring({ type: 'opened', language: 'sv', channel: 'test', citizen: null })
    soon(async () => {
      await write(story.words)
      goesOn()
    })
  }

  /** Answers on, as long as the bot asks. */
  function goesOn(): void {
    if (!c?.asked || (c.status !== 'with-bot' && c.status !== 'waiting')) return
    if (c.asked === 'check-in') return
    // Now and then somebody walks away from a question and is never heard again.
    if (gives_up && dice.happens(0.15)) return
    soon(async () => {
      const asked = c?.asked
      if (!asked) return
      await answers(asked)
      goesOn()
    })
  }

  async function answers(asked: string): Promise<void> {
    if (asked === 'login' || (asked === 'login-urgent' && dice.happens(0.5)))
      return bring({ type: 'identified', citizen: plays?.person ?? anna })
    if (asked === 'login-urgent') return pick(asked, 'without-login')
    if (asked === 'emergency' || asked === 'crisis' || asked === 'emergency-wait') return pick(asked, 'human')
    if (asked === 'next') return pick(asked, dice.happens(0.93) ? 'handoff' : 'done')
    if (asked === 'next-self-care') return pick(asked, dice.happens(0.5) ? 'done' : 'handoff')
    if (asked === 'returned') return pick(asked, dice.happens(0.6) ? 'done' : 'again')
    return pick(asked, plays?.answer(asked, question) ?? story.given[asked] ?? calm(asked, question, story))
  }

  /** Asked how it is. Some answer at the very second it is too late. */
  function isAsked(): void {
    const n = dice.share()
    let sum = 0
    const within = (share: number) => {
      sum += share
      return n < sum
    }
    const delay = dice.happens(0.2) ? 10 * MINUTE : dice.happens(0.15) ? dice.between(11 * MINUTE, HOUR) : 0
    const later = (act: () => Promise<void>) => (delay > 0 ? time.plan(time.at + delay, act) : soon(act, 20 * SECOND, 9 * MINUTE))
    const how = within(temper.better) ? 'better' : within(temper.same) ? 'same' : within(temper.worse) ? 'worse' : null
    if (how)
      return later(async () => {
        await pick('check-in', how)
        goesOn()
      })
    if (within(temper.words)) return later(tells)
    if (within(temper.leaves)) return later(() => bring({ type: 'message', text: '', kinds, command: 'stop' }))
  }

  async function tells(): Promise<void> {
    await write(dice.one(told))
    goesOn()
  }

  return {
    id,
    arrives,
    isAsked,
    /** Somebody has written to them, or given them back to the bot. */
    isTold(what: 'words' | 'bot' | 'closed'): void {
      if (what === 'bot') {
        if (dice.happens(0.7))
          soon(async () => {
            await pick('returned', dice.happens(0.6) ? 'done' : 'again')
            goesOn()
          })
      } else if (what === 'words' && dice.happens(0.5)) soon(() => write('tack, jag har en fråga till'), MINUTE, 20 * MINUTE)
      else if (what === 'closed' && dice.happens(0.2))
        soon(() => write('jag undrar en sak till om det där'), HOUR, dice.happens(0.7) ? 60 * HOUR : 90 * HOUR)
    },
    /** Unasked, while they wait or talk. */
    tells,
  }
}

function calm(asked: string, shown: ShownQuestion | null, story: Story): string | number | string[] {
  const ids = shown?.options?.map(o => o.id) ?? []
  if (asked === 'complaint-confirm') return ids.includes(story.symptom) ? story.symptom : (ids[0] ?? 'other')
  if (asked === 'person.who') return 'self'
  if (asked === 'person.age') return 36
  if (asked === 'summary') return 'right'
  if (shown?.kind === 'multi') return ['none']
  if (shown?.kind === 'text') return 'inga'
  if (shown?.kind === 'number' || shown?.kind === 'scale') return shown.id.includes('temp') ? 37.2 : (shown.min ?? 0)
  return ids.find(id => id === 'no' || id === 'none') ?? ids[0] ?? ''
}
