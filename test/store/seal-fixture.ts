// A sealed log for the sealer's tests: real cases written by the store, a key of its own, and the export as lines.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenPool } from '../../adapters/store/pool.ts'
import { exportLog, type ExportQuery } from '../../adapters/store/seal-export.ts'
import { type LogKey, logKey } from '../../adapters/store/seal-key.ts'
import { type Sealer, type SealerOptions, sealer } from '../../adapters/store/sealer.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { type Options, verifyLog } from '../../adapters/store/verify-log-cli.ts'
import { temporaryFolder } from '../database.ts'
import { newId, now, nurse, said, turn, write } from './talks.ts'

export async function freshKey(): Promise<LogKey> {
  const folder = temporaryFolder()
  const key = await logKey(join(folder, 'log-key.pem'))
  rmSync(folder, { recursive: true })
  return key
}

export const sealing = (pool: OpenPool, key: LogKey, over: Partial<SealerOptions> = {}): Sealer =>
  sealer({ pool, key, now, ...over })

/** Until nothing is left: a transaction of another database on the same server may hold the sealer up for a moment. */
export async function settled(it: Sealer): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise(done => setTimeout(done, 10))) {
    await it.seal()
    if ((await it.figures()).unsealed === 0) return
  }
  throw new Error('Rows of the access log are still not sealed after 20 seconds')
}

export async function exported(pool: OpenPool, query: ExportQuery = {}): Promise<string[]> {
  const lines: string[] = []
  await exportLog(pool, query, async line => void lines.push(line))
  return lines
}
export const verified = (lines: readonly string[], options: Options = {}) => verifyLog(lines, options)

/** A few cases with messages, each also looked at by a nurse. */
export async function someTalks(opened: OpenStore, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId)
  for (const id of ids) {
    await opened.store.update(id, turn, 'own-talk', write([said('Jag hostar och har feber.'), said('Sedan i går.')]))
    await opened.store.read(id, nurse, 'care')
    await opened.store.update(id, turn, 'own-talk', write([said('Det blev bättre. 🙂\u2028ny rad')]))
  }
  return ids
}
