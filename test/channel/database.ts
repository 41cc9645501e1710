// The real parts a channel stands on; `open` gives another server process's view of the same database.
import { randomUUID } from 'node:crypto'
import { files } from '../../adapters/files/files.ts'
import { openStore } from '../../adapters/store/store.ts'
import { database } from '../database.ts'

export async function parts() {
  const db = await database()
  const now = () => new Date().toISOString()
  const open = async () => {
    const opened = await openStore({ url: db.url, nextWake: c => c.updatedAt, now, strict: true })
    return { store: opened.store, bus: opened.bus, files: files(opened.pool, { now, newId: randomUUID }), close: opened.close }
  }
  const first = await open()
  return {
    ...first,
    open,
    async close() {
      await first.close()
      await db.stop()
    },
  }
}
