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
export async function sits(context: BrowserContext, s: Stage, who: Nurse): Promise<Page> {
  await context.addCookies([{ name: 'nurse', value: who, url: s.url }])
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

export async function sound(page: Page, state: string): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await inPage.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
  })
  expect({ state, found }).toEqual({ state, found: [] })
}
