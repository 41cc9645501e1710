// Reading the stream: what came in and what is on its way out, as the talk a person sees. Pure, and folded anew each
// time, so that a reload, a replay and a live talk can't look different.
import type { Outgoing, Photo } from './outgoing.ts'
import { type Activity, Alarm, Answer, CaseStatus, Guest, Outcome, type Question, Referred, type Sender } from './wire.ts'

/** `file`: where what is no picture can be fetched. */
export type Picture = { name: string; url: string | null; file?: string; photo?: Photo }
/** `text` is what the person said; ids are the options it named. */
export type Answered = { text: string; options: readonly string[]; state: Outgoing['state'] }
type Line = { id: string; at: string; text: string; pictures: readonly Picture[] }

export type Mine = Line & {
  kind: 'mine'
  state: Outgoing['state']
  clientId?: string
  reason?: Outgoing['reason']
  progress?: number
  /** The question it changes the answer to, when that is not the latest one. */
  changes?: string
}
export type Theirs = Line & {
  kind: 'theirs'
  sender: Sender | null
  question?: Question
  answer?: Answered
  /** Waiting for its first answer. */
  open: boolean
  login: boolean
  /** Said in the talk this one went on from: nothing of it is answered any more. */
  past?: true
}
/** From here on the talk is with another unit. */
export type Onward = { kind: 'onward'; id: string; unit: string }
export type Judged = { kind: 'judged'; id: string; outcome: Outcome; superseded: boolean; told: string | null }
export type Item = Mine | Theirs | Judged | Onward

export type Talk = {
  items: Item[]
  alarm: { emergency: boolean; crisis: boolean; violence: boolean }
  /** They have said that it isn't so, and what was judged after that is no danger to life. */
  eased: boolean
  status: CaseStatus | null
  caregiver: Sender | null
  /** Who is in the talk beside the two, or may come in. */
  guests: Guest[]
  /** When someone there was last seen typing. */
  typingAt: string | null
  /** A caregiver or a guest; null: the bot, or not told. */
  typingBy: Sender | null
}

export function talkOf(activities: readonly Activity[], outgoing: readonly Outgoing[]): Talk {
  const talk: Talk = {
    items: [],
    alarm: { emergency: false, crisis: false, violence: false },
    eased: false,
    status: null,
    caregiver: null,
    guests: [],
    typingAt: null,
    typingBy: null,
  }
  for (const [i, activity] of activities.entries()) read(talk, activity, activity.id ?? `#${i}`)
  for (const item of outgoing) {
    say(talk, mineOf(item), item.value && 'question' in item.value ? item.value : undefined)
    if (item.state !== 'failed') talk.typingAt = null
  }
  return talk
}

function read(talk: Talk, activity: Activity, id: string) {
  const at = activity.timestamp ?? ''
  if (activity.type === 'event') return readEvent(talk, activity, id)
  const mine = activity.from?.role === 'user'
  if (activity.type === 'typing') {
    if (!mine) Object.assign(talk, { typingAt: at, typingBy: activity.channelData?.sender ?? null })
    return
  }
  if (activity.type !== 'message') return
  const data = activity.channelData
  const pictures = (activity.attachments ?? []).map(a => ({
    name: a.name ?? '',
    url: a.contentType.startsWith('image/') && a.contentUrl ? a.contentUrl : null,
    ...(a.contentUrl && !a.contentType.startsWith('image/') ? { file: a.contentUrl } : {}),
  }))
  const line = { id, at, text: activity.text ?? '', pictures }
  if (mine) {
    const named = Answer.safeParse(activity.value)
    const answer = named.success ? named.data : data?.answers ? { question: data.answers } : undefined
    const { clientActivityID: clientId } = data ?? {}
    say(talk, { kind: 'mine', ...line, state: 'sent', ...(clientId ? { clientId } : {}) }, answer)
    return
  }
  talk.typingAt = null
  const sender = data?.sender ?? null
  if (sender?.kind === 'caregiver') talk.caregiver = sender
  const question = data?.question
  // Bot and caregiver may say nothing but a picture or a login; an empty line is not shown.
  if (line.text === '' && pictures.length === 0 && !question && !data?.login) return
  // A new question takes the place of the bot's; what a person has asked waits until it is answered.
  if (question) for (const item of talk.items) if (item.kind === 'theirs' && !asksInPerson(item)) item.open = false
  const last = talk.items.at(-1)
  if (last?.kind === 'judged' && !question && !sender) last.told ??= line.text
  talk.items.push({
    kind: 'theirs',
    ...line,
    sender,
    open: question !== undefined,
    login: data?.login ?? false,
    ...(question ? { question } : {}),
  })
}

function readEvent(talk: Talk, activity: Activity, id: string) {
  if (activity.name === 'danger.alarm') {
    const alarm = Alarm.safeParse(activity.value)
    if (alarm.success) {
      talk.alarm[alarm.data.kind] = true
      talk.eased = false
    }
  }
  if (activity.name === 'case.status') {
    const status = CaseStatus.safeParse(activity.value)
    if (!status.success) return
    const changed = talk.status?.status !== status.data.status
    talk.status = status.data
    if (status.data.status === 'closed' || status.data.status === 'with-bot') talk.guests = []
    // With a human, or over: what the bot last asked waits for nobody. A login that was asked for has then been done. A new hour
    // promised in the same wait is no such news: what is asked then (how it is, the signs again) stays open.
    if (changed && status.data.status !== 'with-bot')
      for (const item of talk.items)
        if (item.kind === 'theirs' && item.open && (status.data.status === 'closed' || !asksInPerson(item)))
          Object.assign(item, { open: false, login: false })
    if (status.data.status === 'waiting' || status.data.status === 'with-bot') talk.caregiver = null
  }
  if (activity.name === 'case.guest') {
    const guest = Guest.safeParse(activity.value)
    if (!guest.success) return
    const others = talk.guests.filter(one => one.id !== guest.data.id)
    talk.guests = guest.data.state === 'gone' ? others : [...others, guest.data]
  }
  if (activity.name === 'case.referred') {
    const referred = Referred.safeParse(activity.value)
    if (!referred.success) return
    for (const item of talk.items) if (item.kind === 'theirs') Object.assign(item, { open: false, login: false, past: true })
    Object.assign(talk, { status: null, caregiver: null, guests: [] })
    talk.items.push({ kind: 'onward', id, unit: referred.data.unit })
  }
  if (activity.name === 'triage.outcome') {
    const outcome = Outcome.safeParse(activity.value)
    if (!outcome.success) return
    for (const item of talk.items) if (item.kind === 'judged') item.superseded = true
    talk.eased = outcome.data.level !== 'P1' && outcome.data.action !== 'crisis-line'
    talk.alarm.violence = outcome.data.action === 'crisis-line' && outcome.data.where.kind === '112'
    talk.items.push({ kind: 'judged', id, outcome: outcome.data, superseded: false, told: null })
  }
}

const asksInPerson = ({ sender }: Theirs) => sender?.kind === 'caregiver'

/** A citizen's line, and the mark it leaves on the question it answers. */
function say(talk: Talk, line: Mine, answer: Answer | undefined) {
  const asked = talk.items.findLast(
    item => item.kind === 'theirs' && !item.past && item.question && (!answer || item.question.id === answer.question),
  )
  if (asked?.kind === 'theirs' && asked.question) {
    const options = picked(asked.question, line.text, answer)
    if (answer && !asked.open) line.changes = asked.text
    if (line.state !== 'failed' && (answer || options.length > 0 || (asked.open && fitsIn(asked.question, line)))) {
      asked.answer = { text: line.text, options, state: line.state }
      asked.open = false
    }
  }
  talk.items.push(line)
}

/** A replayed answer may carry its words only: then the words say which options they were. */
function picked(question: Question, text: string, answer: Answer | undefined): string[] {
  if (answer?.option !== undefined) return [answer.option]
  if (answer?.options) return answer.options
  const options = question.options ?? []
  const whole = options.filter(o => same(o.title, text))
  if (whole.length > 0 || question.kind !== 'multi') return whole.map(o => o.id)
  // "Feber, Hosta": titles may hold commas themselves, so the longest are taken out first.
  let rest = ` ${text.toLowerCase()} `
  return [...options]
    .sort((a, b) => b.title.length - a.title.length)
    .filter(o => {
      const found = rest.includes(o.title.toLowerCase())
      rest = rest.replace(o.title.toLowerCase(), '')
      return found
    })
    .map(o => o.id)
}

/** Words without a name answer the question asked last, if they can; "jag mår illa" is no temperature. */
function fitsIn({ kind }: Question, { text, pictures }: Mine): boolean {
  if (kind === 'text') return text.trim() !== ''
  if (kind === 'photo') return pictures.length > 0
  if (kind === 'number' || kind === 'scale') return /^\D{0,12}-?\d+([.,]\d+)?\D{0,12}$/.test(text.trim())
  return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(text.trim())
}
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

const mineOf = (item: Outgoing): Mine => ({
  kind: 'mine',
  id: item.clientId,
  clientId: item.clientId,
  at: item.at,
  text: item.text,
  state: item.state,
  pictures: item.photo ? [{ name: item.photo.name, url: item.photo.data, photo: item.photo }] : [],
  ...(item.reason ? { reason: item.reason } : {}),
  ...(item.progress === undefined ? {} : { progress: item.progress }),
})
