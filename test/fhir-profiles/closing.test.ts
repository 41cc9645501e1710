// What came of a case, as an integrator reads it: in the Task's output, as text.
import { expect, test } from 'vitest'
import type { Author, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'
import { encounter } from '../../fhir-profiles/encounter.ts'
import { readTask, task } from '../../fhir-profiles/task.ts'
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
function after(...drafts: Draft[]): Reading {
  const waiting = examples['waiting']
  if (!waiting) throw new Error('no example')
  const change = changed(waiting.case, karin, '2026-11-23T11:00:00.000Z', [
    { type: 'claimed', lease: '2026-11-23T11:30:00.000Z' },
    ...drafts,
  ])
  return { ...waiting, case: change.case, entries: [...waiting.entries, ...change.entries] }
}

test('the outcome, whether it stood for a visit and how the complaint was are told, and valid R4', () => {
  const closed = task(after({ type: 'closed', reason: 'visit-needed', equalsVisit: false, problem: 'worsened' }))
  expect(closed).toMatchObject({
    status: 'completed',
    output: [
      { type: { text: 'Utfall' }, valueCodeableConcept: { text: 'Behöver besök' } },
      { type: { text: 'Motsvarar ett besök' }, valueBoolean: false },
      { type: { text: 'Besväret är' }, valueCodeableConcept: { text: 'Försämrat' } },
    ],
  })
  if (!closed) throw new Error('no task')
  expect(validate(closed)).toEqual([])
  expect(readTask(closed, closed)).toEqual({ change: 'none' })
})

test('a case closed before these were asked tells its outcome alone', () => {
  expect(task(after({ type: 'closed', reason: 'left' }))?.output).toEqual([
    { type: { text: 'Utfall' }, valueCodeableConcept: { text: 'Patienten lämnade' } },
  ])
})

test('a prescription and a needed visit are finished contacts', () => {
  for (const reason of ['prescription', 'visit-needed'] as const)
    expect(encounter(after({ type: 'closed', reason })).status).toBe('finished')
})

test('a lowering that waits for a second look is in no resource', () => {
  const plain = after()
  const asked = after({
    type: 'lowering-proposed',
    level: 'P4',
    code: 'milder',
    reason: 'Lindrigare än svaren visar',
    central: false,
  })
  expect(task(asked)).toEqual(task(plain))
  expect(encounter(asked)).toEqual(encounter(plain))
})
