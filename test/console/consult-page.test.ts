// Advice between colleagues in Chromium: asked in a dialog, found in the other's queue, answered, and gone.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, norrsken, type Stage, stage } from './stage.ts'

inChromium('advice', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('asked by keyboard at one unit, answered at another on a phone', async () => {
    const id = await s.seed({ unit: central })
    const anna = await desk('anna')
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
    await sound(anna, 'asking for advice')
    await dialog.getByRole('button', { name: 'Fråga' }).click()
    await anna.locator('.consult', { hasText: 'Cia Berg' }).waitFor()
    await sound(anna, 'advice is asked for')

    const cia = await desk('cia', { width: 390, height: 844, dark: true })
    await cia.locator(`[data-consulted="${id}"]`).waitFor()
    await sound(cia, 'asked for advice in the queue')
    await cia.locator(`[data-consulted="${id}"]`).click()
    await cia.locator('.consult.mine', { hasText: 'Anna Lind rådfrågar dig: Har ni en tid i morgon?' }).waitFor()
    expect(await cia.locator('.acts button').count()).toBe(0)
    await sound(cia, 'advising on a phone')
    await cia.getByLabel('Ditt svar till kollegan').fill('Ja, klockan 10.')
    await cia.getByRole('button', { name: 'Svara och avsluta' }).click()
    await cia.getByText('Ärendet ligger inte längre hos er.').waitFor()
    await anna.locator('.line.internal', { hasText: 'Ja, klockan 10.' }).waitFor({ timeout: 15_000 })
    await anna.locator('.consult').waitFor({ state: 'detached' })
    expect(s.errors).toEqual([])
  })
})
