// The figures of the danger reading on every set of phrases. `--missed` lists what failed in the sets that may be read;
// a held set's texts are never shown, for whoever sees them tunes on them.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { readDanger, suspectsDanger } from '../../flows/danger.ts'

/** Our own phrases by the wave they were written in; `held` is never fitted on. */
const OWN = [
  'tune',
  'held',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
] as const

const Phrase = z.object({
  id: z.string(),
  text: z.string(),
  language: z.enum(['sv', 'en', 'fi']),
  expected: z.enum(['emergency', 'crisis', 'none']),
  category: z.string(),
  kind: z.string().optional(),
  set: z.enum(OWN).optional(),
})
export type Phrase = z.infer<typeof Phrase>
export type Figures = {
  emergency: number
  crisis: number
  falseAlarms: number
  /** Dangers that alarm or are at least asked about at once, and the rest that is asked about in vain. */
  seen: number
  askedInVain: number
  wrong: { phrase: Phrase; got: string }[]
  count: number
}

/** The phrases of one file in test/flows/phrases. */
export function phrases(file: string): Phrase[] {
  const text = readFileSync(new URL(`./phrases/${file}`, import.meta.url), 'utf8')
  return z.object({ phrases: z.array(Phrase) }).parse(JSON.parse(text)).phrases
}

/** Recall and false alarms in per cent, scored as the phrase file says: an emergency also answers a crisis, not the other way. */
export function measure(list: readonly Phrase[]): Figures {
  const wrong: Figures['wrong'] = []
  const count = { emergency: 0, crisis: 0, none: 0 }
  const right = { emergency: 0, crisis: 0, none: 0 }
  const near = { danger: 0, none: 0 }
  for (const phrase of list) {
    const got = readDanger(phrase.text)?.kind ?? 'none'
    count[phrase.expected] += 1
    if (got !== 'none' || suspectsDanger(phrase.text)) near[phrase.expected === 'none' ? 'none' : 'danger'] += 1
    if (got === phrase.expected || (phrase.expected === 'crisis' && got === 'emergency')) right[phrase.expected] += 1
    else wrong.push({ phrase, got })
  }
  const share = (kind: keyof typeof count) => (count[kind] === 0 ? 100 : (100 * right[kind]) / count[kind])
  const part = (of: number, all: number) => (all === 0 ? 0 : (100 * of) / all)
  return {
    emergency: share('emergency'),
    crisis: share('crisis'),
    falseAlarms: 100 - share('none'),
    seen: part(near.danger, count.emergency + count.crisis),
    askedInVain: part(near.none, count.none),
    wrong,
    count: list.length,
  }
}

/** One set of phrases to measure; `open` when its texts may be looked at. */
export type PhraseSet = { readonly name: string; readonly list: readonly Phrase[]; readonly open: boolean }

/** Every set there is, under the name the tests and the table use. */
export function phraseSets(): PhraseSet[] {
  const lay = phrases('lay-phrases.json')
  const second = phrases('lay-phrases-2.json')
  const own = phrases('own-phrases.json')
  return [
    { name: 'shared', list: phrases('emergency-phrases.json'), open: true },
    { name: 'lay, tune', list: lay.filter(phrase => phrase.set === 'tune'), open: true },
    { name: 'lay, held', list: lay.filter(phrase => phrase.set === 'held'), open: false },
    { name: 'lay 2, tune', list: second.filter(phrase => phrase.set === 'tune'), open: true },
    { name: 'lay 2, held', list: second.filter(phrase => phrase.set === 'held'), open: false },
    // Later outside authors', all of it held.
    { name: 'lay 3, held', list: phrases('lay-phrases-3.json'), open: false },
    { name: 'lay 4, held', list: phrases('lay-phrases-4.json'), open: false },
    { name: 'lay 6, held', list: phrases('lay-phrases-6.json'), open: false },
    { name: 'lay 8, held', list: phrases('lay-phrases-8.json'), open: false },
    { name: 'lay 5', list: phrases('lay-phrases-5.json'), open: true },
    { name: 'lay 7', list: phrases('lay-phrases-7.json'), open: true },
    { name: 'lay 9', list: phrases('lay-phrases-9.json'), open: true },
    { name: 'own 2', list: phrases('own-phrases-2.json'), open: true },
    ...OWN.map(set => ({ name: `own, ${set}`, list: own.filter(phrase => phrase.set === set), open: set !== 'held' })),
  ]
}

/** A table for people: one line a set, per cent of the emergencies and crises found and of the rest that alarmed. */
export function table(rows: readonly { readonly name: string; readonly figures: Figures }[]): string {
  const cell = (value: number) => value.toFixed(1).padStart(10)
  return [
    `${'set'.padEnd(14)}   count emergency    crisis     false      seen   in vain`,
    ...rows.map(
      ({ name, figures }) =>
        `${name.padEnd(14)}${String(figures.count).padStart(8)}${cell(figures.emergency)}${cell(figures.crisis)}${cell(figures.falseAlarms)}${cell(figures.seen)}${cell(figures.askedInVain)}`,
    ),
  ].join('\n')
}

if (import.meta.main) {
  const measured = phraseSets().map(set => ({ ...set, figures: measure(set.list) }))
  const held = measured.filter(({ name }) => /^lay.*held$/.test(name)).flatMap(({ list }) => list)
  console.log(table([...measured, { name: 'all lay held', figures: measure(held) }]))
  if (process.argv.includes('--missed')) {
    for (const { name, figures } of measured.filter(({ open }) => open))
      for (const { phrase, got } of figures.wrong)
        console.log(`  ${name}: ${phrase.id} expected ${phrase.expected}, got ${got}: ${phrase.text}`)
  }
  // The best of five of each: what the reading costs, not what else the machine did.
  const all = measured.flatMap(({ list }) => list)
  const times = all.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 5; round += 1) {
    all.forEach(({ text }, at) => {
      const start = performance.now()
      readDanger(text)
      times[at] = Math.min(times[at] ?? 0, performance.now() - start)
    })
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3)
  console.log(`time per message: median ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}
