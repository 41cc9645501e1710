// From words to complaints: what they may be, what is told beside the first, and what the words answer in advance.
import type { Facts } from '../flows/condition.ts'
import { fits } from '../flows/interview.ts'
import { askedIn, daysAnswer } from '../flows/understanding/findings.ts'
import { languages } from '../flows/texts/index.ts'
import { understand } from '../flows/understanding/index.ts'
import { ask } from './arrive.ts'
import { wall } from './hours.ts'
import { FOUND, symptomsOf } from './questions.ts'
import type { Talk } from './talk.ts'

export const shipped = (talk: Talk) => (id: string) => talk.house.rules.symptoms[id] !== undefined

/** What matters most is chosen; what else the words hold is asked for at once, so that nothing said is lost. True when it is. */
export function choose(talk: Talk, symptom: string): boolean {
  // Of the last words only: what an earlier round was about is not told anew.
  const found = talk.c.candidates
  talk.write({ type: 'complaint-chosen', symptoms: [symptom] })
  told(talk, symptom, true)
  return symptom !== 'general' && offerMore(talk, talk.c.words, found)
}

/** What the words say of the chosen complaint answers its questions; how long, that of the first. */
function told(talk: Talk, id: string, first: boolean): void {
  const symptom = talk.house.rules.symptoms[id]
  const { facts, duration } = read(talk, talk.c.words)
  if (symptom) learn(talk, { ...facts, ...(first ? daysAnswer(symptom, duration) : {}) })
}

/** With today's weekday, for "sedan i måndags"; Sunday is 0 there and 7 on our calendars. */
const read = (talk: Talk, words: string) => understand(words, talk.c.language, wall(talk.now).weekday % 7)

/** Asks for the complaints these words hold beside those already chosen; false when there are none. */
export function offerMore(talk: Talk, words: string, among?: readonly string[]): boolean {
  const beside = understand(words, talk.c.language)
    .beside(talk.c.symptoms)
    .filter(id => shipped(talk)(id) && (among?.includes(id) ?? true))
    .slice(0, FOUND)
  if (beside.length === 0) return false
  talk.write({ type: 'described', words: '', candidates: beside })
  ask(talk, 'complaint-more')
  return true
}

/** Several complaints in one case: the first is what matters most, all are screened, the highest level wins. */
export function added(talk: Talk, picked: readonly string[]): string[] {
  const extra = picked.filter(id => shipped(talk)(id) && id !== 'general' && !talk.c.symptoms.includes(id))
  const left = talk.c.candidates.filter(id => !extra.includes(id))
  talk.write({ type: 'complaint-chosen', symptoms: [...talk.c.symptoms, ...extra] })
  for (const id of extra) told(talk, id, false)
  return extra.length > 0 ? left : []
}

/** A complaint that does not fit the age gives way to one of the others found in the words, or to a human. */
export function unfit(talk: Talk): void {
  const { c, house } = talk
  const chosen = c.symptoms.filter(id => id !== 'general')
  if (
    chosen.length === 0 ||
    chosen.some(id => {
      const s = house.rules.symptoms[id]
      return s && fits(s, c.facts)
    })
  )
    return
  const other = understand(c.words, c.language)
    .complaints.map(x => x.symptom)
    .find(id => {
      const s = house.rules.symptoms[id]
      return s && fits(s, c.facts)
    })
  talk.write({ type: 'complaint-chosen', symptoms: [other ?? 'general'] })
}

/**
 * Free text gives candidate complaints and harmless facts only; a danger sign is never answered "no" by it. `stand`: what was
 * found before, and stays when these words name nothing.
 */
export function candidates(talk: Talk, text: string, stand: readonly string[] = []): void {
  const found = read(talk, text)
  const known = found.complaints.map(x => x.symptom).filter(shipped(talk))
  const shown = known.length > 0 ? known.slice(0, FOUND) : [...stand]
  talk.write({ type: 'described', words: talk.c.words.includes(text) ? '' : text, candidates: shown })
  learn(talk, found.facts)
}

/** Facts read from words: only what nobody has answered yet, and what a chosen complaint asks. True when something was new. */
export function learn(talk: Talk, found: Facts): boolean {
  const { 'person.ageMonths': months, ...rest } = found
  const ages: Facts =
    typeof months === 'number'
      ? { 'person.ageMonths': months, 'person.age': Math.floor(months / 12), ...(months < 24 ? { 'person.months': months } : {}) }
      : {}
  const read = { ...askedIn(rest, symptomsOf(talk.c, talk.house.rules)), ...ages }
  const facts = Object.fromEntries(Object.entries(read).filter(([fact]) => talk.c.facts[fact] === undefined))
  if (Object.keys(facts).length === 0) return false
  talk.write({ type: 'answered', question: 'words', facts, how: 'free-text' })
  return true
}

const common: Record<string, RegExp> = {
  sv: /\b(jag|har|och|är|det|min|mitt|ont|inte|en|ett|på|sedan|som|med|för|att)\b/giu,
  en: /\b(i|have|has|and|is|it|my|pain|not|the|a|since|that|with|for|been|hurts)\b/giu,
}

/** Written in our other language: asked, in that language, whether to go on in it. */
export function offerLanguage(talk: Talk, text: string): void {
  const count = (language: string) => text.match(common[language] ?? /$^/u)?.length ?? 0
  const other = languages.find(
    language => language !== talk.c.language && count(language) >= 2 && count(language) > 2 * count(talk.c.language),
  )
  if (other) talk.say('language-offer')
}
