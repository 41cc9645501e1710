// Moles and other marks on the skin (complaints.md, entry 37). What has changed is to be seen by somebody; nobody is ever told
// that a mark is harmless, from answers or from a picture: self-care here is to keep watching it.
import { allOf, atLeast, is, yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const entry = 'complaints.md, entry 37 (NICE NG12, SVF hudmelanom: U)'

/** Months. A mark that is new in a grown person is weighed more from 40 years (entry 37 has no age; U). */
const NEW_FROM = 480

const fresh = is('mole-known', 'new')

export const mole = Symptom.parse({
  id: 'mole',
  version: '1.0.0',
  source: [entry],
  reviewedBy: '',
  questions: [
    { id: 'mole-warning', kind: 'multi', danger: true, options: ['bleeding', 'infected', 'fast', 'gland', 'ill'] },
    {
      id: 'mole-change',
      kind: 'multi',
      options: ['changing', 'asymmetry', 'border', 'colour', 'diameter', 'different', 'itching'],
    },
    { id: 'mole-signs', kind: 'multi', options: ['nail', 'sore', 'bump', 'patch', 'eye', 'before', 'family'] },
    { id: 'mole-known', kind: 'choice', options: ['always', 'new'] },
    { id: 'mole-place', kind: 'text', forCaregiver: true },
    { id: 'mole-since', kind: 'text', forCaregiver: true },
    { id: 'mole-sun', kind: 'multi', options: ['burnt', 'sunbed', 'many', 'fair'], forCaregiver: true },
  ],
  rules: [
    { id: 'bleeding', when: yes('mole-warning.bleeding'), ...P2(`${entry}: entry 46, bleeding; our caution (U)`) },
    { id: 'fast', when: yes('mole-warning.fast'), ...P3(entry) },
    { id: 'infected', when: yes('mole-warning.infected'), ...P3('complaints.md, entry 36 (NICE NG141, Strama: U)') },
    { id: 'gland', when: yes('mole-warning.gland'), ...P3(`${entry}: a lump besides the mark, our caution (U)`) },
    { id: 'ill', when: yes('mole-warning.ill'), ...P3(`${entry}: earlier skin cancer and ill, our caution (U)`) },

    { id: 'changing', when: yes('mole-change.changing'), ...P4(entry) },
    { id: 'asymmetry', when: yes('mole-change.asymmetry'), ...P4(entry) },
    { id: 'border', when: yes('mole-change.border'), ...P4(entry) },
    { id: 'colour', when: yes('mole-change.colour'), ...P4(entry) },
    { id: 'nail', when: yes('mole-signs.nail'), ...P4(entry) },
    { id: 'sore', when: yes('mole-signs.sore'), ...P4(entry) },
    { id: 'different', when: yes('mole-change.different'), ...P4(`${entry}: unlike the others (U)`) },
    { id: 'itching', when: yes('mole-change.itching'), ...P4(`${entry}: evolving (U)`) },
    { id: 'bump', when: yes('mole-signs.bump'), ...P4(`${entry}: nodule (U)`) },
    { id: 'patch', when: yes('mole-signs.patch'), ...P4(`${entry}: rough patch that stays (U)`) },
    {
      id: 'eye',
      when: yes('mole-signs.eye'),
      level: 'P4',
      action: 'book',
      where: 'eye',
      source: `${entry}: a spot in the eye is the eye clinic’s (U)`,
    },
    { id: 'before', when: yes('mole-signs.before'), ...P4(`${entry}: earlier skin cancer, our caution (U)`) },
    { id: 'family', when: allOf(yes('mole-signs.family'), fresh), ...P4(`${entry}: in the family and new, our caution (U)`) },
    // Large and the same for years is long known (P5); large and not long known is not.
    { id: 'diameter', when: allOf(yes('mole-change.diameter'), fresh), ...P4(entry) },
    { id: 'new', when: allOf(fresh, atLeast('person.ageMonths', NEW_FROM)), ...P4(`${entry}: new in a grown person (U)`) },
  ],
  shifts: shiftsFor('mole', 'pregnant', 'immunosuppressed', 'returning'),
  base: { level: 'P5', source: `${entry} (stable, long known); ${everyComplaint}, 8` },
  routing: ordinaryRouting,
})
