// Both sides, the whole product: a nurse asks, the citizen answers by a tap and with a picture, and what staff write to
// each other is nowhere the citizen or an integrator can look.
import { expect, test } from 'vitest'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { inChromium } from '../in-chromium.ts'
import { chestPain, journey, pictureOfTheArm } from '../journeys/journey.ts'
import { product } from '../journeys/product.ts'

const SECRET = 'Misstänker våld hemma, ring socialjouren'

inChromium('a nurse asks and notes', () => {
  const here = journey(product)

  test('the answers come back in their place, and the note stays in the house', async () => {
    const { house, s, data } = here()
    const karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const erik = await chestPain(s, house.url)
    await karin.takes(await erik.number())
    const { page } = karin

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

    await pictureOfTheArm(karin, erik)
    await page.locator('.asked .answer').nth(1).waitFor()
    await page.locator('.line.citizen .thumb', { hasText: 'arm' }).waitFor()

    expect(await erik.page.content()).not.toContain('socialjouren')
    await erik.page.reload()
    await erik.sees('Kan du visa armen?')
    expect(await erik.page.content()).not.toContain('socialjouren')
    const token = (await requestToken(house.url, data, 'system/*.rs')).access_token
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
