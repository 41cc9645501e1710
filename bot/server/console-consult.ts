// Advice between colleagues, as the desk sees it: whom one may ask, and what one is asked about, which may be cases of another
// unit (the list is on the live stream: desk-asked.ts). Rows carry no names and nobody's words.
import type { Context, Hono } from 'hono'
import type { Case } from '../case.ts'
import type { CaseView, QueueRow } from '../console/wire.ts'
import type { ConsultChoice, ConsultRow } from '../console/wire-consult.ts'
import { openConsults } from '../consult.ts'
import type { Caregiver } from '../people.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>

/** A row of what one is asked about. */
export const consultRow = ({ id, number, level, complaint, unit }: QueueRow): ConsultRow => ({
  id,
  number,
  level,
  complaint,
  unit: unit?.name ?? null,
})

export function consultRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  app.get('/cases/:id/consultable', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const who = c.get('who')
    const units = (await deps.register.units()).filter(unit => unit.provider.hsaId === who.provider)
    const asked = await Promise.all(
      units.map(async ({ hsaId, name }) => {
        const there = (await deps.colleagues?.(hsaId)) ?? []
        const others = there.filter(one => one.hsaId !== who.hsaId && (!found.case.citizen?.protected || one.cleared))
        return { hsaId, name, colleagues: others.map(one => ({ hsaId: one.hsaId, name: one.name, role: one.role })) }
      }),
    )
    // One's own unit first; a unit where nobody is at work has nobody to ask.
    const own = (unit: ConsultChoice) => (unit.hsaId === who.unit.hsaId ? 0 : 1)
    const choices = asked.filter(unit => unit.colleagues.length > 0)
    return c.json({ units: choices.sort((a, b) => own(a) - own(b) || a.name.localeCompare(b.name, 'sv')) })
  })
}

export const consultView = (c: Case, who: Caregiver): CaseView['consults'] =>
  openConsults(c).map(({ id, to, by, reason, at }) => ({
    id,
    to: to.name,
    role: to.role,
    unit: to.unit.name,
    by,
    reason,
    at,
    mine: to.hsaId === who.hsaId && to.unit.hsaId === who.unit.hsaId,
  }))
