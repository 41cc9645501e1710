// What a citizen was promised is never put off without a word.
import { expect, test } from 'vitest'
import { citizen, nurse } from '../talk.ts'

const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()

test('judged less urgent while they wait, they are still answered by the hour they were given', () => {
  const talk = waiting()
  expect(talk.case.status).toBe('waiting')
  talk.desk(nurse(), { act: 'change-urgency', level: 'P2', code: 'misread' })
  const promised = talk.case.promisedBy ?? ''
  talk.desk(nurse(), { act: 'change-urgency', level: 'P4', code: 'misread' })
  talk.desk(nurse('Bo Ek', 'SE2321000230-S002'), { act: 'confirm-lowering', level: 'P4' })
  expect(talk.case.urgency?.level).toBe('P4')
  expect(talk.case.promisedBy).toBe(promised)
})

test('judged more urgent, they are promised an answer sooner', () => {
  const talk = waiting()
  const promised = talk.case.promisedBy ?? ''
  talk.desk(nurse(), { act: 'change-urgency', level: 'P2', code: 'misread' })
  expect((talk.case.promisedBy ?? '') < promised).toBe(true)
})
