import { describe, expect, test } from 'vitest'
import type { Author, Draft, Entry } from '../../bot/case.ts'
import { blank, changed, fold } from '../../bot/log.ts'
import { type History, type InRecord, judge, type Kept } from './judge.ts'

const at = '2026-11-23T08:00:00.000Z'
const unit = { hsaId: 'SE-1', name: '1177' }
const nurse: Author = { kind: 'caregiver', hsaId: 'SE-2', name: 'Karin', role: 'sjuksköterska', unit, commission: 'SE-3' }
const said = (clientId: string): Draft => ({
  type: 'message',
  by: { kind: 'citizen' },
  text: `rad ${clientId}`,
  language: 'sv',
  clientId,
})
const drafts: Draft[] = [
  {
    type: 'opened',
    language: 'sv',
    number: 'FA-1',
    rules: 'r',
    position: { machine: 'm', version: 1, value: 'v' },
    channel: 'test',
  },
  said('a'),
  { type: 'message', by: { kind: 'bot' }, text: 'Jaha?', language: 'sv' },
  said('b'),
  { type: 'handed-over', unit, promisedBy: at, reason: 'r' },
  said('c'),
  {
    type: 'signed',
    by: nurse,
    note: { id: 'n1', text: 't', contactType: 'chat', signedAt: at, digest: 'd' },
    artefacts: [
      { id: 'k.encounter.1', kind: 'encounter', title: 'Vårdkontakt' },
      { id: 'k.note.n1', kind: 'note', title: 'Anteckning' },
    ],
  },
  {
    type: 'receipt',
    receipt: { artefact: 'k.encounter.1', kind: 'encounter', title: 'Vårdkontakt', state: 'in-record', id: '1' },
  },
  { type: 'receipt', receipt: { artefact: 'k.note.n1', kind: 'note', title: 'Anteckning', state: 'in-record', id: '2' } },
]
const shownOf = (entries: readonly Entry[]) =>
  entries.flatMap(e => (e.type === 'message' && e.by.kind === 'citizen' ? [`k|${String(e.seq).padStart(7, '0')}`] : []))
const keptOf = (list: readonly Draft[]): Kept => {
  const { entries } = changed(blank('k'), { kind: 'bot' }, at, list)
  return { case: fold('k', entries), entries, shown: shownOf(entries), wakeAt: at }
}
const whole = keptOf(drafts)
const sent = (client: string, seq: number | null) => ({
  case: 'k',
  client,
  text: `rad ${client}`,
  acked: seq === null ? null : `k|${String(seq).padStart(7, '0')}`,
})
const history: History = {
  sent: [sent('a', 2), sent('never answered', null), sent('b', 4), sent('c', 6)],
  signed: [{ case: 'k', note: 'n1', acked: true }],
}
const record: InRecord[] = [
  { kind: 'encounter', identifier: 'FA-1' },
  { kind: 'note', identifier: 'FA-1/n1' },
]
const faults = (kept: Kept, told: History = history, there = record) => judge(told, [kept], there).faults
/** The same case with its log written anew, numbered as it should be: only the harm itself is to be seen. */
const harmed = (change: (list: Draft[]) => Draft[]) => keptOf(change([...drafts]))

describe('the checker', () => {
  test('finds nothing in a talk where all is well, and counts it', () => {
    expect(judge(history, [whole], record)).toEqual({
      faults: [],
      sent: 4,
      acknowledged: 3,
      stored: 3,
      signed: 1,
      receipts: { 'in-record': 2, unknown: 0, waiting: 0, refused: 0 },
    })
  })

  test('finds a message that was acknowledged and lost', () => {
    expect(faults(harmed(list => list.toSpliced(5, 1))).join()).toContain('c was acknowledged and is lost')
  })

  test('finds a whole case that is lost', () => {
    expect(judge(history, [], []).faults.join()).toContain('lost with all its messages')
  })

  test('finds a message stored twice, acknowledged or not', () => {
    expect(faults(harmed(list => [...list, said('c')])).join()).toContain('c is stored 2 times')
    const unanswered = { ...history, sent: [...history.sent, sent('d', null)] }
    expect(
      faults(
        harmed(list => [...list, said('d'), said('d')]),
        unanswered,
      ).join(),
    ).toContain('d is stored 2 times')
  })

  test('finds two messages that changed places', () => {
    const swapped = harmed(list => list.with(1, said('b')).with(3, said('a')))
    const told = { ...history, sent: [sent('a', 4), sent('b', 2), sent('c', 6)] }
    expect(faults(swapped, told).join()).toContain('stands before what was sent first')
  })

  test('finds a message under another number, with other words, or from nobody', () => {
    expect(faults(whole, { ...history, sent: [sent('a', 3), sent('b', 4), sent('c', 6)] }).join()).toContain('acknowledged as')
    const other = { ...history, sent: [{ ...sent('a', 2), text: 'annat' }, sent('b', 4), sent('c', 6)] }
    expect(faults(whole, other).join()).toContain('other words')
    expect(faults(harmed(list => [...list, said('x')])).join()).toContain('sent by nobody')
  })

  test('finds what Direct Line does not show, or shows in another order', () => {
    expect(faults({ ...whole, shown: whole.shown.slice(1) }).join()).toContain('Direct Line')
    expect(faults({ ...whole, shown: whole.shown.toReversed() }).join()).toContain('Direct Line')
  })

  test('finds a gap in the log, a log too short, and a case that is not its fold', () => {
    expect(faults({ ...whole, entries: whole.entries.toSpliced(2, 1) }).join()).toContain('a gap in the log at 3')
    expect(faults({ ...whole, entries: whole.entries.slice(0, -1) }).join()).toContain('the case says')
    expect(faults({ ...whole, case: { ...whole.case, language: 'en' } }).join()).toContain('not the fold')
  })

  test('is not troubled by the order in which a database keeps the fields of a case', () => {
    const turned = Object.fromEntries(Object.entries(whole.case).toReversed())
    expect(faults({ ...whole, case: { ...whole.case, ...turned } })).toEqual([])
  })

  test('finds an open case nobody will look at', () => {
    expect(faults({ ...whole, wakeAt: null }).join()).toContain('nobody will look at it')
  })

  test('finds a signed note that is lost, or that is in the record twice, or that is said to be there and is not', () => {
    const lost = { ...history, signed: [...history.signed, { case: 'k', note: 'n2', acked: true }] }
    expect(faults(whole, lost).join()).toContain('n2 was signed and is lost')
    expect(faults(whole, history, [...record, { kind: 'note', identifier: 'FA-1/n1' }]).join()).toContain('in the record 2 times')
    expect(faults(whole, history, record.slice(0, 1)).join()).toContain('said to be in the record and is not')
    expect(faults({ ...whole, case: { ...whole.case, receipts: [] } }).join()).toContain('nobody says where')
  })

  test('finds a note in the record that nobody signed', () => {
    const stray: InRecord = { kind: 'note', identifier: 'FA-1/n9' }
    expect(faults(whole, history, [...record, stray]).join()).toContain('nobody signed it')
  })

  test('lets a note be unknown or waiting as long as that is said', () => {
    const waiting = harmed(list => list.slice(0, -1))
    expect(faults(waiting, history, record.slice(0, 1))).toEqual([])
    expect(faults(waiting)).toEqual([])
  })
})
