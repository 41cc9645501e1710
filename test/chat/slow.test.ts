// What a person sees who is not answered, who reads another language, and who is asked from 0 to 10.
import { describe, expect, test } from 'vitest'
import { directLine } from '../../bot/chat/client.ts'
import { call } from '../../bot/chat/wire.ts'
import { caregiver, event } from './play.ts'
import { type Scripted, scripted } from './scripted.ts'
import { chromium, phone, say, sees, violations, visits } from './visitor.ts'

test.each([
  ['waits and is answered', 'Hej', false],
  ['is refused', 'REFUSE', false],
  ['gives up, and tries again', 'Hej', true],
])('what is said and %s: slow is said meanwhile, and not after', async (_, text, givesUp) => {
  const s = await scripted()
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const client = directLine({
    base: `${s.origin}/v3/directline`,
    locale: () => 'sv',
    kinds: [],
    storage,
    fetch,
    Socket: WebSocket,
    random: () => 0.5,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    upload: async (url, token, form) => void (await call(fetch, { method: 'POST', url, token, body: form, deadlineMs: 5000 })),
    waits: { firstMs: 20, capMs: 100, deadlineMs: givesUp ? 300 : 5000, slowMs: 100 },
  })
  const is = (connection: string) => expect.poll(() => client.snapshot().connection).toBe(connection)
  try {
    await is('online')
    s.faults.frozen = true
    client.send({ text, locale: 'sv' })
    await is('slow')
    if (givesUp) await expect.poll(() => client.snapshot().outgoing[0]?.state).toBe('waiting')
    expect(client.snapshot().connection).toBe('slow')
    s.faults.frozen = false
    await is('online')
  } finally {
    client.stop()
    s.faults.frozen = false
    await s.close()
  }
})

describe.skipIf(!chromium)('in the page', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })

  test('an answer that does not come is told of after six seconds, with 112 and 1177 to press', async () => {
    const page = await visit()
    await sees(page, 'Ansluten')
    s.faults.frozen = true
    await say(page, 'Hej')
    await sees(page, /Det dröjer innan vi svarar/)
    const line = page.locator('.fs-connection')
    expect(await line.getByRole('link').allTextContents()).toEqual(['112', '1177'])
    expect(await line.locator('.fs-dot').evaluate(dot => getComputedStyle(dot).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
    expect(await violations(page)).toEqual([])
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/chat-slow-390.png` })
    s.faults.frozen = false
    await sees(page, 'Ansluten')
  })

  test('a scale says what its ends are, also to one who listens', async () => {
    const page = await visit('/chat/', { viewport: phone }, { play: () => [] })
    await say(page, 'Hej')
    await expect.poll(() => s.posted().length).toBe(1)
    const { channelData, ...rest } = caregiver('Hur ont gör det?')
    const question = { id: 'desk.14', kind: 'scale', min: 0, max: 10 }
    s.say(event('case.status', { status: 'claimed' }), { ...rest, channelData: { ...Object(channelData), question } })
    await sees(page, '0 betyder inte alls. 10 betyder så mycket det går.')
    const group = page.getByRole('group', { name: 'Hur ont gör det?' })
    const described = (await group.getAttribute('aria-describedby')) ?? ''
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('0 betyder inte alls')
    expect(await violations(page)).toEqual([])
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/chat-scale-390.png` })
  })

  test.each([
    ['en-GB', 'en', 'Write to us'],
    ['fi-FI', 'sv', 'Skriv till oss'],
  ])('a browser in %s begins in %s', async (locale, language, label) => {
    const page = await visit('/chat/', { locale })
    await page.getByLabel(label).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.goto(`${s.origin}/chat/?lang=sv`)
    await page.getByLabel('Skriv till oss').waitFor()
  })

  test('the language of a page that carries the chat goes before the browser’s', async () => {
    const page = await visit('/', { locale: 'en-GB' })
    await page.getByRole('button', { name: 'Chatta med vården' }).click()
    await page.getByLabel('Skriv till oss').waitFor()
  })
})
