// The rules as they run: each symptom with the signature of whoever has reviewed exactly this content of it, rules and words.
// A changed file is another content, so it is unreviewed again.
import { createHash } from 'node:crypto'
import type { Symptom } from '../flows/symptom.ts'
import { hashOf } from '../flows/symptoms/index.ts'
import { texts } from '../flows/texts/index.ts'
import type { Review } from './ports.ts'
import type { Rules } from './questions.ts'

const unsigned = (symptom: Symptom): Symptom => ({ ...symptom, reviewedBy: '' })

/** A symptom never changes in place, and its content is asked for every few seconds. */
const contents = new WeakMap<Symptom, string>()

/** What is signed: sha-256 in hex over the symptom's rules and its words in every language. */
export function contentOf(symptom: Symptom): string {
  const known = contents.get(symptom) ?? hashed(symptom)
  contents.set(symptom, known)
  return known
}

function hashed(symptom: Symptom): string {
  const words = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([language, said]) =>
      [...said]
        .filter(([key]) => key.startsWith(`${symptom.id}.`))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => [language, key, text]),
    )
  return createHash('sha256')
    .update(hashOf([unsigned(symptom)]))
    .update(JSON.stringify(words))
    .digest('hex')
}

/** "Name, role, 2026-11-22". */
export const signatureOf = ({ by, at }: Review): string => `${by.name}, ${by.role}, ${at.slice(0, 10)}`

/** `reviews`: the latest act on each content. A signature in the file itself stands only as long as nobody has withdrawn it. */
export function withReviews(symptoms: Rules['symptoms'], reviews: readonly Review[]): Rules {
  const acts = new Map(reviews.map(review => [`${review.symptom}|${review.content}`, review]))
  const signed = Object.values(symptoms).map(symptom => {
    const review = acts.get(`${symptom.id}|${contentOf(symptom)}`)
    return review === undefined ? symptom : { ...symptom, reviewedBy: review.act === 'signed' ? signatureOf(review) : '' }
  })
  return { hash: hashOf(signed), symptoms: Object.fromEntries(signed.map(symptom => [symptom.id, symptom])) }
}
