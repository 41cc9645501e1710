// The age that was told and the register's: where they don't agree it is said, both are weighed, and the more urgent decides.
import { describe, expect, test } from 'vitest'
import { noteDraft } from '../../bot/note-draft.ts'
import { isOfPatient } from '../../bot/patient.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { agesApart } from '../../bot/whose-age.ts'
import { anna, citizen, nurse } from '../talk.ts'

const ante = {
  ...anna,
  number: '201905042392',
  given: 'Ante',
  birthDate: '2019-05-04',
  actor: { number: '198609082386', given: 'Sara', family: 'Testsson' },
}
const bornIn = (birthDate: string) => ({ ...ante, birthDate })
function feverish(age: number, months?: number) {
  const talk = citizen().writes('mitt barn har feber')
  if (talk.case.asked?.startsWith('complaint')) talk.picks('fever-child')
  talk.calmly({
    'person.who': 'child',
    'person.age': age,
    ...(months === undefined ? {} : { 'person.months': months }),
    temperature: 39.8,
  })
  if (talk.case.asked === 'summary') talk.picks('right')
  return talk.commands('human')
}
const view = (talk: ReturnType<typeof citizen>) => viewOf(talk.case, talk.log, nurse(), talk.now(), 'sv')

test('a guardian who logs in is spoken to, not the child', () => {
  const talk = feverish(7).logsIn(ante)
  expect(talk.sees()).toContain('Tack, Sara.')
  expect(talk.sees()).not.toContain('Tack, Ante')
})

test('another child than the one told of: said at once, and marked to who reads the case', () => {
  const talk = feverish(1, 14).logsIn(ante)
  expect(talk.sees()).toContain('Du skrev att åldern är 14 månader. I folkbokföringen är Ante 7 år. Gäller det Ante?')
  expect(view(talk).apart).toBe('Uppgiven ålder 14 månader – registret säger 7 år: kontrollera vem det gäller')
  expect(talk.case.facts).toMatchObject({ 'person.age': 1, 'person.months': 14 })
  const draft = noteDraft(talk.case, talk.log)
  expect(draft.text).not.toContain('Ändrade sitt svar')
  expect(draft.statements).toContainEqual({ source: 'register', text: `${view(talk).apart}.` })
})

test('the more urgent of the two ages decides, whichever it is', () => {
  const level = (age: number, months: number | undefined, born: string) =>
    feverish(age, months).logsIn(bornIn(born)).case.judgement?.level
  const baby = feverish(0, 2).logsIn(bornIn('2026-09-20')).case.judgement
  const child = feverish(7).logsIn(ante).case.judgement
  expect((baby?.level ?? '') < (child?.level ?? '')).toBe(true)
  expect(level(0, 2, ante.birthDate)).toBe(baby?.level)
  expect(level(7, undefined, '2026-09-20')).toBe(baby?.level)
})

test('logged in while they wait: a more urgent age raises, and never lowers', () => {
  const waiting = (age: number) => {
    const talk = feverish(age)
    for (const pick of ['without-login', 'handoff', 'no-id']) if (talk.case.status === 'with-bot') talk.picks(pick)
    expect(talk.case.status).toBe('waiting')
    return talk
  }
  const older = waiting(7)
  const before = older.case.urgency?.level ?? ''
  expect((older.logsIn(bornIn('2026-09-20')).case.urgency?.level ?? '') < before).toBe(true)
  const baby = waiting(0)
  const level = baby.case.urgency?.level
  expect(baby.logsIn(ante).case.urgency?.level).toBe(level)
})

test('a protected child’s name is not said', () => {
  const talk = feverish(1, 14).logsIn({ ...ante, protected: true })
  expect(talk.sees()).toContain('I folkbokföringen är åldern 7 år')
  expect(talk.question()?.options?.map(o => o.title)).toContain('Ja, det gäller det barnet')
  expect(JSON.stringify(talk.log.filter(e => e.type === 'message'))).not.toContain('Ante')
})

describe('whom it is about, asked with buttons', () => {
  const waiting = (who = ante) => {
    const talk = feverish(1, 14).logsIn(who)
    if (talk.case.status === 'with-bot') talk.picks('handoff')
    return talk
  }

  test('yes: the register’s age is the one that counts, and the mark is gone', () => {
    const talk = waiting()
    expect(talk.case.status).toBe('waiting')
    const { id, options } = talk.question() ?? {}
    expect(options?.map(o => o.title)).toEqual(['Ja, det gäller Ante', 'Nej, ett annat barn', 'Nej, någon annan'])
    const level = talk.case.urgency?.level
    talk.answers(id ?? '', 'yes')
    expect(view(talk).apart).toBeNull()
    expect(talk.case.facts).toMatchObject({ 'person.who': 'child', 'person.age': 7 })
    expect(talk.case.facts).not.toHaveProperty('person.months')
    expect(talk.case.urgency?.level).toBe(level)
    expect(isOfPatient(talk.case)).toBe(true)
    expect(talk.folded()).toEqual(talk.case)
  })

  test('another child: the mark says so, what was told stands, and nothing goes into the record of the one logged in', () => {
    const talk = waiting().picks('child')
    expect(view(talk).apart).toBe('Svarade att det gäller någon annan än den inloggade: fråga vem')
    expect(talk.case.facts).toMatchObject({ 'person.who': 'child', 'person.age': 1, 'person.months': 14 })
    expect(isOfPatient(talk.case)).toBe(false)
    talk.answers('whose', 'yes')
    expect(view(talk).apart).toBeNull()
    expect(isOfPatient(talk.case)).toBe(true)
  })

  test('in words too: yes, no, or who it is', () => {
    expect(view(waiting().writes('ja')).apart).toBeNull()
    expect(isOfPatient(waiting().writes('nej').case)).toBe(false)
    const talk = waiting().writes('min dotter 3 år')
    expect(talk.case.facts).toMatchObject({ 'person.who': 'child', 'person.age': 3 })
    expect(isOfPatient(talk.case)).toBe(false)
    const back = waiting().writes('nu har jag ont i ryggen också')
    expect(back.case.words).toContain('ont i ryggen')
    expect(view(back).apart).toContain('kontrollera')
    const other = waiting().writes('nu hostar hon också')
    expect(view(other).apart).toContain('kontrollera')
  })

  test('one’s own age mistyped is put right, and danger is taken in before any answer', () => {
    const old = () => {
      const talk = citizen().writes('jag har hosta sedan tre dagar').calmly({ 'person.age': 3 }, 'summary')
      if (talk.case.asked === 'summary') talk.picks('right').picks('handoff')
      return talk.logsIn(anna)
    }
    const talk = old()
    expect(talk.question()?.options?.map(o => o.title)).toEqual(['Ja, det gäller mig', 'Nej, mitt barn', 'Nej, en annan vuxen'])
    talk.picks('yes')
    expect(talk.case.facts).toMatchObject({ 'person.who': 'self', 'person.age': 36 })
    expect(view(talk).apart).toBeNull()
    expect(old().writes('hon får ingen luft').case.alarm).not.toBeNull()
  })

  test('in the middle of the questions, the one that was asked comes back', () => {
    const talk = citizen().writes('mitt barn har feber')
    if (talk.case.asked?.startsWith('complaint')) talk.picks('fever-child')
    talk.calmly({ 'person.who': 'child', 'person.age': 1, 'person.months': 14 }, 'temperature')
    const asked = talk.case.asked
    talk.logsIn(ante)
    expect(talk.question()?.id).toBe('whose')
    talk.answers('whose', 'yes')
    expect(talk.case.asked).toBe(asked)
    expect(talk.question()?.id).toBe(asked)
  })
})

test('told as oneself and logged in for a child: marked too', () => {
  const talk = citizen().writes('jag har feber')
  const told = { ...talk.case, citizen: ante, facts: { ...talk.case.facts, 'person.who': 'self', 'person.age': 7 } }
  expect(viewOf(told, talk.log, nurse(), talk.now(), 'sv').apart).toContain('kontrollera vem det gäller')
})

test('a year off agrees, and the register’s age is the register’s', () => {
  const talk = feverish(6).logsIn(ante)
  expect(agesApart(talk.case)).toBeNull()
  expect(view(talk).apart).toBeNull()
  expect(talk.case.facts['person.age']).toBe(7)
  expect(talk.case.corrected).toEqual([])
  const { statements } = noteDraft(talk.case, talk.log)
  expect(statements).toContainEqual({ source: 'register', text: expect.stringMatching(/^Uppgav ålder: ”6.*Registret säger ”7/u) })
  expect(statements.map(s => s.text).join()).not.toContain('Ändrade sitt svar')
})
