// The queue in Chromium: 5,000 cases by keyboard, filters and saved views, who else is looking, and contact lost and found.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { crowd } from './crowd.ts'
import { alarmed, type Nurse, norrsken, type Stage, stage } from './stage.ts'

inChromium('the queue in a browser', () => {
  let s: Stage
  const computer = computers(async () => (s = await stage()))

  async function desk(who: Nurse, width = 1280): Promise<Page> {
    const page = await computer.desk(who, { width })
    await page.locator('.filter-open').waitFor()
    return page
  }

  test('filters are chips that go away with one click, a view is kept, and an alarm is never filtered away', async () => {
    const [p2, p4, red] = [await s.seed({ level: 'P2' }), await s.seed({ level: 'P4' }), await s.seed({ level: 'P5' })]
    await s.citizen(red, [alarmed('jag får ingen luft')])
    for (const width of [1280, 390]) {
      const page = await desk('anna', width)
      await row(page, p4).waitFor()
      await page.locator('.filter-open').click()
      await page.locator('.filter-panel').getByLabel('P2', { exact: true }).check()
      await row(page, p4).waitFor({ state: 'detached' })
      expect(await row(page, p2).isVisible()).toBe(true)
      expect(await row(page, red).isVisible()).toBe(true)
      await page.getByLabel('Spara som vy').fill('Brådskande')
      await page.getByRole('button', { name: 'Spara', exact: true }).click()
      await sound(page, `filter-open-${width}`)
      await page.locator('.filter-open').click()
      await sound(page, `filter-${width}`)
      expect(await page.locator('.active-filters').innerText()).toContain('Larm visas alltid')
      await page.reload()
      await page.locator('.view[aria-pressed="true"]', { hasText: 'Brådskande' }).waitFor()
      expect(await row(page, p4).count()).toBe(0)
      await page.getByRole('button', { name: 'Ta bort filtret P2' }).click()
      await row(page, p4).waitFor()
      await page.getByRole('button', { name: 'Brådskande' }).click()
      await row(page, p4).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Visa alla' }).click()
      await row(page, p4).waitFor()
      await page.context().close()
    }
    await s.act('anna', red, { act: 'acknowledge' })
  })

  test('who has a case open is seen by colleagues of the unit within seconds, in the row and in the case, and nowhere else', async () => {
    const id = await s.seed({ unit: norrsken })
    await s.citizen(id, [alarmed('jag får ingen luft')])
    // Cia sits at the case's unit; Anna and Bo see it centrally, because it calls.
    const [anna, bo, cia] = [await desk('anna'), await desk('bo'), await desk('cia')]
    for (const page of [anna, bo, cia]) await row(page, id).click()
    await bo.locator('.lookers', { hasText: 'Anna Lind' }).waitFor({ timeout: 3000 })
    await anna.locator('.chip.looking', { hasText: 'Bo Ek' }).waitFor({ timeout: 3000 })
    await sound(anna, 'looking')
    expect(await cia.locator('.lookers').innerText()).toBe('')
    expect(await anna.locator('.lookers').innerText()).not.toContain('Cia')
    // Bo's window is gone: so is Bo, at the latest when it has been silent for a while.
    await bo.close()
    await anna.locator('.lookers', { hasText: 'Bo Ek' }).waitFor({ state: 'detached', timeout: 45_000 })
    await anna.context().close()
    await cia.context().close()
    await s.act('cia', id, { act: 'acknowledge' })
  }, 90_000)

  test('one case more than is wise is asked about; all of them are handed over in one act; one goes to a colleague', async () => {
    const held: string[] = []
    for (let i = 0; i < 6; i++) {
      const id = await s.seed()
      await s.act('karin', id, { act: 'claim' })
      held.push(id)
    }
    const one = await s.seed({ level: 'P3' })
    const page = await desk('karin')
    await row(page, one).click()
    await page.locator('.identity h2', { hasText: 'Tolvan' }).waitFor()
    await page.keyboard.press('t')
    await page.getByRole('dialog').getByText('väger 12 av 12').waitFor()
    await sound(page, 'cap')
    await page.getByRole('button', { name: 'Avbryt' }).click()
    expect((await s.stored(one)).case.claim).toBeNull()
    await page.keyboard.press('t')
    await page.getByRole('button', { name: 'Ta ärendet ändå' }).click()
    await page.locator('#reply').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.getByRole('dialog').getByLabel('Bo Ek, Sjuksköterska').check()
    await page.getByRole('dialog').locator('input[maxlength]').fill('Talar finska')
    await sound(page, 'pass')
    await page.getByRole('dialog').getByRole('button', { name: 'Ge till kollega' }).click()
    await page.locator('.group.colleagues', { has: row(page, one) }).waitFor()
    await page.getByRole('button', { name: 'Lämna över alla mina (6)' }).click()
    await page.getByRole('dialog').getByLabel('Bo Ek, Sjuksköterska').check()
    await sound(page, 'hand-over')
    await page.getByRole('dialog').getByRole('button', { name: 'Lämna över alla mina' }).click()
    await page.getByRole('dialog').getByText('6 ärenden är överlämnade.').waitFor()
    await sound(page, 'handed-over')
    await page.getByRole('dialog').locator('button[type=submit]').click()
    await page.locator('.hand-over').waitFor({ state: 'detached' })
    for (const id of [one, ...held]) await s.act('bo', id, { act: 'close', reason: 'answered' })
    await page.context().close()
  })

  test('without contact the queue is grey and says how old it is; it comes back by itself', async () => {
    const page = await desk('anna')
    await page.locator('[data-row]').first().waitFor()
    await page.context().setOffline(true)
    s.cut()
    await page.locator('.queue.old').waitFor({ timeout: 20_000 })
    expect(await page.locator('.as-of').innerText()).toMatch(/^Senaste nytt \d\d:\d\d:\d\d$/)
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(0)
    await sound(page, 'offline')
    const id = await s.seed()
    await page.context().setOffline(false)
    await row(page, id).waitFor({ timeout: 20_000 })
    expect(await page.locator('.queue.old').count()).toBe(0)
    await page.context().close()
  })

  test('5,000 cases: few are drawn, all are reached by keyboard, each says its place, and a scroll is not felt', async () => {
    // Level P1 and waiting since yesterday, promised for tomorrow: it stands first.
    const first = await s.seed({ level: 'P1', at: new Date(Date.now() - 86_400_000).toISOString(), promisedIn: 2880 })
    await crowd(s.pool, await s.seed(), 5000)
    const page = await desk('anna')
    await page.locator('.group.waiting').waitFor()
    await page.waitForFunction(() => Number(document.querySelector('.group.waiting .count')?.textContent) >= 5000)
    expect(await page.locator('[data-row]').count()).toBeLessThan(60)
    const size = await page.locator('.group.waiting .count').innerText()
    const place = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? '')
    await page.keyboard.press('j')
    expect(await place()).toBe('1')
    for (let i = 0; i < 60; i++) await page.keyboard.press('j')
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowDown')
    for (let i = 0; i < 5; i++) await page.keyboard.press('k')
    expect(await place()).toBe('66')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-setsize'))).toBe(size)
    const inSight = () =>
      page.evaluate(() => {
        const [it, list] = [
          document.activeElement?.getBoundingClientRect(),
          document.querySelector('.queue-list')?.getBoundingClientRect(),
        ]
        return it && list ? it.top >= list.top && it.bottom <= list.bottom : false
      })
    expect(await inSight()).toBe(true)
    await page.keyboard.press('End')
    expect(await place()).toBe(size)
    await expect.poll(inSight).toBe(true)
    await page.keyboard.press('Home')
    expect(await place()).toBe('1')
    await page.waitForTimeout(600)
    // Scrolled far away, the focus stays where it was and the next key goes on from there.
    await page.evaluate(() => document.querySelector('.queue-list')?.scrollTo(0, 100_000))
    await page.waitForFunction(
      () => Number(document.querySelector('.group.waiting li:last-child')?.getAttribute('aria-posinset')) > 500,
    )
    await page.keyboard.press('j')
    expect(await place()).toBe('2')
    await sound(page, 'many')
    /** The median of 120 frames, in ms, when the list moves so far in each. */
    const frame = (by: number) =>
      page.evaluate(async step => {
        const list = document.querySelector('.queue-list')
        const took: number[] = []
        let before = performance.now()
        for (let i = 0; i < 120; i++) {
          list?.scrollBy(0, step)
          await new Promise(requestAnimationFrame)
          took.push(performance.now() - before)
          before = performance.now()
        }
        return took.sort((a, b) => a - b)[60] ?? 0
      }, by)
    // A shared machine: a list that stands still tells what a frame takes there.
    const still = await frame(0)
    expect(await frame(900)).toBeLessThan(3 * still)
    await page.keyboard.press('Home')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(first)
    await page.keyboard.press('Enter')
    await page.locator('.why-line').waitFor()
    expect(await row(page, first).getAttribute('aria-current')).toBe('true')
    await page.context().close()
  }, 60_000)

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
