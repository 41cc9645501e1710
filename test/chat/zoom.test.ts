// The citizen's pages enlarged to twice their size, on a tablet and on a laptop: all that is pressed can be reached.
import { describe, test } from 'vitest'
import { reached, toldInOwnColours } from '../reach.ts'
import { event } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, press, say, sees, through, visits } from './visitor.ts'

describe.skipIf(!chromium)('the chat, enlarged', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })

  test('at the start, in the menu and its question, while something is asked, and when it is over', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    await reached(page, 'chat start')
    s.faults.loggedIn = true
    await press(page, 'Meny')
    await page.getByRole('link', { name: 'Vem har läst mitt ärende?' }).waitFor()
    await reached(page, 'chat menu', '.fs-header')
    await press(page, 'Börja om')
    await page.getByRole('button', { name: 'Ja, börja om' }).waitFor()
    await reached(page, 'chat start over')
    await page.keyboard.press('Escape')
    await through(page)
    await page.getByRole('button', { name: 'Skicka en bild' }).click()
    await reached(page, 'chat questions')
    await press(page, 'Jag vill inte skicka någon bild')
    await sees(page, 'Logga in, så kan vården svara dig.')
    await reached(page, 'chat judged')
    s.say(event('case.status', { status: 'waiting', unit: '1177 Norrbotten', position: 2, promisedBy: new Date().toISOString() }))
    await sees(page, 'Du är i kö hos 1177 Norrbotten.')
    await reached(page, 'chat waiting')
    s.say(event('case.status', { status: 'closed' }))
    await say(page, 'Det gör ont igen')
    await sees(page, 'Det du har skrivit sedan dess följer med.')
    await reached(page, 'chat over')
  })

  test('in somebody’s own colours an answer is still seen to be given', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    await sees(page, 'Vem gäller det?')
    await toldInOwnColours(page, page.getByRole('button', { name: 'Mig själv' }), () => press(page, 'Mig själv'))
    const none = page.locator('.fs-tick', { hasText: 'Inget av detta' })
    await toldInOwnColours(page, none, () => none.click())
    await press(page, 'Klar')
    await page.getByLabel('Skriv ett tal (°C)').fill('39,2')
    await press(page, 'Svara')
    await page.getByLabel('Välj datum').fill('2026-11-18')
    await press(page, 'Svara')
    const seven = page.getByRole('button', { name: '7', exact: true })
    await toldInOwnColours(page, seven, () => seven.click())
  })

  test('with an alarm above it', async () => {
    const page = await visit()
    await say(page, 'Jag vill inte leva längre')
    await page.getByRole('region', { name: 'Vår bedömning' }).waitFor()
    await page.locator('.fs-alarm details > summary').first().click()
    await reached(page, 'chat crisis')
  })

  test('when it has run out', async () => {
    const page = await visit()
    await sees(page, 'Ansluten')
    s.faults.refreshRefused = true
    s.expireTokens()
    await say(page, 'Det här hann inte fram')
    await sees(page, 'Samtalet har gått ut')
    await reached(page, 'chat expired')
  })

  test('on the regional page, and beside it', async () => {
    const page = await visit('/')
    await reached(page, 'site')
    await page.getByRole('button', { name: 'Chatta med vården' }).click()
    await sees(page, 'Berätta med egna ord')
    await reached(page, 'site with chat', 'farstu-chat')
  })
})
