// The same login in a real browser: it keeps our cookies without https on this machine, lets the form go on to the
// provider, and the pages are readable for everyone, on a phone's width.
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser } from '../browser.ts'
import { inChromium } from '../in-chromium.ts'
import { type Stage, stage } from './stage.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

inChromium('in Chromium', () => {
  let on: Stage
  let chrome: Browser
  beforeAll(async () => {
    on = await stage()
    chrome = await browser()
  })
  afterAll(async () => {
    await chrome?.close()
    await on.stop()
  })

  const phone = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE', colorScheme })
    return context.newPage()
  }
  const picture = async (page: Page, name: string) => {
    const folder = process.env['FARSTU_SCREENSHOTS']
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }
  async function isFine(page: Page) {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(wide).toBe(false)
    // axe itself needs a script, which the page's policy forbids: it is read in an isolated world of the same document.
    const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
    const copy = await context.newPage()
    await copy.route('**/*', async route =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html', body: await page.content() })
        : route.continue(),
    )
    await copy.goto(page.url())
    await copy.addScriptTag({ path: axe })
    const found = await copy.evaluate(
      'axe.run().then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html).join(" | ")))',
    )
    await context.close()
    expect(found).toEqual([])
  }

  test.each(['light', 'dark'] as const)('a guardian logs in for her child by keyboard and thumb (%s)', async scheme => {
    const page = await phone(scheme)
    await page.goto(await on.ticket(`talk-${scheme}`))
    await picture(page, `start-${scheme}`)
    await isFine(page)
    await page.reload()
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).press('Enter')

    await page.getByRole('heading', { name: 'Logga in med e-legitimation (simulerat)' }).waitFor()
    await picture(page, `provider-${scheme}`)
    await isFine(page)
    await page.getByLabel('Sara Marakatt').check()
    await page.getByRole('button', { name: 'Logga in' }).click()

    await page.getByRole('heading', { name: 'Vem gäller det?' }).waitFor()
    await picture(page, `choose-${scheme}`)
    await isFine(page)
    await page.getByLabel('Elle Marakatt').check()
    await page.getByRole('button', { name: 'Fortsätt' }).click()
    await page.waitForURL(`${on.origin}/chat/`)
    expect(on.identified.find(i => i.caseId === `talk-${scheme}`)?.citizen.given).toBe('Elle')
    const cookies = await page.context().cookies(on.origin)
    expect(cookies.find(c => c.name === '__Host-farstu-citizen')).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' })
    await page.context().close()
  })

  test('too low a level ends on a page that says what to do', async () => {
    const page = await phone()
    await page.goto(`${on.origin}/login/citizen`)
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await page.getByLabel('Birgitta Hedström').check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('heading', { name: 'Den e-legitimationen räcker inte' }).waitFor()
    await picture(page, 'refused')
    await isFine(page)
    await page.context().close()
  })

  test('a nurse logs in, and a citizen after her in the same browser', async () => {
    const page = await phone()
    await page.goto(`${on.origin}/login/staff`)
    await picture(page, 'provider-staff')
    await isFine(page)
    await page.getByLabel('Eva Strand').check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(`${on.origin}/console/`)
    expect(await page.textContent('body')).toContain('Eva Strand')
    await page.goto(`${on.origin}/login/citizen`)
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await page.getByLabel('Gunborg Sundvall').check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(`${on.origin}/chat/`)
    expect(await page.textContent('body')).toContain('Gunborg')
    await page.goto(`${on.world}/`)
    await picture(page, 'world')
    await isFine(page)
    await page.context().close()
  })
})
