// A simulated Cosmic over real HTTP with a database of its own, and a case that can be signed into it.
import { randomUUID } from 'node:crypto'
import type { Artefact, Case } from '../../bot/case.ts'
import { readConfig } from '../../bot/config.ts'
import type { Caregiver, Citizen } from '../../bot/people.ts'
import { blank } from '../../bot/log.ts'
import type { Ehr } from '../../bot/ports.ts'
import type { CosmicAccess } from '../../adapters/cosmic/client.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { newClientKey } from '../../adapters/identity/client-key.ts'
import { cosmicWorld } from '../../adapters/world/cosmic.ts'
import type { WorldFault } from '../../adapters/world/cosmic-faults.ts'
import { startWorld } from '../../adapters/world/world.ts'
import { database } from '../database.ts'

/** Persons and staff of the simulated registers. */
export const anna: Citizen = {
  number: '198506142382',
  kind: 'personnummer',
  given: 'Anna',
  family: 'Niemi',
  birthDate: '1985-06-14',
  protected: false,
  listedAt: null,
  loa: 'http://id.elegnamnden.se/loa/1.0/loa3',
  actor: null,
}
export const karin: Caregiver = {
  hsaId: 'SE2321000230-TP101',
  name: 'Karin Ek',
  role: 'Sjuksköterska, 1177',
  unit: { hsaId: 'SE2321000230-T1177', name: '1177 Region Norrbotten' },
  provider: 'SE2321000230-TVG1',
  commission: 'SE2321000230-TM101',
}
/** Cosmic keeps the real time, so the case does. */
const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
export const at = hours(0)
const config = readConfig({})
export const settings = { template: config.COSMIC_TEMPLATE }
export const scope = config.COSMIC_SCOPE

export function signedCase(more: Partial<Case> = {}): Case {
  return {
    ...blank(randomUUID()),
    number: `FA-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}`.toUpperCase(),
    rev: 1,
    status: 'claimed',
    openedAt: hours(-2),
    citizen: anna,
    bookings: [
      {
        slot: randomUUID(),
        kind: 'callback',
        start: hours(24),
        end: hours(24.3),
        unit: { hsaId: 'SE2321000230-TH01', name: 'Norrskenets hälsocentral' },
        performer: null,
      },
    ],
    ...more,
  }
}

export const note = (text = 'Ont i foten sedan i går. Råd om egenvård.', id: string = randomUUID()) => ({
  id,
  text,
  contactType: 'Digital kontakt, chatt',
})

export async function cosmicStage() {
  const db = await database()
  const { publicJwk } = await newClientKey()
  const held = await cosmicWorld({ databaseUrl: db.url })
  const world = await startWorld({ port: 0, product: 'http://127.0.0.1:3000', clientKey: publicJwk, extra: [held.extra] })
  const access = (more: Partial<CosmicAccess> = {}): CosmicAccess => ({
    baseUrl: `${world.url}/cosmic/fhir`,
    tokenUrl: `${world.url}/cosmic/auth/token`,
    clientId: config.COSMIC_CLIENT_ID,
    clientSecret: config.COSMIC_CLIENT_SECRET,
    key: config.COSMIC_KEY,
    scope,
    now: Date.now,
    deadlineMs: 1000,
    ...more,
  })
  return {
    url: world.url,
    database: db.url,
    access,
    ehr: (more: Partial<CosmicAccess> = {}): Ehr => cosmic(access(more), settings),
    async breaks(...faults: (Partial<WorldFault> & Pick<WorldFault, 'kind'>)[]) {
      const reply = await fetch(`${world.url}/cosmic/control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(faults),
      })
      if (!reply.ok) throw new Error(await reply.text())
    },
    mends: () => fetch(`${world.url}/cosmic/control`, { method: 'DELETE' }),
    /** What Cosmic holds of this case: its contact, notes and bookings, oldest first. */
    async holds(c: Case) {
      const all = await held.store.list({})
      const slots = c.bookings.map(b => b.slot)
      return all.filter(one => [c.number, ...slots].some(mark => JSON.stringify(one.body).includes(mark))).reverse()
    },
    async stop() {
      await world.stop()
      await held.stop()
      await db.stop()
    },
  }
}
export type CosmicStage = Awaited<ReturnType<typeof cosmicStage>>

type First = 'encounter' | 'note' | 'appointment'
export function artefactsOf(ehr: Ehr, c: Case, what = note()): Record<First, Artefact> {
  const all = ehr.render(c, [], what, karin, at)
  const one = (kind: First) => {
    const found = all.find(a => a.kind === kind)
    if (!found) throw new Error(`no ${kind} was rendered`)
    return found
  }
  return { encounter: one('encounter'), note: one('note'), appointment: one('appointment') }
}
