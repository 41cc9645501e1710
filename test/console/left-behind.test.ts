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

async function submitted(): Promise<string> {
  const id = await s.seed({ unit: midnatt })
  await s.act('nora', id, { act: 'claim' })
  const text = 'Ont i bröstet vid ansträngning.'
  const shown = await json(await s.post('nora', `/cases/${id}/note/preview`, { text, contactType: 'chat' }))
  const note = { id: shown.id, at: shown.at, digest: shown.digest, text, contactType: 'chat' }
  expect((await s.act('nora', id, { act: 'sign', note })).status).toBe(200)
  return id
}
const countersign = async (who: Nurse, id: string) => {
  const [note] = (await json(await s.get(who, `/cases/${id}`))).submitted
  const shown = await json(await s.post(who, `/cases/${id}/note/countersign-preview`, { submitted: note.id }))
  const signs = { id: shown.id, at: shown.at, digest: shown.digest }
  return s.act(who, id, { act: 'countersign', submitted: note.id, note: signs })
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

  test('the same by a clock that closes it, and until it is sent back', async () => {
    const id = await submitted()
    await s.citizen(id, [{ type: 'closed', by: { kind: 'clock' }, reason: 'referred' }])
    expect(groupOf(await rowOf('tove', id), 'tove')).toBe('countersign')
    const [note] = (await json(await s.get('tove', `/cases/${id}`))).submitted
    await s.act('tove', id, { act: 'send-back', submitted: note.id, reason: 'Skriv om tiden.' })
    expect(await rowOf('tove', id)).toBeUndefined()
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
