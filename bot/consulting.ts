// Asking a colleague for advice: the owner asks and may take the question back; the one who was asked writes to colleagues and
// ends it by answering. An act of its own beside the table in desk.ts: the one who is asked may sit at another unit.
import { z } from 'zod'
import type { Case, Change, Draft, Instant, Refusal } from './case.ts'
import { isAsked, isConsulted, openConsults } from './consult.ts'
import { changed } from './log.ts'
import { type Caregiver, staffAuthor } from './people.ts'
import { entitled, owns as has } from './rights.ts'

const text = z.string().trim().min(1).max(4000)
/** As the console asks: a colleague who is at work, at their unit. */
export const AskedConsults = [
  z.strictObject({ act: z.literal('consult'), to: z.string().min(1).max(100), unit: z.string().min(1).max(100), reason: text }),
  z.strictObject({ act: z.literal('advise'), text, ends: z.boolean() }),
  z.strictObject({ act: z.literal('withdraw-consult'), consult: z.int().positive() }),
] as const

export type ConsultAct =
  | { act: 'consult'; to: Caregiver; reason: string }
  | { act: 'advise'; text: string; ends: boolean }
  | { act: 'withdraw-consult'; consult: number }
const names = ['consult', 'advise', 'withdraw-consult'] as const
export const isConsultAct = (what: { act: string }): what is ConsultAct => names.some(name => name === what.act)

const owns = (c: Case, who: Caregiver) =>
  (c.status === 'claimed' || c.status === 'on-hold') && has(c, who) && entitled(c, who, 'consult')

/** Which of these acts this caregiver may do now. */
export function consultActs(c: Case, who: Caregiver): (typeof names)[number][] {
  const withdrawable = owns(c, who) && openConsults(c).length > 0
  return names.filter(name => (name === 'advise' ? isConsulted(c, who) : name === 'consult' ? owns(c, who) : withdrawable))
}

export function consult(c: Case, who: Caregiver, what: ConsultAct, now: Instant): Change | Refusal {
  if (c.status === 'closed') return { refused: 'closed' }
  if (!consultActs(c, who).includes(what.act))
    return what.act === 'consult' && c.claim && !has(c, who)
      ? { refused: 'taken', by: c.claim.name }
      : { refused: what.act === 'advise' ? 'not-allowed' : 'not-yours' }
  const drafts = draftsOf(c, who, what)
  if ('refused' in drafts) return drafts
  return changed(c, staffAuthor(who), now, drafts)
}

function draftsOf(c: Case, who: Caregiver, what: ConsultAct): Draft[] | Refusal {
  const wrong = (field: string, detail: string): Refusal => ({ refused: 'invalid', field, detail })
  switch (what.act) {
    case 'consult': {
      const { to, reason } = what
      if (reason.trim() === '') return wrong('reason', 'empty')
      if (to.hsaId === who.hsaId) return wrong('to', 'yourself')
      // Over a care provider's border is a disclosure, with the patient's consent.
      if (to.provider !== who.provider) return { refused: 'other-provider', by: to.unit.name }
      if (c.citizen?.protected && !to.cleared) return wrong('to', 'not cleared for a protected identity')
      if (isConsulted(c, to)) return wrong('to', 'asked already')
      const { hsaId, name, role, unit } = to
      return [{ type: 'consulted', to: { hsaId, name, role, unit }, reason }]
    }
    case 'advise': {
      const mine = openConsults(c).filter(one => isAsked(one, who))
      if (what.text.trim() === '') return wrong('text', 'empty')
      const ends: Draft[] = what.ends ? mine.map(one => ({ type: 'consult-ended', consult: one.id, how: 'answered' })) : []
      return [{ type: 'internal-note', text: what.text }, ...ends]
    }
    case 'withdraw-consult':
      return openConsults(c).some(one => one.id === what.consult)
        ? [{ type: 'consult-ended', consult: what.consult, how: 'withdrawn' }]
        : wrong('consult', 'ended already')
  }
}
