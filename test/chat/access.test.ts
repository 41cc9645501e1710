// The page for those who use a keyboard, a screen reader, large text, or who are up to no good.
import { describe, expect, test } from 'vitest'
import { caregiver, event, outcome } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, phone, press, say, sees, through, violations, visits, wide } from './visitor.ts'

describe.skipIf(!chromium)('for everyone', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
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
    expect(await page.locator('.fs-log img, .fs-log b').count()).toBe(0)
    // A number to ring, and no script.
    expect(await page.locator('.fs-human a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual([
      'tel:1177',
    ])
    expect(await page.locator('.fs-human bdi[dir=auto]').last().innerText()).toMatch(/a\u0301{3}$/)
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
})
