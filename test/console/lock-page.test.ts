// The locked screen in Chromium: nothing to read on it, nothing lost behind it; drafts that only their writer can read; and two
// commissions in two tabs that never mix.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { BOTH, computers, row, sound } from './computer.ts'
import { type Stage, stage } from './stage.ts'

inChromium('a locked screen', () => {
  let s: Stage
  const { computer, sits } = computers(async () => (s = await stage()))
  afterEach(() => s.locked.clear())

  const claimed = async (who: 'anna' | 'bo') => {
    const id = await s.seed()
    await s.act(who, id, { act: 'claim' })
    return id
  }
  const whole = (page: Page) => page.evaluate(() => `${document.documentElement.outerHTML} ${document.title}`)
  const locked = (page: Page) => page.getByRole('heading', { name: 'Skärmen är låst' })

  test('shows no name and loses no letter: message, open dialog, where one stood', async () => {
    const id = await claimed('anna')
    const context = await computer()
    const page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('#reply').fill('Ont i magen? Hur länge')
    await page.locator('.why .more').focus()
    await page.keyboard.press('l')
    const dialog = page.locator('.mantine-Modal-content')
    await dialog.locator('input:not([type=radio])').fill('Lunch')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.why .more').focus()
    await page.keyboard.press('h')
    // What no draft keeps: a choice in a dialog.
    await dialog.getByRole('radio', { name: '3 timmar' }).check()
    await page.getByRole('button', { name: 'Lås skärmen' }).evaluate(button => (button as HTMLElement).click())
    await locked(page).waitFor()
    const seen = await whole(page)
    expect(seen).not.toMatch(/Tolvan|19121212|Anna Lind|FA-|Ont i magen|Lunch|bröst/)
    expect(await page.title()).toBe('Låst – Farstu')
    await expect.poll(() => s.locked.has('anna')).toBe(true)
    await page.getByText(/väntar i kön/).waitFor()
    await sound(page, 'locked', BOTH)
    // Keys of the page behind it do nothing, and neither does looking behind it.
    for (const key of ['a', 't', '?', 'Escape', 'l']) await page.keyboard.press(key)
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(423)
    const link = page.getByRole('link', { name: /Lås upp med SITHS/ })
    expect(await link.getAttribute('href')).toContain('/login/staff?then=unlock')

    s.locked.delete('anna')
    await dialog.waitFor()
    expect(await dialog.getByRole('radio', { name: '3 timmar' }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#reply').inputValue()).toBe('Ont i magen? Hur länge')
    expect(await page.title()).not.toContain('Låst')
    await page.getByText('Direktuppdateras').waitFor()
    await page.locator('#reply').press('End')
    await page.keyboard.type('?')
    expect(await page.locator('#reply').inputValue()).toBe('Ont i magen? Hur länge?')
    await context.close()
  })

  test('comes by itself, in every tab, and stays after a reload', async () => {
    const id = await claimed('bo')
    const context = await computer()
    await context.clock.install()
    const page = await sits(context, 'bo')
    await row(page, id).click()
    await page.locator('#reply').fill('Halvfärdig')
    const other = await sits(context, 'bo')
    await other.getByText('Direktuppdateras').waitFor()
    await context.clock.fastForward(9 * 60_000)
    expect(await locked(page).count()).toBe(0)
    // Somebody works in one of them: none is locked.
    await other.mouse.move(100, 100)
    await other.mouse.move(120, 130)
    await context.clock.fastForward(3 * 60_000)
    expect(await locked(page).count()).toBe(0)
    await context.clock.fastForward(11 * 60_000)
    await locked(page).waitFor()
    await locked(other).waitFor()
    await page.reload()
    await locked(page).waitFor()
    expect(await whole(page)).not.toMatch(/Tolvan|FA-|Halvfärdig/)
    await expect.poll(() => s.locked.has('bo')).toBe(true)
    s.locked.delete('bo')
    await context.clock.runFor(5_000)
    await row(page, id).click()
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('Halvfärdig')
    await context.close()
  })

  test('keys: z locks, and not while somebody writes', async () => {
    const id = await claimed('anna')
    const context = await computer()
    const page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('#reply').fill('')
    await page.locator('#reply').press('z')
    expect(await locked(page).count()).toBe(0)
    await page.locator('.why .more').focus()
    await page.keyboard.press('z')
    await locked(page).waitFor()
    await context.close()
  })

  test('a draft in the browser is read by nobody but its writer', async () => {
    const id = await claimed('bo')
    const context = await computer()
    let page = await sits(context, 'bo')
    await row(page, id).click()
    await page.locator('#reply').fill('Hemlig halv mening')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await row(page, id).waitFor()
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    expect(kept).toContain('farstu.draft|')
    expect(kept).not.toContain('Hemlig')
    await page.close()
    // Anna copies it to a case of her own name: her key does not open it.
    page = await sits(context, 'anna')
    await page.getByText('Direktuppdateras').waitFor()
    await page.evaluate(() => {
      for (const [name, value] of Object.entries(localStorage))
        if (name.startsWith('farstu.draft|')) localStorage.setItem(name.replace('-N2|', '-N1|'), value)
    })
    await page.reload()
    await row(page, id).click()
    await page.locator('.lines').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Hemlig')
    const out = page.waitForResponse('**/logout/staff')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await out
    await page.close()
    // Bo comes back: it is there.
    page = await sits(context, 'bo')
    await row(page, id).click()
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('Hemlig halv mening')
    await context.close()
  })

  test('another commission in another tab leaves this one empty', async () => {
    const id = await claimed('anna')
    const context = await computer()
    const page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('#reply').fill('Till Tolvan')
    // The cookie of the browser is now another commission's.
    const other = await sits(context, 'cia')
    await other.getByText('Norrskenets hälsocentral').first().waitFor()
    await page.locator('#reply').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ett annat uppdrag är valt' }).waitFor()
    expect(await whole(page)).not.toMatch(/Tolvan|FA-|Anna Lind/)
    await sound(page, 'stale', BOTH)
    const { entries } = await s.stored(id)
    expect(entries.flatMap(e => (e.type === 'message' ? [e.text] : []))).not.toContain('Till Tolvan')
    await page.getByRole('button', { name: 'Fortsätt med det nya uppdraget' }).click()
    await page.getByText('Cia Berg').first().waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Anna Lind')
    await context.close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
