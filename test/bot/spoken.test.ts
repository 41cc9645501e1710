// What people write beside the question: a human, a greeting, who sees it; and yes or no to a consent in their own words.
import { describe, expect, test } from 'vitest'
import { yesOrNo } from '../../bot/yes-or-no.ts'
import { citizen, nurse } from '../talk.ts'

describe('a human', () => {
  test.each(['kan jag få prata med en människa', 'jag behöver prata med en riktig person', 'Får jag tala med någon?'])(
    '"%s" is heard at any question of the bot',
    words => {
      const started = () => citizen().writes('hosta')
      const asked = [
        citizen(),
        citizen().writes('blah blah'),
        started(),
        started().picks('cough-cold'),
        started().picks('cough-cold').picks('none'),
        started().picks('cough-cold').picks('none').picks('self').number(30),
        started().picks('cough-cold').calmly(),
        started().picks('cough-cold').calmly().picks('right'),
      ]
      for (const talk of asked) {
        const before = talk.case.asked
        talk.writes(words)
        expect(talk.case.facts['talk.human'], String(before)).toBe(true)
        expect(['danger', 'login', 'login-urgent'], String(before)).toContain(talk.case.asked)
        expect(talk.folded()).toEqual(talk.case)
      }
    },
  )

  test('what is told beside the wish is kept and read', () => {
    const talk = citizen().writes('jag har ont i halsen, kan jag få prata med en sjuksköterska?')
    expect(talk.case).toMatchObject({ asked: 'danger', facts: { 'talk.human': true } })
    expect(talk.case.words).toContain('ont i halsen')
  })

  test('where the login is, the login stays, and the wish is not called an unknown answer', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly({ 'cold-days': 30 }).picks('right').picks('handoff')
    talk.writes('jag vill prata med någon')
    expect(talk.case.asked).toBe('login')
    expect(talk.sees()).toContain('du får prata med en människa')
    expect(talk.case.misses).toBe(0)
  })

  test('having talked to a doctor asks for nobody', () => {
    const talk = citizen().writes('jag har hosta och har pratat med en läkare')
    expect(talk.case.facts['talk.human']).toBeUndefined()
  })
})

test.each(['hej', 'Hejsan!', 'hello', 'god morgon'])('"%s" alone gets a greeting and the question', words => {
  const talk = citizen().writes(words)
  expect(talk.case).toMatchObject({ asked: 'complaint', misses: 0, words: '' })
  expect(talk.sees()).toMatch(/^Hej! Några ord räcker.*Hur mår du/su)
})

describe('the help where one logs in', () => {
  test.each(['login', 'login-urgent'])('of %s names only what can be chosen there', asked => {
    const talk =
      asked === 'login'
        ? citizen().writes('hosta').picks('cough-cold').calmly({ 'cold-days': 30 }).picks('right').picks('handoff')
        : citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human')
    expect(talk.case.asked).toBe(asked)
    const titles = talk.question()?.options?.map(o => o.title) ?? []
    const seen = talk.writes('jag har inget bankid').sees()
    for (const [, named = ''] of seen.matchAll(/”([^”]+)”/gu)) expect([...titles, 'vet inte']).toContain(named)
    expect(seen.includes('Välj det,')).toBe(titles.includes('Jag har ingen svensk e-legitimation'))
  })

  test('tells a teenager who can see the talk', () => {
    const talk = citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human')
    talk.writes('kan mamma se det här om jag loggar in?')
    expect(talk.sees()).toContain('dina föräldrar inte logga in åt dig')
    expect(talk.case).toMatchObject({ asked: 'login-urgent', misses: 0 })
  })
})

describe('yes and no to a consent', () => {
  test.each([
    ['ja det går bra', 'yes'],
    ['Ja, det går bra.', 'yes'],
    ['ok', 'yes'],
    ['Okej, tack!', 'yes'],
    ['visst gör det', 'yes'],
    ['yes please', 'yes'],
    ["that's fine", 'yes'],
    ['nej tack', 'no'],
    ['helst inte', 'no'],
    ['nej det vill jag inte', 'no'],
    ['no thanks', 'no'],
    ["I'd rather not", 'no'],
    ['kanske', 'unclear'],
    ['ja men inte idag', 'unclear'],
    ['nej det är inga problem', 'unclear'],
    ['ja?', 'unclear'],
    ['vet inte', 'unclear'],
    ['not sure', 'unclear'],
    ['det är bra', null],
    ['det gör ont i magen', null],
    ['tack', null],
    ['jaha vad innebär det', null],
  ])('"%s" is %s', (words, meant) => {
    expect(yesOrNo(words)).toBe(meant)
  })

  const asked = () => {
    const talk = citizen().writes('jag har hosta').picks('cough-cold').calmly().picks('right').picks('handoff').logsIn()
    talk.desk(nurse(), { act: 'claim' })
    talk.desk(nurse(), { act: 'invite', role: 'relative', name: 'Lisa', id: 'g1' })
    return talk
  }
  test('are taken for the answer, and what is neither gets a line', () => {
    const state = (words: string) => asked().writes(words).case.guests?.[0]?.state
    expect(state('ja det går bra')).toBe('open')
    expect(state('helst inte')).toBe('declined')
    const talk = asked().writes('kanske')
    expect(talk.case.guests?.[0]?.state).toBe('asked')
    expect(talk.sees()).toContain('Tryck på knappen')
    expect(talk.writes('ok').case.guests?.[0]?.state).toBe('open')
    expect(asked().writes('det gör ont i halsen').sees()).toBe('')
  })
})
