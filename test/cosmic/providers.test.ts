// Whose journal Cosmic is: what a care provider with a journal of its own signs is kept in the case, and nothing of it is made
// for the region's record.
import { expect, test } from 'vitest'
import { render } from '../../adapters/cosmic/artefacts.ts'
import { readConfig } from '../../bot/config.ts'
import { at, karin, note, signedCase } from './stage.ts'

const made = (providers: string[] | undefined, provider = karin.provider) =>
  render({ template: 'mall', ...(providers ? { providers } : {}) }, signedCase(), [], note(), { ...karin, provider }, at)

test('only the care providers that are named have their notes written there', () => {
  expect(made([karin.provider]).map(a => a.kind)).toContain('note')
  expect(made([karin.provider], 'SE2321000230-TVG2')).toEqual([])
  expect(made([])).toEqual([])
  expect(made(['SE2321000230-TVG2'], 'SE2321000230-TVG2').map(a => a.kind)).toContain('encounter')
  expect(JSON.stringify(made(['SE2321000230-TVG2'], 'SE2321000230-TVG2'))).not.toContain(karin.provider)
})

test('production says whose it is, or does not start', () => {
  const env = {
    NODE_ENV: 'production',
    ...Object.fromEntries(
      ['PUBLIC_URL', 'CITIZEN_ISSUER', 'STAFF_ISSUER', 'REGISTER_URL', 'COSMIC_URL'].map(name => [name, 'https://x.example']),
    ),
    DATABASE_URL: 'postgres://x',
    TOKEN_SECRET: 'x'.repeat(32),
  }
  expect(() => readConfig(env)).toThrow('COSMIC_PROVIDERS')
  expect(readConfig({ ...env, COSMIC_PROVIDERS: 'SE-A, SE-B' }).COSMIC_PROVIDERS).toEqual(['SE-A', 'SE-B'])
})
