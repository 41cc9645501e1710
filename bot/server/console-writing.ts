// What goes with writing: that somebody does, a unit's phrases, and what words mean, for those who look for the self-care text
// under another name than ours.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Case } from '../case.ts'
import { outsideSender } from '../people.ts'
import { phrases as phrasesFrom } from '../phrases.ts'
import { noEntries } from '../ports.ts'
import { owns } from '../rights.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, languageOf, wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case } | null>

export function writingRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  const phrases = deps.phrases ?? phrasesFrom({ file: '', signed: null })

  // The caregiver is writing: seen by the others in the talk while it happens, never stored.
  app.post('/cases/:id/typing', async c => {
    const found = await deps.store.read(c.req.param('id'), { kind: 'system', name: 'desk' }, 'stream', noEntries)
    const mine = found && owns(found.case, c.get('who'))
    const { unit, ...who } = c.get('who')
    if (mine) deps.writing?.say(found.case.id, { kind: 'caregiver', ...outsideSender(who), unit: unit.name })
    return mine ? c.body(null, 204) : wrong(c, 404, 'unknown-case')
  })

  // All at once: a menu that waits is not used.
  app.get('/cases/:id/phrases', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    return c.json({ phrases: await phrases.of(found.case, c.get('who'), deps.now(), languageOf(c)) })
  })

  app.post('/phrases/meant', async c => {
    const asked = await body(c, z.strictObject({ words: z.string().trim().min(2).max(100) }))
    return asked instanceof Response ? asked : c.json({ ids: phrases.meant(asked.words) })
  })
}
