import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MIGRATIONS, migrate } from '../../adapters/store/migrate.ts'
import { openPool, type OpenPool } from '../../adapters/store/pool.ts'
import { database, type TestDatabase, temporaryFolder } from '../database.ts'

let db: TestDatabase
let pool: OpenPool
let folder: string
beforeAll(async () => {
  db = await database()
  pool = openPool(db.url)
  folder = temporaryFolder()
  cpSync(MIGRATIONS, folder, { recursive: true })
})
afterAll(async () => {
  await pool.end()
  await db.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('migrations that are applied are not applied again, and a new one is, once, however many start at a time', async () => {
  expect(await migrate(pool, folder)).toEqual([])
  writeFileSync(join(folder, '900-more.sql'), 'create table more (n int);')
  const done = await Promise.all([migrate(pool, folder), migrate(pool, folder), migrate(pool, folder)])
  expect(done.flat()).toEqual(['900-more.sql'])
})

test('a migration that fails leaves nothing half done and names its file', async () => {
  writeFileSync(join(folder, '901-bad.sql'), 'create table half (n int); select no_such_function();')
  await expect(migrate(pool, folder)).rejects.toMatchObject({
    code: 'migration',
    message: expect.stringContaining('901-bad.sql'),
  })
  rmSync(join(folder, '901-bad.sql'))
  await expect(pool.query('select * from half')).rejects.toMatchObject({ code: '42P01' })
  expect(await migrate(pool, folder)).toEqual([])
})

test('an applied migration that was changed stops the start', async () => {
  writeFileSync(join(folder, '900-more.sql'), 'create table more (n bigint);')
  await expect(migrate(pool, folder)).rejects.toMatchObject({
    code: 'migration',
    message: expect.stringContaining('was changed'),
  })
})

test('a database newer than the program stops the start', async () => {
  await expect(migrate(pool, MIGRATIONS)).rejects.toMatchObject({
    code: 'migration',
    message: expect.stringContaining('900-more.sql'),
  })
})
