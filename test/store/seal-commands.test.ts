import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportCommand } from '../../adapters/store/export-log-cli.ts'
import { logKey } from '../../adapters/store/seal-key.ts'
import { keepLogOrder } from '../../adapters/store/sealer.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase, temporaryFolder } from '../database.ts'
import { exported, freshKey, sealing, settled, someTalks, verified } from './seal-fixture.ts'
import { now, open } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
const folder = temporaryFolder()
beforeAll(async () => {
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the key is made once however many start, is for its owner alone, and is refused when others can read it', async () => {
  const file = join(folder, 'keys', 'log-key.pem')
  const keys = await Promise.all([logKey(file), logKey(file), logKey(file)])
  expect(new Set(keys.map(key => key.id)).size).toBe(1)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(`${file}.pub`, 'utf8')).toContain('PUBLIC KEY')
  chmodSync(file, 0o644)
  await expect(logKey(file)).rejects.toMatchObject({ code: 'log-key', message: expect.stringContaining('chmod 600') })
  writeFileSync(join(folder, 'no-key.pem'), 'nothing', { mode: 0o600 })
  await expect(logKey(join(folder, 'no-key.pem'))).rejects.toMatchObject({ message: expect.stringContaining('Ed25519') })
})

test('an export is checked by the one file alone, elsewhere, without the product: 0 when whole, 1 when not, 2 when it can not be read', async () => {
  await someTalks(opened, 4)
  await settled(sealing(opened.pool, await freshKey(), { rows: 3 }))
  const file = join(folder, 'log.ndjson')
  const lines = await exportCommand(['--entries', file], opened.pool, now)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const check = /npm run verify-log -- (.*)$/.exec(lines.at(-1) ?? '')?.[1]?.split(' ') ?? []
  expect(check).toHaveLength(5)

  const alone = temporaryFolder('elsewhere-')
  const verifier = join(alone, 'verify-log-cli.ts')
  copyFileSync(fileURLToPath(new URL('../../adapters/store/verify-log-cli.ts', import.meta.url)), verifier)
  writeFileSync(join(alone, 'package.json'), '{"type":"module"}')
  const run = (args: string[]) => spawnSync(process.execPath, [verifier, ...args], { cwd: alone, encoding: 'utf8' })
  const whole = run(check)
  expect(whole.stdout).toContain('The log is whole')
  expect(whole.status).toBe(0)
  expect(run([file]).stdout).toContain('Note: Whether the end was cut off is not known')

  writeFileSync(file, readFileSync(file, 'utf8').replace('Sedan i går.', 'Sedan i dag.'))
  const forged = run(check)
  expect(forged.status).toBe(1)
  expect(forged.stderr).toMatch(/an entry of a case\) was changed after it was sealed: record \d+/)
  expect(forged.stderr).not.toContain('Sedan')
  expect(run([join(alone, 'none')]).status).toBe(2)
  expect(run([file, '--expect', 'x'])).toMatchObject({ status: 2, stderr: expect.stringContaining('NUMBER:HASH') })
  rmSync(alone, { recursive: true })

  await expect(exportCommand([file], opened.pool, now)).rejects.toThrow('is there already')
  await expect(exportCommand(['--from', 'i går', join(folder, 'x')], opened.pool, now)).rejects.toThrow('--from')
  await expect(exportCommand([], opened.pool, now)).rejects.toThrow('npm run export-log')
  expect(existsSync(join(folder, 'x'))).toBe(false)
  const { rows } = await opened.pool.query("select why, what from access_log where who_id = 'cli'")
  expect(rows).toEqual([{ why: 'follow-up', what: 'list' }])
})

test('a database put back behind the back of the sealer is noticed at the next seal', async () => {
  const fresh = await database()
  const other = await open(fresh.url)
  await someTalks(other, 1)
  const it = sealing(other.pool, await freshKey(), { rows: 2 })
  await settled(it)
  const rewound = await other.pool.connect()
  await rewound.query('set session_replication_role = replica')
  await rewound.query('delete from checkpoints where number > 1')
  rewound.release(true)
  await expect(it.seal()).rejects.toMatchObject({ code: 'log-rewound' })
  await other.close()
  await fresh.stop()
})

test('loaded into a server that counts from the start again, the log goes on in order and nothing is left out', async () => {
  const fresh = await database()
  const other = await open(fresh.url)
  const key = await freshKey()
  const it = sealing(other.pool, key)
  // As rows of a server that has counted further than this one: those that were dumped.
  await other.pool.query(
    `insert into access_log (at, who_kind, who_id, why, what, cases, tx)
     select now(), 'system', 'old', 'watch', 'read', '{}', 5000000000 + n from generate_series(1, 5) n`,
  )
  expect(await keepLogOrder(other.pool)).toBe(true)
  expect(await keepLogOrder(other.pool)).toBe(false)
  await someTalks(other, 2)
  await settled(it)
  const lines = await exported(other.pool)
  expect((await verified(lines, { keys: [key.id] })).findings).toEqual([])
  const ids = lines.map(line => JSON.parse(line)).flatMap(line => (line.record === 'access' ? [Number(line.id)] : []))
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  expect(ids).toHaveLength(5 + 6)
  await other.close()
  await fresh.stop()
})
