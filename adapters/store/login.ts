// As whom the product logs in. Whoever owns the tables migrates and gives rights; the work is done by a user that may add to
// the logs and never change them. Where only an owner is given, that user is made here, if the owner may.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { asStoreError, codeOf, StoreError } from './errors.ts'
import { migrate, missing } from './migrate.ts'
import { inTransaction, type OpenPool, openPool, type Pool, run } from './pool.ts'
import { keepLogOrder } from './sealer.ts'
import { couldChangeLog, grantAppRights, quoted } from './seal-role.ts'

export type LoginOptions = {
  /** What the product is to use. May be the owner of the tables: then a user of its own is made, if that is allowed. */
  url: string
  /** Who owns the tables, when `url` doesn't. */
  ownerUrl?: string
}
export type Login = {
  /** Log in here. */
  url: string
  user: string
  /** What that user could do to the logs; empty is as it should be. */
  could: string[]
  /** Why it is not a user of its own, when it is not. */
  why: string | null
}

/** Brings the database up to this version and says as whom to work in it. Safe for several processes that start at once. */
export async function logIn({ url, ownerUrl }: LoginOptions): Promise<Login> {
  const first = openPool(ownerUrl ?? url, { max: 2 })
  try {
    const own = await inOrder(first, url, ownerUrl)
    return { ...own, ...(await seenAs(own.url)) }
  } catch (error) {
    throw asStoreError(error)
  } finally {
    await first.end()
  }
}

async function inOrder(first: OpenPool, url: string, ownerUrl?: string): Promise<Pick<Login, 'url' | 'why'>> {
  if (ownerUrl) {
    await upToDate(first)
    await grantToUserOf(url, first)
    return { url, why: null }
  }
  if (await mayMigrate(first)) {
    await upToDate(first).catch(error => Promise.reject(codeOf(error) === '42501' ? mayNot() : error))
    return ownUser(first, url)
  }
  const names = await missing(first)
  if (names.length > 0)
    throw new StoreError(
      'migration',
      `The database lacks ${names.join(', ')}, and the user of DATABASE_URL may not change tables. Run "npm run migrate" with DATABASE_OWNER_URL set, or start with it set.`,
    )
  return { url, why: null }
}

const mayNot = () =>
  new StoreError(
    'migration',
    'The user of DATABASE_URL may not make tables in this database. Set DATABASE_OWNER_URL to one that may: it migrates, and gives that user its rights.',
  )

/** The tables as this version has them; by their owner. */
export async function upToDate(owner: OpenPool): Promise<void> {
  await migrate(owner)
  await keepLogOrder(owner)
}

/** Owns the tables, or there are none yet. */
async function mayMigrate(pool: Pool): Promise<boolean> {
  const [row] = await run<{ may: boolean }>(
    pool,
    'login-may-migrate',
    `select coalesce((select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass('migrations')), true) as may`,
    [],
  )
  return row?.may ?? false
}

/** `url` logs in as another than the owner, who gives that user its rights. */
async function grantToUserOf(url: string, owner: OpenPool): Promise<void> {
  const { user } = await seenAs(url)
  const [mine] = await run<{ name: string }>(owner, 'login-name', 'select current_user as name', [])
  if (user === mine?.name)
    throw new StoreError(
      'migration',
      'DATABASE_URL and DATABASE_OWNER_URL are the same user. The product must log in as one that does not own the tables.',
    )
  await grantAppRights(owner, user)
}

async function seenAs(url: string): Promise<Pick<Login, 'user' | 'could'>> {
  const pool = openPool(url, { max: 1 })
  try {
    const [row] = await run<{ name: string }>(pool, 'login-name', 'select current_user as name', [])
    return { user: row?.name ?? '', could: await couldChangeLog(pool) }
  } finally {
    await pool.end()
  }
}

/** The user the product makes for itself in a database `farstu` is `farstu_app`: one for each database on the server. */
async function ownUser(owner: OpenPool, url: string): Promise<Pick<Login, 'url' | 'why'>> {
  const given = URL.canParse(url) ? new URL(url) : null
  if (!given) return { url, why: 'DATABASE_URL is not an address such as postgres://user@host/database' }
  const [place] = await run<{ role: string; there: boolean; schema: string }>(
    owner,
    'login-place',
    `select role, exists (select from pg_roles where rolname = role) as there, schema
     from (select left(current_database(), 59) || '_app' as role, current_schema()::text as schema) named`,
    [],
  )
  if (!place) throw new StoreError('database', 'The database did not say its name.')
  const { role, there, schema } = place
  try {
    if (!there) await owner.query(`create role ${quoted(role)} login`)
  } catch (error) {
    if (codeOf(error) === '42501') return { url, why: `the user of DATABASE_URL may not create the role ${role}` }
    // Two processes began at once.
    if (codeOf(error) !== '42710' && codeOf(error) !== '23505') throw error
  }
  await grantAppRights(owner, role)
  const secret = given.searchParams.get('password') ?? decodeURIComponent(given.password)
  const password = secret === '' ? null : passwordOf(secret, role)
  const own = addressOf(given, role, password, schema)
  const refused = await refusal(own)
  if (refused === null) return { url: own, why: null }
  const again = password === null ? refused : await setPassword(owner, role, password).then(() => refusal(own), codeOf)
  return again === null ? { url: own, why: null } : { url, why: `the server lets nobody in as ${role} (${again ?? 'unknown'})` }
}

/** Made from the owner's, so that every process has it and nothing is stored; it tells nothing of the owner's. */
const passwordOf = (owners: string, role: string) => createHmac('sha256', owners).update(`farstu ${role}`).digest('base64url')

function addressOf(given: URL, role: string, password: string | null, schema: string): string {
  const own = new URL(given.href)
  for (const name of ['user', 'password']) own.searchParams.delete(name)
  own.username = encodeURIComponent(role)
  own.password = password ?? ''
  // A schema that bears the owner's name is found by nobody else.
  if (schema !== 'public') {
    const options = [own.searchParams.get('options'), `-csearch_path=${quoted(schema)}`].filter(Boolean)
    own.searchParams.set('options', options.join(' '))
  }
  return own.href
}

/** The code with which the server turns this login away, or null. */
async function refusal(url: string): Promise<string | null> {
  const pool = openPool(url, { max: 1 })
  try {
    await pool.query('select 1')
    return null
  } catch (error) {
    const code = codeOf(error) ?? ''
    // So says PgBouncer of a user it does not know; and the driver itself when a password is asked for and there is none.
    if (code.startsWith('28') || code === '42501' || code === '08P01') return code
    if (error instanceof Error && /password must be/.test(error.message)) return 'no password'
    throw error
  } finally {
    await pool.end()
  }
}

/** As SCRAM stores it (RFC 5802), so that the password itself stands in no log of statements. */
async function setPassword(owner: OpenPool, role: string, password: string): Promise<void> {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const keyed = (what: string) => createHmac('sha256', salted).update(what).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  const verifier = `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
  await inTransaction(owner, async on => {
    await run(on, 'login-lock', "select pg_advisory_xact_lock(hashtextextended('farstu login', 0))", [])
    await on.query(`alter role ${quoted(role)} password '${verifier}'`)
  })
}

/** What an operator is told when the product's user could change the log. */
export const unguarded = ({ user, could, why }: Login): string =>
  [
    `The database user ${user} could change the log of the cases and of who has looked at them: it ${could.join('; it ')}.`,
    ...(why ? [`No user of its own was made: ${why}.`] : []),
    'Let DATABASE_URL name a user that owns nothing, and DATABASE_OWNER_URL the one that owns the tables and gives it its rights.',
  ].join(' ')
