// `npm run log-extract -- --case FA-7K3M-92QX [--lang sv|en] [--json]`: what a citizen who asks is given. Taking it out is
// itself in the access log, and so in the next extract.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { logLook } from './access.ts'
import { withDatabase } from './export-log-cli.ts'
import { logExtract } from './extract.ts'
import type { Pool } from './pool.ts'

export const USAGE = `npm run log-extract -- --case NUMBER [--lang sv|en] [--json]
  --case   the number of the case, as FA-7K3M-92QX: never a personal number
  --lang   sv when it is left out
  --json   for a computer`

const Asked = z.object({ case: z.string().regex(/^FA-[0-9A-Z-]{4,40}$/i), lang: z.enum(['sv', 'en']), json: z.boolean() })

export async function extractCommand(args: readonly string[], pool: Pool, now: () => string): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: { case: { type: 'string' }, lang: { type: 'string', default: 'sv' }, json: { type: 'boolean', default: false } },
  })
  const asked = Asked.safeParse(values)
  if (!asked.success) throw new Error(USAGE)
  const found = await logExtract(pool, asked.data.case.toUpperCase(), { language: asked.data.lang })
  if (!found) throw new Error('No case has that number. Look at it again: it begins with FA-')
  await logLook(pool, now(), { kind: 'system', name: 'cli' }, 'follow-up', 'read', [found.id])
  const { id: _, text, ...rest } = found
  return asked.data.json ? JSON.stringify(rest, null, 2) : text
}

if (import.meta.main) {
  await withDatabase(pool => extractCommand(process.argv.slice(2), pool, () => new Date().toISOString())).then(
    text => console.log(text),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : 'failed')
      process.exitCode = 1
    },
  )
}
