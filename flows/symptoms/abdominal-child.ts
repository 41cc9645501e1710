// Abdominal pain in children and teenagers (complaints.md, entry 22). Most have gas, a stomach bug or a hard stomach; how the
// child moves, plays and drinks tells more than where it hurts. Ends where the adult file begins, so that no age is left out.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER, HIGH_FEVER, INFANT, ONE_YEAR, PREGNANT_FROM, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months. Attacks of a bowel that slides into itself belong to the smallest (entry 22 has no age; U). */
const SMALL_BELOW = 36

const source = 'complaints.md, entry 22 (Rikshandboken: U)'
const adult = 'complaints.md, entry 21 (R9, R14; NICE CKS: U)'
const stomach = 'complaints.md, entry 23 (NICE CG84, FHM: U)'
const baby = 'complaints.md, entry 33 (R2, R3)'
const rash = 'complaints.md, entry 34 (FHM, NICE CKS: U)'
const diabetes = 'complaints.md, entry 56 (NICE NG18: U)'
const swallowed = 'complaints.md, entry 57 (Giftinformationscentralen: U)'

const said = yes('kidbelly-signs.fever')
const fever = anyOf(said, atLeast('temperature', FEVER))
const underOne = below('person.ageMonths', ONE_YEAR)

export const abdominalChild = Symptom.parse({
  id: 'abdominal-child',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { belowMonths: ADULT },
  questions: [
    {
      id: 'kidbelly-danger',
      kind: 'multi',
      danger: true,
      options: ['limp', 'hard', 'green', 'blood-vomit', 'deep-breath', 'battery', 'spots-ill'],
    },
    // The third question of a teenager's talk, so that this emergency too is known within three.
    {
      id: 'kidbelly-pregnant',
      kind: 'multi',
      danger: true,
      options: ['one-side', 'faint', 'bleeding'],
      askIf: atLeast('person.ageMonths', PREGNANT_FROM),
    },
    {
      id: 'kidbelly-warning',
      kind: 'multi',
      danger: true,
      options: ['steady', 'move', 'lower-right', 'groin', 'stool', 'stopped', 'vomiting', 'injury', 'legs'],
    },
    {
      id: 'kidbelly-small',
      kind: 'multi',
      danger: true,
      options: ['attacks', 'forceful', 'feeding', 'nappies'],
      askIf: below('person.ageMonths', SMALL_BELOW),
    },
    {
      id: 'kidbelly-more',
      kind: 'multi',
      danger: true,
      options: ['thirst', 'magnets', 'dry', 'black', 'severe', 'urine', 'jaundice', 'fever-again'],
    },
    { id: 'kidbelly-signs', kind: 'multi', options: ['fever', 'weight', 'worried'] },
    { id: 'kidbelly-since', kind: 'choice', options: ['today', 'days', 'week', 'longer'] },
    temperature(said),
    { id: 'kidbelly-site', kind: 'choice', options: ['navel', 'upper', 'right', 'left', 'lower', 'whole'], forCaregiver: true },
    {
      id: 'kidbelly-also',
      kind: 'multi',
      options: ['plays', 'eats', 'constipation', 'diarrhoea', 'school', 'period', 'contact'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'limp', when: yes('kidbelly-danger.limp'), ...P1(source) },
    { id: 'hard', when: yes('kidbelly-danger.hard'), ...P1(source) },
    { id: 'green-infant', when: allOf(yes('kidbelly-danger.green'), underOne), ...P1(`${source}; entry 33 (R2, R3)`) },
    { id: 'blood-vomit', when: yes('kidbelly-danger.blood-vomit'), ...P1(adult) },
    { id: 'deep-breath', when: yes('kidbelly-danger.deep-breath'), ...P1(diabetes) },
    { id: 'battery', when: yes('kidbelly-danger.battery'), ...P1(swallowed) },
    { id: 'spots-ill', when: yes('kidbelly-danger.spots-ill'), ...P1(rash) },
    { id: 'pregnant-one-side', when: yes('kidbelly-pregnant.one-side'), ...P1(adult) },
    { id: 'pregnant-faint', when: yes('kidbelly-pregnant.faint'), ...P1(adult) },

    {
      id: 'pregnant-bleeding',
      when: yes('kidbelly-pregnant.bleeding'),
      ...P2('complaints.md, entry 31 (R4–R6)'),
      action: 'emergency-department',
      where: 'maternity',
    },
    { id: 'green', when: yes('kidbelly-danger.green'), ...P2(source) },
    { id: 'steady', when: yes('kidbelly-warning.steady'), ...P2(source) },
    { id: 'move', when: yes('kidbelly-warning.move'), ...P2(source) },
    { id: 'lower-right', when: yes('kidbelly-warning.lower-right'), ...P2(adult) },
    { id: 'groin', when: yes('kidbelly-warning.groin'), ...P2(`${source}; entry 28 (U)`) },
    { id: 'stool', when: yes('kidbelly-warning.stool'), ...P2(source) },
    { id: 'stopped', when: yes('kidbelly-warning.stopped'), ...P2(adult) },
    { id: 'vomiting', when: yes('kidbelly-warning.vomiting'), ...P2(`${adult}; entry 23`) },
    {
      id: 'injury',
      when: yes('kidbelly-warning.injury'),
      ...P2('complaints.md, entry 46: a blow to the belly, our caution (U)'),
    },
    { id: 'legs', when: yes('kidbelly-warning.legs'), ...P2(`${source}; entry 34 (U)`) },
    { id: 'attacks', when: yes('kidbelly-small.attacks'), ...P2(`${source}: before jelly stool is seen, our caution (U)`) },
    { id: 'forceful', when: yes('kidbelly-small.forceful'), ...P2(baby) },
    { id: 'infant-feeding', when: allOf(yes('kidbelly-small.feeding'), underOne), ...P2(baby) },
    { id: 'infant-nappies', when: allOf(yes('kidbelly-small.nappies'), underOne), ...P2(baby) },
    { id: 'thirst', when: yes('kidbelly-more.thirst'), ...P2(`${source}; entry 56 (NICE NG18: U)`) },
    { id: 'magnets', when: yes('kidbelly-more.magnets'), ...P2(swallowed) },
    { id: 'dry', when: yes('kidbelly-more.dry'), ...P2(stomach) },
    { id: 'black', when: yes('kidbelly-more.black'), ...P2('complaints.md, entry 25 (NICE CG99: U)') },
    { id: 'severe-fever', when: allOf(yes('kidbelly-more.severe'), fever), ...P2(source) },
    { id: 'jaundice-fever', when: allOf(yes('kidbelly-more.jaundice'), fever), ...P2(adult) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    { id: 'immunosuppressed', when: allOf(yes('group.immunosuppressed'), fever), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(yes('group.surgery'), fever), ...P2(groups) },
    { id: 'travel', when: allOf(yes('group.travel'), fever), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(yes('group.valve'), fever), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'pregnant-fever', when: allOf(fever, pregnant), ...P2('complaints.md, entries 31 and 32 (R4–R6)'), where: 'maternity' },

    { id: 'severe', when: yes('kidbelly-more.severe'), ...P3(`${source}: without fever, our caution (U)`) },
    { id: 'urine', when: yes('kidbelly-more.urine'), ...P3(`${source}; entry 26 (R11)`) },
    { id: 'fever-again', when: yes('kidbelly-more.fever-again'), ...P3(source) },
    { id: 'jaundice', when: yes('kidbelly-more.jaundice'), ...P3(`${adult}: without fever, our caution (U)`) },
    { id: 'feeding', when: yes('kidbelly-small.feeding'), ...P3(`${groups} (R2)`) },
    { id: 'nappies', when: yes('kidbelly-small.nappies'), ...P3(`${groups} (R2)`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },

    { id: 'weight', when: yes('kidbelly-signs.weight'), ...P4(`${source}; entry 25 (U)`) },
    { id: 'week', when: is('kidbelly-since', 'week'), ...P4(`${source}: no limit there; from the fourth day (U)`) },
    { id: 'longer', when: is('kidbelly-since', 'longer'), ...P4(`${source}; entry 25: constipation > 2 weeks (U)`) },
  ],
  shifts: [
    ...shiftsFor('kidbelly', 'pregnant', 'immunosuppressed', 'chronic', 'infant', 'returning'),
    { id: 'kidbelly-worried', when: yes('kidbelly-signs.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
