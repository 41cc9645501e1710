// A rehearsal: simulated patients talk with the rules, in the order of a real talk, and each was given the lowest safe level
// from the source before the rules ran. The rules come in as functions, so that those of another revision can be heard too.
//
//   rehearse(patient, rules) → Rehearsal, or { skipped } when the rules lack one of the complaints. What many come to: rehearsed.ts
import type { Facts } from './condition.ts'
import type { Outcome } from './interview.ts'
import { type Patient, type Verdict, verdictOf } from './patient.ts'
import { factsOf, type Symptom } from './symptom.ts'
import { ours, type RuleSet } from './revision.ts'
import { at, begun, type Line, opening, symptomsOf, type Visit } from './visit.ts'

export type Rehearsal = {
  patient: Patient
  verdict: Verdict
  outcome: Outcome
  /** Those that judged, by id; with `facts` all that the outcome rests on. */
  symptoms: string[]
  facts: Facts
  /** Every question put, the first ("what is wrong?") and who and how old included; the summary is not one. */
  questions: number
  /** How many questions had been put when a sign that decided for 112 or the crisis line was told, and when it was recognised. */
  signAt: number | null
  recognisedAt: number | null
  /** An alarm was raised on the way, and stays marked though it was taken back. */
  alarmed: boolean
  /**
   * Words that alarm where the source does not ask for 112 would hide what the rules come to: the same person says that it is
   * not so, as the real talk lets them, and goes on. Too low then is too low, unless the alarm is within what is reasonable.
   */
  carriedOn: Rehearsal | null
  lines: Line[]
}
export type Skipped = { patient: Patient; skipped: string[] }

/** No talk is this long; one that is does not end. */
const ENDLESS = 300
/** What words raise, and the person may say is not so. */
const ALARMS = ['alarm.emergency', 'alarm.crisis']

export function rehearse(patient: Patient, rules: RuleSet = ours): Rehearsal | Skipped {
  const missing = patient.complaints.filter(id => !rules.symptomsFor([id]).some(symptom => symptom.id === id))
  if (missing.length > 0) return { patient, skipped: missing }
  const talk = played(patient, rules)
  const mayBeWrong = patient.level !== 'P1' && ALARMS.some(fact => talk.facts[fact] === true)
  if (!mayBeWrong) return talk
  const carriedOn = played({ ...patient, takesBack: [...patient.takesBack, ...ALARMS] }, rules)
  return {
    ...talk,
    carriedOn,
    verdict: talk.verdict === 'too-high' && carriedOn.verdict === 'too-low' ? 'too-low' : talk.verdict,
  }
}

function played(patient: Patient, rules: RuleSet): Rehearsal {
  const visit = begun(patient, rules)
  let place: string | null = opening(visit)
  for (let turns = 0; place !== null; turns += 1) {
    if (turns > ENDLESS) throw new Error(`The talk of ${patient.id} does not end; it stands at ${place}`)
    place = at(visit, place)
  }
  const symptoms = symptomsOf(visit)
  const outcome = rules.judge(symptoms, visit.facts)
  const { facts, questions, recognisedAt, alarmed, lines } = visit
  return {
    patient,
    verdict: verdictOf(patient, outcome.level),
    outcome,
    symptoms: symptoms.map(({ id }) => id),
    facts,
    questions,
    signAt: recognisedAt === null ? null : signAt(visit, outcome, symptoms),
    recognisedAt,
    alarmed,
    carriedOn: null,
    lines,
  }
}
/** The answer that decided, the first of them when there were several; what is no sign (an age, a group) does not count. */
function signAt({ toldAt }: Visit, { because }: Outcome, symptoms: readonly Symptom[]): number | null {
  const danger = new Set(symptoms.flatMap(({ questions }) => questions.filter(one => one.danger).flatMap(factsOf)))
  const told = because
    .filter(({ answer, value }) => value !== false && value !== null && (danger.has(answer) || answer.startsWith('alarm.')))
    .flatMap(({ answer }) => toldAt.get(answer) ?? [])
  return told.length > 0 ? Math.min(...told) : null
}
