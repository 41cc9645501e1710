// Burns, frostbite and hypothermia (complaints.md, entry 47). How large, how deep and where decide; a deep burn and a deep
// frostbite hurt less than a mild one. Who is cold and has stopped shivering is worse, not better.
import { atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 47 (NHS Burns, WMS frostbite: U)'

/** "Child > 5 %" (entry 47) is without an age: under 16 years (U). The palm with its fingers is one per cent. Months. */
const CHILD_BELOW = 192
/** "Child < 5 y" (entry 47). Months. */
const YOUNG_BELOW = 60
/** A small burn heals within two weeks; what does not is looked at (U). Days. */
const SLOW = 15

export const burnCold = Symptom.parse({
  id: 'burn-cold',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'burncold-danger',
      kind: 'multi',
      danger: true,
      options: ['face', 'smoke', 'electric', 'chemical', 'around', 'large', 'confused', 'no-shiver'],
    },
    { id: 'burncold-child', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', CHILD_BELOW) },
    { id: 'burncold-young', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', YOUNG_BELOW) },
    {
      id: 'burncold-warning',
      kind: 'multi',
      danger: true,
      options: ['deep', 'place', 'blisters', 'frost', 'water', 'not-warm', 'fever', 'hurt'],
    },
    { id: 'burncold-more', kind: 'multi', options: ['blister', 'frost-blister', 'infected', 'tetanus'] },
    { id: 'burncold-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'burncold-kind', kind: 'choice', options: ['hot', 'sun', 'frost', 'chilled', 'other'], forCaregiver: true },
    { id: 'burncold-how', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'face', when: yes('burncold-danger.face'), ...P1(source) },
    { id: 'smoke', when: yes('burncold-danger.smoke'), ...P1(source) },
    { id: 'electric', when: yes('burncold-danger.electric'), ...P1(source) },
    { id: 'chemical', when: yes('burncold-danger.chemical'), ...P1(source) },
    { id: 'around', when: yes('burncold-danger.around'), ...P1(source) },
    { id: 'large', when: yes('burncold-danger.large'), ...P1(source) },
    { id: 'child-large', when: yes('burncold-child'), ...P1(source) },
    { id: 'confused', when: yes('burncold-danger.confused'), ...P1(source) },
    { id: 'no-shiver', when: yes('burncold-danger.no-shiver'), ...P1(source) },

    { id: 'young', when: yes('burncold-young'), ...P2(source) },
    { id: 'deep', when: yes('burncold-warning.deep'), ...P2(source) },
    { id: 'place', when: yes('burncold-warning.place'), ...P2(source) },
    { id: 'blisters', when: yes('burncold-warning.blisters'), ...P2(source) },
    { id: 'frost', when: yes('burncold-warning.frost'), ...P2(source) },
    // Not in the entry: milder hypothermia that does not give way, and fever after a burn (toxic shock in children) (U).
    { id: 'water', when: yes('burncold-warning.water'), ...P2(`${source}; cold water (U)`) },
    { id: 'not-warm', when: yes('burncold-warning.not-warm'), ...P2(`${source}; mild hypothermia (U)`) },
    { id: 'fever', when: yes('burncold-warning.fever'), ...P2(`${source}; infection or toxic shock after a burn (U)`) },
    { id: 'hurt', when: yes('burncold-warning.hurt'), ...P2(`${groups} (non-accidental pattern); entry 54`) },

    { id: 'newborn', when: infant, ...P3(`${groups} (U)`) },
    { id: 'blister', when: yes('burncold-more.blister'), ...P3(source) },
    { id: 'frost-blister', when: yes('burncold-more.frost-blister'), ...P3(`${source}; (U)`) },
    { id: 'infected', when: yes('burncold-more.infected'), ...P3('complaints.md, entry 36 (NICE NG141: U)') },

    { id: 'tetanus', when: yes('burncold-more.tetanus'), ...P4('complaints.md, entry 36 (tetanus status)') },
    { id: 'slow', when: atLeast('burncold-days', SLOW), ...P4(`${everyComplaint}, 8 (U)`) },
  ],
  shifts: shiftsFor('burncold', 'frail', 'chronic', 'immunosuppressed', 'pregnant', 'returning', 'worried'),
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
