// The talk of a rehearsal, turn by turn: what the rules ask and what a simulated patient says, in the order of the statechart
// and with what a real turn does on the way (bot/turn.ts, bot/interpret.ts; test/flows/rehearsal.test.ts compares the two).
import type { Facts } from './condition.ts'
import type { step } from './conversation.ts'
import { childAlone, stopsFor } from './interview.ts'
import { answers, type Patient } from './patient.ts'
import { factsOf, type Symptom } from './symptom.ts'
import { askedIn, daysAnswer } from './understanding/findings.ts'
import { planOf } from './plan.ts'
import type { RuleSet } from './revision.ts'

/** One exchange. `words` = the person wrote freely; `corrected` = an answer taken back, or one misread from words put right. */
export type Line = {
  how: 'asked' | 'words' | 'corrected'
  question: string
  facts: Facts
  words?: string
}
/** The talk so far. Mutable inside a rehearsal, invisible outside it. */
export type Visit = {
  patient: Patient
  rules: RuleSet
  facts: Facts
  chosen: string[]
  questions: number
  recognisedAt: number | null
  alarmed: boolean
  lines: Line[]
  /** How many questions had been put when a fact was told. */
  toldAt: Map<string, number>
  /** The late words have been said. */
  spoken: boolean
  /** Signs told and denied that the person has settled. */
  settled: Set<string>
}

const LANGUAGE = 'sv'

export const begun = (patient: Patient, rules: RuleSet): Visit => ({
  patient,
  rules,
  facts: {},
  chosen: [],
  questions: 0,
  recognisedAt: null,
  alarmed: false,
  lines: [],
  toldAt: new Map(),
  spoken: false,
  settled: new Set(),
})
/** As in bot/questions.ts: what holds for all, and the chosen complaints that fit the person. */
export const symptomsOf = ({ rules, chosen, facts }: Visit): Symptom[] =>
  rules.symptomsFor(chosen.filter(id => id !== 'general')).filter(symptom => rules.fits(symptom, facts))

function go(visit: Visit, place: string, type: Parameters<typeof step>[2]['type']): string {
  const { rules, facts, chosen } = visit
  const symptoms = symptomsOf(visit)
  const outcome = rules.judge(symptoms, facts)
  const years = facts['person.age']
  const known = {
    complaint: chosen.length > 0,
    screened: screenOf(visit).every(fact => facts[fact] !== undefined),
    who: facts['person.who'] !== undefined,
    age: facts['person.ageMonths'] !== undefined,
    months: typeof years !== 'number' || years >= 2 || facts['person.months'] !== undefined,
    get more() {
      const after = rules.next(symptoms, facts)
      return 'ask' in after && (!childAlone(facts) || after.ask.danger)
    },
    get danger() {
      return stopsFor(outcome, () => rules.next(symptoms, facts))
    },
    selfCare: outcome.action === 'self-care',
    wantsHuman: false,
    identified: false,
    urgent: outcome.level === 'P1' || outcome.level === 'P2',
  }
  const to = rules.step(place, known, { type })
  if (to === null) throw new Error(`The talk of ${visit.patient.id} can't go on from ${place} with ${type}`)
  return to
}

const screenOf = ({ rules }: Visit): string[] =>
  rules.symptomsFor([]).flatMap(({ questions }) => questions.filter(({ id }) => id === 'danger').flatMap(factsOf))

function keep(visit: Visit, line: Line): void {
  Object.assign(visit.facts, line.facts)
  visit.lines.push(line)
  for (const [fact, value] of Object.entries(line.facts))
    if (value !== null && value !== false && !visit.toldAt.has(fact)) visit.toldAt.set(fact, visit.questions)
    else if (value === false) visit.toldAt.delete(fact)
}

function put(visit: Visit, question: string, facts: Facts): void {
  visit.questions += 1
  keep(visit, { how: 'asked', question, facts })
}

/** "What is wrong?" Without words of their own the person picks from the list. */
export function opening(visit: Visit): string {
  visit.questions += 1
  return visit.patient.words === undefined ? go(visit, 'describe', 'DESCRIBED') : heard(visit, visit.patient.words, 'describe')
}

/** Free words: the danger reading first, as in the turn; then what they plainly tell. */
function heard(visit: Visit, words: string, place: string): string {
  const alarm = visit.rules.readDanger(words)
  if (alarm) {
    keep(visit, { how: 'words', question: 'words', words, facts: { [`alarm.${alarm.kind}`]: true } })
    return go(visit, place, 'ALARM')
  }
  const opened = place === 'describe'
  keep(visit, { how: 'words', question: 'words', words, facts: opened ? learnt(visit, words) : {} })
  if (!opened) return place
  return go(visit, place, 'DESCRIBED')
}

/** As in bot/interpret.ts: only what nobody has answered yet. */
function learnt(visit: Visit, words: string): Facts {
  const { rules, facts } = visit
  const { 'person.ageMonths': months, ...rest } = rules.understand(words, LANGUAGE).facts
  const read: Facts = { ...askedIn(rest, symptomsOf(visit)), ...(typeof months === 'number' ? ages(months) : {}) }
  return Object.fromEntries(Object.entries(read).filter(([fact]) => facts[fact] === undefined))
}

/** Years are asked first, and months of those under two; from then on an age is whole years. */
const ages = (months: number): Facts => ({
  'person.age': Math.floor(months / 12),
  'person.ageMonths': months < 24 ? months : Math.floor(months / 12) * 12,
  ...(months < 24 ? { 'person.months': months } : {}),
})

/** Words beside a question that may mean danger: the signs already denied are asked for once more (bot/interpret.ts). */
function suspected(visit: Visit, words: string): boolean {
  const denied = screenOf(visit).some(fact => visit.facts[fact] === false || visit.facts[fact] === null)
  return denied && words.trim().split(/\s+/u).length >= 3 && visit.rules.suspectsDanger?.(words) === true
}

/** One turn of the person where the talk rests; null when it is over. */
export function at(visit: Visit, place: string): string | null {
  const { patient, facts } = visit
  const { late } = patient
  if (place === 'emergency') return inDanger(visit)
  const due = late && !visit.spoken && place !== 'confirm' && (visit.questions >= late.afterQuestions || place === 'summary')
  if (due) {
    visit.spoken = true
    const after = heard(visit, late.words, place)
    if (after === place && suspected(visit, late.words)) {
      put(visit, 'danger', answers(patient, { id: 'danger', kind: 'multi' }, screenOf(visit)))
      contradicted(visit)
      return go(visit, place, 'ANSWERED')
    }
    if (after === place && !contradicted(visit)) more(visit, late.words)
    return after === place && place === 'summary' ? go(visit, place, 'ANSWERED') : after
  }
  switch (place) {
    case 'confirm':
      return confirmed(visit)
    case 'screen':
      put(visit, 'danger', answers(patient, { id: 'danger', kind: 'multi' }, screenOf(visit)))
      contradicted(visit)
      return go(visit, place, 'ANSWERED')
    case 'who':
      put(visit, 'person.who', { 'person.who': patient.who })
      break
    case 'age': {
      const years = patient.ageMonths === null ? null : Math.floor(patient.ageMonths / 12)
      put(visit, 'person.age', { 'person.age': years, 'person.ageMonths': years === null ? null : years * 12 })
      break
    }
    case 'months':
      put(visit, 'person.months', { 'person.months': patient.ageMonths, 'person.ageMonths': patient.ageMonths })
      break
    case 'interview': {
      const asked = visit.rules.next(symptomsOf(visit), facts)
      if (!('ask' in asked)) throw new Error(`The talk of ${patient.id} asks, and has no question`)
      put(visit, asked.ask.id, answers(patient, asked.ask, factsOf(asked.ask)))
      contradicted(visit)
      return go(visit, place, 'ANSWERED')
    }
    case 'summary':
      return corrected(visit) ? go(visit, place, 'ANSWERED') : ended(go(visit, place, 'RIGHT'))
    default:
      throw new Error(`The talk of ${patient.id} came to rest in ${place}`)
  }
  unfit(visit)
  return go(visit, place, 'ANSWERED')
}

/** Once the summary is right the talk is over, unless what was told means 112 after all. */
const ended = (place: string): string | null => (place === 'emergency' ? place : null)

function confirmed(visit: Visit): string {
  const { patient } = visit
  put(visit, 'complaint-confirm', {})
  visit.chosen = patient.complaints.slice(0, 1)
  learnOf(visit, true)
  more(visit, patient.words ?? '', patient.complaints.length > 1)
  unfit(visit)
  return go(visit, 'confirm', 'CHOSEN')
}

/** As in bot/complaint.ts: what the first words tell of the complaint chosen is not asked again, nor how long it has been so. */
function learnOf(visit: Visit, first: boolean): void {
  const { rules, facts, patient, chosen } = visit
  const words = patient.words ?? ''
  const [symptom] = first ? rules.symptomsFor(chosen).filter(({ id }) => chosen.includes(id)) : []
  const days = symptom ? daysAnswer(symptom, rules.understand(words, LANGUAGE).duration) : {}
  const open = Object.entries({ ...learnt(visit, words), ...days }).filter(([fact]) => facts[fact] === undefined)
  if (open.length > 0) keep(visit, { how: 'words', question: 'words', facts: Object.fromEntries(open) })
}

/** Complaints beside the first are asked for when the words hold some; the person picks their own. */
function more(visit: Visit, words: string, told = false): void {
  const { rules, chosen, patient } = visit
  const beside = rules.understand(words, LANGUAGE).beside?.(chosen) ?? []
  if (!told && beside.length === 0) return
  put(visit, 'complaint-more', {})
  visit.chosen = [...new Set([...chosen, ...patient.complaints])]
  learnOf(visit, false)
}

/** As in bot/contradiction.ts: told in words and denied in an answer, each sign is asked about once more; the person knows. */
function contradicted(visit: Visit): boolean {
  const { facts, patient, rules, settled, spoken } = visit
  const { danger } = planOf(symptomsOf(visit))
  const words = [patient.words, spoken ? patient.late?.words : undefined].filter(Boolean).join('\n')
  const signs = [...(rules.signsTold?.(words).keys() ?? [])].filter(
    fact => danger.has(fact) && facts[fact] === false && !settled.has(fact),
  )
  for (const fact of signs) {
    settled.add(fact)
    put(visit, `contradiction.${fact}`, answers(patient, { id: fact, kind: 'yes-no' }, [fact]))
  }
  return signs.length > 0
}

/** As in bot/interpret.ts: none of the chosen fits the age, so another from the words does, or a human. */
function unfit(visit: Visit): void {
  const { rules, facts, patient } = visit
  const fitting = (ids: readonly string[]) =>
    ids.filter(id => rules.symptomsFor([id]).some(symptom => symptom.id === id && rules.fits(symptom, facts)))
  const complaints = visit.chosen.filter(id => id !== 'general')
  if (complaints.length === 0 || fitting(complaints).length > 0) return
  const read = rules.understand(patient.words ?? '', LANGUAGE).complaints.map(({ symptom }) => symptom)
  visit.chosen = [fitting(read)[0] ?? 'general']
}

function inDanger(visit: Visit): string | null {
  visit.alarmed = true
  const back = takenBack(visit)
  if (Object.keys(back).length === 0) {
    visit.recognisedAt = visit.questions
    return null
  }
  // The words that alarmed were not read for anything else: now they are.
  const words = visit.chosen.length === 0 ? visit.patient.words : undefined
  keep(visit, { how: 'corrected', question: 'correction', facts: back })
  if (words !== undefined) Object.assign(visit.facts, learnt(visit, words))
  return go(visit, 'emergency', 'ANSWERED')
}

const takenBack = ({ patient, facts }: Visit): Facts =>
  Object.fromEntries(patient.takesBack.filter(fact => facts[fact] === true).map(fact => [fact, false]))

/** The person reads the summary: takes back what they take back, and puts right what their words were misread as. */
function corrected(visit: Visit): boolean {
  const { patient, facts } = visit
  const truth: Facts = {
    'person.who': patient.who,
    ...(patient.ageMonths === null ? {} : ages(patient.ageMonths)),
    ...patient.findings,
  }
  const misread = Object.fromEntries(
    Object.entries(truth).filter(([fact, value]) => facts[fact] !== undefined && facts[fact] !== null && facts[fact] !== value),
  )
  const changes = { ...misread, ...takenBack(visit) }
  if (Object.keys(changes).length === 0) return false
  keep(visit, { how: 'corrected', question: 'correction', facts: changes })
  unfit(visit)
  return true
}
