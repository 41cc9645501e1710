// A locked screen. Its session is refused every read until somebody has logged in again; what goes on is told in counts alone,
// so that an alarm is heard in a room where nobody sits at the screen.
import type { Context, Hono } from 'hono'
import type { CaseRow } from '../ports.ts'
import { calling } from '../console/calling.ts'
import type { LockedCounts } from '../console/wire.ts'
import type { Caregiver } from '../people.ts'
import { owns } from '../rights.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { wrong } from './console-door.ts'
import { isOwed } from './console-view.ts'
import { queueQuery } from './desk-stream.ts'
import { sharedWith } from './shared-queue.ts'
import { centralAt } from './may-read.ts'
import { concerns, rowsFor } from './sight.ts'

export interface Locks {
  /** Locks the session this request came with; true also when it was locked already. */
  lock(request: Request): Promise<boolean>
  /** Who sits behind a locked screen; null when it isn't locked, or the session has ended. */
  behind(request: Request): Promise<Caregiver | null>
}

/** Counted, at most. */
const most = 1000
/** How old the counts may be, in ms. */
const fresh = 5_000

/** Asked by a page that nobody touches, or by a stream that stays open by itself: no sign that anybody is there. */
export const isUntouched = (c: Context): boolean =>
  c.req.header('X-Farstu-Untouched') !== undefined || c.req.path.endsWith('/stream')

/** `shut`: tells the streams of this caregiver that one of their screens was locked. */
export function lockRoute(app: Hono<Env>, { locks }: ConsoleDeps, shut: (hsaId: string) => void): void {
  app.post('/lock', async c => {
    if (!(await locks?.lock(c.req.raw))) return wrong(c, 404, 'no-such-address')
    shut(c.get('who').hsaId)
    return c.body(null, 204)
  })
}

/** All that a locked session is answered. */
export function lockedDoors({ locks, store, register, now }: ConsoleDeps) {
  const kept = new Map<string, { at: number; rows: Promise<CaseRow[]> }>()

  /** Read once in a while for all locked screens of a unit; by the house: nobody looks. */
  async function rowsAt(unit: string): Promise<CaseRow[]> {
    const at = Date.parse(now())
    const before = kept.get(unit)
    if (before && at - before.at >= 0 && at - before.at < fresh) return before.rows
    const units = await register.units()
    const own = units.find(u => u.hsaId === unit)
    const central = centralAt(own, units)
    const query = queueQuery({ unit, shared: sharedWith(own, units), alarms: central !== null })
    const rows = store
      .list({ ...query, limit: most }, { kind: 'system', name: 'desk' }, 'stream')
      .then(found => rowsFor(found.rows, query.units ?? [], { cleared: true, ...central }))
    kept.set(unit, { at, rows })
    rows.catch(() => kept.delete(unit))
    return rows
  }

  return async (c: Context<Env>): Promise<Response> => {
    const who = await locks?.behind(c.req.raw)
    const path = new URL(c.req.url).pathname
    if (!who || !path.endsWith('/counts')) return path.endsWith('/lock') ? c.body(null, 204) : wrong(c, 423, 'locked')
    return c.json(counted(await rowsAt(who.unit.hsaId), who))
  }
}

const counted = (rows: readonly CaseRow[], who: Caregiver): LockedCounts => ({
  waiting: rows.filter(row => row.status === 'waiting').length,
  alarms: rows.filter(row => calling(row) !== null && concerns(row, who)).length,
  owed: rows.filter(row => owns(row, who) && isOwed(row)).length,
})
