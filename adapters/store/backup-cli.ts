// `npm run backup -- FOLDER` · `npm run restore -- FOLDER`: copies the embedded database of DATA_DIR while it runs, and
// puts a copy back where no server runs. An external PostgreSQL (DATABASE_URL) is backed up by its own operators.
import { resolve } from 'node:path'
import { backup, restore } from './backup.ts'

const [what, folder] = process.argv.slice(2)
const dataDir = resolve(process.env['DATA_DIR'] ?? './data')

async function run(): Promise<string> {
  if (process.env['DATABASE_URL']) throw new Error('DATABASE_URL is set: back up that PostgreSQL with its own tools')
  if (!folder) throw new Error(`Say where: npm run ${what} -- FOLDER`)
  const place = resolve(folder)
  if (what === 'backup') {
    await backup({ dataDir }, place)
    return `The database of ${dataDir} is copied to ${place}`
  }
  await restore(place, dataDir)
  return `${place} is put back in ${dataDir}. Start with npm start.`
}

await run().then(
  said => console.log(said),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'failed')
    process.exitCode = 1
  },
)
