// What is typed and not sent: it belongs to one caregiver and one case, and is there again after a reload, a lost login and
// a logout, and nobody else can read it.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { type Stage, stage, vera } from './stage.ts'

inChromium('drafts in the console', () => {
  let s: Stage
  const { computer, sits } = computers(async () => (s = await stage()))

  async function claimed(who: 'anna' | 'bo', over: Parameters<Stage['seed']>[0] = {}) {
    const id = await s.seed(over)
    await s.act(who, id, { act: 'claim' })
    return id
  }

  test('a message, a note and a reason are there after a reload, each at its own case', async () => {
    const [one, two] = [await claimed('anna'), await claimed('anna', { citizen: vera })]
    const context = await computer()
    let page = await sits(context, 'anna')
    await row(page, one).click()
    const number = (await s.stored(one)).case.number
    await page.locator('.composer', { hasText: 'Till Tolvan' }).getByText(number).waitFor()
    await page.locator('#reply').fill('Ont i magen? Hur länge')
    await page.locator('.why .more').focus()
    await page.keyboard.press('l')
    await page.locator('.mantine-Modal-content input:not([type=radio])').fill('Lunch')
    await page.keyboard.press('Escape')
    await page.locator('.mantine-Modal-content').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.locator('textarea[lang=sv]').waitFor()
    await page.locator('textarea[lang=sv]').fill('Egen text i anteckningen')
    await row(page, two).waitFor()
    await page.close()

    page = await sits(context, 'anna')
    await row(page, one).locator('.chip', { hasText: 'Osänt utkast' }).waitFor()
    await row(page, two).click()
    await page.locator('.composer', { hasText: 'Till Vera' }).waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('')
    await row(page, one).click()
    await page.locator('.composer', { hasText: 'Till Tolvan' }).waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('Ont i magen? Hur länge')
    await page.locator('.why .more').focus()
    await page.keyboard.press('l')
    expect(await page.locator('.mantine-Modal-content input:not([type=radio])').inputValue()).toBe('Lunch')
    await page.keyboard.press('Escape')
    await page.locator('.mantine-Modal-content').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    expect(await page.locator('textarea[lang=sv]').inputValue()).toBe('Egen text i anteckningen')
    await page.keyboard.press('Escape')
    await sound(page, 'composer with a draft')

    // Sent: it is a message, and no draft any more.
    await page.locator('#reply').focus()
    await page.keyboard.press('Enter')
    await page.locator('.line.caregiver', { hasText: 'Ont i magen?' }).waitFor()
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    // Locked with a key that isn't in the browser: the names of what is kept are there, no word of it.
    expect(await kept()).not.toMatch(/Ont i magen|Egen text|Lunch/)
    await expect.poll(kept).not.toContain(`${one}|message`)
    expect(await kept()).toContain(`${one}|note`)
    await context.close()
  })

  test('a login that ends, and a logout of the same person, lose nothing; another person sees nothing of it', async () => {
    const id = await claimed('bo')
    const context = await computer()
    let page = await sits(context, 'bo')
    await row(page, id).click()
    await page.locator('#reply').fill('Halvfärdig mening')
    s.loggedOut.add('bo')
    await page.keyboard.press('Enter')
    await page.locator('.strip', { hasText: 'inloggning har gått ut' }).waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('Halvfärdig mening')
    s.loggedOut.delete('bo')
    await page.reload()
    await row(page, id).click()
    expect(await page.locator('#reply').inputValue()).toBe('Halvfärdig mening')
    // The page that comes after the logout, not the one before it.
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Logga ut' }).click()])
    // It may be loaded once more on the way in, and the row pressed before that is pressed in vain.
    const draft = async () => {
      await row(page, id).click({ timeout: 2000 })
      return page.locator('#reply').inputValue({ timeout: 2000 })
    }
    await expect.poll(draft, { timeout: 20_000 }).toBe('Halvfärdig mening')
    await page.close()

    // Anna sits down at the same computer: she can read nothing of it, and when she leaves it is still Bo's.
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('.lines').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Halvfärdig')
    expect(await kept()).not.toContain('Halvfärdig')
    const out = page.waitForResponse('**/logout/staff')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await out
    await page.close()
    page = await sits(context, 'bo')
    await row(page, id).click()
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('Halvfärdig mening')
    await context.close()
  })

  test('a draft of eight days is gone', async () => {
    const id = await claimed('anna')
    const context = await computer()
    const page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('#reply').fill('Gammalt')
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain(`${id}|message`)
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage).filter(n => n.startsWith('farstu.draft|')))
        localStorage.setItem(
          name,
          JSON.stringify({ ...JSON.parse(localStorage.getItem(name) ?? '{}'), at: Date.now() - 8 * 24 * 3600_000 }),
        )
    })
    await page.reload()
    await row(page, id).click()
    await page.locator('#reply').waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('')
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(`${id}|message`)
    await context.close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
