// Brings every case whose hour has come to watch.ts. Many processes may sweep: the store's rev check lets one win.
import type { Instant } from './case.ts'
import type { Clock, Store } from './ports.ts'
import type { Settings } from './settings.ts'
import { type Places, watch } from './watch.ts'

/** A case that can't be written must not keep the ones behind it waiting: the first error is thrown when all have been tried. */
export async function sweep(store: Store & Clock, now: Instant, settings: Settings, places?: Places, limit = 200): Promise<number> {
  const due = await store.due(now, limit)
  const failed: unknown[] = []
  for (const id of due) {
    await store
      .update(id, { kind: 'system', name: 'clock' }, 'watch', c => watch(c, now, settings, places))
      .catch(error => failed.push(error))
  }
  if (failed.length > 0) throw failed[0]
  return due.length
}
