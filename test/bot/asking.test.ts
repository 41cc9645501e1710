// A caregiver's question that is answered by a tap and comes back as data.
import { describe, expect, test } from 'vitest'
import { toActivities } from '../../adapters/channel/activity.ts'
import { NewQuestion } from '../../bot/asking.ts'
import { noteDraft } from '../../bot/note-draft.ts'
import { viewOf } from '../../bot/server/console-view.ts'
import { toldOf } from '../../bot/told.ts'
import { citizen, nurse } from '../talk.ts'

const anna = nurse()
const claimed = (options: Parameters<typeof citizen>[1] = {}) => {
  const talk = citizen('sv', options)
    .writes('jag har ont i foten')
    .picks('other')
    .calmly()
    .picks('right')
    .picks('handoff')
    .logsIn()
  talk.desk(anna, { act: 'claim' })
  return talk
}
type Talk = ReturnType<typeof claimed>
const ask = (talk: Talk, question: NewQuestion) => {
  expect(talk.desk(anna, { act: 'ask', question })).toBeNull()
  return talk.case.questions?.at(-1)?.id ?? ''
}
const stairs: NewQuestion = { kind: 'choice', text: 'Kan du gå i trappor?', options: ['Ja', 'Med hjälp', 'Inte alls'] }
const answers = (talk: Talk) => talk.log.flatMap(e => (e.type === 'desk-answered' ? [e.answer] : []))
const line = (talk: Talk, text: string) =>
  viewOf(talk.case, talk.log, anna, talk.now(), 'sv').lines.find(one => one.text === text)

describe('a question from a caregiver', () => {
  test('is shown as the chat’s own kind, answered by a tap, and stands as question and answer at the desk', () => {
    const talk = claimed()
    const id = ask(talk, stairs)
    const shown = toActivities({ case: talk.case, user: 'dl_1', link: () => '' }, talk.log).findLast(a => a.type === 'message')
    expect(shown).toMatchObject({
      text: 'Kan du gå i trappor?',
      channelData: { question: { id, kind: 'choice' }, sender: { kind: 'caregiver', name: 'Anna Berg' } },
      suggestedActions: { actions: [{ value: { question: id, option: 'o1' } }, {}, {}] },
    })
    expect(line(talk, stairs.text)?.asked).toEqual({ kind: 'choice', options: stairs.options, scale: null, answer: null })
    talk.answers(id, 'o2')
    expect(answers(talk)).toMatchObject([{ question: id, options: ['o2'] }])
    expect(talk.case.questionsAnswered).toEqual([id])
    expect(talk.folded()).toEqual(talk.case)
  })

  test('its answer is in the summary and the drafted note, as the patient’s', () => {
    const talk = claimed()
    const id = ask(talk, stairs)
    talk.sends({ type: 'message', text: 'Med hjälp', answer: { question: id, option: 'o2' } })
    expect(toldOf(talk.case, talk.log, 'sv')).toContainEqual(
      expect.objectContaining({ question: id, text: stairs.text, answer: 'Med hjälp', before: [] }),
    )
    expect(noteDraft(talk.case, talk.log).text).toMatch(/Kan du gå i trappor\? Med hjälp\..* \(patient\)/)
    expect(line(talk, stairs.text)?.asked?.answer?.text).toBe('Med hjälp')
    expect(line(talk, 'Med hjälp')?.answers).toBe(stairs.text)
    // Changed afterwards: the new one holds, and what was said before is still there.
    talk.sends({ type: 'message', text: 'Inte alls', answer: { question: id, option: 'o3' } })
    expect(toldOf(talk.case, talk.log, 'sv')).toContainEqual(
      expect.objectContaining({ question: id, answer: 'Inte alls', before: ['Med hjälp'] }),
    )
    expect(line(talk, stairs.text)?.asked?.answer?.text).toBe('Inte alls')
  })

  test('several, a number, a scale and a photo come back as what they are', () => {
    const talk = claimed()
    const several = ask(talk, { kind: 'multi', text: 'Vad har du tagit?', options: ['Alvedon', 'Ipren', 'Treo'] })
    talk.sends({ type: 'message', text: 'Alvedon, Treo', answer: { question: several, options: ['o1', 'o3'] } })
    const number = ask(talk, { kind: 'number', text: 'Hur hög är febern?', unit: 'grader' })
    talk.sends({ type: 'message', text: '38,5', answer: { question: number, value: 38.5 } })
    const scale = ask(talk, { kind: 'scale', text: 'Hur ont gör det?', min: 0, max: 10 })
    talk.sends({ type: 'message', text: '7', answer: { question: scale, value: 7 } })
    const photo = ask(talk, { kind: 'photo', text: 'Visa foten.' })
    const file = { id: 'f1', name: 'fot.jpg', contentType: 'image/jpeg', size: 10 }
    talk.sends({ type: 'message', text: 'fot.jpg', answer: { question: photo, value: 'fot.jpg' }, attachments: [file] })
    expect(answers(talk)).toEqual([
      { question: several, text: 'Alvedon, Treo', options: ['o1', 'o3'] },
      { question: number, text: '38,5', value: 38.5 },
      { question: scale, text: '7', value: 7 },
      { question: photo, text: 'fot.jpg', files: ['f1'] },
    ])
    expect(talk.case.questionsAnswered).toEqual([several, number, scale, photo])
  })

  test('words that are the answer count; other words stay a message, and nothing is guessed', () => {
    const talk = claimed()
    const id = ask(talk, stairs)
    talk.writes('Jag ringde min syster')
    expect(answers(talk)).toEqual([])
    talk.writes('med hjälp.')
    expect(answers(talk)).toMatchObject([{ question: id, options: ['o2'] }])
    talk.writes('Ja')
    expect(answers(talk)).toHaveLength(1)
  })

  test('out of the scale, an unknown option, or a photo without a picture is no answer', () => {
    const talk = claimed()
    const scale = ask(talk, { kind: 'scale', text: 'Hur ont?', min: 0, max: 10 })
    talk.sends({ type: 'message', text: '11', answer: { question: scale, value: 11 } })
    const choice = ask(talk, stairs)
    talk.sends({ type: 'message', text: 'x', answer: { question: choice, option: 'o9' } })
    talk.sends({ type: 'message', text: 'x', answer: { question: choice, options: ['o1', 'o2'] } })
    const photo = ask(talk, { kind: 'photo', text: 'Visa.' })
    talk.sends({ type: 'message', text: 'bild', answer: { question: photo, value: 'bild' } })
    expect(answers(talk)).toEqual([])
  })

  test('danger in the answer alarms like any other words', () => {
    const talk = claimed()
    const id = ask(talk, { kind: 'choice', text: 'Hur är andningen?', options: ['Som vanligt', 'Jag får ingen luft'] })
    talk.sends({ type: 'message', text: 'Jag får ingen luft', answer: { question: id, option: 'o2' } })
    expect(answers(talk)).toHaveLength(1)
    expect(talk.case.alarm?.kind).toBe('emergency')
    expect(talk.case.urgency?.level).toBe('P1')
  })

  test('answered late, back in the queue, it is still that question’s', () => {
    const talk = claimed()
    const id = ask(talk, stairs)
    talk.desk(anna, { act: 'release', to: 'queue', reason: 'lunch' })
    talk.sends({ type: 'message', text: 'Ja', answer: { question: id, option: 'o1' } })
    expect(answers(talk)).toMatchObject([{ question: id, options: ['o1'] }])
    expect(talk.case.status).toBe('waiting')
  })

  test('a client that can’t show the kind is asked in a way it can, and the answer is data all the same', () => {
    const talk = claimed({ plain: true })
    const scale = ask(talk, { kind: 'scale', text: 'Hur ont?', min: 0, max: 10 })
    expect(talk.question()).toMatchObject({ id: scale, kind: 'number', min: 0, max: 10 })
    talk.writes('7')
    const several = ask(talk, { kind: 'multi', text: 'Vad har du tagit?', options: ['Alvedon', 'Ipren', 'Treo'] })
    expect(talk.sees()).toContain('Välj bland: Alvedon, Ipren, Treo. Du kan välja flera.')
    talk.writes('Alvedon och Treo')
    const photo = ask(talk, { kind: 'photo', text: 'Visa foten.' })
    expect(talk.sees()).toContain('Skicka en bild här.')
    talk.sends({ type: 'message', text: '', attachments: [{ id: 'f1', name: 'a.jpg', contentType: 'image/jpeg', size: 1 }] })
    expect(answers(talk)).toMatchObject([
      { question: scale, value: 7 },
      { question: several, options: ['o1', 'o3'] },
      { question: photo, files: ['f1'] },
    ])
  })

  test('at rest it wakes, and only the owner may ask', () => {
    const talk = claimed()
    talk.desk(anna, { act: 'hold', until: '2026-11-23T12:00:00.000Z', reason: 'väntar' })
    const id = ask(talk, stairs)
    expect(talk.case.status).toBe('claimed')
    expect(line(talk, stairs.text)?.asked?.options).toEqual(stairs.options)
    expect(talk.log.find(e => e.type === 'desk-asked')).toMatchObject({ question: { id } })
    const bo = nurse('Bo Ek', 'SE2321000230-S002')
    expect(talk.desk(bo, { act: 'ask', question: stairs })).toMatchObject({ refused: 'taken' })
  })

  test('the same option twice, one option or no words are refused by name', () => {
    const talk = claimed()
    expect(talk.desk(anna, { act: 'ask', question: { ...stairs, options: ['Ja', 'ja.'] } })).toMatchObject({
      refused: 'invalid',
      field: 'question.options',
    })
    expect(talk.desk(anna, { act: 'ask', question: { ...stairs, text: ' ' } })).toMatchObject({ field: 'question.text' })
    expect(NewQuestion.safeParse({ kind: 'choice', text: 'x', options: ['Ja'] }).success).toBe(false)
    expect(NewQuestion.safeParse({ kind: 'scale', text: 'x', min: 0, max: 50 }).success).toBe(false)
    expect(NewQuestion.safeParse({ kind: 'choice', text: 'x', options: ['Ja', 'Nej'], hidden: 1 }).success).toBe(false)
  })
})
