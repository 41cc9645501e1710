// The citizen's page in a real browser, against the scripted server: what a person sees and can press.
import { describe, expect, test } from 'vitest'
import { caregiver, event } from './play.ts'
import type { Scripted } from './scripted.ts'
import { chromium, press, say, sees, through, violations, visits } from './visitor.ts'

describe.skipIf(!chromium)('the page', () => {
  let s: Scripted
  const { visit } = visits(server => {
    s = server
  })

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

  test('in the queue one sees where, which place and by when; then who has come, with links in what they write', async () => {
    const page = await visit()
    const said = 'Hej! Ring 0920-28 20 00 eller läs www.1177.se/hosta. <b>x</b> javascript:alert(1)'
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
    s.say(event('case.status', { status: 'claimed', unit: '1177 Norrbotten' }), caregiver(said))
    await sees(page, 'Anna Berg, sjuksköterska, har tagit emot dig.')
    const links = page.locator('.fs-human a')
    expect(await links.evaluateAll(all => all.map(a => [a.textContent, a.getAttribute('href'), a.getAttribute('rel')]))).toEqual([
      ['0920-28 20 00', 'tel:0920282000', null],
      ['www.1177.se/hosta', 'https://www.1177.se/hosta', 'noopener noreferrer'],
    ])
    expect(await page.locator('.fs-human bdi').last().textContent()).toBe(said)
    s.say({ type: 'typing' })
    await sees(page, 'Anna Berg skriver …')
    s.say({ type: 'typing', channelData: { sender: { kind: 'guest', name: 'Lisa', role: 'relative' } } })
    await sees(page, 'Närstående Lisa skriver …')
    // People read now, and see that one writes.
    expect(s.seen.typings).toBe(0)
    await page.getByLabel('Skriv till oss').fill('Tack')
    await expect.poll(() => s.seen.typings).toBe(1)
    s.say(event('case.status', { status: 'closed' }))
    await press(page, 'Börja ett nytt samtal')
    await expect.poll(() => s.talks.size).toBe(2)
  })

  test('what is written after the end goes along into the next talk, once, with what is half written', async () => {
    const page = await visit()
    await sees(page, 'Berätta med egna ord')
    s.say(event('case.status', { status: 'closed' }))
    await sees(page, 'Samtalet är avslutat.')
    expect(await page.getByText('Det du har skrivit sedan dess följer med.').count()).toBe(0)
    await say(page, 'Det gör ont igen')
    await sees(page, 'Det du har skrivit sedan dess följer med.')
    await say(page, 'Börja om')
    await say(page, 'Det är värre på natten')
    await expect.poll(() => s.posted().length).toBe(3)
    await page.getByLabel('Skriv till oss').fill('Och en sak')
    const [first] = [...s.talks.keys()]
    await press(page, 'Börja ett nytt samtal')
    await expect.poll(() => s.talks.size).toBe(2)
    await sees(page, 'Vem gäller det?')
    expect([...s.talks.values()].at(-1)?.follows).toBe(first)
    expect(s.posted().map(p => p.text)).toEqual(['Det gör ont igen\nDet är värre på natten'])
    expect(await page.getByLabel('Skriv till oss').inputValue()).toBe('Och en sak')
    await page.reload()
    await sees(page, 'Vem gäller det?')
    expect(s.posted()).toHaveLength(1)
    expect(await violations(page)).toEqual([])
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
    await sees(page, 'We will go on in English.')
    expect(s.posted()).toMatchObject([{ text: 'English', locale: 'en', language: 'en' }])
    expect(await page.getByLabel('Write to us').count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.goto(`${s.origin}/chat/`)
    await sees(page, 'We will go on in English.')
    expect(await page.getByLabel('Write to us').count()).toBe(1)
  })

  test('who is logged in finds who has read their case, and comes back to the same talk; nobody else does', async () => {
    const page = await visit()
    await say(page, 'Jag har feber')
    await sees(page, 'Vem gäller det?')
    const link = page.getByRole('link', { name: 'Vem har läst mitt ärende?' })
    const asked = () => page.waitForResponse('**/me/session')
    for (const [loggedIn, count] of [
      [false, 0],
      [true, 1],
    ] as const) {
      s.faults.loggedIn = loggedIn
      await Promise.all([asked(), press(page, 'Meny')])
      await expect.poll(() => link.count()).toBe(count)
      await page.keyboard.press('Escape')
    }
    await press(page, 'English')
    await sees(page, 'We will go on in English.')
    await press(page, 'Menu')
    await page.getByRole('link', { name: 'Who has read my case?' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Who has read my case?' }).click()
    await expect.poll(() => page.title()).toBe('Log en')
    await page.getByRole('link', { name: 'Tillbaka' }).click()
    await sees(page, 'We will go on in English.')
    expect(s.seen.tokens).toBe(1)
    // Logged out meanwhile: the menu asks again.
    s.faults.loggedIn = false
    await Promise.all([asked(), press(page, 'Menu')])
    await expect.poll(() => page.getByRole('link', { name: 'Who has read my case?' }).count()).toBe(0)
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
})
