// Rash and the illnesses of childhood (complaints.md, entry 34; what it shares with entry 35). Most rashes in a well child are a
// virus and pass; the glass test, the mouth and the joints find the few that are not. Measles must never meet a waiting room.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER, HIGH_FEVER, INFANT, LONG_FEVER, ONE_YEAR, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Chickenpox in < 1 month old" (entry 34). */
const NEWBORN_BELOW = 1

const source = 'complaints.md, entry 34 (FHM, NICE CKS: U)'
const rash = 'complaints.md, entry 35 (NICE CKS: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const feverish = 'complaints.md, entry 6 (R2, R3)'

const said = yes('kidrash-kind.fever')
const fever = anyOf(said, atLeast('temperature', FEVER))
const pox = yes('kidrash-kind.pox')

export const childRash = Symptom.parse({
  id: 'child-rash',
  version: '1.0.0',
  source: [source, rash],
  reviewedBy: '',
  ages: { belowMonths: ADULT },
  questions: [
    {
      id: 'kidrash-danger',
      kind: 'multi',
      danger: true,
      options: ['spots-ill', 'throat', 'breathing', 'faint', 'wake', 'stiff-neck', 'black'],
    },
    {
      id: 'kidrash-warning',
      kind: 'multi',
      danger: true,
      options: ['spots', 'peeling', 'mucosa', 'joint', 'hives', 'herpes', 'eye', 'drinking', 'measles'],
    },
    { id: 'kidrash-baby', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', ONE_YEAR) },
    {
      id: 'kidrash-more',
      kind: 'multi',
      danger: true,
      options: ['lips', 'scarlet', 'spreading', 'pox-worse', 'crusts-fever'],
    },
    {
      id: 'kidrash-kind',
      kind: 'multi',
      options: ['fever', 'pox', 'pregnant', 'crusts', 'ring', 'night', 'long', 'worried'],
    },
    {
      id: 'fever-days',
      kind: 'number',
      min: 0,
      max: 60,
      unit: 'days',
      askIf: anyOf(said, yes('kidrash-more.lips')),
    },
    temperature(said),
    { id: 'kidrash-place', kind: 'text', forCaregiver: true },
    { id: 'kidrash-also', kind: 'multi', options: ['itch', 'contact', 'medicine', 'vaccinated', 'plays'], forCaregiver: true },
  ],
  rules: [
    { id: 'spots-ill', when: yes('kidrash-danger.spots-ill'), ...P1(source) },
    { id: 'throat', when: yes('kidrash-danger.throat'), ...P1(source) },
    { id: 'breathing', when: yes('kidrash-danger.breathing'), ...P1(source) },
    { id: 'faint', when: yes('kidrash-danger.faint'), ...P1(rash) },
    { id: 'wake', when: yes('kidrash-danger.wake'), ...P1(feverish) },
    { id: 'stiff-neck', when: yes('kidrash-danger.stiff-neck'), ...P1(feverish) },
    { id: 'black', when: yes('kidrash-danger.black'), ...P1(skin) },

    { id: 'spots', when: yes('kidrash-warning.spots'), ...P2(source) },
    { id: 'peeling', when: yes('kidrash-warning.peeling'), ...P2(source) },
    { id: 'mucosa', when: yes('kidrash-warning.mucosa'), ...P2(rash) },
    { id: 'joint', when: yes('kidrash-warning.joint'), ...P2(source) },
    { id: 'hives', when: yes('kidrash-warning.hives'), ...P2('complaints.md, entry 39 (SFFA: U)') },
    { id: 'herpes', when: yes('kidrash-warning.herpes'), ...P2(rash) },
    { id: 'eye', when: yes('kidrash-warning.eye'), ...P2(`${skin}: eye socket`) },
    { id: 'drinking', when: yes('kidrash-warning.drinking'), ...P2(`${feverish}: clearly reduced intake or urine`) },
    { id: 'baby', when: yes('kidrash-baby'), ...P2(rash) },
    { id: 'lips-long', when: allOf(yes('kidrash-more.lips'), atLeast('fever-days', LONG_FEVER)), ...P2(source) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    { id: 'immunosuppressed', when: allOf(yes('group.immunosuppressed'), fever), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(yes('group.surgery'), fever), ...P2(groups) },
    { id: 'travel', when: allOf(yes('group.travel'), fever), ...P2(`${groups} (U)`) },

    { id: 'measles', when: yes('kidrash-warning.measles'), ...P3(source), action: 'call-1177', where: '1177' },
    { id: 'pox-newborn', when: allOf(pox, below('person.ageMonths', NEWBORN_BELOW)), ...P3(source) },
    { id: 'pox-immunosuppressed', when: allOf(pox, yes('group.immunosuppressed')), ...P3(source) },
    { id: 'pox-pregnant', when: allOf(pox, yes('kidrash-kind.pregnant')), ...P3(source) },
    { id: 'pox-worse', when: yes('kidrash-more.pox-worse'), ...P3(`${skin}: fever and spreading redness`) },
    { id: 'lips', when: yes('kidrash-more.lips'), ...P3(`${source}: P2 from the fifth day; before it our caution (U)`) },
    { id: 'scarlet', when: yes('kidrash-more.scarlet'), ...P3('complaints.md, entry 4 (U): scarlet-fever rash') },
    { id: 'spreading', when: yes('kidrash-more.spreading'), ...P3(rash) },
    { id: 'crusts-fever', when: yes('kidrash-more.crusts-fever'), ...P3(skin) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...P3(feverish) },

    {
      id: 'pregnant-near',
      when: yes('kidrash-kind.pregnant'),
      ...P4(`${source}: a rash other than chickenpox near someone pregnant, our caution (U)`),
      action: 'handoff',
      where: '1177',
    },
    { id: 'crusts', when: yes('kidrash-kind.crusts'), ...P4(`${skin}: few spots P5, more our caution (U)`) },
    { id: 'ring', when: yes('kidrash-kind.ring'), ...P4('complaints.md, entry 38 (R16)') },
    { id: 'night', when: yes('kidrash-kind.night'), ...P4(`${rash}: possible scabies, our caution (U)`) },
    { id: 'long', when: yes('kidrash-kind.long'), ...P4(rash) },
  ],
  shifts: [
    ...shiftsFor('kidrash', 'pregnant', 'immunosuppressed', 'infant', 'returning'),
    { id: 'kidrash-chronic', when: allOf(yes('group.chronic'), fever), source: `${groups} (U)` },
    { id: 'kidrash-worried', when: yes('kidrash-kind.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
