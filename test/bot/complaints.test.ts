// Every complaint through the whole talk: in each language, for a client that can show everything and one that can't.
import { describe, expect, test } from 'vitest'
import { complaints } from '../../flows/symptoms/index.ts'
import { languages } from '../../flows/texts/index.ts'
import { citizen } from '../talk.ts'

for (const language of languages) {
  for (const plain of [false, true]) {
    describe(`${language}, ${plain ? 'a plain client' : 'our own page'}`, () => {
      test.each(complaints.map(({ id }) => id))('%s is asked about, judged and told', id => {
        const about = id === 'fever-child' ? { 'person.who': 'child', 'person.age': 4 } : {}
        const talk = citizen(language, { plain }).writes('hej').answers('complaint-confirm', id).calmly(about).picks('right')
        expect(talk.log.some(e => e.type === 'failed')).toBe(false)
        // Nothing alarming was said: nobody is sent to an emergency department, and nobody is left without a word.
        expect(['P4', 'P5']).toContain(talk.level())
        expect(talk.sees()).toContain('112')
        expect(talk.questions()).toBeLessThanOrEqual(plain ? 60 : 15)
        expect(talk.folded()).toEqual(talk.case)
      })
    })
  }
}
