// How the unit's contacts ended, for whoever leads it: as figures, and as a file for a sheet.
import type { Hono } from 'hono'
import { z } from 'zod'
import { say } from '../../flows/texts/index.ts'
import { closingFigures, type ClosingsView, closingsCsv, FEW, periods, spanOf } from '../closings.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { invalid, languageOf, wrong } from './console-door.ts'

const Asked = z.object({ period: z.enum(periods).default('last-30'), as: z.enum(['json', 'csv']).default('json') })

export function closingRoutes(app: Hono<Env>, { closings, now }: Pick<ConsoleDeps, 'closings' | 'now'>): void {
  app.get('/closings', async c => {
    const who = c.get('who')
    if (who.duty !== 'lead' || !closings) return wrong(c, 404, 'no-such-address')
    const asked = Asked.safeParse(c.req.query())
    if (!asked.success) return invalid(c, asked.error)
    const { from, to, span } = spanOf(asked.data.period, now())
    const figures = closingFigures(await closings(who.unit.hsaId, ...span))
    const view: ClosingsView = { from, to, unit: who.unit.name, few: FEW, ...figures }
    if (asked.data.as === 'json') return c.json(view)
    const language = languageOf(c)
    c.header('Content-Disposition', `attachment; filename="farstu-${from}-${to}.csv"`)
    return c.body(
      closingsCsv(view, (key, values) => say(language, `console.${key}`, values)),
      200,
      {
        'Content-Type': 'text/csv; charset=utf-8',
      },
    )
  })
}
