// What the store can tell about itself, for /metrics.
import type { Now } from '../../bot/ports.ts'
import { sealFigures } from './sealer.ts'
import { couldChangeLog } from './seal-role.ts'
import type { OpenStore } from './store.ts'

export const storeFigures = ({ glass, outbox, store, pool }: OpenStore, now: Now) => ({
  glass: () => glass.unreviewed(),
  outbox: () => outbox.depth(),
  record: () => outbox.figures(now()),
  overdue: () => store.overdue(now()),
  sealed: () => sealFigures(pool),
  guarded: () => couldChangeLog(pool),
})
