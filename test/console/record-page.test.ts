// What isn't in the record, as a nurse meets it in Chromium: the count in the queue, the list with its reasons, the
// buttons at each receipt, the correction; by keyboard and on a phone.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { changed } from '../../bot/log.ts'
import { carry } from '../../bot/outbox.ts'
import type { Ehr } from '../../bot/ports.ts'
import { anna, type CosmicStage, cosmicStage, settings as good } from '../cosmic/stage.ts'
import { inChromium } from '../in-chromium.ts'
import { computers, sound } from './computer.ts'
import { nurses, type Stage, stage } from './stage.ts'

const settings = { ...good }

inChromium('what is not in the record, in a browser', () => {
  let record: CosmicStage
  let s: Stage
  let ehr: Ehr
  let carrier: { stop(): Promise<void> }
  afterAll(() => record?.stop())
  const computer = computers(async () => {
    record = await cosmicStage()
    ehr = cosmic(record.access({ deadlineMs: 600, settleMs: 500 }), settings)
    s = await stage({ ehr })
    const { outbox, store } = s
    const now = () => new Date().toISOString()
    carrier = carry({ outbox, store, ehr, now, log: () => {}, pauseMs: 30, random: () => 0 })
    return s
  })
  afterAll(() => carrier?.stop())

  async function desk(width = 1280, height = 800): Promise<Page> {
    const page = await computer.desk('karin', { width, height })
    await page.locator('.to-stuck').waitFor()
    return page
  }
  /** Opens, takes and signs a case on the page, as far as the signature. */
  async function signs(page: Page): Promise<string> {
    const id = await s.seed({ citizen: anna })
    await page.locator(`[data-row="${id}"]`).click()
    await page.getByRole('button', { name: /^Ta ärendet/ }).click()
    await page.getByRole('button', { name: /^Anteckning/ }).click()
    await page.locator('textarea[lang=sv]').waitFor()
    await page.getByRole('button', { name: 'Granska' }).click()
    await page.getByRole('button', { name: 'Signera' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    return id
  }
  const receipt = (page: Page, text: string) => page.locator('.receipts li', { hasText: 'Anteckning' }).filter({ hasText: text })

  test('all is well: the list says so, in the queue and when it is opened', async () => {
    const page = await desk()
    expect(await page.locator('.to-stuck').innerText()).toBe('Inget har fastnat på väg till journalen')
    await page.keyboard.press('e')
    await page.getByText('Inget har fastnat. Det som nyss har signerats kan vara på väg.').waitFor()
    await sound(page, 'empty list')
    // Not reached, nobody knows: the page says that, and no longer that all is well.
    await page.route(/\/console\/api\/stuck/u, route => route.abort())
    await page.getByText('Listan gick inte att hämta. Vi försöker igen.').waitFor()
    expect(await page.getByText('Inget har fastnat. Det som').count()).toBe(0)
    await page.context().close()
  })

  test('refused: counted, listed with its reason and the raw answer, corrected by keyboard, in the record', async () => {
    const page = await desk()
    settings.template = 'borttagen'
    const id = await signs(page)
    settings.template = good.template
    await receipt(page, 'avvisad').waitFor()
    await expect.poll(() => page.locator('.to-stuck').innerText()).toMatch(/Ej i journalen\s*1/)
    await sound(page, 'refused receipt')
    await page.keyboard.press('e')
    const row = page.locator('.stuck-row')
    await row.waitFor()
    expect(await row.innerText()).toContain('Journalen tog inte emot den.')
    expect(await row.innerText()).toMatch(/avvisad\s+Anteckning.*för under 1 min sedan/)
    await row.locator('summary').press('Enter')
    await expect.poll(() => row.locator('details').innerText()).toMatch(/HTTP 4\d\d/)
    expect(await row.locator('pre').innerText()).toContain('OperationOutcome')
    expect(await row.locator('pre').innerText()).not.toMatch(/Niemi|198506142382/)
    await sound(page, 'list')
    await row.getByRole('button', { name: /Öppna ärendet/ }).press('Enter')
    await page.getByRole('button', { name: 'Rätta: Anteckning' }).press('Enter')
    const text = page.locator('textarea[lang=sv]')
    await text.waitFor()
    expect(await text.inputValue()).toMatch(/^Ersätter anteckning signerad/)
    await sound(page, 'correction')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Signera' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await receipt(page, 'i journalen').waitFor()
    expect(await receipt(page, 'ersatt').count()).toBe(1)
    expect(await receipt(page, 'i journalen').innerText()).toMatch(/Nr \S+, version 1/)
    await expect.poll(() => page.locator('.to-stuck').innerText()).toBe('Inget har fastnat på väg till journalen')
    const stored = await s.stored(id)
    expect((await record.holds(stored.case)).filter(h => h.type === 'QuestionnaireResponse')).toHaveLength(1)
    await page.context().close()
  })

  test('unknown on a phone: found from the queue, looked up, sent again, in the record', async () => {
    const page = await desk(390, 844)
    await record.breaks({ kind: 'html', on: 'QuestionnaireResponse', count: 1 })
    await signs(page)
    await receipt(page, 'okänt').waitFor()
    await page.getByRole('button', { name: /Till kön/ }).click()
    await page.locator('.to-stuck.some').click()
    await page.locator('.stuck-row').waitFor()
    await sound(page, 'list on a phone')
    await page.getByRole('button', { name: /Öppna ärendet/ }).click()
    await receipt(page, 'okänt').scrollIntoViewIfNeeded()
    await sound(page, 'receipts on a phone')
    await page.getByRole('button', { name: 'Finns inte: Anteckning' }).click()
    await receipt(page, 'finns inte där').waitFor()
    await page.getByRole('button', { name: 'Skicka igen: Anteckning' }).click()
    await receipt(page, 'i journalen').waitFor()
    await page.getByRole('button', { name: /Till kön/ }).click()
    await expect.poll(() => page.locator('.to-stuck').innerText()).toBe('Inget har fastnat på väg till journalen')
    await page.context().close()
  })

  test('while the record is down what waits is listed with its reason, and empties by itself when it is back', async () => {
    await record.breaks({ kind: 'down' })
    const id = await s.seed({ citizen: anna, at: new Date(Date.now() - 20 * 60_000).toISOString() })
    const read = await s.stored(id)
    const signedAt = new Date(Date.now() - 12 * 60_000).toISOString()
    const written = { id: randomUUID(), text: 'Råd om egenvård.', contactType: 'Telefonkontakt' }
    const artefacts = ehr.render(read.case, read.entries, written, nurses.karin, signedAt)
    await s.store.update(id, { kind: 'caregiver', caregiver: nurses.karin }, 'care', c =>
      changed(
        c,
        { kind: 'caregiver', ...nurses.karin },
        signedAt,
        [{ type: 'signed', note: { ...written, signedAt, digest: 'd' }, artefacts: artefacts.map(({ body: _, ...a }) => a) }],
        artefacts.map(artefact => ({ id: artefact.id, destination: 'record', artefact })),
      ),
    )
    const [page, phone] = [await desk(), await desk(390, 844)]
    await page.locator('.to-stuck.some').click()
    await phone.locator('.to-stuck.some').click()
    const contact = page.locator('.stuck-row', { hasText: 'Vårdkontakt' })
    await expect.poll(() => contact.innerText(), { timeout: 15_000 }).toContain('Journalen svarar inte.')
    expect(await contact.innerText()).toContain('för 12 min sedan')
    expect(await page.locator('.stuck-row', { hasText: 'Anteckning' }).innerText()).toContain('Ligger i kö.')
    await sound(page, 'record down')
    await sound(phone, 'record down, phone')
    await record.mends()
    // The back-off is another test's matter.
    const hurry = setInterval(() => void s.outbox.hurry(id, new Date().toISOString()), 300)
    await page
      .getByText('Inget har fastnat. Det som nyss har signerats kan vara på väg.')
      .waitFor({ timeout: 20_000 })
      .finally(() => clearInterval(hurry))
    await page.context().close()
    await phone.context().close()
  })

  test('what stands in the record is moved or struck out there, and the old receipt says what came instead', async () => {
    const page = await desk()
    const id = await s.seed({ citizen: anna })
    await page.locator(`[data-row="${id}"]`).click()
    await page.getByRole('button', { name: /^Ta ärendet/ }).click()
    const dialog = page.getByRole('dialog')
    const gone = () => dialog.waitFor({ state: 'detached' })
    const books = async () => {
      await dialog.locator('.time').first().click()
      await dialog.getByRole('button', { name: /^Boka/ }).click()
      await gone()
    }
    await page.locator('.acts').getByRole('button', { name: /^Boka/ }).click()
    await books()
    await page.getByRole('button', { name: /^Anteckning/ }).click()
    await page.locator('textarea[lang=sv]').waitFor()
    await page.getByRole('button', { name: 'Granska' }).click()
    await page.getByRole('button', { name: 'Signera' }).click()
    await gone()
    const line = (title: string, state: string) => page.locator('.receipts li', { hasText: title }).filter({ hasText: state })
    await line('Bokat samtal', 'i journalen').waitFor()
    await page.getByRole('button', { name: 'Boka om' }).click()
    await dialog.locator('.time').first().waitFor()
    await sound(page, 'rebooking')
    await books()
    await line('Ombokat samtal', 'i journalen').waitFor()
    await line('Bokat samtal', 'ersatt').waitFor()
    await page.locator('.note summary').click()
    await page.getByRole('button', { name: 'Makulera' }).click()
    await dialog.getByLabel(/Skäl/).fill('Fel patient')
    await sound(page, 'striking out')
    await dialog.getByRole('button', { name: 'Makulera' }).click()
    await gone()
    await line('Anteckning makulerad', 'i journalen').waitFor()
    await page.locator('.receipts li', { hasText: 'ersatt' }).filter({ hasText: 'Anteckning makulerad' }).waitFor()
    expect(await page.getByRole('button', { name: 'Makulera' }).count()).toBe(0)
    await page.context().close()
  })

  test('no page broke', () => expect(s.errors).toEqual([]))
})
