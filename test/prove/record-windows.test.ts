import { describe, expect, test } from 'vitest'
import type { ChatProof, Load } from './record-chat.ts'
import { chatHeld } from './record-table.ts'
import { type Arm, compared, type Sample, type Window } from './record-windows.ts'

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** A chat as a machine answers it: most answers soon, a few late, and the machine slower in some rounds and windows. */
function chat(of: { slower?: number; rounds?: number; unsteady?: number; grows?: number; lines?: number }) {
  const { slower = 1, rounds = 24, unsteady = 0.05, grows = 1, lines = 400 } = of
  const random = seeded(11)
  const bell = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const windows: Window[] = []
  const samples: Sample[] = []
  let at = 0
  for (let round = 0; round < rounds; round++) {
    const steps: Arm[] = ['calm', 'again', 'troubled']
    const machine = Math.exp(unsteady * bell()) * grows ** (round / rounds)
    for (const arm of round % 2 === 0 ? steps : steps.toReversed()) {
      const now = machine * Math.exp(unsteady * bell()) * (arm === 'troubled' ? slower : 1)
      const from = at
      for (let i = 0; i < lines; i++) samples.push({ at: at++, ms: 10 * now * Math.exp(0.5 * bell()) })
      windows.push({ from, to: at, arm, round })
      // Between the windows, where a record is mended and broken, an answer may take its time.
      for (let i = 0; i < 20; i++) samples.push({ at: at++, ms: 5000 })
    }
  }
  return compared(samples, windows, random)
}

describe('the comparison of the windows', () => {
  test('finds a chat that is 20 % slower in trouble, and nothing between calm and calm', () => {
    const { verdict, ratio, control, calm, troubled } = chat({ slower: 1.2 })
    expect(verdict).toBe('broken')
    expect(ratio.is).toBeGreaterThan(1.13)
    expect(ratio.is).toBeLessThan(1.27)
    expect([control.low < 1, control.high > 1]).toEqual([true, true])
    expect([calm.count, troubled.count]).toEqual([19_200, 9600])
    expect(troubled.median / calm.median).toBeCloseTo(1.2, 1)
  })

  test('sees that two of the same are the same, also when everything grows slower while it runs', () => {
    for (const grows of [1, 2]) {
      const { verdict, ratio } = chat({ grows })
      expect(verdict).toBe('holds')
      expect([ratio.low < 1, ratio.high > 1]).toEqual([true, true])
    }
  })

  test('does not call a difference of 9 % shown to be less than 10, nor one of 11 % shown to be more', () => {
    expect(chat({ slower: 1.09 }).verdict).toBe('not decided')
    expect(chat({ slower: 1.11 }).verdict).toBe('not decided')
  })

  test('decides nothing from too few windows, or on a machine that does as it likes', () => {
    expect(chat({ rounds: 14, lines: 100, unsteady: 0.15 }).verdict).toBe('not decided')
    for (const slower of [1, 2]) expect(chat({ rounds: 4, slower }).verdict).toBe('not decided')
    expect(chat({ unsteady: 0.5 }).verdict).toBe('not decided')
    expect(chat({ unsteady: 0.5, slower: 1.2 }).verdict).toBe('not decided')
  })

  test('decides nothing from nothing', () => {
    expect(compared([], [], Math.random).verdict).toBe('not decided')
  })
})

describe('what is said of it', () => {
  const calm: Load = { lines: 60, signed: 2, carried: 4, failed: 0, product: 0.2, busy: 0.5 }
  const proof = (slower: number, troubled: Partial<Load> = {}): ChatProof => ({
    ...chat({ slower }),
    load: { calm, troubled: { ...calm, carried: 1, failed: 5, ...troubled } },
    backlog: 100,
    kinds: 12,
    seconds: 700,
  })
  const held = (it: ChatProof) => chatHeld(it, 1).map(row => row.held)

  test('it holds only when that is shown, and unsure is neither held nor broken', () => {
    expect(held(proof(1))).toEqual([true, true])
    const [unsure] = chatHeld(proof(1.09), 1)
    expect([unsure?.held, unsure?.unsure]).toEqual([false, true])
    const [broken] = chatHeld(proof(1.2), 1)
    expect([broken?.held, broken?.unsure]).toEqual([false, false])
  })

  test('a trouble that troubled nothing is no proof, nor one with less to do', () => {
    expect(held(proof(1, { failed: 0 }))).toEqual([true, false])
    expect(held(proof(1, { lines: 50 }))).toEqual([true, false])
    expect(held(proof(1, { signed: 1 }))).toEqual([true, false])
  })
})
