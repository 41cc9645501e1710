// A case to a colleague, and all of them at the end of a shift: who has it then, what the citizen is told, and that nobody
// is left alone when the new owner is silent.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defaults } from '../../bot/settings.ts'
import { watch } from '../../bot/watch.ts'
import { encounter } from '../../fhir-profiles/encounter.ts'
import { caregivers } from '../../fhir-profiles/practitioner.ts'
import { task } from '../../fhir-profiles/task.ts'
import { central, nurses, type Stage, stage } from './stage.ts'
import { units } from '../units.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})
const cli = { kind: 'system', name: 'cli' } as const
const claimed = async (who: 'anna' | 'bo' = 'anna') => {
  const id = await s.seed()
  expect((await s.act(who, id, { act: 'claim' })).status).toBe(200)
  return id
}
const told = async (id: string) => {
  const last = (await s.stored(id)).entries.findLast(e => e.type === 'message')
  return last?.type === 'message' ? last.text : ''
}
const handOver = (who: 'anna' | 'bo', to: string | null, key: string = randomUUID()) =>
  s.post(who, '/hand-over', { to, reason: 'Mitt pass slutar' }, { 'idempotency-key': key })
const Done = z.object({ handed: z.number(), left: z.array(z.object({ number: z.string(), why: z.string() })) })

test('a case goes to a colleague at work, who has it from that moment; the citizen is told who', async () => {
  const id = await claimed()
  expect(await (await s.get('anna', '/colleagues')).json()).toEqual({
    colleagues: expect.arrayContaining([{ hsaId: nurses.bo.hsaId, name: 'Bo Ek', role: 'Sjuksköterska' }]),
  })
  expect((await s.act('anna', id, { act: 'pass', to: nurses.bo.hsaId, reason: 'Kan barn' })).status).toBe(200)
  const { case: c } = await s.stored(id)
  expect(c).toMatchObject({ status: 'claimed', claim: { hsaId: nurses.bo.hsaId, name: 'Bo Ek' }, unit: { hsaId: central.hsaId } })
  expect(await told(id)).toBe('Bo Ek, Sjuksköterska, tar över ditt ärende. Du behöver inte berätta allt igen. Svaret kommer här.')
  const refused = await s.act('anna', id, { act: 'say', text: 'Hej' })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ error: { code: 'taken', by: 'Bo Ek' } })
  expect((await s.act('bo', id, { act: 'say', text: 'Hej, jag heter Bo.' })).status).toBe(200)
  // As FHIR tells it: the task is Bo's, and both have taken part.
  const reading = { ...(await s.stored(id)), units }
  expect(task(reading)?.owner?.display).toContain('Bo Ek')
  expect(encounter(reading).participant?.map(one => one.individual?.display?.split(',')[0])).toEqual(['Anna Lind', 'Bo Ek'])
  expect(caregivers(reading).map(one => one.by.name)).toEqual(['Anna Lind', 'Bo Ek'])
})

test('not to oneself, not to another unit, not to somebody who has gone home, and never without a reason', async () => {
  const id = await claimed()
  for (const to of [nurses.anna.hsaId, nurses.cia.hsaId, 'SE2321000230-NOBODY'])
    expect((await s.act('anna', id, { act: 'pass', to, reason: 'r' })).status).toBe(422)
  expect((await s.act('anna', id, { act: 'pass', to: nurses.bo.hsaId, reason: ' ' })).status).toBe(422)
  expect((await s.act('bo', id, { act: 'pass', to: nurses.karin.hsaId, reason: 'r' })).status).toBe(409)
  expect((await s.stored(id)).case.claim?.hsaId).toBe(nurses.anna.hsaId)
  await s.act('anna', id, { act: 'close', reason: 'answered' })
})

test('a silent owner’s case returns by itself, also one that was given to them', async () => {
  const id = await claimed()
  await s.act('anna', id, { act: 'pass', to: nurses.bo.hsaId, reason: 'r' })
  const { case: c } = await s.stored(id)
  const after = (minutes: number) => new Date(Date.parse(c.claim?.at ?? '') + minutes * 60_000).toISOString()
  expect(watch(c, after(defaults.lease - 1))).toBeNull()
  const back = watch(c, after(defaults.lease))
  expect(back?.case).toMatchObject({ status: 'waiting', claim: null, unit: { hsaId: central.hsaId } })
  expect(back?.case.promisedBy).not.toBeNull()
  expect(back?.entries.map(e => e.type)).toEqual(['released', 'message'])
  await s.act('bo', id, { act: 'close', reason: 'answered' })
})

test('all of one’s cases in one act: to a colleague, and those at rest go on resting', async () => {
  const ids = [await claimed('bo'), await claimed('bo'), await claimed('bo')]
  const [first, second, resting] = ids
  const until = new Date(Date.now() + 3_600_000).toISOString()
  await s.act('bo', resting ?? '', { act: 'hold', until, reason: 'Provsvar' })
  const others = await claimed('anna')
  const key = randomUUID()
  const done = Done.parse(await (await handOver('bo', nurses.anna.hsaId, key)).json())
  // What earlier tests left with Bo goes too: all is all.
  expect(done.left).toEqual([])
  expect(done.handed).toBeGreaterThanOrEqual(3)
  for (const id of ids) expect((await s.stored(id)).case.claim?.hsaId).toBe(nurses.anna.hsaId)
  expect((await s.stored(resting ?? '')).case).toMatchObject({ status: 'on-hold', hold: { until } })
  expect(await told(first ?? '')).toContain('Anna Lind, Sjuksköterska, tar över')
  // Asked again after silence: nothing more happens, and the answer is the one that was lost.
  const rev = (await s.stored(second ?? '')).case.rev
  expect(Done.parse(await (await handOver('bo', nurses.anna.hsaId, key)).json())).toEqual(done)
  expect((await s.stored(second ?? '')).case.rev).toBe(rev)
  expect((await s.stored(others)).case.claim?.hsaId).toBe(nurses.anna.hsaId)
})

test('back to the queue with a new promise, in plain words; an unknown colleague hands nothing over', async () => {
  const id = await claimed()
  expect((await handOver('anna', 'SE2321000230-NOBODY')).status).toBe(422)
  expect((await handOver('anna', nurses.cia.hsaId)).status).toBe(422)
  expect((await s.stored(id)).case.status).toBe('claimed')
  const done = Done.parse(await (await handOver('anna', null)).json())
  expect(done.handed).toBeGreaterThanOrEqual(1)
  const { case: c } = await s.stored(id)
  expect(c).toMatchObject({ status: 'waiting', claim: null })
  expect(c.promisedBy && c.promisedBy > new Date().toISOString()).toBe(true)
  expect(await told(id)).toContain('En annan kollega tar över. Du får svar senast')
  expect((await s.post('anna', '/hand-over', { to: null, reason: '' }, { 'idempotency-key': randomUUID() })).status).toBe(422)
})

test('forty cases, two nurses: one winner each, and the loser is told who', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => s.seed({ unit: central })))
  const lost: string[] = []
  await Promise.all(
    ids.flatMap(id =>
      (['anna', 'bo'] as const).map(async who => {
        const response = await s.act(who, id, { act: 'claim' })
        if (response.status === 409) {
          const { error } = z
            .object({ error: z.object({ code: z.string(), by: z.string(), message: z.string() }) })
            .parse(await response.json())
          expect(error.message).toContain(error.by)
          expect((await s.stored(id)).case.claim?.name).toBe(error.by)
          lost.push(id)
        } else expect(response.status).toBe(200)
      }),
    ),
  )
  expect(lost.toSorted()).toEqual(ids.toSorted())
  const { rows } = await s.store.list({ claimedBy: nurses.anna.hsaId, limit: 100 }, cli, 'stream')
  expect(rows.every(row => row.claim?.hsaId === nurses.anna.hsaId)).toBe(true)
  expect(s.errors).toEqual([])
})
