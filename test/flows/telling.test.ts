import { describe, expect, test } from 'vitest'
import { judge } from '../../flows/interview.ts'
import { symptomsFor } from '../../flows/symptoms/index.ts'
import { factLines, factText, tell } from '../../flows/telling.ts'
import { stories } from './stories/index.ts'
import { complaintsOf, hold } from './stories/story.ts'

for (const [complaint, told] of Object.entries(stories)) {
  describe(complaint, () => {
    for (const language of ['sv', 'en'])
      test(`every outcome says what, by when, where, why and what would change it (${language})`, () => {
        for (const story of told) {
          const { outcome, facts } = hold(complaint, story)
          const symptoms = complaintsOf(complaint, story)
          const words = tell(outcome, symptoms, facts, language)
          for (const text of [words.plain, words.professional, words.advice, words.net, words.by, words.source])
            expect(text.length).toBeGreaterThan(2)
          expect(words.because.length, story.story).toBeGreaterThan(0)
          if (outcome.level !== 'P1') expect(words.wouldChange.length, story.story).toBeGreaterThan(0)
          expect(
            Object.values(words)
              .flat()
              .map(part => (typeof part === 'string' ? part : part.text))
              .join(' '),
          ).not.toMatch(/[{}]|undefined|null/)
          if (outcome.action === 'call-112') expect(words.advice).toContain('112')
          if (outcome.action === 'crisis-line')
            expect(words.advice).toMatch(outcome.where === 'psychiatric-emergency' ? /112.*90101/s : /112/)
          if (outcome.action === 'self-care') expect(words.net).toContain('112')
        }
      })
  })
}

test('Bris is named for the young and for those whose age nobody knows, not for adults', () => {
  const mood = symptomsFor(['low-mood'])
  const advice = (months: number | null) => {
    const facts = { 'person.ageMonths': months, 'suicide-thoughts': true }
    return tell(judge(mood, facts), mood, facts, 'sv').advice
  }
  expect(advice(190)).toContain('bris.se')
  expect(advice(null)).toContain('bris.se')
  expect(advice(500)).not.toContain('bris.se')
})

test('an answer is told back in its own words', () => {
  const chest = symptomsFor(['chest-pain'])
  const facts = { 'person.ageMonths': 700, 'chest-signs.spreading': true }
  const { because } = tell(judge(chest, facts), chest, facts, 'sv')
  expect(because).toEqual([
    { answer: 'chest-signs.spreading', text: 'Du svarade: ”Det sprider sig till arm, käke, hals eller rygg”' },
  ])
})

test('the first thing that would change a cold is not the same question five times over', () => {
  const cold = symptomsFor(['cough-cold'])
  const { outcome, facts } = hold('cough-cold', { story: 'Förkyld', ends: 'P5', rule: 'base' })
  const questions = tell(outcome, cold, facts, 'sv').wouldChange.map(({ answer }) => answer.split('.')[0])
  expect(new Set(questions).size).toBe(questions.length)
})

test('a fact is a line a person understands, with its unit and in the language of the talk', () => {
  const cold = symptomsFor(['cough-cold'])
  expect(factText('temperature', 38.5, cold, 'sv')).toBe('Temperatur: 38,5 °C')
  expect(factText('temperature', 38.5, cold, 'en')).toBe('Temperature: 38.5 °C')
  expect(factText('cold-days', 1, cold, 'sv')).toBe('Har pågått: 1 dag')
  expect(factText('danger.breathing', false, cold, 'sv')).toBe('Mycket svårt att andas, eller blå läppar: nej')
  expect(factText('fever-back', null, cold, 'sv')).toBe('Febern har kommit tillbaka: vet inte')
  expect(factText('person.ageMonths', 2.6, cold, 'sv')).toBe('Ålder: 2 månader')
  expect(factText('person.ageMonths', 400, cold, 'sv')).toBe('Ålder: 33 år')
  expect(factText('talk.human', true, cold, 'sv')).toBe('')
})

test('a whole case is a few lines: what is so, and one line for each question that was denied', () => {
  const cold = symptomsFor(['cough-cold'])
  const { facts } = hold('cough-cold', { story: 'Hosta', has: ['cold-symptoms.cough'], ends: 'P5', rule: 'base' })
  const lines = factLines(facts, cold, 'sv').map(({ text }) => text)
  expect(lines).toEqual(expect.arrayContaining(['Ålder: 30 år', 'Akuta faror: nej', 'Hosta', 'Har pågått: 3 dagar']))
  expect(lines.length).toBeLessThan(12)
})
