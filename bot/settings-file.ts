// The region's own times, from SETTINGS_FILE: what it names stands instead of the defaults of settings.ts. Read at the start; a
// file that would leave somebody urgent waiting unasked, or behind somebody less urgent, stops it.
import { z } from 'zod'
import { Level } from '../flows/symptom.ts'
import { ownFile } from './own-file.ts'
import { defaults, type Settings } from './settings.ts'

const YEAR = 366 * 24 * 60
const minutes = z.int().min(1).max(YEAR)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u, 'A time as 07:30.')
const perLevel = <T extends z.ZodType>(value: T) =>
  z.strictObject({ P1: value, P2: value, P3: value, P4: value, P5: value }).partial()

const Span = z
  .strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'Later than "from".' })
const urgent = ['P1', 'P2'] as const satisfies readonly Level[]

/** Minutes, as in settings.ts; what is left out keeps its default. */
const Own = z
  .strictObject({
    answerWithin: perLevel(minutes),
    lease: minutes,
    idle: minutes,
    reopenWithin: minutes,
    holdAtMost: minutes,
    promiseAgain: minutes,
    minutesPerCase: minutes,
    staffed: z.array(Span).min(1),
    checkIn: perLevel(minutes.nullable()),
    checkInAnswer: minutes,
    alertUnanswered: z.array(Level),
    checkInAtMost: z.int().min(1).max(100),
    checkInShut: z.strictObject({ every: minutes, unknown: minutes }).partial(),
    cap: z.strictObject({ weights: perLevel(z.int().min(0).max(100)), most: z.int().min(1).max(1000) }).partial(),
    lockAfter: minutes.max(60),
    glassLasts: minutes.max(24 * 60),
    review: z.strictObject({ sample: z.int().min(1).max(500), manyCases: z.int().min(1).max(10_000) }).partial(),
  })
  .partial()
type Own = z.infer<typeof Own>

const merged = (own: Own): Settings => ({
  ...defaults,
  ...given(own),
  answerWithin: { ...defaults.answerWithin, ...given(own.answerWithin) },
  checkIn: { ...defaults.checkIn, ...given(own.checkIn) },
  checkInShut: { ...defaults.checkInShut, ...given(own.checkInShut) },
  cap: {
    most: own.cap?.most ?? defaults.cap.most,
    weights: { ...defaults.cap.weights, ...given(own.cap?.weights) },
  },
  review: { ...defaults.review, ...given(own.review) },
})

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
/** Without what was left out, so that it hides no default. */
const given = <T extends object>(own: T | undefined): Given<T> =>
  // What is undefined is gone, which fromEntries can't say in types.
  Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined)) as Given<T>

const Safe = Own.transform(merged).superRefine(({ answerWithin, checkIn, alertUnanswered }, ctx) => {
  const refuse = (path: string[], message: string) => ctx.addIssue({ code: 'custom', path, message })
  for (const [i, level] of Level.options.entries()) {
    const before = Level.options[i - 1]
    if (before && answerWithin[level] < answerWithin[before])
      refuse(['answerWithin', level], `Not sooner than ${before}, which is more urgent.`)
  }
  for (const level of urgent) {
    if (checkIn[level] === null) refuse(['checkIn', level], 'Somebody this urgent is always asked: minutes, not null.')
    if (!alertUnanswered.includes(level)) refuse(['alertUnanswered'], `Holds ${level}: whoever is silent there may be worse.`)
  }
})

/** `file`: '' = the defaults. Throws an Error that names the file, the setting and what is wrong. */
export const settingsFrom = (file: string): Settings => ownFile('settings', file, Safe, defaults)
