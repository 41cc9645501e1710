// A case on paper. What is printed leaves the house, so the access log has it before the page may print (bot/console/print.ts).
import type { Context, Hono } from 'hono'
import type { Case } from '../case.ts'
import { noEntries } from '../ports.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>

export function printRoutes(app: Hono<Env>, { store }: Pick<ConsoleDeps, 'store'>, open: Opening): void {
  app.post('/cases/:id/print', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    await store.read(found.case.id, { kind: 'caregiver', caregiver: c.get('who') }, 'print', noEntries)
    return c.body(null, 204)
  })
}
