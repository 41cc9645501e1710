import { expect, test } from 'vitest'
import { benchReconnect, reconnectTable } from './reconnect.ts'

test('screens that come back at once all get the whole list, with an access record each, on both servers of the bench', async () => {
  const figures = await benchReconnect(undefined, { screens: 12, cases: 60 })
  for (const side of [figures.each, figures.shared]) expect(side).toMatchObject({ had: 12, rows: 61, records: 12, again: 0 })
  expect(figures.hit).toBe(true)
  expect(reconnectTable(figures)).toContain('12 access records')
}, 60_000)
