// One suite, real parts. The reporter ends with the one line CI and people read.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', fileURLToPath(new URL('./closing-line.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browsers, databases and killed processes share two cores: what fails is tried once more before it counts, and named.
    retry: 1,
    globalSetup: [fileURLToPath(new URL('./global-database.ts', import.meta.url))],
    pool: 'forks',
    maxWorkers: 2,
  },
})
