// What the entries about a referral do to the case that sends. The one that receives keeps only its urgency of it.
import type { Case, Entry } from './case.ts'
import type { Referral } from './referral.ts'

type About = Extract<
  Entry,
  { type: 'referral-asked' | 'referral-answered' | 'referral-ended' | 'referred' | 'referral-received' }
>

/** A case that leaves its owner takes the open question with it: who asked no longer answers for what would be sent. */
export function leaving(c: Case, e: Entry): Case {
  const leaves = e.type === 'released' || e.type === 'transferred' || e.type === 'closed'
  return leaves && c.referral?.state === 'asked' ? { ...c, referral: { ...c.referral, state: 'withdrawn', decidedAt: e.at } } : c
}

export function withReferral(c: Case, e: About): Case {
  const become = (state: Referral['state'], more: Partial<Referral> = {}): Case =>
    c.referral ? { ...c, referral: { ...c.referral, state, decidedAt: e.at, ...more } } : c
  switch (e.type) {
    case 'referral-asked': {
      if (e.by.kind !== 'caregiver') return c
      const { kind: _, ...by } = e.by
      return { ...c, referral: { ...e.referral, state: 'asked', by, askedAt: e.at } }
    }
    case 'referral-answered':
      return become(e.granted ? 'granted' : 'declined')
    // The next move is the owner's: a silent one's case returns by itself.
    case 'referral-ended':
      return { ...become(e.how), owedSince: c.owedSince ?? e.at }
    // Sending it on is the answer: nobody owes one here any more.
    case 'referred': {
      const decided = c.referral?.decidedAt ? { decidedAt: c.referral.decidedAt } : {}
      return { ...become('sent', { number: e.number, ...decided }), owedSince: null, lastCaregiverAt: e.at }
    }
    case 'referral-received': {
      const { level, reason, from } = e.referral
      return { ...c, urgency: { level, by: from.unit.name, reason } }
    }
  }
}
