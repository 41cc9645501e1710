import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { migrate, places, position } from '../../flows/conversation.ts'
import { anna, citizen, house, nurse } from '../talk.ts'

describe('a talk with the bot', () => {
  test('a healthy 30-year-old with a cold gets self-care, a reason and a date to come back, not a queue', () => {
    const talk = citizen().writes('Jag är förkyld och har hostat i tre dagar').picks('cough-cold').calmly().picks('right')
    expect(talk.level()).toBe('P5')
    expect(talk.outcome()?.action).toBe('self-care')
    expect(talk.sees()).toContain('112')
    expect(talk.case.status).toBe('with-bot')
    talk.picks('done')
    expect(talk.case.closed?.reason).toBe('self-care')
  })

  test('the summary says what was said, in few and readable lines', () => {
    const seen = citizen().writes('jag har hostat i tre dagar och är förkyld').picks('cough-cold').calmly().sees()
    expect(seen).toContain('jag har hostat i tre dagar')
    expect(seen).not.toContain('object')
    expect(seen.split('\n').length).toBeLessThan(20)
  })

  test('crushing chest pain does not get past the first message', () => {
    const talk = citizen().writes('Det trycker hårt över bröstet och strålar ut i armen')
    expect(talk.sees()).toContain('Ring 112')
    expect(talk.level()).toBe('P1')
    expect(
      talk
        .outcome()
        ?.because.map(b => b.text)
        .join(),
    ).toContain('trycker')
    const shown = talk.log.filter(e => e.type === 'message' || e.type === 'alarm').map(e => e.type)
    expect(shown.slice(-4, -1)).toEqual(['message', 'alarm', 'message'])
  })

  test('chest pain with a cough goes to 112, whatever was answered before', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly()
    talk.writes('nu trycker det över bröstet och jag kallsvettas')
    expect(talk.sees()).toContain('112')
    expect(talk.case.alarm?.kind).toBe('emergency')
  })

  test('thoughts of suicide open a way to a human at once and the chat stays open', () => {
    const talk = citizen().writes('Jag orkar inte leva längre, jag vill ta livet av mig')
    expect(talk.case.alarm?.kind).toBe('crisis')
    expect(talk.sees()).toContain('90101')
    expect(['P1', 'P2']).toContain(talk.level())
    talk.picks('human').picks('without-login')
    expect(talk.case.status).toBe('waiting')
    expect(talk.sees()).toContain('Vänta inte ensam')
  })

  test('a yes in the danger screen alarms like words do', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('breathing')
    expect(talk.level()).toBe('P1')
    expect(talk.case.alarm?.kind).toBe('emergency')
    expect(talk.sees()).toContain('112')
  })

  test('what is outside our complaints goes to a human, with the danger screen done', () => {
    const talk = citizen().writes('jag har ont i foten').picks('other').calmly().picks('right')
    expect(talk.log.some(e => e.type === 'answered' && e.question === 'danger')).toBe(true)
    expect(talk.outcome()?.action).not.toBe('self-care')
    talk.picks('handoff').logsIn()
    expect(talk.case.status).toBe('waiting')
  })

  test('told again in other words, the complaint is looked for again', () => {
    const talk = citizen().writes('blah blah')
    expect(talk.question()?.options?.length).toBeGreaterThan(3)
    talk.writes('jag är förkyld och hostar')
    expect(talk.question()?.options?.map(o => o.id)).toEqual(['cough-cold', 'other'])
  })

  test('who asks for a human gets one after the danger screen, not after the interview', () => {
    const talk = citizen().writes('hosta').commands('human')
    expect(talk.case.asked).toBe('danger')
    talk.picks('none')
    expect(talk.case.position.value).toBe('login')
    talk.logsIn()
    expect(talk.case.status).toBe('waiting')
    expect(talk.case.unit?.hsaId).toBe(house.central.hsaId)
  })

  test('the words "prata med en människa" do the same as the button', () => {
    const talk = citizen().writes('hosta').writes('Jag vill prata med en människa')
    expect(talk.case.asked).toBe('danger')
  })

  test('an earlier answer can be changed, and only that one', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly()
    const before = talk.case.facts
    talk.answers('person.age', 50)
    expect(talk.case.facts).toEqual({ ...before, 'person.age': 50, 'person.ageMonths': 600 })
    expect(talk.case.corrected).toContain('person.age')
  })

  test('an answer to a question that was never asked changes nothing, and what was said is kept', () => {
    const talk = citizen().writes('hosta')
    const facts = talk.case.facts
    talk.answers('cold-days', 3)
    expect(talk.case.facts).toEqual(facts)
    expect(talk.sees()).toContain('inte aktuell')
  })

  test('what is not understood gets help, never the same line twice, and then a human is offered', () => {
    const talk = citizen().writes('hosta').picks('cough-cold')
    const seen = ['blå bil', 'grön bil', 'röd bil'].map(text => talk.writes(text).last())
    expect(new Set(seen).size).toBe(3)
    expect(seen[2]).toContain('människa')
  })

  test('a 40-year-old child is asked about again and nothing is stored as true', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('none').picks('child').number(40)
    expect(talk.case.facts['person.age']).toBeUndefined()
    expect(talk.sees()).toContain('40 år')
  })

  test('numbers out of range name the range', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('none').picks('self').number(400)
    expect(talk.sees()).toContain('mellan 0 och 120')
  })

  test('"vet inte" is an answer: unknown is never no', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('unknown')
    expect(talk.case.facts['danger.breathing']).toBeNull()
    talk.calmly().picks('right')
    expect(talk.level()).not.toBe('P5')
  })

  test('back asks the last question again', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('none').picks('self').commands('back')
    expect(talk.case.asked).toBe('person.who')
    talk.picks('other')
    expect(talk.case.facts['person.who']).toBe('other')
  })

  test('start over closes this case', () => {
    expect(citizen().writes('hosta').commands('restart').case.closed?.reason).toBe('restarted')
  })

  test('the language can be changed from anywhere, and the question comes again in it', () => {
    const talk = citizen().writes('hosta').writes('english please')
    expect(talk.sees()).toContain('English')
    expect(talk.question()?.options?.at(-1)?.title).toBe('Something else')
  })

  test('English all the way', () => {
    const talk = citizen('en').writes('I have had a cough and a cold for three days').picks('cough-cold').calmly().picks('right')
    expect(talk.level()).toBe('P5')
    expect(talk.sees()).not.toMatch(/[åäö]/i)
  })

  test('a client that says nothing of itself is asked a multi question one option at a time', () => {
    const talk = citizen('sv', { plain: true }).writes('hosta').writes('Hosta, halsont eller förkylning')
    expect(talk.question()).toMatchObject({ id: 'danger.unconscious', kind: 'choice' })
    for (let i = 0; i < 9; i++) talk.writes('Nej')
    expect(talk.case.asked).toBe('person.who')
  })

  test('without login a talk that is not urgent is not sent; with it, the case waits centrally with a promise', () => {
    const talk = citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff')
    expect(talk.log.some(e => e.type === 'message' && e.login)).toBe(true)
    expect(talk.case.status).toBe('with-bot')
    talk.logsIn()
    expect(talk.case.promisedBy).not.toBeNull()
    expect(talk.sees()).toContain('svar senast')
  })

  test('a talk that belongs to one person is never given to another', () => {
    const talk = citizen().writes('hosta').logsIn()
    talk.logsIn({ ...anna, number: '197001012391' })
    expect(talk.case.citizen?.number).toBe(anna.number)
  })

  test('"that is not so" withdraws the alarm, marks it, and goes on', () => {
    const talk = citizen().writes('det trycker över bröstet och jag kallsvettas').picks('carry-on')
    expect(talk.case.alarm).not.toBeNull()
    expect(talk.case.facts['alarm.emergency']).toBe(false)
    expect(talk.log.some(e => e.type === 'corrected')).toBe(true)
    expect(talk.case.status).toBe('with-bot')
  })
})

describe('while a human has the case', () => {
  const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()

  test('the bot is silent to ordinary words', () => {
    const talk = waiting()
    talk.desk(nurse(), { act: 'claim' })
    talk.writes('det gör ont när jag går')
    expect(talk.sees()).toBe('')
  })

  test('danger in the words is read, marked, raised and shown all the same', () => {
    const talk = waiting()
    talk.desk(nurse(), { act: 'claim' })
    talk.writes('nu kan jag knappt andas och läpparna är blå')
    expect(talk.case.alarm?.kind).toBe('emergency')
    expect(talk.case.urgency?.level).toBe('P1')
    expect(talk.sees()).toContain('112')
  })

  test('given back, the bot speaks again', () => {
    const talk = waiting()
    talk.desk(nurse(), { act: 'claim' })
    talk.desk(nurse(), { act: 'release', to: 'bot', reason: 'klart' })
    expect(talk.sees()).toContain('tillbaka hos roboten')
    talk.picks('done')
    expect(talk.case.status).toBe('closed')
  })

  test('a closed talk opens again when the citizen writes soon, and at once when it is dangerous', () => {
    const talk = waiting()
    talk.desk(nurse(), { act: 'claim' })
    talk.desk(nurse(), { act: 'say', text: 'Vila foten.' })
    talk.desk(nurse(), { act: 'close', reason: 'answered' })
    talk.writes('en fråga till')
    expect(talk.case.status).toBe('waiting')
    const ended = citizen().writes('hosta').commands('stop').writes('jag kan inte andas')
    expect(ended.case.status).toBe('waiting')
    expect(ended.sees()).toContain('112')
  })
})

describe('what must hold whatever is said', () => {
  test('the stored case is the fold of its log, after any random talk', () => {
    const step = fc.oneof(
      fc
        .constantFrom(
          'hosta',
          'ont i bröstet',
          'ja',
          'nej',
          'vet inte',
          'tillbaka',
          'english',
          'svenska',
          '40',
          'blabla',
          'jag vill dö',
          'börja om',
          'människa',
        )
        .map(text => ({ text })),
      fc.nat(12).map(pick => ({ pick })),
      fc.nat(200).map(number => ({ number })),
      fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => ({ text })),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), steps => {
        const talk = citizen()
        for (const s of steps) {
          if ('text' in s) talk.writes(s.text)
          else if ('number' in s) talk.number(s.number)
          else {
            const options = talk.question()?.options ?? []
            const option = options[s.pick % Math.max(1, options.length)]
            if (option) talk.picks(option.id)
          }
        }
        expect(talk.folded()).toEqual(talk.case)
        expect(talk.log.map(e => e.seq)).toEqual(talk.log.map((_, i) => i + 1))
        expect(talk.log.some(e => e.type === 'failed')).toBe(false)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('a flow that throws keeps the words, shows 112 and 1177, and gives the case to a human', () => {
    const talk = citizen()
      .moves({ ...house, rules: { hash: 'x', symptoms: {} } })
      .writes('jag har ont i foten')
    expect(talk.log.some(e => e.type === 'message' && e.text === 'jag har ont i foten')).toBe(true)
    expect(talk.sees()).toContain('112')
    expect(talk.sees()).toContain('1177')
    expect(talk.case.status).toBe('waiting')
    expect(talk.folded()).toEqual(talk.case)
  })

  test('a stored position that this version does not know goes to a human, never to a guess', () => {
    const talk = citizen().writes('hosta')
    expect(migrate({ machine: 'talk', version: 1, value: 'throat' })).toBeNull()
    expect(migrate({ machine: 'talk', version: 99, value: 'describe' })).toBeNull()
    expect(talk.case.position.version).toBe(1)
  })

  test('every place of every released version can be read today (golden positions)', () => {
    const v1 = [
      'describe',
      'confirm',
      'screen',
      'who',
      'age',
      'months',
      'interview',
      'summary',
      'change',
      'emergency',
      'self-care',
      'offer',
      'login',
      'handed-over',
      'returned',
      'farewell',
    ]
    for (const value of v1) expect(migrate({ machine: 'talk', version: 1, value })).not.toBeNull()
    for (const value of places) expect(position(value).version).toBe(1)
  })
})

describe('when it is urgent', () => {
  const urgent = () => citizen().writes('det trycker över bröstet och strålar ut i armen').picks('human').picks('without-login')

  test('and nobody is on duty, the citizen is told not to wait', () => {
    const alone = citizen('sv', { house: { ...house, onDuty: 0 } })
      .writes('det trycker över bröstet och strålar ut i armen')
      .picks('human')
      .picks('without-login')
    expect(alone.sees()).toContain('Vänta inte på svar')
    expect(alone.sees()).not.toContain('svar senast')
    expect(urgent().sees()).not.toContain('ingen är inloggad')
    expect(urgent().sees()).toContain('svar senast')
  })

  test('and the unit has closed for the night, the central queue takes it', () => {
    const talk = citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
    talk.desk(nurse(), { act: 'claim' })
    const health = {
      ...house.central,
      hsaId: 'SE2321000230-TH01',
      name: 'Norrskenets hälsocentral',
      kind: 'health-centre' as const,
    }
    talk.desk(nurse(), { act: 'transfer', unit: health, reason: 'listad' })
    expect(talk.case.unit?.hsaId).toBe(health.hsaId)
    talk.moves({ ...house, isOpen: () => false }).writes('nu trycker det över bröstet och jag kallsvettas')
    expect(talk.case.unit?.hsaId).toBe(house.central.hsaId)
  })
})
