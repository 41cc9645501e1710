// Staff with a protected identity at the FHIR door: the HSA-id, the role and a label, and no name but for a client that is
// cleared for protected persons.
import type { Resource } from '@medplum/fhirtypes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerHome } from '../../adapters/fhir/register-home.ts'
import { countersignedText } from '../../bot/countersign.ts'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { practitioner } from '../../fhir-profiles/practitioner.ts'
import { fhirId, protectedLabel, type Reading } from '../../fhir-profiles/reading.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { database, type TestDatabase } from '../database.ts'
import { open, turn } from '../store/talks.ts'
import { register } from './door.ts'

/** An example whose nurse is protected, as the desk would have written it. */
const from = examples['claimed']
const nurse = from?.entries.flatMap(e => (e.by.kind === 'caregiver' ? [e.by] : []))[0]
const name = nurse?.name ?? ''
const marked: Reading = {
  case: from?.case ?? (null as never),
  units: from?.units ?? [],
  entries: (from?.entries ?? []).map(e => {
    const by = e.by.kind === 'caregiver' ? { ...e.by, protected: true } : e.by
    // Their own words are theirs.
    const names = e.type === 'message' && name.split(' ').some(part => e.text.includes(part))
    return names ? { ...e, by, text: 'Hej!' } : { ...e, by }
  }),
}

let db: TestDatabase
let store: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  db = await database()
  store = await open(db.url)
  const { case: one, entries } = marked
  await store.store.update(one.id, turn, 'care', () => ({ case: one, entries: [...entries], effects: [] }))
})
afterAll(async () => {
  await store.close()
  await db.stop()
})

const all = async (cleared: boolean, type: 'Practitioner' | 'PractitionerRole') => {
  const home = registerHome({ register, pool: store.pool, started: '2026-01-01T00:00:00.000Z', cleared })
  const found = await home.read(
    type,
    type === 'Practitioner' ? fhirId(nurse?.hsaId ?? '') : fhirId(nurse?.hsaId ?? '', nurse?.commission ?? ''),
  )
  return found as Resource
}

test('the example has a nurse with a name', () => {
  expect(name.length).toBeGreaterThan(3)
  expect(JSON.stringify(caseBundle({ ...marked, entries: from?.entries ?? [] }, 'http://x'))).toContain(name)
})

test('a case’s resources name the role and the unit, never the name, and the HSA-id stays', () => {
  const bundle = JSON.stringify(caseBundle(marked, 'http://x'))
  // The family name is the patient’s too.
  for (const part of [name, name.split(' ')[0]]) expect(bundle).not.toContain(part)
  expect(bundle).toContain(nurse?.hsaId)
  expect(bundle).toContain('Skyddad uppgift')
})

test('the registers give the name to a client that is cleared, and to no other', async () => {
  const plain = await all(false, 'Practitioner')
  expect(JSON.stringify(plain)).not.toContain(name)
  expect(plain).toMatchObject({ name: [{ text: 'Skyddad uppgift' }], meta: { security: [protectedLabel] } })
  expect(JSON.stringify(plain)).toContain(nurse?.hsaId)
  expect(await all(true, 'Practitioner')).toMatchObject({ name: [{ text: name }], meta: { security: [protectedLabel] } })
  for (const cleared of [true, false]) expect(JSON.stringify(await all(cleared, 'PractitionerRole'))).not.toContain(name)
})

test('what is masked is valid all the same', () => {
  const by = nurse ? { ...nurse, protected: true } : null
  if (!by) throw new Error('no nurse')
  expect(validate(practitioner({ by, at: '2026-11-22T08:00:00.000Z' }))).toEqual([])
})

test('a countersigned note, which the patient may read, has a protected student by role and HSA-id', () => {
  const by = { hsaId: 'SE-N7', name: 'Nora Salmi', role: 'Student under handledning' }
  const note = { id: 'n', text: 'Ont.', contactType: 'chat', at: '2026-11-22T08:00:00.000Z', state: 'waiting' as const }
  expect(countersignedText({ ...note, by })).toContain('Nora Salmi')
  const hidden = countersignedText({ ...note, by: { ...by, protected: true } })
  expect(hidden).not.toContain('Nora')
  expect(hidden).toContain('student under handledning (SE-N7)')
})
