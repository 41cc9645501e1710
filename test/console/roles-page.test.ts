// The desk in Chromium as a student, as the colleague who countersigns, as somebody not cleared, and as the unit's lead.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { BOTH, computers, row, sound } from './computer.ts'
import { midnatt, type Stage, stage, vera } from './stage.ts'

inChromium('roles at the desk', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))
  const effects = async (id: string) => (await s.pool.query('select 1 from effects where case_id = $1', [id])).rowCount

  test('a student takes a case, writes the note, gets it back, writes again, and it is countersigned', async () => {
    const id = await s.seed({ unit: midnatt })
    const urgent = await s.seed({ unit: midnatt, level: 'P1' })
    const nora = await desk('nora')
    await row(nora, urgent).click()
    await nora.locator('.acts').waitFor()
    expect(await nora.getByRole('button', { name: /^Ta ärendet/ }).count()).toBe(0)
    await row(nora, id).click()
    await nora.getByRole('button', { name: /^Ta ärendet/ }).click()
    await nora.locator('#reply').waitFor()
    await nora.locator('.why .more').focus()
    await nora.keyboard.press('n')
    await nora.locator('textarea[lang=sv]').fill('Ont i bröstet vid ansträngning.')
    await nora.getByRole('button', { name: 'Granska' }).first().click()
    await nora.getByText('Inget skickas till journalen förrän').waitFor()
    await sound(nora, 'a student’s preview')
    await nora.getByRole('button', { name: 'Skicka för kontrasignering' }).click()
    await nora.getByText('Anteckningen väntar på en kollegas kontrasignering').waitFor()
    await nora.locator('.submitted').waitFor()
    expect(await effects(id)).toBe(0)

    const tove = await desk('tove')
    await row(tove, id).locator('.chip', { hasText: 'Väntar på kontrasignering' }).waitFor()
    await row(tove, id).click()
    await tove.getByRole('button', { name: 'Skicka tillbaka' }).click()
    const dialog = tove.locator('.mantine-Modal-content')
    await dialog.locator('input').fill('Skriv hur länge')
    await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click()
    await dialog.waitFor({ state: 'detached' })

    await nora.locator('.submitted', { hasText: 'Skickades tillbaka av Tove Hedman' }).getByText('Skriv hur länge').waitFor()
    await sound(nora, 'sent back', BOTH)
    await nora.getByRole('button', { name: 'Skriv om' }).click()
    await expect.poll(() => nora.locator('textarea[lang=sv]').inputValue()).toBe('Ont i bröstet vid ansträngning.')
    await nora.locator('textarea[lang=sv]').fill('Ont i bröstet vid ansträngning sedan i går.')
    await nora.getByRole('button', { name: 'Granska' }).first().click()
    await nora.getByRole('button', { name: 'Skicka för kontrasignering' }).click()

    await tove.locator('.submitted').getByText('sedan i går').first().waitFor()
    await sound(tove, 'to countersign', BOTH)
    await tove.getByRole('button', { name: 'Granska och kontrasignera' }).click()
    await dialog.getByText('Skriven av Nora Salmi, student under handledning').first().waitFor()
    await sound(tove, 'countersigning', BOTH)
    await dialog.getByRole('button', { name: 'Kontrasignera', exact: true }).click()
    await tove.getByText('Kontrasignerad. Anteckningen är på väg').waitFor()
    expect(await effects(id)).toBeGreaterThan(0)
    await nora.locator('.submitted').waitFor({ state: 'detached' })
    await nora.context().close()
    await tove.context().close()
  })

  test('a protected identity: a notice, whom to ask, and the glass to break', async () => {
    const id = await s.seed({ unit: midnatt, citizen: vera })
    const page = await desk('ulla')
    await row(page, id).locator('.chip', { hasText: 'Skydd' }).waitFor()
    await row(page, id).click()
    await page.getByRole('heading', { name: 'Skyddade personuppgifter' }).waitFor()
    await page.getByText('Tove Hedman').first().waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Vera|Holm/)
    await page.getByRole('button', { name: 'Öppna ändå' }).click()
    await page.getByText('En granskare får veta det genast').waitFor()
    await sound(page, 'breaking the glass', BOTH)
    await page.getByRole('radio', { name: /Fara för liv/ }).check()
    await page.locator('.breaking textarea').fill('Svarar inte på tilltal')
    await page.getByRole('button', { name: 'Öppna ändå' }).click()
    await page.getByRole('heading', { name: 'Vera Holm' }).waitFor()
    await page.getByText(/Nödöppnat/).waitFor()
    await sound(page, 'through the glass', BOTH)
    await page.context().close()
  })

  test('the lead sees the shift and gives a case to somebody', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.act('ulla', id, { act: 'claim' })
    const page = await desk('tove')
    await page.getByRole('button', { name: 'Passet' }).click()
    await page.getByRole('heading', { name: 'Passet' }).waitFor()
    const ulla = page.locator('.shift-group', { hasText: 'Ulla Alm' })
    await ulla.locator('.shift-case').first().waitFor()
    await sound(page, 'the shift', BOTH)
    const number = (await s.stored(id)).case.number
    await ulla.getByText(number).click()
    await page.getByRole('button', { name: /^Ge till kollega/ }).click()
    const dialog = page.locator('.mantine-Modal-content')
    await dialog.getByRole('radio', { name: /Nora Salmi/ }).check()
    await dialog.locator('input:not([type=radio])').fill('Ulla har gått hem')
    await dialog.locator('button[type=submit]').click()
    const owner = async () => (await s.stored(id)).case.claim?.name
    await expect.poll(owner, { timeout: 10_000 }).toBe('Nora Salmi')
    await page.context().close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
