import { browser } from '../browser.ts'
const b = await browser(); if (!b) throw 1
const base = 'http://localhost:4310'
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' })
const p = await c.newPage(); p.setDefaultTimeout(8000)
p.on('pageerror', e => console.log('pageerror', e.message))
const shot = (n: string) => p.screenshot({ path: `/tmp/console-shots/real-${n}.png` })
await p.goto(base + '/console/')
await p.click('a[href="/login/staff"]'); await p.waitForLoadState()
await p.locator('button, input[type=submit]').first().click(); await p.waitForURL(/console/)
const cz = await (await b.newContext({ viewport: { width: 390, height: 800 }, locale: 'sv-SE' })).newPage(); cz.setDefaultTimeout(8000)
await cz.goto(base + '/chat/'); await cz.waitForTimeout(1500)
const say = async (text: string) => { await cz.locator('textarea, input[type=text]').first().fill(text); await cz.keyboard.press('Enter'); await cz.waitForTimeout(1200) }
for (const text of ['jag har hostat i fyra veckor', 'prata med en människa', 'inget av detta']) await say(text)
await cz.getByText('Logga in', { exact: true }).last().click(); await cz.waitForTimeout(1500); console.log(cz.url()); for (let i = 0; i < 3 && !cz.url().includes('/chat'); i++) { await cz.locator('button, input[type=submit]').first().click(); await cz.waitForTimeout(1500); console.log(cz.url()) }
console.log((await cz.locator('body').innerText()).slice(-700))
await p.waitForTimeout(500)
console.log('QUEUE', await p.locator('.queue').innerText())
await p.locator('[data-row]').last().click(); await p.waitForTimeout(600)
await p.keyboard.press('t'); await p.locator('#reply').waitFor()
await p.locator('#reply').fill('Hej, jag är sjuksköterska.'); await p.keyboard.press('Enter'); await p.waitForTimeout(600); await p.keyboard.press('Escape')
await p.keyboard.press('b'); await p.locator('.time input').first().waitFor(); await p.locator('.time input').first().check(); await p.keyboard.press('Enter'); await p.waitForTimeout(800)
await p.keyboard.press('n'); await p.locator('textarea[lang=sv]').waitFor(); await p.waitForTimeout(200); await p.keyboard.press('Control+Enter'); await p.locator('.artefact').first().waitFor(); await shot('preview'); await p.waitForTimeout(200)
await p.keyboard.press('Enter'); await p.locator('.receipts').waitFor(); await shot('signed'); await p.waitForTimeout(3500); await shot('receipts')
console.log('RECEIPTS', await p.locator('.receipts').innerText())
await b.close()
