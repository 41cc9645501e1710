// Where the chat lives: on our regional page, in a frame on somebody else's, and how one leaves it.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Scripted } from './scripted.ts'
import { chromium, press, say, sees, violations, visits, wide } from './visitor.ts'

test('the chat is at most 40 kB gzipped, styles and all, and its loader at most 4', () => {
  const size = (file: string) =>
    gzipSync(readFileSync(fileURLToPath(new URL(`../../bot/chat/dist/${file}`, import.meta.url)))).length
  expect(size('chat.js') + size('chat.css')).toBeLessThan(40 * 1024)
  expect(size('widget.js')).toBeLessThan(4 * 1024)
})

describe.skipIf(!chromium)('the chat on pages', () => {
  let s: Scripted
  const { visit, leave, errors } = visits(server => {
    s = server
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
    expect(s.seen.logouts).toBe(2)
    errors.splice(0, errors.length, ...errors.filter(error => error !== 'https://www.smhi.se/'))
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
        const page = await visit('/site/site.css', { viewport: wide }, { embedOrigins: allowed ? [origin] : [] })
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
          const tab = page.context().waitForEvent('page')
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
        await leave()
      }
    } finally {
      host.close()
    }
  })
})
