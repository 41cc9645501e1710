// `npm run migrate`: brings the database of DATABASE_OWNER_URL up to this version and gives the user of DATABASE_URL its rights,
// so that the product itself starts without knowing who owns the tables.
import { logIn, unguarded } from './login.ts'

export const USAGE = `npm run migrate, with two settings:
  DATABASE_OWNER_URL  who owns the tables
  DATABASE_URL        as whom the product works, and who owns nothing`

export async function migrateCommand(env: Record<string, string | undefined>): Promise<string> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = env
  if (!url || !ownerUrl) throw new Error(USAGE)
  const login = await logIn({ url, ownerUrl })
  if (login.could.length > 0) throw new Error(unguarded(login))
  return `The database is up to date, and ${login.user} may work in it without changing its logs. The product can start without DATABASE_OWNER_URL.`
}

if (import.meta.main) {
  await migrateCommand(process.env).then(
    said => console.log(said),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : 'failed')
      process.exitCode = 1
    },
  )
}
