// Parts of a case and of its log that have names of their own: the urgency as a caregiver set it, how it ended, in whose hands
// it is.
import { z } from 'zod'
import { Level } from '../flows/symptom.ts'
import { Instant } from './instant.ts'
import { endings, problems } from './outcomes.ts'
import { Unit } from './people.ts'
import { urgencyReasons } from './urgency-reasons.ts'

export const CloseReason = z.enum(endings)
export type CloseReason = z.infer<typeof CloseReason>
export const Problem = z.enum(problems)
export type Problem = z.infer<typeof Problem>
/** `equalsVisit`: it stands for a visit; both are asked when a caregiver closes. */
export const End = { reason: CloseReason, equalsVisit: z.boolean().optional(), problem: Problem.optional() }

/** Why a caregiver set another level: the published reason, and as words. */
const Why = z.object({ level: Level, code: z.enum(urgencyReasons), reason: z.string(), added: z.string().optional() })
export const Colleague = z.object({ hsaId: z.string(), name: z.string(), role: z.string() })
export const Urgency = Why.partial({ code: true }).extend({ by: z.string(), confirmedBy: z.string().optional() })
/** `proposed`: whose lowering the author confirmed; `undoes`: the number of the change that is taken back. */
export const UrgencyChanged = {
  ...Why.partial({ code: true }).shape,
  promisedBy: Instant.nullable(),
  proposed: Colleague.optional(),
  undoes: z.number().int().optional(),
}
export const LoweringProposed = { ...Why.shape, central: z.boolean() }
export const Lowering = Why.extend({ by: Colleague, at: Instant, central: z.boolean() })
export const Undo = z.object({ by: z.string(), at: Instant, seq: z.number().int(), before: Urgency.nullable() })

/** `paused`: they have told the citizen another hour than the one that was promised. */
export const Claim = z.object({
  hsaId: z.string(),
  name: z.string(),
  role: z.string(),
  unit: Unit,
  at: Instant,
  lease: Instant,
  paused: z.literal(true).optional(),
})
/** `wroteAt`: when the citizen first wrote while it rested. */
export const Hold = z.object({ until: Instant, reason: z.string(), wroteAt: Instant.optional() })
