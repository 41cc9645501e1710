// What the nurse is told of an invitation: a relative is only asked about, an interpreter is in.
import { expect, test } from 'vitest'
import { saidOf } from '../../bot/console/said-of.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { citizen, nurse } from '../talk.ts'

test('an invitation is not called made while the patient is only asked', () => {
  const talk = citizen().writes('jag har hosta').picks('cough-cold').calmly().picks('right').picks('handoff').logsIn()
  talk.desk(nurse(), { act: 'claim' })
  const told = () => saidOf('invite', viewOf(talk.case, talk.log, nurse(), talk.now(), 'sv')).text
  talk.desk(nurse(), { act: 'invite', role: 'relative', name: 'Lisa', id: 'g1' })
  expect(told()).toBe('done.invite-asked')
  talk.desk(nurse(), { act: 'invite', role: 'interpreter', name: 'Amir', language: 'so', id: 'g2' })
  expect(told()).toBe('done.invite')
})
