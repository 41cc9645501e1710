// The product's own key towards the identity provider.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientKey } from '../../adapters/identity/client-key.ts'

test('is made once, read by nobody else, and the same for all who start at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'farstu-key-'))
  const file = join(folder, 'data', 'login-key.json')
  const keys = await Promise.all([clientKey(file), clientKey(file), clientKey(file)])
  keys.push(await clientKey(file))
  expect(new Set(keys.map(key => key.publicJwk.kid)).size).toBe(1)
  expect(keys[0]?.publicJwk).not.toHaveProperty('d')
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect(JSON.parse(await readFile(file, 'utf8')).d).toBe(keys[0]?.privateJwk.d)
  await rm(folder, { recursive: true })
})
