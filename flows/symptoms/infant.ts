// A baby in the first year (complaints.md, entry 33). A baby says little: colour, breath, feeding, nappies and cry decide. What is
// left is what the child health centre (BVC) is for. Under three months even a little fever, or cold, is urgent.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, infant as newborn, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER, HIGH_FEVER, INFANT, LONG_FEVER, ONE_YEAR, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** °C. "< 3 months … < 36" (entry 33; R2). */
const COLD_BELOW = 36

const source = 'complaints.md, entry 33 (R2, R3; Rikshandboken: U)'
const feverish = 'complaints.md, entry 6 (R2, R3)'

const said = anyOf(yes('baby-newborn.fever'), yes('baby-newborn.cold'), yes('baby-kind.fever'))
const fever = anyOf(yes('baby-newborn.fever'), yes('baby-kind.fever'), atLeast('temperature', FEVER))

export const infant = Symptom.parse({
  id: 'infant',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { belowMonths: ONE_YEAR },
  questions: [
    {
      id: 'baby-danger',
      kind: 'multi',
      danger: true,
      options: ['pauses', 'colour', 'limp', 'wake', 'seizure', 'fontanelle', 'green', 'grunting', 'spots'],
    },
    {
      id: 'baby-warning',
      kind: 'multi',
      danger: true,
      options: ['tired', 'feeding', 'dry', 'cry', 'blood', 'forceful', 'groin', 'fall', 'harm'],
    },
    {
      id: 'baby-newborn',
      kind: 'multi',
      danger: true,
      options: ['fever', 'cold', 'first-day', 'spreading', 'sleepy', 'pale', 'two-weeks'],
      askIf: newborn,
    },
    {
      id: 'baby-more',
      kind: 'multi',
      danger: true,
      options: ['cough', 'weight', 'few', 'navel', 'eye', 'blisters', 'bruise'],
    },
    { id: 'baby-kind', kind: 'multi', options: ['cry', 'sleep', 'feeding', 'skin', 'cough', 'fever', 'worried'] },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: yes('baby-kind.fever') },
    temperature(said),
    { id: 'baby-born', kind: 'choice', options: ['term', 'before-37', 'before-32'], forCaregiver: true },
    { id: 'baby-food', kind: 'choice', options: ['breast', 'bottle', 'both', 'solids'], forCaregiver: true },
    { id: 'baby-weight', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'pauses', when: yes('baby-danger.pauses'), ...P1(source) },
    { id: 'colour', when: yes('baby-danger.colour'), ...P1(source) },
    { id: 'limp', when: yes('baby-danger.limp'), ...P1(source) },
    { id: 'wake', when: yes('baby-danger.wake'), ...P1(source) },
    { id: 'seizure', when: yes('baby-danger.seizure'), ...P1(source) },
    { id: 'fontanelle', when: yes('baby-danger.fontanelle'), ...P1(source) },
    { id: 'green', when: yes('baby-danger.green'), ...P1(source) },
    { id: 'grunting', when: yes('baby-danger.grunting'), ...P1(feverish) },
    { id: 'spots', when: yes('baby-danger.spots'), ...P1(`${feverish}; entry 34`) },

    { id: 'newborn-fever', when: anyOf(yes('baby-newborn.fever'), allOf(newborn, fever)), ...P2(source) },
    {
      id: 'newborn-cold',
      when: anyOf(yes('baby-newborn.cold'), allOf(newborn, below('temperature', COLD_BELOW))),
      ...P2(source),
    },
    { id: 'tired', when: yes('baby-warning.tired'), ...P2(`${feverish}: no smile; ${groups} (R2): tired`) },
    { id: 'feeding', when: yes('baby-warning.feeding'), ...P2(source) },
    { id: 'dry', when: yes('baby-warning.dry'), ...P2(source) },
    { id: 'cry', when: yes('baby-warning.cry'), ...P2(source) },
    { id: 'jaundice-first-day', when: yes('baby-newborn.first-day'), ...P2(source) },
    { id: 'jaundice-spreading', when: yes('baby-newborn.spreading'), ...P2(source) },
    { id: 'jaundice-sleepy', when: yes('baby-newborn.sleepy'), ...P2(source) },
    { id: 'pale-stool', when: yes('baby-newborn.pale'), ...P2(source) },
    { id: 'blood', when: yes('baby-warning.blood'), ...P2(source) },
    { id: 'forceful', when: yes('baby-warning.forceful'), ...P2(source) },
    { id: 'groin', when: yes('baby-warning.groin'), ...P2(source) },
    { id: 'fall', when: yes('baby-warning.fall'), ...P2('complaints.md, entry 19 (R7): shift < 1 y; our caution (U)') },
    {
      id: 'harm',
      when: yes('baby-warning.harm'),
      ...P2('complaints.md, entry 32 (NICE NG192: U): thoughts of harming the baby'),
      action: 'handoff',
      where: '1177',
    },
    { id: 'blisters', when: yes('baby-more.blisters'), ...P2('complaints.md, entry 35 (U): baby with blisters') },
    { id: 'eye', when: yes('baby-more.eye'), ...P2('complaints.md, entry 40 (R17): newborn with discharge and swelling') },
    { id: 'navel', when: yes('baby-more.navel'), ...P2('complaints.md, entry 36: fast redness, here the navel (U)') },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },

    { id: 'cough', when: yes('baby-more.cough'), ...P3(source) },
    { id: 'weight', when: yes('baby-more.weight'), ...P3(source) },
    { id: 'few', when: yes('baby-more.few'), ...P3(`${groups} (R2): few wet nappies`) },
    { id: 'bruise', when: yes('baby-more.bruise'), ...P3(`${groups}: a child, any pattern without an explanation`) },
    { id: 'two-weeks', when: yes('baby-newborn.two-weeks'), ...P3(`${source}: jaundice after two weeks, our caution (U)`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...P3(feverish) },

    { id: 'crying', when: yes('baby-kind.cry'), ...P4(source) },
    { id: 'sleep', when: yes('baby-kind.sleep'), ...P4(source) },
    { id: 'food', when: yes('baby-kind.feeding'), ...P4(source) },
    { id: 'skin', when: yes('baby-kind.skin'), ...P4(source) },
    {
      id: 'newborn-cough',
      when: allOf(newborn, yes('baby-kind.cough')),
      ...P4('complaints.md, entry 3 (U): shift < 3 months'),
      action: 'handoff',
      where: '1177',
    },
  ],
  shifts: [
    ...shiftsFor('baby', 'immunosuppressed', 'chronic', 'returning'),
    { id: 'baby-worried', when: yes('baby-kind.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P4: { action: 'book', where: 'child-health' },
  },
})
