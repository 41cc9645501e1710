// Advice between colleagues, as the desk sees it: whom one may ask, and the list of what one is asked about, which may be cases
// of another unit. Rows carry no names and nobody's words.
import type { Context, Hono } from 'hono'
import type { Case } from '../case.ts'
import type { CaseView } from '../console/wire.ts'
import type { ConsultChoice, ConsultRow } from '../console/wire-consult.ts'
import { openConsults } from '../consult.ts'
import type { Caregiver } from '../people.ts'
import { complaintOf } from '../told.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { languageOf, wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>
const most = 50

export function consultRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  /** What each caregiver was last shown: read again every few seconds, logged when it is another list. */
  const shown = new Map<string, string>()

  app.get('/consults', async c => {
    const who = c.get('who')
    const query = { consulted: who.hsaId, status: ['waiting' as const, 'claimed' as const, 'on-hold' as const], limit: most }
    const { rows } = await deps.store.list(query, { kind: 'system', name: 'desk' }, 'stream')
    const ids = rows.map(row => row.id).join(' ')
    if (ids !== (shown.get(who.hsaId) ?? '')) {
      if (ids !== '')
        await deps.store.list({ ids: rows.map(row => row.id), limit: most }, { kind: 'caregiver', caregiver: who }, 'queue')
      shown.delete(who.hsaId)
      shown.set(who.hsaId, ids)
      for (const oldest of [...shown.keys()].slice(0, Math.max(0, shown.size - 2000))) shown.delete(oldest)
    }
    return c.json({
      rows: rows.map(
        (row): ConsultRow => ({
          id: row.id,
          number: row.number,
          level: row.urgency?.level ?? null,
          complaint: complaintOf(row.symptoms, languageOf(c)),
          unit: row.unit?.name ?? null,
        }),
      ),
    })
  })

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
    mine: to.hsaId === who.hsaId,
  }))
