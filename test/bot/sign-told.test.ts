// A danger sign told in any shape, in any state of the talk, is never silent: it alarms, it is judged, and who told it hears 112.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toIncoming } from '../../adapters/channel/activity.ts'
import { type Case, type Entry, isRefusal } from '../../bot/case.ts'
import { act } from '../../bot/desk.ts'
import { fold } from '../../bot/log.ts'
import { defaults } from '../../bot/settings.ts'
import { turn } from '../../bot/turn.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { general } from '../../flows/symptoms/general.ts'
import { say } from '../../flows/texts/index.ts'
import { anna, citizen, house, nurse, type Talking } from '../talk.ts'

const signs = general.questions.find(q => q.id === 'danger')?.options ?? []
const title = (sign: string) => say('sv', `general.q.danger.o.${sign}`)
const kinds = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']

const own: Record<string, string> = {
  unconscious: 'hon är medvetslös och går inte att väcka',
  breathing: 'jag får ingen luft och läpparna är blå',
  chest: 'det trycker hårt över bröstet och strålar ut i armen',
  stroke: 'halva ansiktet hänger och armen är plötsligt svag',
  bleeding: 'det blöder massor och slutar inte',
  seizure: 'han har ett krampanfall just nu',
  allergy: 'halsen svullnar igen och jag kan inte andas',
  suicide: 'jag tänker ta mitt liv nu',
  violence: 'min man slår mig just nu',
}

const feverish = { 'cold-symptoms': ['fever'], 'cold-days': 6, 'fever-days': 6 }
const waiting = (options: { plain?: boolean } = {}, about: Parameters<Talking['calmly']>[0] = feverish) =>
  citizen('sv', options).writes('hosta').picks('cough-cold').calmly(about).picks('right').picks('handoff').logsIn(anna)
const until = (talk: Talking, type: string) => {
  const from = talk.log.length
  for (let i = 0; i < 20 && !talk.log.slice(from).some(e => e.type === type); i++)
    talk.waits(Math.max(0, (Date.parse(nextWake(talk.case) ?? '') - Date.parse(talk.now())) / 60_000))
  return talk
}
const worse = (options: { plain?: boolean } = {}) => waiting(options).writes('nu blir det sämre')
const desk = (talk: Talking, ...acts: Parameters<Talking['desk']>[1][]) => {
  for (const what of acts) expect(talk.desk(nurse(), what)).toBeNull()
  return talk
}
const claim = { act: 'claim' } as const
const close = { act: 'close', reason: 'self-care' } as const
const said = { act: 'say', text: 'Har du tagit tempen?' } as const
const back = { act: 'release', to: 'bot', reason: 'klart' } as const
const hold = (talk: Talking) =>
  ({ act: 'hold', until: new Date(Date.parse(talk.now()) + 3_600_000).toISOString(), reason: 'prov' }) as const
const held = (talk: Talking) => desk(desk(talk, claim), hold(talk))
const seen = () => desk(waiting().writes('det trycker hårt över bröstet och strålar ut i armen'), { act: 'acknowledge' })

const states: Record<string, () => Talking> = {
  'at the first question': () => citizen(),
  'choosing a complaint': () => citizen().writes('hosta'),
  'at the danger screen': () => citizen().writes('hosta').calmly({ 'complaint-confirm': 'cough-cold' }, 'danger'),
  'at the age': () => citizen().writes('hosta').picks('cough-cold').calmly({}, 'person.age'),
  'at the summary': () => citizen().writes('hosta').picks('cough-cold').calmly(),
  'at the outcome': () => citizen().writes('hosta').picks('cough-cold').calmly().picks('right'),
  'at the login': () => citizen().writes('hosta').picks('cough-cold').calmly().picks('right').picks('handoff'),
  'given back to the bot': () => desk(waiting(), claim, back),
  'given back, with something more': () => desk(waiting(), claim, back).picks('again'),
  waiting: () => waiting(),
  'waiting, asked the signs again': () => worse(),
  'waiting, asked the signs again, then how it is': () => until(worse(), 'check-in-asked'),
  'waiting, asked how it is': () => until(waiting(), 'check-in-asked'),
  'waiting, asked of another complaint': () => waiting().writes('nu har jag ont i ryggen också'),
  'waiting, another sign told and seen': () => seen(),
  claimed: () => desk(waiting(), claim),
  'claimed with the signs asked': () => desk(worse(), claim),
  'claimed with the signs asked and a word from the caregiver': () => desk(worse(), claim, said),
  'claimed after a check-in': () => desk(until(worse(), 'check-in-asked'), claim),
  'claimed, another sign told and seen': () => desk(seen(), claim),
  'claimed, another sign told and judged less urgent': () => {
    const talk = desk(seen(), claim, { act: 'change-urgency', level: 'P3', code: 'misread' })
    expect(talk.desk(nurse('Bo Ek', 'SE2321000230-S002'), { act: 'confirm-lowering', level: 'P3' })).toBeNull()
    return talk
  },
  'on hold': () => held(waiting()),
  'on hold with the signs asked': () => held(worse()),
  closed: () => desk(waiting(), claim, said, close),
  'closed with the signs asked': () => desk(worse(), claim, close),
  'closed long ago': () => desk(worse(), claim, close).waits(100 * 60),
  'left by the citizen': () => citizen().writes('hosta').picks('cough-cold').commands('stop'),
  'left at the danger screen': () =>
    citizen()
      .writes('hosta')
      .calmly({ 'complaint-confirm': 'cough-cold' }, 'danger')
      .waits(defaults.idle + 1),
}

type Activity = { text?: string; value?: unknown }
const answer = (question: string, more: object) => ({ question, ...more })
const shapes: Record<string, (sign: string, c: Case) => Activity> = {
  'ticked in the form': sign => ({ text: title(sign), value: answer('danger', { options: [sign] }) }),
  'ticked, ids only': sign => ({ value: answer('danger', { options: [sign] }) }),
  'ticked beside another': sign => ({ value: answer('danger', { options: [signs.find(s => s !== sign) ?? '', sign] }) }),
  'one option': sign => ({ text: title(sign), value: answer('danger', { option: sign }) }),
  'yes to one by one': sign => ({ text: 'Ja', value: answer(`danger.${sign}`, { option: 'yes' }) }),
  'title typed': sign => ({ text: title(sign) }),
  'title typed carelessly': sign => ({ text: ` ${title(sign).toUpperCase()}. ` }),
  'id as a value': sign => ({ text: 'Svar', value: answer('danger', { value: sign }) }),
  'title as a value': sign => ({ text: 'Svar', value: answer('danger', { value: title(sign) }) }),
  'own words': sign => ({ text: own[sign] ?? '' }),
  'own words naming the form': sign => ({ text: own[sign] ?? '', value: answer('danger', { value: own[sign] }) }),
  'own words as a value only': (sign, c) => ({ value: answer(c.asked ?? 'danger', { value: own[sign] }) }),
  'own words as a value beside other text': (sign, c) => ({
    text: 'Svar',
    value: answer(c.asked ?? 'complaint', { value: own[sign] }),
  }),
  'own words as a value beside a blank': sign => ({ text: ' ', value: answer('complaint', { value: own[sign] }) }),
  'own words as a bare value beside text': sign => ({ text: 'Svar', value: own[sign] }),
}

type Standing = { case: Case; log: readonly Entry[]; at: string }
const kept = new Map<string, Standing>()
function standing(name: string): Standing {
  const found = kept.get(name)
  if (found) return found
  const talk = states[name]?.()
  if (!talk) throw new Error(`No state ${name}`)
  const made = { case: talk.case, log: [...talk.log], at: talk.now() }
  kept.set(name, made)
  return made
}
const minutes = (at: string, more: number) => new Date(Date.parse(at) + more * 60_000).toISOString()

function tells(from: Standing, activity: Activity): Standing & { entries: readonly Entry[] } {
  const understood = toIncoming({ type: 'message', ...activity, channelData: { client: { kinds } } })
  if ('invalid' in understood || understood.type !== 'message') throw new Error('not taken in')
  const at = minutes(from.at, 1)
  const change = turn(from.case, understood.incoming, at, house)
  if (!change || isRefusal(change)) throw new Error('refused')
  return { case: change.case, log: [...from.log, ...change.entries], at, entries: change.entries }
}

/** What must hold after it; `sign` for the message of a failure. */
function isHeard(after: ReturnType<typeof tells>) {
  const shown = after.entries.flatMap(e => (e.type === 'message' && e.by.kind === 'bot' ? [e.text] : [])).join('\n')
  expect(after.entries.some(e => e.type === 'alarm')).toBe(true)
  expect(after.case.alarm?.acknowledged ?? null).toBeNull()
  expect(after.case.urgency?.level).toBe('P1')
  expect(after.case.judgement?.level).toBe('P1')
  expect(after.case.status).not.toBe('closed')
  expect(after.case.status).not.toBe('on-hold')
  expect(shown).toContain('112')
  expect(fold('case', after.log)).toEqual(after.case)
}

describe.each(Object.keys(states))('%s', state => {
  test.each(Object.keys(shapes))('every sign, %s', shape => {
    for (const sign of signs) {
      const from = standing(state)
      const activity = shapes[shape]?.(sign, from.case) ?? {}
      const after = tells(from, activity)
      try {
        isHeard(after)
      } catch (error) {
        throw new Error(`${state} · ${shape} · ${sign}: ${error instanceof Error ? error.message : ''}`)
      }
    }
  })
})

test('wherever citizen, clock and desk have brought the talk, a sign is heard', () => {
  const walks: Record<string, (s: Standing) => Standing> = Object.fromEntries([
    ...['hosta', 'nu blir det sämre', 'nu har jag ont i ryggen också', 'ja', 'nej', 'tack'].map(
      text => [text, (s: Standing) => tells(s, { text })] as const,
    ),
    ...['none', 'right', 'same', 'worse', 'self', 'handoff', 'no-id', 'again', 'cough-cold'].map(
      option => [option, (s: Standing) => tells(s, { value: { question: s.case.asked ?? 'x', option } })] as const,
    ),
    ['start over', (s: Standing) => tells(s, { value: { command: 'stop' } })],
    [
      'the clock',
      (s: Standing) => {
        const wake = nextWake(s.case)
        const change = wake && watch(s.case, wake > s.at ? wake : s.at)
        return change ? { case: change.case, log: [...s.log, ...change.entries], at: wake > s.at ? wake : s.at } : s
      },
    ],
    ...[claim, said, close, back, { act: 'release', to: 'queue', reason: 'x' } as const, { act: 'acknowledge' } as const].map(
      what =>
        [
          `desk ${what.act} ${'to' in what ? what.to : ''}`,
          (s: Standing) => {
            const change = act(s.case, nurse(), what, minutes(s.at, 1))
            return isRefusal(change) ? s : { case: change.case, log: [...s.log, ...change.entries], at: minutes(s.at, 1) }
          },
        ] as const,
    ),
  ])
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(states)),
      fc.array(fc.constantFrom(...Object.keys(walks)), { maxLength: 8 }),
      fc.constantFrom(...Object.keys(shapes)),
      fc.constantFrom(...signs),
      (state, steps, shape, sign) => {
        const from = steps.reduce((at, step) => walks[step]?.(at) ?? at, standing(state))
        fc.pre(from.case.facts[`danger.${sign}`] !== true)
        isHeard(tells(from, shapes[shape]?.(sign, from.case) ?? {}))
      },
    ),
    { numRuns: 300, seed: 20261122 },
  )
})

describe('a client that takes one at a time', () => {
  /** Each sign in turn, the others answered with no. */
  const asked = (talk: Talking, sign: string) => {
    for (let i = 0; i < 12 && talk.case.asked !== `danger.${sign}`; i++) talk.writes('nej')
    expect(talk.case.asked).toBe(`danger.${sign}`)
    return talk
  }
  const heard = (talk: Talking) => {
    const from = talk.log.length
    talk.writes('ja')
    isHeard({ case: talk.case, log: talk.log, at: talk.now(), entries: talk.log.slice(from) })
  }
  const plain = { plain: true }

  test.each(signs)('“ja” to %s', sign => {
    heard(asked(citizen('sv', plain).writes('hosta').picks('cough-cold'), sign))
    heard(asked(worse(plain), sign))
    heard(until(asked(worse(plain), sign), 'check-in-asked'))
    heard(desk(asked(worse(plain), sign), claim))
    heard(held(asked(worse(plain), sign)))
    heard(desk(asked(worse(plain), sign), claim, close))
  })

  test('“ja” to what a caregiver has asked since is not an answer to the bot', () => {
    const talk = desk(asked(worse(plain), 'violence'), claim, said).writes('ja')
    expect(talk.case.alarm).toBeNull()
    expect(talk.case.facts['danger.violence']).toBeUndefined()
  })
})

describe('the signs asked while they wait', () => {
  test('are not pushed away by the question how it is: the clock asks for them instead', () => {
    const talk = until(worse(), 'check-in-asked')
    expect(talk.case.asked).toBe('danger')
    expect(talk.last()).toContain('112')
    expect(talk.case.checkIn).toMatchObject({ state: 'asked' })
    // Unanswered, the unit is called as for any other check-in.
    expect(until(talk, 'check-in-missed').case.alert).toMatchObject({ kind: 'unanswered' })
    talk.picks('none')
    for (let i = 0; i < 10 && talk.case.asked !== null; i++) talk.picks('none')
    expect(until(talk, 'check-in-asked').case.asked).toBe('check-in')
  })

  test('another question that was left open is no sign: how it is, is asked', () => {
    const talk = citizen()
      .writes('hosta')
      .picks('cough-cold')
      .calmly({}, 'cold-days')
      .waits(defaults.idle + 1)
    talk.writes('det trycker hårt över bröstet och strålar ut i armen')
    expect(talk.case).toMatchObject({ status: 'waiting', asked: 'cold-days' })
    expect(until(talk, 'check-in-asked').case.asked).toBe('check-in')
  })

  test('none of them, told late, withdraws only what was shown', () => {
    const talk = worse()
    talk.answers('danger', ['none'])
    expect(talk.case.facts['danger.breathing']).toBe(false)
    talk.answers('danger', ['breathing'])
    expect(talk.case.facts).toMatchObject({ 'danger.breathing': true, 'danger.chest': false })
  })
})

test('a sign that is serious without being danger to life is taken in late, too', () => {
  const talk = waiting({}, { 'cold-days': 40, 'cold-symptoms': ['cough'] })
  expect(talk.case.urgency?.level).toBe('P4')
  talk.writes('nu blir det sämre')
  expect(talk.case.facts['cold-warning.blood']).toBeUndefined()
  talk.answers('cold-warning', ['blood'])
  expect(talk.case.facts['cold-warning.blood']).toBe(true)
  expect(talk.case.urgency?.level).toBe('P2')
})

test('a sign in the form of a complaint the talk has left counts by itself', () => {
  const paralysis = { value: { question: 'back-danger', options: ['paralysis'] } }
  for (const state of ['at the summary', 'waiting', 'claimed', 'closed']) isHeard(tells(standing(state), paralysis))
})

test('one English word that is also the name of an option is only a word', () => {
  for (const text of ['allergy', 'stroke', 'violence', 'chest']) {
    const after = tells(standing('at the age'), { text })
    expect(Object.keys(after.case.facts).filter(f => f.startsWith('danger.') && after.case.facts[f] === true)).toEqual([])
  }
})

test('told again to somebody who has judged it less urgent, it stays so, and 112 is said', () => {
  const talk = citizen().writes('hosta').picks('cough-cold').picks('breathing').picks('human').logsIn(anna)
  desk(talk, claim, { act: 'change-urgency', level: 'P4', code: 'misread' })
  talk.desk(nurse('Bo Ek', 'SE2321000230-S002'), { act: 'confirm-lowering', level: 'P4' })
  talk.answers('danger', ['breathing'])
  expect(talk.case.urgency?.level).toBe('P4')
  expect(talk.sees()).toContain('112')
})

test('words that came as a value stand in the transcript', () => {
  const after = tells(standing('waiting'), { text: 'Svar', value: { question: 'complaint', value: 'jag vill dö' } })
  expect(after.entries[0]).toMatchObject({ type: 'message', text: 'Svar\njag vill dö' })
  const same = tells(standing('waiting'), { text: 'Jag vill dö', value: { question: 'complaint', value: 'jag vill dö' } })
  expect(same.entries[0]).toMatchObject({ text: 'Jag vill dö' })
})
