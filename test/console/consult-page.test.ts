// Advice between colleagues in Chromium: asked in a dialog, found in the other's queue, answered, and gone.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser, chromiumPath } from '../browser.ts'
import { freshPages } from '../pages.ts'
import { computer, row, sits, sound } from './compose-stage.ts'
import { central, norrsken, type Stage, stage } from './stage.ts'

const pictures = process.env['PICTURES']
async function looksSound(page: Page, name: string) {
  await sound(page, name)
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) })
}

describe.skipIf(chromiumPath() === null)('advice', () => {
  let s: Stage
  let chromium: Browser
  beforeAll(async () => {
    await freshPages()
    s = await stage()
    const found = await browser()
    if (!found) throw new Error('Chromium does not start')
    chromium = found
  })
  afterAll(async () => {
    await chromium?.close()
    await s?.stop()
  })

  test('asked by keyboard at one unit, answered at another on a phone', async () => {
    const id = await s.seed({ unit: central })
    const anna = await sits(await computer(chromium), s, 'anna')
    await row(anna, id).click()
    await anna.locator('.acts').waitFor()
    await anna.keyboard.press('t')
    await anna.getByRole('button', { name: /^Rådfråga/ }).waitFor()
    await anna.locator('h2').first().focus()
    await anna.keyboard.press('d')
    const dialog = anna.getByRole('dialog')
    await dialog.getByLabel('Enhet').selectOption({ label: norrsken.name })
    await dialog.getByRole('radio', { name: /Cia Berg/ }).check()
    await dialog.getByLabel('Vad vill du veta?').fill('Har ni en tid i morgon?')
    await looksSound(anna, 'asking for advice')
    await dialog.getByRole('button', { name: 'Fråga' }).click()
    await anna.locator('.consult', { hasText: 'Cia Berg' }).waitFor()
    await looksSound(anna, 'advice is asked for')

    const cia = await sits(await computer(chromium, { width: 390, height: 844, dark: true }), s, 'cia')
    await cia.locator(`[data-consulted="${id}"]`).waitFor()
    await looksSound(cia, 'asked for advice in the queue')
    await cia.locator(`[data-consulted="${id}"]`).click()
    await cia.locator('.consult.mine', { hasText: 'Anna Lind rådfrågar dig: Har ni en tid i morgon?' }).waitFor()
    expect(await cia.locator('.acts button').count()).toBe(0)
    await looksSound(cia, 'advising on a phone')
    await cia.getByLabel('Ditt svar till kollegan').fill('Ja, klockan 10.')
    await cia.getByRole('button', { name: 'Svara och avsluta' }).click()
    await cia.getByText('Ärendet ligger inte längre hos er.').waitFor()
    await anna.locator('.line.internal', { hasText: 'Ja, klockan 10.' }).waitFor({ timeout: 15_000 })
    await anna.locator('.consult').waitFor({ state: 'detached' })
    expect(s.errors).toEqual([])
  })
})
