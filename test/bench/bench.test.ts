// The bench itself is run by people; what would quietly make its figures wrong is held here.
import { expect, test } from 'vitest'
import { fold } from '../../bot/log.ts'
import { cpuOf, median, share } from './machine.ts'
import { script } from './script.ts'

test('the script is a whole talk: the changes of the SQL alone are those of the turn, numbered on from each other', () => {
  const { lines, opening, changes } = script()
  expect(lines).toHaveLength(changes.length)
  expect(lines.length).toBeGreaterThan(7)
  const entries = [opening, ...changes].flatMap(change => change.entries)
  expect(entries.map(e => e.seq)).toEqual(entries.map((_, i) => i + 1))
  expect(changes.at(-1)?.case).toEqual(fold('bench', entries))
  // Every line leads somewhere: a talk that only asks the same again would be too cheap.
  expect(entries.filter(e => e.type === 'not-understood')).toEqual([])
  expect(entries.some(e => e.type === 'judged')).toBe(true)
})

test('CPU is counted where the kernel tells it', () => {
  if (process.platform !== 'linux') return
  const before = cpuOf(process.pid)
  const end = performance.now() + 200
  while (performance.now() < end) Math.sqrt(2)
  expect(cpuOf(process.pid)).toBeGreaterThan(before)
})

test('a median and a share of a list', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(share([1, 2, 3, 4, 100], 1)).toBe(100)
})
