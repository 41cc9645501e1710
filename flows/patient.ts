// A simulated patient: findings, and the lowest safe level written from the source before the rules ran. The files are
// patients/<complaint>.json; their authors see the questions and the source, never a rule.
import { z } from 'zod'
import { Fact, type Facts } from './condition.ts'
import { rank } from './interview.ts'
import { GENERAL } from './plan.ts'
import { factsOf, Level, type Question, type Symptom } from './symptom.ts'

const adult = 18 * 12
export const Patient = z
  .strictObject({
    id: z.string().min(1),
    /** One line, a nurse's words. */
    story: z.string().min(1),
    /** The person's own opening words. */
    words: z.string().optional(),
    /** What matters most first. */
    complaints: z.array(z.string()).min(1),
    who: z.enum(['self', 'child', 'other']),
    ageMonths: z.number().int().min(0).max(1451).nullable(),
    /** What is so; what is not here is denied when asked, and a number or a choice that is not here is not known. */
    findings: z.record(z.string(), Fact),
    /** Questions or facts answered "vet inte". */
    unsure: z.array(z.string()).default([]),
    /** Facts first answered yes, and corrected to no before the end. */
    takesBack: z.array(z.string()).default([]),
    /** Words of their own in the middle of the interview, instead of an answer. */
    late: z.strictObject({ afterQuestions: z.number().int().min(1), words: z.string().min(1) }).optional(),
    /** The lowest safe level. */
    level: Level,
    /** The highest that is still reasonable. */
    atMost: Level.optional(),
    /** Where in the source that stands. */
    clause: z.string().min(1),
  })
  .superRefine(({ who, ageMonths, findings, unsure, takesBack, level, atMost }, ctx) => {
    const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (who === 'child' && ageMonths !== null && ageMonths >= adult)
      wrong('ageMonths', 'a child is under 216; write who: "other"')
    if (atMost !== undefined && rank(atMost) > rank(level)) wrong('atMost', `is less urgent than level ${level}`)
    for (const fact of Object.keys(findings)) {
      if (/^(person|alarm|told)\./.test(fact)) wrong('findings', `${fact} is not asked; write who, ageMonths or words`)
      if (unsure.includes(fact)) wrong('unsure', `${fact} is also a finding`)
      if (takesBack.includes(fact)) wrong('takesBack', `${fact} is also a finding; what is taken back ends as no`)
    }
  })
export type Patient = z.infer<typeof Patient>
export const PatientFile = z.strictObject({ author: z.string().min(1), written: z.iso.date(), patients: z.array(Patient) })

export type Verdict = 'too-low' | 'exact' | 'too-high'
export const verdictOf = ({ level, atMost = level }: Patient, got: Level): Verdict =>
  rank(got) > rank(level) ? 'too-low' : rank(got) < rank(atMost) ? 'too-high' : 'exact'

/** What the person answers to a question, for the facts it has left to ask. */
export function answers(patient: Patient, { id, kind }: Pick<Question, 'id' | 'kind'>, facts: readonly string[]): Facts {
  const { findings, unsure, takesBack } = patient
  const yesOrNo = kind === 'multi' || kind === 'yes-no'
  const one = (fact: string): Fact | null => {
    const found = findings[fact]
    if (found !== undefined) return found
    if (takesBack.includes(fact)) return true
    if (unsure.includes(fact) || unsure.includes(id)) return null
    return yesOrNo ? false : null
  }
  return Object.fromEntries(facts.map(fact => [fact, one(fact)]))
}

/** What a patient's data says that no question of these symptoms can hear: a misspelt fact would be a denied one. */
export function problems(patient: Patient, symptoms: readonly Symptom[]): string[] {
  const { findings, unsure, takesBack, ageMonths } = patient
  const questions = symptoms.flatMap(symptom => symptom.questions)
  const asking = (fact: string) => questions.filter(question => factsOf(question).includes(fact))
  const asked = (fact: string) => asking(fact).length > 0
  const wrong = Object.entries(findings).flatMap(([fact, value]) =>
    !asked(fact)
      ? [`findings: no question asks ${fact}`]
      : asking(fact).some(question => takes(question, value))
        ? []
        : [`findings: ${fact} can't be ${value}`],
  )
  const own = symptoms.filter(({ id }) => id !== GENERAL)
  const fit = ({ ages: { fromMonths = 0, belowMonths = Number.POSITIVE_INFINITY } }: Symptom) =>
    ageMonths === null || (ageMonths >= fromMonths && ageMonths < belowMonths)
  return [
    ...wrong,
    ...unsure
      .filter(id => !asked(id) && !questions.some(question => question.id === id))
      .map(id => `unsure: no question asks ${id}`),
    ...takesBack
      .filter(fact => !fact.startsWith('alarm.') && !asking(fact).some(question => takes(question, true)))
      .map(fact => `takesBack: no question takes yes for ${fact}`),
    ...(own.length > 0 && !own.some(fit)
      ? [`ageMonths: ${ageMonths} is not an age of ${own.map(({ id }) => id).join(', ')}`]
      : []),
  ].map(text => `${patient.id}: ${text}`)
}

function takes(
  { kind, options = [], min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Question,
  value: Fact,
): boolean {
  switch (kind) {
    case 'yes-no':
    case 'multi':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && options.includes(value)
    case 'number':
    case 'scale':
      return typeof value === 'number' && value >= min && value <= max
    default:
      return typeof value === 'string'
  }
}
