// The first reading of a complaint: which interview, for whom, how old, how hot.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../flows/symptom.ts'
import { complaints, symptoms } from '../../flows/symptoms/index.ts'
import { findings, groupWords } from '../../flows/understanding/finding-words.ts'
import { understand } from '../../flows/understanding/index.ts'

describe('which complaint', () => {
  test.each([
    ['ont i bröstet', 'chest-pain'],
    ['ont i brostet nar jag hostar', 'chest-pain'],
    ['My chest hurts', 'chest-pain'],
    ['ont i örat', 'ear'],
    ['utslag på armen', 'skin-rash'],
    ['ont i ryggen sedan i går', 'back-pain'],
    ['jag har fått en fästing', 'bite-sting'],
    ['det svider när jag kissar', 'urinary'],
    ['kräks och har diarré', 'vomiting-diarrhoea'],
    ['halsbränna', 'heartburn'],
    ['jag är yr', 'dizziness'],
    ['ont i magen', 'abdominal-pain'],
    ['my back hurts', 'back-pain'],
    ['har ingen hosta men ont i bröstet', 'chest-pain'],
    ['förkyld och snorig', 'cough-cold'],
    ['forkyld o snorig', 'cough-cold'],
    ['ont i halsen sen tre dagar', 'cough-cold'],
    ['sore throat and a runny nose', 'cough-cold'],
    ['hosta men inte ont i bröstet', 'cough-cold'],
    ['Jag är 34 år och har feber', 'cough-cold'],
    ['min son på 2 år har 39 graders feber', 'fever-child'],
    ['bebisen är varm', 'fever-child'],
    ['my 6 month old has a fever', 'fever-child'],
    ['jag känner mig nedstämd', 'low-mood'],
    ['orkar inte längre', 'suicidal'],
    ['I feel depressed', 'low-mood'],
    ['mår dåligt psykiskt', 'low-mood'],
  ])('%s → %s', (text, symptom) => {
    expect(understand(text, 'sv').complaints[0]?.symptom).toBe(symptom)
  })

  test.each(['hej jag undrar en sak', 'god morgon', 'hej', '', 'tack', 'ingen hosta', 'förkyld förra året', 'har inte feber'])(
    '%s is none of ours',
    text => {
      expect(understand(text, 'sv').complaints).toEqual([])
    },
  )

  test.each([
    ['ont i foten', 'hip-knee-foot'],
    ['knäet gör ont', 'hip-knee-foot'],
    ['vill dö', 'suicidal'],
    ['jag har tänkt på självmord', 'suicidal'],
    ['insulinet är slut', 'diabetes'],
    ['födde för två veckor sedan och har feber', 'postpartum'],
    ["I'm 34 weeks and the baby isn't moving", 'pregnancy'],
    ['min son 15 har ont i magen', 'abdominal-child'],
    ['min dotter 4 år har ont i magen', 'abdominal-child'],
    ['jag är 45 år och har ont i magen', 'abdominal-pain'],
    ['kan inte kissa', 'urinary'],
    ['KOL och mycket slem', 'copd'],
  ])('%s → %s', (text, symptom) => {
    expect(understand(text, 'sv').complaints[0]?.symptom).toBe(symptom)
  })

  test('words folded alike are told apart', () => {
    expect(understand('jag har koll på det', 'sv').complaints).toEqual([])
    expect(understand("he's fine, it started i höstas", 'en').complaints.map(c => c.symptom)).not.toContain('cough-cold')
  })

  test.each([
    ['ont i bröstet', 'chest-pain'],
    ['svullet knä', 'hip-knee-foot'],
    ['ont i halsen', 'cough-cold'],
    ['ont i magen', 'abdominal-pain'],
    ['fästingbett med röd ring', 'bite-sting'],
  ])('%s is one complaint', (text, symptom) => {
    expect(understand(text, 'sv').beside([symptom])).toEqual([])
  })

  test('what has words of its own stands beside the first', () => {
    expect(understand('ont i ryggen och hosta', 'sv').beside(['back-pain'])).toEqual(['cough-cold'])
    expect(understand('yr och mår illa', 'sv').beside(['dizziness'])).toEqual(['vomiting-diarrhoea'])
  })

  test('two complaints are both named, best first', () => {
    const { complaints } = understand('jag har hosta, snuva och är lite nedstämd', 'sv')
    expect(complaints.slice(0, 2).map(c => c.symptom)).toEqual(['cough-cold', 'low-mood'])
    expect(complaints[0]?.score).toBeGreaterThan(complaints[1]?.score ?? 1)
  })
})

// How people open: the hard with the easy.
const OPENINGS: readonly (readonly [text: string, symptom: string | undefined])[] = [
  ['det gör ont i bröstet när jag andas djupt', 'chest-pain'],
  ['stickande känsla på vänster sida av bröstkorgen', 'chest-pain'],
  ['har haft tryk över brösttet i två dar', 'chest-pain'],
  ['ont kring hjärtat sen igår', 'chest-pain'],
  ['det hugger till i bröstet ibland', 'chest-pain'],
  ['brostsmarta vid anstrangning', 'chest-pain'],
  ['det bränner bakom bröstbenet', 'chest-pain'],
  ['tight chest since yesterday', 'chest-pain'],
  ['stabbing pain in my chest when I cough', 'chest-pain'],
  ['chest pian on the left side', 'chest-pain'],
  ['har hostat i två veckor och blir inte bra', 'cough-cold'],
  ['jag är så jäkla förkyld', 'cough-cold'],
  ['näsan rinner och jag har ont i halsen', 'cough-cold'],
  ['halsen är som sandpapper och jag hostar slem', 'cough-cold'],
  ['forkyld hosta snor', 'cough-cold'],
  ['tror jag fått covid, hosta och feber', 'cough-cold'],
  ['segt slem i halsen och täppt i näsan', 'cough-cold'],
  ['hostar o nyser hela tiden', 'cough-cold'],
  ["I've got a bad cold and a cough", 'cough-cold'],
  ['sore throte and blocked nose for 3 days', 'cough-cold'],
  ["can't get rid of this cough", 'cough-cold'],
  ['min dotter på 3 år har feber sen igår', 'fever-child'],
  ['bebisen har 39 grader', 'fever-child'],
  ['vår ettåring är brännhet och gnällig', 'fever-child'],
  ['sonen 5 år har haft feber i fyra dagar', 'fever-child'],
  ['mitt barn har hög feber', 'fever-child'],
  ['barnet har febber och vill inte äta', 'fever-child'],
  ['tvååringen har 40 i feber', 'fever-child'],
  ['my toddler has a high temperature', 'fever-child'],
  ['baby 8 months fever 38.9', 'fever-child'],
  ['my daughter is burning up with fever', 'fever-child'],
  ['jag mår dåligt psykiskt', 'low-mood'],
  ['känner mig nere och orkar ingenting', 'low-mood'],
  ['är så ledsen hela tiden', 'low-mood'],
  ['jag har ångest varje dag', 'low-mood'],
  ['tror att jag är deprimerad', 'low-mood'],
  ['nedstamd sen i hostas', 'low-mood'],
  ['har tappat lusten för allt', 'low-mood'],
  ["I've been feeling really down lately", 'low-mood'],
  ["I think I'm depresed", 'low-mood'],
  ['ont i knät sen jag sprang', undefined],
  ['jag vill förnya mitt recept på levaxin', 'medicines'],
  ['utslag på benen som kliar', 'skin-rash'],
  ['ont i örat', 'ear'],
  ['jag har diarré', 'vomiting-diarrhoea'],
  ['svider när jag kissar', 'urinary'],
  ['behöver intyg till gymmet', 'errands'],
  ['boka tid för vaccin', 'errands'],
  ['ont i ryggen', 'back-pain'],
  ['tappat hår', 'skin-rash'],
  ['ögat är rött', 'eye'],
  ['huvudvärk', 'headache'],
  ['hej jag undrar en sak', undefined],
  ['I need a repeat prescription', 'medicines'],
  ['my ankle is swollen', 'hip-knee-foot'],
  ['itchy rash on my back', 'skin-rash'],
  ['min son har löss', 'child-rash'],
  ['fästingbett på benet', 'bite-sting'],
  ['ont i magen efter maten', 'abdominal-pain'],
  ['tooth pain', 'dental'],
]

test('nine of ten openings are read as what they are about', () => {
  const wrong = OPENINGS.filter(([text, symptom]) => understand(text, 'sv').complaints[0]?.symptom !== symptom)
  expect(OPENINGS).toHaveLength(60)
  expect(wrong.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(6)
})

describe('person and temperature', () => {
  const ofPerson = (text: string) =>
    Object.fromEntries(Object.entries(understand(text, 'sv').facts).filter(([fact]) => /^(person\.|temperature$)/.test(fact)))

  test.each([
    ['min dotter 3 år hostar och har 39,5 grader', { 'person.who': 'child', 'person.ageMonths': 36, temperature: 39.5 }],
    ['vår bebis 4 månader har 38.9', { 'person.who': 'child', 'person.ageMonths': 4 }],
    ['tvååringen hostar', { 'person.who': 'child', 'person.ageMonths': 24 }],
    ['min mamma är 82 år och hostar', { 'person.who': 'other', 'person.ageMonths': 984 }],
    ['min dotter på 25 år är deprimerad', { 'person.who': 'other', 'person.ageMonths': 300 }],
    ['Jag är 34 år och har feber', { 'person.who': 'self', 'person.ageMonths': 408 }],
    ['hosta i tre veckor', {}],
    ['min son har hostat i 2 veckor', { 'person.who': 'child' }],
    ['förkyld sedan 2 månader', {}],
    ['jag har ont i halsen, min man kör mig', {}],
    ['feber 38,5', { temperature: 38.5 }],
    ['jag har storlek 39 i skor', { 'person.who': 'self' }],
    ['feber men inte 40 grader', {}],
    ['min pappa 78 hostar', { 'person.who': 'other', 'person.ageMonths': 936 }],
    ['jag är kvinna 34', { 'person.who': 'self', 'person.ageMonths': 408 }],
    ['bebis 5 veckor', { 'person.who': 'child', 'person.ageMonths': 1 }],
    ['dottern 3 år', { 'person.who': 'child', 'person.ageMonths': 36 }],
    ['blodtrycket 178/102', {}],
    ["I'm 34 weeks pregnant", { 'person.who': 'self' }],
  ])('%s', (text, facts) => {
    expect(ofPerson(text)).toEqual(facts)
  })
})

describe('findings that answer in advance', () => {
  test.each([
    ['Jag har hostat i fem dagar, ingen feber', { 'cold-symptoms.cough': true, 'cold-symptoms.fever': false }],
    ['cough for 3 weeks, no fever', { 'cold-symptoms.cough': true, 'cold-symptoms.fever': false }],
    ['det svider när jag kissar', { 'urinary-symptoms.burning': true }],
    ['har inte hostat, ont i örat', { 'ear-signs.pain': true }],
    ['jag är gravid och har ont i halsen', { 'group.pregnant': true, 'cold-symptoms.sore-throat': true }],
    ['min pappa 78 äter Eliquis och blöder näsblod', { 'group.anticoagulant': true }],
    ['fästingen sitter kvar', { 'bite-what': 'tick' }],
    ['diabetes och ont i halsen', { 'group.chronic': true, 'cold-symptoms.sore-throat': true }],
    ['förkyld, får cellgifter', { 'group.immunosuppressed': true }],
  ])('%s', (text, facts) => {
    expect(understand(text, 'sv').facts).toMatchObject(facts)
  })

  test.each([
    ['vet inte om jag har feber men hostar', 'cold-symptoms.fever'],
    ['hade feber förra året, nu hostar jag', 'cold-symptoms.fever'],
    ['jag har ont i halsen, min man hostar', 'cold-symptoms.cough'],
    ['jag är inte gravid, ont i halsen', 'group.pregnant'],
    ['ont i örat', 'cold-symptoms.sore-throat'],
  ])('%s says nothing of %s', (text, fact) => {
    expect(understand(text, 'sv').facts).not.toHaveProperty([fact])
  })

  test.each([
    ['hosta i tre dagar', 3],
    ['hosta sedan i går', 1],
    ['hosta sedan i förrgår', 2],
    ['hosta sedan i måndags', 2],
    ['hosta i en vecka', 7],
    ['hosta sedan två veckor', 14],
    ['ont i ryggen sedan ett halvår', 182],
    ['cough since yesterday', 1],
    ['cough for 3 weeks', 21],
    ['hostat i 10 dgr', 10],
    ['det började för tre dagar sedan', 3],
    ['opererades för tre dagar sedan, ont i magen', undefined],
    ['min son 3 år hostar', undefined],
    ['min son på 14 månader hostar sedan igår', 1],
    ['jag har inte sovit på tre dygn', 3],
    ['har knappt ätit på en vecka', 7],
    ['bebis 5 veckor hostar', undefined],
    ['hosta', undefined],
  ])('%s lasts %s days', (text, days) => {
    // A Wednesday.
    expect(understand(text, 'sv', 3).duration).toBe(days)
  })

  const questions = symptoms.flatMap(({ questions: of }) => of)
  const dangerous = new Set(questions.filter(({ danger }) => danger).flatMap(factsOf))
  const harmless = new Set(questions.filter(({ danger }) => !danger).flatMap(factsOf))

  test('no words are listed for a danger sign, nor for what nobody asks', () => {
    const listed = findings.flatMap(({ facts }) => facts)
    expect(listed.filter(fact => dangerous.has(fact))).toEqual([])
    expect(listed.filter(fact => !harmless.has(fact))).toEqual([])
    const covered = complaints.filter(({ questions: of }) => of.flatMap(factsOf).some(fact => listed.includes(fact)))
    expect(covered.length).toBeGreaterThanOrEqual(25)
  })

  test('a value is one of its question’s options', () => {
    for (const { facts, value } of findings)
      for (const fact of facts) if (value !== undefined) expect(questions.find(({ id }) => id === fact)?.options).toContain(value)
  })

  test('no words of ours, denied, answer a danger question or a group with no', () => {
    const said = [...findings.map(({ words }) => words), ...Object.values(groupWords)].flatMap(words =>
      words.split(',').map(word =>
        word
          .replace(/~\d|\*/g, '')
          .replace(/\|\S+/g, '')
          .trim(),
      ),
    )
    const denials = [(word: string) => `ingen ${word}`, (word: string) => `jag har inte ${word}`, (word: string) => `no ${word}`]
    for (const [at, word] of said.entries())
      for (const text of [denials[at % denials.length]?.(word) ?? word])
        for (const [fact, value] of Object.entries(understand(`${text}, men hosta och ont i magen`, 'sv').facts))
          if (value === false)
            expect(harmless.has(fact) && !dangerous.has(fact) && !fact.startsWith('group.'), `${fact}: ${text}`).toBe(true)
  })

  test('any string is read, and no danger sign is answered by it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), text => {
        const { complaints, facts } = understand(text, 'sv')
        expect(Object.keys(facts).filter(fact => dangerous.has(fact) && fact !== 'temperature')).toEqual([])
        expect(complaints.every(({ score }) => score > 0 && score <= 1)).toBe(true)
      }),
    )
  })
})
