// What a case needs of whoever answers it: a competence, a language. Said by a caregiver, or plain from where the rules send
// it. It guides (marks, a filter, which units come first); it never hides a case and never keeps anybody from taking one.
import { z } from 'zod'
import type { Case, Draft } from './case.ts'

export const Competence = z.enum([
  'nurse',
  'doctor',
  'midwife',
  'physiotherapist',
  'occupational-therapist',
  'psychologist',
  'counsellor',
  'dentist',
  'dental-hygienist',
])
export type Competence = z.infer<typeof Competence>

/** `language`: beside Swedish, by its code (languages.ts reads what was kept in words). */
export type Needs = { competence: Competence | null; language: string | null }
export type Can = { competences: readonly Competence[]; languages: readonly string[] }
export type CompetenceAct = { act: 'ask-competence'; competence: Competence | null }

/** The title of the licence (legitimation) a caregiver's role is named by. */
const roles: Readonly<Record<string, Competence>> = {
  Sjuksköterska: 'nurse',
  Läkare: 'doctor',
  Barnmorska: 'midwife',
  Fysioterapeut: 'physiotherapist',
  Arbetsterapeut: 'occupational-therapist',
  Psykolog: 'psychologist',
  Kurator: 'counsellor',
  Tandläkare: 'dentist',
  Tandhygienist: 'dental-hygienist',
}
export const competenceOf = (role: string): Competence | null => roles[role] ?? null

const ofPlace: Partial<Record<NonNullable<Case['judgement']>['where']['kind'], Competence>> = {
  maternity: 'midwife',
  dental: 'dentist',
}

export const needsOf = ({
  competence,
  judgement,
  interpreter,
}: Pick<Case, 'competence' | 'judgement' | 'interpreter'>): Needs => ({
  competence: competence === undefined ? ((judgement && ofPlace[judgement.where.kind]) ?? null) : competence,
  language: interpreter?.language ?? null,
})

/** True when nothing that is needed is lacking; a midwife is a nurse as well. */
export function meets({ competence, language }: Needs, can: Can): boolean {
  const skilled =
    competence === null || can.competences.includes(competence) || (competence === 'nurse' && can.competences.includes('midwife'))
  const name = language?.trim().toLowerCase()
  return skilled && (name === undefined || can.languages.some(one => one.trim().toLowerCase() === name))
}

/** Null when nothing is asked for, or the register doesn't say what the unit can. */
export const canMeet = (needs: Needs, { competences, languages }: Partial<Can>): boolean | null =>
  (needs.competence === null && needs.language === null) || (!competences && !languages)
    ? null
    : meets(needs, { competences: competences ?? [], languages: languages ?? [] })

export const onCompetence = ({ competence }: CompetenceAct): Draft[] => [{ type: 'competence-asked', competence }]
