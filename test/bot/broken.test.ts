// What a reader who had not written the spine found when trying to break it, each as the story of somebody it would have hurt.
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../bot/case.ts'
import { act } from '../../bot/desk.ts'
import { metrics } from '../../bot/metrics.ts'
import type { RegisterUnit, Store } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker } from '../../bot/speaker.ts'
import { sweep } from '../../bot/sweep.ts'
import { nextWake, watch } from '../../bot/watch.ts'
import { anna, central, citizen, house, nurse, type Talking } from '../talk.ts'

const waiting = () => citizen().writes('jag har ont i foten').picks('other').calmly().picks('right').picks('handoff').logsIn()
const claimed = () => {
  const talk = waiting()
  talk.desk(nurse(), { act: 'claim' })
  return talk
}
const minutes = (n: number) => n * 60_000
const minutesOn = (talk: Talking, n: number) => new Date(Date.parse(talk.now()) + minutes(n)).toISOString()

describe('what was said is never lost', () => {
  /** A store of one case, without a database: what the change decides is what is kept. */
  const speaking = (talk: Talking, houseOf: Parameters<typeof speaker>[0]['houseOf']) => {
    const store: Pick<Store, 'update'> = {
      async update(_id, _who, _why, change) {
        const made = await change(talk.case)
        return made === null || isRefusal(made)
          ? (made ?? { case: talk.case, entries: [], replayed: false })
          : { case: made.case, entries: made.entries, replayed: false }
      },
    }
    // Only `update` is used by the speaker.
    return speaker({ store: store as Store, houseOf, now: talk.now, log: () => {}, metrics: metrics() })
  }
  const lost = async (c: { rules: string }) => {
    if (c.rules !== '') throw Object.assign(new Error('gone'), { code: 'rules-lost' })
    return house
  }

  test('when the rule set of a talk is gone, the words are kept, the danger in them read, and a human gets them', async () => {
    const talk = citizen().writes('hosta')
    const said = await speaking(talk, lost)(
      'case',
      { kind: 'citizen', id: 'x' },
      { type: 'message', text: 'nu kan jag inte andas' },
    )
    if (isRefusal(said)) throw new Error(said.refused)
    expect(said.entries[0]).toMatchObject({ type: 'message', text: 'nu kan jag inte andas', by: { kind: 'citizen' } })
    expect(said.case).toMatchObject({ status: 'waiting', alarm: { kind: 'emergency' }, urgency: { level: 'P1' } })
  })

  test('and while a human has that talk, nothing is said to have failed', async () => {
    const said = await speaking(claimed(), lost)('case', { kind: 'citizen', id: 'x' }, { type: 'message', text: 'tack' })
    if (isRefusal(said)) throw new Error(said.refused)
    expect(said.entries.map(e => e.type)).toEqual(['message'])
  })

  test('a database that does not answer for a moment gives nobody’s talk away', async () => {
    const down = async () => {
      throw Object.assign(new Error('down'), { code: 'unreachable' })
    }
    const talk = citizen().writes('hosta')
    await expect(speaking(talk, down)('case', { kind: 'citizen', id: 'x' }, { type: 'message', text: 'ja' })).rejects.toThrow(
      'down',
    )
  })

  test('danger in the words is an alarm also when the flow fails, and the case does not stand last in the queue', () => {
    const broken = { ...house, rules: { hash: 'x', symptoms: {} } }
    const talk = citizen().moves(broken).writes('det trycker hårt över bröstet och strålar ut i armen')
    expect(talk.case).toMatchObject({ status: 'waiting', alarm: { kind: 'emergency' }, urgency: { level: 'P1' } })
    expect(citizen().moves(broken).writes('hosta').case.urgency?.level).toBe('P2')
  })
})

describe('the clock', () => {
  test('one case that can’t be written does not keep the ones behind it waiting', async () => {
    const seen: string[] = []
    const store = {
      due: async () => ['poison', 'a', 'b'],
      update: async (id: string) => {
        if (id === 'poison') throw new Error('bad row')
        seen.push(id)
        return { refused: 'unknown-case' as const }
      },
    }
    await expect(sweep(store, '2026-11-23T08:00:00.000Z', defaults)).rejects.toThrow('bad row')
    expect(seen).toEqual(['a', 'b'])
  })

  test('a talk given back to the bot days after the citizen wrote is not closed the next second', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'hold', until: minutesOn(talk, 3 * 24 * 60), reason: 'provsvar' })
    talk.waits(3 * 24 * 60 + 1)
    talk.desk(nurse(), { act: 'say', text: 'Provet var bra.' })
    talk.desk(nurse(), { act: 'release', to: 'bot', reason: 'klart' })
    talk.waits(1)
    expect(talk.case.status).toBe('with-bot')
  })

  test('a caregiver who takes up a case again has the whole lease, not a second', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'hold', until: minutesOn(talk, 120), reason: 'ringer läkare' })
    talk.writes('hur går det?').waits(defaults.lease - 1)
    talk.desk(nurse(), { act: 'resume' })
    talk.waits(1)
    expect(talk.case.status).toBe('claimed')
    talk.waits(defaults.lease)
    expect(talk.case.status).toBe('waiting')
  })

  test('a citizen who asks again does not buy a silent caregiver more time', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'say', text: 'Jag återkommer.' })
    talk.writes('hallå?').waits(20).writes('är du kvar?').waits(11)
    expect(talk.case).toMatchObject({ status: 'waiting', claim: null })
  })

  test('a clock that goes back does not make an unanswered citizen look answered', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'say', text: 'Hej' })
    talk.waits(-120).writes('jag har en fråga')
    expect(nextWake(talk.case)).toBe(minutesOn(talk, defaults.lease))
  })

  test('cases with nothing to do, however many, do not hide the ones that have', async () => {
    const talk = waiting()
    const late = minutesOn(talk, 24 * 60)
    const ids = [...Array.from({ length: 20 }, (_, i) => `calm-${i}`), 'late']
    const seen = new Set<string>()
    const store = {
      due: async (_now: string, limit: number) => ids.slice(0, limit),
      update: async (id: string, _who: unknown, _why: unknown, change: Parameters<Store['update']>[3]) => {
        const calm = { ...talk.case, promisedBy: minutesOn(talk, 48 * 60), urgency: { level: 'P4' as const, by: '', reason: '' } }
        const made = await change(id === 'late' ? talk.case : calm)
        if (made === null || isRefusal(made)) return { case: talk.case, entries: [], replayed: false }
        seen.add(id)
        return { case: talk.case, entries: made.entries, replayed: false }
      },
    }
    await sweep(store, late, defaults, undefined, 10)
    expect([...seen]).toEqual(['late'])
  })

  test('danger in the words ends a pause: the case is not left with someone who has gone home', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'hold', until: minutesOn(talk, 24 * 60), reason: 'imorgon' })
    talk.writes('nu kan jag knappt andas och läpparna är blå')
    expect(talk.case).toMatchObject({ status: 'claimed', alarm: { kind: 'emergency' } })
    talk.waits(defaults.lease + 1)
    expect(talk.case.status).toBe('waiting')
    expect(talk.folded()).toEqual(talk.case)
  })

  const clinic: RegisterUnit = {
    ...central,
    hsaId: 'SE2321000230-THC1',
    name: 'Testhälsocentralen',
    kind: 'health-centre',
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
  }
  const unitOf = (hsaId: string) => (hsaId === clinic.hsaId ? clinic : hsaId === central.hsaId ? central : undefined)
  const evening = '2026-11-23T15:50:00.000Z'
  const sent = (level: 'P2' | 'P4') => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'change-urgency', level, code: 'misread' })
    const change = act(talk.case, nurse(), { act: 'transfer', unit: clinic, reason: 'listad' }, evening, defaults, unitOf)
    if (isRefusal(change)) throw new Error(change.refused)
    return change.case
  }
  const places = { central, isOpen: (id: string) => id === central.hsaId, unitOf }

  test('who waits at a unit that has closed is promised its next open hour, not a new time all night', () => {
    const c = sent('P4')
    expect(c.promisedBy).toBe('2026-11-24T10:50:00.000Z')
    const late = watch({ ...c, promisedBy: '2026-11-23T15:59:00.000Z' }, '2026-11-23T16:00:00.000Z', defaults, places)
    expect(late?.case).toMatchObject({ late: true, promisedBy: '2026-11-24T07:30:00.000Z' })
  })

  test('what is urgent does not wait for the morning at a closed unit: the central queue takes it', () => {
    const c = sent('P2')
    expect(c.promisedBy).toBe('2026-11-23T16:05:00.000Z')
    const moved = watch(c, '2026-11-23T16:05:00.000Z', defaults, places)
    expect(moved?.case).toMatchObject({ status: 'waiting', late: true, unit: { hsaId: central.hsaId } })
  })

  test('a case that was sent nowhere, while the register did not answer, comes to the central queue', () => {
    const c = { ...waiting().case, unit: { hsaId: '', name: '1177' } }
    const moved = watch(c, c.promisedBy ?? '', defaults, places)
    expect(moved?.case).toMatchObject({ status: 'waiting', unit: { hsaId: central.hsaId } })
  })

  test('a case given back to a closed unit’s queue, or judged anew there, is promised in its opening hours', () => {
    const at = (c: ReturnType<typeof sent>, what: Parameters<typeof act>[2]) => {
      const change = act(c, nurse('Bo', 'SE2321000230-S002', clinic), what, '2026-11-23T16:30:00.000Z', defaults, unitOf)
      if (isRefusal(change)) throw new Error(change.refused)
      return change.case
    }
    const again = at(at(sent('P4'), { act: 'claim' }), { act: 'release', to: 'queue', reason: 'hem' })
    expect(again.promisedBy).toBe('2026-11-24T11:00:00.000Z')
    expect(at(sent('P4'), { act: 'change-urgency', level: 'P3', code: 'misread' }).promisedBy).toBe('2026-11-24T08:00:00.000Z')
  })

  test('nothing is put on hold for ever', () => {
    expect(claimed().desk(nurse(), { act: 'hold', until: '9999-01-01T00:00:00.000Z', reason: 'x' })).toMatchObject({
      field: 'until',
    })
  })
})

describe('urgency', () => {
  test('an answer changed after the outcome counts when the case is handed over', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly().picks('right')
    expect(talk.level()).toBe('P5')
    talk.answers('danger', ['breathing']).picks('human').logsIn()
    expect(talk.case).toMatchObject({ status: 'waiting', urgency: { level: 'P1' } })
  })

  test('what the register knows of the age is weighed before the case is sent, and what was told stands', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly().commands('human')
    talk.logsIn({ ...anna, birthDate: '1940-01-01' })
    expect(talk.case.facts['person.age']).toBe(30)
    expect(talk.sees()).toContain('I folkbokföringen är åldern 86 år.')
    expect(talk.log.findLastIndex(e => e.type === 'judged')).toBeGreaterThan(talk.log.findLastIndex(e => e.type === 'identified'))
  })

  test('"send without login" is offered exactly when it works', () => {
    const talk = citizen().writes('jag har ont i foten').picks('other').picks('none').picks('self').number(30).calmly()
    talk.picks('right').answers('danger', ['breathing']).answers('danger', ['none'])
    talk.commands('human')
    const offered = talk.question()?.options?.some(o => o.id === 'without-login')
    if (offered) talk.picks('without-login')
    expect(talk.case.status).toBe(offered ? 'waiting' : 'with-bot')
    expect(talk.case.misses).toBe(0)
  })

  test('who leaves with changed answers is not told that self-care is enough', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly().picks('right')
    expect(talk.outcome()?.action).toBe('self-care')
    talk.answers('danger', ['breathing']).commands('stop')
    expect(talk.sees()).not.toContain('följ råden')
    expect(talk.case.closed?.reason).toBe('left')
  })

  test('a danger sign that was withdrawn and is said again alarms again, though the first was seen', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('breathing')
    talk.desk(nurse(), { act: 'acknowledge' })
    talk.answers('danger', ['none'])
    expect(talk.case.alarm?.acknowledged).not.toBeNull()
    talk.answers('danger', ['breathing'])
    expect(talk.case.alarm?.acknowledged).toBeNull()
    expect(talk.log.filter(e => e.type === 'alarm')).toHaveLength(2)
  })

  test('going round without changing anything rings no bell twice', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('breathing')
    talk.desk(nurse(), { act: 'acknowledge' })
    talk.picks('carry-on').picks('nothing')
    expect(talk.log.filter(e => e.type === 'alarm')).toHaveLength(1)
  })

  test('a level a caregiver has lowered stays lowered when a harmless answer is corrected', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').picks('breathing').picks('human').logsIn()
    talk.desk(nurse(), { act: 'claim' })
    talk.desk(nurse(), { act: 'change-urgency', level: 'P4', code: 'misread' })
    talk.desk(nurse('Bo Ek', 'SE2321000230-S002'), { act: 'confirm-lowering', level: 'P4' })
    talk.answers('danger', ['breathing'])
    expect(talk.case.urgency?.level).toBe('P4')
  })

  test('in production a cold is never sent home, whatever the answers', () => {
    const talk = citizen('sv', { house: { ...house, production: true } })
      .writes('hosta')
      .picks('cough-cold')
      .calmly()
      .picks('right')
    expect(talk.level()).toBe('P3')
    expect(talk.outcome()?.action).toBe('handoff')
    expect(talk.question()?.id).toBe('next')
  })
})

describe('answers', () => {
  test('two answers to a question that takes one are not chosen between', () => {
    const talk = citizen().writes('nedstämd').picks('low-mood').calmly({}, 'suicide-thoughts')
    expect(talk.case.asked).toBe('suicide-thoughts')
    talk.picks('no', 'yes')
    expect(talk.case.facts['suicide-thoughts']).toBeUndefined()
  })

  test('several options typed in one line are taken, commas in their titles and all', () => {
    const talk = citizen().writes('hosta').picks('cough-cold')
    const title = (id: string) => talk.question()?.options?.find(o => o.id === id)?.title ?? ''
    talk.writes(`${title('stroke')}, ${title('breathing')}`)
    expect(talk.case.facts).toMatchObject({ 'danger.stroke': true, 'danger.breathing': true })
    expect(talk.level()).toBe('P1')
  })

  test('a 40-year-old does not become a child by a changed answer', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').calmly({ 'person.age': 40 })
    talk.answers('person.who', 'child')
    expect(talk.case.facts['person.age']).toBeUndefined()
    expect(talk.case.asked).toBe('person.age')
  })

  test('a child who turns out to be younger is not given the months of another age', () => {
    const talk = citizen()
      .writes('mitt barn har feber')
      .picks('fever-child')
      .calmly({ 'person.who': 'child', 'person.age': 1, 'person.months': 20 })
    expect(talk.case.facts['person.ageMonths']).toBe(20)
    talk.answers('person.age', 0)
    expect(talk.case.asked).toBe('person.months')
  })

  test('what was read in the words can be changed in the summary', () => {
    const talk = citizen().writes('jag har hostat i tre dagar och har 39 graders feber').picks('cough-cold').calmly()
    const read = talk.log.find(e => e.type === 'answered' && e.how === 'free-text')
    const [fact = ''] = read?.type === 'answered' ? Object.keys(read.facts) : []
    talk.picks('change')
    const ids = talk.question()?.options?.map(o => o.id) ?? []
    expect(ids.some(id => fact === id || fact.startsWith(`${id}.`))).toBe(true)
  })

  test('a late answer between two complaints is taken, and said to be', () => {
    const talk = citizen()
      .writes('hosta')
      .picks('cough-cold')
      .picks('none')
      .picks('self')
      .commands('back')
      .commands('back')
      .commands('back')
    const before = talk.case.position.value
    talk.answers('danger', ['unknown'])
    expect(talk.case.facts['danger.breathing']).toBeNull()
    expect(talk.sees()).not.toContain('inte aktuell')
    expect(before).not.toBe('')
  })

  test('an old "talk to a human" button still gives a human', () => {
    const talk = citizen().writes('det trycker över bröstet och jag kallsvettas').picks('called')
    expect(talk.case.asked).toBe('emergency-wait')
    talk.answers('emergency', 'human')
    expect(talk.case.asked).toBe('login-urgent')
  })

  test('a late answer to a question never asked changes nothing while waiting', () => {
    const talk = waiting()
    const facts = talk.case.facts
    talk.answers('group', ['pregnant'])
    expect(talk.case.facts).toEqual(facts)
    expect(talk.sees()).not.toContain('ändrat')
  })
})

describe('whose record', () => {
  const about = (who: 'child' | 'other' | 'self') => {
    const talk = citizen()
      .writes('ont i foten')
      .picks('other')
      .calmly({ 'person.who': who, 'person.age': who === 'child' ? 8 : 30 })
    talk.picks('right').picks('handoff').logsIn()
    talk.desk(nurse(), { act: 'claim' })
    return talk
  }
  const note = { id: 'n', text: 'Rådgivning', contactType: 'chat', at: '2026-11-23T08:00:00.000Z', digest: 'd' }

  test('what is about somebody else is never signed into the record of the one who logged in', () => {
    expect(about('other').desk(nurse(), { act: 'sign', note, artefacts: [] })).toEqual({ refused: 'not-identified' })
    expect(about('child').desk(nurse(), { act: 'sign', note, artefacts: [] })).toEqual({ refused: 'not-identified' })
    expect(about('self').desk(nurse(), { act: 'sign', note, artefacts: [] })).toBeNull()
  })

  test('a guardian who acts for the child has the child’s record', () => {
    const talk = citizen().writes('mitt barn har ont i foten').picks('other').calmly({ 'person.who': 'child', 'person.age': 7 })
    const child = {
      ...anna,
      number: '201901122398',
      birthDate: '2019-01-12',
      actor: { number: anna.number, given: 'Test', family: 'Testsson' },
    }
    talk.picks('right').picks('handoff').logsIn(child)
    talk.desk(nurse(), { act: 'claim' })
    expect(talk.desk(nurse(), { act: 'sign', note, artefacts: [] })).toBeNull()
  })
})

describe('once more', () => {
  const returned = () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'release', to: 'bot', reason: 'klart' })
    return talk
  }

  test('given back, another complaint is heard and the danger screen asked anew', () => {
    const talk = returned().picks('again').writes('nu har jag fått hosta')
    expect(talk.case.asked).toBe('complaint-confirm')
    talk.picks('cough-cold')
    expect(talk.case.asked).toBe('danger')
    expect(talk.case.symptoms).toEqual(['cough-cold'])
  })

  test('"back" there is no trap', () => {
    const talk = returned().commands('back')
    expect(talk.case.asked).toBe('returned')
    talk.picks('done')
    expect(talk.case.status).toBe('closed')
  })

  test('who goes back to the first question and says something else is asked what it is', () => {
    const talk = citizen().writes('hosta').picks('cough-cold').commands('back').writes('jag är nedstämd')
    expect(talk.case.asked).toBe('complaint-confirm')
  })

  test('"start over" on an ended talk opens nothing; words do', () => {
    const talk = claimed()
    talk.desk(nurse(), { act: 'say', text: 'Vila foten.' })
    talk.desk(nurse(), { act: 'close', reason: 'answered' })
    talk.commands('restart')
    expect(talk.case.status).toBe('closed')
    expect(talk.writes('en fråga till').case.status).toBe('waiting')
  })

  test('"start over" while waiting takes the case out of the queue', () => {
    expect(waiting().commands('restart').case.closed?.reason).toBe('restarted')
  })

  test('the language can be changed while waiting too', () => {
    const talk = waiting().writes('English please')
    expect(talk.case.language).toBe('en')
    expect(talk.sees()).toContain('English')
  })
})
