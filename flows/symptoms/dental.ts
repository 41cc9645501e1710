// Teeth and mouth (complaints.md, entry 42). The dentist, not the health centre; but a swelling that goes down the throat is
// 112, a knocked-out tooth has an hour, and a jaw that aches on the stairs can be a heart.
import { allOf, anyOf, atLeast, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 42 (R19)'

/** "Ulcer > 3 weeks" (entry 42): from the day after. Days. */
const LONG_ULCER = 22
/** Jaw pain on chewing with scalp or eye trouble: "> 50 y" (entries 16 and 40). Months. */
const TEMPLE_FROM = 600

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('dental-warning.fever'), atLeast('temperature', FEVER))
const hospital = { ...P2(source), action: 'emergency-department', where: 'emergency-department' } as const
const symptom = (option: string) => yes(`dental-symptoms.${option}`)

export const dental = Symptom.parse({
  id: 'dental',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'dental-danger',
      kind: 'multi',
      danger: true,
      options: ['breathing', 'swallow', 'floor', 'eye', 'bleeding', 'face', 'heart', 'spreading', 'jaw'],
    },
    {
      id: 'dental-injury',
      kind: 'multi',
      danger: true,
      options: ['knocked', 'moved', 'extraction', 'dislocated', 'lip', 'head'],
    },
    {
      id: 'dental-warning',
      kind: 'multi',
      danger: true,
      options: ['fever', 'drink', 'temple', 'severe', 'abscess', 'broken', 'socket'],
    },
    {
      id: 'dental-symptoms',
      kind: 'multi',
      options: ['toothache', 'filling', 'sensitive', 'patch', 'wisdom', 'denture', 'ulcer', 'gums'],
    },
    { id: 'dental-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    temperature(yes('dental-warning.fever')),
    { id: 'dental-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'breathing', when: yes('dental-danger.breathing'), ...P1(source) },
    { id: 'swallow', when: yes('dental-danger.swallow'), ...P1(source) },
    { id: 'floor', when: yes('dental-danger.floor'), ...P1(source) },
    { id: 'eye', when: yes('dental-danger.eye'), ...P1(source) },
    { id: 'bleeding', when: yes('dental-danger.bleeding'), ...P1(source) },
    { id: 'face', when: yes('dental-danger.face'), ...P1(source) },
    { id: 'heart', when: yes('dental-danger.heart'), ...P1('complaints.md, entry 1 (R15): pain spreading to the jaw') },

    { id: 'spreading', when: yes('dental-danger.spreading'), ...hospital },
    { id: 'jaw', when: yes('dental-danger.jaw'), ...hospital },
    { id: 'knocked', when: yes('dental-injury.knocked'), ...P2(source) },
    { id: 'moved', when: yes('dental-injury.moved'), ...P2(`${source}; loosened tooth: U`) },
    { id: 'extraction', when: yes('dental-injury.extraction'), ...P2(source) },
    { id: 'dislocated', when: yes('dental-injury.dislocated'), ...hospital, source: `${source}; jaw out of joint: U` },
    { id: 'lip', when: yes('dental-injury.lip'), ...hospital, source: 'complaints.md, entry 46 (deep wound)' },
    { id: 'head', when: yes('dental-injury.head'), ...hospital, source: 'complaints.md, entry 19 (R7)' },
    { id: 'drink', when: yes('dental-warning.drink'), ...P2(`${groups} (R2); entry 4 (dehydrated)`), where: 'jour' },
    {
      id: 'temple-older',
      when: allOf(yes('dental-warning.temple'), atLeast('person.ageMonths', TEMPLE_FROM)),
      ...hospital,
      source: 'complaints.md, entries 16 and 40 (> 50 y, scalp or jaw pain; R17)',
    },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hospital, source: `${groups} (U)` },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hospital, source: 'complaints.md, entry 5' },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`), where: 'jour' },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...hospital, source: groups },
    { id: 'infant-fever', when: allOf(fever, infant), ...hospital, source: `${groups} (R2, R3)` },

    { id: 'temple', when: yes('dental-warning.temple'), ...P3('complaints.md, entry 16 (U)'), action: 'handoff', where: '1177' },
    { id: 'fever', when: fever, ...P3(source) },
    { id: 'severe', when: yes('dental-warning.severe'), ...P3(source) },
    { id: 'abscess', when: yes('dental-warning.abscess'), ...P3(source) },
    { id: 'broken', when: yes('dental-warning.broken'), ...P3(source) },
    { id: 'socket', when: yes('dental-warning.socket'), ...P3(`${source}; pain after a tooth was taken out: U`) },
    {
      id: 'gums-anticoagulant',
      when: allOf(symptom('gums'), yes('group.anticoagulant')),
      ...P3(`${groups} (R7)`),
      action: 'handoff',
      where: '1177',
    },

    { id: 'long-ulcer', when: allOf(symptom('ulcer'), atLeast('dental-days', LONG_ULCER)), ...P4(source) },
    { id: 'patch', when: symptom('patch'), ...P4(`${source}; patch or lump in the mouth: U`) },
    { id: 'toothache', when: symptom('toothache'), ...P4(source) },
    { id: 'filling', when: symptom('filling'), ...P4(source) },
    { id: 'sensitive', when: symptom('sensitive'), ...P4(source) },
    { id: 'wisdom', when: symptom('wisdom'), ...P4(`${source}; wisdom tooth: U`) },
    { id: 'denture', when: symptom('denture'), ...P4(`${source}; denture: U`) },
    { id: 'long', when: atLeast('dental-days', LONG_ULCER), ...P4(`${everyComplaint}, 8`) },
  ],
  shifts: shiftsFor('dental', 'pregnant', 'immunosuppressed', 'chronic', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source: `${source} (a sore in the mouth under three weeks; bleeding gums: U)` },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'call-1177', where: 'dental' },
    P3: { action: 'book', where: 'dental' },
    P4: { action: 'book', where: 'dental' },
  },
})
