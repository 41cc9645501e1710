// Fits the weights of likeness.ts on the open openings: our own examples, what is marked tune, and the second file; a held opening
// is never read. Without an argument it writes flows/understanding/likeness-words.ts; `--check` fits on nine tenths at a time
// and judges the last, alone, without the lexicon.
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { complaints } from '../../flows/symptoms/index.ts'
import { examples } from '../../flows/understanding/complaint-examples.ts'
import { featuresOf, NOTHING, share, standing } from '../../flows/understanding/likeness.ts'
import { read } from '../../flows/understanding/text.ts'
import { openings, short } from './measure-openings.ts'
import { softmax } from './softmax.ts'

const ROUNDS = 25
const RATE = 0.3
const PULL = 0.0005
/** Weights nearer to nothing than this are left out. */
const KEPT = 0.68
const UNIT = 100
const Second = z.object({ openings: z.array(z.object({ text: z.string(), complaint: z.string() })) })

type Example = { readonly features: readonly string[]; readonly id: number }
const ids = [...complaints.map(({ id }) => id), NOTHING]
/** What people say before they say anything. */
const SMALL_TALK =
  `hej|hejsan|hej hej|hallå|tjena|tjenare|goddag|god dag|god morgon|godmorgon|god kväll|godkväll|god natt|hej på er
hej är det någon där|är det någon där|finns det någon här|hallå någon där|hej kan jag få hjälp|jag behöver hjälp|kan du hjälpa mig
jag undrar en sak|hej jag har en fråga|jag har en fråga om en sak|en fråga bara|får jag fråga en sak|vad kan du göra|hur fungerar det här
vad är det här|är du en robot|är det en människa|jag vet inte vad jag ska skriva|jag vet inte var jag ska börja|var börjar man
tack|tack så mycket|tack för hjälpen|ok|okej|ja|nej|jaha|vänta lite|ett ögonblick|ursäkta att jag stör så sent|hoppas jag kommit rätt
har jag kommit rätt|det är första gången jag skriver här|min granne sa att man kan skriva här|ha en bra dag|trevlig kväll|testar bara|test
hello|hi|hi there|good morning|good evening|good afternoon|is anyone there|hello is anybody there|can you help me|i need help
i have a question|quick question|how does this work|what can you do|are you a robot|thanks|thank you so much|okay|not sure what to write
where do i start|sorry to bother you this late|first time using this|just testing|have a nice day|moi|hei|huomenta|kiitos`
    .split(/[|\n]/)
    .map(text => ({ text, complaint: NOTHING }))

type Opening = { text: string; complaint: string }
function texts(): Opening[] {
  const second = Second.parse(JSON.parse(readFileSync(new URL('./phrases/openings-2.json', import.meta.url), 'utf8')))
  return [
    ...Object.entries(examples).flatMap(([complaint, lines]) => lines.split('\n').map(text => ({ text, complaint }))),
    ...[...openings(), ...short()].filter(({ set }) => set === 'tune'),
    ...second.openings,
    ...SMALL_TALK,
  ].filter(({ complaint }) => ids.includes(complaint))
}
/** Every text the weights come from. */
export const fittedOn = (): string[] => texts().map(({ text }) => text)

/** Each with the pieces that more than one opening holds: a word said once teaches nothing. */
function open(): Example[] {
  const all = texts().map(({ text, complaint }) => ({ features: featuresOf(standing(read(text))), id: ids.indexOf(complaint) }))
  const seen = new Map<string, number>()
  for (const { features } of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return all.map(({ features, id }) => ({ id, features: features.filter(feature => (seen.get(feature) ?? 0) > 1) }))
}

/** Softmax over the complaints, by gradient steps that grow smaller as a weight is used. The order is the same every time. */
function fitted(list: readonly Example[]): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>()
  const used = new Map<string, Float64Array>()
  const of = (map: Map<string, Float64Array>, feature: string) => {
    const found = map.get(feature) ?? new Float64Array(ids.length)
    map.set(feature, found)
    return found
  }
  let seed = 7
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  const order = [...list]
  for (let round = 0; round < ROUNDS; round += 1) {
    order.sort(() => next() - 0.5)
    for (const { features, id } of order) {
      const part = share(features.length)
      const rows = features.map(feature => ({ w: of(weights, feature), g: of(used, feature) }))
      const chances = chancesOf(
        rows.map(({ w }) => w),
        part,
      )
      for (let k = 0; k < ids.length; k += 1) {
        const wrong = ((chances[k] ?? 0) - (k === id ? 1 : 0)) * part
        if (Math.abs(wrong) < 0.001 * part) continue
        for (const { w, g } of rows) {
          const step = wrong + PULL * (w[k] ?? 0)
          g[k] = (g[k] ?? 0) + step * step
          w[k] = (w[k] ?? 0) - (RATE * step) / Math.sqrt((g[k] ?? 0) + 1e-6)
        }
      }
    }
  }
  return weights
}

const chancesOf = (rows: readonly Float64Array[], part: number): number[] =>
  softmax(ids.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) * part))

function check(list: readonly Example[]): void {
  let first = 0
  let three = 0
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const weights = fitted(list.filter((_, at) => at % 10 !== tenth))
    for (const { features, id } of list.filter((_, at) => at % 10 === tenth)) {
      const rows = features.flatMap(feature => weights.get(feature) ?? [])
      const best = chancesOf(rows, share(rows.length))
        .map((chance, k) => ({ chance, k }))
        .sort((a, b) => b.chance - a.chance)
        .slice(0, 3)
        .map(({ k }) => k)
      if (best[0] === id) first += 1
      if (best.includes(id)) three += 1
    }
  }
  console.log(
    `${list.length} openings, ten-fold, by likeness alone: first ${((100 * first) / list.length).toFixed(1)} %, among three ${((100 * three) / list.length).toFixed(1)} %`,
  )
}

function write(list: readonly Example[]): void {
  const lines = [...fitted(list)]
    .flatMap(([feature, row]) => {
      // What a piece weighs for every complaint alike tells nothing.
      const middle = [...row].sort((a, b) => a - b)[Math.floor(row.length / 2)] ?? 0
      const kept = [...row].flatMap((weight, k) => {
        const own = weight - middle
        return Math.abs(own) >= KEPT ? [`${k}:${Math.round(own * UNIT)}`] : []
      })
      return kept.length > 0 ? [`${feature}\t${kept.join(' ')}`] : []
    })
    .sort()
  const head = `// How much each piece of an opening speaks for or against each complaint, in hundredths. Written by test/flows/fit-openings.ts
// from open openings; not edited by hand. NOT CLINICALLY APPROVED.
`
  writeFileSync(
    new URL('../../flows/understanding/likeness-words.ts', import.meta.url),
    `${head}export const weights = \`\n${ids.join(' ')}\n${lines.join('\n')}\n\`\n`,
  )
  console.log(`${lines.length} pieces from ${list.length} openings`)
}

if (import.meta.main) {
  const list = open()
  if (process.argv.includes('--check')) check(list)
  else write(list)
}
