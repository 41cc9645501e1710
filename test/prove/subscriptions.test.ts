// The short form of `npm run prove subscriptions`, and that its judge can say no.
import { expect, test } from 'vitest'
import { judge, subscriptionsProof } from './subscriptions.ts'

test('500 messages while the receiver is down and the workers are killed: none lost, none out of order in its case', async () => {
  const it = await subscriptionsProof({ cases: 20, perCase: 25, together: 5, kills: 1, leaseMs: 2_000 })
  expect(it.faults).toEqual([])
  expect(it).toMatchObject({ arrived: 500, killed: { matching: 1, delivering: 1 }, dead: 0 })
  expect(it.refusedCalls).toBeGreaterThan(0)
})

const calls = (...seqs: number[]) => seqs.map(seq => ({ id: `d${seq}`, case: 'a', seq }))
test.each([
  ['one is missing', calls(2, 4), 'a: 1 missing, the first is 3'],
  ['one comes before the one before it', calls(2, 4, 3), 'a: 3 came after 4'],
  ['an earlier one comes again later', calls(2, 3, 4, 2), 'a: 2 came after 4'],
  ['the same comes again as another', [...calls(2, 3, 4), { id: 'other', case: 'a', seq: 4 }], 'a: 4 came after 4'],
])('the judge sees that %s', (_what, given, fault) => {
  expect(judge(given, ['a'], 3).faults).toContain(fault)
})
test('the judge takes the same delivery twice at once', () => {
  expect(judge(calls(2, 3, 3, 4), ['a'], 3)).toEqual({ faults: [], twice: 1, arrived: 3 })
})
