// What colleagues of a unit know of each other: who is at work, who looks at what. And the end of a shift: all of one's cases at once to a colleague of the unit, or back to the queue. Each is an act of its
// own, as if done one by one: what can't be handed over stays, and is said.
import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefusal } from '../case.ts'
import { type Colleague, type HandedOver, HandOver, Looking } from '../console/wire.ts'
import { act as decide } from '../desk.ts'
import { doorsOf } from '../house.ts'
import { owns } from '../rights.ts'
import { sha256 } from './console-acts.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, refuse, wrong } from './console-door.ts'
import type { Presence } from './presence.ts'

const most = 500

export function handingRoutes(app: Hono<Env>, deps: ConsoleDeps, look: Presence['look']): void {
  const colleagues = async (unit: string) => (await deps.colleagues?.(unit)) ?? []

  app.get('/colleagues', async c => {
    const who = c.get('who')
    const others = (await colleagues(who.unit.hsaId)).filter(one => one.hsaId !== who.hsaId)
    return c.json({ colleagues: others.map(({ hsaId, name, role }): Colleague => ({ hsaId, name, role })) })
  })

  // Which case a page shows: seen by colleagues of the unit while it lasts, never stored.
  app.post('/looking', async c => {
    const asked = await body(c, Looking)
    if (asked instanceof Response) return asked
    look(c.get('who'), asked.page, asked.id)
    return c.body(null, 204)
  })

  app.post('/hand-over', async c => {
    const asked = await body(c, HandOver)
    if (asked instanceof Response) return asked
    const key = z.string().min(8).max(200).safeParse(c.req.header('Idempotency-Key'))
    if (!key.success) return wrong(c, 400, 'no-key', { field: 'Idempotency-Key' })
    const who = c.get('who')
    const to = asked.to === null ? null : (await colleagues(who.unit.hsaId)).find(one => one.hsaId === asked.to)
    if (to === undefined || to?.hsaId === who.hsaId) return refuse(c, { refused: 'invalid', field: 'to' })
    const what = to
      ? ({ act: 'pass', to, reason: asked.reason } as const)
      : ({ act: 'release', to: 'queue', reason: asked.reason } as const)
    const me = { kind: 'caregiver', caregiver: who } as const
    const query = { claimedBy: who.hsaId, limit: most }
    const listed = await deps.store.list(query, { kind: 'system', name: 'desk' }, 'stream')
    // What they have at another unit stays there.
    const rows = listed.rows.filter(row => owns(row, who))
    const ids = rows.map(row => row.id)
    if (ids.length > 0) await deps.store.shown(ids, me, 'queue')
    const once = { key: `${who.hsaId}:hand-over:${key.data}`, digest: sha256(JSON.stringify(asked)) }
    const doors = doorsOf(await deps.register.units(), deps.now)
    const done: HandedOver = { handed: 0, left: [] }
    for (const row of rows) {
      const change = await deps.store
        .update(row.id, me, 'care', it => decide(it, who, what, deps.now(), deps.settings, doors.unitOf, doors), once)
        .catch(error => {
          deps.onError?.(error)
          return { refused: 'failed' as const }
        })
      if (isRefusal(change)) done.left.push({ number: row.number, why: change.refused })
      else done.handed += 1
    }
    // Asked again after silence, those that went the first time are told too.
    if (deps.handed) done.handed = await deps.handed(once.key)
    return c.json(done)
  })
}
