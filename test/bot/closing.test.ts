// How a case ends, until when a word from the citizen opens it again, and what the next one says of it after that.
import { describe, expect, test } from 'vitest'
import { apply, blank, fold } from '../../bot/log.ts'
import { later } from '../../bot/hours.ts'
import { defaults } from '../../bot/settings.ts'
import { turn } from '../../bot/turn.ts'
import { isRefusal } from '../../bot/case.ts'
import { citizen, house, nurse } from '../talk.ts'

const anna = nurse()
const waiting = () =>
  citizen().writes('hosta').picks('cough-cold').picks('nothing').calmly().picks('right').picks('handoff').logsIn()
const closed = () => {
  const talk = waiting()
  talk.desk(anna, { act: 'claim' })
  talk.desk(anna, { act: 'say', text: 'Vila och drick.' })
  talk.desk(anna, { act: 'close', reason: 'self-care', equalsVisit: true, problem: 'new' })
  return talk
}
/** The citizen writes at that time. */
const writing = (c: ReturnType<typeof closed>['case'], text: string, at: string) => {
  const change = turn(c, { type: 'message', text }, at, house)
  if (!change || isRefusal(change)) throw new Error('refused')
  return {
    case: change.case,
    said: change.entries.flatMap(e => (e.type === 'message' && e.by.kind === 'bot' ? [e.text] : [])).join('\n'),
  }
}
const limit = (c: ReturnType<typeof closed>['case']) => later(c.closed?.at ?? '', defaults.reopenWithin)
const earlier = (at: string, ms: number) => new Date(Date.parse(at) - ms).toISOString()

describe('closing', () => {
  test('keeps the outcome, whether it stands for a visit, and whether the complaint was new', () => {
    const talk = closed()
    expect(talk.case.closed).toMatchObject({ reason: 'self-care', equalsVisit: true, problem: 'new', by: { name: 'Anna Berg' } })
    expect(fold('case', talk.log)).toEqual(talk.case)
  })

  test('tells the citizen until when they can write', () => {
    const talk = closed()
    expect(talk.last()).toMatch(/skriv här senast torsdag 26 november \d\d:\d\d/u)
  })

  test('an end from before these were asked still folds', () => {
    const talk = waiting()
    const old = { type: 'closed', seq: talk.case.rev + 1, at: talk.now(), by: { kind: 'bot' }, reason: 'left' } as const
    expect(apply(talk.case, old).closed).toEqual({ at: talk.now(), reason: 'left', by: { kind: 'bot' } })
  })

  test('by a caregiver has seen the alarm; by the clock has not', () => {
    const seen = citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human').picks('without-login')
    seen.desk(anna, { act: 'claim' })
    expect(seen.case.alarm?.acknowledged).toBeNull()
    seen.desk(anna, { act: 'close', reason: 'emergency' })
    expect(seen.case.alarm?.acknowledged).toMatchObject({ name: 'Anna Berg' })
    const left = citizen()
      .writes('det trycker över bröstet och strålar ut i armen')
      .waits(defaults.idle + 1)
    expect(left.case.status).toBe('closed')
    expect(left.case.alarm?.acknowledged).toBeNull()
  })
})

describe('writing again', () => {
  test('just within the time opens it at the same unit, as urgent as before, with a promise, and names who had it', () => {
    const c = closed().case
    const again = writing(c, 'en fråga till', earlier(limit(c), 1)).case
    expect(again).toMatchObject({
      status: 'waiting',
      unit: c.unit,
      symptoms: c.symptoms,
      urgency: { level: c.urgency?.level },
      reopened: { by: { name: 'Anna Berg' } },
      closed: null,
      late: false,
    })
    expect(again.promisedBy).not.toBeNull()
  })

  test('when the time is out asks for a new talk, kindly, with the number of the old', () => {
    const c = closed().case
    const late = writing(c, 'en fråga till', limit(c))
    expect(late.case.status).toBe('closed')
    expect(late.said).toContain(c.number)
    expect(late.said).toContain('Börja ett nytt samtal')
  })

  test('words of danger open it at any time, as P1', () => {
    const c = closed().case
    const again = writing(c, 'nu får jag ingen luft och läpparna är blå', later(limit(c), 60 * 24 * 30)).case
    expect(again).toMatchObject({ status: 'waiting', urgency: { level: 'P1' } })
    expect(again.alarm?.acknowledged).toBeNull()
  })

  test('that it is worse raises it; that it is better lowers nothing', () => {
    const c = closed().case
    const before = c.urgency?.level ?? 'P5'
    const worse = writing(c, 'det har blivit mycket sämre nu', earlier(limit(c), 60_000)).case
    expect((worse.urgency?.level ?? 'P5') < before).toBe(true)
    expect(worse.alert?.kind).toBe('worse')
    expect(writing(c, 'det har blivit bättre nu', earlier(limit(c), 60_000)).case.urgency?.level).toBe(before)
  })

  test('a new talk that goes on from it says so, to the citizen and in the case', () => {
    const change = turn(
      blank('next'),
      { type: 'opened', language: 'sv', channel: 'test', citizen: null, follows: 'FA-OLD1-CASE' },
      '2026-11-30T08:00:00.000Z',
      house,
    )
    if (!change || isRefusal(change)) throw new Error('refused')
    expect(change.case.follows).toBe('FA-OLD1-CASE')
    expect(change.entries.some(e => e.type === 'message' && e.text.includes('FA-OLD1-CASE'))).toBe(true)
    expect(fold('next', change.entries)).toEqual(change.case)
  })
})
