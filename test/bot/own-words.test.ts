// Everything told in own words stands where the nurse reads it, also what came late; consents and small talk don't.
import { expect, test } from 'vitest'
import { ownWords } from '../../bot/own-words.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { citizen, nurse } from '../talk.ts'

const anna = nurse()
const chest = 'det trycker lite i bröstet ibland men det är nog inget'
const talking = () => citizen().writes('jag har hostat i fem dagar').picks('cough-cold')
const words = (talk: ReturnType<typeof citizen>) => ownWords(talk.case, talk.log)
const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()

test('told in the midst of the questions, while waiting, and when somebody has taken it', () => {
  expect(words(talking().writes(chest))).toEqual(['jag har hostat i fem dagar', chest])
  const waits = waiting().writes(chest)
  expect(words(waits)).toContain(chest)
  const taken = waiting()
  taken.desk(anna, { act: 'claim' })
  taken.desk(anna, { act: 'say', text: 'Hur mår du?' })
  taken.writes(chest).writes('tack så mycket för hjälpen')
  expect(words(taken)).toContain(chest)
  expect(words(taken)).not.toContain('tack så mycket för hjälpen')
})

test('what was pressed is an answer, not own words', () => {
  expect(words(waiting())).toEqual(['hosta'])
})

test('the consent to a guest is not in the case in short, nor their yes among own words', () => {
  const talk = waiting()
  talk.desk(anna, { act: 'claim' })
  talk.desk(anna, { act: 'invite', id: 'g1', role: 'relative', name: 'Karin, dotter' })
  const question = talk.case.guests?.[0]?.question ?? ''
  const prose = () =>
    viewOf(talk.case, talk.log, anna, talk.now(), 'sv')
      .prose.map(s => s.text)
      .join(' ')
  talk.answers(question, 'guest-yes')
  expect(talk.case.guests?.[0]?.state).toBe('open')
  expect(prose()).not.toContain('Karin')
  talk.desk(anna, { act: 'ask', question: { kind: 'choice', text: 'Har du feber nu?', options: ['Ja', 'Nej'] } })
  talk.writes('Ja')
  expect(prose()).toContain('Har du feber nu? Ja')
})
