// A protected name is said in no message: what is said is read in many places, by people and by machines.
import { expect, test } from 'vitest'
import { anna, citizen } from '../talk.ts'

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
