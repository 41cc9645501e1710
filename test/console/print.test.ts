// A case on paper is in the access log before it is printed, and nothing is printed that isn't.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row } from './computer.ts'
import { alarmed, norrsken, nurses, type Stage, stage, vera } from './stage.ts'

inChromium('a case on paper', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))
  const prints = async (id: string) => (await s.accessLog.list({ case: id, limit: 500 })).filter(({ why }) => why === 'print')

  test('is for those who may read it, and each time is a row of its own', async () => {
    const id = await s.seed()
    expect((await s.post('anna', `/cases/${id}/print`, {})).status).toBe(204)
    expect((await s.post('anna', `/cases/${id}/print`, {})).status).toBe(204)
    expect(await prints(id)).toMatchObject(
      [1, 2].map(() => ({ what: 'read', whoId: nurses.anna.hsaId, commission: nurses.anna.commission, cases: [id] })),
    )
    const elsewhere = await s.seed({ unit: norrsken })
    expect((await s.post('anna', `/cases/${elsewhere}/print`, {})).status).toBe(404)
    const hidden = await s.seed({ unit: norrsken, citizen: vera })
    expect([403, 404]).toContain((await s.post('ulla', `/cases/${hidden}/print`, {})).status)
    expect([...(await prints(elsewhere)), ...(await prints(hidden))]).toEqual([])
  })

  test('Ctrl+P prints the open case without the words between colleagues; the browser’s own print shows only how', async () => {
    const id = await s.seed()
    await s.citizen(id, [alarmed('ont i bröstet')])
    await s.act('anna', id, { act: 'claim' })
    await s.act('anna', id, { act: 'note-internally', text: 'Bara mellan oss.' })
    const page = await desk('anna')
    // What the sheet holds when the printer is asked, and how much the log had by then.
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed'
      }
    })
    await row(page, id).click()
    await page.getByRole('heading', { name: 'Tolvan Tolvansson' }).waitFor()
    await page.locator('.line.internal').waitFor()
    const onPaper = async () => {
      await page.emulateMedia({ media: 'print' })
      const shown = await page.evaluate(() => ({
        body: document.body.innerText,
        first: getComputedStyle(document.documentElement, '::before').content,
      }))
      if (process.env['SHOTS']) {
        const name = shown.body.trim() === '' ? 'none' : 'case'
        await page.screenshot({ path: `${process.env['SHOTS']}/paper-${name}.png`, fullPage: true })
      }
      await page.emulateMedia({ media: 'screen' })
      return shown
    }
    const unasked = await onPaper()
    expect(unasked.body.trim()).toBe('')
    expect(unasked.first).toContain('Inget skrevs ut')
    expect(await prints(id)).toEqual([])

    await page.keyboard.press('Control+p')
    await expect.poll(() => page.title()).toBe('printed')
    expect(await prints(id)).toHaveLength(1)
    const paper = await onPaper()
    expect(paper.first).toContain(`Utskrivet av ${nurses.anna.name}`)
    expect(paper.body).toContain('Tolvan Tolvansson')
    expect(paper.body).toContain('Jag har haft ont i bröstet')
    expect(paper.body).not.toContain('Bara mellan oss')
    expect(paper.body).not.toContain('Avsluta')

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect((await onPaper()).body.trim()).toBe('')
    await page.context().close()
  })

  test('nothing is printed when the server was not reached, or no case is open', async () => {
    const page = await desk('anna')
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed'
      }
    })
    await page.locator('header.top').waitFor()
    const before = await page.title()
    await page.keyboard.press('Control+p')
    await page.getByText('Öppna ett ärende först').waitFor()
    const id = await s.seed()
    await row(page, id).click()
    await page.getByRole('heading', { name: 'Tolvan Tolvansson' }).waitFor()
    await page.route('**/print', route => route.abort())
    await page.keyboard.press('Control+p')
    await page.locator('.notice.wrong', { hasNotText: 'Öppna' }).waitFor()
    expect(await page.title()).toBe(before)
    await page.context().close()
  })
})
