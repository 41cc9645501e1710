// What many complaints share: the groups that shift a level, the ordinary routing, the temperature question, and how a
// rule of each level is written. A symptom file names the groups it minds; it does not say again what they are.
import { allOf, atLeast, below, type Condition, yes } from './condition.ts'
import { FRAIL_FROM, INFANT, PREGNANT_BELOW, PREGNANT_FROM } from './limits.ts'
import type { SymptomDraft } from './symptom.ts'

export const groups = 'complaints.md: groups that shift the level'
export const everyComplaint = 'complaints.md: rules for every complaint'

export const pregnant = allOf(
  yes('group.pregnant'),
  atLeast('person.ageMonths', PREGNANT_FROM),
  below('person.ageMonths', PREGNANT_BELOW),
)
export const frail = allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM))
export const infant = below('person.ageMonths', INFANT)

const group = {
  pregnant: { when: pregnant, source: `${groups} (R4–R6)` },
  immunosuppressed: { when: yes('group.immunosuppressed'), source: `${groups} (U)` },
  anticoagulant: { when: yes('group.anticoagulant'), source: `${groups} (R7)` },
  chronic: { when: yes('group.chronic'), source: `${groups} (U)` },
  surgery: { when: yes('group.surgery'), source: groups },
  frail: { when: frail, source: groups },
  infant: { when: infant, source: `${groups} (R2, R3)` },
  returning: { when: yes('group.returning'), source: `${everyComplaint}, 5` },
  worried: { when: yes('group.worried'), source: `${everyComplaint}, 5` },
} as const
export type Group = keyof typeof group

/** The shifts `<prefix>-<group>`, whose words are `r.<prefix>-<group>.plain` and `.professional`. */
export const shiftsFor = (prefix: string, ...minded: readonly Group[]): SymptomDraft['shifts'] =>
  minded.map(name => ({ id: `${prefix}-${name}`, ...group[name] }))

/** A rule's level, and where it sends when not where the complaint's routing says. */
export const P1 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
export const P2 = (source: string) => ({ level: 'P2', source }) as const
export const P3 = (source: string) => ({ level: 'P3', source }) as const
export const P4 = (source: string) => ({ level: 'P4', source }) as const

/** Most complaints: 112, the phone within hours, a nurse here within the day, a time at the health centre, home. */
export const ordinaryRouting = {
  P1: { action: 'call-112', where: '112' },
  P2: { action: 'call-1177', where: 'jour' },
  P3: { action: 'handoff', where: '1177' },
  P4: { action: 'book', where: 'health-centre' },
  P5: { action: 'self-care', where: 'home' },
} as const satisfies SymptomDraft['routing']

/** °C, asked when `askIf` holds; free text may have given it before. For the caregiver, unless a rule reads it. */
export const temperature = (askIf: Condition) =>
  ({ id: 'temperature', kind: 'number', min: 34, max: 43, unit: 'celsius', askIf, forCaregiver: true }) as const
