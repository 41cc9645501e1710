// The urgency changed in two clicks, taken back, lowered with a second look; and a case closed with Enter. In Chromium, on a
// computer and on a phone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, type Look, row, sound } from './computer.ts'
import { type Nurse, type Stage, stage } from './stage.ts'

inChromium('the urgency and the end of a case, in a browser', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  async function opens(who: Nurse, id: string, look: Look = {}): Promise<Page> {
    const page = await desk(who, look)
    await row(page, id).click()
    await page.locator('#levels, .why-line .level').first().waitFor()
    return page
  }
  const level = async (id: string) => (await s.stored(id)).case.urgency
  const to = (page: Page, name: string) => page.getByRole('button', { name: `Ändra till ${name}` })

  test('two clicks change it, one takes it back', async () => {
    const id = await s.seed()
    const page = await opens('anna', id)
    await sound(page, 'urgency in the header')
    await to(page, 'P2 skyndsamt').click()
    await page.getByRole('dialog').waitFor()
    await sound(page, 'urgency reasons up')
    await page.getByRole('button', { name: 'Fler eller svårare tecken än svaren visar' }).click()
    await page.getByText('Prioriteten är ändrad.').waitFor()
    expect(await level(id)).toMatchObject({ level: 'P2', by: 'Anna Lind', code: 'more-signs' })
    await sound(page, 'urgency changed')
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByText('Ändringen är ångrad.').waitFor()
    expect(await level(id)).toMatchObject({ level: 'P3', by: 'rules' })
    await page.context().close()
  })

  test('another reason takes words; by keyboard alone', async () => {
    const id = await s.seed()
    const page = await opens('anna', id)
    await page.keyboard.press('p')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('button', { name: 'Annat skäl' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Skriv skälet med egna ord först.').waitFor()
    await sound(page, 'urgency other without words')
    await page.keyboard.type('Barnet ser grått ut på bilden')
    await page.getByRole('button', { name: 'Annat skäl' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => level(id)).toMatchObject({ level: 'P1', reason: 'Barnet ser grått ut på bilden' })
    await page.context().close()
  })

  test('lowering from P2 waits for a colleague, who sees it in the queue and in the case', async () => {
    const id = await s.seed({ level: 'P2' })
    const page = await opens('anna', id)
    await to(page, 'P3 inom ett dygn').click()
    await page.getByText('En legitimerad kollega måste bekräfta.').waitFor()
    await sound(page, 'urgency reasons down')
    await page.getByRole('button', { name: 'Lindrigare än svaren visar' }).click()
    await page.getByText('Förslag: sänk till P3').waitFor()
    expect(await level(id)).toMatchObject({ level: 'P2' })
    await sound(page, 'lowering proposed')
    const other = await desk('bo')
    await row(other, id).waitFor()
    await expect.poll(() => row(other, id).innerText()).toContain('Sänkning till P3: se över')
    await row(other, id).click()
    await other.getByRole('button', { name: 'Bekräfta sänkningen' }).waitFor()
    await sound(other, 'second look')
    await other.getByRole('button', { name: 'Bekräfta sänkningen' }).click()
    await expect.poll(() => level(id)).toMatchObject({ level: 'P3', by: 'Anna Lind', confirmedBy: 'Bo Ek' })
    await page.getByText('bekräftad av Bo Ek').first().waitFor()
    await other.context().close()
    await page.context().close()
  })

  test('on a phone: the levels, the proposal and the end fit', async () => {
    const id = await s.seed({ level: 'P2' })
    const page = await opens('anna', id, { width: 390, height: 844 })
    await sound(page, 'urgency phone')
    await to(page, 'P4 kommande dagar').click()
    await page.getByRole('button', { name: 'Har blivit bättre' }).waitFor()
    await sound(page, 'urgency reasons phone')
    await page.getByRole('button', { name: 'Har blivit bättre' }).click()
    await page.getByText('Förslag: sänk till P4').waitFor()
    await sound(page, 'lowering phone')
    await page.getByRole('button', { name: 'Dra tillbaka' }).click()
    await page.getByText('Förslag: sänk till P4').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Ta ärendet/ }).click()
    await page.getByRole('button', { name: /^Avsluta/ }).click()
    await page.getByRole('dialog').waitFor()
    await sound(page, 'close phone')
    await page.context().close()
  })

  test('a case closes with one key and Enter, with what is likely; the end is shown', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    await s.act('anna', id, { act: 'say', text: 'Vila och drick.' })
    const page = await opens('anna', id)
    await page.keyboard.press('a')
    await page.getByRole('dialog').waitFor()
    await sound(page, 'close')
    await page.keyboard.press('Enter')
    await page.getByText('Ärendet är avslutat').first().waitFor()
    expect((await s.stored(id)).case.closed).toMatchObject({ reason: 'answered', equalsVisit: false, problem: 'new' })
    await page.getByText('Ärendet är avslutat: besvarat, besväret är nytt.').waitFor()
    await sound(page, 'closed')
    await page.context().close()
  })

  test('closed as a visit that was needed, worsened, with the mouse', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const page = await opens('anna', id)
    await page.getByRole('button', { name: /^Avsluta/ }).click()
    await page.getByLabel('Behöver besök').check()
    await page.getByLabel('Försämrat').check()
    await page.getByLabel(/^Motsvarar ett besök/).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta', exact: true }).click()
    await expect
      .poll(async () => (await s.stored(id)).case.closed)
      .toMatchObject({ reason: 'visit-needed', equalsVisit: true, problem: 'worsened' })
    await page.context().close()
  })

  test('a promise that passes in one’s own hands is told to who has the case, and to nobody else', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const past = new Date(Date.now() - 60_000).toISOString()
    await s.citizen(id, [{ type: 'promised', by: { kind: 'clock' }, promisedBy: past, late: false }])
    const page = await opens('anna', id)
    const other = await desk('bo')
    await row(other, id).waitFor()
    const again = new Date(Date.now() + 30 * 60_000).toISOString()
    await s.citizen(id, [{ type: 'promised', by: { kind: 'clock' }, promisedBy: again, late: true }])
    await page.getByText(/^Löftet har passerat i ärende/).waitFor()
    await page.getByText(/^Försenat: svara senast .*\d\d:\d\d$/).waitFor()
    await sound(page, 'promise broken')
    expect(await other.getByText('Löftet har passerat').count()).toBe(0)
    await other.context().close()
    await page.context().close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
