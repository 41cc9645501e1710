// The danger reading on the shared phrases, on our own and on everything a text can be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDanger } from '../../flows/danger.ts'
import { line, measure, phrases } from './measure-danger.ts'

// Held a little under what is reached, so that a new family may cost one phrase but not two.
describe('figures', () => {
  test('the shared phrases are recalled and do not alarm falsely', () => {
    const figures = measure(phrases('emergency-phrases.json'))
    console.log(line('shared phrases', figures))
    expect(figures.count).toBe(319)
    expect(figures.emergency).toBeGreaterThanOrEqual(98)
    expect(figures.crisis).toBeGreaterThanOrEqual(96)
    expect(figures.falseAlarms).toBeLessThanOrEqual(3)
  })

  test.each([
    ['tune', 97, 95, 3],
    ['held', 96, 95, 3],
    ['second', 97, 94, 3],
    ['third', 96, 94, 4],
    ['fourth', 96, 92, 4],
  ] as const)('our own phrases, %s', (set, emergency, crisis, falseAlarms) => {
    const figures = measure(phrases('own-phrases.json').filter(phrase => phrase.set === set))
    console.log(line(`own phrases, ${set}`, figures))
    expect(figures.count).toBeGreaterThan(50)
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
