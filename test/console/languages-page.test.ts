// In Chromium: an interpreter's language is chosen by its name in the page's language, and read in the reader's.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, type Stage, stage } from './stage.ts'

inChromium('an interpreter’s language', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('one that isn’t in the list is said so at once; the other reads in Swedish and in English', async () => {
    const id = await s.seed({ unit: central })
    const anna = await desk('anna', { width: 390, height: 844 })
    await row(anna, id).click()
    await anna.getByRole('button', { name: 'Tolk?' }).click()
    await anna.getByLabel('Tolk i språk').fill('klingonska')
    await anna.getByLabel('Tolk i språk').press('Enter')
    await anna.getByText('Välj ett språk i listan.').waitFor()
    expect(await anna.getByLabel('Tolk i språk').getAttribute('aria-invalid')).toBe('true')
    await sound(anna, 'no such language')
    await anna.getByLabel('Tolk i språk').fill('Tigrinja')
    await anna.getByLabel('Tolk i språk').press('Enter')
    await anna.locator('.mark.interpreter', { hasText: 'Tolk: tigrinja' }).waitFor()

    const bo = await desk('bo', { lang: 'en-GB' })
    await row(bo, id).locator('.chip', { hasText: 'Tigrinya' }).waitFor()
    await row(bo, id).click()
    await bo.locator('.mark.interpreter', { hasText: 'Tigrinya' }).waitFor()
    await sound(bo, 'a language in English')
    expect(s.errors).toEqual([])
  })
})
