// The pages as the sources are now: built again only when a source is newer, once, whoever else is building. In a process
// of its own, because under the test runner's NODE_ENV the bundles would be development ones.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const parts = ['chat', 'guest', 'console', 'rules', 'review'].map(name => folder(`bot/${name}`))
/** What they are made of beside their own folders. */
const common = [folder('flows/texts/sv'), folder('flows/texts/en')]
const made = ['build.ts', 'staff.html', 'talk.html'].map(name => folder(`bot/${name}`))
const lock = join(tmpdir(), `farstu-pages-${process.getuid?.() ?? 0}`)

const newest = (path: string): number =>
  Math.max(
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !`${entry.parentPath}/`.includes('/dist/'))
      .map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
const stale = (): boolean =>
  parts.some(part => {
    const page = join(part, 'dist', 'index.html')
    if (!existsSync(page)) return true
    return statSync(page).mtimeMs < Math.max(newest(part), ...common.map(newest), ...made.map(path => statSync(path).mtimeMs))
  })

export async function freshPages(): Promise<void> {
  const end = Date.now() + 100_000
  while (existsSync(lock) || stale()) {
    try {
      mkdirSync(lock)
    } catch {
      // Somebody is building, or was killed while building: that one's lock is not waited for for ever.
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 90_000) rmSync(lock, { recursive: true, force: true })
      if (Date.now() > end) throw new Error('The pages are being built by another process and it does not end')
      await new Promise(done => setTimeout(done, 200))
      continue
    }
    try {
      execFileSync(process.execPath, [folder('bot/build.ts')], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' })
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}
