// The people of a case and where they work.
import { z } from 'zod'

export const Unit = z.object({ hsaId: z.string(), name: z.string() })
export type Unit = z.infer<typeof Unit>

/** A caregiver under one commission (medarbetaruppdrag): rights come from the unit of the commission. */
export const Caregiver = z.object({
  hsaId: z.string(),
  name: z.string(),
  role: z.string(),
  unit: Unit,
  /** HSA-id of the care provider (vårdgivare) and of the commission. */
  provider: z.string(),
  commission: z.string(),
  /** A commission to keep the rules opens no case. */
  duty: z.literal('rules').optional(),
})
export type Caregiver = z.infer<typeof Caregiver>

/** A person whose identity was verified at LoA3. A typed number never becomes one of these. */
export const Citizen = z.object({
  /** 12 digits. */
  number: z.string().regex(/^\d{12}$/),
  kind: z.enum(['personnummer', 'samordningsnummer']),
  given: z.string(),
  family: z.string(),
  birthDate: z.iso.date(),
  /** Sekretessmarkering or skyddad folkbokföring, or unknown: all are treated as protected. */
  protected: z.boolean(),
  /** HSA-id of the health centre where the person is listed. */
  listedAt: Unit.nullable(),
  loa: z.string(),
  /** When a guardian acts for a child: the person who logged in. */
  actor: z.object({ number: z.string(), given: z.string(), family: z.string() }).nullable(),
})
export type Citizen = z.infer<typeof Citizen>
