// What a caregiver writes is told to have been read when it has been before somebody's eyes, and not before.
import { describe, expect, test } from 'vitest'
import { bot, caregiver, event } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, say, sees, visits } from './visitor.ts'

describe.skipIf(!chromium)('in the page', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })
  const last = (text: string) => s.log().find(one => one['text'] === text)?.id

  test('a caregiver’s words in sight are told of once; the bot’s never', async () => {
    const page = await visit('/chat/', {}, { play: () => [] })
    await say(page, 'Hej')
    await expect.poll(() => s.posted().length).toBe(1)
    s.say(event('case.status', { status: 'claimed' }), bot('Från boten'))
    await sees(page, 'Från boten')
    s.say(caregiver('Hur mår du nu?'))
    await sees(page, 'Hur mår du nu?')
    await expect.poll(() => s.seen.reads).toEqual([last('Hur mår du nu?')])
    s.say(bot('Boten igen'))
    await sees(page, 'Boten igen')
    s.say(caregiver('Ring mig gärna.'))
    await expect.poll(() => s.seen.reads).toEqual([last('Hur mår du nu?'), last('Ring mig gärna.')])
  })

  test('not while the page is hidden; said again when it could not be said', async () => {
    const page = await visit('/chat/', {}, { play: () => [] })
    await say(page, 'Hej')
    await expect.poll(() => s.posted().length).toBe(1)
    const hide = (hidden: boolean) =>
      page.evaluate(now => {
        Object.defineProperty(document, 'visibilityState', { get: () => (now ? 'hidden' : 'visible'), configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    s.say(event('case.status', { status: 'claimed' }), caregiver('Är du kvar?'))
    await sees(page, 'Är du kvar?')
    expect(s.seen.reads).toEqual([])
    s.faults.failPosts = 1
    await hide(false)
    await expect.poll(() => s.faults.failPosts).toBe(0)
    expect(s.seen.reads).toEqual([])
    await hide(false)
    await expect.poll(() => s.seen.reads).toEqual([last('Är du kvar?')])
  })
})
