import { expect, test } from 'vitest'
import { toIncoming } from '../../adapters/channel/activity.ts'
import { citizen } from '../talk.ts'

const message = (text: string, client: object) => {
  const understood = toIncoming({ type: 'message', text, locale: 'sv-SE', channelData: { client } })
  if ('invalid' in understood || understood.type !== 'message') throw new Error('not taken')
  return understood.incoming
}

test('a language asked for in words is not undone by the page’s own, which comes with every message', () => {
  const kinds = ['choice', 'multi', 'number', 'text']
  const talk = citizen().writes('english please')
  const next = message('I have a cough', { kinds })
  expect(next.language).toBeUndefined()
  expect(talk.sends(next).case.language).toBe('en')
})

test('a language chosen in the page’s menu is followed', () => {
  const kinds = ['choice', 'multi', 'number', 'text']
  expect(citizen().sends(message('English', { kinds, language: 'en' })).case.language).toBe('en')
})
