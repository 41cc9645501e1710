// The menu: every complaint we have, and the rule set as a whole under its content hash. A new complaint is one line here.
import { createHash } from 'node:crypto'
import type { Symptom } from '../symptom.ts'
import { abdominalPain } from './abdominal-pain.ts'
import { anxiety } from './anxiety.ts'
import { backPain } from './back-pain.ts'
import { biteSting } from './bite-sting.ts'
import { chestPain } from './chest-pain.ts'
import { coughCold } from './cough-cold.ts'
import { dizziness } from './dizziness.ts'
import { ear } from './ear.ts'
import { errands } from './errands.ts'
import { eye } from './eye.ts'
import { feverChild } from './fever-child.ts'
import { flankPain } from './flank-pain.ts'
import { general } from './general.ts'
import { headache } from './headache.ts'
import { heartburn } from './heartburn.ts'
import { lowMood } from './low-mood.ts'
import { medicines } from './medicines.ts'
import { nosebleed } from './nosebleed.ts'
import { palpitations } from './palpitations.ts'
import { sinusHayFever } from './sinus-hay-fever.ts'
import { skinRash } from './skin-rash.ts'
import { urinary } from './urinary.ts'
import { vomitingDiarrhoea } from './vomiting-diarrhoea.ts'

export { general }
/** The complaints, as somebody who finds no words looks for them: first where it is, then what it is. */
export const areas = {
  breath: [coughCold, sinusHayFever, nosebleed, ear, eye],
  heart: [chestPain, palpitations],
  head: [headache, dizziness],
  belly: [abdominalPain, heartburn, vomitingDiarrhoea],
  urine: [urinary, flankPain],
  body: [backPain],
  skin: [skinRash, biteSting],
  child: [feverChild],
  mind: [lowMood, anxiety],
  chronic: [medicines],
  errand: [errands],
} as const satisfies Record<string, readonly Symptom[]>
export const complaints: readonly Symptom[] = Object.values(areas).flat()
/** Where a complaint stands in the menu. */
export const complaintsIn = (area: string): string[] =>
  (Object.entries(areas).find(([id]) => id === area)?.[1] ?? []).map(({ id }) => id)
export const symptoms: readonly Symptom[] = [general, ...complaints]

/** JSON with sorted keys: the same rules give the same bytes, whatever order a file writes them in. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, canonical(inner)]),
        )
      : value

/** sha-256 in hex of the rules as canonical JSON. */
export const hashOf = (set: readonly Symptom[]): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(set)))
    .digest('hex')

export const ruleSet: { readonly hash: string; readonly symptoms: Readonly<Record<string, Symptom>> } = {
  hash: hashOf(symptoms),
  symptoms: Object.fromEntries(symptoms.map(symptom => [symptom.id, symptom])),
}

/** What `next` and `judge` take: the general rules and the chosen complaints; ids we don't have are left out. */
export const symptomsFor = (ids: readonly string[], set: typeof ruleSet.symptoms = ruleSet.symptoms): Symptom[] =>
  [...new Set(['general', ...ids])].flatMap(id => set[id] ?? [])
