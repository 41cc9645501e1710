// The region's own times: what its file names is what the house goes by, and a dangerous file stops the start.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { later } from '../../bot/hours.ts'
import { defaults } from '../../bot/settings.ts'
import { settingsFrom } from '../../bot/settings-file.ts'
import { nextWake } from '../../bot/watch.ts'
import { blank } from '../../bot/log.ts'

const folder = mkdtempSync(join(tmpdir(), 'farstu-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const from = (own: unknown) => {
  const file = join(folder, `${files++}.json`)
  writeFileSync(file, typeof own === 'string' ? own : JSON.stringify(own))
  return settingsFrom(file)
}

test('without a file, and with an empty one, the defaults stand', () => {
  expect(settingsFrom('')).toEqual(defaults)
  expect(from({})).toEqual(defaults)
})

test('what is named is changed, alone', () => {
  const own = from({
    checkIn: { P2: 20, P4: 1440 },
    answerWithin: { P4: 480, P5: 480 },
    reopenWithin: 600,
    cap: { most: 8 },
    checkInShut: { every: 60 },
  })
  expect(own).toEqual({
    ...defaults,
    checkIn: { ...defaults.checkIn, P2: 20, P4: 1440 },
    answerWithin: { ...defaults.answerWithin, P4: 480, P5: 480 },
    reopenWithin: 600,
    cap: { ...defaults.cap, most: 8 },
    checkInShut: { ...defaults.checkInShut, every: 60 },
  })
})

test('the clock goes by it: who waits urgently is asked when the file says', () => {
  const at = '2026-11-24T10:00:00.000Z'
  const waiting = {
    ...blank('a'),
    status: 'waiting' as const,
    openedAt: at,
    updatedAt: at,
    waitingSince: at,
    promisedBy: later(at, 600),
    urgency: { level: 'P2' as const, by: 'rules', reason: '' },
  }
  expect(nextWake(waiting, from({}))).toBe(later(at, 15))
  expect(nextWake(waiting, from({ checkIn: { P2: 40 } }))).toBe(later(at, 40))
})

describe('refused, with the setting named', () => {
  test.each([
    [{ leese: 30 }, /leese/],
    [{ lease: 0 }, /lease: /],
    [{ lease: '30' }, /lease: /],
    [{ checkIn: { P2: null } }, /checkIn\.P2: Somebody this urgent is always asked/],
    [{ alertUnanswered: ['P1'] }, /alertUnanswered: Holds P2/],
    [{ answerWithin: { P2: 90 } }, /answerWithin\.P3: Not sooner than P2/],
    [{ checkInShut: { every: 0 } }, /checkInShut\.every: /],
    [{ staffed: [] }, /staffed: /],
    [{ staffed: [{ days: [1], from: '21:00', to: '07:00' }] }, /staffed\.0\.to: Later than "from"/],
    [{ staffed: [{ days: [8], from: '07:00', to: '21:00' }] }, /staffed\.0\.days\.0: /],
    ['{', /The settings in .*\.json can't be used: /],
  ])('%j', (own, why) => {
    expect(() => from(own)).toThrow(why)
  })
})
