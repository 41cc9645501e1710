// When a page's request is a sign of somebody: for a minute after they touched it, in this tab or another; and when the server has
// not heard of somebody who only reads.
import { beforeEach, expect, test, vi } from 'vitest'

const MINUTE = 60_000
let signs: typeof import('../../bot/console/signs.ts')
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  vi.resetModules()
  signs = await import('../../bot/console/signs.ts')
  return () => void vi.useRealTimers()
})

test('a page is touched when it is opened, and no longer a minute after the last touch', () => {
  expect(signs.isUntouched()).toBe(false)
  vi.advanceTimersByTime(MINUTE)
  expect(signs.isUntouched()).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signs.isUntouched()).toBe(true)
  signs.touched()
  expect(signs.isUntouched()).toBe(false)
})

test('somebody who reads for more than a minute without a request is unheard until one is made', () => {
  vi.advanceTimersByTime(30_000)
  signs.touched()
  expect(signs.isUnheard()).toBe(false)
  vi.advanceTimersByTime(31_000)
  signs.touched()
  expect(signs.isUnheard()).toBe(true)
  expect(signs.isUntouched()).toBe(false)
  expect(signs.isUnheard()).toBe(false)
  // Nobody there: nothing to be heard of.
  vi.advanceTimersByTime(10 * MINUTE)
  expect(signs.isUnheard()).toBe(false)
})
