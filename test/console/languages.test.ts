// The interpreter's language: kept as a code, read in the words of whoever reads; what was marked in words before reads on.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languageIn } from '../../bot/inviting.ts'
import { codeOf, languageName } from '../../bot/languages.ts'
import { languageName as inThePage } from '../../bot/console/time.ts'
import { speak } from '../../bot/console/words.ts'
import { understood } from '../../bot/console/queue-filter.ts'
import { central, nurses, type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const read = async (id: string, language: string): Promise<any> =>
  (await s.get('anna', `/cases/${id}`, { 'accept-language': language })).json()
const { hsaId, name, role, unit, commission } = nurses.anna
const anna = { kind: 'caregiver' as const, hsaId, name, role, unit, commission }
const stored = async (id: string) =>
  (await s.store.read(id, { kind: 'system', name: 'desk' }, 'stream'))?.case.interpreter?.language

test('a mark is stored as a code and told in the words of whoever reads', async () => {
  const id = await s.seed({ unit: central })
  expect((await s.act('anna', id, { act: 'mark-interpreter', language: 'so' })).status).toBe(200)
  expect(await stored(id)).toBe('so')
  const [swedish, english] = [await read(id, 'sv'), await read(id, 'en')]
  expect([swedish.interpreter.language, english.interpreter.language]).toEqual(['somaliska', 'Somali'])
  expect(JSON.stringify(swedish.prose)).toContain('somaliska')
  expect(JSON.stringify(english.prose)).toContain('Somali')
  expect(JSON.stringify(english.lines)).toContain('Somali')
  expect(swedish.needs.language).toBe('so')
})

test('what was marked in words reads on, in each language, and finds the units that speak it', async () => {
  const id = await s.seed({ unit: central })
  await s.citizen(id, [{ type: 'interpreter-marked', by: anna, language: 'Finska' }])
  expect((await read(id, 'sv')).interpreter.language).toBe('finska')
  expect((await read(id, 'en')).interpreter.language).toBe('Finnish')
  expect((await read(id, 'en')).needs.language).toBe('fi')
  const { rows } = await (await s.get('anna', '/queue?limit=100')).json()
  expect(rows.find((row: { id: string }) => row.id === id).needs.language).toBe('fi')
  const { units } = await (await s.get('anna', `/cases/${id}/units`)).json()
  expect(units.filter((one: { meets: boolean }) => one.meets).length).toBeGreaterThan(0)
  expect(units.some((one: { meets: boolean }) => one.meets === false)).toBe(true)
  await s.citizen(id, [{ type: 'interpreter-marked', by: anna, language: 'Jiddisch från Vilnius' }])
  expect((await read(id, 'en')).interpreter.language).toBe('Jiddisch från Vilnius')
})

test('a name is a code and a code a name, also of what Intl has no word for', () => {
  expect(codeOf('Svenskt teckenspråk')).toBe('swl')
  expect(codeOf('Swedish Sign Language')).toBe('swl')
  expect(codeOf('Skrivtolk')).toBe('sv-Latn')
  expect(codeOf('klingonska')).toBe('klingonska')
  expect(languageName('swl', 'en')).toBe('Swedish Sign Language')
  // Not in the list of the page, and a language all the same.
  expect(languageName('yi', 'sv')).toBe('jiddisch')
})

test('a language of the land is told by our name in the page too, which a browser may not know', async () => {
  // As a browser without them: it says the code back.
  vi.spyOn(Intl.DisplayNames.prototype, 'of').mockImplementation(code => code)
  vi.stubGlobal('document', { documentElement: { lang: '' }, title: '' })
  try {
    await speak('sv')
    const named = { fit: 'meänkieli', se: 'nordsamiska', smj: 'lulesamiska', sma: 'sydsamiska', fi: 'finska' }
    for (const [code, name] of Object.entries(named)) expect([inThePage(code), languageIn(code, 'sv')]).toEqual([name, name])
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  }
})

test('the languages a page kept by their names are kept by code', () => {
  expect(understood({ languages: ['finska', 'svenskt teckenspråk', 'ar'] }).languages).toEqual(['fi', 'swl', 'ar'])
})
