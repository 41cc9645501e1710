// The summary in a paragraph with its sources, and the note drafted in the unit's template: headings, codes, marks kept in sight.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { noteTemplates } from '../../bot/note-template.ts'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, type Stage, stage } from './stage.ts'

inChromium('the summary and the note', () => {
  let s: Stage
  const folder = mkdtempSync(join(tmpdir(), 'farstu-notes-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { desk } = computers(async () => {
    const file = join(folder, 'notes.json')
    const kva = [{ code: 'ZV051', text: 'Vård på distans', source: 'Regionens kodlista' }]
    const headings = [
      { title: 'Sökorsak', holds: ['reason'] },
      { title: 'Aktuellt', holds: ['history'] },
      { title: 'Bedömning och åtgärd', holds: ['assessment', 'measures'] },
    ]
    writeFileSync(file, JSON.stringify({ [central.hsaId]: { headings, kva } }))
    s = await stage({ more: { templates: noteTemplates(file) } })
    return s
  })

  test('who said what is seen in the summary, in the draft, and in what is about to be signed', async () => {
    const id = await s.seed({ unit: central })
    const page = await desk('anna')
    await row(page, id).click()
    const prose = page.locator('.prose')
    await prose.waitFor()
    expect(await prose.innerText()).toMatch(/Söker för: ont i bröstet\..*Nekar|Smärtan: kommer när man anstränger sig/su)
    expect(await prose.locator('.source').allInnerTexts()).toEqual(expect.arrayContaining(['register', 'patient', 'bot']))
    await sound(page, 'summary in prose')

    await s.act('anna', id, { act: 'claim' })
    await page.getByRole('button', { name: /^Anteckning/ }).click()
    const text = page.locator('textarea[lang=sv]')
    await text.waitFor()
    expect(await text.inputValue()).toMatch(/^Sökorsak\n.*\(patient\)\n\nAktuellt\n/su)
    await page.getByLabel('ZV051 Vård på distans').check()
    expect(await text.inputValue()).toMatch(/\n\nKVÅ: ZV051 Vård på distans$/u)
    await sound(page, 'note with codes')
    await page.getByRole('button', { name: 'Granska' }).click()
    const shown = page.locator('.note-text')
    await shown.waitFor()
    expect(await shown.locator('.source.patient').count()).toBeGreaterThan(0)
    expect(await page.locator('.artefact pre').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('KVÅ: ZV051')]),
    )
    await sound(page, 'note about to be signed')
    await page.getByRole('button', { name: 'Signera' }).click()
    await page.locator('.note summary').waitFor()
    expect(s.errors).toEqual([])
  })

  test('on a phone', async () => {
    const id = await s.seed({ unit: central })
    const page = await desk('anna', { width: 390, height: 844, dark: true })
    await row(page, id).click()
    await page.locator('.prose').waitFor()
    await sound(page, 'summary on a phone')
  })
})
