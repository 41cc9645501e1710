// What one is asked about, on the live stream: told at once when it is put, moves and ends, whole when one comes back, and to
// nobody else.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connected, hear, type List, nothing } from '../../bot/console/queue-news.ts'
import { central, type Nurse, nurses, type Stage, stage } from './stage.ts'
import { stream, streamed } from './streamed.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

/** A page's connection, read as the page reads it. */
async function listen(who: Nurse, from: List = nothing) {
  const abort = new AbortController()
  const response = await stream(s.url, who, abort.signal)
  let list: List | null = connected(from)
  let told = 0
  void (async () => {
    try {
      for await (const event of streamed(response)) {
        if (event.type === 'asked') told++
        if (list) list = hear(list, event)
      }
    } catch (error) {
      // Cut by the page itself, or with the stage at the end.
      if (!abort.signal.aborted && !(error instanceof TypeError)) throw error
    }
  })()
  const page = {
    asked: () => list?.asked.map(row => row.id) ?? ['a gap'],
    rows: () => list?.asked ?? [],
    list: () => list ?? nothing,
    told: () => told,
    /** How long it took, in ms. */
    async until(what: () => boolean, ms = 2000): Promise<number> {
      const began = Date.now()
      while (!what()) {
        if (Date.now() - began > ms) throw new Error(`Not within ${ms} ms: ${JSON.stringify(page.rows())}`)
        await new Promise(done => setTimeout(done, 5))
      }
      return Date.now() - began
    },
    leave: () => abort.abort(),
  }
  await page.until(() => told > 0)
  return page
}

const taken = async () => {
  const id = await s.seed({ unit: central })
  await s.act('anna', id, { act: 'claim' })
  return id
}
const ask = (id: string, who: Nurse) =>
  s.act('anna', id, { act: 'consult', to: nurses[who].hsaId, unit: nurses[who].unit.hsaId, reason: 'Vad säger du om EKG:t?' })

test('put, moved, withdrawn and answered: told within half a second, most often', async () => {
  const cia = await listen('cia')
  const times: number[] = []
  const id = await taken()
  for (let i = 0; i < 5; i++) {
    expect((await ask(id, 'cia')).status).toBe(200)
    times.push(await cia.until(() => cia.asked().includes(id)))
    const view = await (await s.get('anna', `/cases/${id}`)).json()
    await s.act('anna', id, { act: 'withdraw-consult', consult: view.consults[0].id })
    times.push(await cia.until(() => !cia.asked().includes(id)))
  }
  await ask(id, 'cia')
  await cia.until(() => cia.asked().includes(id))
  const level = () => cia.rows().find(row => row.id === id)?.level
  expect(level()).toBe('P3')
  expect((await s.act('anna', id, { act: 'change-urgency', level: 'P2', code: 'got-worse' })).status).toBe(200)
  times.push(await cia.until(() => level() === 'P2'))
  await s.act('cia', id, { act: 'advise', text: 'Ta ett nytt.', ends: true })
  times.push(await cia.until(() => !cia.asked().includes(id)))
  times.sort((a, b) => a - b)
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(500)
  cia.leave()
})

test('whoever comes back is given it whole, also what was put and what ended while they were away', async () => {
  const [kept, ended] = [await taken(), await taken()]
  await ask(ended, 'cia')
  const before = await listen('cia')
  expect(before.asked()).toContain(ended)
  before.leave()
  await s.act('cia', ended, { act: 'advise', text: 'Klart.', ends: true })
  await ask(kept, 'cia')
  // The page keeps its old list until it is told the new one.
  const after = await listen('cia', before.list())
  expect(after.asked()).toContain(kept)
  expect(after.asked()).not.toContain(ended)
  await s.act('anna', kept, { act: 'close', reason: 'answered' })
  await after.until(() => !after.asked().includes(kept))
  after.leave()
})

test('two windows hear the same, and nobody else hears anything', async () => {
  const id = await taken()
  const [one, two] = [await listen('cia'), await listen('cia')]
  const [dan, anna] = [await listen('dan'), await listen('anna')]
  await ask(id, 'cia')
  await one.until(() => one.asked().includes(id))
  await two.until(() => two.asked().includes(id))
  one.leave()
  await s.act('cia', id, { act: 'advise', text: 'Nej.', ends: true })
  await two.until(() => !two.asked().includes(id))
  for (const other of [dan, anna]) {
    expect(other.told()).toBe(1)
    expect(other.rows()).toEqual([])
    other.leave()
  }
  two.leave()
})

test('each list shown is in the access log in the name of who saw it, once', async () => {
  const id = await taken()
  const dan = await listen('dan')
  await ask(id, 'dan')
  await dan.until(() => dan.asked().includes(id))
  await s.act('anna', id, { act: 'say', text: 'Jag frågar en kollega.' })
  await dan.until(() => dan.told() >= 3)
  dan.leave()
  const lists = (await s.accessLog.list({ case: id, limit: 50 })).filter(r => r.whoId === nurses.dan.hsaId)
  expect(lists.map(r => [r.what, r.why])).toEqual([['list', 'queue']])
  expect(s.errors).toEqual([])
})
