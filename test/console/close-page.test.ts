// Closing a case where closing by one press would leave somebody: nothing done, nothing written, a lowering that waits.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { type Stage, stage } from './stage.ts'

inChromium('closing, when something is left undone', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))
  const closing = async (id: string) => {
    const page = await desk('anna')
    await row(page, id).click()
    await page.getByRole('button', { name: /^Avsluta/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    return { page, dialog, end: (name: string) => dialog.getByRole('button', { name, exact: true }).click() }
  }
  const closed = async (id: string) => (await s.stored(id)).case.closed

  test('nothing done: the outcome is chosen; urgent and without a word to the person: asked once more', async () => {
    const id = await s.seed({ level: 'P1' })
    await s.act('anna', id, { act: 'claim' })
    const { page, dialog, end } = await closing(id)
    expect(await dialog.getByRole('radio', { name: 'Akut, 112 eller akutmottagning' }).isChecked()).toBe(false)
    await end('Avsluta')
    await dialog.getByText('Välj hur det slutade.', { exact: true }).waitFor()
    await dialog.getByLabel('Akut, 112 eller akutmottagning').check()
    await end('Avsluta')
    await dialog.getByText('Du har inte skrivit till personen.').waitFor()
    expect(await closed(id)).toBeNull()
    await sound(page, 'close without a word')
    await end('Avsluta ändå')
    await expect.poll(() => closed(id)).toMatchObject({ reason: 'emergency' })
    expect((await s.stored(id)).entries.findLast(e => e.type === 'message')).toMatchObject({ key: 'desk.closed-emergency' })
    await page.context().close()
  })

  test('a lowering that waits is told of, and the case stays open', async () => {
    const id = await s.seed({ level: 'P2' })
    await s.act('anna', id, { act: 'claim' })
    await s.act('anna', id, { act: 'say', text: 'Vi hörs i morgon.' })
    await s.act('anna', id, { act: 'change-urgency', level: 'P3', code: 'misread' })
    const { page, dialog, end } = await closing(id)
    await dialog.getByText('Sänkningen till P3 väntar på en kollega.').waitFor()
    await sound(page, 'close with a lowering')
    await end('Avsluta')
    await dialog.getByText('En sänkning väntar på en kollega. Bekräfta, neka eller dra tillbaka den.').waitFor()
    expect(await closed(id)).toBeNull()
    await page.context().close()
  })
})
