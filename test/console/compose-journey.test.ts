// Both sides, the whole product: a nurse asks, the citizen answers by a tap and with a picture, and what staff write to
// each other is nowhere the citizen or an integrator can look.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { chromiumPath } from '../browser.ts'
import { dataFolder, freePorts, type Product, product } from '../journeys/product.ts'
import { screens, type Screens } from '../journeys/screens.ts'
import { freshPages } from '../pages.ts'

const SECRET = 'Misstänker våld hemma, ring socialjouren'

describe.skipIf(chromiumPath() === null)('a nurse asks and notes', () => {
  const data = dataFolder()
  let house: Product
  let s: Screens
  beforeAll(async () => {
    await freshPages()
    house = await product(await freePorts(), data.path)
    s = await screens()
  })
  afterAll(async () => {
    await s?.close()
    await house?.stop()
    data.drop()
  })

  test('the answers come back in their place, and the note stays in the house', async () => {
    const karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const erik = await s.citizen(house.url)
    await erik.sees('Hur mår du?')
    await erik.writes('Det trycker hårt över bröstet och strålar ut i vänster arm')
    const number = await erik.number()
    await erik.answer('Prata med en sjuksköterska här')
    await erik.chooses('Skicka utan att logga in')
    await karin.row(number).click()
    await karin.press('Ta ärendet')
    const { page } = karin
    await page.locator('#reply').waitFor()

    await page.locator('#compose-note-internally').click()
    await page.locator('#internal').fill(SECRET)
    await page.locator('#internal').press('Enter')
    await page.locator('.line.internal', { hasText: SECRET }).waitFor()

    await page.locator('#compose-ask').click()
    await page.locator('#ask-text').fill('Har du ringt 112?')
    await page.locator('#ask-text').press('Enter')
    await erik.sees('Har du ringt 112?')
    await erik.chooses('Ja')
    await page.locator('.asked .answer', { hasText: 'Svar: Ja' }).waitFor()

    await page.locator('#compose-ask').click()
    await page.locator('#ask-text').fill('Kan du visa armen?')
    await page.getByLabel('En bild').check()
    await page.locator('#ask-text').press('Enter')
    await erik.sees('Kan du visa armen?')
    await erik.at
      .locator('.fs-question[data-open=true] input[type=file]')
      .setInputFiles({ name: 'arm.png', mimeType: 'image/png', buffer: await erik.page.screenshot() })
    await erik.press('Skicka bilden')
    await page.locator('.asked .answer').nth(1).waitFor()
    await page.locator('.line.citizen .thumb', { hasText: 'arm' }).waitFor()

    expect(await erik.page.content()).not.toContain('socialjouren')
    await erik.page.reload()
    await erik.sees('Kan du visa armen?')
    expect(await erik.page.content()).not.toContain('socialjouren')
    const token = (await requestToken(house.url, data.path, 'system/*.rs')).access_token
    for (const type of [
      'Communication',
      'Encounter',
      'Task',
      'DocumentReference',
      'QuestionnaireResponse',
      'Provenance',
      'AuditEvent',
    ]) {
      const answer = await fetch(`${house.url}/fhir/R4/${type}?_count=200`, { headers: { authorization: `Bearer ${token}` } })
      const text = await answer.text()
      expect(answer.status, type).toBe(200)
      expect(text, type).not.toContain('socialjouren')
      if (type === 'Communication') expect(text).toContain('Har du ringt 112?')
    }
    expect(house.said()).not.toContain('socialjouren')

    // What she began is kept, and nobody but her can read it, also after she has left.
    await page.locator('#compose-say').click()
    await page.locator('#reply').fill('Halvfärdigt')
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    await expect.poll(kept).toContain('farstu.draft|')
    expect(await kept()).not.toContain('Halvfärdigt')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByRole('link', { name: 'Logga in med SITHS' }).waitFor()
    expect(await kept()).toContain('farstu.draft|')
    expect(await kept()).not.toContain('Halvfärdigt')
    expect(s.faults).toEqual([])
  })
})
