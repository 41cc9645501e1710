// What would else be seen by nobody, or ring for those who can't answer: a student's note in a case that ended by another road,
// and a case that calls for somebody cleared.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grouped } from '../../bot/console/queue-order.ts'
import type { QueueRow } from '../../bot/console/wire.ts'
import { type central, midnatt, type Nurse, nurses, type Stage, stage, vera } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
const rowOf = async (who: Nurse, id: string): Promise<QueueRow | undefined> =>
  (await json(await s.get(who, '/queue?limit=1000'))).rows.find((row: QueueRow) => row.id === id)
const groupOf = (row: QueueRow | undefined, who: Nurse) => (row ? grouped([row], nurses[who])[0]?.name : null)

async function sign(who: Nurse, id: string, text: string) {
  const shown = await json(await s.post(who, `/cases/${id}/note/preview`, { text, contactType: 'chat' }))
  const note = { id: shown.id, at: shown.at, digest: shown.digest, text, contactType: 'chat' }
  return s.act(who, id, { act: 'sign', note })
}
async function submitted(): Promise<string> {
  const id = await s.seed({ unit: midnatt })
  await s.act('nora', id, { act: 'claim' })
  expect((await sign('nora', id, 'Ont i bröstet vid ansträngning.')).status).toBe(200)
  return id
}
async function sentBack(): Promise<string> {
  const id = await submitted()
  await s.citizen(id, [{ type: 'closed', by: { kind: 'clock' }, reason: 'referred' }])
  expect(groupOf(await rowOf('tove', id), 'tove')).toBe('countersign')
  const [note] = (await json(await s.get('tove', `/cases/${id}`))).submitted
  const done = await s.act('tove', id, { act: 'send-back', submitted: note.id, reason: 'Skriv om tiden.' })
  expect(done.status).toBe(200)
  return id
}
const countersign = async (who: Nurse, id: string, which?: string) => {
  const [first] = (await json(await s.get(who, `/cases/${id}`))).submitted
  const submitted = which ?? first.id
  const shown = await json(await s.post(who, `/cases/${id}/note/countersign-preview`, { submitted }))
  const signs = { id: shown.id, at: shown.at, digest: shown.digest }
  return s.act(who, id, { act: 'countersign', submitted, note: signs })
}

describe('a student’s note waits for a signature', () => {
  test('the citizen leaves: the case stands in the unit’s queue until it is countersigned', async () => {
    const id = await submitted()
    await s.act('nora', id, { act: 'release', to: 'queue', reason: 'slut för dagen' })
    await s.citizen(id, [{ type: 'closed', reason: 'left' }])
    const row = await rowOf('tove', id)
    expect(row).toMatchObject({ status: 'closed', countersign: true })
    expect(groupOf(row, 'tove')).toBe('countersign')
    expect(await rowOf('anna', id)).toBeUndefined()
    expect((await countersign('tove', id)).status).toBe(200)
    expect(await rowOf('tove', id)).toBeUndefined()
  })

  test('the same by a clock that closes it, and sent back it stands there until its student has written it again', async () => {
    const id = await sentBack()
    expect(groupOf(await rowOf('nora', id), 'nora')).toBe('rewrite')
    for (const who of ['tove', 'ulla'] as const) expect(groupOf(await rowOf(who, id), who)).toBe('returned')
    expect(await rowOf('anna', id)).toBeUndefined()
    const view = await json(await s.get('nora', `/cases/${id}`))
    expect(view.submitted).toMatchObject([{ state: 'sent-back', mine: true, again: true, reason: 'Skriv om tiden.' }])
    expect(view.acts).not.toContain('claim')
    // What it was stands in the draft, to be changed.
    expect((await json(await s.post('nora', `/cases/${id}/note/draft`, {}))).text).toBe('Ont i bröstet vid ansträngning.')
    expect((await sign('nora', id, 'Ont i bröstet i två dagar.')).status).toBe(200)
    const row = await rowOf('tove', id)
    expect(row).toMatchObject({ status: 'closed', countersign: true, returned: [] })
    expect(groupOf(row, 'tove')).toBe('countersign')
    // One's own is written again once.
    expect((await sign('nora', id, 'En gång till.')).status).toBe(409)
    expect((await countersign('tove', id)).status).toBe(200)
    expect(await rowOf('tove', id)).toBeUndefined()
  })

  test('a licensed colleague may sign a note of their own instead', async () => {
    const id = await sentBack()
    const [note] = (await json(await s.get('ulla', `/cases/${id}`))).submitted
    expect(note).toMatchObject({ mine: false, again: true })
    expect((await sign('ulla', id, 'Ont i bröstet i två dagar.')).status).toBe(200)
    expect((await json(await s.get('ulla', `/cases/${id}`))).submitted).toEqual([])
    for (const who of ['nora', 'ulla'] as const) expect(await rowOf(who, id)).toBeUndefined()
    const { rows } = await s.pool.query('select body from effects where case_id = $1', [id])
    expect(JSON.stringify(rows)).toContain('i två dagar')
    expect(JSON.stringify(rows)).not.toContain('vid ansträngning')
  })

  test('a colleague has the case: the student writes the note again without taking it', async () => {
    const id = await submitted()
    await s.act('nora', id, { act: 'release', to: 'queue', reason: 'slut för dagen' })
    await s.act('tove', id, { act: 'claim' })
    const [note] = (await json(await s.get('tove', `/cases/${id}`))).submitted
    await s.act('tove', id, { act: 'send-back', submitted: note.id, reason: 'Skriv om tiden.' })
    expect(await rowOf('nora', id)).toMatchObject({ status: 'claimed', returned: [nurses.nora.hsaId] })
    expect((await s.act('nora', id, { act: 'say', text: 'Hej' })).status).toBe(409)
    expect((await sign('nora', id, 'Ont i bröstet i två dagar.')).status).toBe(200)
    expect((await countersign('tove', id)).status).toBe(200)
    expect((await json(await s.get('tove', `/cases/${id}`))).claim.name).toBe('Tove Hedman')
  })

  test('another’s countersigned note does not stand for one that came back', async () => {
    const id = await sentBack()
    const [note] = (await json(await s.get('tove', `/cases/${id}`))).submitted
    const by = { hsaId: 'SE2321000230-N77', name: 'Nils Ek', role: 'Student under handledning' }
    const written = { id: 'of-nils', text: 'Nils.', contactType: 'chat', at: new Date().toISOString(), by }
    await s.citizen(id, [
      { type: 'submitted', by: { kind: 'caregiver', ...by, unit: nurses.nora.unit, commission: 'nils' }, note: written },
    ])
    expect((await countersign('tove', id, 'of-nils')).status).toBe(200)
    expect((await json(await s.get('tove', `/cases/${id}`))).submitted.map((one: { id: string }) => one.id)).toEqual([note.id])
  })

  test('the unit lead counts and sees what waits for a signature or came back, also when the talk is over', async () => {
    const before = (await json(await s.get('tove', '/shift'))).figures
    const [waits, back] = [await submitted(), await sentBack()]
    await s.citizen(waits, [{ type: 'closed', reason: 'left' }])
    const { figures, notes } = await json(await s.get('tove', '/shift'))
    expect(figures).toMatchObject({ countersign: before.countersign + 1, returned: before.returned + 1, waiting: before.waiting })
    expect(notes.map((one: { id: string }) => one.id)).toEqual(expect.arrayContaining([waits, back]))
    expect((await s.accessLog.list({ case: back, whoId: nurses.tove.hsaId, limit: 50 })).map(one => one.why)).toContain('queue')
    expect((await countersign('tove', waits)).status).toBe(200)
    expect((await json(await s.get('tove', '/shift'))).figures.countersign).toBe(before.countersign)
  })

  test('given back to the bot it stands there too, and may be signed', async () => {
    const id = await submitted()
    await s.act('nora', id, { act: 'release', to: 'bot', reason: 'vill prata vidare' })
    expect(groupOf(await rowOf('tove', id), 'tove')).toBe('countersign')
    expect((await countersign('tove', id)).status).toBe(200)
    expect(await rowOf('tove', id)).toBeUndefined()
  })

  test('a silent owner’s case comes back to the queue marked', async () => {
    const id = await submitted()
    await s.citizen(id, [
      { type: 'released', by: { kind: 'clock' }, to: 'queue', reason: 'silent', promisedBy: new Date().toISOString() },
    ])
    expect(await rowOf('tove', id)).toMatchObject({ status: 'waiting', countersign: true })
  })

  test('a closed case without one is in no queue', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.citizen(id, [{ type: 'closed', reason: 'left' }])
    expect(await rowOf('tove', id)).toBeUndefined()
  })
})

describe('a case calls for somebody cleared', () => {
  const calls = async (unit: typeof central) => {
    const id = await s.seed({ unit, citizen: vera })
    await s.citizen(id, [{ type: 'alerted', by: { kind: 'bot' }, kind: 'protected' }])
    return id
  }

  test('it is red for the cleared of the unit and centrally, and only one more that waits for the others', async () => {
    const id = await calls(midnatt)
    expect(groupOf(await rowOf('tove', id), 'tove')).toBe('alarms')
    expect(groupOf(await rowOf('anna', id), 'anna')).toBe('alarms')
    expect(groupOf(await rowOf('ulla', id), 'ulla')).toBe('waiting')
    expect(await rowOf('cia', id)).toBeUndefined()
  })

  test('a locked screen of somebody who isn’t cleared does not count it among the alarms', async () => {
    const count = async (who: Nurse) => {
      s.locked.add(who)
      const { alarms } = await json(await s.get(who, '/counts'))
      s.locked.delete(who)
      return alarms
    }
    await calls(midnatt)
    expect(await count('ulla')).toBe(0)
    expect(await count('tove')).toBeGreaterThan(0)
  })
})
