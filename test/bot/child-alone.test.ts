import { describe, expect, test } from 'vitest'
import { areas, complaints, complaintsIn } from '../../flows/symptoms/index.ts'
import { fits } from '../../flows/interview.ts'
import { citizen } from '../talk.ts'

const TEN = 10
const areaOf = (id: string) => Object.keys(areas).find(area => complaintsIn(area).includes(id)) ?? ''

describe('a child under 13 alone', () => {
  test('a child under 13 alone gets the danger screen, Bris and a human, never self-care, whatever the complaint', () => {
    for (const complaint of complaints.filter(one => fits(one, { 'person.ageMonths': TEN * 12 }))) {
      const talk = citizen()
        .writes('blah blah')
        .answers('complaint-area', areaOf(complaint.id))
        .answers('complaint-confirm', complaint.id)
        .calmly({ 'person.who': 'self', 'person.age': TEN })

      if (talk.case.asked === 'summary') talk.picks('right')
      expect(talk.case.facts['danger.breathing']).toBe(false)
      expect(['P1', 'P2', 'P3'], complaint.id).toContain(talk.level())
      expect(talk.outcome()?.action).not.toBe('self-care')
      const said = talk.log.flatMap(e => (e.type === 'message' && e.by.kind === 'bot' ? [e.text] : [])).join('\n')
      expect(said, complaint.id).toContain('116 111')
      expect(said).toContain('112')
      // Without an e-ID: the human comes all the same.
      if (talk.case.asked === 'next') talk.picks('handoff')
      if (talk.case.asked === 'login-urgent') talk.picks('without-login')
      expect(talk.case, complaint.id).toMatchObject({ status: 'waiting', citizen: null })
    }
  })

  test('is asked the danger signs and nothing else', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly({ 'person.who': 'self', 'person.age': TEN })
    const asked = talk.log.flatMap(e => (e.type === 'asked' ? [e.question] : []))
    expect(asked).toContain('cold-danger')
    expect(asked).not.toContain('cold-symptoms')
  })

  test('a thirteen-year-old is asked like anybody', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly({ 'person.who': 'self', 'person.age': 13 }).picks('right')
    expect(talk.level()).toBe('P5')
    expect(talk.sees()).not.toContain('116 111')
  })
})
