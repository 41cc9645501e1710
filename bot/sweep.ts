// Brings every case whose hour has come to watch.ts. Many processes may sweep: the store's rev check lets one win.
import { type Case, type Instant, isRefusal } from './case.ts'
import type { Clock, Store } from './ports.ts'
import type { Settings } from './settings.ts'
import { type Places, watch } from './watch.ts'

const furthest = 20_000

/** A case that can't be written must not keep the ones behind it waiting: the first error is thrown when all have been tried. */
export async function sweep(
  store: Pick<Store, 'update'> & Pick<Clock, 'due'>,
  now: Instant,
  settings: Settings,
  places?: Places,
  limit = 200,
  /** What the clock itself can't do: a yes to another care provider is carried. */
  carry: (c: Case) => Promise<void> = async () => {},
): Promise<number> {
  const due = await store.due(now, limit)
  const failed: unknown[] = []
  let moved = 0
  for (const id of due) {
    await store
      .update(id, { kind: 'system', name: 'clock' }, 'watch', c => watch(c, now, settings, places))
      .then(async done => {
        if (isRefusal(done)) return
        if (done.entries.length > 0) moved += 1
        await carry(done.case)
      })
      .catch((error: unknown) => failed.push(error))
  }
  // A whole round of cases that no longer have anything to wait for (longer times since they were written), or that
  // can't be written: look past them.
  if (moved === 0 && due.length === limit && limit < furthest) return sweep(store, now, settings, places, limit * 10, carry)
  if (failed.length > 0) throw failed[0]
  return due.length
}
