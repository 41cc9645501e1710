// Why a caregiver changes the urgency: the published list. Its words are `console.urgency.reason.<id>` in each language;
// the list is served to anyone with the rules (server/rules-open.ts). An id that has been used is never given another meaning.
import type { Level } from '../flows/symptom.ts'

export type Way = 'up' | 'down'
/** Which way each may be given for. */
const ways = {
  'more-signs': 'up',
  'got-worse': 'up',
  risk: 'up',
  'hard-to-judge': 'up',
  worried: 'up',
  milder: 'down',
  'got-better': 'down',
  'seen-by-care': 'down',
  'known-plan': 'down',
  misread: 'both',
  other: 'both',
} as const satisfies Record<string, Way | 'both'>
export type UrgencyReason = keyof typeof ways
export const urgencyReasons = Object.keys(ways) as UrgencyReason[] // Justified: Object.keys forgets what it was given.

export const wayOf = (id: UrgencyReason): Way | 'both' => ways[id]
export const reasonsFor = (way: Way): UrgencyReason[] => urgencyReasons.filter(id => ways[id] === way || ways[id] === 'both')
/** What nobody has judged can only go up. */
export const wayTo = (from: Level | undefined, to: Level): Way => (from === undefined || to < from ? 'up' : 'down')
