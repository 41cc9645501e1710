// Staff with a protected identity: the citizen is told the role and never the name, whatever is done; colleagues see the name.
import { describe, expect, test } from 'vitest'
import { toActivities } from '../../adapters/channel/activity.ts'
import { fold } from '../../bot/log.ts'
import { type Caregiver, outsideName } from '../../bot/people.ts'
import { phrases } from '../../bot/phrases.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { citizen, nurse } from '../talk.ts'

const sara = { ...nurse('Sara Hemlig', 'SE-SARA'), role: 'Sjuksköterska', protected: true }
const disa = { ...nurse('Disa Dold', 'SE-DISA'), role: 'Läkare', protected: true }
const cia = { ...nurse('Cia Berg', 'SE-CIA'), role: 'Sjuksköterska' }
const bo = { ...nurse('Bo Ek', 'SE-BO'), role: 'Sjuksköterska' }
const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()
type Talk = ReturnType<typeof waiting>
/** Everything that goes to the citizen's clients. */
const outward = (talk: Talk) => JSON.stringify(toActivities({ case: talk.case, user: 'u', link: () => '' }, talk.log))

/** All that is said in a name: taken, answered, asked, given away, closed, taken up again. */
function whole(first: Caregiver = sara, second: Caregiver = disa): Talk {
  const talk = waiting()
  for (const [who, what] of [
    [first, { act: 'claim' }],
    [first, { act: 'say', text: 'Hur mår du nu?' }],
    [first, { act: 'consult', to: cia, reason: 'Vad tror du?' }],
    [first, { act: 'pass', to: second, reason: 'skiftbyte' }],
    [second, { act: 'say', text: 'Vila och drick.' }],
    [second, { act: 'close', reason: 'self-care' }],
    [second, { act: 'undo-close' }],
  ] as const)
    expect(talk.desk(who, what), what.act).toBeNull()
  return talk
}

describe('the citizen', () => {
  test('never gets the name, in no message and as no sender', () => {
    const talk = whole()
    expect(outward(talk)).not.toMatch(/Sara|Hemlig|Disa|Dold|SE-SARA|SE-DISA/)
    const said = talk.log.flatMap(e => (e.type === 'message' && e.key?.startsWith('desk.') ? [e.text] : []))
    expect(said[0]).toBe('Sjuksköterska vid 1177 Region Norrbotten läser ditt ärende nu och svarar dig här.')
    expect(said.some(text => text.startsWith('Läkare tar över ditt ärende.'))).toBe(true)
    expect(said.some(text => text.startsWith('Läkare har avslutat samtalet.'))).toBe(true)
    expect(said.some(text => text.startsWith('Läkare är kvar här.'))).toBe(true)
    expect(outward(talk)).toContain('"sender":{"kind":"caregiver","name":"Sjuksköterska","role":""')
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('gets everybody else’s', () => {
    const talk = whole(bo, { ...bo, hsaId: 'SE-KAJ', name: 'Kaj Öst' })
    for (const name of ['Bo Ek, Sjuksköterska vid', 'Kaj Öst, Sjuksköterska, tar över', 'Kaj Öst har avslutat'])
      expect(outward(talk)).toContain(name)
  })

  test('gets no name from a phrase either', async () => {
    const { case: c } = waiting()
    const found = phrases({ file: '', signed: null })
    const texts = JSON.stringify(await found.of(c, sara, '2026-11-23T09:00:00.000Z', 'sv'))
    expect(texts).not.toMatch(/Sara|Hemlig/)
  })
})

test('colleagues see the name: who has it, who wrote, to whom it was given', () => {
  const talk = whole()
  const view = viewOf(talk.case, talk.log, bo, talk.now(), 'sv')
  expect(view.claim?.name).toBe('Disa Dold')
  expect(view.lines.filter(line => line.from === 'caregiver').map(line => line.name)).toEqual(['Sara Hemlig', 'Disa Dold'])
  expect(JSON.stringify(view.lines)).toContain('Sara Hemlig gav ärendet till Disa Dold')
})

test('a role is shown as a name begins', () => {
  expect(outsideName({ name: 'X', role: 'student under handledning', protected: true })).toBe('Student under handledning')
  expect(outsideName({ name: 'X', role: 'Läkare' })).toBe('X')
})
