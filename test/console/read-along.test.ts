// The nurse sees that what she wrote has been read: live, and when the case is opened again.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { norrsken, type Stage, stage } from './stage.ts'

inChromium('how far the citizen has read', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('is known to those who may read the case', async () => {
    const id = await s.seed()
    const to = async (who: 'anna' | 'bo') => (await s.get(who, `/cases/${id}/read`)).json()
    expect(await to('anna')).toEqual({ to: null })
    await s.readAlong.mark(id, 3)
    expect(await to('bo')).toMatchObject({ to: { seq: 3 } })
    const elsewhere = await s.seed({ unit: norrsken })
    expect((await s.get('anna', `/cases/${elsewhere}/read`)).status).toBe(404)
  })

  test('stands under the last line they have read, and moves by itself', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    await s.act('anna', id, { act: 'say', text: 'Hur mår du?' })
    const first = (await s.stored(id)).case.rev
    const page = await desk('anna')
    await row(page, id).click()
    await page.locator('.line.caregiver', { hasText: 'Hur mår du?' }).waitFor()
    const read = page.locator('.read-along')
    expect(await read.count()).toBe(0)
    await s.readAlong.mark(id, first)
    await read.waitFor()
    expect(await read.innerText()).toMatch(/^Läst \d\d:\d\d$/)
    const under = () => page.locator('.line.caregiver:has(+ .read-along)').innerText()
    expect(await under()).toContain('Hur mår du?')

    await s.act('anna', id, { act: 'say', text: 'Åk in till akuten.' })
    await page.locator('.line.caregiver', { hasText: 'Åk in' }).waitFor()
    expect(await under()).toContain('Hur mår du?')
    await s.readAlong.mark(id, (await s.stored(id)).case.rev)
    await expect.poll(under).toContain('Åk in till akuten.')
    await page.reload()
    await row(page, id).click()
    await expect.poll(under).toContain('Åk in till akuten.')
    await sound(page, 'read-along', [390, 1280])
    expect(s.errors).toEqual([])
    await page.context().close()
  })
})
