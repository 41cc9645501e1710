// Three browsers in one talk: a nurse invites, a citizen says yes and no, and a relative and an interpreter come in by a link. What was
// said before, and what staff say to each other, is on no screen of theirs.
import { beforeAll, expect, test } from 'vitest'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { sound } from '../console/computer.ts'
import { inChromium } from '../in-chromium.ts'
import { reached } from '../reach.ts'
import { journey } from './journey.ts'
import { type Product, product } from './product.ts'
import { type Caregiver, type Citizen, phone, type Screens } from './screens.ts'

const BEFORE = 'Det här skrevs före inbjudan'
const SECRET = 'Ring socialjouren i morgon'

inChromium('an interpreter and a relative in the talk', () => {
  const opened = journey((ports, data) => product(ports, data, { LOG_LEVEL: 'debug' }))
  let house: Product
  let s: Screens
  let karin: Caregiver
  let anna: Citizen
  let number: string

  beforeAll(async () => {
    ;({ house, s } = opened())
    karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    anna = await s.citizen(house.url)
    await anna.sees('Hur mår du?')
    await anna.writes('Jag har hostat i en vecka och känner mig seg')
    await anna.sees('Vad stämmer bäst?')
    await anna.answer('Hosta, halsont eller förkylning')
    await anna.answers({ 'Hur gammal': '41', 'Och stämmer något': ['Mer andfådd än vanligt'] }, 'Stämmer det här?')
    await anna.answer('Ja, det stämmer')
    await anna.answer('Skicka till en sjuksköterska')
    await anna.logsIn('Anna Niemi')
    await anna.sees(/Du är i kö hos 1177 Region Norrbotten/)
    number = await anna.number()
    await karin.row(number).click()
    await karin.page.getByRole('heading', { name: 'Anna Niemi' }).waitFor()
    await karin.press('Ta ärendet')
    await karin.says(BEFORE)
    await anna.sees(BEFORE)
  }, 240_000)

  const dialog = () => karin.page.getByRole('dialog')
  async function invites(role: 'Tolk' | 'Närstående', name: string, language?: string) {
    await dialog().getByRole('radio', { name: role }).check()
    await dialog().getByLabel('Namn').fill(name)
    if (language) await dialog().getByLabel('Språk').selectOption({ label: language })
    await sound(karin.page, `inviting ${role}`)
    await dialog()
      .getByRole('button', { name: role === 'Tolk' ? 'Bjud in' : 'Fråga patienten' })
      .click()
    await dialog().waitFor({ state: 'detached' })
  }
  const ofGuest = (name: string) => karin.page.locator('.invited', { hasText: name })
  /** The link and the code, as the nurse reads them. */
  async function makesLink(name: string) {
    await ofGuest(name)
      .getByRole('button', { name: /^(Skapa länk|Ny länk)/ })
      .click()
    const made = ofGuest(name).locator('.made-link')
    await made.waitFor()
    const link = await made.getByLabel('Länk att skicka').inputValue()
    const code = (await made.locator('.code').innerText()).replaceAll(/\D/g, '')
    return { link, code }
  }
  async function opens(link: string) {
    const page = await s.blank(phone)
    await page.goto(link)
    await page.getByRole('heading', { name: 'Du är inbjuden till ett samtal' }).waitFor()
    return page
  }
  type Guest = Awaited<ReturnType<typeof opens>>
  async function types(page: Guest, code: string) {
    await page.getByLabel('Koden du fick på telefon, sex siffror').fill(code)
    await page.getByRole('button', { name: 'Gå in' }).click()
  }
  async function writes(page: Guest, text: string) {
    await page.getByLabel('Skriv här').fill(text)
    await page.keyboard.press('Enter')
  }
  const tokens: string[] = []

  test('a relative: asked about, let in by a yes, there from then on, ended by the citizen', async () => {
    await karin.page.locator('#compose-note-internally').click()
    await karin.page.locator('#internal').fill(SECRET)
    await karin.page.keyboard.press('Enter')
    await karin.page.locator('.line.internal', { hasText: SECRET }).waitFor()
    await karin.page.locator('#compose-say').click()
    await karin.page.locator('.case h2').first().focus()
    await karin.page.keyboard.press('u')
    await invites('Närstående', 'Lisa')
    await ofGuest('Lisa').getByText('Patienten är tillfrågad').waitFor()
    expect(await ofGuest('Lisa').getByRole('button', { name: /länk/ }).count()).toBe(0)

    await anna.sees('Får Lisa läsa och skriva i samtalet från och med nu?')
    expect(await anna.at.locator('.fs-guests').count()).toBe(0)
    await sound(anna.page, 'asked about a relative')
    await anna.chooses('Ja, Lisa får vara med')
    await anna.at.locator('.fs-guests', { hasText: 'Närstående Lisa är inbjuden' }).waitFor()
    await ofGuest('Lisa').getByText('Ingen länk än').waitFor()
    const { link, code } = await makesLink('Lisa')
    tokens.push(new URL(link).hash.slice(1))
    expect(new URL(link).pathname + new URL(link).search).toBe('/chat/guest/')
    await sound(karin.page, 'a link is made')

    const lisa = await opens(link)
    await sound(lisa, 'guest at the code')
    await types(lisa, '12')
    await lisa.getByText('Skriv alla sex siffror.').waitFor()
    await types(lisa, code === '000000' ? '111111' : '000000')
    await lisa.getByText('Du har 4 försök kvar').waitFor()
    await sound(lisa, 'guest with a wrong code')
    await types(lisa, code)
    await lisa.getByText('Du är med som närstående, Lisa.').waitFor()
    expect(new URL(lisa.url()).hash).toBe('')
    await ofGuest('Lisa').getByText('Är med').waitFor()
    await anna.at.locator('.fs-guests', { hasText: 'är med' }).waitFor()

    await karin.says('Hej Lisa, berätta vad du ser. Växeln: 0920-28 20 00')
    await lisa.getByText('Hej Lisa, berätta vad du ser').waitFor()
    expect(await lisa.locator('.fs-human a').getAttribute('href')).toBe('tel:0920282000')
    await anna.writes('Lisa är min syster')
    await lisa.getByText('Lisa är min syster').waitFor()
    await writes(lisa, 'Hon har varit trött sedan i går')
    await anna.sees('Hon har varit trött sedan i går')
    await anna.at.locator('.fs-from', { hasText: 'Närstående Lisa' }).waitFor()
    // Who writes is seen by the others.
    await karin.page.locator('#reply').pressSequentially('Jag')
    await lisa.getByText('Karin Ek skriver …').waitFor()
    await anna.sees('Karin Ek skriver …')
    await karin.page.locator('#reply').fill('')
    await lisa.getByLabel('Skriv här').pressSequentially('Nu')
    await anna.sees('Närstående Lisa skriver …')
    await karin.page.getByText('Närstående Lisa skriver …').waitFor()
    await lisa.getByLabel('Skriv här').fill('')
    await anna.at.getByLabel('Skriv till oss').pressSequentially('Jo')
    await lisa.getByText('Den som söker vård skriver …').waitFor()
    await karin.page.getByText('Patienten skriver …').waitFor()
    await anna.at.getByLabel('Skriv till oss').fill('')
    await karin.page.locator('.line.guest', { hasText: 'Närstående Lisa' }).getByText('trött sedan i går').waitFor()
    await sound(lisa, 'guest in the talk')
    await reached(lisa, 'guest at other sizes')
    await sound(anna.page, 'citizen with a guest')
    await sound(karin.page, 'nurse with a guest')
    await karin.page.getByText('Till Anna och Närstående Lisa').waitFor()
    for (const absent of [BEFORE, SECRET, number, 'hostat', 'Niemi', '1985', 'Ja, Lisa'])
      expect(await lisa.locator('body').innerText(), absent).not.toContain(absent)

    // Reloaded, she is still in; out of touch, it is said, and what she wrote comes once.
    await lisa.reload()
    await lisa.getByText('Lisa är min syster').waitFor()
    await lisa.context().setOffline(true)
    await lisa.getByText('Förbindelsen bröts').waitFor()
    await writes(lisa, 'Det här skrev jag i tunneln')
    await lisa.getByText('Skickar …').waitFor()
    await sound(lisa, 'guest offline')
    await lisa.context().setOffline(false)
    await anna.sees('Det här skrev jag i tunneln')
    await lisa.getByText('Förbindelsen bröts').waitFor({ state: 'detached' })
    expect(await anna.at.getByText('Det här skrev jag i tunneln').count()).toBe(1)

    // Danger in her words: 112 to both, an alarm at the desk.
    await writes(lisa, 'Nu andas hon inte')
    expect(await lisa.getByRole('alert').getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112')
    await anna.at.getByRole('alert').getByRole('link', { name: 'Ring 112' }).waitFor()
    await karin.page.locator('.alarm-strip', { hasText: 'Närstående Lisa skrev: ”' }).waitFor()
    await sound(lisa, 'guest with an alarm')
    await karin.page.locator('.alarm-strip').getByRole('button', { name: 'Kvittera' }).click()

    await anna.at.locator('.fs-guests summary', { hasText: 'Lisa' }).click()
    await anna.at.locator('.fs-guests').getByRole('button', { name: 'Avsluta för Lisa' }).click()
    await anna.sees('Lisa är inte med i samtalet längre')
    await lisa.getByRole('heading', { name: 'Du är inte med längre' }).waitFor()
    await sound(lisa, 'guest ended')
    await ofGuest('Lisa').waitFor({ state: 'detached' })
    await karin.page.locator('.event', { hasText: 'Patienten avslutade för Närstående Lisa' }).waitFor()
    const late = await opens(link)
    await types(late, code)
    await late.getByRole('heading', { name: 'Du är inte med längre' }).waitFor()
  }, 240_000)

  test('a no lets nobody in, and the nurse sees it', async () => {
    await karin.page.keyboard.press('Control+k')
    await dialog().getByRole('combobox').fill('Bjud in')
    await karin.page.keyboard.press('Enter')
    await invites('Närstående', 'Per')
    await anna.sees('Får Per läsa och skriva')
    await anna.writes('nej')
    await anna.sees('Per får inte vara med här')
    await karin.page.locator('.event', { hasText: 'Närstående Per: patienten sa nej' }).waitFor()
    await ofGuest('Per').waitFor({ state: 'detached' })
    expect(await anna.at.locator('.fs-guests').count()).toBe(0)
  }, 120_000)

  test('an interpreter: told of, shut out by five wrong codes, in by a new link, ended by the nurse; in English too', async () => {
    await karin.press('Bjud in')
    await invites('Tolk', 'Amir', 'somaliska')
    await anna.sees('Amir hjälper oss att tolka här. Språk: somaliska.')
    await anna.at.locator('.fs-guests', { hasText: 'Tolk Amir' }).waitFor()
    const first = await makesLink('Amir')
    const amir = await opens(first.link)
    const wrong = first.code === '000000' ? '111111' : '000000'
    for (const left of [4, 3, 2, 1]) {
      await types(amir, wrong)
      await amir.getByText(`Du har ${left} försök kvar`).waitFor()
    }
    await types(amir, wrong)
    await amir.getByRole('heading', { name: 'Länken är stängd' }).waitFor()
    await sound(amir, 'guest locked out')
    await ofGuest('Amir').getByText('Fel kod fem gånger').waitFor()
    await karin.page.locator('.event', { hasText: 'fel kod fem gånger' }).waitFor()
    const second = await makesLink('Amir')
    tokens.push(new URL(first.link).hash.slice(1), new URL(second.link).hash.slice(1))
    await amir.goto(second.link)
    await amir.getByRole('button', { name: 'English' }).click()
    await amir.getByLabel('The code you got on the phone, six digits').fill(second.code)
    await amir.getByRole('button', { name: 'Go in' }).click()
    await amir.getByText('You are here as the interpreter, Amir.').waitFor()
    await sound(amir, 'guest in English')
    await amir.getByLabel('Write here').fill('Hon säger att det gör ont i magen')
    await amir.keyboard.press('Enter')
    await karin.page.locator('.line.guest', { hasText: 'Tolk Amir' }).getByText('gör ont i magen').waitFor()

    const note = await karin.signs('Tolk var med.')
    expect(note).toMatch(/Närstående Lisa skrev i chatten: ”Hon har varit trött sedan i går”[\s\S]*\(närstående\)/)
    expect(note).toMatch(/Tolken Amir skrev i chatten: ”Hon säger att det gör ont i magen” \(tolk\)/)

    await ofGuest('Amir')
      .getByRole('button', { name: /^Avsluta/ })
      .click()
    await amir.getByRole('heading', { name: 'You are no longer in the talk' }).waitFor()
    await anna.sees('Amir är inte med i samtalet längre')
    await sound(amir, 'guest ended in English')
  }, 180_000)

  test('who was there is in FHIR and in the citizen’s log; a token is in no log of ours', async () => {
    const { access_token: token } = await requestToken(house.url, opened().data, 'system/*.rs')
    const fhir = async (path: string) =>
      (await fetch(`${house.url}/fhir/R4/${path}`, { headers: { authorization: `Bearer ${token}` } })).json()
    const encounters = await fhir(`Encounter?identifier=${number}`)
    const told = await fhir(`Communication?encounter=Encounter/${encounters.entry[0].resource.id}&_count=200`)
    const senders = told.entry.map((each: { resource: { sender: { display?: string } } }) => each.resource.sender.display)
    expect(senders).toContain('Närstående Lisa')
    expect(senders).toContain('Tolk Amir')
    expect(JSON.stringify(told)).not.toContain(SECRET)

    await anna.page.goto(`${house.url}/me/log`)
    await anna.page.locator('summary', { hasText: number }).click()
    const log = await anna.page.locator('pre').first().innerText()
    expect(log).toContain('bjöd in till ditt samtal: Lisa.')
    expect(log).toContain('Närstående Lisa kom in i samtalet och läste där')
    expect(log).toContain('Tolk Amir skrev i ditt ärende')

    expect(tokens).toHaveLength(3)
    for (const secret of tokens) {
      expect(secret).toMatch(/^[\w-]{43}$/)
      expect(house.said()).not.toContain(secret)
    }
    expect(house.said()).not.toMatch(/Lisa|Amir/)
    expect(s.faults).toEqual([])
  }, 60_000)
})
