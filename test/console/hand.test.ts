// Where the hand is: never nowhere, never at what does nothing, and never pulled away from under. In Chromium.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { alarmed, alvstrand, central, type Stage, stage } from './stage.ts'

inChromium('the hand', () => {
  let s: Stage
  const { desk } = computers(async () => {
    s = await stage()
    return s
  })

  test('whoever takes a case writes at once, also where the talk lies behind the summary', async () => {
    const id = await s.seed({ unit: central })
    const page = await desk('anna', { width: 1024 })
    await row(page, id).click()
    await page.locator('.acts').getByRole('button', { name: 'Ta ärendet' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'reply')
    expect(await page.locator('#reply').isVisible()).toBe(true)

    // By keys too: the summary is before them, and r answers.
    await page.keyboard.press('Escape')
    await page.locator('.tabs').getByRole('button', { name: 'Sammanfattning' }).click()
    await page.locator('#reply').waitFor({ state: 'hidden' })
    await page.keyboard.press('r')
    await page.keyboard.type('Hej')
    expect(await page.locator('#reply').inputValue()).toBe('Hej')
    expect(s.errors).toEqual([])
  })

  test('after a dialog it is where it was, and where that has gone, at the case', async () => {
    const id = await s.seed({ unit: central })
    const page = await desk('anna')
    await row(page, id).click()
    await page.getByRole('button', { name: 'Ta ärendet' }).waitFor()
    await page.keyboard.press('t')
    const book = page.locator('.acts').getByRole('button', { name: /^Boka/ })
    await book.click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Boka'))

    await page
      .locator('.acts')
      .getByRole('button', { name: /^Avsluta/ })
      .click()
    await page.getByLabel('Besvarat').check()
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta', exact: true }).click()
    await page.locator('.acts', { hasText: 'Ärendet är avslutat' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2')
    expect(s.errors).toEqual([])
  })

  test('in a dialog it is at the first choice; where there is none, there is nothing to press but close', async () => {
    const id = await s.seed({ unit: central })
    const page = await desk('anna')
    await row(page, id).click()
    await page.getByRole('button', { name: 'Ta ärendet' }).waitFor()
    await page.keyboard.press('t')
    await page.locator('#reply').waitFor()
    await page.keyboard.press('g')
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'to')

    const alone = await s.seed({ unit: alvstrand })
    const other = await desk('dan')
    await row(other, alone).click()
    await other.getByRole('button', { name: 'Ta ärendet' }).waitFor()
    await other.keyboard.press('t')
    await other.locator('#reply').waitFor()
    await other.keyboard.press('g')
    const dialog = other.getByRole('dialog')
    await dialog.getByText('Ingen annan på enheten är inloggad').waitFor()
    await sound(other, 'nobody to give a case to')
    expect(await dialog.locator('.dialog-foot').getByRole('button').allInnerTexts()).toEqual(['Stäng'])
    expect(s.errors).toEqual([])
  })

  test('the words of a sound that is held back don’t move the list when they go', async () => {
    const id = await s.seed({ unit: central })
    await s.citizen(id, [alarmed('jag får ingen luft')])
    const page = await desk('anna')
    // As a browser is before the first press, also where this one is not.
    await page.addInitScript(() => Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' }))
    await page.reload()
    await page.locator('.sound-blocked').waitFor()
    const top = async () => (await row(page, id).boundingBox())?.y
    const before = await top()
    await page.getByRole('heading', { name: 'Välj ett ärende i kön' }).click()
    await row(page, id).focus()
    await page.keyboard.press('Enter')
    await page.locator('.sound-blocked').waitFor({ state: 'detached' })
    expect(await top()).toBe(before)
    expect(s.errors).toEqual([])
  })
})
