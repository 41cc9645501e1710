// One suite, real parts. The reporter ends with the one line CI and people read.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './sequence.ts'

const all = ['test/**/*.test.ts', 'test/**/*.test.tsx']
/** Here nothing outlives its file, so they share a process and read the modules once. */
const together = ['flows', 'bot', 'fhir-profiles', 'guest', 'fhir', 'world', 'spine', 'store', 'channel', 'console', 'rules'].map(
  folder => `test/${folder}/**/*.test.ts`,
)

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'apart', include: all, exclude: together } },
      { test: { name: 'together', include: together, isolate: false } },
    ],
    reporters: ['default', fileURLToPath(new URL('./closing-line.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browsers, databases and killed processes share two cores: what fails is tried once more before it counts, and named.
    retry: 1,
    globalSetup: [fileURLToPath(new URL('./global-database.ts', import.meta.url))],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
})
