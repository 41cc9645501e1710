// More than one complaint: what matters most is asked first, all are screened, the highest level wins, nothing said is lost.
import { expect, test } from 'vitest'
import { citizen } from '../talk.ts'

test('what else the words hold is asked for, and both are interviewed about', () => {
  const talk = citizen().writes('Jag har ont i ryggen och så har jag hosta').picks('back-pain')
  expect(talk.question()).toMatchObject({ id: 'complaint-more', options: [{ id: 'cough-cold' }, { id: 'none' }] })
  talk.picks('cough-cold')
  expect(talk.case.symptoms).toEqual(['back-pain', 'cough-cold'])
  expect(talk.case.asked).toBe('danger')
  talk.calmly()
  const asked = talk.log.flatMap(e => (e.type === 'asked' ? [e.question] : []))
  expect(asked.some(id => id.startsWith('back-'))).toBe(true)
  expect(asked.some(id => id.startsWith('cold-'))).toBe(true)
  expect(asked.findLastIndex(id => /^(back|cold)-danger/.test(id))).toBeLessThan(asked.indexOf('cold-symptoms'))
  expect(talk.folded()).toEqual(talk.case)
})

test('the highest level wins, whichever complaint it comes from', () => {
  const calm = citizen().writes('ont i ryggen och hosta').picks('back-pain').picks('cough-cold').calmly().picks('right')
  const ill = citizen()
    .writes('ont i ryggen och hosta')
    .picks('back-pain')
    .picks('cough-cold')
    .calmly({ 'cold-warning': ['blood'] })
    .picks('right')
  expect(calm.level()).toBe('P5')
  expect(ill.outcome()).toMatchObject({ level: 'P2', symptom: 'cough-cold' })
  // In the case they are separate problems, each with its own level.
  expect(ill.outcome()?.problems).toMatchObject([
    { symptom: 'back-pain', level: 'P5' },
    { symptom: 'cough-cold', level: 'P2' },
  ])
})

test('one complaint told in one breath is not asked about twice', () => {
  expect(citizen().writes('ont i halsen').picks('cough-cold').case.asked).toBe('danger')
  expect(citizen().writes('ont i magen').picks('abdominal-pain').case.asked).toBe('danger')
})

test('"no, nothing more" goes on', () => {
  const talk = citizen().writes('ont i ryggen och hosta').picks('back-pain').picks('none')
  expect(talk.case).toMatchObject({ symptoms: ['back-pain'], asked: 'danger' })
})

test('a client that takes one at a time is asked until nothing is left', () => {
  const talk = citizen('sv', { plain: true }).writes('ont i ryggen, hosta och kräks').picks('back-pain')
  expect(talk.question()).toMatchObject({ id: 'complaint-more', kind: 'choice' })
  talk.picks(talk.question()?.options?.[0]?.id ?? '').picks(talk.question()?.options?.[0]?.id ?? '')
  expect(new Set(talk.case.symptoms)).toEqual(new Set(['back-pain', 'cough-cold', 'vomiting-diarrhoea']))
})

test('a complaint told in the middle of the interview is taken in, and the interview goes on', () => {
  const talk = citizen().writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms')
  talk.writes('jag har ont i ryggen också')
  expect(talk.question()).toMatchObject({ id: 'complaint-more', options: [{ id: 'back-pain' }, { id: 'none' }] })
  talk.picks('back-pain').calmly()
  expect(talk.case.symptoms).toEqual(['cough-cold', 'back-pain'])
  expect(talk.case.words).toContain('ont i ryggen också')
  expect(talk.case.asked).toBe('summary')
  expect(talk.folded()).toEqual(talk.case)
})

test('who finds no words is shown where it may be, a few choices at a time', () => {
  const talk = citizen().writes('blah blah')
  expect(talk.question()).toMatchObject({ id: 'complaint-area' })
  expect(talk.question()?.options?.length).toBeLessThanOrEqual(14)
  talk.picks('belly')
  expect(talk.question()?.options?.map(o => o.id)).toContain('heartburn')
  talk.picks('heartburn')
  expect(talk.case).toMatchObject({ symptoms: ['heartburn'], asked: 'danger' })
})

test('other words instead of an area are read', () => {
  const talk = citizen().writes('blah blah').writes('jag har ont i örat')
  expect(talk.question()?.options?.map(o => o.id)).toContain('ear')
  expect(citizen().writes('blah blah').picks('other').case).toMatchObject({ symptoms: ['general'], asked: 'danger' })
})

test('a word that names no complaint takes none of the offered ones away', () => {
  const talk = citizen()
  talk.writes('jag har ont i halsen sen igår, kan inte svälja så bra')
  const offered = talk.case.candidates
  expect(offered.length).toBeGreaterThan(1)
  talk.writes('Ja')
  expect(talk.case.candidates).toEqual(offered)
  talk.writes('ont i ryggen')
  expect(talk.case.candidates).toContain('back-pain')
})
