import { describe, expect, test } from 'vitest'
import { nullifiable, nullifying } from '../../bot/amend.ts'
import type { Case, Draft, Note } from '../../bot/case.ts'
import { blank, changed } from '../../bot/log.ts'
import { nurse } from '../talk.ts'

const at = '2026-11-23T08:00:00.000Z'
const anna = nurse()
const note: Note = { id: 'n1', text: 't', contactType: 'chat', signedAt: at, digest: 'd', by: anna.hsaId }
const of = { artefact: 'k.note.n1', kind: 'note', title: 'Anteckning' } as const
const written = (c: Case, ...drafts: Draft[]) => changed(c, { kind: 'system', name: 'outbox' }, at, drafts).case
const signed = written(
  blank('k'),
  { type: 'signed', note, artefacts: [{ id: of.artefact, kind: 'note', title: of.title }] },
  { type: 'receipt', receipt: { ...of, state: 'in-record', id: '1' } },
)

describe('striking out a note', () => {
  const { drafts } = nullifying(signed, anna, note, 'Fel patient', at)
  const struck = written(signed, ...drafts)
  const own = drafts.flatMap(d => (d.type === 'receipt' ? [d.receipt] : []))[0]
  const said = (state: 'unknown' | 'refused' | 'in-record') =>
    own ? written(struck, { type: 'receipt', receipt: { ...own, state } }) : struck

  test('a note that stands in the record may be struck out by its signer', () => {
    expect(nullifiable(signed, note, anna)).toBe(true)
    expect(nullifiable(signed, note, nurse('Bo Ek', 'SE2321000230-S002'))).toBe(false)
  })

  test('while that is on its way, or nobody knows, it is not struck out again', () => {
    for (const c of [struck, said('unknown')]) {
      expect(nullifiable(c, note, anna)).toBe(false)
      expect(nullifying(c, anna, note, 'Fel patient', at).effects).toEqual([])
    }
  })

  test('when the record has refused it, it may be tried anew; when it is struck out, there is nothing to strike', () => {
    expect(nullifiable(said('refused'), note, anna)).toBe(true)
    expect(nullifiable(said('in-record'), note, anna)).toBe(false)
  })
})
