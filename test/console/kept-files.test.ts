// Files chosen and not sent: they belong to one caregiver and one case, and are there again after a reload, a lock and a logout;
// nobody else can read them, and what is sent is sent once.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { type Stage, stage } from './stage.ts'

const pdf = (name: string, words: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${words}\ntrailer << /Root 1 0 R >>\n%%EOF`),
})
const exercises = pdf('Övningar fot.pdf', 'hemligaord')
const advice = pdf('Råd om värk.pdf', 'andraord')

inChromium('files not yet sent', () => {
  let s: Stage
  const { computer, sits } = computers(async () => (s = await stage()))

  const claimed = async (who: 'anna' | 'bo') => {
    const id = await s.seed()
    await s.act(who, id, { act: 'claim' })
    return id
  }
  const choose = (page: Page, ...chosen: (typeof exercises)[]) => page.locator('.files input[type=file]').setInputFiles(chosen)
  const names = (page: Page) => page.locator('.tray li bdi').allInnerTexts()
  const opens = async (page: Page, id: string) => {
    await row(page, id).click()
    await page.locator('.composer .files').waitFor()
  }
  /** All that lies in the browser, as letters. */
  const onDisk = (page: Page) =>
    page.evaluate(async () => {
      const done = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((ok, failed) => {
          asked.onsuccess = () => ok(asked.result)
          asked.onerror = () => failed(asked.error)
        })
      const database = await done(indexedDB.open('farstu'))
      const store = database.transaction('files').objectStore('files')
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
      database.close()
      const letters = values.map(value => new TextDecoder('latin1').decode(value.data))
      return { count: keys.length, text: JSON.stringify(keys) + letters.join() }
    })
  const sentIn = async (id: string) =>
    (await s.stored(id)).entries.flatMap(e => (e.type === 'message' && e.attachments ? [e.attachments.map(a => a.name)] : []))

  test('are there after a reload, a lock and a logout, at their own case; then they are sent, and gone', async () => {
    const [one, two] = [await claimed('anna'), await claimed('anna')]
    const context = await computer()
    let page = await sits(context, 'anna')
    await opens(page, one)
    await choose(page, exercises)
    await choose(page, advice)
    await expect.poll(() => onDisk(page).then(disk => disk.count)).toBe(2)
    expect((await onDisk(page)).text).not.toMatch(/hemligaord|andraord|vningar|pdf/i)

    await page.reload()
    await row(page, one).locator('.chip', { hasText: 'Osänt utkast' }).waitFor()
    expect(await row(page, two).locator('.chip', { hasText: 'Osänt utkast' }).count()).toBe(0)
    await opens(page, two)
    expect(await names(page)).toEqual([])
    await opens(page, one)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf', 'Råd om värk.pdf'])
    await sound(page, 'files after a reload')

    await page.getByRole('button', { name: 'Lås skärmen' }).click()
    await page.getByRole('heading', { name: 'Skärmen är låst' }).waitFor()
    await expect.poll(() => s.locked.has('anna')).toBe(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Skärmen är låst' }).waitFor()
    expect(await page.content()).not.toContain('vningar')
    s.locked.delete('anna')
    await opens(page, one)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf', 'Råd om värk.pdf'])

    const out = page.waitForResponse('**/logout/staff')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await out
    await page.close()
    page = await sits(context, 'anna')
    await opens(page, one)
    await page.getByRole('button', { name: 'Ta bort Råd om värk.pdf' }).click()
    await expect.poll(() => onDisk(page).then(disk => disk.count)).toBe(1)
    await page.reload()
    await opens(page, one)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf'])
    await page.locator('.tray button', { hasText: 'Skicka' }).click()
    await page.locator('.line.caregiver', { hasText: 'Övningar fot.pdf' }).waitFor()
    await expect.poll(() => onDisk(page).then(disk => disk.count)).toBe(0)
    expect(await sentIn(one)).toEqual([['Övningar fot.pdf']])
    await page.reload()
    await opens(page, one)
    expect(await names(page)).toEqual([])
    await context.close()
  })

  test('are read by nobody but who chose them, and go after as long as drafts do', async () => {
    const id = await claimed('bo')
    const context = await computer()
    let page = await sits(context, 'bo')
    await opens(page, id)
    await choose(page, exercises)
    await expect.poll(() => onDisk(page).then(disk => disk.count)).toBe(1)
    await page.close()
    page = await sits(context, 'anna')
    await row(page, id).click()
    await page.locator('.lines').waitFor()
    expect(await page.content()).not.toContain('vningar')
    expect(await row(page, id).locator('.chip', { hasText: 'Osänt utkast' }).count()).toBe(0)
    await page.close()
    page = await sits(context, 'bo')
    await opens(page, id)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf'])
    await page.clock.setFixedTime(Date.now() + 8 * 24 * 3600_000)
    await page.reload()
    await opens(page, id)
    await expect.poll(() => onDisk(page).then(disk => disk.count)).toBe(0)
    expect(await names(page)).toEqual([])
    await context.close()
  })

  test('sent in one tab they are gone in the other; sent again when the answer was lost, they are one message', async () => {
    const id = await claimed('anna')
    const context = await computer()
    const [page, other] = [await sits(context, 'anna'), await sits(context, 'anna')]
    for (const tab of [page, other]) await opens(tab, id)
    await choose(page, exercises)
    await expect.poll(() => names(other)).toEqual(['Övningar fot.pdf'])
    // It arrives, and the page is not told.
    await page.route('**/files', async route => {
      await route.fetch()
      await route.abort()
    })
    await page.locator('.tray button', { hasText: 'Skicka' }).click()
    await expect.poll(() => sentIn(id)).toHaveLength(1)
    await page.locator('.wrong-line', { hasText: /\w/ }).waitFor()
    await page.unroute('**/files')
    await page.reload()
    await opens(page, id)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf'])
    await page.locator('.tray button', { hasText: 'Skicka' }).click()
    await expect.poll(() => names(page)).toEqual([])
    await expect.poll(() => names(other)).toEqual([])
    expect(await sentIn(id)).toEqual([['Övningar fot.pdf']])
    await context.close()
  })

  test('a page that can keep nothing asks before it goes', async () => {
    const id = await claimed('anna')
    const context = await computer()
    await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    const page = await sits(context, 'anna')
    await opens(page, id)
    const asked: string[] = []
    page.on('dialog', dialog => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await choose(page, exercises)
    await expect.poll(() => names(page)).toEqual(['Övningar fot.pdf'])
    await page.locator('#reply').click()
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
    await context.close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
