// A caregiver's question in the citizen's chat: the chat's own kinds, answered by a tap, and waiting whatever else is said.
import { describe, expect, test } from 'vitest'
import { talkOf } from '../../bot/chat/talk.ts'
import { activitiesOf } from '../../bot/chat/wire.ts'
import { ask, caregiver, event } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, phone, press, say, sees, violations, visits } from './visitor.ts'

const stairs = {
  id: 'desk.12',
  kind: 'choice',
  options: [
    { id: 'o1', title: 'Ja' },
    { id: 'o2', title: 'Med hjälp' },
  ],
}
const pain = { id: 'desk.14', kind: 'scale', min: 0, max: 10 }
const asks = (text: string, question: object) => {
  const { channelData, ...rest } = caregiver(text)
  return { ...rest, channelData: { ...Object(channelData), question } }
}
const read = (activities: Record<string, unknown>[]) =>
  talkOf(activitiesOf({ activities: activities.map((a, i) => ({ from: { role: 'bot' }, id: `a${i}`, ...a })) }).activities, [])
const open = (activities: Record<string, unknown>[]) =>
  read(activities).items.flatMap(item => (item.kind === 'theirs' && item.question && item.open ? [item.question.id] : []))

test('it waits while others are asked, a pause begins and the case moves, and is over when the talk is', () => {
  const both = [asks('Trappor?', stairs), asks('Ont?', pain)]
  expect(open(both)).toEqual(['desk.12', 'desk.14'])
  expect(open([...both, event('case.status', { status: 'on-hold' }), event('case.status', { status: 'waiting' })])).toHaveLength(
    2,
  )
  expect(open([ask('cough'), ...both])).toEqual(['desk.12', 'desk.14'])
  expect(open([...both, event('case.status', { status: 'closed' })])).toEqual([])
  const answered = { type: 'message', text: 'Ja', from: { role: 'user' }, channelData: { answers: 'desk.12' } }
  expect(open([...both, answered])).toEqual(['desk.14'])
})

describe.skipIf(!chromium)('in the page', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })

  test('it stands under the caregiver’s name, is answered by a tap, and may be answered anew', async () => {
    const page = await visit('/chat/', { viewport: phone }, { play: () => [] })
    await say(page, 'Hej')
    await expect.poll(() => s.posted().length).toBe(1)
    s.say(event('case.status', { status: 'claimed' }), asks('Kan du gå i trappor?', stairs), asks('Hur ont?', pain))
    await sees(page, 'Kan du gå i trappor?')
    await press(page, 'Med hjälp')
    await press(page, '7')
    await expect
      .poll(() => s.posted().map(p => p.value))
      .toEqual([undefined, { question: 'desk.12', option: 'o2' }, { question: 'desk.14', value: 7 }])
    expect(await page.getByRole('button', { name: 'Med hjälp' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Ändra svaret på: Kan du gå i trappor?' }).click()
    await page.getByRole('button', { name: 'Ja', exact: true }).click()
    await expect.poll(() => s.posted().at(-1)?.value).toEqual({ question: 'desk.12', option: 'o1' })
    expect(await violations(page)).toEqual([])
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/chat-asked-390.png` })
  })
})
