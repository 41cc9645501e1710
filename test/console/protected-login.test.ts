// The citizen logs in while somebody who isn't cleared has the case, and turns out to be protected: the house's own roads, from
// the login to the screens.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruleSets } from '../../adapters/store/rule-sets.ts'
import { sessions } from '../../adapters/store/sessions.ts'
import { isRefusal } from '../../bot/case.ts'
import { hear, nothing } from '../../bot/console/queue-news.ts'
import type { StreamEvent } from '../../bot/console/wire.ts'
import { houses } from '../../bot/house.ts'
import { metrics } from '../../bot/metrics.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker } from '../../bot/speaker.ts'
import { central, midnatt, type Nurse, nurses, type Stage, stage, vera } from './stage.ts'
import { stream, streamed } from './streamed.ts'
import { units } from '../units.ts'

let s: Stage
const now = () => new Date().toISOString()
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

/** As main.ts puts it together, with those logged in who are named. */
async function logsIn(id: string, ...cleared: Nurse[]) {
  const seats = sessions(s.pool)
  const ids = await Promise.all(
    cleared.map(name => seats.create('caregiver', { kind: 'caregiver', caregiver: nurses[name] }, now())),
  )
  const houseOf = await houses({
    register: { units: async () => units, listing: async () => null, protectedIdentity: async () => true },
    ruleSets: ruleSets(s.pool, now),
    reviews: async () => [],
    settings: defaults,
    production: false,
    now,
    staffing: async () => ({ onDuty: 1, waiting: {}, cleared: await seats.cleared(now()) }),
    central: '',
    onError: () => undefined,
  })
  const speak = speaker({ store: s.store, houseOf, now, log: () => undefined, metrics: metrics() })
  const answer = await speak(id, { kind: 'citizen', id: vera.number }, { type: 'identified', citizen: vera })
  if (isRefusal(answer)) throw new Error(answer.refused)
  await Promise.all(ids.map(one => seats.end(one)))
  return answer
}

async function listen(who: Nurse) {
  const abort = new AbortController()
  const response = await stream(s.url, who, abort.signal)
  const heard: StreamEvent[] = []
  let list = nothing
  void (async () => {
    try {
      for await (const event of streamed(response)) {
        heard.push(event)
        list = hear(list, event) ?? list
      }
    } catch (error) {
      if (!(error instanceof TypeError) && !abort.signal.aborted) throw error
    }
  })()
  await expect.poll(() => heard.some(event => event.type === 'asked')).toBe(true)
  return {
    rang: (id: string) => heard.flatMap(event => (event.type === 'alarm' && event.id === id ? [event.kind] : [])),
    row: (id: string) => list.rows.get(id),
    leave: () => abort.abort(),
  }
}

const taken = async () => {
  const id = await s.seed({ unit: midnatt, citizen: null })
  expect((await s.act('ulla', id, { act: 'claim' })).status).toBe(200)
  return id
}

test('who isn’t cleared loses it in that turn; it rings for the cleared of the unit and centrally, and for nobody else', async () => {
  const id = await taken()
  const [tove, ulla, anna] = [await listen('tove'), await listen('ulla'), await listen('anna')]
  const { entries } = await logsIn(id, 'tove')
  expect(entries.map(e => e.type)).toEqual(expect.arrayContaining(['identified', 'released', 'alerted']))
  const said = entries.flatMap(e => (e.type === 'message' ? [e.text] : [])).join(' ')
  expect(said).toContain('Nu tar en kollega över samtalet')
  expect(said).not.toMatch(/Vera|Holm|Ulla|Tove/)
  await expect.poll(() => tove.rang(id)).toEqual(['protected'])
  await expect.poll(() => anna.rang(id)).toEqual(['protected'])
  await expect.poll(() => ulla.row(id)?.status).toBe('waiting')
  expect(ulla.rang(id)).toEqual([])
  expect(ulla.row(id)).toMatchObject({ alert: null, protected: true, claim: null })
  expect((await s.get('ulla', `/cases/${id}`)).status).toBe(403)
  expect((await s.act('ulla', id, { act: 'claim' })).status).toBe(403)
  expect((await s.act('tove', id, { act: 'claim' })).status).toBe(200)
  await expect.poll(() => anna.row(id)).toBeUndefined()
  for (const screen of [tove, ulla, anna]) screen.leave()
})

test('nobody cleared at the unit: it is in the central queue, and gone from the unit’s', async () => {
  const id = await taken()
  await logsIn(id, 'anna')
  const { rows } = await (await s.get('anna', '/queue?limit=100')).json()
  expect(rows.find((row: { id: string }) => row.id === id)).toMatchObject({
    status: 'waiting',
    unit: { hsaId: central.hsaId },
    alert: { kind: 'protected' },
  })
  expect((await s.get('tove', `/cases/${id}`)).status).toBe(404)
  const view = await (await s.get('anna', `/cases/${id}`)).json()
  const line = view.lines.find((one: { text: string }) => one.text.includes('skickade vidare'))
  expect(line.text).toContain('ingen behörig är inloggad på enheten')
  expect(s.errors).toEqual([])
})
