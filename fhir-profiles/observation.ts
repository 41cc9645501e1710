// What the citizen measured or counted: each answer of the interview that is a number, as a preliminary Observation. One per
// question; a corrected answer is a new version of the same, and one that no longer holds is marked so. A vital sign has LOINC's
// code; it is one by R4's profile when the question itself was answered, for that says of when.
import type { CodeableConcept, Coding, Observation } from '@medplum/fhirtypes'
import type { Message } from '../bot/case.ts'
import type { Fact } from '../flows/condition.ts'
import { contentOfSet, ruleSet, symptomsFor } from '../flows/symptoms/index.ts'
import { has, languages, say } from '../flows/texts/index.ts'
import { unitWord } from './words.ts'
import { system, ucum } from './codes.ts'
import { formOf, isWorkedOut, leavesOf, type Part } from './form.ts'
import {
  citizenReference,
  encounterReference,
  type EntryOf,
  fhirId,
  meta,
  ofType,
  patientReference,
  type Reading,
} from './reading.ts'
import { line } from './text.ts'
import { effectiveOf, type VitalSign, vitalSignOf } from './vital-signs.ts'

type Telling = EntryOf<'answered' | 'corrected'>
type Touching = Telling | EntryOf<'reconsidered'>
/** What the log says of one question: the entry that first gave a number, and everything that touched it from then on. */
type Told = { fact: string; first: Telling; touched: Touching[] }

const isTelling = (e: Touching): e is Telling => e.type !== 'reconsidered'
/** A register's word is no answer. */
const isAnswer = (e: Telling): boolean => e.type === 'corrected' || e.how !== 'register'

function tellings(r: Reading): Told[] {
  const told = new Map<string, Told>()
  for (const e of ofType(r.entries, 'answered', 'corrected', 'reconsidered')) {
    const facts = isTelling(e) ? Object.keys(e.facts) : (e.forget ?? [])
    // A stored object's keys have no order of their own, and ids follow from it.
    for (const fact of [...facts].sort()) {
      if (isWorkedOut(fact)) continue
      const known = told.get(fact)
      if (known) known.touched.push(e)
      else if (isTelling(e) && isAnswer(e) && typeof e.facts[fact] === 'number') told.set(fact, { fact, first: e, touched: [e] })
    }
  }
  return [...told.values()]
}

/** The parts of the interview that facts answer, when the talk's rules are those shipped: its own complaint's, else any. */
function partsOf(r: Reading, facts: readonly string[]): Map<string, Part> {
  if (contentOfSet(r.case.rules) !== contentOfSet(ruleSet.hash)) return new Map()
  const named = (form: readonly Part[]) => new Map(leavesOf(form).map(({ part }) => [part.id, part]))
  const own = named(formOf(symptomsFor(r.case.symptoms)))
  return facts.every(fact => own.has(fact)) ? own : new Map([...named(formOf(Object.values(ruleSet.symptoms))), ...own])
}

/** A unit as the talk showed it, in whichever language, is one of ours again. */
const unitNamed = (shown: string | undefined): string | undefined =>
  Object.keys(ucum).find(unit => languages.some(l => has(l, `bot.unit.${unit}`) && unitWord(l, unit) === shown))

function value(
  number: number,
  part: Part | undefined,
  asked: Message | undefined,
): Pick<Observation, 'valueQuantity' | 'valueInteger'> {
  const shown = asked?.question?.unit
  const unit = part?.unit ?? unitNamed(shown)
  const written = unit && has('sv', `bot.unit.${unit}`) ? unitWord('sv', unit) : line(shown ?? unit ?? '')
  const code = unit && Object.hasOwn(ucum, unit) ? ucum[unit] : undefined
  if (!written && Number.isInteger(number)) return { valueInteger: number }
  return {
    valueQuantity: { value: number, ...(written ? { unit: written } : {}), ...(code ? { system: system.ucum, code } : {}) },
  }
}

/** In the words shown before it was told; what free text told of a question never shown, in those of the rules. */
function code(
  r: Reading,
  { fact, sign }: { fact: string; sign: VitalSign | undefined },
  last: Telling,
  part: Part | undefined,
  asked: Message | undefined,
): CodeableConcept {
  const language = ofType(r.entries, 'opened', 'language-chosen').findLast(e => e.seq < last.seq)?.language ?? r.case.language
  const words = part?.words && has(language, part.words) ? say(language, part.words) : undefined
  const text = line(asked?.text ?? words ?? '')
  const coding: Coding[] = [
    { system: system.question, code: fact },
    ...(sign ? [{ system: system.loinc, code: sign.code, display: sign.display }] : []),
  ]
  return { coding, ...(text ? { text } : {}) }
}

const category = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: system.observationCategory, code, display }],
})

function observation(
  r: Reading,
  { fact, first, touched }: Told,
  n: number,
  part: Part | undefined,
): Observation & { id: string } {
  const c = r.case
  const last = touched.findLast(isTelling) ?? first
  const now: Fact | null | undefined = c.facts[fact]
  const before = touched.findLast(e => isTelling(e) && typeof e.facts[fact] === 'number')
  const kept = before && isTelling(before) ? before.facts[fact] : undefined
  const number = typeof now === 'number' ? now : now === undefined && typeof kept === 'number' ? kept : null
  const how = last.type === 'answered' ? last.how : 'answer'
  const asked = ofType(r.entries, 'message').findLast(m => m.question?.id === fact && m.seq < last.seq)
  const sign = vitalSignOf(fact)
  // What free text told says nothing of when.
  const isVital = sign !== undefined && how === 'answer'
  return {
    resourceType: 'Observation',
    id: fhirId(c.id, first.seq, n),
    meta: meta(r, 'Observation', touched),
    status: now === undefined ? 'entered-in-error' : touched.length > 1 ? 'amended' : 'preliminary',
    category: [...(isVital ? [category('vital-signs', 'Vital Signs')] : []), category('survey', 'Survey')],
    code: code(r, { fact, sign }, last, part, asked),
    subject: patientReference(c),
    encounter: encounterReference(c),
    ...(isVital ? effectiveOf(sign, last.at) : { effectiveDateTime: last.at }),
    issued: last.at,
    performer: [citizenReference(c)],
    ...(number === null
      ? { dataAbsentReason: { coding: [{ system: system.dataAbsent, code: 'asked-unknown', display: 'Asked But Unknown' }] } }
      : sign
        ? { valueQuantity: { value: number, unit: sign.unit, system: system.ucum, code: sign.ucum } }
        : value(number, part, asked)),
    method: { coding: [{ system: system.answerSource, code: how }] },
    derivedFrom: [{ reference: `QuestionnaireResponse/${fhirId(c.id)}` }],
  }
}

/** The number after an entry's: one entry may answer several questions. */
export function observations(r: Reading): (Observation & { id: string })[] {
  const all = tellings(r)
  const parts = partsOf(
    r,
    all.map(({ fact }) => fact),
  )
  const count = new Map<number, number>()
  return all.map(told => {
    const n = (count.get(told.first.seq) ?? 0) + 1
    count.set(told.first.seq, n)
    return observation(r, told, n, parts.get(told.fact))
  })
}
