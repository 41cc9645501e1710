// What is there and not for these eyes: said plainly, with whom to ask; and the way through it, with a reason. Also the seat:
// a page speaks for the commission it was opened under, and for no other that has been chosen in another tab since.
import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Case } from '../case.ts'
import { Ground, HiddenBecause, sameSecret } from '../glass.ts'
import { later } from '../hours.ts'
import type { Caregiver } from '../people.ts'
import { noEntries } from '../ports.ts'
import { defaults } from '../settings.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, wrong } from './console-door.ts'
import { mayRead } from './may-read.ts'
import type { Hidden, Sights } from './sight.ts'

/** The commission as a page names it in its requests; not the HSA-id itself, since it stands in addresses. */
export const seatOf = ({ hsaId, commission }: Pick<Caregiver, 'hsaId' | 'commission'>): string =>
  createHash('sha256').update(`${hsaId}|${commission}`).digest('base64url').slice(0, 16)

/** What a page must know of who sits at it, beside their name. */
export async function seatedAs(who: Caregiver, { draftKey, settings = defaults }: Pick<ConsoleDeps, 'draftKey' | 'settings'>) {
  return {
    duty: who.duty === 'student' || who.duty === 'lead' ? who.duty : null,
    seat: seatOf(who),
    lockAfter: settings.lockAfter,
    draftKey: (await draftKey?.(who.hsaId)) ?? null,
  }
}

/** A request that names no seat is no page's. */
export function ownSeat(c: Context, who: Caregiver): boolean {
  const named = c.req.header('X-Farstu-Seat') ?? c.req.query('seat')
  return named === undefined || named === seatOf(who)
}

/** 403 and not 404: that the case exists is seen in the queue; who it is about is not said. */
export async function hidden(c: Context, error: Hidden, deps: Pick<ConsoleDeps, 'colleagues'>): Promise<Response> {
  const who: Caregiver | undefined = c.get('who')
  const others = who && error.because === 'protected' ? await deps.colleagues?.(who.unit.hsaId) : []
  const cleared = (others ?? [])
    .filter(one => one.cleared && one.duty !== 'student' && one.hsaId !== who?.hsaId)
    .map(one => one.name)
  return wrong(c, 403, error.because, { by: cleared.slice(0, 5).join(', ') || '–' })
}

/** `because`: which secret the page asks to see through; left out, the first that is still hidden. */
const Breaking = z.strictObject({
  ground: Ground,
  reason: z.string().trim().min(10).max(500),
  because: HiddenBecause.optional(),
})

export function glassRoute(app: Hono<Env>, deps: ConsoleDeps, sight: Sights): void {
  const { store, glass, now, settings = defaults } = deps

  /** A glass opens one secret: another is another ground, another reason and another look at it afterwards. */
  async function secret(it: Case, who: Caregiver, asked: HiddenBecause | undefined): Promise<HiddenBecause | null> {
    const beside = await sight.beside(it, who)
    const hidden = [...(await sight.hiddenBecause(it, who)), ...(beside ? [beside] : [])]
    if (asked) return hidden.find(one => sameSecret(one, asked)) ?? null
    for (const one of hidden) if ((await sight.through(it, who, one)) === null) return one
    return hidden[0] ?? null
  }

  app.post('/cases/:id/break-glass', async c => {
    const asked = await body(c, Breaking)
    if (asked instanceof Response) return asked
    const who = c.get('who')
    const found = await store.read(c.req.param('id'), { kind: 'system', name: 'desk' }, 'stream', noEntries)
    if (!found || !glass || !mayRead(found.case, who, c.get('central'))) return wrong(c, 404, 'unknown-case')
    // Somebody in training asks their supervisor.
    if (who.duty === 'student') return wrong(c, 403, 'supervised')
    const because = await secret(found.case, who, asked.because)
    if (because === null) return wrong(c, 409, 'not-hidden')
    const at = now()
    const until = later(at, settings.glassLasts)
    const broken = await glass.break({ case: found.case.id, who, because, ground: asked.ground, reason: asked.reason, at, until })
    return c.json({ until: broken })
  })
}
