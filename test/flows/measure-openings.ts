// How well opening words find their complaint, on the openings of somebody who never saw the lexicon. `--missed` lists
// what failed in the set that may be read; a held text is never shown, for whoever sees them tunes on them.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { understand } from '../../flows/understanding/index.ts'

const Opening = z.object({
  id: z.string(),
  text: z.string(),
  language: z.enum(['sv', 'en']),
  complaint: z.string(),
  also: z.array(z.string()).default([]),
  set: z.enum(['tune', 'held']),
})
export type Opening = z.infer<typeof Opening>
export type Figures = { count: number; first: number; three: number; none: number; wrong: number }

/** How many are shown to choose from. */
const SHOWN = 3

const openingsIn = (file: string): Opening[] =>
  z.object({ openings: z.array(Opening) }).parse(JSON.parse(readFileSync(new URL(`./phrases/${file}`, import.meta.url), 'utf8')))
    .openings

/** The first outside author's: two thirds to learn from, one third held. */
export const openings = (): Opening[] => openingsIn('openings.json')
/** A later outside author's, all held. */
export const later = (): Opening[] => openingsIn('openings-3.json')
/** A few words, as typed into a search box, by a fourth: a third held. */
export const short = (): Opening[] => openingsIn('openings-4.json')

const found = (opening: Opening): string[] =>
  understand(opening.text, opening.language)
    .complaints.slice(0, SHOWN)
    .map(({ symptom }) => symptom)

const right = ({ complaint, also }: Opening, symptom: string | undefined): boolean =>
  symptom === complaint || also.some(one => one === symptom)

/** Counts only, in per cent: nothing here can show a text. */
export function measure(list: readonly Opening[]): Figures {
  const read = list.map(opening => ({ opening, names: found(opening) }))
  const share = (test: (one: (typeof read)[number]) => boolean) => (100 * read.filter(test).length) / Math.max(1, read.length)
  const three = share(({ opening, names }) => names.some(name => right(opening, name)))
  const none = share(({ names }) => names.length === 0)
  return {
    count: list.length,
    first: share(({ opening, names }) => right(opening, names[0])),
    three,
    none,
    wrong: 100 - three - none,
  }
}

const ROUNDS = 5

/** Milliseconds a message, the median and the 99th percentile; each message's best of some rounds, since others use the machine. */
export function timing(list: readonly Opening[]): { median: number; p99: number } {
  const best = list.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, opening] of list.entries()) {
      const start = performance.now()
      found(opening)
      best[i] = Math.min(best[i] ?? 0, performance.now() - start)
    }
  best.sort((a, b) => a - b)
  const at = (part: number) => best[Math.floor(part * (best.length - 1))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

const line = (name: string, { count, first, three, none, wrong }: Figures): string =>
  [name.padEnd(20), String(count).padStart(5), ...[first, three, none, wrong].map(value => value.toFixed(1).padStart(8))].join(
    ' ',
  )

if (import.meta.main) {
  const all = openings()
  console.log(`${'set'.padEnd(20)} count    first   three    none   wrong`)
  for (const set of ['tune', 'held'] as const) {
    const list = all.filter(opening => opening.set === set)
    for (const language of ['sv', 'en'] as const)
      console.log(line(`${set}, ${language}`, measure(list.filter(opening => opening.language === language))))
    console.log(line(set, measure(list)))
  }
  const held = all.filter(opening => opening.set === 'held')
  console.log(line('a third author, held', measure(later())))
  for (const set of ['tune', 'held'] as const)
    console.log(line(`a few words, ${set}`, measure(short().filter(opening => opening.set === set))))
  console.log(line('all held', measure([...held, ...later(), ...short().filter(({ set }) => set === 'held')])))
  console.log('\nper complaint, tune and held together, first in per cent and among the first three')
  for (const complaint of [...new Set(all.map(opening => opening.complaint))])
    console.log(line(complaint, measure(all.filter(opening => opening.complaint === complaint))))
  if (process.argv.includes('--missed'))
    for (const opening of all.filter(({ set }) => set === 'tune')) {
      const names = found(opening)
      const grade = right(opening, names[0]) ? '' : names.some(name => right(opening, name)) ? 'not first' : 'missed'
      if (grade !== '') console.log(`  ${grade} ${opening.complaint}, got ${names.join(', ') || 'nothing'}: ${opening.text}`)
    }
  const { median, p99 } = timing(all)
  console.log(`\ntime per message: median ${median.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`)
}
