// The console in Chromium tells the server when nobody is behind what it asks: its timers go on, and the login grows idle. And
// whoever only reads the queue is heard of.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { BOTH, computers, row, sound } from './computer.ts'
import { midnatt, type Stage, stage, tolvan } from './stage.ts'

inChromium('a page that lies open', () => {
  let s: Stage
  const { computer, sits } = computers(async () => (s = await stage()))

  /** What the page asks from now on: the path, and whether it says that nobody is there. */
  const asked = (page: Page) => {
    const all: { path: string; untouched: boolean }[] = []
    page.on('request', request => {
      const { pathname } = new URL(request.url())
      const path = pathname.replace('/console/api', '')
      if (pathname.startsWith('/console/api/') && path !== '/stream')
        all.push({ path, untouched: 'x-farstu-untouched' in request.headers() })
    })
    return all
  }

  test('says of its timers that nobody is there, until somebody is', async () => {
    const id = await s.seed()
    const context = await computer()
    await context.clock.install()
    const page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('.lines').waitFor()
    await context.clock.fastForward(61_000)
    const left = asked(page)
    await context.clock.fastForward(10_000)
    await expect.poll(() => left.map(one => one.path)).toEqual(expect.arrayContaining([`/cases/${id}`, '/looking']))
    expect(left.filter(one => !one.untouched)).toEqual([])
    await page.mouse.move(300, 300)
    const there = asked(page)
    await context.clock.fastForward(10_000)
    await expect.poll(() => there.map(one => one.path)).toEqual(expect.arrayContaining([`/cases/${id}`, '/looking']))
    expect(there.filter(one => one.untouched)).toEqual([])
    await context.close()
  })

  test('is heard of while somebody reads the queue and asks for nothing', async () => {
    await s.seed()
    const context = await computer()
    const page = await sits(context, 'anna')
    await page.getByText('Direktuppdateras').waitFor()
    const heard = asked(page)
    // Only the time of day: the stream goes on as it does.
    const began = Date.now()
    await context.clock.setSystemTime(began + 50_000)
    await page.mouse.move(200, 200)
    expect(heard).toEqual([])
    await context.clock.setSystemTime(began + 70_000)
    await page.mouse.move(220, 240)
    await expect.poll(() => heard, { timeout: 15_000 }).toEqual([{ path: '/me', untouched: false }])
    await context.close()
  })

  test('offers no time at another care provider', async () => {
    const listedAt = { hsaId: 'SE2321000230-TP01', name: 'Den privata' }
    const id = await s.seed({ unit: midnatt, citizen: { ...tolvan, listedAt } })
    const near = await s.seed({ unit: midnatt })
    for (const one of [id, near]) await s.act('ulla', one, { act: 'claim' })
    const context = await computer()
    const page = await sits(context, 'ulla')
    const dialog = page.locator('.mantine-Modal-content')
    const offered = async (one: string) => {
      await row(page, one).click()
      await page.locator('.lines').waitFor()
      await page.keyboard.press('b')
      await dialog.locator('.times .time').first().waitFor()
      const units = await dialog.getByRole('group', { name: 'Var' }).getByRole('radio').count()
      await sound(page, `book at ${units}`, BOTH)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      return units
    }
    expect(await offered(id)).toBe(0)
    expect(await offered(near)).toBe(2)
    await context.close()
  })
})
