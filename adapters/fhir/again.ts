// What ends a transaction without any fault in it: others were in the way. Begun again, it is carried out.
import { codeOf } from '../store/errors.ts'

const passing = ['40001', '40P01', '23505', 'contended']
export const passes = (error: unknown): boolean => passing.includes(String(codeOf(error)))

export async function again<R>(once: () => Promise<R>): Promise<R> {
  for (let round = 0; ; round += 1) {
    try {
      return await once()
    } catch (error) {
      if (round >= 4 || !passes(error)) throw error
    }
  }
}
