// The vocabulary of a symptom file: one presenting complaint as plain data, no words (words live in
// texts/<lang>/<symptom>.json under the keys named here), no code.
import { z } from 'zod'
import { Condition } from './condition.ts'

/** P1 omedelbart (112) · P2 skyndsamt, within hours · P3 within a day · P4 coming days · P5 self-care. */
export const Level = z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])
export type Level = z.infer<typeof Level>

export const Action = z.enum(['call-112', 'crisis-line', 'emergency-department', 'call-1177', 'handoff', 'book', 'self-care'])
export type Action = z.infer<typeof Action>

export const WhereKind = z.enum([
  '112',
  '1177',
  'health-centre',
  'jour',
  'emergency-department',
  'maternity',
  'psychiatric-emergency',
  'dental',
  'youth-clinic',
  'child-health',
  'eye',
  'home-team',
  'home',
])
export type WhereKind = z.infer<typeof WhereKind>

/** `yes-no` is shown as a choice of ja / nej / vet inte and writes a boolean. */
export const QuestionKind = z.enum(['yes-no', 'choice', 'multi', 'number', 'date', 'scale', 'text', 'photo'])

/**
 * A question and what its answer writes. yes-no → boolean; choice → the option's id; number and scale →
 * number; date → 'YYYY-MM-DD'; text → string; multi → for each option a boolean under `id.option`.
 * Text keys: `q.<id>` the question, `q.<id>.why` the reason, `q.<id>.help` when it was not understood (optional),
 * `q.<id>.o.<option>` each option's title.
 */
export const Question = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/),
  kind: QuestionKind,
  options: z.array(z.string()).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  askIf: Condition.optional(),
  /** A danger question: an unknown answer raises one level or goes to a human; free text never answers it with no. */
  danger: z.boolean().default(false),
  /** No rule needs it, the caregiver does: asked last, and only when a caregiver will read it (P2–P4). */
  forCaregiver: z.boolean().optional(),
})
export type Question = z.infer<typeof Question>

/** Text keys: `r.<id>.plain` and `r.<id>.professional`. */
export const Rule = z.strictObject({
  id: z.string(),
  when: Condition,
  level: Level,
  source: z.string().min(1),
  action: Action.optional(),
  where: WhereKind.optional(),
})
export type Rule = z.infer<typeof Rule>

/** A group that shifts the level one step up. Shifts do not add up. Text keys as for a rule. */
export const Shift = z.strictObject({ id: z.string(), when: Condition, source: z.string().min(1) })
export type Shift = z.infer<typeof Shift>

/**
 * Another way at the same level, for whom the ordinary one is shut: "ring 1177" to somebody without a phone. Never changes the
 * level. Text keys: `r.<id>.plain` and `.professional`.
 */
export const Route = z.strictObject({
  id: z.string(),
  when: Condition,
  instead: z.array(Action).min(1),
  action: Action,
  where: WhereKind,
  source: z.string().min(1),
})
export type Route = z.infer<typeof Route>

export const Symptom = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  source: z.array(z.string()).min(1),
  /** Empty until a clinician signs; then name, role and date. */
  reviewedBy: z.string(),
  ages: z.strictObject({ fromMonths: z.number().optional(), belowMonths: z.number().optional() }).default({}),
  questions: z.array(Question),
  rules: z.array(Rule),
  shifts: z.array(Shift),
  /** The level of the complaint when no rule fires; rules and shifts only raise from it. */
  base: z.strictObject({ level: Level, source: z.string() }),
  /** An open danger sign of this complaint is at least this urgent. Unset: one level up from what is known. */
  openAtLeast: Level.optional(),
  /** Where each level goes by default; a rule may name its own. */
  routing: z.record(Level, z.strictObject({ action: Action, where: WhereKind })),
  /** Tried in order when the way is chosen. */
  routes: z.array(Route).optional(),
})
export type Symptom = z.infer<typeof Symptom>

/** What a file writes: zod fills in the defaults. */
export type SymptomDraft = z.input<typeof Symptom>

/** The facts a question writes. */
export const factsOf = (question: Pick<Question, 'id' | 'kind' | 'options'>): string[] =>
  question.kind === 'multi' ? (question.options ?? []).map(option => `${question.id}.${option}`) : [question.id]
