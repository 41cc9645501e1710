// The house rules, as in the README: who may import whom, where each library lives, and that every language is whole.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages, texts } from '../flows/texts/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['flows', 'bot', 'fhir-profiles', 'adapters'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !/(^|\/)(dist|generated|node_modules)\//.test(path)),
)
const importsOf = (path: string): string[] =>
  [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gmu,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')
const house = (path: string): string => path.split('/')[0] ?? ''
const target = (path: string, name: string): string => relative(root, resolve(join(root, path, '..'), name))

/** Each house and the others it may import from. */
const mayImport: Record<string, readonly string[]> = {
  flows: [],
  bot: ['flows'],
  'fhir-profiles': ['flows', 'bot'],
  adapters: ['flows', 'bot', 'fhir-profiles'],
}
/** Those who know everyone: the composition, and the commands an operator runs. */
const knowEveryone = ['bot/main.ts']

/** A library has one home; what is not here may be used anywhere. */
const homes: Record<string, readonly string[]> = {
  botbuilder: ['adapters/channel/botframework.ts'],
  'openid-client': ['adapters/identity/'],
  'oidc-provider': ['adapters/world/', 'adapters/fhir/', 'adapters/store/oidc.ts'],
  pg: ['adapters/store/'],
  kysely: ['adapters/store/'],
  sharp: ['adapters/files/'],
  'file-type': ['adapters/files/'],
  'fhir-kit-client': ['adapters/cosmic/'],
  xstate: ['flows/'],
  'intl-messageformat': ['flows/texts/'],
  preact: ['bot/chat/', 'bot/guest/'],
  react: ['bot/console/', 'bot/rules/', 'bot/review/'],
  'react-dom': ['bot/console/', 'bot/rules/', 'bot/review/'],
  '@mantine/core': ['bot/console/'],
  pino: ['bot/logging.ts'],
  'prom-client': ['bot/metrics.ts'],
  vite: ['bot/build.ts'],
}
const packageOf = (name: string): string =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')

describe('the house', () => {
  test('imports go one way: flows, bot, fhir-profiles, adapters', () => {
    const wrong = sources
      .filter(path => !knowEveryone.includes(path))
      .flatMap(path =>
        importsOf(path)
          .filter(name => name.startsWith('.'))
          .map(name => target(path, name))
          .filter(to => house(to) !== house(path) && !(mayImport[house(path)] ?? []).includes(house(to)))
          .map(to => `${path} imports ${to}`),
      )
    expect(wrong).toEqual([])
  })

  test('fhir-profiles takes only the nouns of bot, and does no IO', () => {
    const wrong = sources
      .filter(path => house(path) === 'fhir-profiles' && !path.endsWith('build.ts'))
      .flatMap(path =>
        importsOf(path)
          .filter(
            name =>
              (name.startsWith('.') &&
                house(target(path, name)) === 'bot' &&
                !/bot\/(case|people|log|ports|hours)\.ts$/.test(target(path, name))) ||
              /^node:(fs|http|net|child_process)/.test(name),
          )
          .map(name => `${path} imports ${name}`),
      )
    expect(wrong.filter(line => !line.includes('validate.ts imports node:fs'))).toEqual([])
  })

  test('each library lives in one place', () => {
    const wrong = sources.flatMap(path =>
      importsOf(path)
        .map(packageOf)
        .filter(name => homes[name] && !homes[name].some(home => path.startsWith(home)))
        .map(name => `${path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('every shipped language has every text', () => {
    const keys = (language: string) => [...(texts.get(language)?.keys() ?? [])].sort()
    const whole = keys('sv')
    for (const language of languages) {
      expect({ language, missing: whole.filter(key => !texts.get(language)?.has(key)) }).toEqual({ language, missing: [] })
      expect({ language, unknown: keys(language).filter(key => !texts.get('sv')?.has(key)) }).toEqual({ language, unknown: [] })
    }
  })

  test('no file is two things: at most 300 lines, content and texts aside', () => {
    const content = /(^|\/)(symptoms|texts|phrases)\/|lexicon|-words\.ts$|-examples\.ts$|persons\.ts$|units\.ts$/
    const long = sources
      .filter(path => !content.test(path))
      .map(path => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301)
    expect(long).toEqual([])
  })

  test('nobody silences the compiler', () => {
    const wrong = sources.filter(path =>
      /@ts-ignore|@ts-expect-error|@ts-nocheck|noExplicitAny/.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
