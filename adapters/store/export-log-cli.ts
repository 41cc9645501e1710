// `npm run export-log -- [--from DATE] [--to DATE] [--entries] FILE`: the sealed access log of DATABASE_URL, else of the embedded
// database in DATA_DIR, while the product runs. That it was taken out is itself in the access log.
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { logLook } from './access.ts'
import { startEmbedded } from './embedded.ts'
import { openPool, type OpenPool } from './pool.ts'
import { exportLog } from './seal-export.ts'
import { sealFigures } from './sealer.ts'

export const USAGE = `npm run export-log -- [--from DATE] [--to DATE] [--entries] FILE
  --from, --to  whole checkpoints sealed in this time: 2026-11-22 (UTC) or 2026-11-22T08:00:00Z. Else the whole log
  --entries     what stands in the log of each case too, not only its hash`

const Moment = z.union([z.iso.date(), z.iso.datetime()])
function moment(text: string | undefined, option: string, endOfDay: boolean): string | undefined {
  if (text === undefined) return undefined
  if (!Moment.safeParse(text).success)
    throw new Error(`--${option}: '${text}' is not a date such as 2026-11-22 or 2026-11-22T08:00:00Z`)
  return text.includes('T') ? new Date(text).toISOString() : `${text}T${endOfDay ? '23:59:59.999' : '00:00:00.000'}Z`
}

export async function exportCommand(args: readonly string[], pool: OpenPool, now: () => string): Promise<string[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' }, entries: { type: 'boolean' } },
  })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new Error(USAGE)
  const file = resolve(name)
  if (existsSync(file)) throw new Error(`${file} is there already. Choose another name; nothing was written.`)
  const from = moment(values.from, 'from', false)
  const to = moment(values.to, 'to', true)
  await logLook(pool, now(), { kind: 'system', name: 'cli' }, 'follow-up', 'list', [])
  const half = `${file}.half`
  const out = createWriteStream(half, { mode: 0o600, flush: true })
  try {
    const done = await exportLog(
      pool,
      { ...(from ? { from } : {}), ...(to ? { to } : {}), withEntries: values.entries ?? false },
      line => new Promise((written, failed) => void out.write(`${line}\n`, error => (error ? failed(error) : written()))),
    )
    await new Promise<void>((closed, failed) => void out.once('error', failed).end(closed))
    await rename(half, file)
    const { unsealed } = await sealFigures(pool)
    return [
      `${done.checkpoints} checkpoints with ${done.records} records are in ${file}. Only its owner can read it: it is health data.`,
      ...(unsealed > 0 ? [`${unsealed} rows are not sealed yet and not in it.`] : []),
      ...(done.last
        ? [
            `Check it: npm run verify-log -- ${name} --key ${done.last.key} --expect ${done.last.number}:${done.last.hash}${from ? ' --part' : ''}`,
          ]
        : []),
    ]
  } catch (error) {
    out.destroy()
    await rm(half, { force: true })
    throw error
  }
}

export async function withDatabase<T>(work: (pool: OpenPool) => Promise<T>): Promise<T> {
  const { DATABASE_URL: url, DATA_DIR: folder = './data' } = process.env
  const dataDir = resolve(folder)
  if (!url && !existsSync(dataDir))
    throw new Error(`There is no data in ${dataDir}. Set DATA_DIR or DATABASE_URL, or start the product once`)
  const database = url ? { url, stop: async () => {} } : await startEmbedded({ dataDir })
  const pool = openPool(database.url, { max: 2 })
  try {
    const { rows } = await pool.query<{ there: boolean }>("select to_regclass('checkpoints') is not null as there")
    if (!rows[0]?.there) throw new Error('The database is of an older version. Start the product once: it brings it up to date')
    return await work(pool)
  } finally {
    await pool.end()
    await database.stop()
  }
}

if (import.meta.main) {
  await withDatabase(pool => exportCommand(process.argv.slice(2), pool, () => new Date().toISOString())).then(
    lines => console.log(lines.join('\n')),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : 'failed')
      process.exitCode = 1
    },
  )
}
