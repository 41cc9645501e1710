// The short form of `npm run prove races`.
import { expect, test } from 'vitest'
import { races } from './races.ts'

test('50 messages to one conversation through two processes at once: nothing lost or out of order, both show the same', async () => {
  const { faults, posts, seen, claims } = await races({ posts: 50, claims: 6 })
  expect(faults).toEqual([])
  for (const list of [...seen.sockets, ...seen.polls]) {
    expect(list).toHaveLength(posts)
    expect(list).toEqual(seen.polls[0])
  }
  expect(claims).toMatchObject({ cases: 6, oneOwner: 6 })
}, 120_000)
