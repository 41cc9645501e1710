// What of the record a caregiver may read from here.
export const recordParts = ['medications', 'conditions', 'appointments', 'notes'] as const
export type RecordPart = (typeof recordParts)[number]
