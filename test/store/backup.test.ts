import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { backup, restore } from '../../adapters/store/backup.ts'
import { startEmbedded } from '../../adapters/store/embedded.ts'
import { fold } from '../../bot/log.ts'
import { temporaryFolder } from '../database.ts'
import { newId, note, open, said, turn, write } from './talks.ts'

const home = temporaryFolder()
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a backup taken while people write gives back every case with its whole log, and refuses to overwrite anything', async () => {
  const dataDir = join(home, 'a')
  const server = await startEmbedded({ dataDir })
  const opened = await open(server.url)
  const ids = Array.from({ length: 20 }, newId)
  for (const id of ids) await opened.store.update(id, turn, 'own-talk', write([said('före')], [note('n')]))

  let writing = true
  const writer = (async () => {
    for (let i = 0; writing; i++) await opened.store.update(ids[i % 20] ?? '', turn, 'own-talk', write([said(`under ${i}`)]))
  })()
  const manifest = await backup({ dataDir }, join(home, 'copy'))
  writing = false
  await writer
  expect(manifest).toMatchObject({ cases: 20, postgres: '18' })

  await expect(backup({ dataDir }, join(home, 'copy'))).rejects.toMatchObject({
    code: 'backup',
    message: expect.stringContaining('not empty'),
  })
  await expect(backup({ url: server.url }, join(home, 'x'))).rejects.toMatchObject({
    code: 'backup',
    message: expect.stringContaining('pg_dump'),
  })
  await expect(restore(join(home, 'copy'), dataDir)).rejects.toMatchObject({
    code: 'backup',
    message: expect.stringContaining('running'),
  })
  await opened.close()
  await server.stop()
  await expect(restore(join(home, 'copy'), dataDir)).rejects.toMatchObject({
    code: 'backup',
    message: expect.stringContaining('already holds'),
  })
  mkdirSync(join(home, 'other'))
  writeFileSync(join(home, 'other', 'x'), '')
  await expect(restore(join(home, 'other'), join(home, 'b'))).rejects.toMatchObject({
    message: expect.stringContaining('not a finished backup'),
  })

  await restore(join(home, 'copy'), join(home, 'b'))
  const again = await startEmbedded({ dataDir: join(home, 'b') })
  const restored = await open(again.url)
  const count = async (sql: string) => (await restored.pool.query<{ n: number }>(sql)).rows[0]?.n
  expect(await count('select count(*)::int as n from cases')).toBe(20)
  expect(await count('select count(*)::int as n from effects')).toBe(20)
  // The manifest counts a moment after the copy ended; all that stood before it began is there.
  expect(await count('select count(*)::int as n from entries')).toBeGreaterThanOrEqual(40)
  expect(await count('select count(*)::int as n from entries')).toBeLessThanOrEqual(manifest.entries)
  for (const id of ids) {
    const found = await restored.store.read(id, turn, 'own-talk')
    expect(found?.case).toEqual(fold(id, found?.entries ?? []))
    expect(found?.entries.map(e => e.seq)).toEqual(found?.entries.map((_, i) => i + 1))
  }
  await restored.store.update(ids[0] ?? '', turn, 'own-talk', write([said('efter')]))
  await restored.close()
  await again.stop()
})
