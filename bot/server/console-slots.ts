// The times that are free, at the caregiver's own unit or where the patient is listed. Only of their own care provider: who sits
// where the time is booked reads the talk.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { type Case, Instant } from '../case.ts'
import type { SlotPage } from '../console/wire.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { invalid, wrong } from './console-door.ts'
import { BookingKind } from '../written.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>
const most = 24
const Asked = z.object({
  kind: BookingKind,
  from: Instant.optional(),
  unit: z.string().max(100).optional(),
})

export function slotRoutes(app: Hono<Env>, { register, calendar, now }: ConsoleDeps, open: Opening): void {
  app.get('/cases/:id/slots', async c => {
    const query = Asked.safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const { unit: own, provider } = c.get('who')
    const { kind, from, unit = own.hsaId } = query.data
    const all = await register.units()
    const unitOf = (hsaId: string | undefined) => all.find(one => one.hsaId === hsaId)
    const at = unitOf(unit)
    if (!at) return wrong(c, 422, 'invalid', { field: 'unit' })
    if (at.provider.hsaId !== provider) return wrong(c, 409, 'other-provider', { by: at.provider.name })
    const listed = unitOf(found.case.citizen?.listedAt?.hsaId)
    const others = listed && listed.hsaId !== own.hsaId && listed.provider.hsaId === provider ? [listed] : []
    const earliest = from && from > now() ? from : now()
    return c.json({
      slots: await calendar.free({ unit, kind, from: earliest, limit: most }),
      units: [own, ...others.map(({ hsaId, name }) => ({ hsaId, name }))],
    } satisfies SlotPage)
  })
}
