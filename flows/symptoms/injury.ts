// Injury: fall, sprain, wound, fracture (complaints.md, entry 46). The force of it and what no longer works say more than the
// pain: a snowmobile, a forest machine or a fall is 112 also for someone who walks about. A bruise is home care.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 46 (NICE NG38, NG39: U)'
const wounds = 'complaints.md, entry 36 (NICE NG141, Strama: U)'

/** Who can't tell what hurts: "child" here is under five (U; cf. entry 19). Months. */
const SMALL_CHILD = 60
/** A wound slow for "> 2–4 weeks" (entry 36), and a sprain or bruise that is not better after two weeks is looked at (U; rules for every complaint, 8). Days. */
const LONG = 15

const infected = yes('injury-kind.infected')

export const injury = Symptom.parse({
  id: 'injury',
  version: '1.0.0',
  source: [source, wounds],
  reviewedBy: '',
  questions: [
    {
      id: 'injury-danger',
      kind: 'multi',
      danger: true,
      options: ['energy', 'bone', 'cold-limb', 'amputated', 'bleeding', 'spine', 'trapped', 'chest-belly', 'choked'],
    },
    {
      id: 'injury-warning',
      kind: 'multi',
      danger: true,
      options: ['crooked', 'weight', 'deep', 'eye', 'hand', 'bite', 'jet', 'swallowed', 'tight'],
    },
    {
      id: 'injury-risk',
      kind: 'multi',
      danger: true,
      options: ['head', 'numb', 'hot-joint', 'belly', 'hurt'],
    },
    {
      id: 'injury-child',
      kind: 'multi',
      danger: true,
      options: ['not-using', 'unseen'],
      askIf: below('person.ageMonths', SMALL_CHILD),
    },
    {
      id: 'injury-kind',
      kind: 'multi',
      options: ['head-hit', 'bone-sore', 'stitches', 'infected', 'knee', 'tetanus', 'wound', 'sprain'],
    },
    { id: 'injury-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'injury-how', kind: 'text', forCaregiver: true },
    {
      id: 'injury-place',
      kind: 'choice',
      options: ['foot', 'knee', 'hip', 'hand', 'arm', 'back', 'ribs', 'other'],
      forCaregiver: true,
    },
    { id: 'injury-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'screen-bleeding', when: yes('danger.bleeding'), ...P1(source) },
    { id: 'energy', when: yes('injury-danger.energy'), ...P1(source) },
    { id: 'open-fracture', when: yes('injury-danger.bone'), ...P1(source) },
    { id: 'cold-limb', when: yes('injury-danger.cold-limb'), ...P1(source) },
    { id: 'amputated', when: yes('injury-danger.amputated'), ...P1(source) },
    { id: 'bleeding', when: yes('injury-danger.bleeding'), ...P1(source) },
    { id: 'spine', when: yes('injury-danger.spine'), ...P1(source) },
    { id: 'trapped', when: yes('injury-danger.trapped'), ...P1(source) },
    // Not in the entry: bleeding inside after a kick, a handlebar or a log (U).
    { id: 'chest-belly', when: yes('injury-danger.chest-belly'), ...P1(`${source}; internal bleeding (U)`) },
    { id: 'choked', when: yes('injury-danger.choked'), ...P1('complaints.md, entry 54 (strangulation, even if "fine": U)') },

    { id: 'crooked', when: yes('injury-warning.crooked'), ...P2(source) },
    { id: 'weight', when: yes('injury-warning.weight'), ...P2(`${source}; entry 45`) },
    { id: 'deep', when: yes('injury-warning.deep'), ...P2(source) },
    { id: 'eye', when: yes('injury-warning.eye'), ...P2(`${source}; entry 40`), action: 'emergency-department', where: 'eye' },
    { id: 'hand', when: yes('injury-warning.hand'), ...P2(source) },
    { id: 'bite', when: yes('injury-warning.bite'), ...P2(`${source}; entry 36`) },
    { id: 'swallowed', when: yes('injury-warning.swallowed'), ...P2(`${source}; entry 57`) },
    // Not in the entry: oil or paint under pressure makes a small hole and ruins a hand; a swelling limb loses its blood (U).
    { id: 'jet', when: yes('injury-warning.jet'), ...P2(`${source}; high-pressure injection (U)`) },
    { id: 'tight', when: yes('injury-warning.tight'), ...P2(`${source}; compartment syndrome (U)`) },
    { id: 'head', when: yes('injury-risk.head'), ...P2('complaints.md, entry 19 (R7)') },
    { id: 'numb', when: yes('injury-risk.numb'), ...P2('complaints.md, entry 44 (trauma with arm/leg symptoms: U)') },
    { id: 'hot-joint', when: yes('injury-risk.hot-joint'), ...P2('complaints.md, entries 36, 45 (U)') },
    {
      id: 'pregnant-belly',
      when: yes('injury-risk.belly'),
      ...P2('complaints.md, entry 31 (R4–R6)'),
      action: 'call-1177',
      where: 'maternity',
    },
    { id: 'hurt', when: yes('injury-risk.hurt'), ...P2(`${groups}; entry 54`), action: 'call-1177', where: '1177' },
    { id: 'not-using', when: yes('injury-child.not-using'), ...P2('complaints.md, entries 6 (R2), 45') },
    { id: 'unseen', when: yes('injury-child.unseen'), ...P2(`${groups} (child: non-accidental pattern)`) },
    {
      id: 'head-anticoagulant',
      when: allOf(yes('injury-kind.head-hit'), yes('group.anticoagulant')),
      ...P2(`${groups} (R7): any head injury`),
    },
    {
      id: 'surgery',
      when: allOf(anyOf(infected, yes('injury-kind.stitches')), yes('group.surgery')),
      ...P2(`${groups}: recent surgery, wound`),
    },

    { id: 'newborn', when: infant, ...P3(`${groups} (child: non-accidental pattern; U)`) },
    { id: 'small-fracture', when: yes('injury-kind.bone-sore'), ...P3(source) },
    { id: 'stitches', when: yes('injury-kind.stitches'), ...P3(wounds) },
    { id: 'infected', when: infected, ...P3(wounds) },
    { id: 'knee', when: yes('injury-kind.knee'), ...P3('complaints.md, entry 45 (U)') },

    { id: 'tetanus', when: yes('injury-kind.tetanus'), ...P4(`${wounds} (tetanus status)`) },
    { id: 'lasting', when: atLeast('injury-days', LONG), ...P4(`${wounds}; ${everyComplaint}, 8 (U)`) },
    // Home care in the words that fit; nobody is asked, the person's own words tell. Both: the advice for both.
    { id: 'wound', when: yes('injury-kind.wound'), level: 'P5', source: wounds },
    { id: 'sprain', when: yes('injury-kind.sprain'), level: 'P5', source },
  ],
  shifts: [
    ...shiftsFor('injury', 'anticoagulant', 'frail', 'pregnant', 'immunosuppressed', 'returning', 'worried'),
    { id: 'injury-chronic', when: allOf(yes('group.chronic'), infected), source: `${groups} (U)` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
