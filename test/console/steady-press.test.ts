// News of a case makes its header grow. Whoever presses a button in that moment has pressed it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row } from './computer.ts'
import { type Stage, stage } from './stage.ts'

inChromium('a press while the page moves', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))
  const claim = (page: Page) => page.locator('.acts').getByRole('button', { name: /^Ta ärendet/ })

  /** Down upon the button; then something grows above it; then up, so far to the side. */
  async function pressed(page: Page, aside: number): Promise<void> {
    const at = await claim(page).boundingBox()
    if (!at) throw new Error('No button to press')
    const [x, y] = [at.x + 10, at.y + at.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.locator('.acts').evaluate(acts => {
      const news = document.createElement('div')
      news.style.height = '90px'
      acts.before(news)
    })
    await page.mouse.move(x + aside, y)
    await page.mouse.up()
  }

  test('the case is taken; a pointer drawn away first takes nothing', async () => {
    const [first, second] = [await s.seed({ level: 'P2' }), await s.seed({ level: 'P3' })]
    const page = await desk('anna')
    await row(page, second).click()
    await claim(page).waitFor()
    await pressed(page, 40)
    await page.waitForTimeout(300)
    expect(await claim(page).count()).toBe(1)

    await row(page, first).click()
    await claim(page).waitFor()
    await pressed(page, 2)
    await page.locator('#reply').waitFor()
    const cases = await s.store.read(first, { kind: 'system', name: 'desk' }, 'stream')
    expect(cases?.entries.filter(e => e.type === 'claimed')).toHaveLength(1)
    await page.context().close()
  })
})
