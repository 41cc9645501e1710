// What goes along from a talk that is over into the next one.
import { expect, test } from 'vitest'
import { carriedOn } from '../../bot/chat/carried.ts'
import type { Outgoing } from '../../bot/chat/outgoing.ts'
import { activitiesOf } from '../../bot/chat/wire.ts'
import { bot, event } from './play.ts'

const mine = (text: string, channelData = {}) => ({ type: 'message', text, from: { role: 'user' }, channelData })
const closed = event('case.status', { status: 'closed' })
const waiting = (text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  text,
  locale: 'sv',
  clientId: text,
  at: '',
  state: 'waiting',
  ...more,
})
const carried = (activities: Record<string, unknown>[], outgoing: Outgoing[] = []) =>
  carriedOn(activitiesOf({ activities: activities.map(a => ({ from: { role: 'bot' }, ...a })) }).activities, outgoing, 'sv', [
    'Börja om',
  ])
const words = (...given: Parameters<typeof carried>) => carried(...given).map(one => one.text)

test('what was said after the end, as one message; nothing from before it', () => {
  expect(words([mine('hosta'), closed, mine('Det gör ont'), bot('Avslutat'), mine('på natten')])).toEqual([
    'Det gör ont\npå natten',
  ])
  expect(words([mine('hosta'), closed])).toEqual([])
  expect(words([mine('hosta')], [waiting('mer')])).toEqual([])
})

test('a talk that was opened again, or went on elsewhere, has had its words read', () => {
  const opened = event('case.status', { status: 'waiting', unit: '1177' })
  expect(words([closed, mine('ont igen'), opened])).toEqual([])
  expect(words([closed, mine('ont igen'), opened, closed, mine('tack')])).toEqual(['tack'])
  expect(words([closed, mine('x'), event('case.referred', { conversation: 'c', unit: 'u' })])).toEqual([])
})

test('not the answer to a question, and not words that only ask for a new talk', () => {
  expect(words([closed, mine('Ja', { answers: 'cough' }), mine(' börja om. '), mine('hosta')])).toEqual(['hosta'])
})

test('what has not got out goes along too: words with the rest, a picture and what was refused each by itself', () => {
  const photo = { name: 'a.jpg', type: 'image/jpeg', data: 'data:image/jpeg;base64,/9j/' }
  expect(
    carried(
      [closed, mine('ont')],
      [
        waiting('mer'),
        waiting('', { photo }),
        waiting('NEJ', { state: 'failed', reason: 'refused' }),
        waiting('Ja', { value: { question: 'x', option: 'yes' } }),
      ],
    ),
  ).toEqual([
    { text: 'ont\nmer', locale: 'sv' },
    { text: '', locale: 'sv', photo },
    { text: 'NEJ', locale: 'sv' },
  ])
})

test('more than one message may hold is two', () => {
  const long = 'ont '.repeat(2000)
  expect(words([closed, mine(long), mine(long)])).toEqual([long, long])
})
