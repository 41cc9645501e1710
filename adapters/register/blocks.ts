// Blocks (spärr) as the blocking service tells them. What can't be learnt in time is said to be just that: the desk then hides
// what may be blocked, and says why. A block without its unit or provider as agreed is an answer we can't read.
import { z } from 'zod'
import type { Block, Blocks } from '../../bot/blocks.ts'
import type { Instant } from '../../bot/case.ts'
import { remembered } from '../../bot/remembered.ts'

const DEADLINE_MS = 2_000
/** A block is meant to hold at once; a queue that is looked through must not ask once for each row. */
const KNOWN_FOR_MS = 30_000

const Answer = z.object({
  blocks: z.array(
    z.object({
      blockId: z.string(),
      informationCareProviderId: z.string().min(1),
      informationCareUnitId: z.string().min(1).nullable(),
      informationStartDate: z.iso.datetime().nullable(),
      informationEndDate: z.iso.datetime().nullable(),
    }),
  ),
})

type Options = { baseUrl: string; now: () => Instant; fetch?: typeof globalThis.fetch }
export function blocks({ baseUrl, now, fetch = globalThis.fetch }: Options): Blocks {
  async function ask(personNumber: string): Promise<Block[] | null> {
    try {
      const response = await fetch(`${baseUrl}/blocks/lookup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ subjectOfCareId: personNumber }),
        signal: AbortSignal.timeout(DEADLINE_MS),
        redirect: 'error',
      })
      if (!response.ok) return null
      return Answer.parse(await response.json()).blocks.map(block => ({
        unit: block.informationCareUnitId,
        provider: block.informationCareProviderId,
        from: block.informationStartDate,
        to: block.informationEndDate,
      }))
    } catch {
      // Its words may repeat the person's number; that it could not be asked is all that matters here.
      return null
    }
  }
  return { of: remembered(ask, { forMs: KNOWN_FOR_MS, now, keeps: found => found !== null }) }
}
