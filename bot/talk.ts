// One turn under way: the case as it stands so far and what has been written. Mutable inside a turn, invisible outside it.
import { isDeepStrictEqual } from 'node:util'
import { childAlone, judge, stopsFor } from '../flows/interview.ts'
import { machine, migrate, type Known, type Place, position, step, type Step } from '../flows/conversation.ts'
import { say } from '../flows/texts/index.ts'
import { readAnswer } from './answer.ts'
import { arrive } from './arrive.ts'
import type { Case, Change, Draft, Entry, Instant, Judgement } from './case.ts'
import type { Incoming } from './incoming.ts'
import { isUrgent } from './hours.ts'
import { changed } from './log.ts'
import { answerThere, shutDoor, toOpenDoor } from './open-door.ts'
import { type Rules, titles } from './questions.ts'
import { type Reading, read } from './reading.ts'
import { bot } from './speech.ts'
import type { House } from './turn.ts'
import { isApart, registerFacts } from './whose-age.ts'

type Brought = Extract<Incoming, { type: 'message' }>
const rank = (level: string | undefined) => Number(level?.slice(1) ?? 9)

/** Facts about the talk itself, beside the medical ones. */
const wantsHuman = 'talk.human'

export const screened = (c: Case, rules: Rules): boolean =>
  rules.symptoms['general']?.questions.find(q => q.id === 'danger')?.options?.every(o => c.facts[`danger.${o}`] !== undefined) ??
  true

/** What the statechart's guards may ask about the case. */
export function known(c: Case, house: House): Known {
  const reading = read(c, house)
  const { outcome } = reading
  const years = c.facts['person.age']
  return {
    complaint: c.symptoms.length > 0,
    screened: screened(c, house.rules),
    who: c.facts['person.who'] !== undefined,
    age: c.facts['person.ageMonths'] !== undefined,
    months: typeof years !== 'number' || years >= 2 || c.facts['person.months'] !== undefined,
    /** Worked out where it is asked: most places don't. */
    get more() {
      return 'ask' in reading.next && (!childAlone(c.facts) || reading.next.ask.danger)
    },
    /** Thoughts of suicide: the signs that mean 112 are asked for first, then a human is offered. */
    get danger() {
      return stopsFor(outcome, () => reading.next)
    },
    selfCare: outcome.action === 'self-care',
    wantsHuman: c.facts[wantsHuman] === true,
    identified: c.citizen !== null,
    urgent: urgentNow(outcome) || outcome.level === 'P2' || childAlone(c.facts),
  }
}

/** Several complaints are several problems in one case. */
function problemsOf({ symptoms, facts }: Reading, { production }: House): Pick<Judgement, 'problems'> {
  const [general, ...complaints] = symptoms
  if (!general || complaints.length < 2) return {}
  return {
    problems: complaints.map(complaint => {
      const { level, symptom, rule } = judge([general, complaint], facts, { production })
      return { symptom: complaint.id, level, rule: symptom === complaint.id ? rule : `${symptom}/${rule}` }
    }),
  }
}

export const urgentNow = (o: { level: string; action: string }) => o.level === 'P1' || o.action === 'crisis-line'

/** The outcome on what is known so far, in the words of the talk's language. */
export function judgeNow(c: Case, house: House): Judgement {
  const reading = read(c, house)
  const { outcome } = reading
  const told = reading.told(c.language)
  return {
    level: outcome.level,
    symptom: outcome.symptom,
    rule: outcome.rule,
    rulesVersion: outcome.rulesVersion,
    because: told.because.map(b =>
      b.answer.startsWith('alarm.') && c.alarm
        ? { ...b, text: say(c.language, 'bot.because-words', { words: c.alarm.words }) }
        : b,
    ),
    wouldChange: told.wouldChange,
    action: outcome.action,
    where: { kind: outcome.where },
    by: told.by,
    professional: told.professional,
    source: told.source,
    ...problemsOf(reading, house),
  }
}

/** Categories of the danger reading that are somebody else's doing: other help than for thoughts of suicide. */
const VIOLENCE: readonly string[] = ['violence', 'assault']
export const isViolence = ({ facts }: Case): boolean => facts['alarm.violence'] === true || facts['danger.violence'] === true
export const dangerWords = (kind: 'emergency' | 'crisis', c: Case): string =>
  kind === 'crisis' && isViolence(c) ? 'danger-violence' : `danger-${kind}`

export class Talk {
  c: Case
  readonly now: Instant
  readonly house: House
  /** The case as the turn found it. */
  readonly began: Case
  readonly #entries: Entry[] = []

  constructor(c: Case, now: Instant, house: House) {
    this.c = c
    this.began = c
    this.now = now
    this.house = house
  }

  write(...drafts: Draft[]): void {
    const { case: after, entries } = changed(this.c, { kind: 'bot' }, this.now, drafts)
    this.c = after
    this.#entries.push(...entries)
  }

  change(): Change {
    return { case: this.c, entries: this.#entries, effects: [] }
  }

  say(key: string, values: Record<string, string | number> = {}): void {
    this.write(bot(this.c.language, `bot.${key}`, values))
  }

  /** An option's own title is an answer, not free words to be read for danger. */
  isTitle(m: Brought): boolean {
    const id = m.answer?.question ?? this.c.asked
    if (id === null) return false
    const left = titles(this.c, this.house.rules, id)
      .sort((a, b) => b.title.length - a.title.length)
      .reduce((text, option) => text.replaceAll(option.title.toLowerCase(), ''), m.text.toLowerCase())
    if (m.text === '' || /\p{L}{3}/u.test(left)) return false
    // Titles that can't be taken as an answer are words like any others.
    return readAnswer(this.c, this.house.rules, id, m, this.now.slice(0, 10)) !== null
  }

  /** An alarm in something written: first in the log, first on the screen, a red row at the desk. */
  alarm(kind: 'emergency' | 'crisis', category: string, words: string, text: string): void {
    this.write(
      { type: 'alarm', kind, category, words, message: this.c.rev },
      {
        type: 'answered',
        question: `alarm.${kind}`,
        facts: {
          [`alarm.${kind}`]: true,
          ...(kind === 'crisis' && VIOLENCE.includes(category) ? { 'alarm.violence': true } : {}),
        },
        how: 'alarm',
      },
    )
    // Wherever the bot is: the story told here is what a false alarm is taken back from.
    if (this.c.status === 'with-bot' && !this.c.words.includes(text))
      this.write({ type: 'described', words: text, candidates: this.c.position.value === 'describe' ? [] : this.c.candidates })
  }

  /** Judges again; tells the log, the citizen's client and the desk when it is the first judgement or another one. */
  judge(): Judgement {
    const judgement = judgeNow(this.c, this.house)
    const before = this.c.judgement
    // Not as text: what has been stored comes back with its keys in another order.
    if (!isDeepStrictEqual(before, judgement)) this.write({ type: 'judged', judgement })
    return judgement
  }

  /** While a human waits or works: new danger may raise the level, nothing lowers it. */
  raise(): void {
    const judgement = judgeNow(this.c, this.house)
    if (rank(judgement.level) < rank(this.c.urgency?.level)) {
      this.write({ type: 'judged', judgement })
      this.promiseSooner(judgement.level)
    }
    // A pause ends when it becomes dangerous: the owner owes an answer again, and loses the case by being silent.
    if (this.c.status === 'on-hold') this.write({ type: 'resumed' })
    this.toOpenDoor()
    this.sayDanger()
  }

  /** Another age came with the login: it may raise. */
  raiseByAge(): void {
    const judgement = judgeNow(this.c, this.house)
    if (rank(judgement.level) >= rank(this.c.urgency?.level)) return
    this.write({ type: 'judged', judgement })
    this.promiseSooner(judgement.level)
    this.toOpenDoor()
  }

  sayDanger(): void {
    if (this.c.alarm) this.say(dangerWords(this.c.alarm.kind, this.c))
  }

  /** More urgent than when the hour was promised: an earlier one, never a later. */
  promiseSooner(level: Judgement['level']): void {
    const { c, house, now } = this
    const promisedBy = answerThere(c, house.settings.answerWithin[level], now, house)
    if (c.status === 'waiting' && (c.promisedBy === null || promisedBy < c.promisedBy))
      this.write({ type: 'promised', promisedBy, late: false })
  }

  /** Urgent and waiting at a unit that has closed for the night: the central queue takes it, or they hear when it opens. */
  toOpenDoor(): void {
    const { c, house, now } = this
    if (c.status !== 'waiting' || !isUrgent(c)) return
    const moved = toOpenDoor(c, now, house.settings, house)
    if (moved) return this.write(...moved)
    const shut = shutDoor(c, c.promisedBy ?? now, now, house, 'none')
    const told = this.#entries.some(e => e.type === 'message' && e.key === 'desk.shut')
    if (shut && !told) this.write(shut)
  }

  step(event: Step): boolean {
    const place = migrate(this.c.position)
    if (place === null) throw new Error(`No such place in ${machine.id}: ${this.c.position.value}`)
    const to = step(place, known(this.c, this.house), event)
    if (to === null) return false
    this.arrive(to)
    return true
  }

  arrive(place: Place): void {
    if (this.c.position.value !== place || this.c.position.version !== position(place).version)
      this.write({ type: 'moved', position: position(place) })
    arrive(this, place)
  }

  /** Writes an answer: as a correction when it withdraws or changes one already given. */
  keep(question: string, facts: Case['facts']): void {
    const before = this.#changing(facts)
    if (Object.keys(before).length > 0) this.write({ type: 'corrected', question, facts, before })
    this.write({ type: 'answered', question, facts, how: 'answer' })
  }

  /** What these facts change, as it was. */
  #changing(facts: Case['facts']): Case['facts'] {
    return Object.fromEntries(
      Object.keys(facts).flatMap(key => {
        const was = this.c.facts[key]
        return was === undefined || was === facts[key] ? [] : [[key, was]]
      }),
    )
  }

  /** A danger sign that was answered rather than written alarms all the same. */
  dangerAnswered(judgement: Judgement): void {
    const kind = judgement.action === 'crisis-line' ? ('crisis' as const) : ('emergency' as const)
    // Told in this turn already, or not new; what was withdrawn and is said again is new.
    if (this.c.alarm !== this.began.alarm) return
    const before = this.c.alarm ? judgeNow(this.began, this.house) : null
    if (before && urgentNow(before) && before.rule === judgement.rule) return
    this.write({
      type: 'alarm',
      kind,
      category: judgement.rule,
      words: judgement.because.map(b => b.text).join(' '),
      message: this.c.rev,
    })
  }

  knowFromRegister(citizen: NonNullable<Case['citizen']>): void {
    const self = citizen.actor === null && this.c.facts['person.who'] !== 'child' && this.c.facts['person.who'] !== 'other'
    if (!self && citizen.actor === null) return
    // Nothing told gives way to another person's age: it may not be that child.
    if (isApart(this.c)) return
    const facts = registerFacts(citizen, this.now)
    this.write({ type: 'answered', question: 'person', facts, how: 'register' })
  }

  text(key: string, values: Record<string, string | number> = {}): string {
    return say(this.c.language, `bot.${key}`, values)
  }
}

/** Every outcome says what, by when, where, why and what would change it. */
export function outcomeText(c: Case, house: House): string {
  const told = read(c, house).told(c.language)
  const because = told.because.map(b => `• ${b.text}`).join('\n')
  const why = [`${say(c.language, 'bot.because')} ${told.plain}`, because].filter(Boolean).join('\n')
  const change = told.wouldChange
    .slice(0, 2)
    .map(w => `• ${w.text}`)
    .join('\n')
  const what = change && `${say(c.language, 'bot.would-change')}\n${change}`
  return [told.advice, why, what, told.net].filter(Boolean).join('\n\n')
}
