// Sending a case over a care provider's border: a disclosure, and so only with the patient's yes (patientdatalagen 2008:355,
// lag 2022:913). What travels is a summary the caregiver has seen and the patient has read; it becomes a new case there.
import { z } from 'zod'
import { Level } from '../flows/symptom.ts'
import { Instant } from './instant.ts'
import { Unit } from './people.ts'

const Sender = z.object({
  hsaId: z.string(),
  name: z.string(),
  role: z.string(),
  unit: Unit,
  commission: z.string(),
  protected: z.boolean().optional(),
})

/** What the patient was asked about. */
export const ReferralAsked = z.object({
  /** The id the new case will have: decided when it is asked, so that however often it is carried it is one case. */
  id: z.string(),
  /** The question in the chat. */
  question: z.string(),
  to: Unit,
  /** The care provider that receives, and the one that sends. */
  provider: Unit,
  from: Unit,
  /** Where the receiving unit is reached if nothing else works. */
  phone: z.string(),
  level: Level,
  reason: z.string(),
  summary: z.string(),
  /** sha256 of the whole question as it was shown. */
  digest: z.string(),
  until: Instant,
})
export type ReferralAsked = z.infer<typeof ReferralAsked>

/** Who said yes or no: the patient, or the guardian for a child; both are kept. */
export const Consenting = z.object({
  number: z.string(),
  guardian: z.object({ number: z.string(), given: z.string(), family: z.string() }).nullable(),
})
export const ReferralEnd = z.enum(['expired', 'withdrawn', 'interrupted'])
export type ReferralEnd = z.infer<typeof ReferralEnd>

const Place = z.object({ unit: Unit, provider: Unit })
/** The whole case, from one care provider to another, without a question: that is done only in danger to life. */
export const Disclosed = { from: Place, to: Place, why: z.literal('danger-to-life') }

/** What the receiving unit has got. */
export const ReferralReceived = z.object({
  unit: Unit,
  provider: Unit,
  from: z.object({ unit: Unit, provider: Unit }),
  level: Level,
  reason: z.string(),
  summary: z.string(),
  consentedAt: Instant,
})
export type ReferralReceived = z.infer<typeof ReferralReceived>

/**
 * The latest one of a case. asked → granted → sent (the new case is there) · declined · expired (no answer in time) ·
 * withdrawn (taken back, or the case left its owner) · interrupted (danger: that is 112, not this).
 */
export const Referral = ReferralAsked.extend({
  state: z.enum(['asked', 'granted', 'sent', 'declined', ...ReferralEnd.options]),
  by: Sender,
  askedAt: Instant,
  /** When it was answered, or ended. */
  decidedAt: Instant.optional(),
  /** The new case, as people say it aloud. */
  number: z.string().optional(),
})
export type Referral = z.infer<typeof Referral>
