// A citizen at a browser, for the tests of the page: opens it against a scripted server, and reads, presses and writes
// as a person would. What breaks the page's own rules (a script error, a call to a stranger) fails the test it is in.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { browser, chromiumPath } from '../browser.ts'
import { freshPages } from '../pages.ts'
import { type Scripted, scripted } from './scripted.ts'

await freshPages()
export const chromium: Browser | null = chromiumPath() ? await browser() : null
if (!chromium) console.warn('No Chromium: the tests of the chat page are skipped. Run: npm run browser')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const wide = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

/** Call once in a file. `met` gets the server of each visit. */
export function visits(met: (server: Scripted) => void) {
  const open: { context: BrowserContext; server: Scripted }[] = []
  const errors: string[] = []

  async function leave() {
    for (const { context, server } of open.splice(0)) {
      await context.close()
      await server.close()
    }
  }
  afterEach(async () => {
    await leave()
    expect(errors.splice(0)).toEqual([])
  })
  afterAll(() => chromium?.close())

  async function visit(path = '/chat/', options: Parameters<Browser['newContext']>[0] = {}, with_ = {}): Promise<Page> {
    const server = await scripted(with_)
    met(server)
    if (!chromium) throw new Error('No Chromium')
    const context = await chromium.newContext({ viewport: phone, locale: 'sv-SE', ...options })
    open.push({ context, server })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => /Content Security Policy|Trusted/.test(message.text()) && errors.push(message.text()))
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().includes('127.0.0.1')) errors.push(request.url())
    })
    await page.goto(server.origin + path)
    return page
  }
  return { visit, leave, errors }
}

export const say = async (page: Page, text: string) => {
  await page.getByLabel('Skriv till oss').fill(text)
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
}
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor()
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const {
      axe: run,
    }: {
      axe?: { run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    } = Object(globalThis)
    if (!run) throw new Error('axe did not load')
    const found = await run.run(document, { resultTypes: ['violations'] })
    return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 200)}`))
  })
}
/** From hello to the picture, every kind of question answered. */
export const through = async (page: Page) => {
  await say(page, 'Jag har feber')
  await press(page, 'Mig själv')
  await page.getByLabel('Inget av detta').check()
  await press(page, 'Klar')
  await page.getByLabel('Skriv ett tal (°C)').fill('39,2')
  await press(page, 'Svara')
  await page.getByLabel('Välj datum').fill('2026-11-18')
  await press(page, 'Svara')
  await press(page, '7')
  await press(page, 'Ja')
  await sees(page, 'Är det något mer')
  await say(page, 'Nej, det är allt')
  await sees(page, 'Har du utslag?')
}
