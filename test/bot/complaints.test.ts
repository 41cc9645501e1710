// Every complaint through the whole talk: in each language, for a client that can show everything and one that can't.
import { describe, expect, test } from 'vitest'
import { rank } from '../../flows/interview.ts'
import { areas, complaints, complaintsIn } from '../../flows/symptoms/index.ts'
import { languages } from '../../flows/texts/index.ts'
import { citizen } from '../talk.ts'

/** The calmest answer to one of their choices still means a human soon. */
const grave = ['poisoning', 'pregnancy', 'postpartum', 'elderly']
const areaOf = (id: string) => Object.keys(areas).find(area => complaintsIn(area).includes(id)) ?? ''

for (const language of languages) {
  for (const plain of [false, true]) {
    describe(`${language}, ${plain ? 'a plain client' : 'our own page'}`, () => {
      test.each(complaints.map(({ id }) => id))('%s is asked about, judged and told', id => {
        const { ages = {}, base } = complaints.find(one => one.id === id) ?? {}
        const child = {
          'person.who': 'child',
          'person.age': ages.belowMonths && ages.belowMonths <= 24 ? 0 : 4,
          'person.months': 8,
        }
        const talk = citizen(language, { plain })
          .writes('blah blah')
          .answers('complaint-area', areaOf(id))
          .answers('complaint-confirm', id)
          .calmly(ages.belowMonths ? child : {})
          .picks('right')
        expect(talk.log.some(e => e.type === 'failed')).toBe(false)
        // Nothing alarming was said: nobody is sent to an emergency department, and nobody is left without a word.
        expect(['call-112', 'emergency-department']).not.toContain(talk.outcome()?.action)
        if (base && rank(base.level) >= rank('P4') && !grave.includes(id)) expect(['P4', 'P5']).toContain(talk.level())
        expect(talk.sees()).toContain('112')
        expect(talk.questions()).toBeLessThanOrEqual(plain ? 60 : 18)
        expect(talk.folded()).toEqual(talk.case)
      })
    })
  }
}
