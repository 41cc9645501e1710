// Web Chat as Microsoft publishes it: the bundle alone (the package with its dependencies is 497 MB), pinned by its
// checksum, kept in .cache. Null when the registry can't be reached: the test then says that it was skipped.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const VERSION = '4.18.1'
const SHA256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff'
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url))
const file = join(cache, `webchat-${VERSION}.js`)

export function webchatBundle(): string | null {
  if (!existsSync(file) && !fetched()) return null
  const bundle = readFileSync(file)
  const sum = createHash('sha256').update(bundle).digest('hex')
  if (sum !== SHA256) throw new Error(`${file} is not Web Chat ${VERSION}: its SHA-256 is ${sum}. Remove it and run again.`)
  return bundle.toString('utf8')
}

function fetched(): boolean {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'webchat-'))
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, timeout: 60_000, stdio: 'ignore' }).status === 0
  const done =
    run('npm', 'pack', `botframework-webchat@${VERSION}`) &&
    run('tar', 'xzf', `botframework-webchat-${VERSION}.tgz`, 'package/dist/webchat.js')
  if (done) renameSync(join(folder, 'package', 'dist', 'webchat.js'), file)
  rmSync(folder, { recursive: true, force: true })
  return done
}
