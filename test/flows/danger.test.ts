// The danger reading on the shared phrases, on our own and on everything a text can be.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDanger } from '../../flows/danger.ts'
import { measure, phraseSets, table } from './measure-danger.ts'

// Held a little under what is reached, so that a new family may cost a phrase or two but not more. "lay, held" was written
// by somebody who never saw the words and has not been read by us: it is the figure to believe. While the families were
// widened its figures were looked at five times: 74/66/3, 80/71/6, 80/71/6, 79/71/5, 81/71/8 (before: 50/51/3).
const LIMITS: Readonly<Record<string, readonly [emergency: number, crisis: number, falseAlarms: number]>> = {
  shared: [98, 98, 2],
  'lay, tune': [97, 96, 3],
  'lay, held': [76, 68, 9],
  'own, tune': [98, 97, 3],
  'own, held': [97, 95, 3],
  'own, second': [98, 95, 3],
  'own, third': [97, 95, 4],
  'own, fourth': [97, 94, 4],
  'own, fifth': [96, 96, 4],
  'own, sixth': [94, 93, 5],
  'own, seventh': [94, 93, 5],
  'own, eighth': [100, 100, 6],
  'own, ninth': [55, 45, 5],
}

describe('figures', () => {
  const measured = phraseSets().map(({ name, list }) => ({ name, figures: measure(list) }))
  beforeAll(() => console.log(table(measured)))

  test('every set has a limit and is there in full', () => {
    expect(measured.map(({ name }) => name).sort()).toEqual(Object.keys(LIMITS).sort())
    expect(measured.filter(({ figures }) => figures.count < 50)).toEqual([])
    expect(measured.find(({ name }) => name === 'shared')?.figures.count).toBe(319)
  })

  test.each(measured)('$name', ({ name, figures }) => {
    const [emergency, crisis, falseAlarms] = LIMITS[name] ?? [100, 100, 0]
    expect(figures.emergency).toBeGreaterThanOrEqual(emergency)
    expect(figures.crisis).toBeGreaterThanOrEqual(crisis)
    expect(figures.falseAlarms).toBeLessThanOrEqual(falseAlarms)
  })
})

describe('denial, time and person', () => {
  test.each([
    ['inte ont i bröstet men svårt att andas', 'emergency'],
    ['inte svårt att andas', null],
    ['Ingen feber. Svårt att andas.', 'emergency'],
    ['Inte ont i bröstet, svårt att andas eller yrsel', null],
    ['Inte ont i bröstet, svårt att andas', 'emergency'],
    ['kan inte sova för jag har så ont i bröstet och kallsvettas', 'emergency'],
    ['jag vet inte om det är en stroke', 'emergency'],
    ['Tryck över bröstet har jag inte', null],
    ['Nej, jag har ont i bröstet', 'emergency'],
    ['förnekar bröstsmärta och andnöd finns inte', null],
    ['hosta utan andnöd', null],
    ['inte feber utan svårt att andas', 'emergency'],
    ['hade stroke för tio år sedan', null],
    ['hade stroke för tio år sedan, nu sluddrar jag igen', 'emergency'],
    ['Jag har tryck över bröstet precis som när jag hade min infarkt 2015', 'emergency'],
    ['kunde inte prata i morse men det gick över', 'emergency'],
    ['min pappa hade stroke 2015', null],
    ['min man har fått en stroke', 'emergency'],
    ['vad gör man om någon får en hjärtinfarkt?', null],
    ['vad ska jag göra, min man får ingen luft?', 'emergency'],
    ['kan inte andas?', 'emergency'],
    ['hur tar man livet av sig?', 'crisis'],
    ['jag dör av skratt', null],
    ['jag vill inte dö', null],
    ['jag vill inte leva', 'crisis'],
    ['jag slog mig på knät', null],
    ['min sambo slår mig', 'crisis'],
    ['ingen slår mig', null],
    ['I have no chest pain but I can’t breathe', 'emergency'],
    ['ei rintakipua mutta en saa henkeä', 'emergency'],
  ] as const)('%s → %s', (text, kind) => {
    expect(readDanger(text)?.kind ?? null).toBe(kind)
  })

  test('an emergency goes before a crisis in the same message', () => {
    expect(readDanger('jag vill dö och har tagit 60 alvedon')).toMatchObject({ kind: 'emergency', category: 'poisoning' })
  })

  test('the words that gave the alarm are shown as they were written', () => {
    expect(readDanger('Hej! Jag har TRYCK över Bröstet idag.')).toEqual({
      kind: 'emergency',
      category: 'heart',
      words: 'TRYCK över Bröstet',
    })
  })
})

describe('however it is written', () => {
  test.each([
    'KAN INTE ANDAS!!!',
    'kan inte andas 😱😱',
    'kan\u200b inte an\u00addas',
    'svart att andas, brost smarta',
    'k̸a̵n̶ i̷n̴t̸e̵ a̶n̷d̴a̸s̵',
    '\ud800 kan inte andas \udfff',
    'kann innte anndas',
    'ont i brsötet o svettas',
    'trycketöverbröstet och kallsvettig',
    'he is unconcious',
    'ｋａｎ ｉｎｔｅ ａｎｄａｓ',
    'bröstsmärrta',
  ])('%s', text => {
    expect(readDanger(text)?.kind).toBe('emergency')
  })

  test('the end of a long text is read', () => {
    expect(readDanger(`${'Jag har ont i foten och det började i tisdags. '.repeat(250)}Nu kan jag inte andas`)?.kind).toBe(
      'emergency',
    )
    expect(readDanger(`${'a'.repeat(9_980)} jag kan inte andas`)?.kind).toBe('emergency')
  })

  test('any string is read without an error, and the words are a part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const alarm = readDanger(text)
        return alarm === null || text.includes(alarm.words)
      }),
    )
  })

  test('what is said around an alarm does not hide it', () => {
    const around = fc.constantFrom(
      'Hej',
      'Jag bor i Luleå',
      'Tack för hjälpen',
      'Min hund heter Bosse',
      'Det regnar idag',
      'Hello there',
    )
    fc.assert(
      fc.property(fc.array(around, { maxLength: 20 }), fc.array(around, { maxLength: 20 }), (before, after) => {
        expect(readDanger([...before, 'Jag får ingen luft', ...after].join('. '))?.kind).toBe('emergency')
      }),
    )
  })

  test('ten times the text takes no more than some ten times the work', () => {
    // Words that fill every family at once, all denied, so that no rule ends the search early.
    const text = 'inte ont i bröstet, inte svårt att andas, inte plötslig feber. '.repeat(1_600)
    expect(text.length).toBeGreaterThan(99_000)
    expect(readDanger(text)).toBeNull()
  })
})
