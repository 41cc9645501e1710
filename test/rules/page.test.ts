// The rules' page in Chromium: what anyone sees, what staff read, what the rule owner answers; on a computer and on a phone.
import { createServer } from 'node:http'
import { randomUUID } from 'node:crypto'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act } from '../../bot/desk.ts'
import { changed } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import { pages } from '../../bot/server/pages.ts'
import { ruleRoutes } from '../../bot/server/rules.ts'
import { browser } from '../browser.ts'
import { sound } from '../console/computer.ts'
import { talk } from '../console/stage.ts'
import { database } from '../database.ts'
import { inChromium } from '../in-chromium.ts'
import { freshPages } from '../pages.ts'
import { open } from '../store/talks.ts'
import { central, nurse } from '../talk.ts'

const anna: Caregiver = { ...nurse('Anna Lind'), unit: { hsaId: central.hsaId, name: central.name } }
const owner: Caregiver = { ...nurse('Gunilla Aho', 'SE2321000230-TP171'), role: 'Läkare', duty: 'rules' }
const people: Record<string, Caregiver> = { anna, owner }
const day = 86_400_000
const now = '2026-11-22T10:00:00.000Z'

inChromium('the rules’ page, in a browser', () => {
  let db: Awaited<ReturnType<typeof database>>
  let house: Awaited<ReturnType<typeof open>>
  let chromium: Browser
  let url = ''
  let close = async () => {}
  const errors: unknown[] = []

  /** `days` ago somebody was set to P4 instead of P3. */
  async function lowered(days: number, added: string): Promise<void> {
    const at = new Date(Date.parse(now) - days * day).toISOString()
    const id = randomUUID()
    await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c => changed(c, { kind: 'bot' }, at, talk({ at })))
    await house.store.update(id, { kind: 'caregiver', caregiver: anna }, 'care', c =>
      act(c, anna, { act: 'change-urgency', level: 'P4', code: 'milder', added }, at),
    )
  }

  beforeAll(async () => {
    await freshPages()
    db = await database()
    house = await open(db.url)
    for (const days of [1, 9, 3, 0, 2, 4]) await lowered(days, `Regeln missar vila, ${days} dygn`)
    const whoIs = (request: Request) => people[/who=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '']
    const app = new Hono()
    app.route(
      '/rules/api',
      ruleRoutes({
        reviews: house.reviews,
        ownerOf: async request => (whoIs(request)?.duty === 'rules' ? (whoIs(request) ?? null) : null),
        readerOf: async request => whoIs(request) ?? null,
        now: () => now,
        rehearsal: { now: () => [], stop: async () => {} },
        production: false,
      }),
    )
    app.route('/', pages({ embedOrigins: [] }))
    const http = createServer(getRequestListener(app.fetch))
    await new Promise<void>(done => http.listen(0, '127.0.0.1', done))
    const address = http.address()
    if (!address || typeof address === 'string') throw new Error('No port')
    url = `http://127.0.0.1:${address.port}`
    close = async () => {
      http.closeAllConnections()
      await new Promise(done => http.close(done))
    }
    chromium = await browser()
  })
  afterAll(async () => {
    await chromium?.close()
    await close()
    await house?.close()
    await db?.stop()
    expect(errors).toEqual([])
  })

  async function visits(who: string | null, width = 1280): Promise<Page> {
    const context = await chromium.newContext({ viewport: { width, height: 844 }, locale: 'sv-SE', reducedMotion: 'reduce' })
    if (who) await context.addCookies([{ name: 'who', value: who, url }])
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('pageerror', error => errors.push(error))
    await page.goto(`${url}/rules/#deviations`)
    return page
  }

  test('anyone sees how many, and which reasons there are, without a word of what was said', async () => {
    for (const width of [1280, 390]) {
      const page = await visits(null, width)
      await page.getByRole('heading', { name: 'Följa reglerna' }).waitFor()
      const row = page.getByRole('row', { name: /Ont i bröstet/ })
      expect(await row.innerText()).toMatch(/färre än 5[\s\S]*6[\s\S]*färre än 5/)
      expect(await page.locator('body').innerText()).not.toContain('Regeln missar vila')
      await sound(page, `rules open ${width}`)
      await page.context().close()
    }
  })

  test('staff read what waits, oldest first, and have no button to answer', async () => {
    const page = await visits('anna')
    await page.getByText('Du läser som vårdpersonal.').waitFor()
    expect(await page.locator('.cards > li').first().innerText()).toContain('9 dygn')
    expect(await page.getByRole('button', { name: /^Svara/ }).count()).toBe(0)
    await sound(page, 'deviations staff')
    await page.context().close()
  })

  test('the rule owner answers one, by keyboard; it moves to the answered, with the name', async () => {
    const page = await visits('owner')
    await page.getByRole('button', { name: /^Väntar på svar/ }).waitFor()
    const oldest = page.locator('.cards > li').first()
    await oldest.getByRole('button', { name: /^Svara/ }).press('Enter')
    await page.getByLabel('Regeln behålls').check()
    await page.getByRole('button', { name: 'Spara svaret' }).press('Enter')
    await page.getByText('Skriv varför regeln behålls').waitFor()
    await sound(page, 'deviation answering')
    await page.getByLabel(/^Varför, eller vad som behövs/).fill('Vila frågas i nästa fråga.')
    await page.getByRole('button', { name: 'Spara svaret' }).press('Enter')
    await page.getByText('Svaret är sparat.').waitFor()
    await page.getByRole('button', { name: 'Besvarade' }).click()
    await page.getByText('Vila frågas i nästa fråga.').waitFor()
    expect(await page.locator('.cards > li').first().innerText()).toContain('Gunilla Aho, Läkare')
    await sound(page, 'deviations answered')
    await page.context().close()
    const phone = await visits('owner', 390)
    await phone
      .getByRole('button', { name: /^Svara/ })
      .first()
      .click()
    await sound(phone, 'deviations phone')
    await phone.context().close()
  })
})
