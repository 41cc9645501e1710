// The one form of time in the house.
import { z } from 'zod'

/** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. Sorts as text. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>
