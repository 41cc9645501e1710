// What the desk asks of the store beside the cases themselves.
import { closings } from './closings.ts'
import { handed } from './handed.ts'
import type { Pool } from './pool.ts'
import { seen } from './seen.ts'

export const deskSide = (pool: Pool) => ({ handed: handed(pool), seen: seen(pool), closings: closings(pool) })
