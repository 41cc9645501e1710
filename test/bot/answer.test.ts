import { describe, expect, test } from 'vitest'
import { readAnswer } from '../../bot/answer.ts'
import type { Rules } from '../../bot/questions.ts'
import { general, ruleSet } from '../../flows/symptoms/index.ts'
import { citizen } from '../talk.ts'

// The complaints we have ask for no date yet; the next one may.
const rules: Rules = {
  hash: 'with-a-date',
  symptoms: {
    ...ruleSet.symptoms,
    general: {
      ...general,
      questions: [
        ...general.questions,
        { id: 'since', kind: 'date', danger: false },
        { id: 'how-bad', kind: 'scale', min: 0, max: 10, danger: false },
      ],
    },
  },
}
const c = citizen().case
const read = (question: string, text: string, value?: string | number) =>
  readAnswer(
    c,
    rules,
    question,
    { type: 'message', text, ...(value === undefined ? {} : { answer: { question, value } }) },
    '2026-11-23',
  )

describe('an answer that can’t be', () => {
  test('a date that does not exist is named, and so is one that has not been', () => {
    expect(read('since', '', '2026-02-30')).toMatchObject({ invalid: 'date' })
    expect(read('since', '2026-13-01')).toMatchObject({ invalid: 'date' })
    expect(read('since', '', '2027-01-01')).toMatchObject({ invalid: 'future' })
    expect(read('since', '2026-11-03')).toMatchObject({ facts: { since: '2026-11-03' } })
    expect(read('since', 'vet inte')).toMatchObject({ facts: { since: null } })
  })

  test('a number outside its limits is named with them, and words are no number', () => {
    expect(read('how-bad', '11')).toMatchObject({ invalid: 'range', values: { min: 0, max: 10 } })
    expect(read('how-bad', '', 'mycket')).toMatchObject({ invalid: 'number' })
    expect(read('how-bad', '7')).toMatchObject({ facts: { 'how-bad': 7 } })
    expect(read('how-bad', '7,5')).toMatchObject({ facts: { 'how-bad': 7.5 } })
  })

  test('an option that is not there is no answer', () => {
    expect(read('danger', '', 'flying')).toBeNull()
  })
})
