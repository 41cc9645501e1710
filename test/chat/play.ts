// The written talk: what the pretended bot says to each answer. Every kind of question once, then a judgement, a login,
// a queue, a caregiver.
import type { Posted } from './scripted.ts'

type Out = Record<string, unknown>
export type Play = (posted: Posted | null, all: readonly Posted[]) => Out[]

export const bot = (text: string, channelData: Out = {}): Out => ({ type: 'message', text, textFormat: 'plain', channelData })
export const event = (name: string, value: Out): Out => ({ type: 'event', name, value })
export const caregiver = (text: string): Out =>
  bot(text, { sender: { kind: 'caregiver', name: 'Anna Berg', role: 'sjuksköterska', unit: '1177 Norrbotten' } })

const yesNo = [
  { id: 'yes', title: 'Ja' },
  { id: 'no', title: 'Nej' },
  { id: 'unknown', title: 'Vet inte' },
]
export const questions = {
  who: {
    id: 'person.who',
    kind: 'choice',
    options: [
      { id: 'self', title: 'Mig själv' },
      { id: 'child', title: 'Ett barn' },
      { id: 'other', title: 'Någon annan' },
    ],
    why: 'Reglerna är olika för barn och vuxna.',
  },
  signs: {
    id: 'danger',
    kind: 'multi',
    why: 'De här tecknen kan betyda att det är bråttom.',
    options: [
      { id: 'breath', title: 'Svårt att andas, även i vila' },
      { id: 'chest', title: 'Ont i bröstet' },
      { id: 'faint', title: 'Svimmat eller nära att svimma' },
      { id: 'none', title: 'Inget av detta' },
      { id: 'unknown', title: 'Vet inte' },
    ],
  },
  temperature: { id: 'fever.temperature', why: 'Det påverkar hur bråttom det är.', kind: 'number', min: 34, max: 43, unit: '°C' },
  since: { id: 'fever.since', kind: 'date', why: 'Hur länge du har varit sjuk påverkar rådet.' },
  pain: { id: 'pain', why: 'Det påverkar hur bråttom det är.', kind: 'scale', min: 0, max: 10 },
  cough: { id: 'cough', why: 'Det påverkar hur bråttom det är.', kind: 'choice', options: yesNo },
  more: { id: 'more', why: 'Det påverkar hur bråttom det är.', kind: 'text' },
  picture: { id: 'picture', why: 'Det påverkar hur bråttom det är.', kind: 'photo' },
} as const
type Name = keyof typeof questions

const texts: Record<Name, string> = {
  who: 'Vem gäller det?',
  signs: 'Har du något av det här just nu?',
  temperature: 'Vilken temperatur har du?',
  since: 'När började febern?',
  pain: 'Hur ont har du? 0 är inte alls, 10 är värsta tänkbara.',
  cough: 'Hostar du?',
  more: 'Är det något mer du vill berätta?',
  picture: 'Har du utslag? Då får du gärna skicka en bild.',
}
export const ask = (name: Name): Out => bot(texts[name], { question: questions[name] })

export const outcome = (level: string, more: Out = {}): Out =>
  event('triage.outcome', {
    level,
    symptom: 'fever',
    rule: 'fever.three-days',
    rulesVersion: '2026-11-20 · 3f9c1a',
    because: [
      { answer: 'fever.temperature', text: 'Du har 39,2 °C i feber.' },
      { answer: 'fever.since', text: 'Febern har varat i mer än tre dagar.' },
    ],
    wouldChange: [{ answer: 'danger.breath', level: 'P1', text: 'Om du får svårt att andas' }],
    action: 'handoff',
    where: { kind: 'health-centre', unit: 'Hälsocentralen Björknäs' },
    by: 'inom ett dygn',
    professional: 'Feber ≥ 39 °C > 3 dygn.',
    source: 'test',
    ...more,
  })

const order: Name[] = ['who', 'signs', 'temperature', 'since', 'pain', 'cough', 'more', 'picture']

/** Asks them in order; a late answer is thanked for and asked no further. */
export const symptomTalk: Play = (posted, all) => {
  if (!posted)
    return [
      bot('Hej! Jag är Farstu, en robot i vården. Ring 112 om det är fara för livet.\nDu kan skriva precis som du vill.'),
      bot('Vad är det som är fel? Berätta med egna ord.', { question: { id: 'complaint', kind: 'text' } }),
    ]
  const value = Object(posted.value)
  if (posted.language === 'en') return [bot('We will go on in English.')]
  if (value.command === 'human')
    return [
      bot('Vänta, jag hämtar en människa.'),
      event('case.status', { status: 'waiting', unit: '1177 Norrbotten', position: 2, promisedBy: '2026-11-22T13:30:00.000Z' }),
    ]
  if (value.command === 'stop') return [bot('Hej då, och krya på dig.'), event('case.status', { status: 'closed' })]
  if (value.command) return [bot(`(${value.command})`)]
  const answered = all.filter(p => !Object(p.value).command && p.language === undefined)
  const asked = new Set(
    answered
      .slice(0, -1)
      .map(p => Object(p.value).question)
      .filter(Boolean),
  )
  if (value.question && asked.has(value.question)) return [bot('Tack, jag har ändrat ditt svar.')]
  if (/ont i bröstet/i.test(posted.text) && !value.question)
    return [
      event('danger.alarm', { kind: 'emergency' }),
      outcome('P1', { action: 'call-112', where: { kind: '112' }, by: 'nu' }),
      bot('Ring 112 nu. Jag är kvar här.'),
    ]
  if (/vill inte leva/i.test(posted.text))
    return [
      event('danger.alarm', { kind: 'crisis' }),
      outcome('P1', { action: 'crisis-line', where: { kind: 'psychiatric-emergency' }, by: 'nu', symptom: 'low-mood' }),
      bot('Tack för att du berättar. Vill du prata med en människa nu?'),
    ]
  const main = answered.filter(
    p =>
      !(
        Object(p.value).question &&
        answered.slice(0, answered.indexOf(p)).some(q => Object(q.value).question === Object(p.value).question)
      ),
  )
  const next = order[main.length - 1]
  if (next) return [ask(next)]
  return [outcome('P3'), bot('Logga in, så kan vården svara dig.', { login: true })]
}
