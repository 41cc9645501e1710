// A protected name is said in no message: what is said is read in many places, by people and by machines.
import { expect, test } from 'vitest'
import { anna, citizen, nurse } from '../talk.ts'

const said = (isProtected: boolean) => {
  const talk = citizen()
  talk.writes('ont i halsen')
  talk.logsIn({ ...anna, protected: isProtected })
  return talk.log.flatMap(e => (e.type === 'message' && e.by.kind === 'bot' ? [e.text] : []))
}

test('who logs in is thanked by name, and who is protected without', () => {
  expect(said(false).some(text => text.includes(anna.given))).toBe(true)
  expect(said(true).some(text => text.includes(anna.given) || text.includes(anna.family))).toBe(false)
  expect(said(true).some(text => text.startsWith('Tack.'))).toBe(true)
})

test('a mark that came after the login is kept when they come back, and takes the case from who isn’t cleared', () => {
  const talk = citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff')
  talk.logsIn(anna)
  expect(talk.desk(nurse(), { act: 'claim' })).toBeNull()
  const before = talk.log.length
  talk.logsIn(anna)
  expect(talk.log).toHaveLength(before)
  talk.logsIn({ ...anna, protected: true })
  expect(talk.log.slice(before).map(e => e.type)).toEqual(['identified', 'released', 'message', 'alerted'])
  expect(talk.case).toMatchObject({ citizen: { protected: true }, claim: null, alert: { kind: 'protected' } })
  // Lifted, it is kept too; nothing moves.
  const marked = talk.log.length
  talk.logsIn(anna)
  expect(talk.log.slice(marked).map(e => e.type)).toEqual(['identified'])
  expect(talk.case.citizen?.protected).toBe(false)
  expect(talk.logsIn({ ...anna, number: '191212121212', protected: true }).log).toHaveLength(marked + 1)
})
