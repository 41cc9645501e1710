// An interpreter or a relative in the talk, in pure steps: who is asked and who is told, what ends it, and what their words do.
import { describe, expect, test } from 'vitest'
import { toActivities } from '../../adapters/channel/activity.ts'
import { rowOf } from '../../adapters/store/row.ts'
import { type Case, type Entry, isRefusal } from '../../bot/case.ts'
import { act as decide, allowed } from '../../bot/desk.ts'
import { openGuests } from '../../bot/guests.ts'
import type { FromGuest } from '../../bot/incoming.ts'
import { guestMoved, linked } from '../../bot/inviting.ts'
import { noteDraft } from '../../bot/note-draft.ts'
import type { Citizen } from '../../bot/people.ts'
import { proseOf } from '../../bot/prose.ts'
import { referralSummary } from '../../bot/referral-summary.ts'
import { nextWake } from '../../bot/watch.ts'
import { turn } from '../../bot/turn.ts'
import { fold } from '../../bot/log.ts'
import { isOwed, rowOf as viewRow } from '../../bot/server/console-view.ts'
import { shown } from '../../bot/server/guest-shown.ts'
import { anna as person, citizen, house, nurse } from '../talk.ts'

const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const claimed = (who?: Citizen) => {
  const talk = citizen().writes('jag har hosta').picks('cough-cold').calmly().picks('right').picks('handoff').logsIn(who)
  expect(talk.desk(anna, { act: 'claim' })).toBeNull()
  return talk
}
type Talk = ReturnType<typeof claimed>
const relative = (talk: Talk, name = 'Lisa', id = 'g1') => talk.desk(anna, { act: 'invite', role: 'relative', name, id })
const interpreter = (talk: Talk, name = 'Amir', id = 'g2') =>
  talk.desk(anna, { act: 'invite', role: 'interpreter', name, language: 'so', id })
const guest = (talk: Talk, id = 'g1') => talk.case.guests?.find(one => one.id === id)
const asked = (talk: Talk, id = 'g1') => guest(talk, id)?.question ?? ''
const yes = (talk: Talk, id = 'g1') => talk.answers(asked(talk, id), ['guest-yes'])
const no = (talk: Talk, id = 'g1') => talk.answers(asked(talk, id), ['guest-no'])
/** What a guest's line does to the talk as it stands. */
function says(talk: Talk, text: string, id = 'g1'): { case: Case; entries: Entry[] } {
  const incoming: FromGuest = { type: 'guest', guest: id, text }
  const done = turn(talk.case, incoming, talk.now(), house)
  if (!done || isRefusal(done)) throw new Error(`Refused: ${JSON.stringify(done)}`)
  return done
}

describe('a relative', () => {
  test('is asked about in the talk, and nothing is open before the yes', () => {
    const talk = claimed()
    expect(relative(talk)).toBeNull()
    expect(talk.last()).toContain('Får Lisa läsa och skriva i samtalet från och med nu?')
    expect(talk.question()).toMatchObject({
      kind: 'choice',
      options: [{ title: 'Ja, Lisa får vara med' }, { title: 'Nej, inte Lisa' }],
    })
    expect(guest(talk)?.state).toBe('asked')
    expect(linked(talk.case, anna, 'g1', talk.now())).toMatchObject({ refused: 'invalid', field: 'guest' })
    expect(turn(talk.case, { type: 'guest', guest: 'g1', text: 'Hej' }, talk.now(), house)).toEqual({ refused: 'closed' })
    yes(talk)
    expect(guest(talk)).toMatchObject({ state: 'open', name: 'Lisa', role: 'relative' })
    expect(talk.last()).toContain('Avsluta för Lisa')
    expect(isRefusal(linked(talk.case, anna, 'g1', talk.now()))).toBe(false)
    expect(talk.folded()).toEqual(talk.case)
  })

  test('stays out after a no, and a late yes lets nobody in', () => {
    const talk = claimed()
    relative(talk)
    no(talk)
    expect(guest(talk)?.state).toBe('declined')
    expect(talk.last()).toContain('Lisa får inte vara med')
    yes(talk)
    expect(guest(talk)?.state).toBe('declined')
    expect(talk.last()).toContain('Den frågan gäller inte längre')
  })

  test('a yes or a no in words counts only when nothing else has been said since', () => {
    for (const [word, state] of [
      ['Ja', 'open'],
      ['nej', 'declined'],
    ] as const) {
      const talk = claimed()
      relative(talk)
      talk.writes(word)
      expect(guest(talk)?.state, word).toBe(state)
    }
    const talk = claimed()
    relative(talk)
    talk.desk(anna, { act: 'say', text: 'Har du feber?' })
    talk.writes('ja')
    expect(guest(talk)?.state).toBe('asked')
  })

  test('a no to the same question, later, ends it', () => {
    const talk = claimed()
    relative(talk)
    yes(talk)
    no(talk)
    expect(guest(talk)?.state).toBe('ended')
    expect(talk.log.findLast(e => e.type === 'guest')).toMatchObject({
      did: { what: 'ended', how: 'citizen' },
      by: { kind: 'citizen' },
    })
  })

  test('a question that nobody answers for any more ends with its owner', () => {
    const talk = claimed()
    relative(talk)
    talk.desk(anna, { act: 'release', to: 'queue', reason: 'lunch' })
    yes(talk)
    expect(guest(talk)?.state).toBe('ended')
    expect(talk.folded()).toEqual(talk.case)
  })
})

describe('an interpreter', () => {
  test('is in at once, and the citizen is told in plain words how to say no', () => {
    const talk = claimed()
    expect(interpreter(talk)).toBeNull()
    expect(guest(talk, 'g2')).toMatchObject({ state: 'open', language: 'so' })
    expect(talk.last()).toContain('Amir hjälper oss att tolka här. Språk: somaliska.')
    talk.writes('avsluta för amir.')
    expect(guest(talk, 'g2')?.state).toBe('ended')
    expect(talk.last()).toContain('Amir är inte med i samtalet längre')
  })

  test('the button above the talk names whom it ends', () => {
    const talk = claimed()
    interpreter(talk)
    relative(talk)
    yes(talk)
    talk.answers('guest.g2', 'end')
    expect([guest(talk, 'g1')?.state, guest(talk, 'g2')?.state]).toEqual(['open', 'ended'])
  })
})

describe('who may invite, and whom', () => {
  test('only the one who has the case, in hand or resting', () => {
    const talk = citizen().writes('jag har hosta').picks('cough-cold').calmly().picks('right').picks('handoff').logsIn()
    expect(relative(talk)).toMatchObject({ refused: 'not-yours' })
    talk.desk(anna, { act: 'claim' })
    expect(talk.desk(bo, { act: 'invite', role: 'relative', name: 'Lisa', id: 'g' })).toMatchObject({ refused: 'taken' })
    expect(allowed(talk.case, { ...anna, duty: 'student' })).not.toContain('invite')
    expect(relative(talk)).toBeNull()
  })

  test('three at most, each by a name of their own, an interpreter with a language', () => {
    const talk = claimed()
    expect(talk.desk(anna, { act: 'invite', role: 'interpreter', name: 'Amir', id: 'g' })).toMatchObject({ field: 'language' })
    expect(talk.desk(anna, { act: 'invite', role: 'relative', name: 'Lisa', language: 'so', id: 'g' })).toMatchObject({
      field: 'language',
    })
    expect([interpreter(talk), relative(talk)]).toEqual([null, null])
    expect(relative(talk, 'LISA', 'g3')).toMatchObject({ refused: 'invalid', field: 'name' })
    expect(relative(talk, 'Per', 'g3')).toBeNull()
    expect(relative(talk, 'Eva', 'g4')).toMatchObject({ refused: 'too-many-guests' })
    talk.desk(anna, { act: 'end-guest', guest: 'g3' })
    expect(relative(talk, 'Eva', 'g4')).toBeNull()
  })

  test('nobody, to a person whose identity is protected; who is there goes when it becomes so', () => {
    expect(relative(claimed({ ...person, protected: true }))).toEqual({ refused: 'protected-person' })
    const talk = claimed()
    interpreter(talk)
    relative(talk)
    talk.sends({ type: 'identified', citizen: { ...person, protected: true } })
    expect(openGuests(talk.case)).toEqual([])
    yes(talk)
    expect(openGuests(talk.case)).toEqual([])
    expect(talk.folded()).toEqual(talk.case)
  })
})

describe('the end', () => {
  const ways: [string, (talk: Talk) => unknown][] = [
    ['the caregiver', talk => talk.desk(anna, { act: 'end-guest', guest: 'g2' })],
    ['the case closes', talk => talk.desk(anna, { act: 'close', reason: 'answered' })],
    ['it goes back to the bot', talk => talk.desk(anna, { act: 'release', to: 'bot', reason: 'klart' })],
  ]
  test.each(ways)('%s', (_, ends) => {
    const talk = claimed()
    interpreter(talk)
    expect(openGuests(talk.case)).toHaveLength(1)
    ends(talk)
    expect(openGuests(talk.case)).toEqual([])
    expect(turn(talk.case, { type: 'guest', guest: 'g2', text: 'Hej' }, talk.now(), house)).toEqual({ refused: 'closed' })
    expect(talk.folded()).toEqual(talk.case)
  })

  test('is not there when the case only changes hands', () => {
    const talk = claimed()
    interpreter(talk)
    talk.desk(anna, { act: 'release', to: 'queue', reason: 'lunch' })
    expect(openGuests(talk.case)).toHaveLength(1)
    talk.desk(bo, { act: 'claim' })
    expect(talk.desk(bo, { act: 'end-guest', guest: 'g2' })).toBeNull()
  })

  test('comes by itself after twelve hours, and the clock says so; a new link makes it twelve from then', () => {
    const talk = claimed()
    interpreter(talk)
    const until = guest(talk, 'g2')?.until ?? ''
    expect(Date.parse(until) - Date.parse(talk.now())).toBe(12 * 3_600_000)
    talk.desk(anna, { act: 'hold', until: new Date(Date.parse(talk.now()) + 48 * 3_600_000).toISOString(), reason: 'provsvar' })
    expect(nextWake(talk.case)).toBe(until)
    talk.waits(12 * 60)
    expect(guest(talk, 'g2')?.state).toBe('ended')
    expect(talk.last()).toContain('Amir är inte med i samtalet längre')
    const again = claimed()
    interpreter(again)
    const later = new Date(Date.parse(again.now()) + 3_600_000).toISOString()
    const made = linked(again.case, anna, 'g2', later)
    if (isRefusal(made)) throw new Error(made.refused)
    expect(made.case.guests?.[0]?.until).toBe(new Date(Date.parse(later) + 12 * 3_600_000).toISOString())
  })
})

describe('what a guest writes', () => {
  const open = () => {
    const talk = claimed()
    relative(talk)
    yes(talk)
    return talk
  }

  test('is theirs, answers nothing, and somebody owes them a word', () => {
    const talk = open()
    talk.desk(anna, { act: 'ask', question: { kind: 'choice', text: 'Har du feber?', options: ['Ja', 'Nej'] } })
    const done = says(talk, 'Ja')
    expect(done.entries).toMatchObject([
      { type: 'message', text: 'Ja', by: { kind: 'guest', id: 'g1', role: 'relative', name: 'Lisa' } },
    ])
    expect(done.case.questionsAnswered ?? []).toEqual(talk.case.questionsAnswered ?? [])
    expect(done.case.facts).toEqual(talk.case.facts)
    expect([talk.case.owedSince, done.case.owedSince]).toEqual([null, talk.now()])
    expect(done.case.lastCitizenAt).toBe(talk.case.lastCitizenAt)
    expect(fold('case', [...talk.log, ...done.entries])).toEqual(done.case)
  })

  test('makes the case owed at the desk until the caregiver has answered', () => {
    const talk = open()
    talk.desk(anna, { act: 'say', text: 'Hur mår hon?' })
    expect(isOwed(rowOf(talk.case))).toBe(false)
    talk.waits(1)
    const done = says(talk, 'Hon har feber')
    expect(isOwed(rowOf(done.case))).toBe(true)
    expect(viewRow(rowOf(done.case), 'sv')).toMatchObject({ owed: true, wroteAt: talk.now() })
    const answered = decide(done.case, anna, { act: 'say', text: 'Tack' }, talk.now())
    if (isRefusal(answered)) throw new Error(answered.refused)
    expect(isOwed(rowOf(answered.case))).toBe(false)
  })

  test('wakes a case that rests and whose owner has gone home, as the citizen’s words do', () => {
    const talk = open()
    talk.desk(anna, { act: 'hold', until: new Date(Date.parse(talk.now()) + 4 * 3_600_000).toISOString(), reason: 'provsvar' })
    const incoming: FromGuest = { type: 'guest', guest: 'g1', text: 'Hon mår sämre' }
    const at = (isOnDuty: boolean) => {
      const done = turn(talk.case, incoming, talk.now(), { ...house, isOnDuty: () => isOnDuty })
      if (!done || isRefusal(done)) throw new Error('Refused')
      return done.case
    }
    expect(at(true)).toMatchObject({ status: 'on-hold', hold: { wroteAt: talk.now() } })
    expect(at(false)).toMatchObject({ status: 'waiting', claim: null })
  })

  test('that means danger alarms, raises and shows 112, and is still no answer of the citizen’s', () => {
    const talk = open()
    const done = says(talk, 'Hon är medvetslös och andas inte')
    expect(done.entries.map(e => e.type)).toEqual(['message', 'alarm', 'urgency-changed', 'message'])
    expect(done.case.alarm).toMatchObject({ kind: 'emergency', acknowledged: null })
    expect(talk.case.urgency?.level).not.toBe('P1')
    expect(done.case.urgency).toMatchObject({ level: 'P1', reason: 'En närstående skrev ord som kan betyda fara' })
    expect(done.entries.at(-1)).toMatchObject({ by: { kind: 'bot' }, text: expect.stringContaining('112') })
    expect(done.case.facts).toEqual(talk.case.facts)
    expect(done.entries.some(e => e.type === 'answered' || e.type === 'corrected')).toBe(false)
    expect(fold('case', [...talk.log, ...done.entries])).toEqual(done.case)
  })

  test('“she says that …” is an interpreter’s way of speaking, and no voice; what comes after it is read', () => {
    const alarmOf = (text: string) => says(open(), text).case.alarm?.category ?? null
    for (const calm of [
      'Hon säger att det gör ont',
      'Patienten säger att det gör ont i magen',
      'Han sa att han har ont',
      'Hon säger nej',
    ])
      expect(alarmOf(calm), calm).toBeNull()
    expect(alarmOf('Hon säger att hon vill dö')).toBe('suicide')
    expect(alarmOf('Hon säger att hon inte kan andas')).toBe('breathing')
    expect(alarmOf('Hon hör röster som säger åt henne vad hon ska göra')).toBe('psychosis')
  })

  test('wakes a case at rest when it means danger', () => {
    const talk = open()
    talk.desk(anna, { act: 'hold', until: new Date(Date.parse(talk.now()) + 3_600_000).toISOString(), reason: 'prov' })
    expect(says(talk, 'Hon andas inte').case.status).toBe('claimed')
  })

  test('stands in the note under its own mark, never as the patient’s', () => {
    const talk = open()
    interpreter(talk)
    const first = says(talk, 'Hon har svimmat två gånger')
    const log = [...talk.log, ...first.entries]
    const draft = noteDraft(first.case, log)
    expect(draft.text).toContain('Närstående Lisa skrev i chatten: ”Hon har svimmat två gånger” (närstående)')
    expect(draft.text).toMatch(/Larm .*\. Närstående Lisa skrev: ”Hon har svimmat”/)
    expect(draft.text).not.toContain('Patienten skrev')
    const own = proseOf(first.case, log, 'sv').filter(s => s.source === 'patient')
    expect(own.map(s => s.text).join()).not.toContain('svimmat')
  })

  test('is no part of what may be sent to another care provider, nor is that they were invited', () => {
    const talk = open()
    const done = says(talk, 'Hon äter nästan inget')
    const summary = referralSummary(done.case, [...talk.log, ...done.entries])
    for (const absent of ['Lisa', 'äter nästan']) expect(summary).not.toContain(absent)
    // In the note it stands: who was asked about, and the answer.
    expect(noteDraft(done.case, [...talk.log, ...done.entries]).text).toContain(
      'Får Lisa läsa och skriva i samtalet från och med nu? ',
    )
  })

  test('is shown to the citizen as whose it is', () => {
    const talk = open()
    const done = says(talk, 'Jag är här')
    const view = { case: done.case, user: 'u', link: () => '' }
    expect(toActivities(view, done.entries)).toMatchObject([
      {
        type: 'message',
        from: { id: 'guest', name: 'Lisa', role: 'bot' },
        channelData: { sender: { kind: 'guest', name: 'Lisa', role: 'relative' } },
      },
    ])
    const told = toActivities(view, talk.log).flatMap(a => (a.type === 'event' && a.name === 'case.guest' ? [a.value] : []))
    expect(told).toEqual([{ id: 'g1', role: 'relative', name: 'Lisa', state: 'invited' }])
  })
})

describe('what a guest sees', () => {
  const SECRET = 'Hemligt mellan kollegor'
  test('is what people have written since: not before, not staff’s notes, not the bot, not the case', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'say', text: 'Före inbjudan' })
    talk.writes('Mitt hemliga före')
    relative(talk)
    yes(talk)
    interpreter(talk)
    talk.desk(anna, { act: 'note-internally', text: SECRET })
    talk.desk(anna, { act: 'say', text: 'Hej Lisa' })
    talk.writes('Det är min syster')
    relative(talk, 'Per', 'g3')
    no(talk, 'g3')
    const one = guest(talk)
    if (!one) throw new Error('No guest')
    const seen = shown({ guest: one, case: talk.case, entries: talk.log })
    expect(seen.lines.map(({ from, name, text }) => [from, name, text])).toEqual([
      ['caregiver', 'Anna Berg', 'Hej Lisa'],
      ['citizen', null, 'Det är min syster'],
    ])
    const all = JSON.stringify(seen)
    for (const absent of [SECRET, 'Före', 'hemliga', 'hosta', person.number, person.family, 'FA-TEST', 'Per', 'P4', 'Amir'])
      expect(all, absent).not.toContain(absent)
  })

  test('comes and goes once each in the log', () => {
    const talk = claimed()
    interpreter(talk)
    const came = guestMoved(talk.case, 'g2', 'came', talk.now())
    expect(came?.entries).toMatchObject([{ type: 'guest', did: { what: 'came' }, by: { kind: 'guest', name: 'Amir' } }])
    if (!came) return
    expect(guestMoved(came.case, 'g2', 'came', talk.now())).toBeNull()
    expect(guestMoved(came.case, 'g2', 'left', talk.now())?.case.guests?.[0]?.here).toBe(false)
  })
})
