// Pictures of the product as it is: `node test/journeys/pictures.ts <folder>`. Plays a short talk in Chromium against a
// product of its own, and saves what both sides see on the way. The README's pictures are made with it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { freshPages } from '../pages.ts'
import { citizenAt } from './people.ts'
import { dataFolder, freePorts, product } from './product.ts'
import { phone, screens, wide } from './screens.ts'

async function main(folder: string) {
  mkdirSync(folder, { recursive: true })
  await freshPages()
  const data = dataFolder()
  const house = await product(await freePorts(), data.path)
  const s = await screens()
  const save = async (page: Page, name: string) => {
    // What has just been said is announced for some seconds; a picture shows what stays.
    await page.locator('.notice').evaluateAll(notices => {
      for (const notice of notices) Object(notice).style.setProperty('display', 'none')
    })
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    console.log(`${name}.png`)
  }
  const tall = async (page: Page, name: string, size: typeof phone) => {
    const before = page.viewportSize() ?? size
    await page.setViewportSize(size)
    await save(page, name)
    await page.setViewportSize(before)
  }
  try {
    const karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const waiting = await s.citizen(house.url)
    await waiting.writes('Det trycker hårt över bröstet och strålar ut i vänster arm')
    await waiting.at.getByRole('alert').waitFor()
    await save(waiting.page, 'alarm-390')
    await karin.page.locator('.alarming').waitFor()

    const erik = await citizenAt(house.url)
    await erik.writes('Jag har ont i foten sedan i går')
    await erik.picks('other')
    await erik.calmly()
    await erik.picks('right')
    await erik.picks('handoff')
    await erik.logsIn('197803212393')

    const region = await s.citizen(house.url, '/', wide)
    await region.press('Chatta med vården')
    await region.sees('Hur mår du?')
    await save(region.page, 'site-1280')

    const anna = await s.citizen(house.url)
    await anna.writes('Jag har hostat i en vecka och känner mig seg')
    await anna.sees('Vad stämmer bäst?')
    await save(anna.page, 'chat-390')
    await tall(anna.page, 'chat-1280', wide)
    await anna.answer('Hosta, halsont eller förkylning')
    await anna.answers({ 'Hur gammal': '41', 'Vilka besvär': ['Ont i halsen'] }, 'Stämmer det här?')
    await save(anna.page, 'summary-390')
    await anna.changes('Och stämmer något av det här?', ['Mer andfådd än vanligt'])
    await anna.answers({}, 'Stämmer det här?')
    await anna.answer('Ja, det stämmer')
    await anna.at.getByText('Därför', { exact: true }).last().click()
    await save(anna.page, 'outcome-390')
    await tall(anna.page, 'outcome-1280', wide)
    await anna.answer('Skicka till en sjuksköterska')
    await anna.logsIn('Anna Niemi')
    await anna.sees(/Du är i kö/)
    await save(anna.page, 'waiting-390')

    await karin.takes(await anna.number())
    await karin.says('Hej Anna! Har du haft feber?')
    await anna.sees('Har du haft feber?')
    await anna.writes('Nej, ingen feber. Det är värst i trappor.')
    await karin.page.locator('.line.citizen', { hasText: 'Nej, ingen feber' }).waitFor()
    await save(anna.page, 'answered-390')
    await save(karin.page, 'console-1280')
    await tall(karin.page, 'console-390', phone)
    await karin.books()
    await karin.signs('Råd om vila och dryck.')
    await karin.page.locator('.receipt.in-record').nth(2).waitFor()
    await karin.page.locator('.receipts').scrollIntoViewIfNeeded()
    await save(karin.page, 'signed-1280')
    await karin.closes()
    const journal = await s.blank(wide)
    await journal.goto(`${house.world}/cosmic/`)
    await save(journal, 'cosmic-1280')
  } finally {
    await s.close()
    await house.stop()
    data.drop()
  }
}

const folder = process.argv[2]
if (folder) await main(folder)
else {
  console.error('Where to? node test/journeys/pictures.ts <folder>')
  process.exitCode = 1
}
