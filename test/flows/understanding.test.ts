// The first reading of a complaint: which interview, for whom, how old, how hot.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { understand } from '../../flows/understanding/index.ts'

describe('which complaint', () => {
  test.each([
    ['ont i bröstet', 'chest-pain'],
    ['ont i brostet nar jag hostar', 'chest-pain'],
    ['My chest hurts', 'chest-pain'],
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

  test.each([
    'ont i foten',
    'knäet gör ont',
    'utslag på armen',
    'receptförnyelse',
    'jag vill boka tid',
    'hej',
    '',
    'ont i örat',
    'tack',
    'ingen hosta',
    'förkyld förra året',
    'huvudvärk',
    'a rash on my arm',
    'har inte feber',
  ])('%s is none of ours', text => {
    expect(understand(text, 'sv').complaints).toEqual([])
  })

  test('two complaints are both named, best first', () => {
    const { complaints } = understand('jag har hosta, snuva och är lite nedstämd', 'sv')
    expect(complaints.map(c => c.symptom)).toEqual(['cough-cold', 'low-mood'])
    expect(complaints[0]?.score).toBeGreaterThan(complaints[1]?.score ?? 1)
  })
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
