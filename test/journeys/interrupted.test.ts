// The product is killed as by a pulled plug while people write to each other, and started again: the pages find it by
// themselves, nothing is lost, nothing is there twice. Then a talk that was closed and is opened again by a word.
import { beforeAll, expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { chestPain, journey } from './journey.ts'
import { leaks } from './planted.ts'
import { type Product, product } from './product.ts'
import type { Caregiver, Citizen, Screens } from './screens.ts'

inChromium('a talk that is interrupted', () => {
  const lives: Product[] = []
  let start: () => Promise<Product>
  let house: Product
  let s: Screens
  let karin: Caregiver
  let waiting: Citizen
  const here = journey(async (ports, data) => {
    start = async () => {
      const life = await product(ports, data, { LOG_LEVEL: 'debug' })
      lives.push(life)
      return life
    }
    return { ...(await start()), stop: async () => void (await lives.at(-1)?.stop()) }
  })
  beforeAll(async () => {
    ;({ house, s } = here())
    karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
  })

  test('killed while two citizens write: both pages and the console come back by themselves, each message once', async () => {
    const asking = await s.citizen(house.url)
    await asking.sees('Hur mår du?')
    await asking.writes('Jag har hostat sedan i lördags')
    await asking.sees('Vad stämmer bäst?')
    await asking.answer('Hosta, halsont eller förkylning')
    waiting = await chestPain(s, house.url)
    await waiting.sees(/Du är i kö/)
    const number = await waiting.number()
    await karin.takes(number)

    // One message is stored, and the product dies before the answer reaches the page; the other's turn is under way.
    const killed = new Promise<void>(dead => {
      void waiting.page.route(
        url => url.pathname.endsWith('/activities'),
        async route => {
          const stored = await route.fetch()
          expect(stored.ok()).toBe(true)
          const underWay = asking.page.waitForRequest(request => request.method() === 'POST')
          void asking.begins('Inget av detta')
          await underWay
          await house.kill()
          await route.abort()
          dead()
        },
        { times: 1 },
      )
    })
    await waiting.writes('Det hugger i sidan också')
    await killed
    await waiting.writes('Det här skrev jag mitt i svaret')
    await karin.page.locator('.strip.offline').waitFor()
    await asking.sees('Försöker ansluta igen …')
    house = await start()

    await asking.sees('Hur gammal är du?')
    await asking.sees('Ansluten')
    await karin.page.locator('.line.citizen', { hasText: 'mitt i svaret' }).waitFor()
    await karin.page.locator('.strip.offline').waitFor({ state: 'detached' })
    expect(await karin.page.locator('.line.citizen', { hasText: 'mitt i svaret' }).count()).toBe(1)
    expect(await karin.page.locator('.line.citizen', { hasText: 'hugger i sidan' }).count()).toBe(1)
    expect(await waiting.mine('hugger i sidan')).toEqual(['sent'])
    expect(await waiting.mine('mitt i svaret')).toEqual(['sent'])
    expect(await asking.mine('Inget av detta')).toEqual(['sent'])
    expect(await karin.row(number).count()).toBe(1)
    await karin.says('Nu är vi tillbaka')
    await waiting.sees('Nu är vi tillbaka')

    // The talk goes on where it was, also in a page that is read anew.
    const before = await asking.log()
    await asking.page.reload()
    await asking.sees('Hur gammal är du?')
    expect(await asking.log()).toBe(before)
    await asking.answers({ 'Hur gammal': '41' }, 'Stämmer det här?')
  })

  test('closed by the nurse and written in again: the talk opens, and the row is back', async () => {
    const number = await waiting.number()
    await karin.page.locator('.alarm-strip').getByRole('button', { name: 'Kvittera' }).click()
    await karin.page.locator('.alarm-strip', { hasText: 'Kvitterat av Karin Ek' }).waitFor()
    await karin.closes('Akut, 112 eller akutmottagning')
    await waiting.sees('Samtalet är avslutat.')
    await karin.row(number).waitFor({ state: 'detached' })
    await waiting.writes('Tack, nu är det bättre')
    await waiting.sees(/Ditt samtal är öppet igen hos 1177 Region Norrbotten/)
    await waiting.sees(/Du är i kö hos 1177 Region Norrbotten/)
    await karin.row(number).click()
    await karin.page.locator('.line.citizen', { hasText: 'nu är det bättre' }).waitFor()
    await karin.press('Ta ärendet')
    await karin.says('Så bra att höra')
    await waiting.sees('Så bra att höra')
  })

  test('neither life of the product has written down what was said', async () => {
    expect(lives).toHaveLength(2)
    for (const life of lives) {
      expect(life.said()).toContain('"event":"started"')
      expect(leaks(life.said())).toEqual([])
    }
    expect(s.faults).toEqual([])
  })
})
