// How a unit's contacts ended, asked by whoever leads it: what counts, what doesn't, and who may ask.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { midnatt, norrsken, type Nurse, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
async function ends(who: Nurse, how: object, unit = midnatt): Promise<string> {
  const id = await s.seed({ unit, level: 'P4' })
  expect((await s.act(who, id, { act: 'claim' })).status).toBe(200)
  expect((await s.act(who, id, { act: 'close', ...how })).status).toBe(200)
  return id
}
const answered = { reason: 'answered', equalsVisit: true, problem: 'new' }

test('each contact is counted as it last ended, at the unit of whoever ended it; few are not told', async () => {
  for (let i = 0; i < 6; i++) await ends('ulla', answered)
  for (let i = 0; i < 5; i++) await ends('tove', { reason: 'self-care', equalsVisit: false, problem: 'worsened' })
  await ends('ulla', { reason: 'emergency', equalsVisit: false, problem: 'new' })
  // Elsewhere; taken back at once; and left by the citizen.
  await ends('cia', answered, norrsken)
  const undone = await ends('ulla', answered)
  await s.act('ulla', undone, { act: 'undo-close' })
  const left = await s.seed({ unit: midnatt, level: 'P4' })
  await s.citizen(left, [{ type: 'closed', reason: 'left' }])

  const before = await s.accessLog.list({ case: undone, limit: 100 })
  const view = await json(await s.get('tove', '/closings?period=last-7'))
  expect(view).toMatchObject({ unit: midnatt.name, few: 5, total: { count: 13, visits: 6 } })
  const of = (what: string) => view.outcomes.find((one: { of: string }) => one.of === what)
  expect(of('answered')).toEqual({ of: 'answered', count: 6, visits: 6 })
  // One emergency and one that left: the next smallest is hidden with them.
  expect([of('emergency').count, of('left').count, of('self-care').count]).toEqual([null, null, null])
  expect(view.levels.find((one: { of: string }) => one.of === 'P4').count).toBe(13)
  // Counting is no look at anybody.
  expect(await s.accessLog.list({ case: undone, limit: 100 })).toEqual(before)
  expect((await json(await s.get('tove', '/closings?period=month-before'))).total.count).toBeNull()
})

test('as a file', async () => {
  const answer = await s.get('tove', '/closings?period=last-7&as=csv&lang=sv')
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="farstu-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv"$/,
  )
  const text = await answer.text()
  expect(text).toContain('"Utfall";"Besvarat";"6";"6"')
  expect(text).toContain('"Utfall";"Egenvård";"dolt";"dolt"')
})

test('for nobody else', async () => {
  for (const who of ['ulla', 'nora', 'anna'] as const) expect((await s.get(who, '/closings')).status).toBe(404)
  expect((await s.get('tove', '/closings?period=always')).status).toBe(422)
})
