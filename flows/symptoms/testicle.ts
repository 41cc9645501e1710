// Scrotum, testicle and penis (complaints.md, entry 28). A twisted testicle has hours, and boys seldom say where it hurts:
// sudden pain counts also when it has gone over, and when only the belly or the groin aches.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER, ONE_YEAR } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 28 (NICE CKS Scrotal pain: U)'

/** "Young" (entry 28) is without a number there: twisting is commonest from birth to 25 (U). Months. */
const TWIST_BELOW = 300
/** A sore foreskin or itch that has not gone after two weeks is looked at (U). Days. */
const LONG_SORE = 15

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('testicle-warning.fever'), atLeast('temperature', FEVER))
const ache = yes('testicle-symptoms.ache')

const now = { ...P2(source), action: 'emergency-department', where: 'emergency-department' } as const

export const testicle = Symptom.parse({
  id: 'testicle',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'testicle-danger',
      kind: 'multi',
      danger: true,
      options: ['black', 'sudden', 'gone', 'high', 'nausea', 'erection', 'foreskin', 'hernia', 'crack'],
    },
    {
      id: 'testicle-child',
      kind: 'multi',
      danger: true,
      options: ['cries', 'groin', 'colour'],
      askIf: below('person.ageMonths', ADULT),
    },
    { id: 'testicle-warning', kind: 'multi', danger: true, options: ['injury', 'no-urine', 'red', 'fever', 'very-ill'] },
    {
      id: 'testicle-symptoms',
      kind: 'multi',
      options: ['ache', 'burning', 'lump', 'swelling', 'empty', 'discharge', 'sore', 'semen'],
    },
    { id: 'testicle-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    temperature(yes('testicle-warning.fever')),
    { id: 'testicle-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    {
      id: 'black',
      when: yes('testicle-danger.black'),
      ...P1(`${source}; entry 36 (skin turning black, pain out of proportion)`),
    },

    { id: 'sudden', when: yes('testicle-danger.sudden'), ...now },
    { id: 'gone', when: yes('testicle-danger.gone'), ...now },
    { id: 'high', when: yes('testicle-danger.high'), ...now },
    { id: 'nausea', when: yes('testicle-danger.nausea'), ...now },
    { id: 'young', when: allOf(ache, below('person.ageMonths', TWIST_BELOW)), ...now },
    { id: 'erection', when: yes('testicle-danger.erection'), ...now },
    { id: 'foreskin', when: yes('testicle-danger.foreskin'), ...now },
    { id: 'hernia', when: yes('testicle-danger.hernia'), ...now, source: 'complaints.md, entries 21, 22 and 33 (groin lump)' },
    { id: 'crack', when: yes('testicle-danger.crack'), ...now, source: `${source}; injury to the penis: U` },
    { id: 'cries', when: yes('testicle-child.cries'), ...now, source: `${source}; entry 33 (R2, R3)` },
    { id: 'groin', when: yes('testicle-child.groin'), ...now, source: `${source}; entries 21 and 22 (testicular origin)` },
    { id: 'colour', when: yes('testicle-child.colour'), ...now },
    { id: 'injury', when: yes('testicle-warning.injury'), ...now, source: `${source}; entry 46` },
    { id: 'no-urine', when: yes('testicle-warning.no-urine'), ...P2('complaints.md, entry 26 (R11)') },
    { id: 'very-ill', when: yes('testicle-warning.very-ill'), ...P2('complaints.md, entries 5 and 26 (R8, R11)') },
    { id: 'red-young', when: allOf(yes('testicle-warning.red'), below('person.ageMonths', TWIST_BELOW)), ...now },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },

    {
      id: 'ache-urine',
      when: allOf(ache, anyOf(yes('testicle-symptoms.burning'), yes('testicle-symptoms.discharge'))),
      ...P3(source),
    },
    { id: 'fever', when: fever, ...P3(`${source}; entry 26 (R11)`) },
    { id: 'red', when: yes('testicle-warning.red'), ...P3(source) },
    { id: 'burning', when: yes('testicle-symptoms.burning'), ...P3('complaints.md, entry 26 (man; R11)') },

    {
      id: 'baby-swelling',
      when: allOf(anyOf(yes('testicle-symptoms.swelling'), yes('testicle-symptoms.empty')), below('person.ageMonths', ONE_YEAR)),
      ...P4(`${source}; entry 33 (BVC)`),
      where: 'child-health',
    },
    { id: 'lump', when: yes('testicle-symptoms.lump'), ...P4(source) },
    { id: 'swelling', when: yes('testicle-symptoms.swelling'), ...P4(source) },
    { id: 'ache', when: ache, ...P4(source) },
    { id: 'empty', when: yes('testicle-symptoms.empty'), ...P4(`${source}; testicle not in its place: U`) },
    { id: 'discharge', when: yes('testicle-symptoms.discharge'), ...P4('complaints.md, entry 29 (U)') },
    { id: 'sore', when: yes('testicle-symptoms.sore'), ...P4('complaints.md, entry 29 (U)') },
    { id: 'semen', when: yes('testicle-symptoms.semen'), ...P4(`${source}; blood in semen: U`) },
    { id: 'long', when: atLeast('testicle-days', LONG_SORE), ...P4(`${everyComplaint}, 8`) },
  ],
  shifts: shiftsFor('testicle', 'immunosuppressed', 'chronic', 'surgery', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source: `${everyComplaint}, 8; a sore or itching foreskin: U` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
