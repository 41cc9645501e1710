// A product and the two sides of a talk with it, for the tests of a describe; and the scenes that more than one journey plays.
import { afterAll, beforeAll } from 'vitest'
import { freshPages } from '../pages.ts'
import { dataFolder, freePorts, type Ports } from './product.ts'
import { type Caregiver, type Citizen, screens, type Screens } from './screens.ts'

type House = { url: string; stop(): Promise<void> }
type Journey<H> = { house: H; s: Screens; data: string }

/** `opens` the product with its own data, once; what is given back may be called when the tests run. */
export function journey<H extends House>(opens: (ports: Ports, data: string) => Promise<H>): () => Journey<H> {
  const data = dataFolder()
  let house: H
  let s: Screens
  beforeAll(async () => {
    await freshPages()
    house = await opens(await freePorts(), data.path)
    s = await screens()
  }, 180_000)
  afterAll(async () => {
    await s?.close()
    await house?.stop()
    data.drop()
  })
  return () => ({ house, s, data: data.path })
}

/** Somebody who doesn't log in has chest pain, and waits for a nurse. */
export async function chestPain(s: Screens, url: string): Promise<Citizen> {
  const citizen = await s.citizen(url)
  await citizen.sees('Hur mår du?')
  await citizen.writes('Det trycker hårt över bröstet och strålar ut i vänster arm')
  await citizen.answer('Prata med en sjuksköterska här')
  await citizen.chooses('Skicka utan att logga in')
  return citizen
}

/** The nurse asks for a picture, and gets one. */
export async function pictureOfTheArm({ page }: Caregiver, citizen: Citizen): Promise<void> {
  await page.locator('#compose-ask').click()
  await page.locator('#ask-text').fill('Kan du visa armen?')
  await page.getByLabel('En bild').check()
  await page.locator('#ask-text').press('Enter')
  await citizen.sees('Kan du visa armen?')
  await citizen.at
    .locator('.fs-question[data-open=true] input[type=file]')
    .setInputFiles({ name: 'arm.png', mimeType: 'image/png', buffer: await citizen.page.screenshot() })
  await citizen.press('Skicka bilden')
}
