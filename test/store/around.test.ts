import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendar } from '../../adapters/calendar/calendar.ts'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { files } from '../../adapters/files/files.ts'
import { oidcRows } from '../../adapters/store/oidc.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import type { RegisterUnit, SignedIn } from '../../bot/ports.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, now, nurse, open } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
beforeAll(async () => {
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})
const T0 = '2027-01-11T08:00:00.000Z'
const plus = (minutes: number) => new Date(Date.parse(T0) + minutes * 60_000).toISOString()

describe('sessions', () => {
  test('a session ends when it is ended, when it rests, and after eight hours whatever is done', async () => {
    const create = () => opened.sessions.create('caregiver', nurse, T0)
    const [ended, idle, busy] = [await create(), await create(), await create()]
    expect(await opened.sessions.read(ended, plus(1))).toEqual(nurse)
    await opened.sessions.end(ended)
    expect(await opened.sessions.read(ended, plus(1))).toBeNull()
    expect(await opened.sessions.read(idle, plus(14))).not.toBeNull()
    expect(await opened.sessions.read(idle, plus(14 + 16))).toBeNull()
    for (let minute = 10; minute < 480; minute += 10) expect(await opened.sessions.read(busy, plus(minute))).not.toBeNull()
    expect(await opened.sessions.read(busy, plus(480))).toBeNull()
    expect(await opened.sessions.read('påhittad', plus(1))).toBeNull()
  })

  test('who is at work at a unit: once each, not those elsewhere, not those who have gone', async () => {
    const at = (hsaId: string, name: string, unit: string): SignedIn => ({
      kind: 'caregiver',
      caregiver: {
        hsaId,
        name,
        role: 'Sjuksköterska',
        unit: { hsaId: unit, name: unit },
        provider: 'SE-P',
        commission: `${hsaId}-M`,
      },
    })
    for (const one of [
      at('SE-1', 'Örjan', 'SE-U'),
      at('SE-2', 'Åsa', 'SE-U'),
      at('SE-2', 'Åsa', 'SE-U'),
      at('SE-3', 'Bo', 'SE-V'),
    ])
      await opened.sessions.create('caregiver', one, T0)
    expect((await opened.sessions.colleagues('SE-U', plus(1))).map(one => one.name)).toEqual(['Åsa', 'Örjan'])
    expect(await opened.sessions.colleagues('SE-U', plus(16))).toEqual([])
    expect(await opened.sessions.onDuty('SE-U', plus(1))).toBe(2)
  })

  test('the database does not hold what the cookie holds', async () => {
    const id = await opened.sessions.create('caregiver', nurse, T0)
    expect(Buffer.from(id, 'base64url')).toHaveLength(32)
    const { rows } = await opened.pool.query('select * from sessions')
    expect(JSON.stringify(rows)).not.toContain(id)
  })
})

describe('what is taken once', () => {
  test('of many takers one gets it, and nobody gets what is too old', async () => {
    await opened.ephemeral.put('login', 'k', { a: [1] }, 60_000)
    const got = await Promise.all(Array.from({ length: 8 }, () => opened.ephemeral.take('login', 'k')))
    expect(got.filter(value => value !== null)).toEqual([{ a: [1] }])
    await opened.ephemeral.put('login', 'old', 'x', -1)
    expect(await opened.ephemeral.take('login', 'old')).toBeNull()
    await opened.ephemeral.put('login', 'old', 'x', -1)
    await opened.sweep()
    expect((await opened.pool.query("select from ephemeral where key = 'old'")).rowCount).toBe(0)
  })
})

test('a rule set is kept under its hash as it first was', async () => {
  await opened.ruleSets.keep('h1', { rules: [1, { a: 'å' }] })
  await opened.ruleSets.keep('h1', { other: true })
  expect(await opened.ruleSets.get('h1')).toEqual({ rules: [1, { a: 'å' }] })
  expect(await opened.ruleSets.get('h2')).toBeNull()
})

test('tokens are found, consumed, and revoked with their grant', async () => {
  const tokens = oidcRows(opened.pool, now)('AccessToken')
  await tokens.upsert('t1', { jti: 't1', grantId: 'g', uid: 'u' }, 60)
  await tokens.upsert('t2', { jti: 't2', grantId: 'g', userCode: 'c' }, 60)
  await tokens.upsert('t3', { jti: 't3' }, -1)
  await tokens.consume('t1')
  expect(await tokens.find('t1')).toMatchObject({ jti: 't1', consumed: expect.any(Number) })
  expect(await tokens.findByUid('u')).toMatchObject({ jti: 't1' })
  expect(await tokens.findByUserCode('c')).toMatchObject({ jti: 't2' })
  expect(await tokens.find('t3')).toBeUndefined()
  expect(await oidcRows(opened.pool, now)('Session').find('t1')).toBeUndefined()
  await tokens.revokeByGrantId('g')
  expect(await tokens.find('t2')).toBeUndefined()
})

describe('the calendar', () => {
  const unit: RegisterUnit = {
    hsaId: 'SE-cal',
    name: 'Testvårdcentralen',
    kind: 'health-centre',
    provider: { hsaId: 'p', name: 'P' },
    municipality: 'Luleå',
    phone: '',
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' }],
  }

  test('seeded times lie on working days within opening hours on Swedish clocks, summer and winter, and seeding again adds none', async () => {
    // Friday 29 October 2027; the clocks are moved in the night to Sunday the 31st.
    const made = await seedSlots(opened.pool, [unit], '2027-10-29T00:00:00.000Z', 4)
    expect(made).toBe(2 * (24 + 12 + 12))
    expect(await seedSlots(opened.pool, [unit], '2027-10-29T00:00:00.000Z', 4)).toBe(0)
    const free = await calendar(opened.pool).free({
      unit: unit.hsaId,
      kind: 'callback',
      from: '2027-10-29T00:00:00.000Z',
      limit: 100,
    })
    expect(free[0]).toMatchObject({
      start: '2027-10-29T06:00:00.000Z',
      end: '2027-10-29T06:10:00.000Z',
      unit: { hsaId: 'SE-cal' },
    })
    expect(free[24]).toMatchObject({ start: '2027-11-01T07:00:00.000Z' })
    expect(free.at(-1)?.end).toBe('2027-11-01T11:00:00.000Z')
    expect(await calendar(opened.pool).find(free[0]?.id ?? '')).toEqual(free[0])
    expect(await calendar(opened.pool).find('ingen')).toBeNull()
    const samples = await calendar(opened.pool).free({
      unit: unit.hsaId,
      kind: 'lab',
      from: '2027-10-29T00:00:00.000Z',
      limit: 100,
    })
    // In the morning.
    expect([samples.length, samples[0]?.start, samples[11]?.end]).toEqual([24, free[0]?.start, '2027-10-29T08:00:00.000Z'])
    // Good Friday to Easter Monday.
    expect(await seedSlots(opened.pool, [unit], '2027-03-26T00:00:00.000Z', 4)).toBe(0)
  })
})

describe('pictures', () => {
  const put = (bytes: Uint8Array, name = 'utslag.jpg') => files(opened.pool, { now, newId }).put('case-1', name, bytes)
  const photo = () => sharp({ create: { width: 400, height: 300, channels: 3, background: '#c66' } })

  test('a photo is stored without where it was taken and without what was hidden behind it', async () => {
    const jpeg = await photo()
      .withExif({ IFD0: { Make: 'KAMERAN' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '65/1 35/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(jpeg.includes('KAMERAN')).toBe(true)
    const stored = await put(Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]), '../Min <b>bild</b>.exe')
    if ('refused' in stored) throw new Error(stored.refused)
    expect(stored).toMatchObject({ contentType: 'image/jpeg', name: 'Min bbildb.jpg' })
    const found = await files(opened.pool, { now, newId }).get(stored.id)
    const bytes = Buffer.from(found?.bytes ?? [])
    expect(found).toMatchObject({ caseId: 'case-1' })
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('KAMERAN')).toBe(false)
    expect(bytes.includes('script')).toBe(false)
    expect(await files(opened.pool, { now, newId }).get('ingen')).toBeNull()
  })

  test('PNG and WebP are taken, and a huge one is made smaller', async () => {
    expect(await put(await photo().png().toBuffer())).toMatchObject({ contentType: 'image/png' })
    const big = await put(await photo().resize(4000, 3000).webp().toBuffer())
    if ('refused' in big) throw new Error(big.refused)
    const found = await files(opened.pool, { now, newId }).get(big.id)
    expect(await sharp(found?.bytes).metadata()).toMatchObject({ format: 'webp', width: 2560, height: 1920 })
  })

  test('what is not a picture, is too large, is broken or would swell is refused by its name', async () => {
    expect(await put(new Uint8Array())).toEqual({ refused: 'file-empty' })
    expect(await put(Buffer.from('%PDF-1.7\n'))).toEqual({ refused: 'file-not-a-picture' })
    expect(await put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'))).toEqual({
      refused: 'file-not-a-picture',
    })
    expect(await put(await photo().gif().toBuffer())).toEqual({ refused: 'file-not-a-picture' })
    expect(await put(randomBytes(10_000_001))).toEqual({ refused: 'file-too-large' })
    const jpeg = await photo().jpeg().toBuffer()
    expect(await put(jpeg.subarray(0, 200))).toEqual({ refused: 'file-unreadable' })
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(await put(bomb)).toEqual({ refused: 'file-unreadable' })
  })
})
