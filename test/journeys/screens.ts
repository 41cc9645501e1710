// The two sides of a talk as people meet them, in Chromium: a citizen at the chat page, a caregiver at the console.
// Both press and read what stands on the screen. What breaks a page's own rules is kept in `faults` and fails the journey.
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { browser } from '../browser.ts'

export const phone = { width: 390, height: 844 }
export const wide = { width: 1280, height: 800 }

/** A step that waits for the server; longer than it ever takes on a busy machine. */
const PATIENCE = 20_000

/** `given`: a browser of the caller's own, to be killed. */
export async function screens(given?: Browser) {
  const chromium = given ?? (await browser())
  const faults: string[] = []
  const open: BrowserContext[] = []

  async function blank(viewport: { width: number; height: number }): Promise<Page> {
    const context = await chromium.newContext({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' })
    open.push(context)
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => {
      if (/Content Security Policy|Trusted/.test(message.text())) faults.push(message.text())
    })
    return page
  }

  return {
    faults,
    blank,
    async citizen(url: string, path = '/chat/', viewport = phone) {
      const page = await blank(viewport)
      await page.goto(url + path)
      return citizenOn(page)
    },
    async caregiver(url: string, name: string, commission: string, viewport = wide) {
      const page = await blank(viewport)
      await page.goto(`${url}/console/`)
      await page.getByRole('link', { name: 'Logga in med SITHS' }).click()
      await page.getByRole('radio', { name: new RegExp(`^${name}.*uppdrag: ${commission}`) }).check()
      await page.getByRole('button', { name: 'Logga in' }).click()
      await page.waitForURL(`${url}/console/`)
      await page.getByText('Direktuppdateras').waitFor()
      return caregiverOn(page)
    },
    async close() {
      for (const context of open.splice(0)) await context.close()
      await chromium.close()
    },
  }
}
export type Screens = Awaited<ReturnType<typeof screens>>

/** What is answered to a question: the words of the option or options, or what is written in its field. */
export type Answers = Record<string, string | readonly string[]>

/** `at`: the page, or the frame that the chat lives in. */
export type Citizen = ReturnType<typeof citizenOn>
export function citizenOn(page: Page, at: Page | FrameLocator = page) {
  const question = () => at.locator('.fs-question[data-open=true]').last()
  const asked = async () => (await at.locator('.fs-item:has(.fs-question[data-open=true]) .fs-ask').last().innerText()).trim()
  const sees = (text: string | RegExp) => at.getByText(text).last().waitFor()
  const press = (name: string) => at.getByRole('button', { name, exact: true }).last().click()

  /** The next thing asked, or a judgement, is on the screen when this ends. */
  async function answer(to: string | readonly string[]) {
    const before = await at.locator('.fs-question').count()
    const q = question()
    if (await q.locator('input[type=checkbox]').count()) {
      for (const title of typeof to === 'string' ? [to] : to) await q.getByLabel(title, { exact: true }).check()
      await q.getByRole('button', { name: 'Klar' }).click()
    } else if (await q.locator('.fs-field').count()) {
      await q.getByRole('textbox').fill(String(to))
      await q.getByRole('button', { name: 'Svara' }).click()
    } else await q.getByRole('button', { name: String(to), exact: true }).click()
    await at.locator('.fs-question').nth(before).waitFor()
  }
  const chooses = async (title: string) => question().getByRole('button', { name: title, exact: true }).click()
  return {
    page,
    at,
    sees,
    press,
    asked,
    answer,
    /** As `answer`, when nothing more is asked after it. */
    chooses,
    /** The answer to an earlier question, changed where it stands. */
    async changes(asking: string, to: readonly string[]) {
      await at.getByRole('button', { name: `Ändra svaret på: ${asking}` }).click()
      const edited = at.locator('.fs-question[data-open=true]').first()
      for (const title of to) await edited.getByLabel(title, { exact: true }).check()
      const before = await at.locator('.fs-question').count()
      await edited.getByRole('button', { name: 'Klar' }).click()
      await at.locator('.fs-question').nth(before).waitFor()
    },
    /** Ticks and presses, and waits for nothing. */
    async begins(title: string) {
      await question().getByLabel(title, { exact: true }).check()
      await question().getByRole('button', { name: 'Klar' }).click()
    },
    /** The state of each line of one's own that holds the words. */
    mine: (words: string) =>
      at.locator('.fs-mine', { hasText: words }).evaluateAll(lines => lines.map(line => line.getAttribute('data-state') ?? '')),
    /** The case's number, as the greeting says it. */
    number: async () =>
      /FA-\w{4}-\w{4}/.exec(
        await at
          .getByText(/FA-\w{4}-\w{4}/)
          .first()
          .innerText(),
      )?.[0] ?? '',
    async writes(text: string) {
      await at.getByLabel('Skriv till oss').fill(text)
      await at.getByRole('button', { name: 'Skicka', exact: true }).click()
    },
    /** Answers question after question until one begins with `until`; what the table leaves out gets the calmest answer. */
    async answers(table: Answers, until: string) {
      const given: string[] = []
      for (let i = 0; i < 40; i++) {
        const now = await asked()
        if (now.startsWith(until)) return given
        const known = Object.entries(table).find(([start]) => now.startsWith(start))?.[1]
        const none = (await question().getByLabel('Inget av detta', { exact: true }).count()) > 0
        await answer(known ?? (none ? 'Inget av detta' : 'Nej'))
        given.push(now)
      }
      throw new Error(`Asked 40 questions and never ${until}`)
    },
    log: () => at.getByRole('log').innerText(),
    /** Logs in at the world's provider, as whoever is named there. */
    async logsIn(person: string) {
      await press('Logga in')
      await page.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
      await page.getByLabel(person).check()
      await page.getByRole('button', { name: 'Logga in' }).click()
      await page.waitForURL('**/chat/')
    },
  }
}

export type Caregiver = ReturnType<typeof caregiverOn>
function caregiverOn(page: Page) {
  const dialog = page.getByRole('dialog')
  const row = (text: string) => page.locator('[data-row]', { hasText: text })
  const press = (name: string) =>
    page
      .locator('.acts')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
  return {
    page,
    row,
    press,
    async takes(number: string) {
      await row(number).click()
      await press('Ta ärendet')
      await page.locator('#reply').waitFor()
    },
    async says(text: string) {
      await page.locator('#reply').fill(text)
      await page.getByRole('button', { name: 'Skicka', exact: true }).click()
      await page.locator('.line.caregiver', { hasText: text }).waitFor()
    },
    /** The first free time for a call; gives it as it is said. */
    async books(): Promise<string> {
      await press('Boka')
      await dialog.locator('.time').first().click()
      const time = await dialog.locator('.time').first().innerText()
      await dialog.getByRole('button', { name: /^Boka/ }).click()
      await dialog.waitFor({ state: 'detached' })
      return time
    },
    /** Draft, more words, preview, signature. Gives the note as it was previewed. */
    async signs(add: string): Promise<string> {
      await press('Anteckning')
      const text = dialog.locator('textarea')
      await text.waitFor()
      await text.fill(`${await text.inputValue()}\n${add}`)
      await dialog.getByRole('button', { name: 'Granska' }).click()
      const note = await dialog.locator('.note-text').innerText()
      await dialog.getByRole('button', { name: 'Signera' }).click()
      await dialog.waitFor({ state: 'detached' })
      return note
    },
    receipts: () => page.locator('.receipts .receipt').allInnerTexts(),
    async closes(outcome?: string) {
      await press('Avsluta')
      await dialog.getByRole('group', { name: 'Utfall' }).waitFor()
      const proposed = await dialog.locator('input[name=outcome]:checked').count()
      if (outcome || proposed === 0) await dialog.getByLabel(outcome ?? 'Besvarat').check()
      await dialog.getByRole('button', { name: 'Avsluta', exact: true }).click()
      const ended = page.locator('.acts', { hasText: 'Ärendet är avslutat' })
      // Urgent, and nothing has been written to them: asked once more.
      const anyway = dialog.getByRole('button', { name: 'Avsluta ändå' })
      await ended.or(anyway).first().waitFor()
      if (await anyway.isVisible()) await anyway.click()
      await ended.waitFor()
    },
    /** How many tones the alarm has sounded from now on. */
    async counts(): Promise<() => Promise<number>> {
      // A browser is silent until somebody has touched the page.
      await page.getByRole('heading', { name: 'Farstu' }).click()
      await page.evaluate(() => {
        const start = OscillatorNode.prototype.start
        const counted = Object.assign(globalThis, { tones: 0 })
        OscillatorNode.prototype.start = function (...args) {
          counted.tones++
          return start.apply(this, args)
        }
      })
      return () => page.evaluate(() => Number(Object(globalThis).tones))
    },
  }
}
