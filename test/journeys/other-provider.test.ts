// Over a care provider's border, as people meet it: a nurse at 1177 asks, the citizen says yes in the chat, a nurse at the private
// health centre answers in what the citizen sees as one talk. SHOTS=<folder> keeps a picture of each step.
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sound } from '../console/computer.ts'
import { inChromium } from '../in-chromium.ts'
import { journey } from './journey.ts'
import { type Product, product } from './product.ts'
import type { Caregiver, Citizen, Screens } from './screens.ts'

const FOLDER = process.env['SHOTS']
const tallkronan = 'Tallkronans hälsocentral'

inChromium('a case over a care provider’s border, in a browser', () => {
  const here = journey(product)
  let house: Product
  let s: Screens
  let karin: Caregiver
  let petra: Caregiver

  beforeAll(async () => {
    ;({ house, s } = here())
    karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    petra = await s.caregiver(house.url, 'Petra Lund', 'Sjuksköterska')
  })

  /** `seen`: no barrier in it, which takes a second or two to find out. */
  const shot = async (name: string, { page }: Caregiver | Citizen, seen = true) => {
    if (seen) await sound(page, name)
    if (FOLDER) await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  }

  async function waiting(): Promise<{ johan: Citizen; number: string }> {
    const johan = await s.citizen(house.url)
    await johan.sees('Hur mår du?')
    await johan.writes('Jag har hostat i en vecka')
    await johan.sees('Vad stämmer bäst?')
    await johan.answer('Hosta, halsont eller förkylning')
    await johan.answers({ 'Hur gammal': '35', 'Vilka besvär': ['Ont i halsen'] }, 'Stämmer det här?')
    await johan.changes('Och stämmer något av det här?', ['Mer andfådd än vanligt'])
    await johan.answers({}, 'Stämmer det här?')
    await johan.answer('Ja, det stämmer')
    const number = await johan.number()
    await johan.answer('Skicka till en sjuksköterska')
    await johan.logsIn('Johan Berglund')
    await johan.sees(/Du är i kö hos 1177/)
    await karin.takes(number)
    await johan.sees('Karin Ek, Sjuksköterska vid 1177 Region Norrbotten, läser ditt ärende nu')
    return { johan, number }
  }

  /** The dialog up to the question, which is not asked yet. */
  async function asking() {
    await karin.press('Skicka vidare')
    const dialog = karin.page.getByRole('dialog')
    await dialog.getByLabel(new RegExp(`^${tallkronan}`)).check()
    await dialog.getByRole('button', { name: 'Fortsätt' }).click()
    await dialog.locator('.refer-preview').waitFor()
    return dialog
  }

  test('asked, agreed to, sent, taken and answered; the citizen is never left alone, and a reload keeps both', async () => {
    const { johan, number } = await waiting()
    const dialog = await asking()
    const summary = dialog.locator('textarea')
    expect(await summary.inputValue()).toMatch(/Hosta, halsont eller förkylning[\s\S]*Mer andfådd än vanligt/)
    await summary.fill(`${await summary.inputValue()}\n\nVill gärna ha en tid.`)
    expect(await dialog.locator('.refer-preview').innerText()).toMatch(/Tallkronan Vård AB[\s\S]*Vill gärna ha en tid/)
    await shot('1-ask', karin)
    await dialog.getByRole('button', { name: 'Fråga patienten' }).click()
    await dialog.waitFor({ state: 'detached' })
    await karin.page.getByText('Väntar på patientens svar').waitFor()
    await shot('2-asked', karin)

    await johan.sees(`Får jag skicka det här till ${tallkronan}?`)
    expect(await johan.log()).toMatch(/drivs av Tallkronan Vård AB, inte av oss[\s\S]*Vill gärna ha en tid/)
    await shot('3-question', johan)
    await johan.chooses('Ja, skicka')
    await johan.sees(`Här fortsätter du med ${tallkronan}`)
    await johan.sees(`Hej! Det här är ${tallkronan}`)
    await shot('4-moved', johan)

    await karin.page.getByText(`Skickat till ${tallkronan}, med patientens ja`).waitFor()
    const theirs = /FA-\w{4}-\w{4}/.exec(await karin.page.locator('.referral-strip').innerText())?.[0] ?? ''
    expect(theirs).not.toBe(number)
    await shot('5-sent', karin, false)

    await petra.row(theirs).click()
    await petra.page.getByRole('heading', { name: 'Johan Berglund' }).waitFor()
    expect(await petra.page.locator('.received').innerText()).toMatch(/Mer andfådd än vanligt[\s\S]*Vill gärna ha en tid/)
    expect(await petra.page.locator('#case').innerText()).not.toContain('Jag har hostat i en vecka')
    await petra.press('Ta ärendet')
    await petra.says('Hej Johan! Kan du komma i morgon?')
    await shot('6-received', petra)
    await johan.sees('Hej Johan! Kan du komma i morgon?')
    await johan.sees('Petra Lund, Sjuksköterska, har tagit emot dig.')

    await johan.page.reload()
    await johan.sees('Hej Johan! Kan du komma i morgon?')
    expect(await johan.log()).toMatch(/Jag har hostat i en vecka[\s\S]*Här fortsätter du med[\s\S]*Kan du komma i morgon/)
    await johan.writes('Ja, gärna')
    await petra.page.locator('.line.citizen', { hasText: 'Ja, gärna' }).waitFor()
    expect(await karin.page.locator('#case').innerText()).not.toContain('Ja, gärna')
    await shot('7-together', johan, false)
    expect(await petra.row(number).count()).toBe(0)
    expect(await karin.row(theirs).count()).toBe(0)

    // Each documents at home: the region's nurse in the region's record, the private one's note stays in the case.
    await karin.signs('Skickat vidare med patientens ja.')
    await expect.poll(() => karin.receipts(), { timeout: 30_000 }).toEqual(['i journalen', 'i journalen'])
    await karin.closes('Hänvisad')
    await petra.press('Anteckning')
    const dialog_ = petra.page.getByRole('dialog')
    await dialog_.locator('textarea').fill('Tid i morgon.')
    await dialog_.getByRole('button', { name: 'Granska' }).click()
    await dialog_.getByText('inget skrivs i regionens journal').waitFor()
    await shot('8-kept-here', petra)
    await dialog_.getByRole('button', { name: 'Signera' }).click()
    await dialog_.waitFor({ state: 'detached' })
    expect(await petra.receipts()).toEqual([])
    const held = JSON.stringify(await (await fetch(`${house.world}/cosmic/holds`)).json())
    expect(held).toContain('Skickat vidare med patientens ja.')
    expect(held).not.toContain('Tid i morgon.')
    // The citizen is with the new unit, whatever the old one does.
    expect(await johan.log()).not.toContain('har avslutat')
  }, 180_000)

  test('the citizen says no: nothing is sent, and the nurse who asked goes on', async () => {
    const { johan } = await waiting()
    const dialog = await asking()
    await dialog.getByRole('button', { name: 'Fråga patienten' }).click()
    await dialog.waitFor({ state: 'detached' })
    const before = await petra.page.locator('[data-row]').count()
    await johan.chooses('Nej, skicka inte')
    await johan.sees('Jag skickar inget till Tallkronans hälsocentral.')
    await karin.page.getByText('Patienten har sagt nej').waitFor()
    await shot('9-no', karin, false)
    await karin.says('Då hjälper vi dig här.')
    await johan.sees('Då hjälper vi dig här.')
    expect(await petra.page.locator('[data-row]').count()).toBe(before)
  }, 180_000)

  test('on a phone’s width and in English the dialog, the question and how it stands read as well', async () => {
    const { number } = await waiting()
    const { page } = karin
    await page.getByRole('button', { name: 'English' }).click()
    await page.setViewportSize({ width: 390, height: 844 })
    await karin
      .row(number)
      .click()
      .catch(() => undefined)
    await karin.press('Pass on')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(new RegExp(`^${tallkronan}`)).check()
    await shot('11-choose-390', karin, false)
    await dialog.getByRole('button', { name: 'Continue' }).click()
    await dialog.locator('.refer-preview').waitFor()
    await shot('12-ask-390', karin)
    await dialog.getByRole('button', { name: 'Ask the patient' }).click()
    await dialog.waitFor({ state: 'detached' })
    await shot('13-asked-390', karin)
    await page.getByRole('button', { name: 'Take back the question' }).click()
    await page.getByText('is taken back. Nothing has been sent.').waitFor()
    await shot('14-taken-back-390', karin, false)
    await page.setViewportSize({ width: 1280, height: 800 })
  }, 180_000)
})
