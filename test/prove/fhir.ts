// `npm run prove -- fhir`: the FHIR door in bad company: 50,000 requests that nobody should send, and 10,000 who all want to
// make the same thing at once.
import { type Door, openDoor } from '../fhir/door.ts'
import { fuzz, type FuzzVerdict } from '../fhir/fuzz.ts'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { register } from '../fhir/door.ts'
import { defaults } from '../../bot/settings.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { scheduleId } from '../../fhir-profiles/schedule.ts'

export type Once = {
  asked: number
  created: number
  found: number
  others: Record<string, number>
  stored: number
  seconds: number
}

/** All at once, in two processes' worth of doors over one database: one of them makes it. */
async function once(door: Door, times: number, atOnce: number): Promise<Once> {
  const doors = [1, 2].map(() =>
    fhirRoutes({
      cases: door.store.over,
      settings: defaults,
      register,
      pool: door.store.pool,
      now: () => new Date().toISOString(),
      origin: 'http://prove.local',
      cursorKey: new Uint8Array(32).fill(7),
      verifyToken: async () => ({ client: 'prove', scopes: ['system/*.cruds'] }),
    }),
  )
  const unit = exampleUnits.find(({ kind }) => kind === 'health-centre')?.hsaId ?? ''
  const identifier = 'https://example.org/slot|one-for-all'
  const [system, value] = identifier.split('|')
  const body = JSON.stringify({
    resourceType: 'Slot',
    identifier: [{ system, value }],
    schedule: { reference: `Schedule/${scheduleId(unit, 'visit')}` },
    status: 'free',
    start: '2026-12-01T08:00:00Z',
    end: '2026-12-01T08:20:00Z',
  })
  const headers = {
    Authorization: 'Bearer x',
    'Content-Type': 'application/fhir+json',
    'If-None-Exist': `identifier=${identifier}`,
  }
  const verdict: Once = { asked: 0, created: 0, found: 0, others: {}, stored: 0, seconds: 0 }
  const begun = performance.now()
  const work = async () => {
    while (verdict.asked < times) {
      const at = verdict.asked++
      const response = await doors[at % 2]?.request('http://prove.local/Slot', { method: 'POST', headers, body })
      await response?.text()
      const status = response?.status ?? 0
      if (status === 201) verdict.created += 1
      else if (status === 200) verdict.found += 1
      else verdict.others[status] = (verdict.others[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  verdict.seconds = (performance.now() - begun) / 1000
  const { rows } = await door.store.pool.query('select count(*)::int as n from slots where identifiers @> $1::text[]', [
    [identifier],
  ])
  verdict.stored = rows[0]?.n ?? 0
  return verdict
}

export async function fhir(options: {
  requests: number
  creates: number
  atOnce: number
  seed: number
}): Promise<{ storm: FuzzVerdict; once: Once }> {
  const door = await openDoor()
  try {
    return { once: await once(door, options.creates, options.atOnce), storm: await fuzz(door, options.requests, options.seed) }
  } finally {
    await door.close()
  }
}
