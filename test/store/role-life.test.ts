// The whole life of the product as a database user that can't change its logs: over a data folder that an earlier version made
// as the owner, and over a PostgreSQL 15 of one's own. Started, talked to, signed, sealed, stopped, started, copied, restored.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { backup, restore } from '../../adapters/store/backup.ts'
import { startEmbedded } from '../../adapters/store/embedded.ts'
import { openPool } from '../../adapters/store/pool.ts'
import { database, postgres15 } from '../database.ts'
import { caregiverAt, citizenAt } from '../journeys/people.ts'
import { dataFolder, type Env, freePorts, type Product, product, until } from '../journeys/product.ts'
import { staff, toTheDesk } from '../prove/storm.ts'
import { exported, freshKey, sealing, settled, someTalks, verified } from './seal-fixture.ts'
import { open, turn } from './talks.ts'

const places = [
  { name: 'the embedded PostgreSQL', programs: undefined },
  ...(postgres15() ? [{ name: 'PostgreSQL 15 at DATABASE_URL', programs: postgres15() ?? undefined }] : []),
]
const ended: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ended.reverse()) await end()
})

/** The tables, cases and seals of an earlier version, which did everything as their owner. */
async function earlier(url: string) {
  const old = await open(url)
  const ids = await someTalks(old, 2)
  await settled(sealing(old.pool, await freshKey()))
  await old.close()
  return ids
}

async function cared(house: Product): Promise<string> {
  const anna = await citizenAt(house.url)
  await toTheDesk(anna, '198506142382')
  const nurse = await caregiverAt(house.url, staff[0])
  expect((await nurse.act(anna.id, { act: 'claim' })).status).toBe(200)
  await nurse.act(anna.id, { act: 'say', text: 'Hej! Vi ringer dig.' })
  expect((await nurse.signs(anna.id)).status).toBe(200)
  return anna.id
}

const gauge = async (house: Product, name: string) =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await fetch(`${house.url}/metrics`)).text())?.[1])

describe.each(places)('the life of the product on $name', ({ programs }) => {
  test('goes on where an earlier version ended, and can change nothing that is written', async () => {
    const data = dataFolder()
    ended.push(() => data.drop())
    const db = programs ? await database(programs) : null
    if (db) ended.push(() => db.stop())
    const env: Env = db ? { DATABASE_URL: db.url, LOG_GUARD: 'require' } : { LOG_GUARD: 'require' }
    const first = db ?? (await startEmbedded({ dataDir: data.path }))
    const ids = await earlier(first.url)
    if (!db) await first.stop()

    const ports = await freePorts()
    let house = await product(ports, data.path, env)
    ended.push(() => house.stop())
    expect(await gauge(house, 'farstu_log_guarded')).toBe(1)
    ids.push(await cared(house))
    await until('the seal', async () => ((await gauge(house, 'farstu_log_unsealed')) === 0 ? true : null))

    const server = db ?? (await startEmbedded({ dataDir: data.path }))
    const owner = openPool(server.url, { max: 2 })
    const { rows } = await owner.query<{ user: string }>(
      `select distinct usename as user from pg_stat_activity
       where datname = current_database() and application_name like 'farstu%' and pid <> pg_backend_pid()`,
    )
    expect(rows.map(row => row.user)).toEqual([db ? expect.stringMatching(/_app$/) : 'farstu_app'])
    await owner.end()

    const copy = dataFolder()
    ended.push(() => copy.drop())
    if (!db) await backup({ dataDir: data.path }, join(copy.path, 'copy'))
    await house.stop()
    expect(house.said()).not.toContain('unguarded')
    house = await product(ports, data.path, env)
    const nurse = await caregiverAt(house.url, staff[0])
    expect(JSON.stringify(await nurse.case(ids[2] ?? ''))).toContain('Vi ringer dig')
    ids.push(await cared(house))
    await until('the seal', async () => ((await gauge(house, 'farstu_log_unsealed')) === 0 ? true : null))
    await house.stop()

    const after = db ?? (await startEmbedded({ dataDir: data.path }))
    const pool = openPool(after.url, { max: 2 })
    // Two keys: that of the earlier version, and the one the product made in its data folder.
    const { findings, records } = await verified(await exported(pool))
    expect(findings.filter(found => !/key/i.test(found))).toEqual([])
    expect(records).toBeGreaterThan(20)
    await pool.end()
    if (db) return
    await after.stop()

    rmSync(join(data.path, 'postgres-18'), { recursive: true })
    await restore(join(copy.path, 'copy'), data.path)
    const restored = await startEmbedded({ dataDir: data.path })
    ended.push(() => restored.stop())
    const again = await open(restored.url, { guard: 'require' })
    expect(again.login?.user).toBe('farstu_app')
    expect(JSON.stringify(await again.store.read(ids[2] ?? '', turn, 'own-talk'))).toContain('Vi ringer dig')
    await again.close()
  }, 240_000)
})

test('in production nothing starts with a database user that could change the log, and it is said what to do', async () => {
  const data = dataFolder()
  ended.push(() => data.drop())
  const db = await database()
  ended.push(() => db.stop())
  const name = new URL(db.url).pathname.slice(1)
  const root = openPool(db.url, { max: 1 })
  await root.query(`create role ${name}_plain login; alter schema public owner to ${name}_plain;
    do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I owner to ${name}_plain', t);
      end loop;
    end $$`)
  await root.end()
  const plain = new URL(db.url)
  plain.username = `${name}_plain`
  const nowhere = 'https://example.invalid'
  const outside = ['PUBLIC_URL', 'CITIZEN_ISSUER', 'STAFF_ISSUER', 'REGISTER_URL', 'COSMIC_URL'].map(setting => [
    setting,
    nowhere,
  ])
  const env: Env = {
    ...Object.fromEntries(outside),
    NODE_ENV: 'production',
    COSMIC_PROVIDERS: 'SE2321000230-TVG1',
    DATABASE_URL: plain.href,
    TOKEN_SECRET: 'x'.repeat(32),
    RATE_LIMITS: 'on',
  }
  await expect(product(await freePorts(), data.path, env)).rejects.toThrow(
    /_plain could change the log.*may not create the role.*DATABASE_OWNER_URL/s,
  )
}, 120_000)
