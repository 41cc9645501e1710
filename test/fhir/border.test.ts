// A case over a care provider's border at the FHIR door: the giving provider's client sees the old case and the consent, the
// receiving one's only the new case; each thing names the provider that keeps it.
import type { Bundle, Consent, Encounter, Provenance, Resource, ServiceRequest } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bearer, fhirRoutes } from '../../adapters/fhir/routes.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { privateCentre, privateProvider } from '../../fhir-profiles/border-examples.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { database } from '../database.ts'
import { nextWake, turn } from '../store/talks.ts'
import { register } from './door.ts'

const region = exampleUnits[0]?.provider.hsaId ?? ''
const all = ['system/*.rs']
const bearers: Record<string, Bearer> = {
  giving: { client: 'giving', scopes: all, cleared: true, providers: [region] },
  receiving: { client: 'receiving', scopes: all, cleared: true, providers: [privateProvider.hsaId] },
}
const now = () => new Date().toISOString()
const idOf = (name: string) => fhirId(examples[name]?.case.id ?? '')
const [old, came] = [idOf('referred'), idOf('received')]

let db: Awaited<ReturnType<typeof database>>
let store: Awaited<ReturnType<typeof openStore>>
let app: ReturnType<typeof fhirRoutes>
beforeAll(async () => {
  db = await database()
  store = await openStore({ url: db.url, now, nextWake })
  for (const { case: one, entries } of Object.values(examples))
    await store.store.update(one.id, turn, 'care', () => ({ case: one, entries: [...entries], effects: [] }))
  app = fhirRoutes({
    register,
    pool: store.pool,
    now,
    origin: 'http://farstu.test',
    settings: defaults,
    cases: store.over,
    verifyToken: async token => bearers[token] ?? null,
    cursorKey: new Uint8Array(32),
  })
})
afterAll(async () => {
  await store.close()
  await db.stop()
})

const get = async (as: string, path: string) =>
  app.request(`http://farstu.test/${path}`, { headers: { authorization: `Bearer ${as}` } })
const one = async <T extends Resource>(as: string, path: string): Promise<T> => {
  const answer = await get(as, path)
  expect(answer.status, `${as} ${path}`).toBe(200)
  return answer.json()
}
const found = async <T extends Resource>(as: string, path: string): Promise<T[]> =>
  ((await one<Bundle<T>>(as, path)).entry ?? []).flatMap(entry => entry.resource ?? [])
const custodians = (list: readonly Provenance[]) => [
  ...new Set(
    list.flatMap(p =>
      p.agent.filter(a => a.type?.coding?.[0]?.code === 'custodian').map(a => a.who?.identifier?.value ?? 'nobody'),
    ),
  ),
]

describe('the giving provider’s client', () => {
  test('reads the yes, the no and the guardian’s yes, with who keeps it and who would receive', async () => {
    const [yes] = await found<Consent>('giving', `Consent?patient=Patient/${old}`)
    expect(yes).toMatchObject({
      status: 'active',
      scope: { coding: [{ code: 'patient-privacy' }] },
      category: [{ coding: [{ code: 'IDSCL' }] }],
      patient: { reference: `Patient/${old}` },
      performer: [{ reference: `Patient/${old}` }],
      organization: [{ identifier: { value: region } }],
      provision: { type: 'permit' },
    })
    expect(yes?.provision?.actor?.map(a => a.reference.identifier?.value)).toEqual([privateProvider.hsaId, privateCentre.hsaId])
    const [no] = await found<Consent>('giving', 'Consent?status=rejected')
    expect(no).toMatchObject({ provision: { type: 'deny' }, meta: { security: [{ code: 'sekretessmarkering' }] } })
    const [child] = await found<Consent>('giving', `Consent?patient=Patient/${idOf('referred-child')}`)
    expect(child?.performer).toMatchObject([{ reference: `RelatedPerson/${idOf('referred-child')}` }])
    expect(await found('giving', `Consent?actor=Organization/${privateCentre.hsaId}`)).toHaveLength(3)
    expect(await found('giving', `Consent?organization=Organization/${region}&date=2026-11-23`)).toHaveLength(3)
    expect(await found('giving', 'Consent?date=lt2026-11-23')).toEqual([])
  })

  test('sees nothing of the new case', async () => {
    for (const path of [`Encounter/${came}`, `Patient/${came}`, `ServiceRequest/${came}`, `Encounter/${came}/_history`])
      expect((await get('giving', path)).status, path).toBe(404)
    expect((await found<Encounter>('giving', 'Encounter?_count=100')).map(e => e.id)).not.toContain(came)
    expect(await found('giving', `Provenance?target=Encounter/${came}`)).toEqual([])
  })

  test('finds in Provenance who keeps the old case, who said yes, and the digest of what they read', async () => {
    const all = await found<Provenance>('giving', `Provenance?target=Encounter/${old}&_count=100`)
    expect(custodians(all)).toEqual([region])
    const [yes] = await found<Consent>('giving', `Consent?patient=Patient/${old}`)
    const [told] = await found<Provenance>('giving', `Provenance?target=Consent/${yes?.id}`)
    expect(told).toMatchObject({
      agent: [{ who: { reference: `Patient/${old}` } }, { who: { identifier: { value: region } } }],
      entity: [{ role: 'source', what: { display: `sha256 ${'b'.repeat(64)}` } }],
    })
  })
})

describe('the receiving provider’s client', () => {
  test('sees the new case alone: the person, the request with the summary, kept by its own provider from the first entry', async () => {
    expect((await found<Encounter>('receiving', 'Encounter?_count=100')).map(e => e.id)).toEqual([came])
    for (const path of [`Encounter/${old}`, `Patient/${old}`, `Encounter/${old}/_history`])
      expect((await get('receiving', path)).status, path).toBe(404)
    expect(await found('receiving', 'Consent')).toEqual([])
    const request = await one<ServiceRequest>('receiving', `ServiceRequest/${came}`)
    expect(request.note).toMatchObject([
      { text: expect.stringContaining('Hosta i tre veckor'), authorReference: { display: '1177 Norrbotten' } },
    ])
    const all = await found<Provenance>('receiving', 'Provenance?_count=100')
    expect(custodians(all)).toEqual([privateProvider.hsaId])
    const received = all.find(p => p.activity?.text === 'referral-received')
    expect(received).toMatchObject({ entity: [{ role: 'source', what: { identifier: { value: region } } }] })
    const everything = JSON.stringify(await one('receiving', `Patient/${came}/$everything`))
    expect(everything).not.toContain(old)
    expect(everything).not.toContain('FA-0009-AAAA')
    expect(everything).not.toContain('tre veckor 😷')
  })

  test('has all of its history, each version its own', async () => {
    const history = await one<Bundle>('receiving', `Encounter/${came}/_history`)
    for (const entry of history.entry ?? [])
      expect((entry.resource as Encounter | undefined)?.serviceProvider?.identifier?.value ?? privateCentre.hsaId).toBe(
        privateCentre.hsaId,
      )
  })
})
