// Region-specific times: configuration with a source, never constants in the logic. Minutes unless said.
import type { Level } from '../flows/symptom.ts'

export type Settings = {
  /** First human answer, by urgency, counted in the unit's opening hours. */
  answerWithin: Record<Level, number>
  /** A caregiver who owes an answer and is silent this long gives the case back to the queue. */
  lease: number
  /** A talk with the bot that has been silent this long is closed as left. */
  idle: number
  /** A closed case opens again when the citizen writes within this time. */
  reopenWithin: number
  /** A case is put on hold for this long at most. */
  holdAtMost: number
  /** A new promise when one was broken. */
  promiseAgain: number
}

/**
 * Source: our five levels (P1 now, P2 within hours, P3 within a day, P4 coming days) and the region's
 * care guarantee of contact the same day (HSL 9 kap. 1 §, HSF 2017:80 6 kap. 1 §). To be decided by the region before use.
 */
export const defaults: Settings = {
  answerWithin: { P1: 5, P2: 15, P3: 60, P4: 240, P5: 240 },
  lease: 30,
  idle: 24 * 60,
  reopenWithin: 72 * 60,
  holdAtMost: 30 * 24 * 60,
  promiseAgain: 30,
}
