// The review of the log against a real database: which looks a rule hits, what a sample is, what a decision leaves behind, and
// the page's door.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logLook } from '../../adapters/store/access.ts'
import { glasses } from '../../adapters/store/glass.ts'
import { logReviews } from '../../adapters/store/log-review.ts'
import { staff } from '../../adapters/store/staff.ts'
import type { Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import type { Caregiver, Citizen } from '../../bot/people.ts'
import { oversight } from '../../bot/server/oversight.ts'
import { defaults } from '../../bot/settings.ts'
import { database } from '../database.ts'
import { alvstrand, central, norrsken, talk, tolvan } from '../console/stage.ts'
import { units } from '../units.ts'
import { open } from './talks.ts'

const at = (time: string, day = '20') => `2026-11-${day}T${time}:00.000Z`
const person = (name: string, suffix: string, unit = norrsken, more: Partial<Caregiver> = {}): Caregiver => ({
  hsaId: `SE2321000230-${suffix}`,
  name,
  role: 'Sjuksköterska',
  unit: { hsaId: unit.hsaId, name: unit.name },
  provider: unit.provider.hsaId,
  commission: `SE2321000230-M${suffix}`,
  ...more,
})
const eva = person('Eva Strand', 'R1')
const bo = person('Bo Ek', 'R2')
const tolvas = person('Tolva Tolvansson', 'R3')
const dan = person('Dan Ask', 'R4', alvstrand)
const many = person('Mia Många', 'R5')
const kerstin = person('Kerstin Blom', 'R9', central, { duty: 'review', role: 'Vårdpersonal' })
const eveAsPatient: Citizen = { ...tolvan, number: '197510082386', given: 'Eva', family: 'Strand', birthDate: '1975-10-08' }
const provider = norrsken.provider.hsaId
const week = { from: at('00:00', '16'), to: at('00:00', '23') }

let db: Awaited<ReturnType<typeof database>>
let house: Awaited<ReturnType<typeof open>>
let reviews: ReturnType<typeof logReviews>
let own = ''
let plain = ''
beforeAll(async () => {
  db = await database()
  house = await open(db.url)
  reviews = logReviews({ pool: house.pool, manyCases: 5 })
  const seed = async (drafts: Draft[]) => {
    const id = randomUUID()
    const turn = { kind: 'system', name: 'turn' } as const
    await house.store.update(id, turn, 'own-talk', c => changed(c, { kind: 'citizen' }, at('08:00'), drafts))
    return id
  }
  const look = (who: Caregiver, id: string, time: string, day?: string) =>
    logLook(house.pool, at(time, day), { kind: 'caregiver', caregiver: who }, 'care', 'read', [id])
  own = await seed(talk({ citizen: eveAsPatient, unit: norrsken, at: at('08:00') }))
  plain = await seed(talk({ citizen: tolvan, unit: norrsken, at: at('08:00') }))
  for (const one of [eva, bo, tolvas, dan, many, kerstin]) await staff(house.pool).seen(one, undefined, at('07:00'))
  await staff(house.pool).seen(eva, eveAsPatient.number, at('07:00'))
  await look(eva, own, '09:00')
  await look(eva, own, '09:05')
  await look(bo, own, '09:10')
  await look(tolvas, plain, '09:20')
  await look(dan, plain, '09:30')
  await look(bo, plain, '09:40')
  for (let i = 0; i < 7; i++) await look(many, await seed(talk({ citizen: null, unit: norrsken, at: at('08:00') })), `10:0${i}`)
  await look(bo, plain, '09:40', '02')
})
afterAll(async () => {
  await house.close()
  await db.stop()
})

const page = { undecided: false, limit: 50 }
const hitsOf = async (who: Caregiver) =>
  (await reviews.hits(provider, week, page)).rows.filter(row => row.who.hsaId === who.hsaId).map(row => row.hits)

describe('a rule', () => {
  test('hits one’s own record, the same surname, a colleague as patient, no care relation and many in a short time', async () => {
    expect(await hitsOf(eva)).toEqual([expect.arrayContaining(['own-record'])])
    // Own, and not a colleague of oneself; one row for the day, however often.
    const [evas] = (await reviews.hits(provider, week, page)).rows.filter(row => row.who.hsaId === eva.hsaId)
    expect(evas).toMatchObject({ times: 2, wrote: false, who: { name: 'Eva Strand' } })
    expect(evas?.hits).not.toContain('colleague')
    expect(await hitsOf(bo)).toEqual([['colleague']])
    expect(await hitsOf(tolvas)).toEqual([['same-surname']])
    expect(await hitsOf(dan)).toEqual([['no-care-relation']])
    expect(await hitsOf(many)).toEqual([['many-cases'], ['many-cases']])
  })

  test('names no citizen, and stays inside its care provider and its days', async () => {
    const text = JSON.stringify(await reviews.hits(provider, week, page))
    expect(text).not.toMatch(/19751008|1912|Tolvan Tolvansson/)
    expect((await reviews.hits('SE2321000230-TVG2', week, page)).rows).toEqual([])
    expect((await reviews.hits(provider, { from: at('00:00', '01'), to: at('00:00', '10') }, page)).rows).toEqual([])
  })

  test('is paged: every hit once', async () => {
    const whole = (await reviews.hits(provider, week, page)).rows.map(row => row.id)
    const seen: string[] = []
    let after: string | undefined
    do {
      const part = await reviews.hits(provider, week, { undecided: false, limit: 2, ...(after ? { after } : {}) })
      seen.push(...part.rows.map(row => row.id))
      after = part.next ?? undefined
    } while (after)
    expect(seen).toEqual(whole)
    await expect(reviews.hits(provider, week, { ...page, after: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})

describe('a sample', () => {
  test('is the same for the same seed, another for another, and no larger than asked for', async () => {
    const draw = async (seed: string) => (await reviews.sample(provider, week, { seed, size: 4 })).map(row => row.id)
    const first = await draw('2026-47')
    expect(first).toHaveLength(4)
    expect(await draw('2026-47')).toEqual(first)
    const others = await Promise.all(['a', 'b', 'c'].map(draw))
    expect(others.some(other => other.join() !== first.join())).toBe(true)
    expect(await reviews.sample(provider, week, { seed: 'x', size: 500 })).toHaveLength(12)
  })
})

const door = (who: Caregiver | null = kerstin) =>
  oversight({
    reviews,
    reviewerOf: async () => (who?.duty === 'review' ? who : null),
    operatorOf: async () => null,
    citizenOf: async () => null,
    extracts: async () => ({ cases: [], more: false }),
    listed: (caregiver, cases) => logLook(house.pool, at('12:00'), { kind: 'caregiver', caregiver }, 'follow-up', 'list', cases),
    register: { units: async () => units },
    settings: defaults,
    operations: { troubled: async () => ({ rows: [], next: null }) },
    outbox: house.outbox,
    subscriptions: async () => ({ waiting: 0, dead: 0, failing: 0 }),
    revived: async () => {},
    now: () => at('12:00'),
  })
const ours = { origin: 'http://localhost', host: 'localhost', 'content-type': 'application/json' }
const post = (path: string, body: object, who: Caregiver | null = kerstin, headers: Record<string, string> = ours) =>
  door(who).request(`http://localhost/review/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
const get = async (path: string) => (await door().request(`http://localhost/review/api${path}`)).json()

describe('a reviewer', () => {
  test('is somebody with a commission to review, and nobody else', async () => {
    for (const who of [null, eva, { ...kerstin, duty: 'operate' as const }])
      expect((await door(who).request('http://localhost/review/api/hits')).status).toBe(401)
    const foreign = { ...ours, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await post('/look/1/open', { reason: 'Granskning' }, kerstin, foreign)).status).toBe(403)
  })

  test('opens with a reason, and that is in the log they review', async () => {
    const { rows } = await get('/hits?from=2026-11-16&to=2026-11-22')
    const look = rows.find((row: { case: string; who: { hsaId: string } }) => row.case === own && row.who.hsaId === bo.hsaId)
    expect((await post(`/look/${look.id}/open`, { reason: '' })).status).toBe(422)
    const opened = await (await post(`/look/${look.id}/open`, { reason: 'Kollega som patient' })).json()
    expect(opened).toMatchObject({ person: { name: 'Eva Strand' }, units: [norrsken.name] })
    expect(opened.rows).toMatchObject([{ why: 'care', what: 'read', unit: norrsken.hsaId }])
    const logged = await house.accessLog.list({ case: own, whoId: kerstin.hsaId, limit: 20 })
    expect(logged.map(row => [row.what, row.why])).toEqual(
      expect.arrayContaining([
        ['list', 'follow-up'],
        ['read', 'follow-up'],
      ]),
    )
    // Their own looks come up under no rule of care, and are there to be seen.
    expect(await hitsOf(kerstin)).toEqual([])
  })

  test('decides with name, time and comment; once however often pressed, and never of their own looks', async () => {
    const { rows } = await get('/hits?from=2026-11-16&to=2026-11-22')
    const look = rows.find((row: { who: { hsaId: string } }) => row.who.hsaId === dan.hsaId)
    expect((await post(`/look/${look.id}/decide`, { act: 'abuse', comment: '' })).status).toBe(422)
    for (let i = 0; i < 2; i++)
      expect(
        (await post(`/look/${look.id}/decide`, { act: 'investigate', comment: 'Fråga chefen', because: look.hits })).status,
      ).toBe(204)
    const after = await get('/hits?from=2026-11-16&to=2026-11-22')
    expect(after.rows.map((row: { id: string }) => row.id)).not.toContain(look.id)
    const all = await get('/hits?from=2026-11-16&to=2026-11-22&all=yes')
    expect(all.rows.find((row: { id: string }) => row.id === look.id).decided).toMatchObject({
      act: 'investigate',
      by: 'Kerstin Blom',
    })
    // Another decision is added; the earlier stands in the list.
    await post(`/look/${look.id}/decide`, { act: 'justified', because: look.hits })
    const decided = await get('/decided')
    expect(decided.rows.map((row: { act: string }) => row.act)).toEqual(['justified', 'investigate'])
    const [last] = (await house.accessLog.list({ whoId: kerstin.hsaId, limit: 500 })).slice(-1)
    expect(last).toMatchObject({ what: 'list', why: 'follow-up', cases: [look.case] })
    expect(decided.rows[1]).toMatchObject({
      comment: 'Fråga chefen',
      by: 'Kerstin Blom',
      who: 'Dan Ask',
      because: ['no-care-relation'],
    })
    expect(await get('/counts?from=2026-11-16&to=2026-11-22')).toMatchObject({ justified: 1, investigate: 0, abuse: 0 })
    expect((await door().request('http://localhost/review/api/hits?from=2026-01-01&to=2026-11-22')).status).toBe(422)
    expect((await post('/look/999999/decide', { act: 'justified' })).status).toBe(404)
    expect((await post(`/look/${look.id}/decide`, { act: 'justified' }, { ...kerstin, hsaId: dan.hsaId })).status).toBe(403)
  })
})

describe('broken glass', () => {
  test('waits at the top until somebody has decided', async () => {
    const glass = glasses(house.pool)
    const broken = {
      case: plain,
      who: dan,
      because: 'blocked',
      ground: 'emergency',
      reason: 'Svarar inte',
      at: at('11:00'),
      until: at('12:00'),
    } as const
    await glass.break(broken)
    expect(await glass.until(plain, dan, at('11:59'))).toEqual({ blocked: at('12:00') })
    expect(await glass.until(plain, dan, at('12:00'))).toEqual({})
    expect(await glass.until(plain, { ...dan, commission: 'another' }, at('11:30'))).toEqual({})
    expect(await glass.unreviewed()).toEqual({ count: 1, oldest: at('11:00') })
    const { rows } = await get('/glasses')
    expect(rows).toMatchObject([
      { reason: 'Svarar inte', ground: 'emergency', because: 'blocked', who: { name: 'Dan Ask' }, decided: null },
    ])
    expect(await get('/counts')).toMatchObject({ unreviewed: 1, oldest: at('11:00') })
    // Opening is not deciding.
    await post(`/glass/${rows[0].id}/open`, { reason: 'Nödöppning' })
    expect((await glass.unreviewed()).count).toBe(1)
    expect((await post(`/glass/${rows[0].id}/decide`, { act: 'justified', because: ['glass'] })).status).toBe(204)
    expect(await glass.unreviewed()).toEqual({ count: 0, oldest: null })
    expect((await get('/glasses')).rows).toEqual([])
  })

  test('and the decisions about it are only ever added to', async () => {
    for (const statement of [
      'update broken_glass set reason = $$x$$',
      'delete from log_reviews',
      'truncate log_reviews',
      'delete from broken_glass',
    ])
      await expect(house.pool.query(statement)).rejects.toThrow('append only')
  })
})
