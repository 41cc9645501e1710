// The citizen's page in a real browser, against the scripted server: what a person sees, hears and can press.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildChat } from '../../bot/build.ts'
import { browser } from '../browser.ts'
import { caregiver, event, outcome } from './play.ts'
import { type Scripted, scripted } from './scripted.ts'

await buildChat()
const chromium: Browser | null = await browser()
if (!chromium) console.warn('No Chromium: the tests of the chat page are skipped. Run: npm run browser')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('the chat is at most 40 kB gzipped, styles and all, and its loader at most 4', () => {
  const size = (file: string) =>
    gzipSync(readFileSync(fileURLToPath(new URL(`../../bot/chat/dist/${file}`, import.meta.url)))).length
  expect(size('chat.js') + size('chat.css')).toBeLessThan(40 * 1024)
  expect(size('widget.js')).toBeLessThan(4 * 1024)
})

describe.skipIf(!chromium)('the page', () => {
  let s: Scripted
  let context: BrowserContext
  const errors: string[] = []
  const wide = { width: 1280, height: 900 }
  const phone = { width: 390, height: 844 }

  beforeAll(() => chromium?.version())
  afterAll(() => chromium?.close())
  afterEach(async () => {
    await context?.close()
    await s?.close()
    expect(errors.splice(0)).toEqual([])
  })

  async function visit(path = '/chat/', options: Parameters<Browser['newContext']>[0] = {}, server = {}): Promise<Page> {
    s = await scripted(server)
    if (!chromium) throw new Error('No Chromium')
    context = await chromium.newContext({ viewport: phone, locale: 'sv-SE', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => /Content Security Policy|Trusted/.test(message.text()) && errors.push(message.text()))
    page.on(
      'request',
      request => !/^(data|blob):/.test(request.url()) && !request.url().includes('127.0.0.1') && errors.push(request.url()),
    )
    await page.goto(s.origin + path)
    return page
  }
  const say = async (page: Page, text: string) => {
    await page.getByLabel('Skriv till oss').fill(text)
    await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
  const sees = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor()
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const {
        axe: run,
      }: {
        axe?: { run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      } = Object(globalThis)
      if (!run) throw new Error('axe did not load')
      const found = await run.run(document, { resultTypes: ['violations'] })
      return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 200)}`))
    })
  }
  /** From hello to the picture, every kind of question answered. */
  const through = async (page: Page) => {
    await say(page, 'Jag har feber')
    await press(page, 'Mig själv')
    await page.getByLabel('Inget av detta').check()
    await press(page, 'Klar')
    await page.getByLabel('Skriv ett tal (°C)').fill('39,2')
    await press(page, 'Svara')
    await page.getByLabel('Välj datum').fill('2026-11-18')
    await press(page, 'Svara')
    await press(page, '7')
    await press(page, 'Ja')
    await sees(page, 'Är det något mer')
    await say(page, 'Nej, det är allt')
    await sees(page, 'Har du utslag?')
  }

  test('a whole talk: every kind of question, a picture, and a judgement that says what, when, where and why', async () => {
    const page = await visit()
    await through(page)
    const picture = await page.screenshot()
    await page
      .locator('.fs-question input[type=file]')
      .setInputFiles({ name: 'utslag på armen.png', mimeType: 'image/png', buffer: picture })
    await press(page, 'Skicka bilden')
    await sees(page, 'Du behöver vård inom ett dygn')
    expect(s.posted().map(p => p.value)).toEqual([
      undefined,
      { question: 'person.who', option: 'self' },
      { question: 'danger', options: ['none'] },
      { question: 'fever.temperature', value: 39.2 },
      { question: 'fever.since', value: '2026-11-18' },
      { question: 'pain', value: 7 },
      { question: 'cough', option: 'yes' },
      undefined,
      { question: 'picture', value: 'utslag på armen.jpg' },
    ])
    expect(s.posted().at(-1)?.files).toEqual([expect.stringMatching(/^utslag på armen\.jpg image\/jpeg \d+$/)])
    expect(s.posted()[0]?.kinds).toEqual(['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo'])
    const card = page.getByRole('region', { name: 'Vår bedömning' })
    expect(await card.innerText()).toMatch(
      /Inom ett dygn[\s\S]*Din hälsocentral: Hälsocentralen Björknäs[\s\S]*Febern har varat i mer än tre dagar/,
    )
    await card.getByText('Vad skulle ändra bedömningen?').click()
    expect(await card.innerText()).toContain('Om du får svårt att andas – då: hjälp nu')
    await card.getByText('Vem har bestämt det här?').click()
    expect(await card.innerText()).toContain('Regel: fever.three-days')
  })

  test('choices stay where they were; an earlier answer is changed in its own place and names its question', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    const self = page.getByRole('button', { name: 'Mig själv' })
    const child = page.getByRole('button', { name: 'Ett barn' })
    await self.click()
    await sees(page, 'Har du något av det här')
    const before = await child.evaluate(b => [
      b.getBoundingClientRect().width,
      b.getBoundingClientRect().left,
      document.querySelector('.fs-options')?.children.length,
    ])
    expect(await self.getAttribute('aria-pressed')).toBe('true')
    expect(await child.getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('button', { name: 'Ändra svaret på: Vem gäller det?' }).click()
    await child.click()
    await sees(page, 'Tack, jag har ändrat ditt svar.')
    expect(s.posted().at(-1)).toMatchObject({ text: 'Ett barn', value: { question: 'person.who', option: 'child' } })
    expect(await child.getAttribute('aria-pressed')).toBe('true')
    expect(await self.getAttribute('aria-pressed')).toBe('false')
    expect(
      await child.evaluate(b => [
        b.getBoundingClientRect().width,
        b.getBoundingClientRect().left,
        document.querySelector('.fs-options')?.children.length,
      ]),
    ).toEqual(before)
    await sees(page, 'Ändrat svar på:')
  })

  test('a number outside its limits is stopped here, with what to write instead', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    await press(page, 'Mig själv')
    await press(page, 'Klar')
    await sees(page, 'Välj minst ett, eller ”Inget av detta”.')
    await page.getByLabel('Ont i bröstet').check()
    await page.getByLabel('Inget av detta').check()
    expect(await page.getByLabel('Ont i bröstet').isChecked()).toBe(false)
    await press(page, 'Klar')
    await page.getByLabel('Skriv ett tal (°C)').fill('392')
    await page.getByLabel('Skriv ett tal (°C)').press('Enter')
    await sees(page, 'Skriv ett tal mellan 34 och 43.')
    expect(s.posted()).toHaveLength(3)
  })

  test('a reload in the middle shows the same talk, and nothing is kept beyond the tab', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    await press(page, 'Mig själv')
    await page.getByLabel('Ont i bröstet').check()
    await page.getByLabel('Svimmat eller nära att svimma').check()
    await press(page, 'Klar')
    await sees(page, 'Vilken temperatur')
    const before = await page.getByRole('log').innerText()
    await page.getByLabel('Skriv till oss').fill('halvskrivet')
    await page.reload()
    await sees(page, 'Vilken temperatur')
    expect(await page.getByRole('log').innerText()).toBe(before)
    expect(await page.getByLabel('Svimmat eller nära att svimma').isChecked()).toBe(true)
    expect(await page.getByLabel('Svårt att andas, även i vila').isChecked()).toBe(false)
    expect(await page.getByLabel('Skriv till oss').inputValue()).toBe('halvskrivet')
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
    expect(s.seen.tokens).toBe(1)
  })

  test('when the line is down it says so, keeps the words, and sends them when it is back', async () => {
    const page = await visit()
    await sees(page, 'Ansluten')
    s.faults.down = true
    s.dropSockets()
    await say(page, 'Hör ni mig?')
    await sees(page, 'Försöker ansluta igen …')
    await sees(page, 'Väntar på att skickas')
    await page.reload().catch(() => {})
    s.faults.down = false
    await page.reload()
    await sees(page, /^Skickat/)
    expect(s.posted().map(p => p.text)).toEqual(['Hör ni mig?'])
  })

  test('what the server refuses is said at the message, which can be tried again', async () => {
    const page = await visit()
    await say(page, 'REFUSE')
    await sees(page, 'Gick inte att skicka. Ändra och försök igen.')
    await press(page, 'Försök igen')
    await expect.poll(() => s.seen.posts).toBe(2)
  })

  test('danger written anywhere shows 112 above everything, and the talk goes on', async () => {
    const page = await visit()
    await say(page, 'Jag har ont i bröstet')
    const alarm = page.getByRole('alert')
    await alarm.waitFor()
    expect(await alarm.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112')
    expect(await violations(page)).toEqual([])
    await say(page, 'Jag har ringt')
    await expect.poll(() => s.posted().length).toBe(2)
    expect(await alarm.isVisible()).toBe(true)
  })

  test('thoughts of suicide get the lines and a human at once', async () => {
    const page = await visit()
    await say(page, 'Jag vill inte leva längre')
    const card = page.getByRole('region', { name: 'Vår bedömning' })
    await card.waitFor()
    const numbers = await card.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(numbers).toEqual(['tel:112', 'tel:90101', 'tel:116111', 'tel:1177'])
    expect(await violations(page)).toEqual([])
    await card.getByRole('button', { name: 'Prata med en människa' }).click()
    await sees(page, 'Du är i kö hos 1177 Norrbotten.')
    expect(s.posted().at(-1)?.value).toEqual({ command: 'human' })
  })

  test('in the queue one sees where, which place and by when; then who has come', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    s.say(
      event('case.status', {
        status: 'waiting',
        unit: '1177 Norrbotten',
        position: 2,
        promisedBy: new Date(Date.now() + 60_000).toISOString(),
      }),
    )
    await sees(page, /Din plats i kön: 2\. Svar senast .*\d\d:\d\d\./)
    s.say(event('case.status', { status: 'claimed', unit: '1177 Norrbotten' }), caregiver('Hej! Hur mår du?'))
    await sees(page, 'Anna Berg, sjuksköterska, har tagit emot dig.')
    s.say({ type: 'typing' })
    await sees(page, 'Anna Berg skriver …')
    s.say(event('case.status', { status: 'closed' }))
    await press(page, 'Börja ett nytt samtal')
    await expect.poll(() => s.talks.size).toBe(2)
  })

  test('logging in happens at top level and comes back to the same talk', async () => {
    const page = await visit()
    await through(page)
    await press(page, 'Jag vill inte skicka någon bild')
    await press(page, 'Logga in')
    await page.getByRole('link', { name: 'Klar' }).click()
    await sees(page, 'Logga in, så kan vården svara dig.')
    s.say(event('case.status', { status: 'waiting', unit: '1177 Norrbotten' }))
    await sees(page, 'Du är i kö hos 1177 Norrbotten.')
    expect(s.seen).toMatchObject({ tickets: 1, tokens: 1 })
  })

  test('the other language changes the page, and the bot is told', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    await press(page, 'English')
    await sees(page, 'We go on in English.')
    expect(s.posted()).toMatchObject([{ text: 'English', locale: 'en', language: 'en' }])
    expect(await page.getByLabel('Write to us').count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('starting over asks first, and then opens a new talk', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    await press(page, 'Meny')
    await press(page, 'Börja om')
    await press(page, 'Ja, börja om')
    await expect.poll(() => s.talks.size).toBe(2)
    expect([...s.talks.values()][0]?.posted.at(-1)?.value).toEqual({ command: 'restart' })
    await sees(page, 'Berätta med egna ord')
    await expect.poll(() => page.getByText('Jag har feber').count()).toBe(0)
  })

  test('leaving quickly, by the button or three times Esc, empties the tab and goes to a neutral page', async () => {
    const page = await visit()
    await page.route('https://www.smhi.se/', route => route.fulfill({ body: 'väder' }))
    for (const leave of [
      () => press(page, 'Lämna snabbt'),
      async () => void (await Promise.all([1, 2, 3].map(() => page.keyboard.press('Escape')))),
    ]) {
      await page.goto(`${s.origin}/chat/`)
      await say(page, 'hemligt')
      await leave()
      await page.waitForURL('https://www.smhi.se/')
      await page.goto(`${s.origin}/chat/?after`)
      await sees(page, 'Berätta med egna ord')
      expect(await page.getByText('hemligt').count()).toBe(0)
    }
    errors.splice(0, errors.length, ...errors.filter(error => error !== 'https://www.smhi.se/'))
  })

  test('everything by keyboard, with the focus where it was after each answer', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'))
    const tabTo = async (text: string | RegExp) => {
      for (let i = 0; i < 40; i++) {
        if (new RegExp(text).test((await focused()) ?? '')) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never came to ${text}`)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Hoppa till skrivrutan')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Jag har feber')
    await page.keyboard.press('Enter')
    await sees(page, 'Vem gäller det?')
    expect(await focused()).toBe('Skriv till oss')
    await page.getByRole('log').focus()
    await tabTo('^Mig själv$')
    await page.keyboard.press('Space')
    await sees(page, 'Har du något av det här')
    expect(await focused()).toMatch('Mig själv')
    for (
      let i = 0;
      i < 12 && (await page.evaluate(() => document.activeElement?.parentElement?.textContent)) !== 'Inget av detta';
      i++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await tabTo('^Klar$')
    await page.keyboard.press('Enter')
    await sees(page, 'Vilken temperatur')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('fs-question')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Ändra')
    await page.getByLabel('Skriv ett tal').focus()
    await page.keyboard.type('38')
    await page.keyboard.press('Enter')
    await sees(page, 'När började febern?')
  })

  test('words are words: markup, lifted accents and right-to-left text do no harm', async () => {
    const page = await visit()
    await say(page, '<img src=x onerror=alert(1)> \u202Etxet')
    await sees(page, '<img src=x onerror=alert(1)>')
    s.say(caregiver('<b>fet</b> javascript:alert(1) Ring 1177 a\u0301\u0301\u0301\u0301\u0301\u0301'))
    await sees(page, '<b>fet</b>')
    expect(await page.locator('.fs-log img, .fs-log b, .fs-human a').count()).toBe(0)
    expect(await page.locator('.fs-human bdi[dir=auto]').last().innerText()).toMatch(/a\u0301{3}$/)
  })

  test('an expired talk says so, and its unsent words begin the new one', async () => {
    const page = await visit()
    await sees(page, 'Ansluten')
    s.faults.refreshRefused = true
    s.expireTokens()
    await say(page, 'Det här hann inte fram')
    await sees(page, 'Samtalet har gått ut')
    expect(await violations(page)).toEqual([])
    await press(page, 'Börja ett nytt samtal')
    await sees(page, 'Berätta med egna ord')
    expect(await page.getByLabel('Skriv till oss').inputValue()).toBe('Det här hann inte fram')
  })

  for (const [name, options] of Object.entries({
    'a light phone': { viewport: phone, colorScheme: 'light' },
    'a dark phone': { viewport: phone, colorScheme: 'dark' },
    'a light desk': { viewport: wide, colorScheme: 'light' },
    'a dark desk with large text': {
      viewport: { width: 640, height: 450 },
      deviceScaleFactor: 2,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    },
  } as const))
    test(`no accessibility faults on ${name}, from hello to the caregiver`, async () => {
      const page = await visit('/chat/', options)
      await sees(page, 'Berätta med egna ord')
      expect(await violations(page)).toEqual([])
      await through(page)
      expect(await violations(page)).toEqual([])
      await press(page, 'Jag vill inte skicka någon bild')
      await sees(page, 'Vår bedömning')
      for (const details of await page.locator('details').all()) await details.evaluate(d => d.setAttribute('open', ''))
      s.say(
        event('case.status', { status: 'waiting', unit: '1177 Norrbotten', promisedBy: new Date().toISOString() }),
        outcome('P2'),
        caregiver('Hej!'),
        { type: 'typing' },
      )
      await sees(page, 'Hej!')
      expect(await violations(page)).toEqual([])
      await press(page, 'Meny')
      expect(await violations(page)).toEqual([])
      await press(page, 'Börja om')
      expect(await violations(page)).toEqual([])
      await press(page, 'Nej, fortsätt här')
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.farstu button, .farstu summary, .farstu label.fs-option, .farstu textarea, .farstu .fs-field input',
          ),
        ]
          .map(e => ({ text: e.textContent, ...e.getBoundingClientRect().toJSON() }))
          .filter(r => r.width > 0 && (r.height < 43.5 || r.width < 43.5)),
      )
      expect(small).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    })

  test('the regional page carries the chat without a frame, and both are without accessibility faults', async () => {
    const page = await visit('/')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Chatta med vården' }).click()
    await sees(page, 'Berätta med egna ord')
    expect(await page.locator('iframe').count()).toBe(0)
    await say(page, 'Jag har feber')
    await sees(page, 'Vem gäller det?')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Stäng chatten' }).click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FARSTU-CHAT')
  })

  test('on a foreign page the chat lives in a frame its scripts cannot read, and a page not on the list may not frame it', async () => {
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      // As strict as a host page may be: only scripts and frames from us.
      response.setHeader('content-security-policy', `default-src 'none'; script-src ${s.origin}; frame-src ${s.origin}`)
      response.end(
        `<!doctype html><html lang="sv"><title>Kommunen</title><h1>Kommunen</h1><farstu-chat></farstu-chat><script src="${s.origin}/widget.js"></script>`,
      )
    })
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
    const address = host.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    try {
      for (const allowed of [true, false]) {
        const page = await visit('/chat/', { viewport: wide }, { embedOrigins: allowed ? [origin] : [] })
        const refused = page
          .waitForEvent('console', { predicate: m => m.text().includes('frame-ancestors'), timeout: allowed ? 1 : 10_000 })
          .catch(() => null)
        await page.goto(origin)
        await page.getByRole('button', { name: 'Chatta med vården' }).click()
        if (!allowed) {
          expect(await refused).not.toBeNull()
          errors.splice(0)
        } else {
          const frame = page.frameLocator('iframe')
          await frame.getByLabel('Skriv till oss').fill('Jag har feber')
          await frame.getByRole('button', { name: 'Skicka', exact: true }).click()
          await frame.getByText('Vem gäller det?').waitFor()
          expect(
            await page.evaluate(
              () => document.querySelector('farstu-chat')?.shadowRoot?.querySelector('iframe')?.contentDocument ?? null,
            ),
          ).toBeNull()
          s.say({ type: 'message', text: 'Logga in.', channelData: { login: true } })
          const tab = context.waitForEvent('page')
          await frame.getByRole('button', { name: 'Logga in' }).click()
          await (await tab).getByRole('link', { name: 'Klar' }).click()
          await (await tab).getByText('Gå tillbaka till den andra fliken').waitFor()
          expect(s.talks.size).toBe(1)
          await (await tab).close()
          await page.evaluate(() => window.postMessage({ farstu: 'close' }, '*'))
          expect(await page.locator('iframe').isVisible()).toBe(true)
          await frame.getByRole('button', { name: 'Stäng chatten' }).click()
          await expect.poll(() => page.locator('iframe').isVisible()).toBe(false)
          expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FARSTU-CHAT')
        }
        await context.close()
        await s.close()
      }
    } finally {
      host.close()
    }
  })
})
