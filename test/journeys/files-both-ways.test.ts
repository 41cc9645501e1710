// Files both ways, the whole product: a nurse sends a leaflet and a picture, the citizen opens them on a phone; the citizen's
// picture is looked at closely at the desk, by keyboard alone.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../browser.ts'
import { sound } from '../console/compose-stage.ts'
import { freshPages } from '../pages.ts'
import { dataFolder, freePorts, type Product, product } from './product.ts'
import { screens, type Screens } from './screens.ts'

const pictures = process.env['PICTURES']
async function looksSound(page: Page, name: string) {
  await sound(page, name)
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) })
}
const leaflet = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF')

describe.skipIf(chromiumPath() === null)('files both ways', () => {
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

  test('a leaflet and a picture to a phone, a picture from it', async () => {
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

    await page.locator('.attach input').setInputFiles([
      { name: 'Råd om hjärtat.pdf', mimeType: 'application/pdf', buffer: leaflet },
      { name: 'så sitter hjärtat.png', mimeType: 'image/png', buffer: await page.screenshot() },
    ])
    await page.locator('.tray', { hasText: `Filer till personen i ärende ${number}` }).waitFor()
    await looksSound(page, 'files before they are sent')
    await page.getByRole('button', { name: 'Skicka filerna' }).click()
    await page.locator('.line.caregiver .document', { hasText: 'Råd om hjärtat.pdf' }).waitFor()
    expect(await page.locator('.tray').count()).toBe(0)

    const link = erik.at.getByRole('link', { name: 'Öppna filen: Råd om hjärtat.pdf' })
    await link.waitFor()
    await erik.at.locator('.fs-file-picture img').last().waitFor()
    await looksSound(erik.page, 'leaflet on a phone')
    const [download] = await Promise.all([erik.page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('Råd om hjärtat.pdf')
    expect(readFileSync(await download.path())).toEqual(leaflet)
    expect(new URL(erik.page.url()).pathname).toBe('/chat/')
    const [larger] = await Promise.all([
      erik.page.context().waitForEvent('page'),
      erik.at.locator('.fs-file-picture').last().click(),
    ])
    await larger.waitForURL(/\/v3\/directline\/attachments\//)
    await larger.close()

    // Dropped on the box, and taken away again.
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'], 'fel.exe', { type: 'application/x-msdownload' }))
      return transfer
    })
    await page.dispatchEvent('.composer', 'drop', { dataTransfer: dropped })
    await page.getByText('fel.exe är inte PDF').waitFor()

    await page.locator('#compose-ask').click()
    await page.locator('#ask-text').fill('Kan du visa armen?')
    await page.getByLabel('En bild').check()
    await page.locator('#ask-text').press('Enter')
    await erik.sees('Kan du visa armen?')
    await erik.at
      .locator('.fs-question[data-open=true] input[type=file]')
      .setInputFiles({ name: 'arm.png', mimeType: 'image/png', buffer: await erik.page.screenshot() })
    await erik.press('Skicka bilden')
    const thumb = page.locator('.line.citizen .thumb')
    await thumb.waitFor()
    await page.waitForFunction(() => {
      const img = document.querySelector<HTMLImageElement>('.line.citizen .thumb img')
      return img !== null && img.complete && img.naturalWidth > 0
    })
    await thumb.focus()
    await page.keyboard.press('Enter')
    const shown = page.locator('.lightbox-area img')
    await shown.waitFor()
    await page.locator('.lightbox[role=dialog]', { hasText: 'Bild 2 av 2' }).waitFor()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.keyboard.press('r')
    expect([await shown.getAttribute('data-zoom'), await shown.getAttribute('data-turned')]).toEqual(['2', '90'])
    await looksSound(page, 'a picture turned and larger')
    await page.keyboard.press('0')
    await page.keyboard.press('ArrowLeft')
    await page.locator('.lightbox[role=dialog]', { hasText: 'Bild 1 av 2' }).waitFor()
    await looksSound(page, 'a picture whole')
    await page.keyboard.press('Escape')
    await page.locator('.lightbox[role=dialog]').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.classList.contains('thumb'))
    expect(s.faults).toEqual([])
  })
})
