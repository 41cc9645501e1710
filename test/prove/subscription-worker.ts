// One process that matches and delivers, as main.ts has it. It may be killed at any moment.
import { argv } from 'node:process'
import { subscriptions } from '../../adapters/fhir/subscriptions.ts'
import { openStore } from '../../adapters/store/store.ts'
import { nextWake } from '../../bot/watch.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'

const [, , url = '', leaseMs = '25000'] = argv
const now = () => new Date().toISOString()
const { store, bus, pool } = await openStore({ url, nextWake: c => nextWake(c), now, poolSize: 12 })
const told = new Map<string, number>()
subscriptions({
  store,
  bus,
  pool,
  register: { units: async () => exampleUnits, listing: async () => null, protectedIdentity: async () => true },
  now,
  origin: 'http://127.0.0.1:3000',
  production: false,
  leaseMs: Number(leaseMs),
  log: ({ event, code }) => void told.set(`${event} ${code ?? ''}`, (told.get(`${event} ${code ?? ''}`) ?? 0) + 1),
})
setInterval(() => process.send?.(Object.fromEntries(told)), 500).unref()
process.on('disconnect', () => process.exit(0))
process.send?.({})
