// What the two halves of `npm run prove record` say of themselves: what held, and the figures behind it.
import type { RecordProof } from './record.ts'
import type { ChatProof, Load } from './record-chat.ts'
import { troubles } from './record-troubles.ts'
import type { Ratio } from './record-windows.ts'

/** `unsure`: neither shown nor refuted. */
type Held = { what: string; held: boolean; figure: string; unsure?: boolean }
const figures = (of: Record<string, number>) =>
  Object.entries(of)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')
const kinds = Object.keys(troubles).length

export function recordHeld(it: RecordProof): Held[] {
  const missing = Object.entries(it.receipts).reduce((all, [state, n]) => (state === 'in-record' ? all : all + n), 0)
  return [
    {
      what: 'in the record at most once, in order per case; every missing one named; nothing sent again that may be there',
      held: it.faults.length === 0,
      figure: `${it.signed} notes signed; came to the record: ${figures(it.came)}; ${it.faults.length} faults; ${it.seconds} s`,
    },
    {
      what: 'it was a storm, with two processes on one database',
      held: it.killed.product >= 5 && it.killed.database >= 2 && it.signed > 50,
      figure: `processes killed ${it.killed.product}, database ${it.killed.database}; ${kinds} kinds of trouble; ${figures(it.done)}`,
    },
    {
      what: 'when the record was well again, everything decided was there, after a nurse had gone through what was named',
      held: it.drained && missing === 0,
      figure: `before the nurse: ${figures(it.named)}; after: ${figures(it.receipts)}`,
    },
  ]
}

const ms = (n: number) => `${n.toFixed(n < 10 ? 1 : 0)} ms`
const share = (n: number) => `${(100 * n).toFixed(0)} %`
const between = ({ is, low, high }: Ratio) => `${is.toFixed(2)} (95 %: ${low.toFixed(2)}–${high.toFixed(2)})`
const each = (of: Load) =>
  `${of.lines.toFixed(0)} lines, ${of.signed.toFixed(1)} notes signed, ${of.carried.toFixed(1)} carried, ${of.failed.toFixed(1)} in vain, machine busy ${share(of.busy)}, of it ours ${share(of.product)}`

export function chatHeld(it: ChatProof, seed: number): Held[] {
  const { calm, troubled, load } = it
  const alike = (of: (one: Load) => number, within: number) => Math.abs(of(load.troubled) / of(load.calm) - 1) < within
  return [
    {
      what: 'the chat noticed nothing of the record: p99 less than 10 % higher while it is in trouble (nothing killed meanwhile)',
      held: it.verdict === 'holds',
      unsure: it.verdict === 'not decided',
      figure: `seed ${seed}: p99 ${ms(calm.p99)} calm (${calm.count}), ${ms(troubled.p99)} troubled (${troubled.count}): ratio ${between(it.ratio)}, ${it.verdict}; calm to calm ${between(it.control)}; median ${ms(calm.median)}, ${ms(troubled.median)}; ${it.seconds} s`,
    },
    {
      what: 'the trouble was real, and everything else alike',
      held:
        load.troubled.failed > 0.5 &&
        load.calm.failed < load.calm.carried / 10 &&
        alike(of => of.lines, 0.05) &&
        alike(of => of.signed, 0.3),
      figure: `a second, calm: ${each(load.calm)}; troubled: ${each(load.troubled)}; ${it.kinds} of ${kinds} kinds, up to ${it.backlog} waiting from before`,
    },
  ]
}
