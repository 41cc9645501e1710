// The console killed while it holds a case: the browser in the middle of an answer, and the server behind it in the middle of
// everything. After its lease the case is back in the queue, and nothing anybody was told is stored is gone.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defaults } from '../../bot/settings.ts'
import { chromiumPath, flags } from '../browser.ts'
import { database, type TestDatabase } from '../database.ts'
import { freshPages } from '../pages.ts'
import { staff, toTheDesk } from '../prove/storm.ts'
import { caregiverAt, citizenAt } from './people.ts'
import { dataFolder, environment, freePorts, type Ports, until, world } from './product.ts'
import { screens } from './screens.ts'

const MINUTE = 60_000
const data = dataFolder()
let ports: Ports
let db: TestDatabase
let outside: Awaited<ReturnType<typeof world>>
let product: Product

type Product = Awaited<ReturnType<typeof later>>
/** The product, so far ahead of time; it can be put forward, and killed as the kernel kills. */
async function later(aheadMs: number) {
  const child: ChildProcess = fork(fileURLToPath(new URL('./later-product.ts', import.meta.url)), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...environment(ports, data.path),
      LOG_LEVEL: 'error',
      DATABASE_URL: db.url,
      AHEAD_MS: String(aheadMs),
    },
  })
  const hears = <T>(schema: z.ZodType<T>) =>
    new Promise<T>((done, failed) => {
      child.once('message', message => done(schema.parse(message)))
      child.once('exit', code => failed(new Error(`The product ended with ${code}`)))
    })
  await hears(z.object({ url: z.string() }))
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  return {
    url: `http://127.0.0.1:${ports.product}`,
    async forward(ahead: number) {
      const heard = hears(z.object({ ahead: z.number() }))
      child.send({ ahead })
      await heard
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

beforeAll(async () => {
  ports = await freePorts()
  db = await database()
  outside = await world(ports, data.path, { WORLD_DATABASE_URL: db.url })
  product = await later(0)
}, 120_000)
afterAll(async () => {
  await product?.stop()
  await outside?.stop()
  await db?.stop()
  data.drop()
})

type Row = { id: string; status: string; claim: { name: string } | null; waitingSince: string | null; promisedBy: string | null }
const rowOf = async (nurse: Awaited<ReturnType<typeof caregiverAt>>, id: string): Promise<Row | undefined> =>
  (await nurse.queue()).rows.find((row: Row) => row.id === id)
/** The citizen's own lines as the desk is shown them. */
const linesOf = async (nurse: Awaited<ReturnType<typeof caregiverAt>>, id: string): Promise<{ from: string; text: string }[]> =>
  (await nurse.case(id)).lines

test('the server is killed with a case in hand: started again it returns the case after its lease, and every line is there', async () => {
  const anna = await citizenAt(product.url)
  await toTheDesk(anna, '198506142382')
  const karin = await caregiverAt(product.url, staff[0])
  expect((await karin.act(anna.id, { act: 'claim' })).status).toBe(200)
  await karin.act(anna.id, { act: 'say', text: 'Hej! Jag läser.' })
  await anna.writes('Jag glömde säga att det bultar')

  // A line on its way when it dies is sent again by the client until it is acknowledged.
  const last = anna.writes('Och nu är det svullet')
  await product.kill()
  product = await later(20 * MINUTE)
  await last

  const bo = await caregiverAt(product.url, staff[1])
  const held = await rowOf(bo, anna.id)
  expect(held).toMatchObject({ status: 'claimed', claim: { name: expect.any(String) } })

  await product.kill()
  product = await later((defaults.lease + 21) * MINUTE)
  const bo2 = await caregiverAt(product.url, staff[1])
  const back = await until('the case in the queue', async () => {
    const row = await rowOf(bo2, anna.id)
    return row?.status === 'waiting' ? row : null
  })
  expect(back.claim).toBeNull()
  expect(back.promisedBy).not.toBeNull()
  const lines = await linesOf(bo2, anna.id)
  const told = lines.filter(line => line.from === 'citizen').map(line => line.text)
  expect(told.slice(-2)).toEqual(['Jag glömde säga att det bultar', 'Och nu är det svullet'])
  expect(lines.filter(line => line.text === 'Hej! Jag läser.')).toHaveLength(1)
  expect(lines.filter(line => line.from === 'bot').at(-1)?.text).toMatch(/En annan kollega tar över. Du får svar senast/)

  // Somebody else takes it and answers; once.
  expect((await bo2.act(anna.id, { act: 'claim' })).status).toBe(200)
  expect((await bo2.act(anna.id, { act: 'say', text: 'Hej, jag har läst allt.' })).status).toBe(200)
  expect((await linesOf(bo2, anna.id)).filter(line => line.text === 'Hej, jag har läst allt.')).toHaveLength(1)
}, 180_000)

test.skipIf(chromiumPath() === null)(
  'the browser is killed in the middle of an answer: the case comes back, and the page opened again can no longer answer it',
  async () => {
    await freshPages()
    const begin = (defaults.lease + 21) * MINUTE
    const erik = await citizenAt(product.url)
    await toTheDesk(erik, '197803212393')
    const server = await chromium.launchServer({ executablePath: chromiumPath() ?? '', headless: true, args: flags })
    const s = await screens(await chromium.connect(server.wsEndpoint()))
    const karin = await s.caregiver(product.url, 'Karin Ek', 'Sjuksköterska, 1177')
    const bo = await caregiverAt(product.url, staff[1])
    const { number } = await bo.case(erik.id)
    await karin.takes(number)
    await karin.page.locator('#reply').fill('Hej Erik! Jag tror att')
    expect(await rowOf(bo, erik.id)).toMatchObject({ status: 'claimed', claim: { name: 'Karin Ek' } })
    await server.kill()

    await erik.writes('Är du kvar?')
    await product.forward(begin + (defaults.lease - 1) * MINUTE)
    await new Promise(done => setTimeout(done, 2500))
    const anotherDay = await caregiverAt(product.url, staff[1])
    expect(await rowOf(anotherDay, erik.id)).toMatchObject({ status: 'claimed' })

    await product.forward(begin + (defaults.lease + 1) * MINUTE)
    const back = await until('the case in the queue', async () => {
      const row = await rowOf(anotherDay, erik.id)
      return row?.status === 'waiting' ? row : null
    })
    expect(back.claim).toBeNull()
    const lines = await linesOf(anotherDay, erik.id)
    expect(lines.filter(line => line.text === 'Är du kvar?')).toHaveLength(1)
    // What was never sent is in nobody's log.
    expect(lines.filter(line => line.text.startsWith('Hej Erik'))).toEqual([])

    const again = await caregiverAt(product.url, staff[0])
    expect((await again.act(erik.id, { act: 'say', text: 'Hej Erik! Jag tror att det läker.' })).status).toBe(403)
    expect((await again.act(erik.id, { act: 'claim' })).status).toBe(200)
    expect((await again.act(erik.id, { act: 'say', text: 'Hej Erik! Jag tror att det läker.' })).status).toBe(200)
  },
  180_000,
)
