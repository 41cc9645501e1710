// Whose door a case stands at when its unit has closed: within the care provider the central queue takes what is urgent; over its
// border only danger to life goes by itself, and the others hear when it opens, and where there is help until then.
import { describe, expect, test } from 'vitest'
import { type Case, type Entry, isRefusal } from '../../bot/case.ts'
import { openNow } from '../../bot/hours.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { fold } from '../../bot/log.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { type House, turn } from '../../bot/turn.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { central, citizen, house, nurse } from '../talk.ts'
import { tallkronan } from '../units.ts'

const ours: RegisterUnit = { ...tallkronan, hsaId: 'SE2321000230-THC1', name: 'Testhälsocentralen', provider: central.provider }
const units = [central, tallkronan, ours]
const unitOf = (id: string) => units.find(u => u.hsaId === id)
const houseAt = (now: string): House => ({
  ...house,
  unitOf,
  isOpen: id => {
    const unit = unitOf(id)
    return unit === undefined || openNow(unit, now)
  },
})

type Told = { case: Case; entries: readonly Entry[]; shown: string; log: readonly Entry[] }
const after = (log: readonly Entry[], change: ReturnType<typeof watch> | ReturnType<typeof turn>): Told => {
  if (!change || isRefusal(change)) throw new Error('Nothing came of it')
  const shown = change.entries.flatMap(e => (e.type === 'message' && e.by.kind === 'bot' ? [e.text] : [])).join('\n')
  const all = [...log, ...change.entries]
  expect(fold('case', all)).toEqual(change.case)
  return { case: change.case, entries: change.entries, shown, log: all }
}
const says = (
  from: Pick<Told, 'case' | 'log'>,
  text: string,
  now: string,
  more: Partial<Extract<Incoming, { type: 'message' }>> = {},
) => after(from.log, turn(from.case, { type: 'message', text, ...more }, now, houseAt(now)))
const looks = (from: Pick<Told, 'case' | 'log'>, now: string) => after(from.log, watch(from.case, now, defaults, houseAt(now)))

/** P3, handed over to that unit in the middle of the day. */
const waitingAt = (unit: RegisterUnit) => {
  const talk = citizen()
    .writes('hosta')
    .picks('cough-cold')
    .calmly({ 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 })
    .picks('right')
    .picks('handoff')
    .logsIn()
  talk.hears({
    type: 'transferred',
    unit: { hsaId: unit.hsaId, name: unit.name },
    reason: 'x',
    promisedBy: '2026-11-24T09:00:00.000Z',
  })
  expect(talk.case).toMatchObject({ status: 'waiting', urgency: { level: 'P3' }, unit: { hsaId: unit.hsaId } })
  return talk
}
const urgentAt = (unit: RegisterUnit) => {
  const talk = waitingAt(unit)
  const there = nurse('Bo Ek', 'SE2321000230-S002', unit)
  expect(talk.desk(there, { act: 'change-urgency', level: 'P2', code: 'misread' })).toBeNull()
  return { talk, there }
}
const closedAt = (unit: RegisterUnit) => {
  const { talk, there } = urgentAt(unit)
  for (const what of [{ act: 'claim' }, { act: 'close', reason: 'self-care' }] as const) expect(talk.desk(there, what)).toBeNull()
  return talk
}
/** Monday at 20:00 in Sweden; it opens on Tuesday at 07:30, and what is urgent is answered within a quarter of an hour of that. */
const evening = '2026-11-23T19:00:00.000Z'
const opening = '2026-11-24T06:30:00.000Z'
const morning = '2026-11-24T06:45:00.000Z'
const toldHonestly = (shown: string) => {
  expect(shown).toMatch(/Tallkronans hälsocentral har stängt nu/u)
  expect(shown).toContain('öppnar tisdag 24 november 07:30')
  expect(shown).toContain('tisdag 24 november 07:45')
  expect(shown).toContain('1177')
  expect(shown).toContain('112')
}
const place = (c: Case) => c.unit?.hsaId

describe('worse, while waiting at a unit that has closed', () => {
  test('of another care provider: it stays there, and they hear when it opens and where to turn until then', () => {
    const told = says(waitingAt(tallkronan), 'nu har det blivit sämre', evening)
    expect(told.case).toMatchObject({
      status: 'waiting',
      unit: { hsaId: tallkronan.hsaId },
      urgency: { level: 'P2' },
      alert: { kind: 'worse' },
      promisedBy: morning,
    })
    toldHonestly(told.shown)
    expect(told.shown).not.toContain('syns det hos personalen')
  })

  test('of our own: the central queue takes it', () => {
    const told = says(waitingAt(ours), 'nu har det blivit sämre', evening)
    expect(place(told.case)).toBe(central.hsaId)
    expect(told.shown).toContain(central.name)
  })

  test.each([
    ['words', { text: 'det trycker hårt över bröstet och strålar ut i armen' }],
    ['a sign that is ticked', { text: '', answer: { question: 'danger', options: ['breathing'] } }],
  ])('danger to life by %s goes to the central queue at once, from either', (_, { text, ...more }) => {
    for (const unit of [tallkronan, ours]) {
      const told = says(waitingAt(unit), text, evening, more)
      expect(told.case).toMatchObject({ unit: { hsaId: central.hsaId }, urgency: { level: 'P1' }, alarm: { kind: 'emergency' } })
      expect(Date.parse(told.case.promisedBy ?? '') - Date.parse(evening)).toBe(defaults.answerWithin.P1 * 60_000)
    }
  })

  test('at a unit that is open nothing moves', () => {
    const noon = '2026-11-23T11:00:00.000Z'
    for (const unit of [tallkronan, ours])
      expect(place(says(waitingAt(unit), 'nu har det blivit sämre', noon).case)).toBe(unit.hsaId)
  })
})

describe('urgent, when the clock comes', () => {
  test('another care provider’s closed unit promises its own opening, once, not a new quarter all night', () => {
    const { talk } = urgentAt(tallkronan)
    let at: Told = looks(talk, evening)
    toldHonestly(at.shown)
    expect(at.case.promisedBy).toBe(morning)
    const promises = () => at.log.filter(e => e.type === 'promised' && e.late).length
    const first = promises()
    for (let wake = nextWake(at.case); wake !== null && wake < morning; wake = nextWake(at.case)) at = looks(at, wake)
    expect(promises()).toBe(first)
    expect(place(at.case)).toBe(tallkronan.hsaId)
    // Nobody there has been told anything in the night, and it isn't said.
    const night = at.log.flatMap(e => (e.type === 'message' && e.at < opening ? [e.text] : [])).join('\n')
    expect(night).not.toContain('vi har sagt till personalen')
  })

  test('danger to life is taken from there too', () => {
    const { talk } = urgentAt(tallkronan)
    const urgent = { ...talk.case, urgency: { level: 'P1' as const, by: 'x', reason: 'x' } }
    expect(place(watch(urgent, evening, defaults, houseAt(evening))?.case ?? urgent)).toBe(central.hsaId)
  })
})

describe('written after it was closed', () => {
  test('at another care provider’s closed unit: it opens there, and they hear when somebody reads it', () => {
    const told = says(closedAt(tallkronan), 'jag har en fråga till', evening)
    expect(told.case).toMatchObject({ status: 'waiting', unit: { hsaId: tallkronan.hsaId }, promisedBy: morning })
    toldHonestly(told.shown)
  })

  test('at our own closed unit, as urgent: in the central queue', () => {
    const told = says(closedAt(ours), 'jag har en fråga till', evening)
    expect(told.case).toMatchObject({ status: 'waiting', unit: { hsaId: central.hsaId } })
  })

  test('danger to life opens it in the central queue', () => {
    const told = says(closedAt(tallkronan), 'nu får jag ingen luft och läpparna är blå', evening)
    expect(told.case).toMatchObject({ status: 'waiting', unit: { hsaId: central.hsaId }, urgency: { level: 'P1' } })
  })
})

describe('a turn that fails', () => {
  const failing = (now: string): House => ({
    ...houseAt(now),
    get rules(): House['rules'] {
      throw new Error('x')
    },
  })
  const fails = (text: string) => after([], { ...turnOf(text), case: turnOf(text).case })
  const turnOf = (text: string) => {
    const talk = closedAt(tallkronan)
    const change = turn(talk.case, { type: 'message', text }, evening, failing(evening))
    if (!change || isRefusal(change)) throw new Error('refused')
    return { ...change, entries: [...talk.log, ...change.entries] }
  }

  test('opens the case where it was, with that unit’s hours', () => {
    const told = fails('jag har en fråga till')
    expect(told.case).toMatchObject({ status: 'waiting', unit: { hsaId: tallkronan.hsaId }, promisedBy: morning })
    toldHonestly(told.shown)
  })

  test('with danger to life, in the central queue', () => {
    expect(fails('nu får jag ingen luft och läpparna är blå').case).toMatchObject({
      status: 'waiting',
      unit: { hsaId: central.hsaId },
      urgency: { level: 'P1' },
    })
  })
})

test('given back to the bot by another care provider, it is handed over to them again', () => {
  const talk = waitingAt(tallkronan)
  const there = nurse('Bo Ek', 'SE2321000230-S002', tallkronan)
  for (const what of [{ act: 'claim' }, { act: 'release', to: 'bot', reason: 'x' }] as const)
    expect(talk.desk(there, what)).toBeNull()
  talk.moves({ ...houseAt(evening) }).commands('human')
  for (let i = 0; i < 5 && talk.case.status === 'with-bot'; i++) talk.picks('none')
  expect(talk.case).toMatchObject({ status: 'waiting', unit: { hsaId: tallkronan.hsaId } })
})
