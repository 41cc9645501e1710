// After a yes: the new case at the other care provider, then the word of it in the old one. Two commits; whatever falls between
// them is healed by doing it again, since the new case's id was decided when the question was asked. The sweeper comes here
// every second for as long as a yes is not carried (wake_at), in any process.
import { position } from '../flows/conversation.ts'
import { type Author, type Case, type Change, type Draft, type Instant, isRefusal } from './case.ts'
import { blank, changed } from './log.ts'
import { answerThere } from './open-door.ts'
import { noEntries, type Store, type Who } from './ports.ts'
import type { Referral } from './referral.ts'
import { senderOf } from './referring.ts'
import { bot, timeText } from './speech.ts'
import { complaintOf } from './told.ts'
import type { House } from './turn.ts'

type Parts = { store: Pick<Store, 'read' | 'update'>; houseOf: (c: Case) => Promise<House>; now: () => Instant }
export type CarriesReferral = (old: Case) => Promise<void>

export function referrals({ store, houseOf, now }: Parts): CarriesReferral {
  return async old => {
    const { referral } = old
    if (referral?.state !== 'granted') return
    const who: Who = { kind: 'caregiver', caregiver: senderOf(referral) }
    const there = await store.read(referral.id, { kind: 'system', name: 'clock' }, 'stream', noEntries)
    const house = await houseOf(blank(referral.id))
    const opened =
      there ??
      (await store.update(referral.id, who, 'disclosure', c => (c.rev > 0 ? null : received(c, old, referral, now(), house))))
    if ('refused' in opened) throw Object.assign(new Error('The new case was refused'), { code: opened.refused })
    const told = await store.update(old.id, who, 'disclosure', c =>
      c.referral?.id === referral.id && c.referral.state === 'granted' ? sent(c, referral, opened.case, now()) : null,
    )
    if (isRefusal(told)) throw Object.assign(new Error('The old case was refused'), { code: told.refused })
  }
}

/** As urgent as the more urgent of what it was when they were asked and what it is now. */
const urgencyOf = (old: Case, { level }: Referral) => (old.urgency && old.urgency.level < level ? old.urgency.level : level)

/** Nothing of the old case but the person, the summary they read, and how urgent it is. */
export function received(c: Case, old: Case, referral: Referral, now: Instant, house: House): Change {
  const { to, provider, from, by, reason, summary } = referral
  const { citizen, language } = old
  if (!citizen) throw Object.assign(new Error('A referral without a person'), { code: 'not-identified' })
  const level = urgencyOf(old, referral)
  const there = { unit: to, urgency: { level, by: '', reason: '' }, alarm: null }
  const promisedBy = answerThere(there, house.settings.answerWithin[level], now, house)
  const sender: Author = { kind: 'caregiver', ...by }
  // The complaint as a code only where it stands in the words they agreed to.
  const symptoms = old.symptoms.filter(id => summary.includes(complaintOf([id], language)) && complaintOf([id], language) !== '')
  const drafts: Draft[] = [
    {
      type: 'opened',
      language,
      number: house.newNumber(),
      rules: house.rules.hash,
      position: position('handed-over'),
      channel: old.channel,
      unit: to,
    },
    ...(old.kinds.length > 0 ? [{ type: 'client-described' as const, kinds: old.kinds }] : []),
    { type: 'identified', citizen },
    {
      type: 'referral-received',
      by: sender,
      referral: {
        unit: to,
        provider,
        from: { unit: by.unit, provider: from },
        level,
        reason,
        summary,
        consentedAt: referral.decidedAt ?? now,
      },
    },
    ...(symptoms.length > 0 ? [{ type: 'complaint-chosen' as const, symptoms }] : []),
    { type: 'handed-over', unit: to, promisedBy, reason: 'referred' },
    bot(language, 'desk.referral-received', {
      unit: to.name,
      from: by.unit.name,
      time: timeText(promisedBy, now, language),
    }),
  ]
  return changed(c, { kind: 'system', name: 'referral' }, now, drafts)
}

/** The old case stays with its owner, who has a note to sign before it is closed: a closed case takes none. */
function sent(c: Case, { id, to, provider, phone, by }: Referral, there: Case, now: Instant): Change {
  const promisedBy = there.promisedBy ?? now
  return changed(c, { kind: 'caregiver', ...by }, now, [
    bot(c.language, 'desk.referred', { unit: to.name, time: timeText(promisedBy, now, c.language), phone }),
    { type: 'referred', referral: id, number: there.number, unit: to, provider, promisedBy },
  ])
}
