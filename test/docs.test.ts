// What the documents list is compared with the truth.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { eLegitimations, employees, persons } from '../adapters/world/persons.ts'
import { Environment } from '../bot/config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const readme = read('README.md')

describe('the documents tell the truth', () => {
  test('the README names every command there is, and no other', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts).filter(name => name !== 'prepare')
    const named = new Set(
      [...readme.matchAll(/npm (?:run )?([a-z:-]+)/g)]
        .map(match => match[1] ?? '')
        .filter(name => !['ci', 'package'].includes(name)),
    )
    expect(scripts.filter(name => !named.has(name))).toEqual([])
    expect([...named].filter(name => !scripts.includes(name) && name !== 'may')).toEqual([])
  })

  test('the people in the README can log in', () => {
    for (const [, name, number] of readme.matchAll(/^\| ([^|]+) \| (\d{12}) \|/gm)) {
      expect(eLegitimations.map(e => e.number)).toContain(number)
      const person = persons.find(p => p.number === number)
      expect(`${person?.given} ${person?.family}`).toBe(name)
    }
    for (const name of [
      'Karin Ek',
      'Lars Öberg',
      'Eva Strand',
      'Nora Salmi',
      'Tove Hedman',
      'Kerstin Blom',
      'Jonas Fält',
      'Gunilla Aho',
      'Ann Wiklund',
    ]) {
      expect(readme).toContain(name)
      expect(employees.map(e => `${e.given} ${e.family}`)).toContain(name)
    }
  })

  test('.env.example has every setting, and its default', () => {
    const listed = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }))
    expect(listed.map(l => l.name).sort()).toEqual(Object.keys(Environment.shape).sort())
    const defaults: Record<string, unknown> = Environment.parse({})
    for (const { name, value } of listed.filter(l => l.value !== '')) {
      const is = defaults[name]
      expect({ name, is: typeof is === 'object' ? JSON.stringify(is) : String(is) }).toEqual({ name, is: value })
    }
  })

  test('every file and folder the documents link to exists', () => {
    const documents = ['README.md', ...['flows', 'bot', 'fhir-profiles', 'adapters', 'test'].map(folder => `${folder}/README.md`)]
    for (const document of documents) {
      expect(existsSync(root + document), document).toBe(true)
      const folder = document.slice(0, document.lastIndexOf('/') + 1)
      for (const [, to = ''] of read(document).matchAll(/\]\(([^)#:]+)\)/g))
        expect(existsSync(root + folder + to), `${document} → ${to}`).toBe(true)
    }
  })

  test('each folder README names each of its folders', () => {
    for (const house of ['flows', 'bot', 'adapters']) {
      const folders = readdirSync(root + house, { withFileTypes: true })
        .filter(e => e.isDirectory())
        .map(e => e.name)
      for (const folder of folders) expect(read(`${house}/README.md`), `${house}/${folder}`).toContain(`${folder}/`)
    }
  })
})
