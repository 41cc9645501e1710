// The first reading of a complaint: which interview, for whom, how old, how hot.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
    ['orkar inte längre', 'low-mood'],
    ['I feel depressed', 'low-mood'],
    ['mår dåligt psykiskt', 'low-mood'],
  ])('%s → %s', (text, symptom) => {
    expect(understand(text, 'sv').complaints[0]?.symptom).toBe(symptom)
  })

  test.each(['ont i foten', 'knäet gör ont', 'hej', '', 'tack', 'ingen hosta', 'förkyld förra året', 'har inte feber'])(
    '%s is none of ours',
    text => {
      expect(understand(text, 'sv').complaints).toEqual([])
    },
  )

  test('two complaints are both named, best first', () => {
    const { complaints } = understand('jag har hosta, snuva och är lite nedstämd', 'sv')
    expect(complaints.map(c => c.symptom)).toEqual(['cough-cold', 'low-mood'])
    expect(complaints[0]?.score).toBeGreaterThan(complaints[1]?.score ?? 1)
  })
})

// How people open: two thirds about our complaints, the rest about something else.
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
  ['tappat hår', undefined],
  ['ögat är rött', 'eye'],
  ['huvudvärk', 'headache'],
  ['hej jag undrar en sak', undefined],
  ['I need a repeat prescription', 'medicines'],
  ['my ankle is swollen', undefined],
  ['itchy rash on my back', 'skin-rash'],
  ['min son har löss', undefined],
  ['fästingbett på benet', 'bite-sting'],
  ['ont i magen efter maten', 'abdominal-pain'],
  ['tooth pain', undefined],
]

test('nine of ten openings are read as what they are about', () => {
  const wrong = OPENINGS.filter(([text, symptom]) => understand(text, 'sv').complaints[0]?.symptom !== symptom)
  expect(OPENINGS).toHaveLength(60)
  expect(wrong.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(6)
})

describe('harmless facts', () => {
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
  ])('%s', (text, facts) => {
    expect(understand(text, 'sv').facts).toEqual(facts)
  })

  test('nothing is ever answered with no, and any string is read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), text => {
        const { complaints, facts } = understand(text, 'sv')
        expect(Object.values(facts)).not.toContain(false)
        expect(Object.keys(facts).every(key => ['person.who', 'person.ageMonths', 'temperature'].includes(key))).toBe(true)
        expect(complaints.every(({ score }) => score > 0 && score <= 1)).toBe(true)
      }),
    )
  })
})
