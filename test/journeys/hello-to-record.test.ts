// From hello to the record over the real doors of the real product, both sides.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caregiverAt, citizenAt } from './people.ts'
import { dataFolder, freePorts, type Product, product, until } from './product.ts'

let house: Product
const data = dataFolder()
beforeAll(async () => {
  house = await product(await freePorts(), data.path)
})
afterAll(async () => {
  await house.stop()
  data.drop()
})

const karin = 'SE2321000230-TP101|SE2321000230-TM101'
const lars = 'SE2321000230-TP103|SE2321000230-TM103'

describe('from hello to the record', () => {
  test('a citizen is heard, judged, logged in, answered, booked, and stands in Cosmic', async () => {
    const anna = await citizenAt(house.url)
    await anna.writes('Jag har ont i foten sedan i går')
    await anna.picks('other')
    await anna.calmly()
    await anna.picks('right')
    expect(await anna.sees()).toContain('Varför jag säger så')
    await anna.picks('handoff')
    await anna.logsIn()
    expect(await anna.status()).toMatchObject({ status: 'waiting' })

    const nurse = await caregiverAt(house.url, karin)
    const queue = await nurse.queue()
    expect(queue.rows.map((row: { id: string }) => row.id)).toContain(anna.id)
    expect(JSON.stringify(queue)).not.toContain('Niemi')
    expect((await nurse.act(anna.id, { act: 'claim' })).status).toBe(200)
    const other = await caregiverAt(house.url, lars)
    const lost = await other.act(anna.id, { act: 'claim' })
    expect(lost.status).toBe(409)
    expect(JSON.stringify(lost.body)).toContain('Karin Ek')

    expect((await nurse.post(`cases/${anna.id}/typing`, {})).status).toBe(204)
    expect((await other.post(`cases/${anna.id}/typing`, {})).status).toBe(404)
    await nurse.act(anna.id, { act: 'say', text: 'Hej Anna! Kan du stödja på foten?' })
    await until('the words of the nurse', async () => ((await anna.sees()).includes('Kan du stödja') ? true : null))
    await anna.writes('Ja, men det gör ont')
    const open = await nurse.case(anna.id)
    expect(JSON.stringify(open)).toContain('Ja, men det gör ont')

    const slots = await nurse.get(`cases/${anna.id}/slots?kind=callback`)
    const slot = (slots.slots ?? slots)[0]
    expect((await nurse.act(anna.id, { act: 'book', slot: slot.id })).status).toBe(200)
    expect((await nurse.signs(anna.id)).status).toBe(200)
    expect((await nurse.act(anna.id, { act: 'close', reason: 'booked' })).status).toBe(200)
    const receipts = await until('the receipts', async () => {
      const { receipts: all } = await nurse.case(anna.id)
      return all.length > 0 && all.every((r: { state: string }) => r.state === 'in-record') ? all : null
    })
    expect(receipts.map((r: { kind: string }) => r.kind).sort()).toEqual(['appointment', 'encounter', 'note'])
    expect(await anna.status()).toMatchObject({ status: 'closed' })
    const all = JSON.stringify(await anna.activities())
    expect(all).not.toContain('handoff.')
  })
})
