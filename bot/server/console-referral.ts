// A case over a care provider's border, as the desk sees it: drafted and shown as the patient will read it, then how it stands.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { say, type Values } from '../../flows/texts/index.ts'
import type { Case, Entry } from '../case.ts'
import type { CaseView, ReferralDraft } from '../console/wire.ts'
import { openNow } from '../hours.ts'
import { askedText, mayRefer } from '../referring.ts'
import { referralSummary } from '../referral-summary.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, refuse, wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case; entries: Entry[] } | null>
/** What the page puts the caregiver's own words in the place of. */
const marks = { reason: '\u0001', summary: '\u0002' }

export function referralRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  app.post('/cases/:id/referral/draft', async c => {
    const asked = await body(c, z.strictObject({ unit: z.string().min(1).max(100) }))
    if (asked instanceof Response) return asked
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const unit = (await deps.register.units()).find(u => u.hsaId === asked.unit)
    if (!unit) return refuse(c, { refused: 'invalid', field: 'unit' })
    if (!found.case.citizen) return refuse(c, { refused: 'not-identified' })
    if (!mayRefer(found.case)) return refuse(c, { refused: 'not-allowed' })
    const urgentAtClosed = found.case.urgency?.level === 'P2' && !openNow(unit, deps.now())
    if (urgentAtClosed) return refuse(c, { refused: 'closed-there', by: unit.name })
    const { text } = askedText(found.case, { unit, ...marks })
    const [before = '', rest = ''] = text.split(marks.reason)
    const [between = '', after = ''] = rest.split(marks.summary)
    return c.json({
      summary: referralSummary(found.case, found.entries),
      // In the language of the talk: the patient reads it.
      reason: found.case.citizen.listedAt?.hsaId === unit.hsaId ? say(found.case.language, 'console.refer.reason') : '',
      asks: [before, between, after],
      provider: unit.provider.name,
    } satisfies ReferralDraft)
  })
}

export function referralView(c: Case, entries: readonly Entry[]): Pick<CaseView, 'referral' | 'received'> {
  const received = entries.find(e => e.type === 'referral-received')
  return {
    referral: c.referral ?? null,
    received: received?.type === 'referral-received' ? { ...received.referral, at: received.at } : null,
  }
}

type About = Extract<
  Entry,
  { type: 'referral-asked' | 'referral-answered' | 'referral-ended' | 'referred' | 'referral-received' | 'disclosed' }
>
/** The values of its line in the transcript. */
export function referralLine(e: About, language: string): Values {
  switch (e.type) {
    case 'referral-asked':
      return { unit: e.referral.to.name, provider: e.referral.provider.name, reason: e.referral.reason }
    case 'referral-answered':
      return { answer: say(language, `console.refer.${e.granted ? 'yes' : 'no'}`) }
    case 'referral-ended':
      return { how: say(language, `console.refer.${e.how}`) }
    case 'referred':
      return { unit: e.unit.name, number: e.number }
    case 'referral-received':
      return { unit: e.referral.from.unit.name, provider: e.referral.from.provider.name }
    case 'disclosed':
      return { unit: e.to.unit.name, provider: e.to.provider.name, from: e.from.unit.name, own: e.from.provider.name }
  }
}
