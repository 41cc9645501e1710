// Words that are near an alarm and yet none: nobody is told to ring 112 for them, and nobody is left unasked.
import { expect, test } from 'vitest'
import { readDanger, suspectsDanger } from '../../flows/danger.ts'
import { anna, citizen } from '../talk.ts'

/** Found by measuring, not by heart: short of an alarm, but not innocent. */
const words = [
  'det känns lite konstigt i armen också och jag är trött',
  'jag är väldigt trött och lite grå i ansiktet säger frun',
  'det blöder fortfarande en del när jag reser mig',
  'jag mår jättedåligt nu och orkar inte mer',
  'han blev så konstig i ögonen en stund',
].find(text => readDanger(text) === null && suspectsDanger(text))

test('in the middle of the interview the danger signs are asked again, and the interview goes on', () => {
  if (!words) throw new Error('None of the sentences is near an alarm any more: find another')
  const talk = citizen().writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms').writes(words)
  expect(talk.case.alarm).toBeNull()
  expect(talk.case.asked).toBe('danger')
  expect(talk.case.words).toContain(words)
  talk.picks('none').calmly()
  expect(talk.case.asked).toBe('summary')
  expect(talk.folded()).toEqual(talk.case)
  const ill = citizen().writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms').writes(words).picks('chest')
  expect(ill.level()).toBe('P1')
})

test('while waiting too, and nothing is lowered or called worse by it', () => {
  const talk = citizen()
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 })
  talk
    .picks('right')
    .picks('handoff')
    .logsIn(anna)
    .writes(words ?? '')
  expect(talk.case).toMatchObject({ asked: 'danger', status: 'waiting', urgency: { level: 'P3' } })
  expect(talk.case.alert ?? null).toBeNull()
  talk.picks('breathing')
  expect(talk.case).toMatchObject({ urgency: { level: 'P1' }, alarm: { kind: 'emergency' } })
})

test('an ordinary remark asks nothing again', () => {
  const talk = citizen().writes('hosta').picks('cough-cold').calmly({}, 'cold-symptoms').writes('det är mest på kvällen')
  expect(talk.case.asked).toBe('cold-symptoms')
})
