// Sexual infections and sex without protection (complaints.md, entry 29). Mostly a test in the coming days; but hiv exposure,
// a pregnancy not wanted and an assault have hours, and nobody should have to find the right word for what was done to them.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 29 (FHM, 1177: U)'
const assaulted = 'complaints.md, entries 29 and 54 (Socialstyrelsen, NCK: U)'

/** Youth clinics see those up to 23 years (entry 29 names no age: U). Months. */
const YOUTH_BELOW = 276
/** Under 15 a human looks at it: the law on sexual acts with children (entry 54; U). Months. */
const CONSENT_FROM = 180

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('sexual-warning.fever'), atLeast('temperature', FEVER))
const young = below('person.ageMonths', YOUTH_BELOW)
const reason = (option: string) => yes(`sexual-reason.${option}`)
const symptom = (option: string) => yes(`sexual-symptoms.${option}`)
const symptoms = anyOf(symptom('discharge'), symptom('burning'), symptom('sores'), symptom('warts'), symptom('elsewhere'))
const unprotected = reason('after-sex')

export const sexualHealth = Symptom.parse({
  id: 'sexual-health',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'sexual-danger',
      kind: 'multi',
      danger: true,
      options: ['collapse', 'assault', 'hiv', 'pain-fever', 'testicle', 'joint', 'no-urine'],
    },
    { id: 'sexual-warning', kind: 'multi', danger: true, options: ['sores-fever', 'pain', 'fever', 'afraid'] },
    { id: 'sexual-reason', kind: 'multi', options: ['after-sex', 'contact', 'test', 'late', 'prep'] },
    { id: 'sexual-symptoms', kind: 'multi', options: ['discharge', 'burning', 'sores', 'warts', 'elsewhere', 'bleeding'] },
    temperature(yes('sexual-warning.fever')),
    { id: 'sexual-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'collapse', when: yes('sexual-danger.collapse'), ...P1('complaints.md, entries 21 and 30 (R9, R14)') },

    {
      id: 'assault',
      when: yes('sexual-danger.assault'),
      level: 'P2',
      action: 'crisis-line',
      where: 'emergency-department',
      source: assaulted,
    },
    { id: 'afraid', when: yes('sexual-warning.afraid'), ...P2(assaulted), action: 'handoff', where: '1177' },
    { id: 'hiv', when: yes('sexual-danger.hiv'), ...P2(source) },
    { id: 'pain-fever', when: yes('sexual-danger.pain-fever'), ...P2(source) },
    {
      id: 'testicle',
      when: yes('sexual-danger.testicle'),
      ...P2('complaints.md, entry 28 (U)'),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    { id: 'joint', when: yes('sexual-danger.joint'), ...P2('complaints.md, entry 45 (hot swollen joint and fever; U)') },
    { id: 'no-urine', when: yes('sexual-danger.no-urine'), ...P2('complaints.md, entry 26 (R11)') },
    { id: 'fever-pain', when: allOf(fever, yes('sexual-warning.pain')), ...P2(source) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    { id: 'pregnant-fever', when: allOf(fever, pregnant), ...P2('complaints.md, entries 31 and 32 (R4–R6)'), where: 'maternity' },

    { id: 'under-15', when: below('person.ageMonths', CONSENT_FROM), ...P3(`${assaulted}; age limit: U`) },
    { id: 'sores-fever', when: yes('sexual-warning.sores-fever'), ...P3(source) },
    { id: 'after-sex-young', when: allOf(unprotected, young), ...P3(source), where: 'youth-clinic' },
    { id: 'after-sex', when: unprotected, ...P3(source) },
    {
      id: 'pregnant',
      when: allOf(pregnant, anyOf(symptoms, symptom('bleeding'), reason('contact'))),
      ...P3(source),
      where: 'maternity',
    },
    { id: 'pain', when: yes('sexual-warning.pain'), ...P3(`${source}; pain without fever: U`) },
    { id: 'fever', when: fever, ...P3(source) },

    { id: 'contact-young', when: allOf(reason('contact'), young), ...P4(source), where: 'youth-clinic' },
    { id: 'contact', when: reason('contact'), ...P4(source) },
    {
      id: 'young',
      when: allOf(young, anyOf(symptoms, symptom('bleeding'), reason('test'), reason('late'), reason('prep'))),
      ...P4(source),
      where: 'youth-clinic',
    },
    { id: 'discharge', when: symptom('discharge'), ...P4(source) },
    { id: 'burning', when: symptom('burning'), ...P4(source) },
    { id: 'sores', when: symptom('sores'), ...P4(source) },
    { id: 'warts', when: symptom('warts'), ...P4(source) },
    { id: 'elsewhere', when: symptom('elsewhere'), ...P4(source) },
    { id: 'bleeding', when: symptom('bleeding'), ...P4('complaints.md, entry 30 (NICE NG88: U)') },
    { id: 'late', when: reason('late'), ...P4(`${source}; entry 30 (missed pills)`) },
    { id: 'prep', when: reason('prep'), ...P4(`${source}; medicine before exposure: U`) },
    { id: 'test', when: reason('test'), ...P4(source) },
  ],
  shifts: shiftsFor('sexual', 'immunosuppressed', 'returning', 'worried'),
  base: { level: 'P5', source: `${source}; no exposure and no symptoms: U` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
