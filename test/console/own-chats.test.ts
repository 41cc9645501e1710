// One's own talks in a strip above the queue, and what is denied folded in the summary: in Chromium.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, type Stage, stage, vera } from './stage.ts'

inChromium('several talks at once', () => {
  let s: Stage
  const { desk } = computers(async () => {
    s = await stage()
    return s
  })

  test('they stand in the same places whoever’s turn it is, with names that can’t be mixed up, and a figure opens one', async () => {
    const numbers = ['FA-AAAA-AAAA', 'FA-BBBB-BBBB', 'FA-CCCC-CCCC'] as const
    const [one, two, three] = await Promise.all([
      s.seed({ unit: central, number: numbers[0] }),
      s.seed({ unit: central, number: numbers[1] }),
      s.seed({ unit: central, number: numbers[2], citizen: vera }),
    ])
    for (const id of [one, two, three]) await s.act('anna', id, { act: 'claim' })
    const page = await desk('anna')
    const strip = page.locator('.own-chats button')
    await strip.nth(2).waitFor()
    const places = async () => (await strip.locator('bdi').allInnerTexts()).map(text => text.trim())
    expect(await places()).toEqual(['AAAA-AAAA', 'BBBB-BBBB', 'CCCC-CCCC'])

    await page.keyboard.press('3')
    await page.getByRole('heading', { name: 'Vera Holm' }).waitFor()
    await page.keyboard.press('1')
    await page.locator('.identity', { hasText: numbers[0] }).waitFor()
    expect(await places()).toEqual(['Tolvan', 'BBBB-BBBB', 'Vera'])
    await page.locator('#reply').fill('Hej')
    await page.keyboard.press('Enter')
    await page.locator('.line.caregiver', { hasText: 'Hej' }).waitFor()
    await page.locator('#reply').fill('Ett utkast')
    await strip.nth(1).click()
    await page.locator('.identity', { hasText: numbers[1] }).waitFor()
    // Two of the same name are told apart, and the one that was answered has kept its place.
    expect(await places()).toEqual(['Tolvan Tolvansson', 'Tolvan Tolvansson', 'Vera'])
    expect(await strip.nth(0).innerText()).toContain('Osänt utkast')
    // The queue tells that nothing is owed any more; the line was there from the answer to what was sent.
    await expect.poll(() => strip.nth(0).locator('.dot').count()).toBe(0)
    expect(await strip.nth(1).getAttribute('aria-current')).toBe('true')
    await sound(page, 'own talks', [390, 1280])
    expect(s.errors).toEqual([])
  })

  test('a long list of what is denied is folded, behind what they seek for and what was judged', async () => {
    const id = await s.seed({ unit: central })
    const signs = ['unconscious', 'breathing', 'chest', 'stroke', 'bleeding', 'seizure', 'allergy']
    await s.citizen(id, [
      {
        type: 'answered',
        question: 'danger',
        how: 'answer',
        facts: Object.fromEntries(signs.map(sign => [`danger.${sign}`, false])),
      },
    ])
    const page = await desk('bo')
    await row(page, id).click()
    const folded = page.locator('.denied')
    await folded.locator('summary', { hasText: /^Nekar till \d+ tecken och riskfaktorer$/ }).waitFor()
    expect(await page.locator('.prose').first().innerText()).not.toContain('Nekar till akuta faror')
    await folded.locator('summary').click()
    await folded.getByText('Nekar till akuta faror').waitFor()
    await sound(page, 'what is denied')
    expect(s.errors).toEqual([])
  })
})
