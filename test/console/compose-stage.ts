// A nurse's browser on the stage: a context of its own per computer, and no axe violation in the states it is shown in.
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Nurse, Stage } from './stage.ts'

type Look = { width?: number; height?: number; dark?: boolean; lang?: string }

export async function computer(
  chromium: Browser,
  { width = 1280, height = 800, dark = false, lang = 'sv-SE' }: Look = {},
): Promise<BrowserContext> {
  return chromium.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
    reducedMotion: 'reduce',
  })
}

/** Somebody sits down at the computer: what the browser has kept since the last one is there. */
export async function sits(context: BrowserContext, s: Stage, who: Nurse | null): Promise<Page> {
  if (who) await context.addCookies([{ name: 'nurse', value: who, url: s.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  page.on('pageerror', error => s.errors.push(error))
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) s.errors.push(message.text())
  })
  await page.goto(`${s.url}/console/`)
  return page
}

export const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)

/** No violation in either colour scheme, and nothing wider than the screen; `SHOTS` names a folder for a picture of the state. */
export async function sound(page: Page, state: string): Promise<void> {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${state.replaceAll(/\W+/g, '-')}.png` })
  await page.evaluate(axe.source)
  const violations = (rules: string[]) =>
    page.evaluate(async runOnly => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations: all } = await inPage.run(document, { runOnly })
      return all.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
    }, rules)
  const found = await violations(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' })
  const turned = await violations(['color-contrast'])
  await page.emulateMedia({ colorScheme: scheme })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect({ state, scheme, found, turned, wide }).toEqual({ state, scheme, found: [], turned: [], wide: false })
}
