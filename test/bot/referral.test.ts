// A case over a care provider's border: asked, answered by the patient alone, and a new case with nothing in it but what they read.
import { describe, expect, test } from 'vitest'
import type { Case, Entry } from '../../bot/case.ts'
import { isRefusal } from '../../bot/case.ts'
import { act, allowed } from '../../bot/desk.ts'
import { blank, fold } from '../../bot/log.ts'
import type { Citizen } from '../../bot/people.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { received } from '../../bot/refer-carry.ts'
import { referralSummary } from '../../bot/referral-summary.ts'
import { defaults } from '../../bot/settings.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { citizen, house, nurse } from '../talk.ts'
import { tallkronan } from '../units.ts'

const anna = nurse()
const child: Citizen = {
  number: '201901122398',
  kind: 'personnummer',
  given: 'Ante',
  family: 'Marakatt',
  birthDate: '2019-01-12',
  protected: false,
  listedAt: null,
  loa: 'loa3',
  actor: { number: '198609082386', given: 'Sara', family: 'Marakatt' },
}

const claimed = (who?: Citizen, language = 'sv') => {
  const talk = citizen(language)
    .writes(language === 'sv' ? 'jag har hosta' : 'I have a cough')
    .picks('cough-cold')
    .calmly()
    .picks('right')
    .picks('handoff')
    .logsIn(who)
  expect(talk.desk(anna, { act: 'claim' })).toBeNull()
  return talk
}
type Talk = ReturnType<typeof claimed>
const SECRET = 'Hemligt mellan kollegor'
const ask = (talk: Talk, more: { summary?: string; unit?: RegisterUnit; reason?: string } = {}) =>
  talk.desk(anna, {
    act: 'refer',
    unit: tallkronan,
    reason: 'Listad hos er',
    summary: referralSummary(talk.case, talk.log),
    id: 'new-case',
    ...more,
  })
const asked = (who?: Citizen, language?: string) => {
  const talk = claimed(who, language)
  expect(ask(talk)).toBeNull()
  return talk
}
const question = (talk: Talk) => talk.case.referral?.question ?? ''
const arrived = (talk: Talk): { case: Case; entries: Entry[] } => {
  if (!talk.case.referral) throw new Error('Nothing was asked')
  return received(blank('new-case'), talk.case, talk.case.referral, talk.now(), { ...house, unitOf: () => tallkronan })
}

describe('the question', () => {
  test('says who, what and why in the words that will be sent, and that no is an answer', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'note-internally', text: SECRET })
    talk.desk(anna, { act: 'say', text: 'Jag tittar på det.' })
    const summary = referralSummary(talk.case, talk.log)
    expect(ask(talk, { summary })).toBeNull()
    const said = talk.last()
    expect(said).toContain('Tallkronans hälsocentral')
    expect(said).toContain('Tallkronan Vård AB')
    expect(said).toContain('Varför: Listad hos er')
    expect(said).toContain(summary)
    expect(said).toContain('Du kan säga nej.')
    expect(talk.question()).toMatchObject({ kind: 'choice', options: [{ title: 'Ja, skicka' }, { title: 'Nej, skicka inte' }] })
    expect(talk.case).toMatchObject({ status: 'claimed', claim: { hsaId: anna.hsaId }, referral: { state: 'asked' } })
    expect(talk.folded()).toEqual(talk.case)
  })

  test('the draft has complaint, answers and urgency, and neither the talk, colleagues’ notes nor a name', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'note-internally', text: SECRET })
    talk.desk(anna, { act: 'say', text: 'Vi hörs snart igen' })
    const summary = referralSummary(talk.case, talk.log)
    expect(summary).toContain('Det gäller')
    expect(summary).toContain('- Allvarliga tecken: Inget av detta')
    expect(summary).toContain('Så bråttom')
    for (const absent of [SECRET, 'Vi hörs snart igen', 'jag har hosta', 'Testsson', '19900101'])
      expect(summary).not.toContain(absent)
  })

  test('is in the patient’s own language, the summary too', () => {
    const talk = asked(undefined, 'en')
    expect(talk.last()).toContain('May I send this to Tallkronans hälsocentral?')
    expect(talk.last()).toContain('It is about')
  })

  test.each([
    ['no reason', { reason: ' ' }, { refused: 'invalid', field: 'reason' }],
    ['no summary', { summary: '' }, { refused: 'invalid', field: 'summary' }],
    ['a summary without end', { summary: 'x'.repeat(4001) }, { refused: 'invalid', field: 'summary' }],
    ['a unit of the same care provider', { unit: house.central }, { refused: 'invalid', field: 'unit' }],
  ])('is not asked with %s', (_, more, refusal) => {
    expect(ask(claimed(), more)).toMatchObject(refusal)
  })

  test('is not asked of somebody who has not logged in, of one twice at once, or by anyone but the owner', () => {
    const anonymous = citizen().writes('ont i foten').picks('other').calmly().picks('right').picks('handoff')
    anonymous.commands('human')
    anonymous.desk(anna, { act: 'claim' })
    expect(allowed(anonymous.case, anna)).not.toContain('refer')
    const talk = asked()
    expect(ask(talk)).toMatchObject({ refused: 'not-allowed' })
    expect(allowed(talk.case, anna)).toContain('withdraw-referral')
    const other = nurse('Bo', 'SE-other')
    expect(talk.desk(other, { act: 'withdraw-referral' })).toMatchObject({ refused: 'taken' })
  })

  test('an emergency is 112, not this; what is urgent is not sent to a unit that is closed', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'say', text: 'Hur är det?' })
    const urgent = { ...talk.case, urgency: { level: 'P1' as const, by: 'rules', reason: 'x' } }
    expect(allowed(urgent, anna)).not.toContain('refer')
    const soon = { ...talk.case, urgency: { level: 'P2' as const, by: 'rules', reason: 'x' } }
    const what = { act: 'refer', unit: tallkronan, reason: 'x', summary: 'x', id: 'n' } as const
    // A Monday at nine, and the night after it.
    expect(isRefusal(act(soon, anna, what, '2026-11-23T08:00:00Z'))).toBe(false)
    expect(act(soon, anna, what, '2026-11-23T22:00:00Z')).toMatchObject({ refused: 'closed-there' })
  })
})

describe('the answer', () => {
  test('yes is kept with who said it, what they read and when, and the case waits to be sent', () => {
    const talk = asked()
    talk.answers(question(talk), 'refer-yes')
    const yes = talk.log.find(e => e.type === 'referral-answered')
    expect(yes).toMatchObject({ by: { kind: 'citizen' }, granted: true, consenting: { number: '199001012384', guardian: null } })
    expect(talk.case.referral).toMatchObject({ state: 'granted', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(talk.sees()).toContain('Jag skickar det till Tallkronans hälsocentral nu')
    expect((nextWake(talk.case) ?? '9') <= talk.now()).toBe(true)
    // Until the other case is there this one is nobody else's.
    for (const name of ['close', 'release', 'transfer', 'refer'] as const) expect(allowed(talk.case, anna)).not.toContain(name)
    expect(talk.folded()).toEqual(talk.case)
  })

  test('a guardian answers for a child, and both are kept', () => {
    const talk = asked(child)
    expect(talk.last()).toContain('Barnets namn och nummer')
    talk.answers(question(talk), 'refer-yes')
    expect(talk.log.find(e => e.type === 'referral-answered')).toMatchObject({
      consenting: { number: child.number, guardian: { number: '198609082386', given: 'Sara' } },
    })
    expect(arrived(talk).case.citizen).toEqual(child)
  })

  test('no sends nothing, and the case goes on where it is', () => {
    const talk = asked()
    talk.answers(question(talk), 'refer-no')
    expect(talk.case).toMatchObject({ status: 'claimed', referral: { state: 'declined' } })
    expect(talk.sees()).toContain('Jag skickar inget')
    expect(allowed(talk.case, anna)).toContain('refer')
    expect((nextWake(talk.case) ?? '') > talk.now()).toBe(true)
  })

  test('the bare word counts while nothing else has been said, and no other words do', () => {
    const talk = asked()
    talk.writes('ja men vad kostar det')
    expect(talk.case.referral?.state).toBe('asked')
    talk.writes('Ja')
    expect(talk.case.referral?.state).toBe('granted')
    const other = asked()
    other.desk(anna, { act: 'say', text: 'Har du feber?' })
    other.writes('ja')
    expect(other.case.referral?.state).toBe('asked')
  })

  test('nobody answers in time: the owner is told and owes the next move, and a late yes sends nothing', () => {
    const talk = asked()
    const id = question(talk)
    const until = talk.case.referral?.until ?? ''
    expect(nextWake(talk.case)).toBe(until)
    talk.waits((Date.parse(until) - Date.parse(talk.now())) / 60_000)
    expect(talk.case).toMatchObject({ status: 'claimed', referral: { state: 'expired' } })
    expect(talk.last()).toContain('Jag har inte skickat något')
    expect(nextWake(talk.case)).toBe(new Date(Date.parse(until) + defaults.lease * 60_000).toISOString())
    talk.answers(id, 'refer-yes')
    expect(talk.case.referral?.state).toBe('expired')
    expect(talk.sees()).toContain('gäller inte längre')
  })

  test('danger in their words ends the question, and a yes after it sends nothing', () => {
    const talk = asked()
    const id = question(talk)
    talk.writes('Jag får ingen luft och har ont i bröstet')
    expect(talk.case).toMatchObject({ urgency: { level: 'P1' }, referral: { state: 'interrupted' } })
    talk.answers(id, 'refer-yes')
    expect(talk.log.some(e => e.type === 'referral-answered')).toBe(false)
  })

  test('taken back, or left by its owner, it no longer stands', () => {
    const talk = asked()
    const id = question(talk)
    expect(talk.desk(anna, { act: 'withdraw-referral' })).toBeNull()
    talk.answers(id, 'refer-yes')
    expect(talk.case.referral?.state).toBe('withdrawn')
    const left = asked()
    left.desk(anna, { act: 'release', to: 'queue', reason: 'slut för dagen' })
    expect(left.case.referral?.state).toBe('withdrawn')
    left.answers(question(left), 'refer-yes')
    expect(left.log.some(e => e.type === 'referral-answered')).toBe(false)
    expect(left.folded()).toEqual(left.case)
  })

  test('a second answer changes nothing that is on its way', () => {
    const talk = asked()
    talk.answers(question(talk), 'refer-yes').answers(question(talk), 'refer-no')
    expect(talk.case.referral?.state).toBe('granted')
    expect(talk.sees()).toContain('redan på väg')
    expect(talk.log.filter(e => e.type === 'referral-answered')).toHaveLength(1)
  })
})

describe('the new case', () => {
  test('holds the person, the summary and the urgency, waits with a promise, and nothing else of the old', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'note-internally', text: SECRET })
    expect(ask(talk)).toBeNull()
    talk.answers(question(talk), 'refer-yes')
    const { case: c, entries } = arrived(talk)
    expect(c).toMatchObject({
      id: 'new-case',
      status: 'waiting',
      unit: { hsaId: tallkronan.hsaId },
      citizen: { number: '199001012384' },
      symptoms: ['cough-cold'],
      urgency: { level: talk.case.urgency?.level, by: '1177 Region Norrbotten' },
      facts: {},
      answered: [],
      judgement: null,
      words: '',
    })
    expect(c.promisedBy).not.toBeNull()
    expect(nextWake(c)).not.toBeNull()
    expect(fold(c.id, entries)).toEqual(c)
    const all = JSON.stringify(entries)
    for (const absent of [SECRET, 'jag har hosta', `${talk.case.id}"`, talk.case.words]) expect(all).not.toContain(absent)
    expect(entries.at(-1)).toMatchObject({ text: expect.stringContaining('Vi har fått ditt ärende från 1177 Region Norrbotten') })
  })

  test('the complaint goes along only where it stands in what they agreed to', () => {
    const talk = claimed()
    expect(ask(talk, { summary: 'Behöver en tid.' })).toBeNull()
    talk.answers(question(talk), 'refer-yes')
    expect(arrived(talk).case.symptoms).toEqual([])
    expect(JSON.stringify(arrived(talk).entries)).not.toContain('cough')
  })

  test('is never less urgent than it was when they were asked, and more if it has become so', () => {
    const talk = asked()
    talk.answers(question(talk), 'refer-yes')
    const level = (now: 'P2' | 'P5') => {
      const { referral } = talk.case
      if (!referral) throw new Error('Nothing was asked')
      const old = { ...talk.case, urgency: { level: now, by: 'x', reason: 'x' } }
      return received(blank('n'), old, { ...referral, level: 'P3' }, talk.now(), house).case.urgency?.level
    }
    expect([level('P5'), level('P2')]).toEqual(['P3', 'P2'])
  })
})

test('the clock closes a case that lives on elsewhere when nobody owes anything, as referred', () => {
  const talk = asked()
  talk.answers(question(talk), 'refer-yes')
  talk.hears({
    type: 'referred',
    referral: 'new-case',
    number: 'FA-NY',
    unit: { hsaId: tallkronan.hsaId, name: tallkronan.name },
    provider: tallkronan.provider,
    promisedBy: talk.now(),
  })
  expect(talk.case).toMatchObject({ status: 'claimed', referral: { state: 'sent', number: 'FA-NY' }, owedSince: null })
  expect(allowed(talk.case, anna)).toEqual(expect.arrayContaining(['sign', 'close']))
  const wake = nextWake(talk.case) ?? ''
  expect(watch(talk.case, wake)?.case).toMatchObject({ status: 'closed', closed: { reason: 'referred' } })
  expect(talk.folded()).toEqual(talk.case)
})

test('what waits urgently at another care provider’s closed door is not carried to 1177 by the clock; within one it is', () => {
  const talk = asked()
  talk.answers(question(talk), 'refer-yes')
  const { case: came } = arrived(talk)
  const urgent: Case = { ...came, urgency: { level: 'P2', by: 'x', reason: 'x' } }
  const places = (unit: RegisterUnit) => ({ central: house.central, isOpen: () => false, unitOf: () => unit })
  const late = '2026-11-25T23:00:00Z'
  expect(watch(urgent, late, defaults, places(tallkronan))?.case).toMatchObject({ unit: { hsaId: tallkronan.hsaId }, late: true })
  const ours = { ...tallkronan, provider: house.central.provider }
  expect(watch(urgent, late, defaults, places(ours))?.case.unit?.hsaId).toBe(house.central.hsaId)
})
