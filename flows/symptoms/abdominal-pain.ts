// Abdominal pain in adults (complaints.md, entry 21). How it hurts and what comes with it decides, never how strong the person
// says the pain is. Cramps that come and go for less than a day are nearly always a stomach bug or gas.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER, FRAIL_FROM, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Age in months. "Back pain in older person" (entry 21) has no age; entry 27 says > 60 years for the aneurysm. */
const ANEURYSM_FROM = 720

const source = 'complaints.md, entry 21 (R9, R14; NICE CKS: U)'
const pregnancy = `${groups} (R4–R6); entry 31`
const maternity = { level: 'P2', action: 'emergency-department', where: 'maternity', source: pregnancy } as const

/** A "slight fever" that turns out to be 38 degrees is fever. */
const slight = yes('belly-day.left')
const fever = anyOf(yes('belly-warning.fever'), atLeast('temperature', FEVER))

export const abdominalPain = Symptom.parse({
  id: 'abdominal-pain',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: ADULT },
  questions: [
    { id: 'belly-danger', kind: 'multi', danger: true, options: ['sudden', 'hard', 'faint', 'blood-vomit', 'pulsating'] },
    // The third question, for one age or the other, so that these emergencies too are known within three.
    { id: 'belly-back', kind: 'yes-no', danger: true, askIf: atLeast('person.ageMonths', ANEURYSM_FROM) },
    {
      id: 'belly-pregnant',
      kind: 'multi',
      danger: true,
      options: ['one-side', 'faint', 'bleeding', 'upper', 'contractions', 'movements', 'waters'],
      askIf: allOf(atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
    },
    {
      id: 'belly-warning',
      kind: 'multi',
      danger: true,
      options: ['steady', 'lower-right', 'jaundice', 'fever', 'vomiting', 'stopped', 'black', 'urine', 'testicle'],
    },
    { id: 'belly-day', kind: 'multi', danger: true, options: ['long', 'gall', 'left', 'jaundice', 'blood'] },
    { id: 'belly-history', kind: 'multi', options: ['months', 'weight'] },
    temperature(slight),
    {
      id: 'belly-site',
      kind: 'choice',
      options: ['upper', 'upper-right', 'lower-right', 'lower-left', 'lower', 'navel', 'whole'],
      forCaregiver: true,
    },
    { id: 'belly-kind', kind: 'choice', options: ['cramps', 'steady', 'burning', 'other'], forCaregiver: true },
    {
      id: 'belly-more',
      kind: 'multi',
      options: ['nausea', 'diarrhoea', 'constipation', 'urination', 'painkillers', 'alcohol', 'surgery'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'sudden', when: yes('belly-danger.sudden'), ...P1(source) },
    { id: 'hard', when: yes('belly-danger.hard'), ...P1(source) },
    { id: 'faint', when: yes('belly-danger.faint'), ...P1(source) },
    { id: 'blood-vomit', when: yes('belly-danger.blood-vomit'), ...P1(source) },
    { id: 'pulsating', when: yes('belly-danger.pulsating'), ...P1(source) },
    { id: 'older-back', when: yes('belly-back'), ...P1(source) },
    { id: 'pregnant-one-side', when: yes('belly-pregnant.one-side'), ...P1(source) },
    { id: 'pregnant-faint', when: yes('belly-pregnant.faint'), ...P1(source) },

    { id: 'pregnant-bleeding', when: yes('belly-pregnant.bleeding'), ...maternity },
    { id: 'pregnant-upper', when: yes('belly-pregnant.upper'), ...maternity },
    { id: 'pregnant-contractions', when: yes('belly-pregnant.contractions'), ...maternity },
    { id: 'pregnant-movements', when: yes('belly-pregnant.movements'), ...maternity },
    { id: 'pregnant-waters', when: yes('belly-pregnant.waters'), ...maternity },
    { id: 'steady', when: yes('belly-warning.steady'), ...P2(source) },
    { id: 'lower-right', when: yes('belly-warning.lower-right'), ...P2(source) },
    { id: 'jaundice-fever', when: yes('belly-warning.jaundice'), ...P2(source) },
    // Fever is enough for everyone, so the groups for whom fever means hours need no rules of their own here.
    { id: 'fever', when: fever, ...P2(source) },
    { id: 'vomiting', when: yes('belly-warning.vomiting'), ...P2(source) },
    { id: 'stopped', when: yes('belly-warning.stopped'), ...P2(source) },
    { id: 'black', when: yes('belly-warning.black'), ...P2(`${groups} (R7); entries 24, 25`) },
    { id: 'urine', when: yes('belly-warning.urine'), ...P2('complaints.md, entry 26 (R11): cannot pass urine') },
    { id: 'blood-thinner', when: allOf(yes('belly-day.blood'), yes('group.anticoagulant')), ...P2(`${groups} (R7)`) },
    { id: 'testicle', when: yes('belly-warning.testicle'), ...P2(`${source}; entry 28`) },

    { id: 'gall', when: yes('belly-day.gall'), ...P3(source) },
    { id: 'left', when: slight, ...P3(source) },
    { id: 'jaundice', when: yes('belly-day.jaundice'), ...P3(source) },
    { id: 'blood', when: yes('belly-day.blood'), ...P3(`${source}; entries 23, 25`) },
    { id: 'long', when: yes('belly-day.long'), ...P3(source) },

    { id: 'weight', when: yes('belly-history.weight'), ...P4('complaints.md, entry 25 (NICE NG12: U)') },
    { id: 'months', when: yes('belly-history.months'), ...P4(source) },
  ],
  shifts: [
    { id: 'belly-older', when: atLeast('person.ageMonths', FRAIL_FROM), source },
    {
      id: 'belly-pregnant',
      when: allOf(yes('group.pregnant'), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${source}; ${groups} (R4–R6)`,
    },
    { id: 'belly-immunosuppressed', when: yes('group.immunosuppressed'), source },
    ...shiftsFor('belly', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
