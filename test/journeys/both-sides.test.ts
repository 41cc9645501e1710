// From hello to the record as people see it: a citizen in the chat, a caregiver at the console, the record at the end.
// One product, as `npm start` runs it, and several stories in it.
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { inChromium } from '../in-chromium.ts'
import { journey } from './journey.ts'
import { citizenAt } from './people.ts'
import { leaks } from './planted.ts'
import { type Product, product } from './product.ts'
import { type Caregiver, citizenOn, type Screens, wide } from './screens.ts'

const central = 'Sjuksköterska, 1177'

inChromium('both sides of a talk, in a browser', () => {
  let house: Product
  let s: Screens
  let data: string
  let municipality: Server
  let municipalityAt: string
  let karin: Caregiver

  const here = journey(async (ports, folder) => {
    municipality = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        `<!doctype html><html lang="sv"><title>Kommunen</title><h1>Kommunen</h1><script src="${house.url}/widget.js"></script><farstu-chat></farstu-chat>`,
      )
    })
    await new Promise<void>(done => municipality.listen(0, '127.0.0.1', done))
    const address = municipality.address()
    municipalityAt = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    return product(ports, folder, { LOG_LEVEL: 'debug', ALLOWED_ORIGINS: municipalityAt })
  })
  beforeAll(async () => {
    ;({ house, s, data } = here())
    karin = await s.caregiver(house.url, 'Karin Ek', central)
  })
  afterAll(() => void municipality?.close())

  const holds = async (): Promise<string[]> =>
    (await (await fetch(`${house.world}/cosmic/holds`)).json()).held.map((held: object) => JSON.stringify(held))
  const fault = (what: object) =>
    fetch(`${house.world}/cosmic/control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(what),
    })

  test('a citizen is heard, judged and told why; a nurse answers, books and signs; the case stands in the record', async () => {
    const anna = await s.citizen(house.url)
    await anna.sees('Hur mår du?')
    await anna.writes('Jag har hostat i en vecka och känner mig seg')
    await anna.sees('Vad stämmer bäst?')
    await anna.answer('Hosta, halsont eller förkylning')
    const asked = await anna.answers({ 'Hur gammal': '41', 'Vilka besvär': ['Ont i halsen'] }, 'Stämmer det här?')
    expect(asked[0]).toContain('stämmer något av det här just nu?')
    // The cough and its week were told in the first words: nobody asks again.
    expect(asked.join()).not.toContain('Hur många dagar')
    // No fever: nobody asks how long it lasted.
    expect(asked.join()).not.toContain('feber')
    // An answer given before is changed in its own place, and what follows from it is asked.
    await anna.changes('Och stämmer något av det här?', ['Mer andfådd än vanligt'])
    await anna.answers({}, 'Stämmer det här?')
    await anna.answer('Ja, det stämmer')
    const card = anna.at.getByRole('region', { name: 'Vår bedömning' }).last()
    expect(await card.innerText()).toMatch(/Du behöver vård inom ett dygn[\s\S]*Fortsätt här/)
    expect(await anna.log()).toMatch(/Att vara mer andfådd än vanligt bör bedömas[\s\S]*Mer andfådd än vanligt/)
    const number = await anna.number()
    expect(await karin.row(number).count()).toBe(0)

    await anna.answer('Skicka till en sjuksköterska')
    const said = await anna.log()
    await anna.logsIn('Anna Niemi')
    await anna.sees('Tack, Anna. Du är inloggad och samtalet fortsätter här.')
    expect(await anna.log()).toContain(said.slice(0, said.lastIndexOf('Logga in\n')).trim().slice(0, 500))
    await anna.sees(/Du är i kö hos 1177 Region Norrbotten/)
    await anna.sees(/Svar senast .*\d\d:\d\d/)
    expect(await anna.at.locator('.fs-earlier').count()).toBe(0)

    await karin.row(number).click()
    await karin.page.getByRole('heading', { name: 'Anna Niemi' }).waitFor()
    expect(await karin.page.locator('.summary').innerText()).toMatch(
      /Jag har hostat i en vecka[\s\S]*Mer andfådd än vanligt[\s\S]*Ändrat[\s\S]*tidigare: Inget av detta/,
    )
    // What the register knows better is no change of hers.
    expect(await karin.page.locator('.answers .changed dt').allInnerTexts()).toEqual(['Varningstecken'])
    expect(await karin.page.locator('.summary').innerText()).toMatch(/Har pågått\s+7 dagar/)
    await karin.press('Ta ärendet')
    await anna.sees('Karin Ek, Sjuksköterska vid 1177 Region Norrbotten, läser ditt ärende nu')
    await karin.says('Hej Anna! Har du haft feber?')
    await anna.sees('Hej Anna! Har du haft feber?')
    await karin.page.locator('.line.caregiver:has(+ .read-along)', { hasText: 'Har du haft feber?' }).waitFor()
    await anna.sees('Karin Ek, Sjuksköterska, har tagit emot dig.')
    await anna.writes('Nej, ingen feber alls')
    await karin.page.locator('.line.citizen', { hasText: 'ingen feber alls' }).waitFor()

    const time = await karin.books()
    await anna.sees(new RegExp(`1177 Region Norrbotten ringer upp dig: .* ${time}`))
    const note = await karin.signs('Råd om vila och dryck.')
    expect(note).toMatch(/tidigare ”Inget av detta”, nu ”Mer andfådd än vanligt” \(patient\)/)
    await expect.poll(() => karin.receipts(), { timeout: 30_000 }).toEqual(['i journalen', 'i journalen', 'i journalen'])
    await karin.closes()
    await anna.sees('Samtalet är avslutat.')
    await anna.sees('Karin Ek har avslutat samtalet.')
    await karin.row(number).waitFor({ state: 'detached' })

    const journal = await s.blank(wide)
    await journal.goto(`${house.world}/cosmic/`)
    expect(await journal.locator('body').innerText()).toMatch(/Anna Niemi[\s\S]*Råd om vila och dryck\./)

    const { access_token: token } = await requestToken(house.url, data, 'system/*.rs')
    const fhir = async (path: string) =>
      (await fetch(`${house.url}/fhir/R4/${path}`, { headers: { authorization: `Bearer ${token}` } })).json()
    const encounters = await fhir(`Encounter?identifier=${number}`)
    expect(encounters.entry).toMatchObject([{ resource: { resourceType: 'Encounter', status: 'finished' } }])
    const told = await fhir(`Communication?encounter=Encounter/${encounters.entry[0].resource.id}&_count=100`)
    expect(JSON.stringify(told)).toContain('Nej, ingen feber alls')
  })

  test('crushing chest pain: 112 at once, a red row and a sound within two seconds, and a nurse answers without any login', async () => {
    const tones = await karin.counts()
    const erik = await s.citizen(house.url)
    await erik.sees('Hur mår du?')
    const before = await tones()
    await erik.writes('Det trycker hårt över bröstet och strålar ut i vänster arm')
    const number = await erik.number()
    const written = Date.now()
    const alarm = erik.at.getByRole('alert')
    await alarm.waitFor()
    await karin.page.locator('.alarming', { has: karin.row(number) }).waitFor({ timeout: 2000 })
    await expect.poll(tones, { timeout: Math.max(1, 2000 - (Date.now() - written)) }).toBeGreaterThan(before)
    expect(await alarm.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112')
    await erik.sees('Ring 112 nu.')

    await karin.row(number).click()
    await karin.page.locator('.alarm-strip', { hasText: 'trycker hårt över bröstet' }).waitFor()
    await karin.page.locator('.alarm-strip').getByRole('button', { name: 'Kvittera' }).click()
    await karin.page.locator('.alarm-strip', { hasText: 'Kvitterat av Karin Ek' }).waitFor()
    await karin.page.locator('.alarming').waitFor({ state: 'detached' })

    await erik.answer('Prata med en sjuksköterska här')
    await erik.chooses('Skicka utan att logga in')
    await erik.sees(/Du är i kö hos 1177 Region Norrbotten/)
    await karin.press('Ta ärendet')
    await karin.page.getByRole('heading', { name: 'Ej inloggad person' }).waitFor()
    await karin.says('Har du ringt 112?')
    await erik.sees('Har du ringt 112?')
    await erik.writes('Ja, de är på väg hit')
    await karin.page.locator('.line.citizen', { hasText: 'de är på väg hit' }).waitFor()
    await karin.closes('Akut, 112 eller akutmottagning')
    await erik.sees('Samtalet är avslutat.')
  })

  test('two nurses press at once: one has it, the other is told who; with Cosmic down nothing signed is lost', async () => {
    const gunborg = await citizenAt(house.url)
    await gunborg.writes('Jag har ont i foten sedan i förrgår')
    await gunborg.picks('other')
    await gunborg.calmly()
    await gunborg.picks('right')
    await gunborg.picks('handoff')
    await gunborg.logsIn('194405022387')
    const lars = await s.caregiver(house.url, 'Lars Öberg', central)
    const rows = [karin, lars].map(nurse => nurse.page.locator(`[data-row="${gunborg.id}"]`))
    for (const row of rows) await row.click()
    for (const nurse of [karin, lars]) await nurse.page.getByRole('heading', { name: 'Gunborg Sundvall' }).waitFor()
    // Neither page may hear of the other's claim before its own is on its way.
    const leaving = [karin, lars].map(
      nurse =>
        new Promise<() => Promise<void>>(sent => {
          void nurse.page.route('**/acts', route => sent(() => route.continue()), { times: 1 })
        }),
    )
    await Promise.all([karin, lars].map(nurse => nurse.press('Ta ärendet')))
    const go = await Promise.all(leaving)
    await Promise.all(go.map(send => send()))
    const has = (nurse: Caregiver) => nurse.page.locator('#reply')
    await expect.poll(async () => (await has(karin).count()) + (await has(lars).count())).toBe(1)
    const [winner, loser, name] = (await has(karin).count()) === 1 ? [karin, lars, 'Karin Ek'] : [lars, karin, 'Lars Öberg']
    await loser.page.locator('.acts', { hasText: `${name} har ärendet` }).waitFor()
    await loser.page.locator('.notice.wrong', { hasText: `${name} har redan tagit ärendet` }).waitFor()

    await fault({ kind: 'down' })
    await winner.signs('Linda foten.')
    await expect.poll(() => winner.receipts()).toEqual(['väntar', 'väntar'])
    await winner.page.getByText('Sparad här. Skickas så snart journalen svarar.').first().waitFor()
    await winner.closes()
    expect((await holds()).filter(held => held.includes('Linda foten.'))).toHaveLength(0)
    await fault({ clear: true })
    await expect.poll(() => winner.receipts(), { timeout: 40_000 }).toEqual(['i journalen', 'i journalen'])
    expect((await holds()).filter(held => held.includes('Linda foten.'))).toHaveLength(1)
  })

  test("on the municipality's page: open, talk, log in in a tab of its own, go on, close", async () => {
    const page = await s.blank(wide)
    await page.goto(municipalityAt)
    await page.getByRole('button', { name: 'Chatta med vården' }).click()
    const johan = citizenOn(page, page.frameLocator('iframe'))
    await johan.sees('Hur mår du?')
    await johan.press('Meny')
    await johan.press('Prata med en människa')
    await johan.answers({ 'Vem gäller': 'Mig själv', 'Hur gammal': '35' }, 'Logga in')
    const opened = page.context().waitForEvent('page')
    await johan.press('Logga in')
    const tab = await opened
    await tab.getByRole('button', { name: 'Logga in med e-legitimation' }).click()
    await tab.getByLabel('Johan Berglund').check()
    await tab.getByRole('button', { name: 'Logga in' }).click()
    await tab.getByRole('heading', { name: 'Du är inloggad' }).waitFor()
    await tab.close()
    await johan.sees('Tack, Johan. Du är inloggad')
    await johan.sees(/Du är i kö hos 1177 Region Norrbotten/)
    await karin.row(await johan.number()).waitFor()
    await johan.at.getByRole('button', { name: 'Stäng chatten' }).click()
    await expect.poll(() => page.locator('iframe').isVisible()).toBe(false)
  })

  test('nothing anybody said, is called or is numbered stands in the log, in the figures or in an address of the log', async () => {
    const figures = await (await fetch(`${house.url}/metrics`)).text()
    expect(figures).toContain('farstu_alarms_total')
    expect(house.said()).toContain('"event":"outbox.sent"')
    expect(leaks('GET /chat/?text=v%C3%A4nster%20arm 19850614-2382')).toEqual(['vänster arm', '19850614-2382'])
    expect(leaks(house.said())).toEqual([])
    expect(leaks(figures)).toEqual([])
    expect(s.faults).toEqual([])
  })
})
