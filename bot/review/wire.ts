// What the log reviewer's page and its server say to each other.
import type { Decision, GlassLook, Look, Opened, Page, Reviewed } from '../review.ts'

export type ReviewMe = {
  name: string
  role: string
  unit: string
  provider: string
  /** Names of the provider's units by HSA-id. */
  units: Record<string, string>
  sample: number
  manyCases: number
}
/** `from`, `to`: the days counted, both included. */
export type ReviewCounts = Record<Decision, number> & { unreviewed: number; oldest: string | null; from: string; to: string }
export type Sample = { seed: string; rows: Look[] }
export type { Decision, GlassLook, Look, Opened, Page, Reviewed }
