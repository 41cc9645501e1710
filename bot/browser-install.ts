// `npm run browser`: finds a Chromium for the browser tests, or installs one, and says in one line what it did. Never
// fails: without one those tests are skipped, and say so.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

async function find(): Promise<string | null> {
  // The tests' own list, so that what is found here is what they will use. Absent when only `dependencies` are installed.
  try {
    const { chromiumPath }: { chromiumPath: () => string | null } = await import(
      new URL('../test/browser.ts', import.meta.url).href
    )
    return chromiumPath()
  } catch {
    return null
  }
}

const apt = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', 'update', '-q') &&
  run('apt-get', 'install', '-y', '-q', 'chromium')
const download = () =>
  run(process.execPath, fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)), 'install', 'chromium')

async function install(): Promise<string> {
  const found = await find()
  if (found) return `Chromium found: ${found}`
  if (apt()) {
    const installed = await find()
    if (installed) return `Chromium installed with apt: ${installed}`
  }
  if (download()) {
    const downloaded = await find()
    if (downloaded) return `Chromium downloaded by playwright-core: ${downloaded}`
  }
  return 'No Chromium found and none could be installed: browser tests will be skipped. Set CHROMIUM to the path of one.'
}

console.log(await install())
