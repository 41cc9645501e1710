// The menu: every complaint we have, and the rule set as a whole under its content hash. A new complaint is one line here.
import { createHash } from 'node:crypto'
import type { Symptom } from '../symptom.ts'
import { abdominalChild } from './abdominal-child.ts'
import { abdominalPain } from './abdominal-pain.ts'
import { allergicReaction } from './allergic-reaction.ts'
import { anxiety } from './anxiety.ts'
import { asthma } from './asthma.ts'
import { backPain } from './back-pain.ts'
import { biteSting } from './bite-sting.ts'
import { bloodPressure } from './blood-pressure.ts'
import { breathlessness } from './breathlessness.ts'
import { burnCold } from './burn-cold.ts'
import { chestPain } from './chest-pain.ts'
import { childRash } from './child-rash.ts'
import { constipation } from './constipation.ts'
import { copd } from './copd.ts'
import { coughCold } from './cough-cold.ts'
import { dental } from './dental.ts'
import { diabetes } from './diabetes.ts'
import { dizziness } from './dizziness.ts'
import { ear } from './ear.ts'
import { elderly } from './elderly.ts'
import { errands } from './errands.ts'
import { eye } from './eye.ts'
import { feverChild } from './fever-child.ts'
import { flankPain } from './flank-pain.ts'
import { general } from './general.ts'
import { gynaecology } from './gynaecology.ts'
import { headInjury } from './head-injury.ts'
import { headache } from './headache.ts'
import { heartFailure } from './heart-failure.ts'
import { heartburn } from './heartburn.ts'
import { hipKneeFoot } from './hip-knee-foot.ts'
import { infant } from './infant.ts'
import { injury } from './injury.ts'
import { legSwelling } from './leg-swelling.ts'
import { lowMood } from './low-mood.ts'
import { medicines } from './medicines.ts'
import { mole } from './mole.ts'
import { neckArm } from './neck-arm.ts'
import { nosebleed } from './nosebleed.ts'
import { palpitations } from './palpitations.ts'
import { poisoning } from './poisoning.ts'
import { postpartum } from './postpartum.ts'
import { pregnancy } from './pregnancy.ts'
import { psychosis } from './psychosis.ts'
import { seizure } from './seizure.ts'
import { sexualHealth } from './sexual-health.ts'
import { sinusHayFever } from './sinus-hay-fever.ts'
import { skinInfection } from './skin-infection.ts'
import { skinRash } from './skin-rash.ts'
import { sleepFatigue } from './sleep-fatigue.ts'
import { stroke } from './stroke.ts'
import { substance } from './substance.ts'
import { suicidal } from './suicidal.ts'
import { testicle } from './testicle.ts'
import { urinary } from './urinary.ts'
import { violence } from './violence.ts'
import { vomitingDiarrhoea } from './vomiting-diarrhoea.ts'
import { youthMental } from './youth-mental.ts'

export { general }
/** The complaints, as somebody who finds no words looks for them. Eight, so that they and "something else" fit a phone. */
export const areas = {
  face: [coughCold, sinusHayFever, nosebleed, ear, eye, dental, allergicReaction],
  heart: [breathlessness, asthma, copd, chestPain, palpitations, bloodPressure, heartFailure, legSwelling],
  head: [headache, dizziness, stroke, seizure, headInjury, backPain, neckArm, hipKneeFoot],
  belly: [abdominalPain, heartburn, vomitingDiarrhoea, constipation, urinary, flankPain, testicle, gynaecology, sexualHealth],
  child: [pregnancy, postpartum, feverChild, infant, abdominalChild, childRash],
  skin: [skinRash, skinInfection, mole, biteSting, injury, burnCold, poisoning],
  mind: [lowMood, anxiety, suicidal, youthMental, psychosis, substance, violence, sleepFatigue],
  errand: [diabetes, medicines, elderly, errands],
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

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
/** Enough of a digest to tell signatures on one content apart. */
const SIGNED = 16

/**
 * sha-256 in hex of the rules as canonical JSON, who has reviewed them left out; when somebody has, a digest of that behind a
 * dash. A signature makes another set to judge by, of the same rules.
 */
export function hashOf(set: readonly Symptom[]): string {
  const content = digest(set.map(symptom => ({ ...symptom, reviewedBy: '' })))
  const signed = set.map(({ reviewedBy }) => reviewedBy)
  return signed.some(name => name !== '') ? `${content}-${digest(signed).slice(0, SIGNED)}` : content
}
/** The rules themselves, whoever has reviewed them. */
export const contentOfSet = (hash: string): string => hash.split('-')[0] ?? hash

export const ruleSet: { readonly hash: string; readonly symptoms: Readonly<Record<string, Symptom>> } = {
  hash: hashOf(symptoms),
  symptoms: Object.fromEntries(symptoms.map(symptom => [symptom.id, symptom])),
}

/** What `next` and `judge` take: the general rules and the chosen complaints; ids we don't have are left out. */
export const symptomsFor = (ids: readonly string[], set: typeof ruleSet.symptoms = ruleSet.symptoms): Symptom[] =>
  [...new Set(['general', ...ids])].flatMap(id => set[id] ?? [])
