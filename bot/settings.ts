// Region-specific times: configuration with a source, never constants in the logic. Minutes unless said. A region's own stand
// in SETTINGS_FILE (settings-file.ts).
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
  /** With one caregiver on duty: how long each case ahead in the queue takes. The urgent are not made to stand in it. */
  minutesPerCase: number
  /** When the chat is staffed for what is not urgent; counted in when nobody is logged in. Europe/Stockholm. */
  staffed: { days: number[]; from: string; to: string }[]
  /** How often somebody who waits is asked how it is, by urgency; null = not asked. */
  checkIn: Record<Level, number | null>
  /** How long a check-in may stay unanswered before the unit is alerted, and for which levels it is. */
  checkInAnswer: number
  alertUnanswered: readonly Level[]
  /** After this many unanswered in a row, somebody who is not urgent is left in peace until they write. */
  checkInAtMost: number
  /** Urgent and waiting where nobody reads before it opens: how often they are asked while they answer; how long they are left in
   * peace where no opening is known. */
  checkInShut: { every: number; unknown: number }
  /** How much one caregiver has in hand before the desk asks if one more is wise: a weight for each urgency, and their sum. */
  cap: { weights: Record<Level, number>; most: number }
  /** A console nobody touches is locked after this long. */
  lockAfter: number
  /** How long what is hidden is seen through a broken glass. */
  glassLasts: number
  /** The review of the log: how many looks a week's sample holds, and how many cases one may open within an hour unasked. */
  review: { sample: number; manyCases: number }
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
  minutesPerCase: 10,
  staffed: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '21:00' }],
  checkIn: { P1: 5, P2: 15, P3: 180, P4: null, P5: null },
  checkInAnswer: 10,
  alertUnanswered: ['P1', 'P2'],
  checkInAtMost: 3,
  checkInShut: { every: 30, unknown: 12 * 60 },
  cap: { weights: { P1: 4, P2: 3, P3: 2, P4: 1, P5: 1 }, most: 12 },
  lockAfter: 10,
  glassLasts: 60,
  review: { sample: 20, manyCases: 30 },
}
