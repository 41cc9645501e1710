// A process of its own that works off exports, for the test that kills it: node export-process.ts <database url> <origin>
import { randomUUID } from 'node:crypto'
import { bulkExport } from '../../adapters/fhir/export.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { register } from './door.ts'

const [url = '', origin = ''] = process.argv.slice(2)
const now = () => new Date().toISOString()
const store = await openStore({ url, now, nextWake: c => c.updatedAt })
bulkExport({
  cases: store.over,
  settings: defaults,
  register,
  pool: store.pool,
  now,
  origin,
  newId: randomUUID,
  everyMs: 50,
  settleMs: 0,
})
process.stdout.write('working\n')
