// The console enlarged to twice its size, on a tablet and on a laptop: every state and every dialog, all that is pressed can
// be reached.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { reached, toldInOwnColours } from '../reach.ts'
import { computers, row } from './computer.ts'
import { midnatt, type Stage, stage, vera } from './stage.ts'

inChromium('the console, enlarged', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))
  const dialog = (page: Page) => page.getByRole('dialog')
  const closed = async (page: Page) => {
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
  }
  /** What stands beside each other on a wide screen takes turns on a narrow one. */
  const turnsTo = async (page: Page, tab: RegExp) => {
    await page.setViewportSize({ width: 768, height: 1024 })
    await page.locator('.tabs').getByRole('button', { name: tab }).click()
    await page.setViewportSize({ width: 1280, height: 800 })
  }

  test('the queue, its filters, handing over, the list of what is stuck, the keys, the palette', async () => {
    for (const level of ['P1', 'P2', 'P3', 'P4', 'P5'] as const) await s.seed({ level, promisedIn: level === 'P2' ? -5 : 45 })
    const mine = await s.seed({ citizen: vera })
    await s.act('anna', mine, { act: 'claim' })
    await s.citizen(await s.seed(), [
      { type: 'alarm', kind: 'emergency', category: 'chest', words: 'trycker över bröstet', message: 3 },
    ])
    const page = await desk('anna')
    await row(page, mine).waitFor()
    await reached(page, 'queue')
    await page.locator('.filter-open').click()
    await page.locator('.filter-panel').waitFor()
    await reached(page, 'queue filters')
    await page.locator('.filter-open').click()
    await page.locator('.hand-over').click()
    await dialog(page).waitFor()
    await reached(page, 'handing over')
    await closed(page)
    await page.keyboard.press('?')
    await dialog(page).waitFor()
    await reached(page, 'keys')
    await closed(page)
    await page.keyboard.press('Control+k')
    await page.locator('.palette input').waitFor()
    await reached(page, 'palette')
    await closed(page)
    await page.keyboard.press('e')
    await page.locator('.stuck').waitFor()
    await reached(page, 'stuck')
    await page.context().close()
  }, 180_000)

  test('a case that waits, and one that is one’s own: overview, talk, every way of writing', async () => {
    const id = await s.seed({ level: 'P2' })
    await s.citizen(id, [{ type: 'message', text: 'Det gör ont även när jag vilar nu. '.repeat(8), language: 'sv' }])
    const page = await desk('anna')
    await row(page, id).click()
    await page.locator('.acts').waitFor()
    await reached(page, 'case waiting')
    await page.getByRole('button', { name: /^Ta ärendet/ }).click()
    await page.locator('#reply').waitFor()
    await page.locator('.notice').getByRole('button').last().click()
    await page.locator('.why .more').click()
    await reached(page, 'case overview')
    await page.locator('.why .more').click()
    await turnsTo(page, /^Samtal/)
    await page
      .locator('.files input[type=file]')
      .setInputFiles({ name: 'råd.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.locator('#reply').fill('Hur länge har du haft ont?\n'.repeat(5))
    await reached(page, 'case talk')
    await page.locator('#compose-ask').click()
    await reached(page, 'case question')
    await page.locator('#compose-note-internally').click()
    await reached(page, 'case internal note')
    await page.getByRole('button', { name: 'Lås skärmen' }).click()
    await page.getByRole('heading', { name: 'Skärmen är låst' }).waitFor()
    await reached(page, 'locked')
    s.locked.delete('anna')
    await page.context().close()
  }, 180_000)

  test('each dialog of a case', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const page = await desk('anna')
    await row(page, id).click()
    await page.locator('#reply').waitFor()
    await page.locator('.why .more').focus()
    for (const [key, name] of [
      ['n', 'note'],
      ['b', 'book'],
      ['h', 'hold'],
      ['s', 'transfer'],
      ['g', 'pass'],
      ['d', 'consult'],
      ['l', 'release'],
      ['a', 'close'],
    ] as const) {
      await page.locator('.why .more').focus()
      await page.keyboard.press(key)
      await dialog(page).waitFor()
      await dialog(page).locator('input, textarea, .empty, .dialog-foot').first().waitFor()
      await reached(page, `dialog ${name}`)
      if (name === 'note') {
        await page.getByRole('button', { name: 'Granska' }).click()
        await page.locator('.note-text').waitFor()
        await reached(page, 'dialog note preview')
        await dialog(page).locator('textarea, .dialog-head button').last().focus()
      }
      await closed(page)
    }
    await page.locator('.why .more').click()
    await page.locator('.why .report').click()
    await dialog(page).waitFor()
    await reached(page, 'dialog deviation')
    await closed(page)
    await page.locator('#levels button:enabled').first().click()
    await dialog(page).waitFor()
    await reached(page, 'dialog urgency')
    await page.context().close()
  }, 180_000)

  test('in somebody’s own colours what is chosen, new and online is still told', async () => {
    const [one, two] = [await s.seed({ level: 'P3' }), await s.seed({ level: 'P3' })]
    for (const id of [one, two]) await s.act('bo', id, { act: 'claim' })
    const page = await desk('bo')
    await row(page, one).click()
    await page.locator('#reply').waitFor()
    await toldInOwnColours(page, row(page, one), () => row(page, two).click())
    await page.locator('#reply').waitFor()
    await toldInOwnColours(page, page.locator('#compose-ask'), () => page.locator('#compose-ask').click())
    await page.setViewportSize({ width: 768, height: 1024 })
    const [, talk] = await page.locator('.tabs button').all()
    if (!talk) throw new Error('No tabs')
    await toldInOwnColours(page, talk, () => talk.click())
    await page.setViewportSize({ width: 640, height: 400 })
    await page.locator('.back').click()
    const pulse = page.locator('.pulse')
    await toldInOwnColours(page, pulse, () => pulse.evaluate(el => el.classList.add('off')))
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Control+k')
    const option = page.locator('.palette-list [role=option]').first()
    await option.waitFor()
    await toldInOwnColours(page, option, () => page.locator('.palette input').press('ArrowDown'))
    await closed(page)
    await row(page, one).click()
    await page.locator('#reply').waitFor()
    await page.locator('.why .more').focus()
    await page.keyboard.press('b')
    const time = page.locator('.time').nth(1)
    await time.waitFor()
    await toldInOwnColours(page, time, () => time.locator('input').check())
    await page.context().close()
  }, 180_000)

  test('who is not logged in, who may not see the case, and who leads the unit', async () => {
    const out = await desk(null)
    await out.getByRole('link', { name: 'Logga in med SITHS' }).waitFor()
    await reached(out, 'log in')
    await out.context().close()
    const hidden = await s.seed({ citizen: { ...vera, protected: true }, unit: midnatt })
    const ulla = await desk('ulla')
    await row(ulla, hidden).click()
    await ulla.getByRole('button', { name: 'Öppna ändå' }).click()
    await ulla.locator('.breaking textarea').waitFor()
    await reached(ulla, 'hidden case')
    await ulla.context().close()
    const tove = await desk('tove')
    await tove.locator('.tools').getByRole('button').first().click()
    await tove.locator('.figures').waitFor()
    await reached(tove, 'shift')
    await tove.context().close()
    expect(s.errors).toEqual([])
  }, 180_000)
})
