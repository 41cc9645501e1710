// The pages beside the chat and the console, enlarged to twice their size, on a tablet and on a laptop, in the whole product:
// logins, rules, review, operations, the citizen's own log and the integrators' guide.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { start } from '../../bot/main.ts'
import type { Running } from '../../bot/process.ts'
import type { Troubled } from '../../bot/operations.ts'
import { operateRoutes } from '../../bot/server/operate.ts'
import { inChromium } from '../in-chromium.ts'
import { reached } from '../reach.ts'
import { nurse } from '../talk.ts'
import { journey } from './journey.ts'
import { caregiverAt, citizenAt } from './people.ts'
import { environment } from './product.ts'
import type { Screens } from './screens.ts'

inChromium('the other pages, enlarged', () => {
  const opened = journey((ports, data) => start(readConfig(environment(ports, data))))
  let running: Running
  let s: Screens
  let number = ''

  beforeAll(async () => {
    ;({ house: running, s } = opened())
    // Maria has a protected identity, and Lars, who is not cleared, opens her case all the same.
    const maria = await citizenAt(running.url)
    await maria.writes('jag har ont i foten')
    await maria.picks('other')
    await maria.calmly()
    await maria.picks('right')
    await maria.picks('handoff')
    await maria.logsIn('198802292386')
    number = /FA-\w{4}-\w{4}/.exec(await maria.sees())?.[0] ?? ''
    const lars = await caregiverAt(running.url, 'SE2321000230-TP103|SE2321000230-TM103')
    await lars.post(`cases/${maria.id}/break-glass`, { ground: 'emergency', reason: 'Svarar inte, larmade nyss' })
    await lars.case(maria.id)
    const reported = await lars.act(maria.id, { act: 'report-deviation', expected: 'P2', text: 'Regeln missar foten' })
    if (reported.status !== 200) throw new Error(JSON.stringify(reported.body))
  }, 180_000)

  async function staff(path: string, name: string, commission: string): Promise<Page> {
    const page = await s.blank({ width: 1280, height: 800 })
    await page.goto(running.url + path)
    await page.getByRole('link', { name: /^Logga in/ }).click()
    await page.getByRole('radio', { name: new RegExp(`^${name}.*uppdrag: ${commission}`) }).check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(url => url.origin === running.url)
    await page.goto(running.url + path)
    return page
  }

  test('the citizen’s login, and who has read', async () => {
    const page = await s.blank({ width: 1280, height: 800 })
    await page.goto(`${running.url}/me/log`)
    await reached(page, 'own log, logged out')
    await page.getByRole('link', { name: 'Logga in med e-legitimation' }).click()
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).waitFor()
    await reached(page, 'citizen login')
    await page.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await page.getByRole('radio', { name: /^Maria Holm/ }).check()
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(/\/chat/)
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('link', { name: 'Vem har läst mitt ärende?' }).click()
    await page.getByText(number, { exact: true }).click()
    await page.locator('details[open] pre').waitFor()
    await reached(page, 'own log')
    // Back in the same talk, from where the link was.
    await page.getByRole('link', { name: 'Tillbaka till samtalet' }).click()
    await page.getByLabel('Skriv till oss').waitFor()
    const parent = await s.blank({ width: 1280, height: 800 })
    await parent.goto(`${running.url}/login/citizen`)
    await parent.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await parent.locator('input[value="198609082386"]').check()
    await parent.getByRole('button', { name: 'Logga in' }).click()
    await parent.getByRole('heading', { name: 'Vem gäller det?' }).waitFor()
    await reached(parent, 'for whom')
    await parent.goto(`${running.url}/login/citizen?ticket=gammal`)
    await reached(parent, 'login refused')
  }, 180_000)

  test('the rules', async () => {
    const page = await s.blank({ width: 1280, height: 800 })
    await page.goto(`${running.url}/rules/`)
    await page.getByRole('link', { name: /^Logga in/ }).waitFor()
    await reached(page, 'rules, open to all')
    const owner = await staff('/rules/', 'Gunilla Aho', 'Regelägare')
    await owner.locator('table').waitFor()
    await reached(owner, 'rules list')
    await owner.goto(`${running.url}/rules/#deviations`)
    await owner.locator('.cards > li').first().waitFor({ timeout: 9000 })
    await reached(owner, 'rules deviations')
    await owner.goto(`${running.url}/rules/#cough-cold`)
    await owner.locator('.parts').waitFor()
    for (const part of await owner.locator('.parts a').allInnerTexts()) {
      await owner.locator('.parts').getByRole('link', { name: part, exact: true }).click()
      await owner.locator('.parts a[aria-current=page]', { hasText: part }).waitFor()
      await reached(owner, `rules ${part}`)
    }
  }, 240_000)

  test('the review of the log', async () => {
    const out = await s.blank({ width: 1280, height: 800 })
    await out.goto(`${running.url}/review/`)
    await out.getByRole('link', { name: /^Logga in/ }).waitFor()
    await reached(out, 'review, logged out')
    const page = await staff('/review/', 'Kerstin Blom', 'Loggranskare')
    const item = page.locator('.cards > li', { hasText: 'Lars Öberg' })
    await item.getByRole('button', { name: 'Öppna', exact: true }).click()
    await item.getByLabel('Varför behöver du öppna?').fill('Granskar nödöppning')
    await reached(page, 'review opening')
    await item.getByRole('button', { name: 'Öppna', exact: true }).click()
    await item.getByRole('button', { name: 'Befogad' }).click()
    await item.getByLabel('Kommentar').fill('Larmet fanns i ärendet')
    await reached(page, 'review deciding')
    await item.getByRole('button', { name: 'Befogad' }).click()
    await item.getByText('Larmet fanns i ärendet').waitFor()
    for (const tab of ['Regelträffar', 'Stickprov', 'Beslut']) {
      await page.getByRole('link', { name: tab }).click()
      await page.getByRole('heading', { name: tab, level: 1 }).waitFor()
      await page.getByText('Hämtar …').waitFor({ state: 'detached' })
      await reached(page, `review ${tab}`)
    }
  }, 180_000)

  test('operations', async () => {
    const page = await staff('/operate/', 'Jonas Fält', 'Driftansvarig')
    await page.getByRole('heading', { name: 'Drift', exact: true }).waitFor()
    await reached(page, 'operate')
    await page.getByRole('link', { name: 'In English' }).click()
    await page.getByRole('heading', { name: 'Operations', exact: true }).waitFor()
    await reached(page, 'operate in English')

    // With much that did not get through.
    const at = '2026-11-22T09:00:00.000Z'
    const rows = (['dead', 'waiting', 'leased'] as const).map(
      (state): Troubled => ({
        effect: `e-${state}`,
        case: 'c-1',
        number: 'FA-2K7M-9QXT',
        destination: 'record',
        kind: 'note',
        title: 'Anteckning',
        state,
        attempts: 7,
        since: at,
        next: state === 'dead' ? null : at,
        error: 'HTTP 503 Service Unavailable',
        answer: { status: 503, body: 'OperationOutcome '.repeat(200), at },
      }),
    )
    const figure = { count: 3, oldest: at }
    const troubled = createServer(
      getRequestListener(
        operateRoutes({
          operations: { troubled: async () => ({ rows, next: 'x' }) },
          outbox: {
            revive: async () => false,
            depth: async () => ({ waiting: 2, dead: 1, oldest: at }),
            figures: async () => ({ answers: false, states: { waiting: figure, unknown: figure, refused: figure } }),
          },
          subscriptions: async () => ({ waiting: 0, dead: 0, failing: 0 }),
          operatorOf: async () => nurse('Jonas Fält'),
          listed: async () => {},
          revived: async () => {},
          now: () => at,
        }).fetch,
      ),
    )
    await new Promise<void>(done => troubled.listen(0, '127.0.0.1', done))
    const address = troubled.address()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/operate/`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await reached(page, 'operate with trouble')
    troubled.closeAllConnections()
    troubled.close()
  }, 120_000)

  test('the guide for integrators', async () => {
    const page = await s.blank({ width: 1280, height: 800 })
    for (const path of ['', 'profile-Encounter.html']) {
      await page.goto(`${running.url}/fhir/guide/${path}`)
      await reached(page, `guide ${path}`)
    }
    expect(s.faults).toEqual([])
  }, 120_000)
})
