// Whoever was invited into a talk, as an integrator reads it: by role and name, as a sender and in the access log; nothing else of them.
import { expect, test } from 'vitest'
import type { Author, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { auditEvent } from '../../fhir-profiles/audit-event.ts'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { communications } from '../../fhir-profiles/communication.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { exampleLooks } from '../../fhir-profiles/example-bundles.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const unit = { hsaId: 'SE2321000230-T1177', name: '1177' }
const karin: Author = {
  kind: 'caregiver',
  hsaId: 'SE2321000230-TP101',
  name: 'Karin Ek',
  role: 'Sjuksköterska',
  unit,
  commission: 'c',
}
const said = (role: 'interpreter' | 'relative', name: string): Draft => ({
  type: 'message',
  text: 'Hon har haft ont sedan i går',
  language: 'sv',
  by: { kind: 'guest', id: `id-${role}`, role, name },
})
function talk(): Reading {
  const { waiting } = examples
  if (!waiting) throw new Error('no example')
  const until = '2026-11-23T23:00:00.000Z'
  const change = changed(waiting.case, karin, '2026-11-23T11:00:00.000Z', [
    { type: 'claimed', lease: '2026-11-23T11:30:00.000Z' },
    {
      type: 'guest',
      guest: 'id-interpreter',
      did: { what: 'invited', role: 'interpreter', name: 'Amir', language: 'so', until },
    },
    said('interpreter', 'Amir'),
    said('relative', 'Lisa'),
  ])
  return { ...waiting, case: change.case, entries: [...waiting.entries, ...change.entries] }
}

test('what they write is a message with role and name for a sender, to the citizen and the unit, and valid R4', () => {
  const written = communications(talk()).slice(-2)
  expect(written.map(one => one.sender)).toEqual([{ display: 'Tolk Amir' }, { display: 'Närstående Lisa' }])
  for (const one of written) {
    expect(one.recipient?.map(to => to.reference?.split('/')[0])).toEqual(['Patient', 'Organization'])
    expect(validate(one)).toEqual([])
  }
})

test('a sender that is nobody at all is still refused', () => {
  const [one] = communications(talk()).slice(-1)
  if (!one) throw new Error('no message')
  for (const sender of [{ reference: 'Organization/x' }, { identifier: { value: 'x' } }])
    expect(
      validate({ ...one, sender })
        .map(issue => issue.diagnostics ?? JSON.stringify(issue))
        .join(),
    ).toMatch(/sender/)
})

test('that they were invited is in no resource: it touches nothing', () => {
  expect(JSON.stringify(caseBundle(talk(), 'https://example.org/fhir'))).not.toContain('id-interpreter')
})

test('a look of theirs is an AuditEvent without a name', () => {
  const found = exampleLooks.find(one => one.id === '3')
  if (!found) throw new Error('no look')
  const nobody = { commission: null, unit: null, provider: null }
  const event = auditEvent({ ...found, ...nobody, whoKind: 'guest', whoId: 'id-relative', why: 'invited' })
  expect(validate(event)).toEqual([])
  expect(event.agent[0]?.who).toEqual({ display: 'Tolk eller närstående som bjudits in till samtalet' })
  expect(JSON.stringify(event)).not.toContain('Lisa')
})
