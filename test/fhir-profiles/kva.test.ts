// A KVÅ code that stands in a signed note is one of the acts its document is about, and stands in the bytes for the record.
import { expect, test } from 'vitest'
import { withCodes } from '../../bot/contact-types.ts'
import { changed } from '../../bot/log.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { documentReferences } from '../../fhir-profiles/document-reference.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const example = examples['closed']
if (!example) throw new Error('no example')
const { case: closed, entries: before, units } = example
const by = before.find(e => e.type === 'signed')?.by ?? { kind: 'citizen' as const }

function signed(text: string) {
  const at = '2026-11-23T11:00:00.000Z'
  const note = { id: 'note-9', text, contactType: 'Chatt', signedAt: at, digest: 'a'.repeat(64) }
  const change = changed(closed, by, at, [{ type: 'signed', note, artefacts: [] }])
  const entries = [...before, ...change.entries]
  const found = documentReferences({ case: change.case, entries, units }).find(d =>
    d.identifier?.some(i => i.system === system.note && i.value === 'note-9'),
  )
  if (!found) throw new Error('no note')
  expect(validate(found)).toEqual([])
  return found
}

test('the codes of a note are its events, beside the contact it was written in', () => {
  const found = signed(withCodes('Råd givna.', [{ code: 'ZV051', text: 'Vård på distans' }]))
  expect(found.context?.event).toEqual([
    { coding: [{ system: 'urn:oid:1.2.752.116.1.3.2.1.4', code: 'ZV051', display: 'Vård på distans' }], text: 'Vård på distans' },
  ])
  expect(found.context?.encounter).toHaveLength(1)
  expect(Buffer.from(found.content[0]?.attachment.data ?? '', 'base64').toString('utf8')).toContain('KVÅ: ZV051 Vård på distans')
})

test('a note without codes has none', () => {
  expect(signed('Råd givna. ZV051 nämns i texten.').context?.event).toBeUndefined()
})
