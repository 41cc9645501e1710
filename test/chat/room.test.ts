// A phone, with the keyboard down and up: what stands above the talk takes at most a quarter of it, whatever is going on.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bot, event, outcome } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, phone, press, say, sees, violations, visits } from './visitor.ts'

const above = (page: Page) =>
  page
    .locator('.fs-header, .fs-alarm, .fs-eased, .fs-status, .fs-guests')
    .evaluateAll(bars => bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0))
let shot = 0
const heights = [phone.height, 520]

describe.skipIf(!chromium)('room to read', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })
  const roomy = async (page: Page) => {
    for (const height of heights) {
      await page.setViewportSize({ width: phone.width, height })
      if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${shot++}-${height}.png` })
      expect.soft(await above(page), `at ${height}`).toBeLessThanOrEqual(height / 4)
    }
    expect(await violations(page)).toEqual([])
  }

  test('with a caregiver and a daughter in; what ends it for her is one press away', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    s.say(
      event('case.status', { status: 'claimed', unit: '1177 Norrbotten' }),
      bot('Hej, jag heter Lars.', {
        sender: { kind: 'caregiver', name: 'Lars Öberg', role: 'sjuksköterska', unit: '1177 Norrbotten' },
      }),
      event('case.guest', { id: 'g1', role: 'relative', name: 'Karin, dotter', state: 'here' }),
    )
    await page.locator('.fs-guests summary').waitFor()
    await roomy(page)
    const end = page.getByRole('button', { name: 'Avsluta för Karin, dotter' })
    expect(await end.isVisible()).toBe(false)
    await page.locator('.fs-guests summary').click()
    await end.click()
    await expect.poll(() => s.posted().at(-1)?.value).toEqual({ question: 'guest.g1', option: 'end' })
  })

  test('with an alarm and a queue above it', async () => {
    const page = await visit()
    await say(page, 'Jag har ont i bröstet')
    await sees(page, 'Jag är kvar här')
    s.say(event('case.status', { status: 'waiting', unit: '1177 Norrbotten', position: 2, promisedBy: new Date().toISOString() }))
    await sees(page, 'Du är i kö hos 1177 Norrbotten.')
    await roomy(page)
  })

  test('said not to be so, and judged no danger to life, the red bar is a calm line; new danger makes it red again', async () => {
    const page = await visit()
    await say(page, 'Jag har ont i bröstet')
    await page.getByRole('alert').waitFor()
    s.say(outcome('P4'))
    await page.locator('.fs-eased').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.locator('.fs-eased a').getAttribute('href')).toBe('tel:112')
    await page.reload()
    await page.locator('.fs-eased').waitFor()
    await roomy(page)
    s.say(event('danger.alarm', { kind: 'emergency' }))
    await page.getByRole('alert').waitFor()
    await press(page, 'Meny')
    await page.keyboard.press('Escape')
    s.say(event('case.status', { status: 'closed' }))
    await page.locator('.fs-eased').waitFor()
    await roomy(page)
  })
})
