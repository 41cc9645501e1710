// How a unit writes its notes, from the region's file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { noteTemplates } from '../../bot/note-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'farstu-notes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
function written(content: unknown): string {
  const file = join(folder, 'notes.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

test('without a file: our four headings, our contact types, and no code', () => {
  const { of, codings } = noteTemplates('')
  expect(of('SE-1').headings.map(h => h.title)).toEqual(['Kontaktorsak', 'Anamnes', 'Bedömning', 'Åtgärd'])
  expect(of('SE-1').contactTypes[0]).toBe('Digital kontakt, chatt')
  expect(of('SE-1').kva).toEqual([])
  expect(codings).toEqual({})
})

test('a unit’s own stand before every unit’s, and these before ours', () => {
  const coding = { system: 'urn:oid:1.2.752.129.2.2.2.25', code: '5', display: 'Annan' }
  const { of, codings } = noteTemplates(
    written({
      '*': { kva: [{ code: 'ZV051', text: 'Vård på distans', source: 'Regionens kodlista 2026' }] },
      'SE-1': {
        headings: [{ title: 'Sökorsak', holds: ['reason'] }],
        contactTypes: [{ name: 'Skriftlig distanskontakt', coding }],
      },
    }),
  )
  expect(of('SE-1').headings).toEqual([{ title: 'Sökorsak', holds: ['reason'] }])
  expect(of('SE-1').contactTypes).toEqual(['Skriftlig distanskontakt'])
  expect(of('SE-1').kva).toEqual([{ code: 'ZV051', text: 'Vård på distans' }])
  expect(of('SE-2').headings).toHaveLength(4)
  expect(codings).toEqual({ 'Skriftlig distanskontakt': coding })
})

test.each([
  [{ '*': { kva: [{ code: 'ZV051', text: 'Vård på distans' }] } }, 'source'],
  [{ '*': { kva: [{ code: 'hej', text: 'x', source: 'y' }] } }, 'code'],
  [{ 'SE-1': { headings: [{ title: 'A', holds: ['annat'] }] } }, 'headings'],
  ['{', 'notes.json'],
])('what is wrong in it is said, with the file: %#', (content, field) => {
  const file = written(content)
  expect(() => noteTemplates(file)).toThrow(field)
  expect(() => noteTemplates(file)).toThrow(file)
})
