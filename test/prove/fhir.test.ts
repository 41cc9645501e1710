// The short form of `npm run prove -- fhir`; its storm of requests is test/fhir/fuzz.test.ts.
import { expect, test } from 'vitest'
import { fhir } from './fhir.ts'

test('many who make the same thing at once make one', async () => {
  const { once } = await fhir({ requests: 50, creates: 300, atOnce: 100, seed: 1 })
  expect(once).toMatchObject({ created: 1, found: 299, others: {}, stored: 1 })
}, 120_000)
