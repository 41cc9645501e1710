// What is hidden beside a case, as a nurse meets it in Chromium: said to be there, with the way through it; never as nothing.
import { afterAll, expect, test } from 'vitest'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import type { Block } from '../../bot/blocks.ts'
import type { Citizen } from '../../bot/people.ts'
import { type CosmicStage, cosmicStage } from '../cosmic/stage.ts'
import { inChromium } from '../in-chromium.ts'
import { BOTH, computers, row, sound } from './computer.ts'
import { central, norrsken, type Stage, stage, tolvan } from './stage.ts'

const gunborg: Citizen = { ...tolvan, number: '194405022387', given: 'Gunborg', family: 'Test', birthDate: '1944-05-02' }

inChromium('what is hidden beside the case', () => {
  let world: CosmicStage
  let s: Stage
  let blocked: Block[] | null = []
  afterAll(() => world?.stop())
  const { desk } = computers(async () => {
    world = await cosmicStage()
    s = await stage({
      blocks: { of: async () => blocked },
      more: { record: id => cosmicReader(cosmicClient(world.access({ deadlineMs: 5000 })), id) },
    })
    return s
  })

  test('the record of somebody who has blocked something is hidden whole, and read through the glass', async () => {
    blocked = [{ unit: norrsken.hsaId, provider: norrsken.provider.hsaId, from: null, to: null }]
    const id = await s.seed({ citizen: gunborg, unit: central })
    await s.act('anna', id, { act: 'claim' })
    const page = await desk('anna', { height: 1000 })
    await row(page, id).click()
    const part = page.locator('.record details', { has: page.locator('summary', { hasText: 'Diagnoser' }) })
    await part.locator('summary').click()
    await part.locator('.hidden-notice', { hasText: 'Patienten har spärrat uppgifter' }).waitFor()
    expect(await part.getByText('Journalen har inga diagnoser').count()).toBe(0)
    await part.scrollIntoViewIfNeeded()
    await sound(page, 'a blocked record', BOTH)
    await part.getByRole('button', { name: 'Öppna ändå' }).click()
    await part.getByRole('radio', { name: /Fara för liv/ }).check()
    await part.locator('textarea').fill('Svarar inte, kan vara hjärtat')
    await sound(page, 'breaking the glass of the record')
    await part.getByRole('button', { name: 'Öppna ändå' }).click()
    await part.getByText('Hjärtsvikt').waitFor()
    const { rows } = await s.pool.query('select because from broken_glass where case_id = $1', [id])
    expect(rows).toEqual([{ because: 'blocked' }])
    await page.context().close()
  })

  test('nobody knows what is blocked: nothing is shown, and that is said; in English too', async () => {
    blocked = null
    const id = await s.seed({ citizen: gunborg, unit: central })
    await s.act('anna', id, { act: 'claim' })
    const page = await desk('anna', { width: 390, height: 844, dark: true, lang: 'en-GB' })
    await row(page, id).click()
    const part = page.locator('.record details').first()
    await part.locator('summary').click()
    await part.locator('.hidden-notice', { hasText: 'The blocking service does not answer' }).waitFor()
    await part.scrollIntoViewIfNeeded()
    await sound(page, 'unknown blocks on a phone')
    await page.context().close()
  })

  test('somebody who logged in about another is not the patient: no contacts, and that is said', async () => {
    blocked = []
    await s.seed({ citizen: gunborg, unit: central })
    const id = await s.seed({ citizen: gunborg, unit: central })
    await s.citizen(id, [{ type: 'answered', facts: { 'person.who': 'other' }, question: 'person.who', how: 'answer' }])
    const page = await desk('anna', { height: 1000 })
    await row(page, id).click()
    await page.locator('details.history > summary').click()
    await page.locator('.hidden-notice', { hasText: 'inte patienten' }).waitFor()
    expect(await page.getByText('som du får läsa').count()).toBe(0)
    expect(await page.locator('.earlier-row').count()).toBe(0)
    await sound(page, 'not the patient', BOTH)
    await page.context().close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
