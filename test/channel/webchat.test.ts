// Microsoft's own chat page, as it is published, in a real browser, with the real talk behind it: a whole symptom
// report with its choices one by one, a broken line and a reload on the way, and a picture.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Activity } from '../../adapters/channel/contract.ts'
import type { ShownQuestion } from '../../bot/case.ts'
import { browser, chromiumPath } from '../browser.ts'
import { parts } from './database.ts'
import { type House, house } from './house.ts'
import { realSpeak } from './real.ts'
import { VERSION, webchatBundle } from './webchat-bundle.ts'

const bundle = chromiumPath() ? webchatBundle() : null
if (!bundle) console.warn(`Skipped: ${chromiumPath() ? `Web Chat ${VERSION} could not be fetched` : 'there is no Chromium'}.`)

// The page keeps its sockets and what Web Chat has been sent, so that the test can break the one and read the other.
const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Web Chat</title>
<div id="webchat" style="height: 640px"></div><script src="/webchat.js"></script><script>
const Real = WebSocket
window.sockets = []
window.WebSocket = class extends Real { constructor(...args) { super(...args); window.sockets.push(this) } }
window.activities = []
const store = WebChat.createStore({}, () => next => action => {
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') window.activities.push(action.payload.activity)
  return next(action)
})
const domain = location.origin + '/v3/directline'
const kept = JSON.parse(sessionStorage.getItem('talk'))
const asked = kept
  ? fetch(domain + '/tokens/refresh', { method: 'POST', headers: { authorization: 'Bearer ' + kept.token } })
  : fetch(domain + '/tokens/generate', { method: 'POST' })
asked.then(answer => answer.json()).then(talk => {
  sessionStorage.setItem('talk', JSON.stringify(talk))
  const directLine = WebChat.createDirectLine({ domain, token: talk.token, ...(kept ? { conversationId: talk.conversationId } : {}) })
  WebChat.renderWebChat({ directLine, store, locale: 'sv-SE', styleOptions: { suggestedActionLayout: 'stacked' } }, document.getElementById('webchat'))
})
</script></html>`

let db: Awaited<ReturnType<typeof parts>>
let h: House
let chromium: Browser
beforeAll(async () => {
  if (!bundle) return
  db = await parts()
  const speak = await realSpeak(db.store, () => new Date().toISOString())
  h = await house(db, { speak }, site => {
    site.get('/', c => c.html(page))
    site.get('/webchat.js', c => c.body(bundle, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  })
  chromium = await browser()
})
afterAll(async () => {
  await chromium?.close()
  if (!bundle) return
  await h.close()
  await db.close()
})

declare global {
  interface Window {
    activities: Activity[]
    sockets: WebSocket[]
  }
}
const heard = (tab: Page) => tab.evaluate(() => window.activities)
async function question(tab: Page): Promise<{ id: string; question: ShownQuestion }> {
  const found = (await heard(tab)).flatMap(a =>
    a.type === 'message' && a.channelData.question ? [{ id: a.id, question: a.channelData.question }] : [],
  )
  const last = found.at(-1)
  if (!last) throw new Error('nothing is asked')
  return last
}
const asks = (tab: Page) =>
  expect.poll(
    () =>
      question(tab).then(
        q => q.id,
        () => '',
      ),
    { timeout: 60_000 },
  )

/** Answers as a person does: presses a button, or writes and sends. */
async function answer(tab: Page, wanted: (q: ShownQuestion) => string) {
  const before = await question(tab)
  const words = wanted(before.question)
  const button = before.question.options?.some(o => o.title === words)
  if (button) await tab.getByRole('button', { name: words, exact: true }).last().click()
  else await write(tab, words)
  await asks(tab).not.toBe(before.id)
}
async function write(tab: Page, words: string) {
  const box = tab.locator('[data-id="webchat-sendbox-input"]')
  await box.fill(words)
  await box.press('Enter')
}

/** A person of thirty with a cough, and nothing else. */
const calm = (q: ShownQuestion): string => {
  const title = (id: string) => q.options?.find(o => o.id === id)?.title
  if (q.id === 'person.age') return '30'
  if (q.id.endsWith('-days')) return '3'
  if (q.kind === 'number') return String(q.min ?? 0)
  return (
    title('cough-cold') ??
    title('self') ??
    (q.id.endsWith('.cough') ? title('yes') : title('no')) ??
    title('right') ??
    q.options?.[0]?.title ??
    'nej'
  )
}

test.skipIf(!bundle)(
  'Web Chat carries a whole symptom report, over a broken line, a reload and a picture',
  async () => {
    const context = await chromium.newContext({ locale: 'sv-SE', viewport: { width: 420, height: 700 } })
    const tab = await context.newPage()
    const outside: string[] = []
    tab.on('request', request => {
      if (!request.url().startsWith(h.origin) && !/^(blob|data):/.test(request.url())) outside.push(request.url())
    })
    await tab.goto(h.origin)
    await tab.getByRole('paragraph').filter({ hasText: 'Hur mår du?' }).waitFor()
    await answer(tab, () => 'jag har hosta')
    await answer(tab, calm)
    await answer(tab, calm)

    // The line breaks; what is pressed meanwhile is stored, and shown when Web Chat is back (after 3 to 15 s).
    const sockets = await tab.evaluate(() => window.sockets.length)
    await tab.evaluate(() => window.sockets.at(-1)?.close())
    await answer(tab, calm)
    expect(await tab.evaluate(() => window.sockets.length)).toBeGreaterThan(sockets)

    const before = await heard(tab)
    await tab.reload()
    await expect.poll(() => heard(tab).then(list => list.map(a => a.id)), { timeout: 60_000 }).toEqual(before.map(a => a.id))

    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } })
      .png()
      .toBuffer()
    // Just after a reload Web Chat may take the file and drop it with its re-render: a person would try once more.
    const pictureSent = async () =>
      (await heard(tab)).some(a => a.type === 'message' && a.from.role === 'user' && a.attachments !== undefined)
    for (let tries = 0; tries < 4 && !(await pictureSent()); tries += 1) {
      await tab.locator('input[type=file]').setInputFiles({ name: 'halsen å.png', mimeType: 'image/png', buffer: picture })
      await tab.locator('.webchat__send-button').click()
      for (let i = 0; i < 30 && !(await pictureSent()); i += 1) await tab.waitForTimeout(500)
    }
    expect(await pictureSent()).toBe(true)
    await expect
      .poll(
        () =>
          tab
            .locator('img[src*="/v3/directline/attachments/"]')
            .evaluateAll(all => all.some(i => i instanceof HTMLImageElement && i.naturalWidth > 0)),
        { timeout: 60_000 },
      )
      .toBe(true)

    for (let asked = await question(tab); asked.question.id !== 'summary'; asked = await question(tab)) await answer(tab, calm)
    await answer(tab, calm)
    const events = (await heard(tab)).flatMap(a => (a.type === 'event' ? [a] : []))
    const outcome = events.find(a => a.name === 'triage.outcome')
    expect(outcome?.value).toMatchObject({ level: 'P5', symptom: 'cough-cold' })

    const all = await heard(tab)
    expect(new Set(all.map(a => a.id)).size).toBe(all.length)
    expect(JSON.stringify(all)).not.toMatch(/handoff\.|"trace"/)
    expect(await tab.getByText(/Det gick inte att skicka/).count()).toBe(0)
    expect(outside).toEqual([])
    await context.close()
  },
  300_000,
)
