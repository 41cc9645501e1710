// Every place of a talk, with every option and every command: an answer that was offered is always taken, the bot never
// falls silent, and there is always a way on to a human or an end without knowing a command.
import { describe, expect, test } from 'vitest'
import { type Known, type Place, places, type Step, step } from '../../flows/conversation.ts'
import { type Case, type Entry, isRefusal } from '../../bot/case.ts'
import { act } from '../../bot/desk.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { blank } from '../../bot/log.ts'
import { type House, turn } from '../../bot/turn.ts'
import { anna, house, nurse } from '../talk.ts'

const steps: Step['type'][] = [
  'DESCRIBED',
  'CHOSEN',
  'ANSWERED',
  'RIGHT',
  'CHANGE',
  'ALARM',
  'CARRY_ON',
  'HAND_OVER',
  'HUMAN',
  'IDENTIFIED',
  'WITHOUT_LOGIN',
  'DONE',
  'BACK',
  'RETURNED',
  'AGAIN',
]
const knowing = [
  'complaint',
  'screened',
  'who',
  'age',
  'months',
  'more',
  'danger',
  'selfCare',
  'wantsHuman',
  'identified',
  'urgent',
] as const
const everyKnown = (): Known[] =>
  Array.from({ length: 2 ** knowing.length }, (_, bits) => {
    const is = (key: (typeof knowing)[number]) => ((bits >> knowing.indexOf(key)) & 1) === 1
    return {
      complaint: is('complaint'),
      screened: is('screened'),
      who: is('who'),
      age: is('age'),
      months: is('months'),
      more: is('more'),
      danger: is('danger'),
      selfCare: is('selfCare'),
      wantsHuman: is('wantsHuman'),
      identified: is('identified'),
      urgent: is('urgent'),
    }
  })

describe('the statechart of a talk', () => {
  test('every place is reached, and every simple path ends handed over or with a farewell', () => {
    const reached = new Set<Place>()
    const stuck = new Set<string>()
    const seen = new Set<string>()
    for (const known of everyKnown()) {
      // Who, age and months are asked in a row: one without the other matters only there.
      const inARow = known.complaint && known.screened && !known.danger && !known.wantsHuman
      if (!inARow && (known.who !== known.age || known.age !== known.months)) continue
      const next = new Map(
        places.map(place => [place, [...new Set(steps.map(type => step(place, known, { type })).filter(to => to !== null))]]),
      )
      const there = new Set<Place>(['describe'])
      for (const place of there) for (const to of next.get(place) ?? []) there.add(to)
      for (const place of there) reached.add(place)
      const graph = JSON.stringify([...next].filter(([place]) => there.has(place)))
      if (seen.has(graph)) continue
      seen.add(graph)
      // A simple path that can't be made longer, and stands in neither end, is a dead end.
      const walk = (place: Place, path: readonly Place[]) => {
        if (place === 'handed-over' || place === 'farewell') return
        const on = (next.get(place) ?? []).filter(to => to !== place && !path.includes(to))
        if (on.length === 0) stuck.add([...path, place].join(' → '))
        for (const to of on) walk(to, [...path, place])
      }
      walk('describe', [])
    }
    expect([...stuck]).toEqual([])
    expect([...reached].sort()).toEqual([...places].sort())
  }, 60_000)
})

const kinds = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']
const at = '2026-11-23T08:00:00.000Z'
type Walked = { c: Case; entries: Entry[] }

function walker(language: string, plain: boolean, using: House = house) {
  const take = (c: Case, incoming: Incoming): Walked => {
    const change = turn(c, incoming, at, using)
    if (change === null || isRefusal(change)) throw new Error(`nothing came of ${JSON.stringify(incoming)}`)
    return { c: change.case, entries: change.entries }
  }
  const say = (c: Case, more: Partial<Extract<Incoming, { type: 'message' }>>) =>
    take(c, { type: 'message', text: '', ...(plain ? {} : { kinds }), ...more })
  const opened = () => take(blank('case'), { type: 'opened', language, channel: 'test', citizen: null })
  return { take, say, opened }
}

const words = {
  sv: [
    'jag har hostat i tre dagar',
    'mitt barn har feber 39 grader',
    'ont i foten',
    'jag är nedstämd',
    'det trycker över bröstet och jag kallsvettas',
  ],
  en: [
    'I have had a cough for three days',
    'my child has a fever',
    'my foot hurts',
    'I feel low',
    'crushing pressure in my chest and cold sweat',
  ],
}
const shown = (entries: readonly Entry[]) => entries.findLast(e => e.type === 'message' && e.question)
const keyOf = ({ status, position, asked, askedOptions, symptoms, facts }: Case) =>
  [status, position.value, asked, askedOptions?.length, symptoms.join(), facts['talk.human'], facts['person.who']].join(' ')

const calm = ['right', 'none', 'no', 'self', 'nothing', 'human', 'done']
/** By buttons alone, from wherever one stands, a human or an end is reached. */
function ends(start: { c: Case; question: Entry }, say: ReturnType<typeof walker>['say']): boolean {
  let { c, question } = start
  for (let i = 0; i < 150 && c.status === 'with-bot'; i++) {
    if (question.type !== 'message' || !question.question) return false
    const q = question.question
    const option = calm.find(id => q.options?.some(o => o.id === id)) ?? q.options?.[0]?.id
    const value = Math.min(
      Math.max(q.id === 'person.age' && c.facts['person.who'] === 'child' ? 5 : 30, q.min ?? 0),
      q.max ?? 100,
    )
    const next = say(
      c,
      option
        ? { answer: { question: q.id, option } }
        : q.kind === 'text'
          ? { text: 'hosta' }
          : { answer: { question: q.id, value } },
    )
    c = next.c
    question = shown(next.entries) ?? question
  }
  return c.status !== 'with-bot'
}

/** In `npm test`; `npm run prove -- walk` goes further. */
const PLACES = Number(process.env['PLACES'] ?? 300)

describe.each([
  ['sv', false],
  ['sv', true],
  ['en', false],
  ['en', true],
] as const)('a talk in %s, plain client: %s', (language, plain) => {
  test(
    'every option offered is taken, every command leads somewhere, and nobody is left without a question or an end',
    () => {
      const { take, say, opened } = walker(language, plain)
      const from = (start: Walked, question: Walked['entries'][number] | undefined) => ({ ...start, question })
      const first = opened()
      const back = () => {
        let now = say(first.c, { text: words[language][4] ?? '' })
        now = take(now.c, { type: 'identified', citizen: anna })
        now = say(now.c, { answer: { question: now.c.asked ?? '', option: 'human' } })
        expect(now.c.status).toBe('waiting')
        for (const what of [{ act: 'claim' as const }, { act: 'release' as const, to: 'bot' as const, reason: 'x' }]) {
          const change = act(now.c, nurse(), what, at)
          if (isRefusal(change)) throw new Error(change.refused)
          now = { c: change.case, entries: change.entries }
        }
        return now
      }
      const returned = back()
      const todo = [from(first, shown(first.entries)), from(returned, shown(returned.entries))]
      const seen = new Set<string>()
      const wrong = new Set<string>()
      const endless = new Set<string>()
      while (todo.length > 0 && seen.size < PLACES) {
        const { c, question } = todo.shift() ?? from(first, undefined)
        const key = keyOf(c)
        if (seen.has(key)) continue
        seen.add(key)
        if (question?.type !== 'message' || !question.question) {
          wrong.add(`${key}: no question`)
          continue
        }
        const q = question.question
        if (plain && !['choice', 'number', 'date', 'text'].includes(q.kind))
          wrong.add(`${key}: ${q.kind} shown to a plain client`)
        const offered: Partial<Extract<Incoming, { type: 'message' }>>[] =
          q.options?.flatMap(o => [{ answer: { question: q.id, option: o.id } }, ...(plain ? [{ text: o.title }] : [])]) ??
          (q.kind === 'number' || q.kind === 'scale'
            ? [...new Set([q.min ?? 0, 1, 30, q.max ?? 100])]
                .filter(n => n >= (q.min ?? 0) && n <= (q.max ?? 100))
                .map(value => ({ answer: { question: q.id, value } }))
            : words[language].map(text => ({ text })))
        const go = (more: (typeof offered)[number], offeredNow: boolean) => {
          const next = say(c, more)
          const name = `${key} + ${JSON.stringify(more)}`
          if (next.entries.some(e => e.type === 'failed')) wrong.add(`${name}: failed`)
          if (
            offeredNow &&
            next.entries.some(e => e.type === 'not-understood') &&
            !next.entries.some(e => e.type === 'message' && /18|0–17/u.test(e.text))
          )
            wrong.add(`${name}: not taken`)
          if (!next.entries.some(e => e.type === 'message' && e.by.kind === 'bot')) wrong.add(`${name}: silence`)
          if (next.c.status === 'with-bot' && next.c.asked === null) wrong.add(`${name}: nothing asked`)
          if (next.c.status === 'with-bot') todo.push(from(next, shown(next.entries) ?? question))
        }
        for (const more of offered) go(more, true)
        if (!ends({ c, question }, say)) endless.add(key)
        for (const command of ['back', 'human', 'restart', 'stop'] as const) go({ command }, false)
        for (const text of ['svenska', 'english', 'blå bil', 'vet inte', 'x'.repeat(500)]) go({ text }, false)
        go({ answer: { question: 'no-such-question', option: 'no' } }, false)
        go({ attachments: [{ id: 'f', name: 'f.jpg', contentType: 'image/jpeg', size: 1 }] }, false)
        if (language === 'sv') go({ text: 'jag vill dö' }, false)
      }
      expect([...wrong]).toEqual([])
      expect([...endless]).toEqual([])
      expect(seen.size).toBeGreaterThan(100)
    },
    120_000 + PLACES * 200,
  )
})
