// The case in a nurse's prose: five talks as they are held, of different complaints, and what must stand in each.
import { expect, test } from 'vitest'
import { codesIn, withCodes } from '../../bot/contact-types.ts'
import { noteDraft } from '../../bot/note-draft.ts'
import { proseOf } from '../../bot/prose.ts'
import { anna, citizen, nurse, type Talking } from '../talk.ts'

type Given = Parameters<Talking['calmly']>[0]
function held(words: string, complaint: string, given: Given = {}, age = 52): Talking {
  const talk = citizen().writes(words)
  if (talk.case.asked?.startsWith('complaint')) talk.picks(complaint)
  talk.calmly({ 'person.age': age, ...given })
  if (talk.case.asked === 'summary') talk.picks('right')
  return talk.commands('human')
}
const prose = (talk: Talking, language = 'sv') => proseOf(talk.case, talk.log, language)
const text = (talk: Talking, language = 'sv') =>
  prose(talk, language)
    .map(s => s.text)
    .join(' ')

test('a headache: time course, the sign that is there, those that are not, risk and medicine', () => {
  const talk = held('Jag har haft ont i huvudet i tre dagar, värre när jag hostar', 'headache', {
    'headache-warning': ['lying'],
    group: ['anticoagulant'],
    'headache-medicines': 'Eliquis',
  })
  const told = text(talk)
  expect(told).toContain('52 år, skriver själv. Är inte inloggad.')
  expect(told).toContain('Söker för: huvudvärk, sedan 3 dagar.')
  expect(told).toContain('Uppger varningstecken: blir värre när jag ligger ner, hostar eller tar i.')
  expect(told).toMatch(/Nekar till akuta faror: medvetslös eller mycket svårväckt; .*fara från en annan person\./)
  expect(told).toMatch(/Nekar till: kom plötsligt, .*har krampat; /)
  expect(told).toContain('Fick rådet: åk till en akutmottagning, inom några timmar.')
  expect(told).not.toMatch(/Nekar till[^.]*blir värre när jag ligger/)
})

test('chest pain: what was told in the opening words is there, and what was judged', () => {
  const talk = held('ont i bröstet när jag går i trappor sedan i går', 'chest-pain', { 'chest-character': 'exertion' })
  expect(text(talk)).toMatch(/Smärtan: kommer när man anstränger sig och släpper i vila\./)
  expect(prose(talk).find(s => s.part === 'assessment')).toMatchObject({ source: 'bot' })
})

test('a child: the adult writes, the age is the child’s, the fever is there', () => {
  const talk = held(
    'min dotter har feber och utslag',
    'child-rash',
    { 'person.who': 'child', 'kidrash-kind': ['fever', 'pox'] },
    3,
  )
  expect(text(talk)).toContain('Barn, 3 år. En vuxen skriver')
  expect(text(talk)).toContain('feber nu eller de senaste dagarna; det ser ut som vattkoppor')
})

test('a pregnancy is a risk factor, and not denied', () => {
  const talk = held('jag har ont i magen', 'abdominal-pain', { group: ['pregnant'] }, 28)
  expect(text(talk)).toContain('Riskfaktorer: gravid eller nyförlöst.')
  expect(text(talk)).not.toContain('Nekar till riskfaktorer')
})

test('low mood: what is there in its own words, and an answer that was changed with what it was', () => {
  const talk = held('jag orkar inget längre och är ledsen', 'low-mood', { mood: ['down'], 'mood-weeks': 'longer' }, 44)
  expect(text(talk)).toContain('Hur det har varit: nedstämd eller hopplös de flesta dagar')
  const changed = held('jag har hostat i fem dagar', 'cough-cold')
  expect(text(changed)).not.toContain('Ändrade sitt svar')
  const c = { ...changed.case, facts: { ...changed.case.facts, 'cold-days': 9 }, rev: changed.case.rev + 1 }
  const entry = {
    type: 'corrected' as const,
    question: 'cold-days',
    facts: { 'cold-days': 9 },
    before: { 'cold-days': 5 },
    seq: c.rev,
    at: changed.now(),
    by: { kind: 'citizen' as const },
  }
  const told = proseOf(c, [...changed.log, entry], 'sv').map(s => s.text)
  expect(told.find(s => s.startsWith('Ändrade sitt svar'))).toMatch(/tidigare ”5 dagar”, nu ”9 dagar”/)
})

test('a danger sign nobody knows of is neither there nor denied', () => {
  const talk = held('ont i huvudet', 'headache', { 'headache-warning': ['unknown'] })
  const told = text(talk)
  if (Object.values(talk.case.facts).includes(null)) expect(told).toContain('Vet inte om:')
  expect(told).not.toMatch(/Uppger varningstecken/)
})

test('all of it can be read in English too', () => {
  const talk = held('ont i huvudet i tre dagar', 'headache')
  expect(text(talk, 'en')).toMatch(/Contacts us about: headache, for 3 days\./)
  expect(text(talk, 'en')).not.toMatch(/Nekar|Söker|år,/)
})

test('the note has the unit’s headings in its order, and each run of sentences its source', () => {
  const talk = held('ont i huvudet i tre dagar', 'headache').logsIn()
  expect(talk.desk(nurse(), { act: 'claim' })).toBeNull()
  expect(talk.desk(nurse(), { act: 'say', text: 'Vila och drick.' })).toBeNull()
  const headings = [
    { title: 'Sökorsak', holds: ['reason' as const] },
    { title: 'Aktuellt', holds: ['history' as const, 'assessment' as const] },
    { title: 'Status', holds: [] },
    { title: 'Planering', holds: ['measures' as const] },
  ]
  const draft = noteDraft(talk.case, talk.log, { headings, contactTypes: ['Chatt'], kva: [] })
  expect(draft.text.match(/^(Sökorsak|Aktuellt|Status|Planering|Anamnes)$/gmu)).toEqual([
    'Sökorsak',
    'Aktuellt',
    'Status',
    'Planering',
  ])
  for (const line of draft.text.split('\n').filter(line => line !== '' && !headings.some(h => h.title === line)))
    expect(line, line).toMatch(/\((patient|bot|vårdpersonal|register)\)$/u)
  expect(draft.text).toMatch(/Anna Berg skrev: ”Vila och drick\.” \(vårdpersonal\)/)
  expect(draft.statements.map(s => s.source)).toContain('staff')
})

test('what was read from their words, and never asked, is there', () => {
  const talk = held('Jag behöver tolk på arabiska, ont i huvudet', 'headache')
  expect(talk.case.facts['told.interpreter']).toBe(true)
  expect(text(talk)).toContain('Skrev: språkhinder, tolk.')
})

test('who it is about is not said before the citizen has said it', () => {
  const talk = citizen().writes('Det trycker hårt över bröstet och strålar ut i vänster arm')
  expect(prose(talk)[0]?.text).toBe('Okänd ålder. Inte sagt vem det gäller. Är inte inloggad.')
  expect(text(talk)).not.toContain('skriver själv')
})

test('a person who is logged in is said so by the register', () => {
  const talk = held('ont i huvudet', 'headache').logsIn(anna)
  expect(prose(talk)[0]).toEqual({ part: 'reason', source: 'register', text: '36 år, skriver själv.' })
})

test('codes stand in the last line of the text and are read back from there', () => {
  const one = [{ code: 'ZV051', text: 'Vård på distans' }]
  const coded = withCodes('Råd givna.', one)
  expect(coded).toBe('Råd givna.\n\nKVÅ: ZV051 Vård på distans')
  expect(codesIn(coded)).toEqual(one)
  expect(withCodes(coded, [])).toBe('Råd givna.')
  expect(withCodes(coded, [...one, { code: 'XS003', text: 'Råd per brev' }])).toContain(
    'KVÅ: ZV051 Vård på distans; XS003 Råd per brev',
  )
  for (const text of ['KVÅ: ingen', 'KVÅ: ZV051', 'Hon sa KVÅ: ZV051 Vård', 'KVÅ: ZV051 Vård\nMer text'])
    expect(codesIn(text), text).toEqual([])
})
