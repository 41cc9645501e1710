// When a promise that passes is told to the one who has the case: after its minute, while it is unanswered, and not before.
import { expect, test } from 'vitest'
import { isBroken } from '../../bot/console/queue-order.ts'
import { rowOf } from '../../bot/server/console-view.ts'
import { rowOf as stored } from '../../adapters/store/row.ts'
import { citizen, nurse } from '../talk.ts'

const anna = nurse()
const taken = () => {
  const talk = citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()
  const minutes = (Date.parse(talk.case.promisedBy ?? '') - Date.parse(talk.now())) / 60_000
  talk.waits(minutes - 10)
  talk.desk(anna, { act: 'claim' })
  return talk
}

test('one’s own promise that has passed unanswered, and not before its minute', () => {
  const talk = taken()
  const was = rowOf(stored(talk.case), 'sv')
  const promised = Date.parse(was.promisedBy ?? '')
  talk.waits(10.2)
  const row = rowOf(stored(talk.case), 'sv')
  expect(row).toMatchObject({ late: true, owed: true })
  expect(isBroken(was, row, anna, promised)).toBe(true)
  expect(isBroken(was, row, anna, promised - 1)).toBe(false)
})

test('an answer in this wait ends it, also when they write again', () => {
  const talk = taken()
  const was = rowOf(stored(talk.case), 'sv')
  talk.waits(10.2)
  talk.desk(anna, { act: 'say', text: 'Hur mår du?' })
  talk.writes('lite bättre nu tack')
  const row = rowOf(stored(talk.case), 'sv')
  expect(talk.case.late).toBe(true)
  expect(row).toMatchObject({ owed: true, late: false })
  expect(isBroken(was, row, anna, Number.POSITIVE_INFINITY)).toBe(false)
})
