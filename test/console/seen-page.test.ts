// The line at the top that says what has changed since one last had the case open, and the mark in the talk.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { central, type Stage, stage, vera } from './stage.ts'

const child = { ...vera, protected: false }

inChromium('what is new', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('first the summary; then what came meanwhile, with the way there; then nothing', async () => {
    const [one, other] = [await s.seed({ unit: central, citizen: child }), await s.seed({ unit: central })]
    const page = await desk('anna')
    await row(page, one).click()
    await page.locator('.news', { hasText: 'Du har inte läst ärendet förut' }).waitFor()
    await sound(page, 'first look')
    await page.getByRole('button', { name: 'Till sammanfattningen' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'panel-summary')

    const left = page.waitForResponse(r => r.url().includes(`${one}/seen`) && r.request().method() === 'POST')
    await row(page, other).click()
    await left
    await s.citizen(one, [
      { type: 'message', text: 'Nu gör det ondare', language: 'sv' },
      { type: 'message', text: 'Ska jag åka in?', language: 'sv' },
      { type: 'alerted', by: { kind: 'clock' }, kind: 'worse' },
    ])
    await row(page, one).click()
    const line = page.locator('.news.some')
    await line.waitFor()
    expect(await line.innerText()).toMatch(/Nytt sedan du såg det \d\d:\d\d:\s+sämre, 2 meddelanden/)
    await page.getByRole('button', { name: 'Visa det nya' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'first-new')
    const after = page.locator('#first-new + .line')
    expect(await after.innerText()).toContain('Nu gör det ondare')
    await sound(page, 'news')

    // It stands still while it is read, also when more comes.
    await s.citizen(one, [{ type: 'message', text: 'Hallå?', language: 'sv' }])
    await page.locator('.line', { hasText: 'Hallå?' }).waitFor()
    expect(await line.innerText()).toContain('2 meddelanden')
    await row(page, other).click()
    await page.locator('.news', { hasText: 'Inget nytt' }).waitFor()
    await row(page, one).click()
    await page.locator('.news', { hasText: 'Inget nytt' }).waitFor()
    expect(s.errors).toEqual([])
  })

  test('who has taken it has it no longer unread, and sees above all that it may be another child', async () => {
    const id = await s.seed({ unit: central, citizen: child })
    await s.citizen(id, [
      { type: 'answered', question: 'person.age', facts: { 'person.age': 1, 'person.months': 14 }, how: 'answer' },
    ])
    const page = await desk('anna')
    await row(page, id).click()
    await page.locator('.news', { hasText: 'Du har inte läst ärendet förut' }).waitFor()
    await page.locator('.case-head .warning', { hasText: 'Uppgiven ålder 14 månader – registret säger' }).waitFor()
    await sound(page, 'another age')
    await s.act('anna', id, { act: 'claim' })
    await page.locator('.news').waitFor({ state: 'detached' })
    expect(s.errors).toEqual([])
  })

  test('a colleague who takes over is told it is the first time, on a phone too', async () => {
    const id = await s.seed({ unit: central, citizen: child })
    await s.get('bo', `/cases/${id}`)
    const page = await desk('bo', { width: 390, height: 844, dark: true })
    await row(page, id).click()
    await page.locator('.news', { hasText: 'Du har inte läst ärendet förut' }).waitFor()
    await page.getByRole('button', { name: 'Tolk?' }).click()
    await page.getByLabel('Tolk i språk').fill('Somaliska')
    await sound(page, 'an interpreter to mark')
    await page.getByLabel('Tolk i språk').press('Enter')
    await page.locator('.mark.interpreter', { hasText: 'Tolk: Somaliska' }).waitFor()
    await sound(page, 'an interpreter marked')
    expect(s.errors).toEqual([])
  })
})
