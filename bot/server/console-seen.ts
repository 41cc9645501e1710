// How far this caregiver has read in a case: asked when it is opened, written when it is left or read to its end.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Case } from '../case.ts'
import { noEntries } from '../ports.ts'
import type { SeenTo } from '../seen.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, wrong } from './console-door.ts'
import { mayRead } from './console-view.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>

export function seenRoutes(app: Hono<Env>, { store, seen, now }: ConsoleDeps, open: Opening): void {
  app.get('/cases/:id/seen', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const last = (await seen?.last(c.get('who').hsaId, found.case.id)) ?? null
    return c.json({ last, rev: found.case.rev } satisfies { last: SeenTo | null; rev: number })
  })

  // Not a look: it says how an earlier one ended.
  app.post('/cases/:id/seen', async c => {
    const asked = await body(c, z.strictObject({ seq: z.int().nonnegative() }))
    if (asked instanceof Response) return asked
    const found = await store.read(c.req.param('id'), { kind: 'system', name: 'desk' }, 'stream', noEntries)
    if (!found || !mayRead(found.case, c.get('who'), c.get('central'))) return wrong(c, 404, 'unknown-case')
    const seq = Math.min(asked.seq, found.case.rev)
    await seen?.mark(c.get('who').hsaId, found.case.id, { seq, at: now() })
    return c.body(null, 204)
  })
}
