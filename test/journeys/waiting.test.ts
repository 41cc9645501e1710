// While somebody waits, as both sides see it: the clock leaps, the chat asks how it is, one tap, and the desk rings.
import { expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { start } from '../../bot/main.ts'
import { defaults } from '../../bot/settings.ts'
import { inChromium } from '../in-chromium.ts'
import { journey } from './journey.ts'
import { environment } from './product.ts'

inChromium('waiting, in a browser', () => {
  let ahead = 0
  const here = journey((ports, data) =>
    start(readConfig(environment(ports, data)), { now: () => new Date(Date.now() + ahead).toISOString() }),
  )

  test('asked how it is after a quarter; "sämre" asks the signs again, and the desk has a red row that rings', async () => {
    const { house, s } = here()
    const anna = await s.citizen(house.url)
    await anna.writes('Jag hostar och det kommer lite blod')
    await anna.sees('Vad stämmer bäst?')
    await anna.answer('Hosta, halsont eller förkylning')
    await anna.answers({ 'Hur gammal': '41', 'Och stämmer': ['Hostar blod, mer än enstaka strimmor'] }, 'Stämmer det här?')
    await anna.answer('Ja, det stämmer')
    const number = await anna.number()
    await anna.answer('Skicka till en sjuksköterska')
    await anna.logsIn('Anna Niemi')
    // Nobody is logged in at the desk, and somebody this urgent is told not to wait.
    await anna.sees(/Vänta inte på svar här: ring 1177/)

    ahead = ((defaults.checkIn.P2 ?? 0) + 1) * 60_000
    await anna.sees('Hur är det nu, jämfört med när du hörde av dig?')
    const karin = await s.caregiver(house.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const tones = await karin.counts()
    expect(await karin.page.locator('.alarming', { hasText: number }).count()).toBe(0)

    const tapped = Date.now()
    await anna.answer('Sämre')
    await anna.sees(/Nu syns det hos personalen/)
    const row = karin.page.locator('.alarming', { hasText: number })
    await row.waitFor()
    expect(Date.now() - tapped).toBeLessThan(60_000)
    expect(await row.innerText()).toContain('Blev sämre i väntan')
    expect(await tones()).toBeGreaterThan(0)
    // The signs are asked anew, one screen at a time.
    expect(await anna.asked()).toContain('stämmer något av det här just nu?')
    await anna.answer('Tryckande, åtsnörande eller svår smärta i bröstet nu').catch(() => undefined)
    await anna.sees(/Ring 112/)
    await row.getByText('Akut fara för livet').waitFor()

    await karin.takes(number)
    expect(await karin.page.getByRole('log').innerText()).toMatch(
      /Vi frågade hur det är[\s\S]*Svarade: sämre[\s\S]*Blev sämre i väntan/,
    )
    expect(s.faults).toEqual([])
  }, 120_000)
})
