// Asking a colleague for advice: who may be asked, what the one who is asked may see and do, for how long, and that nothing of it
// is the citizen's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { toActivities } from '../../adapters/channel/activity.ts'
import { fold } from '../../bot/log.ts'
import { alvstrand, central, type Nurse, norrsken, nurses, type Stage, stage, vera } from './stage.ts'
import { stream, streamed } from './streamed.ts'
import { units } from '../units.ts'

let s: Stage
const foreign = units.find(u => u.provider.hsaId !== central.provider.hsaId)
const stranger = {
  ...nurses.dan,
  hsaId: 'SE9',
  unit: { hsaId: foreign?.hsaId ?? '', name: foreign?.name ?? '' },
  provider: foreign?.provider.hsaId ?? '',
}
beforeAll(async () => {
  const all = [...Object.values(nurses), stranger]
  s = await stage({ more: { colleagues: async unit => all.filter(one => one.unit.hsaId === unit) } })
})
afterAll(async () => {
  await s.stop()
})

const Wrong = z.object({ error: z.object({ code: z.string(), field: z.string().optional() }) })
const refusal = async (response: Response) => {
  const { code, field } = Wrong.parse(await response.json()).error
  return [response.status, code, ...(field ? [field] : [])]
}
/** As the page is given it when it comes. */
async function asked(who: Nurse): Promise<string[]> {
  for await (const event of streamed(await stream(s.url, who))) {
    if (event.type === 'asked') return event.rows.map(row => row.id)
  }
  throw new Error('The stream ended before the list was told')
}
const View = z.object({
  acts: z.array(z.string()),
  consults: z.array(z.object({ id: z.number(), to: z.string(), mine: z.boolean(), reason: z.string() })),
  lines: z.array(z.object({ from: z.string(), text: z.string() })),
})
const view = async (who: Nurse, id: string) => View.parse(await (await s.get(who, `/cases/${id}`)).json())
const taken = async (over: Parameters<Stage['seed']>[0] = {}) => {
  const id = await s.seed({ unit: central, ...over })
  await s.act('anna', id, { act: 'claim' })
  return id
}
const ask = (id: string, who: Nurse, reason = 'Ser du något i EKG-svaret?') =>
  s.act('anna', id, { act: 'consult', to: nurses[who].hsaId, unit: nurses[who].unit.hsaId, reason })

test('a colleague at another unit reads, answers in an internal note, and then sees it no more', async () => {
  const id = await taken()
  expect((await s.get('cia', `/cases/${id}`)).status).toBe(404)
  expect((await ask(id, 'cia')).status).toBe(200)
  expect(await asked('cia')).toEqual([id])
  expect(await asked('bo')).toEqual([])
  const seen = await view('cia', id)
  expect(seen.acts).toEqual(['advise'])
  expect(seen.consults).toMatchObject([{ to: 'Cia Berg', mine: true, reason: 'Ser du något i EKG-svaret?' }])
  for (const act of [
    { act: 'say', text: 'Hej' },
    { act: 'claim' },
    { act: 'close', reason: 'answered' },
    { act: 'note-internally', text: 'x' },
  ])
    expect((await s.act('cia', id, act)).status, act.act).toBeGreaterThanOrEqual(400)
  expect((await s.act('cia', id, { act: 'advise', text: 'Jag tittar', ends: false })).status).toBe(200)
  expect(await asked('cia')).toEqual([id])
  await s.act('cia', id, { act: 'advise', text: 'Inget akut, följ upp på hälsocentral', ends: true })
  expect(await asked('cia')).toEqual([])
  expect((await s.get('cia', `/cases/${id}`)).status).toBe(404)
  const owner = await view('anna', id)
  expect(owner.lines.filter(line => line.from === 'internal').map(line => line.text)).toEqual([
    'Jag tittar',
    'Inget akut, följ upp på hälsocentral',
  ])
  expect(owner.consults).toEqual([])
  const looks = (await s.accessLog.list({ case: id, limit: 50 })).filter(r => r.whoId === nurses.cia.hsaId)
  expect(looks.map(r => r.what)).toEqual(expect.arrayContaining(['list', 'read', 'write']))
})

test('nothing of it reaches the citizen, and the case is the fold of its log', async () => {
  const id = await taken()
  await ask(id, 'bo', 'Hemlig fråga om våldsmisstanke')
  await s.act('bo', id, { act: 'advise', text: 'Hemligt svar', ends: true })
  const read = await s.store.read(id, { kind: 'system', name: 'desk' }, 'stream')
  if (!read) throw new Error('gone')
  expect(JSON.stringify(toActivities({ case: read.case, user: 'u', link: () => '' }, read.entries))).not.toMatch(
    /[Hh]emlig|Cia|våldsmiss/,
  )
  expect(fold(id, read.entries)).toEqual(read.case)
})

test('taken back, or the case closed: the door is shut again', async () => {
  const id = await taken()
  await ask(id, 'cia')
  const [one] = (await view('anna', id)).consults
  expect((await s.act('anna', id, { act: 'withdraw-consult', consult: one?.id })).status).toBe(200)
  expect((await s.get('cia', `/cases/${id}`)).status).toBe(404)
  expect(await refusal(await s.act('anna', id, { act: 'withdraw-consult', consult: one?.id }))).toEqual([403, 'not-yours'])
  await ask(id, 'cia')
  await s.act('anna', id, { act: 'close', reason: 'answered' })
  expect((await s.get('cia', `/cases/${id}`)).status).toBe(404)
  expect(await asked('cia')).toEqual([])
  const read = await s.store.read(id, { kind: 'system', name: 'desk' }, 'stream')
  expect(read?.case.status).toBe('closed')
  expect(read?.case.consults?.map(c => c.ended?.how)).toEqual(['withdrawn', 'closed'])
})

test('only the owner asks; only somebody at work in the same care provider, once, and with a question', async () => {
  const id = await taken()
  expect(
    await refusal(await s.act('bo', id, { act: 'consult', to: nurses.cia.hsaId, unit: norrsken.hsaId, reason: 'x' })),
  ).toEqual([409, 'taken'])
  expect(
    await refusal(await s.act('anna', id, { act: 'consult', to: nurses.anna.hsaId, unit: central.hsaId, reason: 'x' })),
  ).toEqual([422, 'invalid', 'to'])
  expect(
    await refusal(await s.act('anna', id, { act: 'consult', to: nurses.cia.hsaId, unit: alvstrand.hsaId, reason: 'x' })),
  ).toEqual([422, 'invalid', 'to'])
  expect(await refusal(await s.act('anna', id, { act: 'consult', to: 'SE9', unit: foreign?.hsaId, reason: 'x' }))).toEqual([
    409,
    'other-provider',
  ])
  expect(await refusal(await ask(id, 'bo', ' '))).toEqual([422, 'invalid', 'reason'])
  await ask(id, 'bo')
  expect(await refusal(await ask(id, 'bo'))).toEqual([422, 'invalid', 'to'])
  expect(await refusal(await s.act('anna', id, { act: 'advise', text: 'x', ends: true }))).toEqual([409, 'not-allowed'])
})

test('a protected identity: only those who are cleared can be asked, and only they are offered', async () => {
  const id = await taken({ citizen: vera })
  expect(await refusal(await ask(id, 'ulla'))).toEqual([422, 'invalid', 'to'])
  const Choices = z.object({
    units: z.array(z.object({ name: z.string(), colleagues: z.array(z.object({ name: z.string() })) })),
  })
  const { units: offered } = Choices.parse(await (await s.get('anna', `/cases/${id}/consultable`)).json())
  const names = offered.flatMap(unit => unit.colleagues.map(one => one.name))
  expect(offered[0]?.name).toBe(central.name)
  expect(names).toContain('Cia Berg')
  for (const name of ['Anna Lind', 'Ulla Alm']) expect(names).not.toContain(name)
})
