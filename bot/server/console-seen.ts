// How far this caregiver has read in a case: asked when it is opened, written when it is left or read to its end.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Case } from '../case.ts'
import { noEntries } from '../ports.ts'
import type { SeenTo } from '../seen.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, wrong } from './console-door.ts'
import { mayRead } from './may-read.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>

export function seenRoutes(app: Hono<Env>, { store, seen, readAlong, now }: ConsoleDeps, open: Opening): void {
  app.get('/cases/:id/seen', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const last = (await seen?.last(c.get('who').hsaId, found.case.id)) ?? null
    return c.json({ last, rev: found.case.rev } satisfies { last: SeenTo | null; rev: number })
  })

  // How far the citizen has read, of what is written to them.
  app.get('/cases/:id/read', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    return c.json({ to: (await readAlong?.last(found.case.id)) ?? null } satisfies { to: SeenTo | null })
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
