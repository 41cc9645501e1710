// One sweeper of the month: a process of its own, with its own store, that sweeps as main.ts does, at the time it is told.
// It may be killed at any moment.
import { argv } from 'node:process'
import { openStore } from '../../adapters/store/store.ts'
import { houses } from '../../bot/house.ts'
import { blank } from '../../bot/log.ts'
import { codeOf } from '../../bot/process.ts'
import { defaults } from '../../bot/settings.ts'
import { sweep } from '../../bot/sweep.ts'
import { nextWake } from '../../bot/watch.ts'
import { central, register } from './month-town.ts'

const [, , url = ''] = argv
let now = ''

async function house() {
  const open = await openStore({ url, nextWake: c => nextWake(c), now: () => now, poolSize: 2 })
  const houseOf = await houses({
    register,
    ruleSets: open.ruleSets,
    reviews: open.reviews.latest,
    settings: defaults,
    production: false,
    now: () => now,
    staffing: async unit => ({ onDuty: await open.sessions.onDuty(unit, now), waiting: await open.store.waiting(unit) }),
    central: central.hsaId,
    onError: code => process.send?.({ error: code }),
  })
  return async () => sweep(open.store, now, defaults, await houseOf(blank('clock')))
}

/** Loaded and waiting; it opens the store with the first time it is told. */
let opened: ReturnType<typeof house> | null = null
process.on('message', async (at: string) => {
  now = at
  try {
    opened ??= house()
    process.send?.({ swept: await (await opened)() })
  } catch (error) {
    process.send?.({ error: codeOf(error) })
  }
})
process.on('disconnect', () => process.exit(0))
process.send?.({ ready: true })
