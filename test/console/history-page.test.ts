// Earlier contacts and the record as a nurse meets them in Chromium: asked for by a press, loading, empty, out of reach.
import { afterAll, expect, test } from 'vitest'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import type { Citizen } from '../../bot/people.ts'
import { type CosmicStage, cosmicStage } from '../cosmic/stage.ts'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, norrsken, type Stage, stage, tolvan } from './stage.ts'
import { units } from '../units.ts'

const gunborg: Citizen = { ...tolvan, number: '194405022387', given: 'Gunborg', family: 'Test', birthDate: '1944-05-02' }
const foreign = units.find(u => u.provider.hsaId !== central.provider.hsaId) ?? null

inChromium('what there is beside the case', () => {
  let world: CosmicStage
  let s: Stage
  afterAll(() => world?.stop())
  const { desk } = computers(async () => {
    world = await cosmicStage()
    s = await stage({ more: { record: id => cosmicReader(cosmicClient(world.access({ deadlineMs: 5000 })), id) } })
    return s
  })

  test('an earlier contact is read and closed; the record part by part, also when it is away', async () => {
    await s.seed({ citizen: gunborg, unit: norrsken, at: '2026-01-02T08:00:00.000Z', words: 'Det stack i bröstet i vintras.' })
    await s.seed({ citizen: gunborg, unit: foreign })
    const id = await s.seed({ citizen: gunborg, unit: central })
    const page = await desk('anna', { height: 1000 })
    await row(page, id).click()
    await page.locator('.record', { hasText: 'Ta ärendet för att läsa' }).waitFor()
    await page.locator('details.history > summary').click()
    await page.locator('.hidden-notice', { hasText: 'annan vårdgivare: 1' }).waitFor()
    await page.locator('.earlier-row').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Det stack i bröstet i vintras.').first().waitFor()
    expect(await dialog.getByRole('button').count()).toBe(1)
    await sound(page, 'earlier contact')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await s.act('anna', id, { act: 'claim' })
    const part = (name: string) => page.locator('.record details', { has: page.locator('summary', { hasText: name }) })
    await part('Läkemedel').locator('summary').click()
    await part('Läkemedel').getByText('Metoprolol 50 mg').waitFor()
    await part('Bokade tider').locator('summary').click()
    await part('Bokade tider').getByText('Journalen har inga kommande tider').waitFor()
    await world.breaks({ kind: 'unavailable-503', on: 'Condition' })
    await part('Diagnoser').locator('summary').click()
    await part('Diagnoser').getByText('Journalen kunde inte nås').waitFor()
    await part('Diagnoser').scrollIntoViewIfNeeded()
    await sound(page, 'record and one part away')
    await world.mends()
    await part('Diagnoser').getByRole('button', { name: 'Försök igen' }).click()
    await part('Diagnoser').getByText('Hjärtsvikt').waitFor()
    expect(s.errors).toEqual([])
  })

  test('on a phone, and without a person', async () => {
    const id = await s.seed({ citizen: gunborg, unit: central })
    const nobody = await s.seed({ citizen: null, unit: central })
    const page = await desk('anna', { width: 390, height: 844, dark: true })
    await row(page, nobody).click()
    await page.locator('.prose').waitFor()
    expect(await page.locator('.history').count()).toBe(0)
    await page.locator('.back').click()
    await row(page, id).click()
    await page.locator('details.history > summary').click()
    await page.locator('.earlier-row').first().waitFor()
    await page.locator('.earlier-row').first().scrollIntoViewIfNeeded()
    await sound(page, 'earlier contacts on a phone')
    expect(s.errors).toEqual([])
  })
})
