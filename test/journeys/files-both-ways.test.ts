// Files both ways, the whole product: a nurse sends a leaflet and a picture, the citizen opens them on a phone; the citizen's
// picture is looked at closely at the desk, by keyboard alone.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sound } from '../console/computer.ts'
import { inChromium } from '../in-chromium.ts'
import { chestPain, journey, pictureOfTheArm } from './journey.ts'
import { product } from './product.ts'

const leaflet = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF')

inChromium('files both ways', () => {
  const here = journey(product)

  test('a leaflet and a picture to a phone, a picture from it', async () => {
    const { house, s } = here()
    const karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const erik = await chestPain(s, house.url)
    const number = await erik.number()
    await karin.takes(number)
    const { page } = karin

    await page.locator('.attach input').setInputFiles([
      { name: 'Råd om hjärtat.pdf', mimeType: 'application/pdf', buffer: leaflet },
      { name: 'så sitter hjärtat.png', mimeType: 'image/png', buffer: await page.screenshot() },
    ])
    await page.locator('.tray', { hasText: `Filer till personen i ärende ${number}` }).waitFor()
    await sound(page, 'files before they are sent')
    await page.getByRole('button', { name: 'Skicka filerna' }).click()
    await page.locator('.line.caregiver .document', { hasText: 'Råd om hjärtat.pdf' }).waitFor()
    expect(await page.locator('.tray').count()).toBe(0)

    const link = erik.at.getByRole('link', { name: 'Öppna filen: Råd om hjärtat.pdf' })
    await link.waitFor()
    await erik.at.locator('.fs-file-picture img').last().waitFor()
    await sound(erik.page, 'leaflet on a phone')
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

    await pictureOfTheArm(karin, erik)
    const thumb = page.locator('.line.citizen .thumb')
    await thumb.waitFor()
    await page.waitForFunction(() => {
      const img = document.querySelector<HTMLImageElement>('.line.citizen .thumb img')
      return img?.complete === true && img.naturalWidth > 0
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
    await sound(page, 'a picture turned and larger')
    await page.keyboard.press('0')
    await page.keyboard.press('ArrowLeft')
    await page.locator('.lightbox[role=dialog]', { hasText: 'Bild 1 av 2' }).waitFor()
    await sound(page, 'a picture whole')
    await page.keyboard.press('Escape')
    await page.locator('.lightbox[role=dialog]').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.classList.contains('thumb'))
    expect(s.faults).toEqual([])
  })
})
