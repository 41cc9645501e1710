import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '../../adapters/store/embedded.ts'
import { isAlive, readLock } from '../../adapters/store/embedded-lock.ts'
import { barrier, NOBODY, reachableData, userToRunAs } from '../../adapters/store/embedded-place.ts'
import { temporaryFolder } from '../database.ts'

const home = temporaryFolder()
const servers: Embedded[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Tests that don't need a new database go on with the first one's: making one is most of the time. */
const start = async (name: string, log?: (text: string) => void) => {
  const server = await startEmbedded({ dataDir: join(home, name), ...(log ? { log } : {}) })
  servers.push(server)
  return server
}
const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
const answers = async (url: string, sql: string) => {
  const end = Date.now() + 20_000
  for (;;) {
    try {
      return await ask(url, sql)
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise(r => setTimeout(r, 50))
    }
  }
}
const pidOf = (server: Embedded) => readLock(server.folder)?.pid ?? 0
const killed = async (pid: number) => {
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await new Promise(r => setTimeout(r, 5))
}

test('a first start makes the database, a second finds what was kept, and neither opens a port', async () => {
  const first = await start('plain')
  expect(first.folder).toBe(join(home, 'plain', 'postgres-18'))
  await ask(first.url, 'create table first (n int); insert into first values (7)')
  expect(await ask(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    expect(await ask(first.url, `show ${setting}`)).toEqual([{ [setting]: 'on' }])
  await first.stop()
  expect(existsSync(join(first.folder, 'postmaster.pid'))).toBe(false)
  expect(await ask((await start('plain')).url, 'select n from first')).toEqual([{ n: 7 }])
})

test('a database killed under the running product comes back behind the same address with what was confirmed', async () => {
  const told: string[] = []
  const server = await start('plain', text => told.push(text))
  await ask(server.url, 'create table second (n int)')
  await ask(server.url, 'insert into second values (1)')
  await killed(pidOf(server))
  expect(await answers(server.url, 'select n from second')).toEqual([{ n: 1 }])
  expect(told.join(' ')).toContain('started again')
})

test('a product that is killed leaves its database running; the next one takes it over and ends it', async () => {
  const dataDir = join(home, 'plain')
  const child = fork(fileURLToPath(new URL('./keeper.ts', import.meta.url)), [dataDir], { execArgv: [] })
  const url = await new Promise<string>((done, fail) => {
    child.on('message', message => done(String(message)))
    child.on('exit', code => fail(new Error(`ended with ${code}`)))
  })
  // While its keeper lives, another start may use it but not end it.
  const guest = await startEmbedded({ dataDir })
  expect(guest.url).toBe(url)
  await guest.stop()
  expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])

  child.kill('SIGKILL')
  await new Promise(r => child.once('exit', r))
  const heir = await start('plain')
  expect(heir.url).toBe(url)
  const pid = pidOf(heir)
  await heir.stop()
  expect(isAlive(pid)).toBe(false)
})

test('both product and database killed: the next start reads the log through and goes on', async () => {
  const dataDir = join(home, 'plain')
  const child = fork(fileURLToPath(new URL('./keeper.ts', import.meta.url)), [dataDir], { execArgv: [] })
  const url = await new Promise<string>(done => child.on('message', message => done(String(message))))
  await ask(url, 'create table third (n int)')
  await ask(url, 'insert into third values (3)')
  child.kill('SIGKILL')
  await killed(readLock(join(dataDir, 'postgres-18'))?.pid ?? 0)
  const told: string[] = []
  expect(await ask((await start('plain', text => told.push(text))).url, 'select n from third')).toEqual([{ n: 3 }])
  expect(told.join(' ')).toContain('not stopped in order')
})

test('a lock file whose number now belongs to another program is not believed', async () => {
  const server = await start('plain')
  const lock = readFileSync(join(server.folder, 'postmaster.pid'), 'utf8')
  await server.stop()
  let sleeper: ChildProcess | undefined
  try {
    sleeper = spawn('sleep', ['60'], { ...(userToRunAs() ?? {}), cwd: '/', stdio: 'ignore' })
    writeFileSync(join(server.folder, 'postmaster.pid'), lock.replace(/^\d+/, String(sleeper.pid)))
    expect(await ask((await start('plain')).url, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(isAlive(sleeper.pid ?? 0)).toBe(true)
  } finally {
    sleeper?.kill('SIGKILL')
  }
})

test('a first start that was killed half way is begun again from nothing', async () => {
  const half = join(home, 'half', 'postgres-18.new-999999')
  mkdirSync(join(half, 'base'), { recursive: true })
  writeFileSync(join(half, 'PG_VERSION'), '18\n')
  const server = await start('half')
  expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
  expect(readdirSync(join(home, 'half')).filter(name => name.includes('.new-'))).toEqual([])
})

test('products that start at the same moment share one database, which ends with its keeper and not with a guest', async () => {
  const dataDir = join(home, 'race')
  const keepers = Array.from({ length: 3 }, () =>
    fork(fileURLToPath(new URL('./keeper.ts', import.meta.url)), [dataDir], { execArgv: [] }),
  )
  const urls = await Promise.all(keepers.map(child => new Promise(done => child.once('message', done))))
  expect(new Set(urls).size).toBe(1)
  const url = String(urls[0])
  expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
  const server = readLock(join(dataDir, 'postgres-18'))?.pid ?? 0
  const keeper = readFileSync(join(dataDir, `postgres-18.keeper-${server}`), 'utf8').split(' ')[0]
  const ended = (child: ChildProcess) => new Promise(done => child.once('exit', done))
  for (const child of keepers.filter(c => String(c.pid) !== keeper)) {
    child.send('stop')
    await ended(child)
  }
  expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
  const last = keepers.find(c => String(c.pid) === keeper)
  last?.send('stop')
  if (last) await ended(last)
  expect(isAlive(server)).toBe(false)
  expect(readdirSync(dataDir).filter(name => /keeper|new/.test(name))).toEqual([])
})

test('a data folder with a very long path works: the socket lies elsewhere', async () => {
  const server = await start(`${'en-lång-väg/'.repeat(14)}slut`)
  expect(server.folder.length).toBeGreaterThan(150)
  expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
})

test('data of another major version is not touched, and the message says what to do', async () => {
  mkdirSync(join(home, 'old', 'postgres-17'), { recursive: true })
  await expect(startEmbedded({ dataDir: join(home, 'old') })).rejects.toMatchObject({
    code: 'embedded',
    message: expect.stringContaining('postgres-17'),
  })
})

test('a database that can not run says its last words', async () => {
  const server = await start('plain')
  await server.stop()
  writeFileSync(join(server.folder, 'postgresql.auto.conf'), 'no_such_setting = 1\n')
  await expect(startEmbedded({ dataDir: join(home, 'plain') })).rejects.toMatchObject({
    code: 'embedded',
    message: expect.stringContaining('no_such_setting'),
  })
})

test.skipIf(process.getuid?.() !== 0)('data under a folder that nobody may pass is kept elsewhere, and that is said', () => {
  const closed = join(home, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o700)
  const user = { uid: NOBODY, gid: NOBODY }
  expect(barrier(join(closed, 'data'), user)).toBe(closed)
  expect(barrier(join(home, 'open', 'data'), user)).toBeNull()
  const told: string[] = []
  const place = reachableData(join(closed, 'data'), user, text => told.push(text))
  try {
    expect(barrier(place, user)).toBeNull()
    expect(told).toEqual([expect.stringContaining(place)])
    expect(told[0]).toContain(closed)
    expect(reachableData(join(closed, 'data'), user, () => undefined)).toBe(place)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})
