// As whom the product logs in to a PostgreSQL of one's own: users with and without rights of their own, with real passwords.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logIn } from '../../adapters/store/login.ts'
import { migrate } from '../../adapters/store/migrate.ts'
import { migrateCommand } from '../../adapters/store/migrate-cli.ts'
import { openPool, type OpenPool } from '../../adapters/store/pool.ts'
import { couldChangeLog } from '../../adapters/store/seal-role.ts'
import { postgres15, type TestDatabase, testServer } from '../database.ts'
import { newId, nurse, open, said, turn, write } from './talks.ts'

const places = [
  { name: 'the embedded PostgreSQL', programs: undefined },
  ...(postgres15() ? [{ name: 'PostgreSQL 15', programs: postgres15() ?? undefined }] : []),
]

describe.each(places)('the login on $name', ({ programs }) => {
  let server: TestDatabase
  let root: OpenPool
  beforeAll(async () => {
    // A server of our own: who must give a password is decided for the whole server.
    server = await testServer(programs)
    root = openPool(server.url, { max: 1 })
    await root.query(`create role boss login createrole password 'hemligt 1/2@'; create role plain login password 'p';
      create role maker login password 'm'; create role clinic login password 'c'`)
    const { rows } = await root.query<{ hba_file: string }>('show hba_file')
    const file = rows[0]?.hba_file ?? ''
    writeFileSync(file, `local all farstu trust\nlocal all all scram-sha-256\n${readFileSync(file, 'utf8')}`)
    await root.query('select pg_reload_conf()')
  })
  afterAll(async () => {
    await root.end()
    await server.stop()
  })

  const own = async (name: string, owner: string) => {
    await root.query(`create database ${name} owner ${owner}`)
    return (user: string, password: string) => {
      const url = new URL(server.url)
      url.pathname = `/${name}`
      url.username = user
      url.password = encodeURIComponent(password)
      return url.href
    }
  }

  test('an owner that may create roles gets a user of its own made, with a password no statement tells', async () => {
    const as = await own('ett', 'boss')
    await root.query("alter system set log_statement = 'all'")
    await root.query('select pg_reload_conf()')
    const [one, two] = await Promise.all([1, 2].map(() => open(as('boss', 'hemligt 1/2@'), { guard: 'require' })))
    if (!one || !two) throw new Error('No store')
    expect(one.login).toMatchObject({ user: 'ett_app', could: [], why: null })
    const id = newId()
    await one.store.update(id, turn, 'own-talk', write([said('hej')]))
    expect((await two.store.read(id, nurse, 'care'))?.entries).toHaveLength(2)
    await expect(one.pool.query('delete from entries')).rejects.toMatchObject({ code: '42501' })
    const { rows } = await root.query<{ pass: string }>("select rolpassword as pass from pg_authid where rolname = 'ett_app'")
    expect(rows[0]?.pass).toMatch(/^SCRAM-SHA-256\$/)
    const password = new URL(one.login?.url ?? '').password
    expect(password.length).toBeGreaterThan(40)
    await one.close()
    await two.close()
    // The same again at the next start, and after the owner's own password was changed.
    expect((await logIn({ url: as('boss', 'hemligt 1/2@') })).url).toBe(one.login?.url)
    await root.query("alter role boss password 'nytt'")
    const after = await logIn({ url: as('boss', 'nytt') })
    expect(after).toMatchObject({ user: 'ett_app', could: [] })
    expect(after.url).not.toBe(one.login?.url)
    await expect(openPool(one.login?.url ?? '', { max: 1 }).query('select 1')).rejects.toMatchObject({ code: '28P01' })
    const log = readFileSync(new URL(`file://${(await folderOf()).replace(/\/$/, '')}.log`), 'utf8')
    expect(log).toContain('alter role "ett_app" password')
    expect(log).not.toContain(password)
    await root.query('alter system reset log_statement')
    await root.query('select pg_reload_conf()')
  })
  const folderOf = async () => (await root.query<{ data_directory: string }>('show data_directory')).rows[0]?.data_directory ?? ''

  test('an owner that may not create roles is said to be able to change the log, and refused where that may not be', async () => {
    const as = await own('tva', 'plain')
    const login = await logIn({ url: as('plain', 'p') })
    expect(login.user).toBe('plain')
    expect(login.why).toContain('may not create the role tva_app')
    expect(login.could.join('; ')).toContain('is or may become the owner of access_log')
    const said: unknown[] = []
    const warned = await open(as('plain', 'p'), { guard: 'warn', log: event => said.push(event) })
    expect(warned.login?.could).toEqual(login.could)
    expect(said).toEqual([{ event: 'log-unguarded', detail: expect.stringContaining('plain could change the log') }])
    await warned.close()
    const refused = open(as('plain', 'p'), { guard: 'require' })
    await expect(refused).rejects.toMatchObject({ code: 'unguarded', message: expect.stringContaining('DATABASE_OWNER_URL') })
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('p@') })
  })

  test('two users: the owner migrates and gives rights, the other works; and then it needs no owner to start', async () => {
    const as = await own('tre', 'maker')
    const [url, ownerUrl] = [as('clinic', 'c'), as('maker', 'm')]
    await expect(open(url, { guard: 'require' })).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringContaining('may not make tables'),
    })
    expect(await migrateCommand({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })).toContain('clinic may work in it')
    const both = await open(url, { guard: 'require', ownerUrl })
    expect(both.login).toMatchObject({ user: 'clinic', could: [] })
    await both.store.update(newId(), turn, 'own-talk', write([said('hej')]))
    for (const sql of ['delete from access_log', 'truncate entries', 'update checkpoints set number = 1'])
      await expect(both.pool.query(sql)).rejects.toMatchObject({ code: '42501' })
    await both.close()
    const alone = await open(url, { guard: 'require' })
    expect(alone.login).toMatchObject({ user: 'clinic', could: [], why: null })
    await alone.store.update(newId(), turn, 'own-talk', write([said('hej')]))
    await alone.close()
    await expect(migrateCommand({ DATABASE_URL: url })).rejects.toThrow('DATABASE_OWNER_URL')
    await expect(open(ownerUrl, { guard: 'warn', ownerUrl })).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringContaining('the same user'),
    })
  })

  test('a user without rights says which migrations are missing, and how they are applied', async () => {
    const as = await own('fyra', 'maker')
    const maker = openPool(as('maker', 'm'), { max: 1 })
    await migrate(maker)
    await maker.query('grant select on migrations to clinic')
    const last = (await maker.query<{ name: string }>('select max(name) as name from migrations')).rows[0]?.name ?? ''
    await maker.query('delete from migrations where name = $1', [last])
    await maker.end()
    await expect(open(as('clinic', 'c'), { guard: 'warn' })).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringMatching(new RegExp(`${last}.*npm run migrate`)),
    })
  })

  test('a schema that bears the owner’s name, and a database closed to all but a few, are found too', async () => {
    await root.query("create role skola login createrole password 's'")
    const as = await own('fem', 'skola')
    const maker = openPool(as('skola', 's'), { max: 1 })
    await maker.query('create schema skola; revoke connect on database fem from public')
    await maker.end()
    const opened = await open(as('skola', 's'), { guard: 'require' })
    const id = newId()
    await opened.store.update(id, turn, 'own-talk', write([said('hej')]))
    expect(await couldChangeLog(opened.pool)).toEqual([])
    expect((await opened.pool.query("select to_regclass('skola.entries') is not null as there")).rows).toEqual([{ there: true }])
    await opened.close()
  })
})
