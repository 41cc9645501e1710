import { expect, test } from 'vitest'
import type { Outgoing } from '../../bot/chat/outgoing.ts'
import { type Talk, talkOf } from '../../bot/chat/talk.ts'
import { activitiesOf, withNews } from '../../bot/chat/wire.ts'
import { ask, bot, caregiver, event, outcome } from './play.ts'

let number = 0
const mine = (text: string, answers?: string) => ({
  type: 'message',
  text,
  from: { role: 'user' },
  channelData: answers ? { answers } : {},
})
const talk = (activities: Record<string, unknown>[], outgoing: Outgoing[] = []): Talk =>
  talkOf(
    activitiesOf({ activities: activities.map(a => ({ from: { role: 'bot' }, id: `a${++number}`, ...a })) }).activities,
    outgoing,
  )
const asked = ({ items }: Talk) => items.flatMap(item => (item.kind === 'theirs' && item.question ? [item] : []))
const waiting = (text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  text,
  locale: 'sv',
  clientId: text,
  at: '',
  state: 'waiting',
  ...more,
})

test('an answer marks its question, by name or by its words', () => {
  const [who, cough] = asked(talk([ask('who'), mine('Ett barn', 'person.who'), ask('cough'), mine('nej')]))
  expect(who).toMatchObject({ open: false, answer: { options: ['child'] } })
  expect(cough).toMatchObject({ open: false, answer: { options: ['no'] } })
})

test('a late answer changes its own question and says which; the latest question stays open', () => {
  const seen = talk([ask('who'), mine('Ett barn', 'person.who'), ask('cough'), mine('Mig själv', 'person.who')])
  expect(asked(seen)[0]?.answer?.options).toEqual(['self'])
  expect(asked(seen)[1]).toMatchObject({ open: true })
  expect(seen.items.at(-1)).toMatchObject({ kind: 'mine', changes: 'Vem gäller det?' })
})

test('several replayed titles are several options, also when a title holds a comma', () => {
  const [signs] = asked(talk([ask('signs'), mine('Svårt att andas, även i vila, Ont i bröstet', 'danger')]))
  expect([...(signs?.answer?.options ?? [])].sort()).toEqual(['breath', 'chest'])
})

test('words that answer nothing leave the question open', () => {
  const [temperature] = asked(talk([ask('temperature'), mine('jag mår illa'), bot('Skriv med siffror, tack.')]))
  expect(temperature).toMatchObject({ open: true })
  expect(asked(talk([ask('temperature'), mine('38,5 grader')]))[0]).toMatchObject({ open: false })
})

test('an answer on its way is marked at once; one that failed is not', () => {
  const value = { question: 'cough', option: 'yes' }
  expect(asked(talk([ask('cough')], [waiting('Ja', { value })]))[0]).toMatchObject({ open: false, answer: { state: 'waiting' } })
  expect(asked(talk([ask('cough')], [waiting('Ja', { value, state: 'failed' })]))[0]).toMatchObject({ open: true })
})

test('only the latest judgement stands, and an alarm stays', () => {
  const seen = talk([event('danger.alarm', { kind: 'crisis' }), outcome('P3'), mine('nej'), outcome('P1')])
  expect(seen.items.flatMap(i => (i.kind === 'judged' ? [[i.outcome.level, i.superseded]] : []))).toEqual([
    ['P3', true],
    ['P1', false],
  ])
  expect(seen.alarm).toEqual({ emergency: false, crisis: true, violence: false })
})

test('an alarm is eased by a later judgement that is no danger to life, and by nothing else; new danger undoes it', () => {
  const alarm = event('danger.alarm', { kind: 'emergency' })
  expect(talk([alarm]).eased).toBe(false)
  expect(talk([alarm, outcome('P1'), mine('Så är det inte')]).eased).toBe(false)
  expect(talk([alarm, outcome('P1'), outcome('P2', { action: 'crisis-line' })]).eased).toBe(false)
  expect(talk([alarm, outcome('P1'), outcome('P4')])).toMatchObject({ eased: true, alarm: { emergency: true } })
  expect(talk([alarm, outcome('P4'), alarm]).eased).toBe(false)
})

test('with a human, what the bot last asked waits for nobody', () => {
  const seen = talk([ask('cough'), event('case.status', { status: 'claimed' }), caregiver('Hej')])
  expect(asked(seen)[0]).toMatchObject({ open: false })
  expect(seen.caregiver).toMatchObject({ name: 'Anna Berg' })
})

test('a new hour promised in the same wait closes nothing that is asked; the next state does', () => {
  const waits = (promisedBy: string) => event('case.status', { status: 'waiting', promisedBy })
  const [signs] = asked(talk([waits('2026-11-22T13:30:00.000Z'), ask('signs'), waits('2026-11-22T14:00:00.000Z')]))
  expect(signs).toMatchObject({ open: true })
  const [before] = asked(talk([ask('signs'), waits('2026-11-22T13:30:00.000Z')]))
  expect(before).toMatchObject({ open: false })
  const [taken] = asked(talk([waits(''), ask('signs'), waits(''), event('case.status', { status: 'claimed' })]))
  expect(taken).toMatchObject({ open: false })
})

test('a field that is not what it should be is forgotten, not the message; an event of nonsense is nothing', () => {
  const seen = talk([
    bot('Hej', { question: { id: 7, kind: 'dans' }, sender: 'jag' }),
    event('triage.outcome', { level: 'P9' }),
    event('handoff.initiate', { secret: 1 }),
  ])
  expect(seen.items).toMatchObject([{ kind: 'theirs', text: 'Hej' }])
  expect(activitiesOf('x')).toEqual({ activities: [] })
  expect(activitiesOf({ activities: [null, 3, { type: 'message', text: 'kvar' }] }).activities).toMatchObject([{ text: 'kvar' }])
})

test('who writes is the one who does, and is seen to each time, not only the first', () => {
  const typing = (at: string, sender: object) => ({ type: 'typing', id: 'c|typing', timestamp: at, channelData: { sender } })
  const read = (activities: object[]) => activitiesOf({ activities }).activities
  const karin = { kind: 'caregiver', name: 'Karin Ek' }
  const said = (id: string) => ({ type: 'message', id, text: 'Hej', from: { role: 'bot' }, channelData: { sender: karin } })
  const first = withNews(read([typing('1', karin)]), read([said('a')]))
  expect(talkOf(first, []).typingAt).toBeNull()
  const again = withNews(first, read([typing('2', { kind: 'guest', name: 'Lisa', role: 'relative' })]))
  expect(talkOf(again, [])).toMatchObject({ typingAt: '2', typingBy: { kind: 'guest', name: 'Lisa' } })
  expect(again).toHaveLength(2)
  // A message that comes again keeps its place.
  expect(withNews(again, read([said('a')])).map(one => one.id)).toEqual(['a', 'c|typing'])
})
