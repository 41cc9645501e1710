// A case over a care provider's border, step by step: the owner asks, the citizen answers, the clock ends a question nobody
// answers. Pure; refer-carry.ts makes the new case once there is a yes.
import { createHash } from 'node:crypto'
import { say } from '../flows/texts/index.ts'
import type { Case, DeskQuestion, Draft, Instant, Refusal } from './case.ts'
import { later, openNow } from './hours.ts'
import type { Incoming } from './incoming.ts'
import type { Caregiver, Unit } from './people.ts'
import type { RegisterUnit } from './ports.ts'
import type { Referral } from './referral.ts'
import type { Settings } from './settings.ts'
import { bot } from './speech.ts'
import { yesOrNo } from './yes-or-no.ts'

export type ReferAct =
  /** `id`: what the new case will be called. */
  { act: 'refer'; unit: RegisterUnit; reason: string; summary: string; id: string } | { act: 'withdraw-referral' }

export const isReferAct = (what: { act: string }): what is ReferAct => what.act === 'refer' || what.act === 'withdraw-referral'

export const SUMMARY_AT_MOST = 4000
const YES = 'refer-yes'
const NO = 'refer-no'

export const isAsking = ({ referral }: Case): boolean => referral?.state === 'asked'
/** Said yes to and on its way: the case stays where it is until the other one is there. */
export const isLeaving = ({ referral }: Case): boolean => referral?.state === 'granted'
/** Danger is 112 and not a question with hours to answer in. */
export const isEmergency = (c: Pick<Case, 'urgency' | 'alarm'>): boolean =>
  c.urgency?.level === 'P1' || (c.alarm !== null && c.alarm.acknowledged === null)
export const mayRefer = (c: Case): boolean => !isAsking(c) && !isLeaving(c) && !isEmergency(c)

export function wrongReferral(c: Case, who: Caregiver, what: ReferAct, now: Instant): Refusal | null {
  if (what.act === 'withdraw-referral') return null
  const { unit, reason, summary } = what
  if (unit.provider.hsaId === who.provider) return { refused: 'invalid', field: 'unit', detail: 'same care provider' }
  if (unit.kind === 'emergency-department') return { refused: 'invalid', field: 'unit', detail: 'not by chat' }
  // Nobody there would see what can't wait until they open.
  if (c.urgency?.level === 'P2' && !openNow(unit, now)) return { refused: 'closed-there', by: unit.name }
  if (reason.trim() === '') return { refused: 'invalid', field: 'reason', detail: 'empty' }
  if (summary.trim() === '') return { refused: 'invalid', field: 'summary', detail: 'empty' }
  return summary.length > SUMMARY_AT_MOST ? { refused: 'invalid', field: 'summary', detail: 'too long' } : null
}

type Asking = { unit: RegisterUnit; reason: string; summary: string }
/** The whole question as the citizen reads it. */
export function askedText(
  c: Case,
  { unit, reason, summary }: Asking,
): { key: string; values: Record<string, string>; text: string } {
  const key = 'desk.refer-ask'
  const values = {
    unit: unit.name,
    provider: unit.provider.name,
    child: c.citizen?.actor ? 'yes' : 'no',
    level: c.urgency?.level ?? 'P3',
    reason: reason.trim(),
    summary: summary.trim(),
  }
  return { key, values, text: say(c.language, key, values) }
}

/** `own`: the care provider that sends. The citizen has as long to answer as they would have been let to wait. */
export function onRefer(c: Case, what: ReferAct, own: Unit, now: Instant, settings: Settings): Draft[] {
  if (what.act === 'withdraw-referral')
    return [{ type: 'referral-ended', referral: c.referral?.id ?? '', how: 'withdrawn' }, bot(c.language, 'desk.refer-withdrawn')]
  const { unit, reason, summary } = what
  const to = { hsaId: unit.hsaId, name: unit.name }
  const woken: Draft[] = c.status === 'on-hold' ? [{ type: 'resumed' }] : []
  const id = `desk.${c.rev + woken.length + 1}`
  const asked = askedText(c, what)
  const options = [YES, NO].map(each => ({ id: each, title: say(c.language, `desk.${each}`) }))
  const question: DeskQuestion = {
    id,
    kind: 'choice',
    text: say(c.language, 'desk.refer-question', { unit: unit.name }),
    options,
  }
  const level = c.urgency?.level ?? 'P3'
  return [
    ...woken,
    { type: 'message', ...asked, language: c.language, question: { id, kind: 'choice', options } },
    { type: 'desk-asked', question },
    {
      type: 'referral-asked',
      referral: {
        id: what.id,
        question: id,
        to,
        provider: unit.provider,
        from: own,
        phone: unit.phone,
        level,
        reason: reason.trim(),
        summary: summary.trim(),
        digest: createHash('sha256').update(asked.text).digest('hex'),
        until: later(now, settings.answerWithin[level]),
      },
    },
  ]
}

type Brought = Extract<Incoming, { type: 'message' }>
type Answered = Extract<Draft, { type: 'desk-answered' }>

/** "Ja" alone is an answer only when nothing else has been said or asked since. Of a referral, and of who may be in the talk. */
export function consentWord(c: Case, m: Brought): Answered | null {
  const question = c.questions?.at(-1)
  if (!question || m.answer || m.command || consentAskedAt(c, question.id) !== c.lastCaregiverAt) return null
  const [yes, no] = question.options ?? []
  const meant = yesOrNo(m.text)
  const option = meant === 'yes' ? yes : meant === 'no' ? no : undefined
  if (!option) return null
  return {
    type: 'desk-answered',
    by: { kind: 'citizen' },
    answer: { question: question.id, text: m.text, options: [option.id] },
  }
}

/** Words that may be a yes or a no, and neither plainly: they are asked to press, not left wondering. */
export function consentUnclear(c: Case, m: Brought): Draft[] {
  const question = c.questions?.at(-1)
  if (!question || m.answer || m.command || consentAskedAt(c, question.id) !== c.lastCaregiverAt) return []
  return yesOrNo(m.text) === 'unclear' ? [bot(c.language, 'desk.consent-press')] : []
}

/** When this question asked for a consent that is still waited for. */
function consentAskedAt(c: Case, question: string): Instant | undefined {
  if (isAsking(c) && c.referral?.question === question) return c.referral.askedAt
  return c.guests?.find(one => one.state === 'asked' && one.question === question)?.at
}

/** What an answer to the question leads to; and danger in any words ends the question. */
export function onConsent(c: Case, answered: Draft | null, text: string, danger: boolean, now: Instant): Draft[] {
  const { referral } = c
  const option = answered?.type === 'desk-answered' ? answered.answer.options?.[0] : undefined
  const ended = (how: 'expired' | 'interrupted'): Draft => ({ type: 'referral-ended', referral: referral?.id ?? '', how })
  if (option !== YES && option !== NO) return danger && isAsking(c) ? [ended('interrupted')] : []
  if (!referral || answered?.type !== 'desk-answered' || referral.question !== answered.answer.question || !c.citizen)
    return [bot(c.language, 'desk.refer-over')]
  if (isLeaving(c) || referral.state === 'sent') return [bot(c.language, 'desk.refer-sent', { unit: referral.to.name })]
  if (!isAsking(c)) return [bot(c.language, 'desk.refer-over')]
  if (danger || isEmergency(c)) return [ended('interrupted'), bot(c.language, 'desk.refer-over')]
  if (referral.until <= now) return [ended('expired'), bot(c.language, 'desk.refer-over')]
  const granted = option === YES
  const { number, actor } = c.citizen
  return [
    {
      type: 'referral-answered',
      by: { kind: 'citizen' },
      referral: referral.id,
      granted,
      text,
      consenting: { number, guardian: actor },
    },
    // The owner rests no longer: there is an answer.
    ...(c.status === 'on-hold' ? [{ type: 'resumed' } as const] : []),
    bot(c.language, granted ? 'desk.refer-thanks' : 'desk.refer-stays', { unit: referral.to.name }),
  ]
}

/** When somebody must look: a question ends, or a yes is to be carried. */
export const referralWake = ({ referral }: Case): Instant | null =>
  referral?.state === 'asked' ? referral.until : referral?.state === 'granted' ? (referral.decidedAt ?? referral.askedAt) : null

export function expired(c: Case, now: Instant): Draft[] | null {
  const { referral } = c
  if (referral?.state !== 'asked' || referral.until > now) return null
  return [
    { type: 'referral-ended', referral: referral.id, how: 'expired' },
    ...(c.status === 'on-hold' ? [{ type: 'resumed' } as const] : []),
    bot(c.language, 'desk.refer-expired'),
  ]
}

export const senderOf = ({ by, from }: Referral): Caregiver => ({ ...by, provider: from.hsaId })
