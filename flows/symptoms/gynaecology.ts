// Discharge, periods, the lower belly and the menopause (complaints.md, entry 30). The common things are thrush and period pain;
// the rare ones are a pregnancy outside the womb, which a person may not know of, and a bleed that takes the strength away.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER, PREGNANT_FROM, TWO_WEEKS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 30 (R4; NICE NG88: U)'
const maternity = 'complaints.md, entry 31 (R4–R6)'

/** Known thrush: "not if … < 16, > 60" (entry 30). Months. */
const THRUSH_FROM = 192
const THRUSH_BELOW = 732
/** Discharge or bleeding before puberty is a child's matter, and a human looks at it (entry 30 is for grown bodies: U). Months. */
const CHILD_BELOW = PREGNANT_FROM

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('gyn-warning.fever'), atLeast('temperature', FEVER))
const bleeding = anyOf(
  yes('gyn-bleeding.heavy'),
  yes('gyn-bleeding.between'),
  yes('gyn-bleeding.after-sex'),
  yes('gyn-bleeding.after-menopause'),
)
const thrush = yes('gyn-symptoms.thrush')

export const gynaecology = Symptom.parse({
  id: 'gynaecology',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'gyn-danger',
      kind: 'multi',
      danger: true,
      options: ['faint-bleed', 'one-side', 'sudden', 'soaking', 'severe', 'tampon', 'fever-pain', 'no-urine', 'assault'],
    },
    { id: 'gyn-warning', kind: 'multi', danger: true, options: ['ache', 'fever', 'abscess', 'stuck', 'pale'] },
    {
      id: 'gyn-bleeding',
      kind: 'multi',
      options: ['heavy', 'between', 'after-sex', 'after-menopause', 'late'],
    },
    {
      id: 'gyn-symptoms',
      kind: 'multi',
      options: ['thrush', 'itch', 'recurrent', 'smell', 'sores', 'cramps', 'falling', 'bloated', 'flushes'],
    },
    { id: 'gyn-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    temperature(yes('gyn-warning.fever')),
    { id: 'gyn-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'faint-bleed', when: yes('gyn-danger.faint-bleed'), ...P1(source) },
    { id: 'one-side', when: yes('gyn-danger.one-side'), ...P1(source) },
    { id: 'sudden', when: yes('gyn-danger.sudden'), ...P1(`${source}; entry 21 (R9, R14)`) },

    { id: 'soaking', when: yes('gyn-danger.soaking'), ...P2(source) },
    { id: 'severe', when: yes('gyn-danger.severe'), ...P2(source) },
    {
      id: 'tampon',
      when: yes('gyn-danger.tampon'),
      ...P2(source),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    { id: 'fever-pain', when: yes('gyn-danger.fever-pain'), ...P2(source) },
    { id: 'fever-ache', when: allOf(fever, yes('gyn-warning.ache')), ...P2(source) },
    { id: 'no-urine', when: yes('gyn-danger.no-urine'), ...P2('complaints.md, entry 26 (R11)') },
    {
      id: 'assault',
      when: yes('gyn-danger.assault'),
      level: 'P2',
      action: 'crisis-line',
      where: 'emergency-department',
      source: 'complaints.md, entries 29 and 54 (Socialstyrelsen, NCK: U)',
    },
    { id: 'pregnant-bleeding', when: allOf(pregnant, bleeding), ...P2(maternity), where: 'maternity' },
    { id: 'pregnant-ache', when: allOf(pregnant, yes('gyn-warning.ache')), ...P2(maternity), where: 'maternity' },
    { id: 'pregnant-fever', when: allOf(pregnant, fever), ...P2(maternity), where: 'maternity' },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },

    { id: 'abscess', when: yes('gyn-warning.abscess'), ...P3(source) },
    { id: 'ache', when: yes('gyn-warning.ache'), ...P3(`${source}; pain without fever: U`) },
    { id: 'fever', when: fever, ...P3(source) },
    { id: 'stuck', when: yes('gyn-warning.stuck'), ...P3(`${source}; something left inside: U`) },
    { id: 'pale', when: yes('gyn-warning.pale'), ...P3(`${source}; blood loss that is felt: U`) },
    { id: 'child', when: below('person.ageMonths', CHILD_BELOW), ...P3(`${source}; ${groups} (child)`) },
    {
      id: 'pregnant-discharge',
      when: allOf(pregnant, anyOf(yes('gyn-symptoms.smell'), yes('gyn-symptoms.sores'))),
      ...P3('complaints.md, entry 29 (pregnant; U)'),
      where: 'maternity',
    },
    { id: 'pregnant-cramps', when: allOf(pregnant, yes('gyn-symptoms.cramps')), ...P3(maternity), where: 'maternity' },

    { id: 'after-menopause', when: yes('gyn-bleeding.after-menopause'), ...P4(source) },
    { id: 'after-sex', when: yes('gyn-bleeding.after-sex'), ...P4(source) },
    { id: 'heavy', when: yes('gyn-bleeding.heavy'), ...P4(source) },
    { id: 'between', when: yes('gyn-bleeding.between'), ...P4(`${source}; bleeding between periods: U`) },
    { id: 'late', when: yes('gyn-bleeding.late'), ...P4(source) },
    { id: 'pregnant', when: pregnant, ...P4(`${source} (thrush: not if pregnant); ${maternity}`), where: 'maternity' },
    { id: 'thrush-young', when: allOf(thrush, below('person.ageMonths', THRUSH_FROM)), ...P4(source), where: 'youth-clinic' },
    { id: 'thrush-older', when: allOf(thrush, atLeast('person.ageMonths', THRUSH_BELOW)), ...P4(source) },
    { id: 'first-itch', when: yes('gyn-symptoms.itch'), ...P4(source) },
    { id: 'recurrent', when: yes('gyn-symptoms.recurrent'), ...P4(source) },
    { id: 'smell', when: yes('gyn-symptoms.smell'), ...P4(`${source}; entry 29`) },
    { id: 'sores', when: yes('gyn-symptoms.sores'), ...P4('complaints.md, entry 29 (U)') },
    { id: 'cramps', when: yes('gyn-symptoms.cramps'), ...P4(`${source}; period pain that stops daily life: U`) },
    { id: 'falling', when: yes('gyn-symptoms.falling'), ...P4(`${source}; prolapse: U`) },
    { id: 'bloated', when: yes('gyn-symptoms.bloated'), ...P4(`${source}; swollen belly for weeks (NICE NG12): U`) },
    { id: 'flushes', when: yes('gyn-symptoms.flushes'), ...P4(`${source}; menopause that troubles: U`) },
    { id: 'long', when: atLeast('gyn-days', TWO_WEEKS), ...P4(`${everyComplaint}, 8`) },
  ],
  shifts: shiftsFor('gyn', 'immunosuppressed', 'anticoagulant', 'chronic', 'surgery', 'frail', 'returning', 'worried'),
  base: { level: 'P5', source: `${source} (known thrush); ordinary period pain: U` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
