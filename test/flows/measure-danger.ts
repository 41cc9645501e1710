// Prints the figures of the danger reading on the shared phrases and on our own, held-out ones apart.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { readDanger } from '../../flows/danger.ts'

const Phrase = z.object({
  id: z.string(),
  text: z.string(),
  language: z.enum(['sv', 'en', 'fi']),
  expected: z.enum(['emergency', 'crisis', 'none']),
  category: z.string(),
  kind: z.string().optional(),
  set: z.enum(['tune', 'held', 'second', 'third', 'fourth']).optional(),
})
export type Phrase = z.infer<typeof Phrase>
export type Figures = {
  emergency: number
  crisis: number
  falseAlarms: number
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
  for (const phrase of list) {
    const got = readDanger(phrase.text)?.kind ?? 'none'
    count[phrase.expected] += 1
    if (got === phrase.expected || (phrase.expected === 'crisis' && got === 'emergency')) right[phrase.expected] += 1
    else wrong.push({ phrase, got })
  }
  const share = (kind: keyof typeof count) => (count[kind] === 0 ? 100 : (100 * right[kind]) / count[kind])
  return { emergency: share('emergency'), crisis: share('crisis'), falseAlarms: 100 - share('none'), wrong, count: list.length }
}

/** One line of figures for people. */
export function line(name: string, { emergency, crisis, falseAlarms, count }: Figures): string {
  return `${name} (${count}): recall emergency ${emergency.toFixed(1)} %, crisis ${crisis.toFixed(1)} %, false alarms ${falseAlarms.toFixed(1)} %`
}

if (import.meta.main) {
  const shared = phrases('emergency-phrases.json')
  const own = phrases('own-phrases.json')
  const showHeld = process.argv.includes('--held')
  const sets: [string, Phrase[], boolean][] = [
    ['shared phrases', shared, true],
    ['own, used for tuning', own.filter(phrase => phrase.set === 'tune'), true],
    ['own, second wave', own.filter(phrase => phrase.set === 'second'), true],
    ['own, third wave', own.filter(phrase => phrase.set === 'third'), true],
    ['own, fourth wave', own.filter(phrase => phrase.set === 'fourth'), true],
    ['own, held out', own.filter(phrase => phrase.set === 'held'), showHeld],
  ]
  for (const [name, list, show] of sets) {
    const figures = measure(list)
    console.log(line(name, figures))
    if (show)
      for (const { phrase, got } of figures.wrong)
        console.log(`  ${phrase.id} expected ${phrase.expected}, got ${got}: ${phrase.text}`)
  }
  const all = [...shared, ...own]
  for (let round = 0; round < 5; round += 1) for (const phrase of all) readDanger(phrase.text)
  const times = all
    .map(phrase => {
      const start = performance.now()
      readDanger(phrase.text)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3)
  console.log(`time per message: median ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}
