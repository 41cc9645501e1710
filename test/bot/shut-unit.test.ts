// Another care provider's unit has shut and somebody urgent waits there: what a caregiver's act promises, how often they are asked
// how it is, and what is written down when danger to life takes the case over the border.
import { describe, expect, test } from 'vitest'
import { units as worldUnits } from '../../adapters/world/units.ts'
import { type Case, type Entry, isRefusal, type Message } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { doorsOf } from '../../bot/house.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { fold } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { defaults } from '../../bot/settings.ts'
import { type House, turn } from '../../bot/turn.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { central, citizen, house, nurse } from '../talk.ts'

const found = worldUnits.find(u => u.hsaId.endsWith('TP01'))
if (!found) throw new Error('The world has no private health centre')
/** Open on weekdays 07:30–17:00. */
const tallkronan: RegisterUnit = {
  hsaId: found.hsaId,
  name: found.name,
  kind: found.kind,
  provider: found.careProvider,
  municipality: found.municipality,
  phone: found.telephone,
  hours: found.openingHours,
}
const sister: RegisterUnit = { ...tallkronan, hsaId: `${tallkronan.hsaId}B`, name: 'Tallkronan Hertsön' }
const ours: RegisterUnit = { ...tallkronan, hsaId: 'SE2321000230-THC1', name: 'Testhälsocentralen', provider: central.provider }
const emergency: RegisterUnit = {
  ...central,
  hsaId: 'SE2321000230-TAK1',
  name: 'Testakuten',
  kind: 'emergency-department',
  municipality: 'Luleå',
}
const units = [central, tallkronan, sister, ours, emergency]

/** Monday at 20:00 in Sweden; it opens on Tuesday at 07:30. */
const evening = '2026-11-23T19:00:00.000Z'
const opening = '2026-11-24T06:30:00.000Z'
const morning = '2026-11-24T06:45:00.000Z'
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** One case, at any hour, with the doors as they stand then. */
function at(unit: RegisterUnit) {
  const talk = citizen()
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'person.age': 36, 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 })
    .picks('right')
    .picks('handoff')
    .logsIn()
  const there = { hsaId: unit.hsaId, name: unit.name }
  talk.hears({ type: 'transferred', unit: there, reason: 'x', promisedBy: '2026-11-24T09:00:00.000Z' })
  let c: Case = talk.case
  const log: Entry[] = [...talk.log]
  const doors = (now: string) => doorsOf(units, () => now)
  const houseAt = (now: string): House => ({ ...house, ...doors(now) })
  const take = (change: ReturnType<typeof turn>): Entry[] => {
    if (!change || isRefusal(change)) throw new Error(`Nothing came of it: ${JSON.stringify(change)}`)
    log.push(...change.entries)
    c = change.case
    expect(fold('case', log)).toEqual(c)
    return change.entries
  }
  const self = {
    get case() {
      return c
    },
    log,
    says: (text: string, now: string, more: Partial<Extract<Incoming, { type: 'message' }>> = {}) =>
      take(turn(c, { type: 'message', text, ...more }, now, houseAt(now))),
    picks: (option: string, now: string) => self.says('', now, { answer: { question: c.asked ?? '', option } }),
    acts: (who: Caregiver, what: Act, now: string) => {
      const known = doors(now)
      return take(act(c, who, what, now, defaults, known.unitOf, known))
    },
    looks: (now: string) => take(watch(c, now, defaults, houseAt(now))),
    /** The clock comes whenever the case asks for it, until then. */
    until: (end: string): Entry[] => {
      const from = log.length
      for (let wake = nextWake(c); wake !== null && wake <= end; wake = nextWake(c)) self.looks(wake)
      return log.slice(from)
    },
  }
  return self
}
const there = (unit: RegisterUnit) => nurse('Bo Ek', 'SE2321000230-S002', unit)
const urgent = { act: 'change-urgency', level: 'P2', code: 'misread' } as const
const told = (entries: readonly Entry[]) =>
  entries.filter((e): e is Message => e.type === 'message' && e.by.kind !== 'citizen').map(e => e.text)
const sentAway = (text: string | undefined) => {
  expect(text).toMatch(/Tallkronan.* har stängt nu och öppnar tisdag 24 november 07:30\./u)
  expect(text).toContain('vänta inte på svar här. Ring 1177 nu')
  expect(text).toContain('Akut som är öppen nu: Testakuten (Luleå).')
  expect(text).toContain('112')
  expect(text).toContain('Du får svar senast tisdag 24 november 07:45')
}

describe('what a caregiver does at a shut unit of another care provider promises its own hours', () => {
  test('more urgent: they hear at once that nobody reads before it opens, and where to turn', () => {
    const one = at(tallkronan)
    const entries = one.acts(there(tallkronan), urgent, evening)
    expect(one.case.promisedBy).toBe(morning)
    sentAway(told(entries).at(-1))
    // Said once: the same urgency again, or a lower one, sends nobody anywhere.
    expect(told(at(ours).acts(there(ours), urgent, evening))).toEqual([])
  })

  test('given back to the queue', () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), urgent, evening)
    one.acts(there(tallkronan), { act: 'claim' }, evening)
    const entries = one.acts(there(tallkronan), { act: 'release', to: 'queue', reason: 'x' }, evening)
    expect(one.case).toMatchObject({ status: 'waiting', unit: { hsaId: tallkronan.hsaId }, promisedBy: morning })
    expect(told(entries)).toHaveLength(1)
    expect(told(entries)[0]).toMatch(/^En annan kollega tar över\. /u)
    sentAway(told(entries)[0])
  })

  test('given back by itself, when whoever had it fell silent', () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), urgent, evening)
    one.acts(there(tallkronan), { act: 'claim' }, evening)
    const entries = one.looks(later(evening, defaults.lease + 1))
    expect(one.case).toMatchObject({ status: 'waiting', promisedBy: morning })
    sentAway(told(entries).at(-1))
  })

  test('sent to another unit of theirs, shut too', () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), urgent, evening)
    const entries = one.acts(there(tallkronan), { act: 'transfer', unit: sister, reason: 'x' }, evening)
    expect(one.case).toMatchObject({ unit: { hsaId: sister.hsaId }, promisedBy: morning })
    sentAway(told(entries).at(-1))
  })

  test('not urgent: the same hours, and nobody is sent away', () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), { act: 'claim' }, evening)
    const entries = one.acts(there(tallkronan), { act: 'release', to: 'queue', reason: 'x' }, evening)
    expect(one.case.promisedBy).toBe(later(opening, defaults.answerWithin.P3))
    expect(told(entries)[0]).toContain('Kan det inte vänta? Ring 1177')
  })

  test('of our own, given back: the central queue takes what is urgent at once', () => {
    const one = at(ours)
    one.acts(there(ours), urgent, evening)
    one.acts(there(ours), { act: 'claim' }, evening)
    one.acts(there(ours), { act: 'release', to: 'queue', reason: 'x' }, evening)
    expect(one.case).toMatchObject({ unit: { hsaId: central.hsaId }, promisedBy: later(evening, defaults.answerWithin.P2) })
  })

  test('open: as anywhere', () => {
    const one = at(tallkronan)
    const noon = '2026-11-23T11:00:00.000Z'
    expect(told(one.acts(there(tallkronan), urgent, noon))).toEqual([])
    expect(one.case.promisedBy).toBe(later(noon, defaults.answerWithin.P2))
  })
})

describe('asked how it is, where nobody reads', () => {
  const stranded = () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), urgent, evening)
    one.looks(evening)
    return one
  }
  const asks = (entries: readonly Entry[]) => entries.filter(e => e.type === 'check-in-asked').map(e => e.at)

  test('who does not answer is asked once, and then not before it opens; the unit is called when it can do something', () => {
    const one = stranded()
    const night = one.until(later(opening, -1))
    expect(asks(one.log).length).toBe(1)
    expect(night.filter(e => e.type === 'alerted')).toHaveLength(1)
    expect(told(night).at(-1)).toMatch(/^Du svarade inte, så jag frågar inget mer förrän .* öppnar tisdag 24 november 07:30/u)
    expect(asks(one.until(later(opening, 5)))).toEqual([opening])
    expect(one.case.asked).toBe('check-in')
    expect(told(one.until(later(opening, defaults.checkInAnswer))).join('\n')).toContain('vi har sagt till personalen')
  })

  test.each([
    ['helped', /^Bra att du får hjälp\. Jag frågar inget mer förrän /u],
    ['better', /^Vad skönt att det är bättre\. Ring ändå 1177/u],
  ])('%s: they are left in peace until it opens, and keep their place', (how, words) => {
    const one = stranded()
    const heard = told(one.picks(how, later(evening, 3)))
    expect(heard.at(-1)).toMatch(words)
    expect(asks(one.until(later(opening, -1)))).toEqual([])
    expect(one.case).toMatchObject({ status: 'waiting', urgency: { level: 'P2' }, unit: { hsaId: tallkronan.hsaId } })
    expect(asks(one.until(opening))).toEqual([opening])
  })

  test('not yet: they are told to ring once more, and asked again half an hour later', () => {
    const one = stranded()
    const answered = later(evening, 3)
    expect(told(one.picks('same', answered)).at(-1)).toMatch(/Vänta inte på svar här\. Ring 1177 nu.* Testakuten/u)
    expect(asks(one.until(later(answered, 60)))).toEqual([later(answered, defaults.checkInShut.every)])
  })

  test('worse asks the danger signs again, and danger to life goes to the central queue', () => {
    const one = stranded()
    one.picks('worse', later(evening, 3))
    expect(one.case.asked).toBe('danger')
    one.says('', later(evening, 4), { answer: { question: 'danger', options: ['breathing'] } })
    expect(one.case).toMatchObject({ unit: { hsaId: central.hsaId }, urgency: { level: 'P1' }, alarm: { kind: 'emergency' } })
  })

  test('left in peace, they write that it is worse: the signs are asked, and they are asked again in half an hour', () => {
    const one = stranded()
    one.picks('helped', later(evening, 3))
    const wrote = later(evening, 60)
    one.says('nu har det blivit sämre', wrote)
    expect(one.case).toMatchObject({ asked: 'danger', alert: { kind: 'worse' } })
    expect(asks(one.until(later(wrote, 31)))).toEqual([later(wrote, defaults.checkInShut.every)])
    one.says('det trycker hårt över bröstet och strålar ut i armen', later(wrote, 32))
    expect(one.case).toMatchObject({ unit: { hsaId: central.hsaId }, urgency: { level: 'P1' } })
  })

  test('no sign after all: nobody says that the staff have seen it', () => {
    const one = stranded()
    one.picks('worse', later(evening, 3))
    let last: string[] = []
    for (let i = 0; i < 10 && one.case.asked !== null; i++) last = told(one.picks('none', later(evening, 4)))
    expect(last.at(-1)).toMatch(/dina svar är sparade\. Vänta inte på svar här\. Ring 1177 nu/u)
  })
})

describe('over the border by itself, it is written down who got it', () => {
  const entry = {
    type: 'disclosed',
    from: { unit: { hsaId: tallkronan.hsaId, name: tallkronan.name }, provider: tallkronan.provider },
    to: { unit: { hsaId: central.hsaId, name: central.name }, provider: central.provider },
    why: 'danger-to-life',
  }
  const disclosed = (entries: readonly Entry[]) => entries.filter(e => e.type === 'disclosed')
  const words = 'det trycker hårt över bröstet och strålar ut i armen'

  test('told while waiting; the desk reads from whom, to whom and why', () => {
    const one = at(tallkronan)
    expect(disclosed(one.says(words, evening))).toMatchObject([entry])
    const lines = (language: string) => viewOf(one.case, one.log, nurse(), evening, language).lines.map(line => line.text)
    expect(lines('sv')).toContain(
      `Utlämnat vid fara för liv: hela ärendet gick från ${tallkronan.name} (${tallkronan.provider.name}) till ${central.name} (${central.provider.name}), utan att patienten tillfrågades`,
    )
    expect(lines('en').join('\n')).toContain('Disclosed in danger to life: the whole case went from')
    expect(disclosed(at(ours).says(words, evening))).toEqual([])
  })

  test('told after it was closed', () => {
    const one = at(tallkronan)
    for (const what of [{ act: 'claim' }, { act: 'close', reason: 'answered' }] as const)
      one.acts(there(tallkronan), what, '2026-11-23T15:00:00.000Z')
    expect(disclosed(one.says(words, evening))).toMatchObject([entry])
  })

  test('told to the bot, when they had given it back', () => {
    const one = at(tallkronan)
    for (const what of [{ act: 'claim' }, { act: 'release', to: 'bot', reason: 'x' }] as const)
      one.acts(there(tallkronan), what, '2026-11-23T15:00:00.000Z')
    one.says(words, evening)
    one.says('', evening, { command: 'human' })
    expect(one.case).toMatchObject({ status: 'waiting', unit: { hsaId: central.hsaId } })
    expect(disclosed(one.log)).toMatchObject([entry])
  })

  test('given back in danger to life', () => {
    const one = at(tallkronan)
    one.acts(there(tallkronan), { act: 'change-urgency', level: 'P1', code: 'misread' }, evening)
    one.acts(there(tallkronan), { act: 'claim' }, evening)
    expect(disclosed(one.acts(there(tallkronan), { act: 'release', to: 'queue', reason: 'x' }, evening))).toMatchObject([entry])
  })
})
