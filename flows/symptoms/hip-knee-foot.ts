// Hip, knee and foot, a swollen joint, gout (complaints.md, entry 45). Most are sprains that bear weight; a hot joint with fever
// has hours, and so has a limping child with a fever, who may say that the knee hurts when it is the hip.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 45 (NICE CKS, Ottawa ankle rules: U)'

/** "> 6 weeks" (entry 45): from the day after. Days. */
const LONG_JOINT = 43
/** A child who limps is a child's matter up to 16 years: a slipped hip comes in the teens (U). Months. */
const CHILD_BELOW = 192
/** Over 65 a hip that can't be stood on after a fall may be broken, however small the fall (entry 20; U). Months. */
const OLDER_FROM = 780

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('hip-warning.fever'), atLeast('temperature', FEVER))
const hospital = (from: string) => ({ ...P2(from), action: 'emergency-department', where: 'emergency-department' }) as const
const kind = (option: string) => yes(`hip-kind.${option}`)

export const hipKneeFoot = Symptom.parse({
  id: 'hip-knee-foot',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'hip-danger',
      kind: 'multi',
      danger: true,
      options: ['lungs', 'trauma', 'tight', 'cold', 'deformed', 'weight', 'calf', 'foot', 'cauda'],
    },
    {
      id: 'hip-child',
      kind: 'multi',
      danger: true,
      options: ['limp', 'groin', 'purple', 'harm'],
      askIf: below('person.ageMonths', CHILD_BELOW),
    },
    {
      id: 'hip-warning',
      kind: 'multi',
      danger: true,
      options: ['hot', 'fever', 'replaced', 'locked', 'gout', 'numb', 'tendon', 'night', 'ulcer'],
    },
    { id: 'hip-kind', kind: 'multi', options: ['bone', 'swelling', 'arthritis', 'joints', 'heel', 'work', 'physio'] },
    { id: 'hip-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    temperature(yes('hip-warning.fever')),
    { id: 'hip-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'lungs', when: yes('hip-danger.lungs'), ...P1('complaints.md, entry 12 (NICE NG158: U)') },
    { id: 'trauma', when: yes('hip-danger.trauma'), ...P1('complaints.md, entry 46 (high energy, open fracture; U)') },
    { id: 'tight', when: yes('hip-danger.tight'), ...P1('complaints.md, entries 36 and 46 (pain out of proportion; U)') },

    { id: 'cold', when: yes('hip-danger.cold'), ...hospital(source) },
    { id: 'deformed', when: yes('hip-danger.deformed'), ...hospital(source) },
    {
      id: 'older-hip',
      when: allOf(yes('hip-danger.weight'), atLeast('person.ageMonths', OLDER_FROM)),
      ...hospital(`${source}; entry 20 (cannot bear weight)`),
    },
    { id: 'weight', when: yes('hip-danger.weight'), ...hospital(source) },
    { id: 'calf', when: yes('hip-danger.calf'), ...hospital('complaints.md, entry 12 (NICE NG158: U)') },
    { id: 'foot', when: yes('hip-danger.foot'), ...hospital('complaints.md, entries 36 and 56 (foot with spreading infection)') },
    { id: 'cauda', when: yes('hip-danger.cauda'), ...hospital('complaints.md, entry 43 (R20)') },
    { id: 'hot-fever', when: allOf(yes('hip-warning.hot'), fever), ...hospital(source) },
    { id: 'replaced-hot', when: allOf(yes('hip-warning.replaced'), fever), ...hospital(`${source}; artificial joint: U`) },
    { id: 'child-fever', when: allOf(yes('hip-child.limp'), fever), ...hospital(`${source}; entry 6 (R2)`) },
    { id: 'groin', when: yes('hip-child.groin'), ...hospital(`${source}; slipped hip in the growing: U`) },
    {
      id: 'purple',
      when: yes('hip-child.purple'),
      ...hospital('complaints.md, entry 34 (joint swelling with purple leg spots)'),
    },
    {
      id: 'harm',
      when: yes('hip-child.harm'),
      ...P2(`${groups} (child: non-accidental pattern)`),
      action: 'handoff',
      where: '1177',
    },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hospital(`${groups} (U)`) },
    { id: 'hot-immune', when: allOf(yes('hip-warning.hot'), yes('group.immunosuppressed')), ...hospital(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hospital('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    {
      id: 'bleeder',
      when: allOf(kind('swelling'), yes('group.anticoagulant')),
      ...P2(`${groups} (R7); bleeding into a joint: U`),
    },

    { id: 'limp', when: yes('hip-child.limp'), ...P3(`${source}; a limping child without fever: U`) },
    { id: 'gout', when: yes('hip-warning.gout'), ...P3(source) },
    { id: 'locked', when: yes('hip-warning.locked'), ...P3(source) },
    { id: 'hot', when: yes('hip-warning.hot'), ...P3(source) },
    { id: 'replaced', when: yes('hip-warning.replaced'), ...P3(`${source}; artificial joint: U`) },
    { id: 'numb', when: yes('hip-warning.numb'), ...P3('complaints.md, entry 43 (foot drop; R20)') },
    { id: 'tendon', when: yes('hip-warning.tendon'), ...P3(`${source}; torn tendon: U`) },
    { id: 'night', when: yes('hip-warning.night'), ...P3('complaints.md, entry 43 (night pain with weight loss; R20)') },
    { id: 'ulcer', when: yes('hip-warning.ulcer'), ...P3('complaints.md, entry 56 (foot ulcer)') },
    { id: 'fever', when: fever, ...P3(`${source}; fever is no part of a sprain: U`) },
    { id: 'bone', when: kind('bone'), ...P3(`${source}; entry 46 (suspected small fracture)`) },

    { id: 'swelling', when: kind('swelling'), ...P4(`${source}; swollen joint, not hot: U`) },
    { id: 'arthritis', when: kind('arthritis'), ...P4(source) },
    { id: 'joints', when: kind('joints'), ...P4(`${source}; several swollen joints: U`) },
    { id: 'heel', when: kind('heel'), ...P4(`${source}; heel or growing pain that stops sport: U`) },
    { id: 'work', when: kind('work'), ...P4('complaints.md, entry 43 (work ability; R20)') },
    { id: 'physio', when: kind('physio'), ...P4(source) },
    { id: 'long', when: atLeast('hip-days', LONG_JOINT), ...P4(source) },
  ],
  shifts: shiftsFor('hip', 'pregnant', 'immunosuppressed', 'chronic', 'surgery', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
