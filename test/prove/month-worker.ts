// One sweeper of the month: a process of its own, with its own store, that sweeps as main.ts does, at the time it is told.
// It may be killed at any moment.
import { argv } from 'node:process'
import { openStore } from '../../adapters/store/store.ts'
import { codeOf } from '../../bot/process.ts'
import { defaults } from '../../bot/settings.ts'
import { sweep } from '../../bot/sweep.ts'
import { nextWake } from '../../bot/watch.ts'
import { placesAt } from './month-town.ts'

const [, , url = ''] = argv
let now = ''

async function round() {
  const { store } = await openStore({ url, nextWake: c => nextWake(c), now: () => now, poolSize: 2 })
  return () =>
    sweep(
      store,
      now,
      defaults,
      placesAt(() => now),
    )
}

/** Loaded and waiting; it opens the store with the first time it is told. */
let opened: ReturnType<typeof round> | null = null
process.on('message', async (at: string) => {
  now = at
  try {
    opened ??= round()
    process.send?.({ swept: await (await opened)() })
  } catch (error) {
    process.send?.({ error: codeOf(error) })
  }
})
process.on('disconnect', () => process.exit(0))
process.send?.({ ready: true })
