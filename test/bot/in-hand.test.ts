// What happens to a case in somebody's hands when they are silent: a promise that passes is said, a pause ends, a case returns.
import { describe, expect, test } from 'vitest'
import { fold } from '../../bot/log.ts'
import { later } from '../../bot/hours.ts'
import { defaults } from '../../bot/settings.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { central, citizen, house, nurse } from '../talk.ts'

const anna = nurse()
const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()
/** Taken ten minutes before its promise. */
const taken = () => {
  const talk = waiting()
  const minutes = (Date.parse(talk.case.promisedBy ?? '') - Date.parse(talk.now())) / 60_000
  talk.waits(minutes - 10)
  talk.desk(anna, { act: 'claim' })
  return talk
}
const places = { central, isOpen: () => true, isOnDuty: (id: string) => id === anna.hsaId }
const away = { ...places, isOnDuty: () => false }

describe('a promise that passes in somebody’s hands', () => {
  test('is said to the citizen with a new time, and then the case returns when the lease is out', () => {
    const talk = taken()
    const promised = talk.case.promisedBy ?? ''
    expect(nextWake(talk.case)).toBe(promised)
    talk.waits(10.2)
    expect(talk.case).toMatchObject({ status: 'claimed', late: true })
    expect((talk.case.promisedBy ?? '') > promised).toBe(true)
    expect(talk.last()).toContain('Det tar längre tid än vi lovade')
    const said = talk.log.length
    talk.waits(5)
    expect(talk.log).toHaveLength(said)
    talk.waits(defaults.lease)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('is kept by a word from who has it, also when the citizen writes again', () => {
    const talk = taken()
    talk.desk(anna, { act: 'say', text: 'Hur länge har du haft feber?' })
    talk.writes('två dagar')
    const said = talk.log.length
    talk.waits(12)
    expect(talk.log).toHaveLength(said)
  })

  test('is not said of a pause, whose hour the citizen was told', () => {
    const talk = taken()
    talk.desk(anna, { act: 'hold', until: later(talk.now(), 120), reason: 'väntar' })
    const said = talk.log.length
    talk.waits(15)
    expect(talk.log).toHaveLength(said)
    talk.waits(106)
    expect(talk.case.status).toBe('claimed')
    expect(talk.sees()).not.toContain('längre tid än vi lovade')
  })
})

describe('a pause', () => {
  const resting = () => {
    const talk = taken()
    talk.desk(anna, { act: 'say', text: 'Jag återkommer.' })
    talk.desk(anna, { act: 'hold', until: later(talk.now(), 600), reason: 'väntar' })
    return talk
  }

  test('that has ended, and whose owner then does nothing, gives the case back after the lease', () => {
    const talk = resting()
    talk.waits(601)
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { hsaId: anna.hsaId } })
    talk.waits(defaults.lease + 1)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
  })

  test('that ends when its owner is not logged in gives it back at once, and the citizen is told', () => {
    const { case: c } = resting()
    const at = c.hold?.until ?? ''
    const back = watch(c, at, defaults, away)
    expect(back?.case).toMatchObject({ status: 'waiting', claim: null })
    expect(back?.entries.some(e => e.type === 'message' && e.key === 'desk.released')).toBe(true)
    expect(watch(c, at, defaults, places)?.case).toMatchObject({ status: 'claimed' })
  })

  test('a word from the citizen ends it when the owner is not logged in, and otherwise waits for them as long as an answer may take', () => {
    const gone = resting()
    gone.moves({ ...house, isOnDuty: () => false }).writes('det gör ont nu också')
    expect(gone.case).toMatchObject({ status: 'waiting', claim: null, hold: null })
    expect(gone.sees()).toContain('En annan kollega tar över')
    const here = resting()
    here.moves({ ...house, isOnDuty: () => true }).writes('det gör ont nu också')
    expect(here.case.status).toBe('on-hold')
    here.waits(defaults.lease + 1)
    expect(here.case).toMatchObject({ status: 'waiting', claim: null })
  })
})
