// A guest's page and its news: nothing doubled, nothing lost without a way back to it, and nothing overtaken shown.
import { expect, test } from 'vitest'
import { joined, withEarlier } from '../../bot/guest/joined.ts'
import type { GuestTalk } from '../../bot/guest/wire.ts'

const talk = (seqs: number[], before: number | null = null, unit = 'Sol'): GuestTalk => ({
  you: { role: 'interpreter', name: 'Amir' },
  caregiver: null,
  unit,
  until: '2026-11-22T20:00:00.000Z',
  alarm: null,
  lines: seqs.map(seq => ({ seq, at: '', from: 'citizen', name: null, role: null, text: `${seq}`, files: 0 })),
  before,
})
const seqs = ({ lines }: GuestTalk) => lines.map(line => line.seq)

test('what came since is put after, once, and the rest is as it says now', () => {
  const had = talk([3, 5], 1)
  const next = joined(had, talk([9], 5, 'Måne'))
  expect([seqs(next), next.before, next.unit]).toEqual([[3, 5, 9], 1, 'Måne'])
  expect(seqs(joined(next, talk([5, 9, 12], 3)))).toEqual([3, 5, 9, 12])
  expect(joined(next, talk([], 9, 'Sol'))).toMatchObject({ unit: 'Sol', before: 1 })
  expect(seqs(joined(talk([]), talk([4])))).toEqual([4])
})

test('an answer that was overtaken changes nothing', () => {
  const had = talk([3, 5, 9], null, 'Måne')
  expect(joined(had, talk([3, 5], null, 'Sol'))).toBe(had)
  expect(joined(had, talk([], 5, 'Sol'))).toBe(had)
})

test('after a gap the page begins anew with the latest, and the earlier can be asked for', () => {
  const anew = joined(talk([3, 5]), talk([200, 201], 199))
  expect([seqs(anew), anew.before]).toEqual([[200, 201], 199])
  const whole = withEarlier(anew, talk([198, 199], 197))
  expect([seqs(whole), whole.before]).toEqual([[198, 199, 200, 201], 197])
  // Asked for before the page began anew.
  expect(withEarlier(anew, talk([1, 2]))).toBe(anew)
})

test('a talk without end is let go of from its start', () => {
  const long = joined(talk(Array.from({ length: 1000 }, (_, i) => i + 1)), talk([1001], 1000))
  expect([long.lines.length, long.lines[0]?.seq, long.before]).toEqual([500, 502, 501])
})
