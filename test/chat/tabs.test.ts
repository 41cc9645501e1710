// A second tab in the same browser: the talk that is open is said to be, and gone on with there or not.
import { describe, expect, test } from 'vitest'
import type { Scripted } from './scripted.ts'
import { chromium, press, say, sees, violations, visits } from './visitor.ts'

describe.skipIf(!chromium)('another tab', () => {
  let s: Scripted
  const { visit, errors } = visits(server => {
    s = server
  })
  const begun = async () => {
    const first = await visit()
    await say(first, 'Jag har feber')
    await sees(first, 'Vem gäller det?')
    const second = await first.context().newPage()
    second.setDefaultTimeout(10_000)
    await second.goto(`${s.origin}/chat/`)
    return { first, second }
  }

  test('says that a talk is open, begins none, and goes on with it; what is said in one is seen in both', async () => {
    const { first, second } = await begun()
    await sees(second, 'Du har redan ett samtal öppet')
    expect(await violations(second)).toEqual([])
    if (process.env['SHOTS']) await second.screenshot({ path: `${process.env['SHOTS']}/chat-open-390.png` })
    expect(s.seen.tokens).toBe(1)
    await press(second, 'Fortsätt det samtalet här')
    await sees(second, 'Vem gäller det?')
    await press(second, 'Ett barn')
    await first.locator('.fs-mine', { hasText: 'Ett barn' }).waitFor()
    await second.reload()
    await second.locator('.fs-mine', { hasText: 'Ett barn' }).waitFor()
    expect(s.seen.tokens).toBe(1)
  })

  test('may begin a new one, and the first goes on', async () => {
    const { first, second } = await begun()
    await press(second, 'Börja ett nytt samtal')
    await sees(second, 'Berätta med egna ord')
    expect(await second.getByText('Jag har feber').count()).toBe(0)
    expect(s.seen.tokens).toBe(2)
    await press(first, 'Ett barn')
    await first.locator('.fs-mine', { hasText: 'Ett barn' }).waitFor()
  })

  test('leaves quickly when the first does, if it is the same talk', async () => {
    const { first, second } = await begun()
    await press(second, 'Fortsätt det samtalet här')
    await sees(second, 'Vem gäller det?')
    for (const page of [first, second]) await page.route('https://www.smhi.se/', route => route.fulfill({ body: 'väder' }))
    await press(first, 'Lämna snabbt')
    await Promise.all([first, second].map(page => page.waitForURL('https://www.smhi.se/')))
    await second.goto(`${s.origin}/chat/`)
    await sees(second, 'Berätta med egna ord')
    expect(await second.getByText('Jag har feber').count()).toBe(0)
    errors.splice(0, errors.length, ...errors.filter(error => error !== 'https://www.smhi.se/'))
  })

  test('is met by nothing when nothing has been said in the first', async () => {
    const first = await visit()
    await sees(first, 'Berätta med egna ord')
    const second = await first.context().newPage()
    await second.goto(`${s.origin}/chat/`)
    await second.getByText('Berätta med egna ord').waitFor()
  })
})
