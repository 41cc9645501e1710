// Brings every case whose hour has come to watch.ts. Many processes may sweep: the store's rev check lets one win.
import type { Instant } from './case.ts'
import type { Clock, Store } from './ports.ts'
import type { Settings } from './settings.ts'
import { watch } from './watch.ts'

export async function sweep(store: Store & Clock, now: Instant, settings: Settings, limit = 200): Promise<number> {
  const due = await store.due(now, limit)
  for (const id of due) await store.update(id, { kind: 'system', name: 'clock' }, 'watch', c => watch(c, now, settings))
  return due.length
}
