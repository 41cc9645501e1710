// An interpreter or a relative into the talk: the owner invites, the citizen is asked (a relative) or told (an interpreter) and may
// always end it, the clock ends what nobody ended. And what a guest writes: read for danger as the citizen's own words are,
// and otherwise answered by nobody but people.
import type { z } from 'zod'
import { readDanger } from '../flows/danger.ts'
import { say } from '../flows/texts/index.ts'
import { plain } from './answer.ts'
import type { Author, Case, Change, DeskQuestion, Draft, Instant, Refusal } from './case.ts'
import { type AskedInvites, authorOf, type Guest, invited, openGuest } from './guests.ts'
import { later } from './hours.ts'
import { wokenBy } from './in-hand.ts'
import type { FromGuest, Incoming } from './incoming.ts'
import { languageName } from './languages.ts'
import { changed } from './log.ts'
import { type Caregiver, staffAuthor } from './people.ts'
import { owns } from './rights.ts'
import { bot } from './speech.ts'
import { judgeNow, Talk } from './talk.ts'
import type { House } from './turn.ts'

const MOST = 3
/** Minutes a link opens, and a question waits. */
const LASTS = 12 * 60
const YES = 'guest-yes'
const NO = 'guest-no'

type Asked = z.infer<(typeof AskedInvites)[number]>
/** `id`: what the guest will be called. */
export type InviteAct = (Extract<Asked, { act: 'invite' }> & { id: string }) | Extract<Asked, { act: 'end-guest' }>

/** A language by its name, in another. */
export const languageIn = languageName

export function wrongInvite(c: Case, what: InviteAct): Refusal | null {
  const wrong = (field: string, detail: string): Refusal => ({ refused: 'invalid', field, detail })
  if (what.act === 'end-guest')
    return invited(c).some(one => one.id === what.guest) ? null : wrong('guest', 'not invited, or ended already')
  // Whoever holds the link knows that this person has asked for care, and here.
  if (c.citizen?.protected) return { refused: 'protected-person' }
  if (invited(c).length >= MOST) return { refused: 'too-many-guests' }
  if (what.name.trim() === '') return wrong('name', 'empty')
  // They are told apart by their names.
  if (invited(c).some(one => plain(one.name) === plain(what.name))) return wrong('name', 'somebody invited has it')
  if (what.role === 'interpreter' && !what.language) return wrong('language', 'needed of an interpreter')
  return what.role === 'relative' && what.language ? wrong('language', 'only of an interpreter') : null
}

export function onInvite(c: Case, what: InviteAct, now: Instant): Draft[] {
  if (what.act === 'end-guest') {
    const guest = invited(c).find(one => one.id === what.guest)
    return guest ? ending(c, guest, 'caregiver') : []
  }
  const { id, role, name, language } = what
  const woken: Draft[] = c.status === 'on-hold' ? [{ type: 'resumed' }] : []
  const until = later(now, LASTS)
  if (role === 'interpreter' && language)
    return [
      ...woken,
      { type: 'guest', guest: id, did: { what: 'invited', role, name, language, until } },
      bot(c.language, 'desk.guest-interpreter', { name, language: languageIn(language, c.language), ...ends(c, name) }),
    ]
  const question = `desk.${c.rev + woken.length + 1}`
  const key = 'desk.guest-ask'
  const options = [YES, NO].map(each => ({ id: each, title: say(c.language, `desk.${each}`, { name }) }))
  const asked: DeskQuestion = { id: question, kind: 'choice', text: say(c.language, 'desk.guest-question', { name }), options }
  return [
    ...woken,
    {
      type: 'message',
      key,
      values: { name },
      text: say(c.language, key, { name }),
      language: c.language,
      question: { id: question, kind: 'choice', options },
    },
    { type: 'desk-asked', question: asked },
    { type: 'guest', guest: id, did: { what: 'invited', role, name, question, until } },
  ]
}

/** The words that end it, as the citizen may press or write them. */
export const endWords = (language: string, name: string): string => say(language, 'desk.guest-end', { name })
const ends = (c: Case, name: string) => ({ end: endWords(c.language, name) })

function ending(c: Case, { id, name, state }: Guest, how: 'caregiver' | 'citizen' | 'expired', by?: Author): Draft[] {
  const told = state === 'asked' ? 'desk.guest-withdrawn' : 'desk.guest-ended'
  return [{ type: 'guest', guest: id, did: { what: 'ended', how }, ...(by ? { by } : {}) }, bot(c.language, told, { name })]
}

type Brought = Extract<Incoming, { type: 'message' }>

/** The citizen's yes or no to a relative; no also later, to one who is in. */
export function onInvitation(c: Case, answered: Draft | null, now: Instant): Draft[] {
  if (answered?.type !== 'desk-answered') return []
  const option = answered.answer.options?.[0]
  if (option !== YES && option !== NO) return []
  const guest = c.guests?.find(one => one.question === answered.answer.question)
  if (guest?.state === 'open') return option === NO ? ending(c, guest, 'citizen', { kind: 'citizen' }) : []
  if (guest?.state !== 'asked' || guest.until <= now || c.citizen?.protected) return [bot(c.language, 'desk.guest-over')]
  const { id, name } = guest
  const granted = option === YES
  return [
    { type: 'guest', by: { kind: 'citizen' }, guest: id, did: { what: 'answered', granted, until: later(now, LASTS) } },
    // The owner rests no longer: there is an answer.
    ...(c.status === 'on-hold' ? [{ type: 'resumed' } as const] : []),
    bot(c.language, granted ? 'desk.guest-in' : 'desk.guest-not-in', { name, ...ends(c, name) }),
  ]
}

/** "Avsluta för Lisa", pressed or written. */
export function endedByCitizen(c: Case, m: Brought): Draft[] {
  const said = plain(m.text)
  const named = invited(c).find(
    one =>
      m.answer?.question === `guest.${one.id}` || (!m.answer && !m.command && said === plain(endWords(c.language, one.name))),
  )
  return named ? ending(c, named, 'citizen', { kind: 'citizen' }) : []
}

/** Somebody whose name nobody may learn has logged in: the doors are shut first. */
export const shutFor = (c: Case, { protected: hidden }: { protected: boolean }): Draft[] =>
  hidden ? invited(c).map(({ id }) => ({ type: 'guest', guest: id, did: { what: 'ended', how: 'protected' } }) as const) : []

export const guestWake = (c: Case): Instant | undefined =>
  invited(c)
    .map(({ until }) => until)
    .sort()[0]

export function guestsExpired(c: Case, now: Instant): Draft[] | null {
  const over = invited(c).filter(({ until }) => until <= now)
  return over.length === 0 ? null : over.flatMap(one => ending(c, one, 'expired'))
}

/** A new link to an open guest, by whoever has the case. */
export function linked(c: Case, who: Caregiver, id: string, now: Instant): Change | Refusal {
  if (c.status === 'closed') return { refused: 'closed' }
  if (!owns(c, who)) return c.claim ? { refused: 'taken', by: c.claim.name } : { refused: 'not-yours' }
  if (who.duty === 'student') return { refused: 'supervised' }
  if (!openGuest(c, id)) return { refused: 'invalid', field: 'guest', detail: 'not in the talk' }
  return changed(c, staffAuthor(who), now, [{ type: 'guest', guest: id, did: { what: 'linked', until: later(now, LASTS) } }])
}
export const mayLink = (c: Case, who: Caregiver): boolean => owns(c, who) && who.duty !== 'student'

/** Comes, goes, or has guessed too often: written once for each time it changes. */
export function guestMoved(c: Case, id: string, what: 'came' | 'left' | 'locked', now: Instant): Change | null {
  const guest = openGuest(c, id)
  if (!guest || (what === 'locked' ? guest.link === 'locked' : guest.here === (what === 'came'))) return null
  const by: Author = what === 'locked' ? { kind: 'system', name: 'guest' } : authorOf(guest)
  return changed(c, by, now, [{ type: 'guest', guest: id, did: { what } }])
}

/** What a guest writes is kept whatever happens next. */
export function guestSaid(c: Case, { guest: id, text, clientId }: FromGuest, now: Instant): Change | Refusal {
  const guest = openGuest(c, id)
  if (!guest || guest.until <= now) return { refused: 'closed' }
  const language = guest.language ?? c.language
  return changed(c, authorOf(guest), now, [{ type: 'message', text, language, ...(clientId ? { clientId } : {}) }])
}

/** "Hon säger att …": in a citizen's mouth it may be a voice they hear; an interpreter says it all day. */
const relayed =
  /(?<!\p{L})(?:hon|han|hen|patienten|personen|mamma|pappa|barnet|she|he|they|the patient) (?:säger|sa|sade|says|said)(?: att| that)?(?!\p{L})/giu
function dangerIn(text: string): ReturnType<typeof readDanger> {
  const danger = readDanger(text)
  if (danger?.category !== 'psychosis' && danger?.category !== 'other') return danger
  const bare = text.replace(relayed, ',')
  return bare === text ? danger : readDanger(bare)
}

/** Danger in it raises and a pause ends, as by the citizen's own words; but it is nobody's answer, and no fact of theirs. */
export function guestHeard(c: Case, { guest: id, text }: FromGuest, now: Instant, house: House): Change {
  const talk = new Talk(c, now, house)
  const danger = dangerIn(text)
  if (danger) takeDanger(talk, id, danger)
  if (c.status === 'on-hold' && c.claim && house.isOnDuty?.(c.claim.hsaId) === false) talk.write(...wokenBy(talk.c, now, house))
  return talk.change()
}

function takeDanger(talk: Talk, id: string, { kind, category, words }: NonNullable<ReturnType<typeof dangerIn>>): void {
  const { c, house } = talk
  talk.write({ type: 'alarm', kind, category, words, message: c.rev })
  const { level } = judgeNow({ ...c, facts: { ...c.facts, [`alarm.${kind}`]: true } }, house)
  const role = openGuest(c, id)?.role ?? 'relative'
  const reason = say('sv', `console.guest.danger.${role}`)
  if (level < (c.urgency?.level ?? 'P9')) talk.write({ type: 'urgency-changed', level, reason, promisedBy: null })
  talk.raise()
}
