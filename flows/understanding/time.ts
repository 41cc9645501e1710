// When something was, per word: now unless the words around it clearly say otherwise.
import { fold, numberOf, type Text, type Token } from './text.ts'

/** `had`: past without a date ("hade", "har haft"); `weeks`: last week to last year; `years`: longer ago or as a child. */
export type Time = 'now' | 'had' | 'weeks' | 'years'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold))

const NOW = set(
  `nu nyss precis idag imorse inatt ikväll igår fortfarande igen samma likadant now today tonight yesterday still again currently nyt juuri tänään taas`,
)
const HAD = set('hade haft tidigare förut had previously oli ollut aiemmin')
const YEARS = set(
  'förr lapsena barndomen ungdomen lumpen skoltiden tonåren fyrtiotalet femtiotalet sextiotalet sjuttiotalet åttiotalet nittiotalet',
)
/** "Har aldrig haft det förr": it is new, not old. */
const NEVER = set('aldrig never koskaan ikinä')
/** Verbs that make a dated part whole in itself: "fick kateter i förra veckan" dates nothing before it. */
const PAST = set(
  'fick var blev gick tog gjorde låg opererades bröt hände började got was went took had started broke oli sai kävi',
)
const COMPARES = set('som like kuin')
const CHILDHOOD = set(
  'barn liten ung tonåring bebis baby nyfödd spädbarn ettåring tvååring treåring child kid young little teenager teen toddler',
)
const SEASON = set(
  'våras somras höstas vintras fjol januari februari mars april maj juni juli augusti september oktober november december',
)
const LAST = set('förra last viime')
const AGO = set('sedan sen ago sitten back')
const YEAR_UNITS = set('år vuotta year years årtionden')
const WEEK_UNITS = set('vecka veckor månad månader week weeks month months viikkoa viikko kuukautta kuukausi')
const MONTH_OR_YEAR = set(
  'veckan månaden året sommaren vintern hösten våren week month year summer winter spring viikolla vuonna kuussa terminen gången',
)
const PRESENT = set(
  `har är kan får mår känner känns gör blir andas sluddrar tappar have has am is are cant can feel feels im shes hes on olen saa tuntuu`,
)
const SUPINE = set('haft fått varit gjort blivit had been tidigare opererats')
const SPLITS = set('och o men fast när då and but when although like ja mutta kun samt efter after')
const TURNS = set('men fast dock but however mutta although')

type Segment = {
  readonly from: number
  readonly to: number
  readonly turn: boolean
  time: Time | undefined
  readonly present: boolean
  /** A clause of its own, whose time says nothing of what stands before it; a likeness says nothing of anything. */
  readonly own: boolean
  readonly like: boolean
}

/** The time of every token. A time said in one part of a sentence reaches the parts beside it that have no present verb. */
export function times(text: Text): Time[] {
  const { tokens } = text
  const out: Time[] = tokens.map(() => 'now')
  const segments = segmentsOf(tokens)
  let group: Segment[] = []
  const settle = () => {
    group.forEach((segment, at) => {
      let time = segment.time
      if (time === undefined && !segment.present) {
        const next = group[at + 1]
        time =
          group.slice(0, at).findLast(s => s.time !== undefined && !s.like)?.time ??
          (next?.own && next.time !== 'years' ? undefined : next?.time)
      }
      if (time === 'had' && group[at + 1]?.time === 'years') time = 'years'
      if (time && time !== 'now') for (let i = segment.from; i <= segment.to; i += 1) out[i] = time
    })
    group = []
  }
  for (const segment of segments) {
    const last = group.at(-1)
    if (last && (segment.turn || group.length >= 8 || tokens[segment.from]?.sentence !== tokens[last.from]?.sentence)) settle()
    group.push(segment)
  }
  settle()
  return out
}

function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const next = tokens[at + 1]?.word ?? ''
    const splits =
      !token ||
      token.clause !== before?.clause ||
      (SPLITS.has(token.word) && !CHILDHOOD.has(next)) ||
      (token.word === 'som' && !CHILDHOOD.has(next))
    if (!splits) continue
    const turn = TURNS.has(tokens[from]?.word ?? '')
    const present = hasPresent(tokens, from, at - 1)
    const time = said(tokens, from, at - 1)
    const like = COMPARES.has(tokens[from]?.word ?? '')
    const own = like || tokens.slice(from, at).some(({ word }) => PAST.has(word))
    segments.push({
      from,
      to: at - 1,
      turn,
      present,
      own,
      like,
      time: present && time !== undefined && time !== 'had' ? 'now' : time,
    })
    from = at
  }
  return segments
}

function hasPresent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const word = tokens[at]?.word ?? ''
    if (!PRESENT.has(word)) continue
    // "år" and "är" are one word here: after a number or before "sedan" it is the year.
    if (word === 'ar' && (numberOf(tokens[at - 1]?.word ?? '') !== undefined || AGO.has(tokens[at + 1]?.word ?? ''))) continue
    // "Far" is "får" here, save after "min".
    if (word === 'far' && ['min', 'mor', 'din', 'hans', 'henes'].includes(tokens[at - 1]?.word ?? '')) continue
    const ahead = [1, 2, 3].map(step => (at + step <= to ? (tokens[at + step]?.word ?? '') : ''))
    if (!ahead.some(word => SUPINE.has(word))) return true
  }
  return false
}

function said(tokens: readonly Token[], from: number, to: number): Time | undefined {
  let time: Time | undefined
  const never = tokens.slice(from, to + 1).some(({ word }) => NEVER.has(word))
  if (never) return 'now'
  for (let at = from; at <= to; at += 1) {
    const word = tokens[at]?.word ?? ''
    const before = at > from ? (tokens[at - 1]?.word ?? '') : ''
    const after = at < to ? (tokens[at + 1]?.word ?? '') : ''
    if (YEARS.has(word) || (/^(19\d\d|20[0-3]\d)$/.test(word) && !AGO.has(before) && before !== 'since')) return 'years'
    if (CHILDHOOD.has(word) && ['som', 'var', 'as', 'was', 'a', 'en'].includes(before) && isChildhood(tokens, from, at))
      return 'years'
    if (YEAR_UNITS.has(word) && AGO.has(after)) return 'years'
    if (
      ['var', 'was'].includes(before) &&
      tokens.slice(from, at).some(({ word }) => ['nar', 'when'].includes(word)) &&
      isAge(word)
    )
      return 'years'
    if (LAST.has(word) && MONTH_OR_YEAR.has(after)) time = 'weeks'
    else if (SEASON.has(word) && ['i', 'in'].includes(before) && !AGO.has(tokens[at - 2]?.word ?? '')) time = 'weeks'
    else if (WEEK_UNITS.has(word) && AGO.has(after) && numberOf(before) !== undefined) time = 'weeks'
    else if (time === undefined && NOW.has(word)) time = 'now'
    else if ((time === undefined || time === 'now') && HAD.has(word) && time !== 'now') time = 'had'
    else if (word === 'to' && before === 'used') time = 'had'
    else if (['dog', 'died'].includes(word) && ['av', 'i', 'of', 'from'].includes(after)) time = 'years'
  }
  return time
}

/** "Som barn", "när jag var liten", "when I was a kid"; not "är en liten". */
function isChildhood(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 4); i < at; i += 1)
    if (['som', 'var', 'as', 'was'].includes(tokens[i]?.word ?? '')) return true
  return false
}

/** "När jag var 14": a young age. */
function isAge(word: string): boolean {
  const value = numberOf(word)
  return value !== undefined && value >= 4 && value <= 17 && /^\d/.test(word)
}
