// Between the log and Direct Line, both ways and pure: entries become activities, an activity becomes
// what a citizen brings (Incoming) or a plain word on which field is wrong.
import type { Attachment, Author, Case, Entry, Instant } from '../../bot/case.ts'
import type { GuestDid } from '../../bot/guests.ts'
import type { Incoming } from '../../bot/incoming.ts'
import { outsideName, outsideSender } from '../../bot/people.ts'
import type { Writer } from '../../bot/writing.ts'
import { type Activity, ActivityIn, type EventOut, type MessageOut, ReadValue } from './contract.ts'

export const BOT = { id: 'farstu', name: 'Farstu', role: 'bot' } as const

/** To the clients a caregiver is a bot with a name; the HSA-id stays in the house. */
export const caregiver = (name: string) => ({ id: 'caregiver', name, role: 'bot' as const })

/** So is who was invited. */
export const guest = (name: string) => ({ id: 'guest', name, role: 'bot' as const })

/** Seven digits as Direct Line itself writes them; sorts as text. */
export const activityId = (conversation: string, seq: number) => `${conversation}|${String(seq).padStart(7, '0')}`

/** The number in the log of the activity that `citizen.read` names; null for other events, and for a name of nothing. */
function upToOf({ name, value }: { name: string; value?: unknown }): number | null {
  const read = name === 'citizen.read' ? ReadValue.safeParse(value) : null
  const seq = /\|(\d{7,9})$/.exec(read?.data?.upTo ?? '')?.[1]
  return seq === undefined ? null : Number(seq)
}

/** Who looks, and how a file of theirs is linked; `case` as it stands after the last of the entries. */
export type View = { case: Case; user: string; link: (attachment: Attachment) => string }

/** Somebody there writes: a caregiver or a guest. */
export function toTyping(caseId: string, by: Exclude<Writer, { kind: 'citizen' }>, at: Instant): Activity {
  const { kind, name, role } = by
  return {
    type: 'typing',
    id: `${caseId}|typing`,
    timestamp: at,
    channelId: 'directline',
    conversation: { id: caseId },
    from: kind === 'caregiver' ? caregiver(name) : guest(name),
    channelData: {
      sender: by.kind === 'caregiver' ? { kind: 'caregiver', name, role, unit: by.unit } : { kind: 'guest', name, role: by.role },
    },
  }
}

export const toActivities = (view: View, entries: readonly Entry[]): Activity[] =>
  entries.flatMap<Activity>(entry => (entry.type === 'message' ? [toMessage(view, entry)] : toEvent(view, entry)))

function toMessage({ case: c, user, link }: View, entry: Extract<Entry, { type: 'message' }>): MessageOut {
  const { by, question, attachments } = entry
  return {
    type: 'message',
    ...header(c.id, entry),
    from: fromOf(by, user),
    text: entry.text,
    // Markdown is the clients' default, and would rewrite a person's own quotation marks.
    textFormat: 'plain',
    locale: entry.language,
    ...(attachments?.length ? { attachments: attachments.map(a => shown(a, link(a))) } : {}),
    ...(question?.kind === 'choice' && question.options?.length
      ? { suggestedActions: { to: [user], actions: question.options.map(option => action(question.id, option)) } }
      : {}),
    channelData: {
      ...(question ? { question } : {}),
      ...(by.kind === 'caregiver' ? { sender: { kind: 'caregiver' as const, ...outsideSender(by), unit: by.unit.name } } : {}),
      ...(by.kind === 'guest' ? { sender: { kind: 'guest' as const, name: by.name, role: by.role } } : {}),
      ...(entry.clientId === undefined ? {} : { clientActivityID: entry.clientId }),
      ...(entry.answers === undefined ? {} : { answers: entry.answers }),
      ...(entry.login ? { login: true as const } : {}),
    },
  }
}

function fromOf(by: Author, user: string): MessageOut['from'] {
  switch (by.kind) {
    case 'citizen':
      return { id: user, role: 'user' }
    case 'caregiver':
      return caregiver(outsideName(by))
    case 'guest':
      return guest(by.name)
    default:
      return BOT
  }
}

const shown = ({ contentType, name }: Attachment, contentUrl: string) => ({
  contentType,
  name,
  contentUrl,
  ...(contentType.startsWith('image/') ? { thumbnailUrl: contentUrl } : {}),
})

const action = (question: string, { id: option, title }: { id: string; title: string }) => ({
  type: 'messageBack' as const,
  title,
  text: title,
  displayText: title,
  value: { question, option },
})

function toEvent({ case: c }: View, entry: Exclude<Entry, { type: 'message' }>): EventOut[] {
  const event = { type: 'event' as const, ...header(c.id, entry), from: BOT }
  if (entry.type === 'judged') return [{ ...event, name: 'triage.outcome', value: entry.judgement }]
  if (entry.type === 'alarm') return [{ ...event, name: 'danger.alarm', value: { kind: entry.kind } }]
  if (entry.type === 'referred') {
    const { referral: conversation, unit, provider, promisedBy } = entry
    return [{ ...event, name: 'case.referred', value: { conversation, unit: unit.name, provider: provider.name, promisedBy } }]
  }
  if (entry.type === 'guest') {
    const found = c.guests?.find(one => one.id === entry.guest)
    const state = guestState(entry.did)
    if (!found || !state) return []
    const { id, role, name } = found
    return [{ ...event, name: 'case.guest', value: { id, role, name, state } }]
  }
  const status = statusAfter(c, entry)
  return status ? [{ ...event, name: 'case.status', value: status }] : []
}

/** A question to the citizen, and its no, let nobody in; a new link changes nothing they see. */
function guestState(did: GuestDid): 'invited' | 'here' | 'gone' | null {
  switch (did.what) {
    case 'invited':
      return did.question === undefined ? 'invited' : null
    case 'answered':
      return did.granted ? 'invited' : null
    case 'came':
      return 'here'
    case 'left':
      return 'invited'
    case 'ended':
      return 'gone'
    case 'linked':
    case 'locked':
      return null
  }
}

/** What a citizen is told of their case; null where nothing they can see has changed. */
function statusAfter(
  c: Case,
  e: Exclude<Entry, { type: 'message' }>,
): Extract<EventOut, { name: 'case.status' }>['value'] | null {
  switch (e.type) {
    case 'handed-over':
      return { status: 'waiting', unit: e.unit.name, ...promise(e.unstaffed ? null : e.promisedBy) }
    case 'transferred':
    case 'reopened':
      return { status: 'waiting', unit: e.unit.name, promisedBy: e.promisedBy }
    case 'claimed':
      return { status: 'claimed', ...(e.by.kind === 'caregiver' ? { unit: e.by.unit.name } : {}) }
    case 'resumed':
      return { status: 'claimed', ...unitOf(c) }
    case 'passed':
      return { status: c.status, unit: e.to.unit.name }
    case 'released':
      return e.to === 'bot' ? { status: 'with-bot' } : { status: 'waiting', ...unitOf(c), ...promise(e.promisedBy) }
    case 'held':
      return { status: 'on-hold', ...unitOf(c), promisedBy: e.until }
    case 'promised':
      return { status: c.status, ...unitOf(c), promisedBy: e.promisedBy }
    case 'urgency-changed':
      return e.promisedBy ? { status: c.status, ...unitOf(c), promisedBy: e.promisedBy } : null
    case 'closed':
      return { status: 'closed' }
    default:
      return null
  }
}
const unitOf = (c: Case) => (c.unit ? { unit: c.unit.name } : {})
const promise = (promisedBy: string | null) => (promisedBy ? { promisedBy } : {})

const header = (conversation: string, entry: Entry) => ({
  id: activityId(conversation, entry.seq),
  timestamp: entry.at,
  channelId: 'directline' as const,
  conversation: { id: conversation },
})

export type Invalid = { invalid: { field: string; fix: string } }
export type Understood =
  | { type: 'message'; incoming: Extract<Incoming, { type: 'message' }>; clientId: string | null }
  | { type: 'event'; name: string; upTo: number | null }
  | { type: 'typing' }

/** `attachments`: those stored by an upload; files may not come any other way. */
export function toIncoming(activity: unknown, attachments: Attachment[] = []): Understood | Invalid {
  const parsed = ActivityIn.safeParse(activity)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return invalid(issue?.path.map(String).join('.') || 'activity', issue?.message ?? 'A Direct Line activity as a JSON object.')
  }
  const { data } = parsed
  if (data.type === 'typing') return { type: 'typing' }
  if (data.type === 'event') return { type: 'event', name: data.name, upTo: upToOf(data) }

  const { value, channelData } = data
  if (data.attachments?.length && attachments.length === 0)
    return invalid('attachments', 'Send files as multipart/form-data to …/upload; links are not fetched.')
  const typed = [data.text, channelData?.messageBack?.displayText].find(words => words?.trim()) ?? ''
  const text = storable(withValue(typed, value))
  const choice = typeof value === 'object' ? value : null
  if (text.trim() === '' && !choice && attachments.length === 0)
    return invalid('text', 'Write something, or send a value or a file.')

  const clientId = channelData?.clientActivityID === undefined ? null : storable(channelData.clientActivityID)
  const kinds = channelData?.client?.kinds
  return {
    type: 'message',
    clientId,
    incoming: {
      type: 'message',
      text,
      // Chosen in the client's menu; a page's `locale` comes with every message and is no wish.
      ...(channelData?.client?.language ? { language: channelData.client.language } : {}),
      ...(clientId === null ? {} : { clientId }),
      ...(choice && 'question' in choice ? { answer: answerOf(choice) } : {}),
      ...(choice && 'command' in choice ? { command: choice.command } : {}),
      ...(attachments.length ? { attachments } : {}),
      ...(kinds === undefined ? {} : { kinds: kinds.map(storable) }),
    },
  }
}

/** All that was said: words that come as a value beside a text are read and kept like any others; a date or a number is told by it. */
function withValue(text: string, value: Extract<ActivityIn, { type: 'message' }>['value']): string {
  const given = value && typeof value === 'object' && 'value' in value ? value.value : value
  if (typeof given !== 'string' || given.trim() === '') return text
  if (text === '') return given
  return !/\p{L}/u.test(given) || text.toLowerCase().includes(given.trim().toLowerCase()) ? text : `${text}\n${given}`
}

function answerOf(value: Extract<NonNullable<Extract<ActivityIn, { type: 'message' }>['value']>, { question: string }>) {
  const question = storable(value.question)
  if ('option' in value) return { question, option: storable(value.option) }
  if ('options' in value) return { question, options: value.options.map(storable) }
  return { question, value: typeof value.value === 'string' ? storable(value.value) : value.value }
}

/** The words of an answer that came by its ids alone: a transcript without them would be a row of empty lines. */
export function wordsOf(
  answer: NonNullable<Extract<Incoming, { type: 'message' }>['answer']>,
  entries: readonly Entry[],
): string {
  if (answer.value !== undefined) return String(answer.value)
  const asked = entries.findLast(e => e.type === 'message' && e.question?.id === answer.question)
  const options = (asked?.type === 'message' && asked.question?.options) || []
  return (answer.options ?? [answer.option ?? '']).map(id => options.find(o => o.id === id)?.title ?? id).join(', ')
}

/** PostgreSQL takes no NUL and JSON no half character; both become the sign for an unreadable one. */
export const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd')

const invalid = (field: string, fix: string): Invalid => ({ invalid: { field, fix } })
