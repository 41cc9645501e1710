// A proof whose short form is a test with a number in its environment: the same test with a larger one.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** `passed` and `failed` count tests. Throws when the run says neither. */
export function tested(args: readonly string[], env: Record<string, string>): Promise<{ passed: number; failed: number }> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000)
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', () => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(said) ?? []
      if (passed === undefined || failed === undefined) fail(new Error(`The tests said nothing: ${args.join(' ')}`))
      else done({ passed: Number(passed), failed: Number(failed) })
    })
  })
}
