// A nurse's computer at the stage, in Chromium, and no axe violation in the states it is shown in.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { every, violations } from '../axe.ts'
import { browser } from '../browser.ts'
import { freshPages } from '../pages.ts'
import type { Nurse, Stage } from './stage.ts'

export type Look = { width?: number; height?: number; dark?: boolean; lang?: string }

/** A step that waits for the server; longer than it ever takes on a busy machine. */
const PATIENCE = 20_000

/** For the tests of a describe: the pages as they are now, a Chromium, and the stage that `opens` gives. */
export function computers(opens: () => Promise<Stage>) {
  let s: Stage
  let chromium: Browser
  beforeAll(async () => {
    await freshPages()
    s = await opens()
    chromium = await browser()
  })
  afterAll(async () => {
    await chromium?.close()
    await s?.stop()
  })

  /** A computer nobody has used. */
  const computer = ({ width = 1280, height = 800, dark = false, lang = 'sv-SE' }: Look = {}): Promise<BrowserContext> =>
    chromium.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      locale: lang,
      reducedMotion: 'reduce',
    })

  /** Somebody sits down at the computer: what the browser has kept since the last one is there. */
  async function sits(context: BrowserContext, who: Nurse | null): Promise<Page> {
    if (who) await context.addCookies([{ name: 'nurse', value: who, url: s.url }])
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    page.on('pageerror', error => s.errors.push(error))
    page.on('console', message => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) s.errors.push(message.text())
    })
    await page.goto(`${s.url}/console/`)
    return page
  }

  return { computer, sits, desk: async (who: Nurse | null, look?: Look) => sits(await computer(look), who) }
}

export const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)

/** A phone's width and a computer's. */
export const BOTH = [390, 1280] as const

/**
 * No violation in either colour scheme, and nothing wider than the screen. `SHOTS` names a folder for a picture of the state,
 * at each of `widths`; left out, at its own.
 */
export async function sound(page: Page, state: string, widths: readonly number[] = []): Promise<void> {
  await pictured(page, state.replaceAll(/\W+/g, '-'), widths)
  const found = await violations(page, every)
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' })
  const turned = await violations(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: scheme })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect({ state, scheme, found, turned, wide }).toEqual({ state, scheme, found: [], turned: [], wide: false })
}

async function pictured(page: Page, name: string, widths: readonly number[]): Promise<void> {
  const folder = process.env['SHOTS']
  if (!folder) return
  const size = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png` })
  }
  if (widths.length === 0) await page.screenshot({ path: `${folder}/${name}.png` })
  else if (size) await page.setViewportSize(size)
}
