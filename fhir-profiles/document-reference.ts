// What was sent and what was signed: one DocumentReference per picture or file of the talk, described and not fetched here
// (the files stand behind the desk's own access control), and one per signed note, with its words.
import type { CodeableConcept, DocumentReference } from '@medplum/fhirtypes'
import { type Attachment, codesIn, type Message } from '../bot/case.ts'
import { system } from './codes.ts'
import {
  authorReference,
  encounterReference,
  type EntryOf,
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  providerOf,
  type Reading,
  roleReference,
} from './reading.ts'

type Kind = 'picture' | 'file' | 'note'
const kinds: Record<Kind, string> = { picture: 'Bild i samtalet', file: 'Fil i samtalet', note: 'Anteckning' }
const concept = (kind: Kind): CodeableConcept => ({
  coding: [{ system: system.documentKind, code: kind, display: kinds[kind] }],
})

const basic = (r: Reading, kind: Kind, e: EntryOf<'message' | 'signed'>, id: string) => ({
  resourceType: 'DocumentReference' as const,
  id,
  type: concept(kind),
  category: [concept(kind)],
  subject: patientReference(r.case),
  date: e.at,
  author: [authorReference(r.case, e.by)],
  context: { encounter: [encounterReference(r.case)] },
})

/** A file's name is the citizen's own words, so there is no title; there is no address either, so its id stands instead. */
function sent(r: Reading, m: Message, a: Attachment, n: number): DocumentReference & { id: string } {
  return {
    ...basic(r, a.contentType.startsWith('image/') ? 'picture' : 'file', m, fhirId(r.case.id, m.seq, n + 1)),
    meta: meta(r, 'DocumentReference', [m]),
    status: 'current',
    identifier: [{ system: system.file, value: a.id }],
    content: [{ attachment: { contentType: a.contentType, size: a.size } }],
  }
}

const noteId = (r: Reading, e: EntryOf<'signed'>): string => fhirId(r.case.id, e.seq)

/** A note that another stands instead of, and one that its signer has struck out. What the record makes of it stands elsewhere. */
function after(r: Reading, { note }: EntryOf<'signed'>) {
  const replaced = ofType(r.entries, 'signed').find(e => e.note.corrects === note.id)
  const struck = ofType(r.entries, 'receipt').find(
    ({ receipt }) => receipt.kind === 'nullification' && receipt.artefact.includes(`.note.${note.id}.`),
  )
  return { replaced, struck }
}

/** The KVÅ codes that stand in what was signed. */
function acts(r: Reading, text: string): Pick<DocumentReference, 'context'> {
  const codes = codesIn(text)
  if (codes.length === 0) return {}
  const event = codes.map(({ code, text: display }) => ({ coding: [{ system: system.kva, code, display }], text: display }))
  return { context: { encounter: [encounterReference(r.case)], event } }
}

/** The very bytes that were signed. */
function signed(r: Reading, e: EntryOf<'signed'>): DocumentReference & { id: string } {
  const bytes = Buffer.from(e.note.text.toWellFormed(), 'utf8')
  const { replaced, struck } = after(r, e)
  const before = ofType(r.entries, 'signed').find(({ note }) => note.id === e.note.corrects)
  const later = [replaced, struck].flatMap(x => x ?? []).sort((a, b) => a.seq - b.seq)
  const by = e.by.kind === 'caregiver' ? e.by : null
  return {
    ...basic(r, 'note', e, noteId(r, e)),
    meta: meta(r, 'DocumentReference', [e, ...later]),
    status: struck ? 'entered-in-error' : replaced ? 'superseded' : 'current',
    identifier: [{ system: system.note, value: e.note.id }],
    docStatus: struck ? 'entered-in-error' : 'final',
    ...(before
      ? { relatesTo: [{ code: 'replaces' as const, target: { reference: `DocumentReference/${noteId(r, before)}` as const } }] }
      : {}),
    date: e.note.signedAt,
    ...acts(r, e.note.text),
    ...(by
      ? { authenticator: roleReference(by), custodian: organizationReference(providerOf(r.units, by.unit) ?? by.unit) }
      : {}),
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language: 'sv',
          data: bytes.toString('base64'),
          size: bytes.length,
          creation: e.note.signedAt,
        },
      },
    ],
  }
}

export const documentReferences = (r: Reading): (DocumentReference & { id: string })[] =>
  ofType(r.entries, 'message', 'signed').flatMap(e =>
    e.type === 'signed' ? [signed(r, e)] : (e.attachments ?? []).map((a, n) => sent(r, e, a, n)),
  )
