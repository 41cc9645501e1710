// The whole product with each role's own login: a screen locked and opened again through the provider, a commission left in
// another tab, a hidden case opened in an emergency and reviewed, a draft that survives a logout, and the operator's page.
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { start } from '../../bot/main.ts'
import type { Running } from '../../bot/process.ts'
import { BOTH, sound } from '../console/computer.ts'
import { inChromium } from '../in-chromium.ts'
import { journey } from './journey.ts'
import { citizenAt } from './people.ts'
import { environment } from './product.ts'
import type { Screens } from './screens.ts'

const look = (page: Page, name: string) => sound(page, name, BOTH)

inChromium('roles, with their own logins', () => {
  let running: Running
  let s: Screens
  let number = ''
  const here = journey((ports, data) => start(readConfig(environment(ports, data))))

  beforeAll(async () => {
    ;({ house: running, s } = here())
    // Maria has a protected identity.
    const maria = await citizenAt(running.url)
    await maria.writes('jag har ont i foten')
    await maria.picks('other')
    await maria.calmly()
    await maria.picks('right')
    await maria.picks('handoff')
    await maria.logsIn('198802292386')
  })

  const chooses = async (page: Page, name: string, commission: string) => {
    await page.getByRole('radio', { name: new RegExp(`^${name}.*uppdrag: ${commission}`) }).check()
    await page.getByRole('button', { name: 'Logga in' }).click()
  }
  const newTab = (context: BrowserContext) => context.newPage()

  test('a locked screen is opened through the provider in another tab, with everything as it was', async () => {
    const { page } = await s.caregiver(running.url, 'Karin Ek', 'Sjuksköterska, 1177')
    await page.locator('[data-row]').first().click()
    await page.getByRole('heading', { name: 'Maria Holm' }).waitFor()
    number = (await page.locator('.identity .number.faint').innerText()).trim()
    await page.getByRole('button', { name: /^Ta ärendet/ }).click()
    await page.locator('#reply').fill('Kan du böja foten')
    await page.getByRole('button', { name: 'Lås skärmen' }).click()
    await page.getByRole('heading', { name: 'Skärmen är låst' }).waitFor()
    await page.getByText(/väntar i kön/).waitFor()
    expect(await page.content()).not.toMatch(/Maria|Holm|foten|FA-/)
    const refused = await page.evaluate(async () => (await fetch('/console/api/queue')).status)
    expect(refused).toBe(423)

    const opening = page.context().waitForEvent('page')
    await page.getByRole('link', { name: /Lås upp med SITHS/ }).click()
    const tab = await opening
    await chooses(tab, 'Karin Ek', 'Sjuksköterska, 1177')
    await tab.getByRole('heading', { name: 'Skärmen är upplåst' }).waitFor()
    await look(tab, 'unlocked')
    await tab.close()
    await page.getByRole('heading', { name: 'Maria Holm' }).waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('Kan du böja foten')
    await page.locator('#reply').press('Enter')
    await page.locator('.line.caregiver', { hasText: 'Kan du böja foten' }).waitFor()

    // Another commission in another tab: this one shows nothing more.
    await page.locator('#reply').fill('Halv')
    const other = await newTab(page.context())
    await other.goto(`${running.url}/login/staff`)
    await chooses(other, 'Karin Ek', 'Sjuksköterska, Norrskenet')
    await other.waitForURL(`${running.url}/console/`)
    await other.getByText('Norrskenets hälsocentral').first().waitFor()
    await page.getByRole('heading', { name: 'Ett annat uppdrag är valt' }).waitFor({ timeout: 30_000 })
    expect(await page.content()).not.toMatch(/Maria|Holm/)
    // Back with the first one, after a logout: the draft is there.
    await other.getByRole('button', { name: 'Logga ut' }).click()
    await other.getByRole('link', { name: 'Logga in med SITHS' }).click()
    await chooses(other, 'Karin Ek', 'Sjuksköterska, 1177')
    await other.locator('[data-row]').first().click()
    await expect.poll(() => other.locator('#reply').inputValue()).toBe('Halv')
    expect(s.faults).toEqual([])
  }, 180_000)

  test('who is not cleared is told whom to ask; the glass is broken, and a reviewer decides', async () => {
    const { page } = await s.caregiver(running.url, 'Lars Öberg', 'Sjuksköterska, 1177')
    const row = page.locator('[data-row]', { hasText: number })
    await row.getByText('Skyddade personuppgifter').waitFor()
    await row.click()
    await page.getByRole('heading', { name: 'Skyddade personuppgifter' }).waitFor()
    await page
      .getByText(/Karin Ek/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Öppna ändå' }).click()
    await page.getByRole('radio', { name: /Fara för liv/ }).check()
    await page.locator('.breaking textarea').fill('Svarar inte, larmade nyss')
    await page.getByRole('button', { name: 'Öppna ändå' }).click()
    await page.getByRole('heading', { name: 'Maria Holm' }).waitFor()

    const review = await s.blank({ width: 1280, height: 800 })
    await review.goto(`${running.url}/review/`)
    await look(review, 'review-log-in')
    await review.getByRole('link', { name: 'Logga in med SITHS' }).click()
    await chooses(review, 'Kerstin Blom', 'Loggranskare')
    await review.getByText('Nödöppningar som ingen har granskat: 1.').waitFor()
    const item = review.locator('.cards > li', { hasText: 'Lars Öberg' })
    await item.getByText('Svarar inte, larmade nyss').waitFor()
    expect(await review.content()).not.toMatch(/Maria|Holm/)
    await look(review, 'review-glass')
    await item.getByRole('button', { name: 'Öppna', exact: true }).click()
    await item.getByLabel('Varför behöver du öppna?').fill('Granskar nödöppning')
    await item.getByRole('button', { name: 'Öppna', exact: true }).click()
    // Kerstin is not cleared either.
    await item.getByText('Skyddade personuppgifter').first().waitFor()
    await item.getByRole('button', { name: 'Befogad' }).click()
    await item.getByLabel('Kommentar').fill('Larmet fanns i ärendet')
    await look(review, 'review-opened')
    await item.getByRole('button', { name: 'Befogad' }).click()
    await item.getByText('Larmet fanns i ärendet').waitFor()
    await review.getByText('Nödöppningar som ingen har granskat').waitFor({ state: 'detached' })
    expect(await (await fetch(`${running.url}/metrics`)).text()).toMatch(/farstu_glass_unreviewed 0/)
    for (const [tab, name] of [
      ['Regelträffar', 'review-hits'],
      ['Stickprov', 'review-sample'],
      ['Beslut', 'review-decided'],
    ] as const) {
      await review.getByRole('link', { name: tab }).click()
      await review.getByRole('heading', { name: tab, level: 1 }).waitFor()
      await review.getByText('Hämtar …').waitFor({ state: 'detached' })
      await look(review, name)
    }
    // The reviewer opens no case.
    const desk = await review.evaluate(async () => (await fetch('/console/api/queue')).status)
    expect(desk).toBe(401)
    expect(s.faults).toEqual([])
  }, 180_000)

  test('the operator sees technical pages, and no case', async () => {
    const page = await s.blank({ width: 1280, height: 800 })
    await page.goto(`${running.url}/operate/`)
    await page.getByRole('link', { name: 'Logga in med SITHS' }).click()
    await chooses(page, 'Jonas Fält', 'Driftansvarig')
    await page.getByRole('heading', { name: 'Drift', exact: true }).waitFor()
    await page.getByText('Inget har misslyckats').waitFor()
    await look(page, 'operate')
    for (const path of ['/console/api/queue', '/review/api/hits', '/rules/api/symptoms'])
      expect((await page.goto(running.url + path))?.status()).toBe(401)
    expect(s.faults).toEqual([])
  }, 120_000)

  test('the citizen reads who has read, the broken glass too; nobody else does', async () => {
    const page = await s.blank({ width: 390, height: 844 })
    await page.goto(`${running.url}/me/log`)
    await look(page, 'own-log-out')
    await page.getByRole('link', { name: 'Logga in med e-legitimation' }).click()
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await page.getByRole('radio', { name: /^Maria Holm/ }).check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(/\/chat/)
    await page.goto(`${running.url}/me/log`)
    await page.getByText(number, { exact: true }).click()
    const extract = page.locator('details[open] pre')
    await extract.waitFor()
    const text = await extract.innerText()
    expect(text).toContain('Sjuksköterska på 1177 Region Norrbotten läste ditt ärende')
    expect(text).toMatch(/har skyddade uppgifter. Det var akut/)
    expect(text).not.toMatch(/Karin Ek|Lars Öberg|Kerstin/)
    await look(page, 'own-log')
    const other = await s.blank({ width: 390, height: 844 })
    expect((await other.goto(`${running.url}/me/log`))?.status()).toBe(401)
  }, 120_000)
})
