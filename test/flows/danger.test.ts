// The danger reading on the shared phrases, on our own and on everything a text can be.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainDanger, readDanger } from '../../flows/danger.ts'
import { examples } from './fit-danger.ts'
import { measure, phraseSets, table } from './measure-danger.ts'

// The open sets are what the weights were fitted on: they say only that nothing was broken. "lay, held" and "lay 2, held"
// were written by people who never saw the words and have not been read by us: they are the figures to believe, the later
// authors' most of all. While the weights were made the first two were looked at 25 times, "lay 3" and "lay 4" thirteen
// times, "lay 6" nine and "lay 8" eight; each twice more when the fourteenth wave was added; before there were weights the first two were 81/71/6 and 85/61/12.
const LIMITS: Readonly<Record<string, readonly [emergency: number, crisis: number, falseAlarms: number]>> = {
  shared: [100, 100, 0],
  'lay, tune': [99, 99, 1],
  'lay, held': [92, 98, 5],
  'lay 2, tune': [99, 99, 1],
  'lay 2, held': [95, 92, 5],
  'lay 3, held': [99, 98, 2],
  'lay 4, held': [98, 98, 4],
  'lay 6, held': [99, 98, 2],
  'lay 8, held': [98, 96, 6],
  'lay 5': [99, 99, 4],
  'lay 7': [99, 99, 4],
  'lay 9': [98, 98, 4],
  'own 2': [98, 98, 2],
  'own, tune': [99, 99, 1],
  'own, held': [97, 97, 6],
  'own, second': [99, 99, 1],
  'own, third': [99, 99, 1],
  'own, fourth': [99, 99, 4],
  'own, fifth': [99, 99, 1],
  'own, sixth': [99, 99, 4],
  'own, seventh': [99, 99, 3],
  'own, eighth': [99, 99, 1],
  'own, ninth': [99, 99, 1],
  'own, tenth': [99, 97, 1],
  'own, eleventh': [100, 100, 0],
  'own, twelfth': [99, 99, 1],
  'own, thirteenth': [100, 100, 0],
  'own, fourteenth': [99, 99, 2],
}

// The aim: emergency and crisis at least 98, false alarms at most 3, on what was never used for tuning.
describe('everything that was never used for tuning', () => {
  const all = phraseSets().filter(({ name }) => /^lay.*held$/.test(name))
  test('taken together', () => {
    const { emergency, crisis, falseAlarms, count } = measure(all.flatMap(({ list }) => list))
    console.log(
      `  all ${count} held: emergency ${emergency.toFixed(1)}, crisis ${crisis.toFixed(1)}, false ${falseAlarms.toFixed(1)}`,
    )
    expect(count).toBe(2206)
    expect(emergency).toBeGreaterThanOrEqual(98)
    expect(crisis).toBeGreaterThanOrEqual(98)
    expect(falseAlarms).toBeLessThanOrEqual(3)
  })
  test('the four later authors alone', () => {
    const latest = all.filter(({ name }) => /^lay [3468]/.test(name)).flatMap(({ list }) => list)
    expect(latest.length).toBe(1608)
    const { emergency, crisis, falseAlarms } = measure(latest)
    expect(emergency).toBeGreaterThanOrEqual(98)
    expect(crisis).toBeGreaterThanOrEqual(98)
    expect(falseAlarms).toBeLessThanOrEqual(3)
  })
})

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

/** Not among the phrases the weights were fitted on. */
const EVERYDAY = `
Hostar fortfarande lite efter förkylningen, ska jag vänta med gymmet?
Jag har ont i tummen när jag öppnar burkar
Vad kostar ett läkarbesök för en pensionär?
Barnet har torra kinder i vinterkylan, vilken kräm är bra?
Kan jag få recept på samma allergitabletter som i fjol?
Min remiss till ögonkliniken, har den kommit fram?
Har skavsår efter nya pjäxorna
Sover dåligt när det är ljust på sommaren
Är det dags för påfyllning av stelkramp?
Pappa fick en stroke för elva år sedan och mår bra, nu vill han ha nya glasögon
Mormor dog av hjärtsvikt när jag var liten, är det något att tänka på?
Min farbror hade epilepsi på sextiotalet
Jag hade en hjärtinfarkt 2011 och ska förnya mina tabletter
Min syster fick havandeskapsförgiftning 2018, nu väntar jag mitt första barn och mår bra
Jag försökte ta mitt liv 1999, har haft ett bra liv sedan dess och vill byta vårdcentral
Jag skar mig i högstadiet, kan man göra något åt ärren?
Läste i tidningen om blodförgiftning, vad är det egentligen?
Såg en film om en kvinna som blev slagen, hur vanligt är det?
Jag jobbar på en psykiatrisk avdelning och behöver tid för vaccination
Jag dog nästan av skratt på revyn i lördags
Chefen tar kål på mig, kan jag få tips mot stress?
Priset gav mig nästan en hjärtattack
Dottern var döende av tristess under sportlovet
Hunden har ätit tuggummi, vart ringer jag?
Ingen feber, ingen andnöd, bara lite hosta
Nej, jag har inga tankar på att dö, jag är bara trött
Hon svimmade inte, hon satte sig bara ner
Vilken dos alvedon ger man ett barn på tolv kilo?
Vad är skillnaden mellan stroke och migrän?
Jag är ledsen för att min kanin dog men det går bättre nu
Jag är nervös inför tandläkaren
Knät värker när det blir kallt
Slog i tån i sängbenet, lite blå
Min son har vattkoppor, när får han gå till förskolan?
My shoes are killing me, which insoles are good?
I had asthma as a child, do I need a check before diving?
Could I get a copy of my vaccination record?
Läkaren sa att mitt EKG var normalt, behöver jag komma tillbaka?
Var kan jag lämna in gamla mediciner?
Jag ska bli morfar och vill ta kikhostevaccin
`
  .trim()
  .split('\n')

test('everyday worries and other people’s past do not alarm', () => {
  expect(EVERYDAY.map(text => ({ text, alarm: readDanger(text) })).filter(({ alarm }) => alarm !== null)).toEqual([])
})

describe('why', () => {
  test('an alarm says which words and families gave it, heaviest first', () => {
    const reasons = explainDanger('Mamma är kallsvettig och gråblek, det värker i käken')
    expect(reasons.length).toBeGreaterThan(2)
    const weighed = reasons.filter(({ evidence }) => !evidence.startsWith('rule: ')).map(({ weight }) => weight)
    expect(weighed).toEqual(weighed.toSorted((a, b) => b - a))
    expect(reasons.map(({ evidence }) => evidence)).toContain('@pale')
    expect(reasons.every(({ words }) => 'Mamma är kallsvettig och gråblek, det värker i käken'.includes(words))).toBe(true)
  })

  test('the parts of a word are one reason, and speak for it when it is misspelt or a compound nobody wrote before', () => {
    const reasons = explainDanger('morfar ligger medvettslöös och blåläppad i snön', 30)
    expect(reasons.map(({ evidence }) => evidence)).toContain('*medvetsloos*')
    expect(new Set(reasons.map(({ evidence }) => evidence)).size).toBe(reasons.length)
  })

  test('a message without alarm has no reasons', () => {
    expect(explainDanger('Vill boka tid för vaccination')).toEqual([])
  })

  test('one more sign of danger weighs more, and a denied one less than a standing one', () => {
    expect(readDanger('Jag är yr')).toBeNull()
    expect(readDanger('Jag är yr och armen är plötsligt svag och talet är sluddrigt')?.kind).toBe('emergency')
    expect(readDanger('Jag är yr men armen är inte svag och talet är inte sluddrigt')).toBeNull()
  })

  test('the weights are fitted on open phrases only', () => {
    const held = new Set(phraseSets().flatMap(({ list, open }) => (open ? [] : list.map(({ id }) => id))))
    expect(held.size).toBeGreaterThan(600)
    expect(examples().filter(({ phrase }) => held.has(phrase.id))).toEqual([])
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
