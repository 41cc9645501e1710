// The laws of the rule set at full size: each law on 10,000 random people a complaint, and both readings of every condition.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const RUNS = 10_000

/** Runs the tests of the laws with so many random people; `passed` and `failed` count tests. */
export function laws(runs: number): Promise<{ passed: number; failed: number }> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      'test/flows/laws.test.ts',
      'test/fhir-profiles/rules.test.ts',
      // Ten thousand people in FHIRPath take minutes for a complaint, and on a busy machine many.
      '--testTimeout=1800000',
    ],
    { cwd: root, env: { ...process.env, RULE_RUNS: String(runs) }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-20_000)
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', () => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(said) ?? []
      if (passed === undefined || failed === undefined) fail(new Error('The tests of the laws said nothing'))
      else done({ passed: Number(passed), failed: Number(failed) })
    })
  })
}
