// What the simulated Cosmic holds, in a database of its own beside the one it is pointed at: it must be there after any kill,
// its own or the product's, and nothing of it may be shared with the product.
import { openPool, run } from '../store/pool.ts'

export type Held = {
  type: string
  id: string
  at: string
  /** The person it concerns, 12 digits. */
  patient: string
  body: Record<string, unknown>
}
export type CosmicStore = {
  /** `identifiers`: each as `system|value`. */
  create(held: Omit<Held, 'at'>, identifiers: string[], at: string): Promise<void>
  /** What stands there is replaced. */
  update(held: Omit<Held, 'at'>, identifiers: string[], at: string): Promise<void>
  read(type: string, id: string): Promise<Held | null>
  /** Newest first. */
  list(query: { type?: string; patient?: string | undefined; identifier?: string | undefined; limit?: number }): Promise<Held[]>
  count(): Promise<number>
  forget(): Promise<void>
  close(): Promise<void>
}

export async function cosmicStore(databaseUrl: string): Promise<CosmicStore> {
  const url = new URL(databaseUrl)
  // `farstu` has `farstu_world_cosmic` beside it.
  const name = `${url.pathname.slice(1)}_world_cosmic`
  if (!/^\w+$/.test(name)) throw new Error(`The database must have a plain name, not ${name}`)
  await ensureDatabase(databaseUrl, name)
  url.pathname = `/${name}`
  const pool = openPool(url.href, { max: 6 })
  await pool.query(`
    select pg_advisory_lock(7065);
    create table if not exists resources (
      ord bigint generated always as identity primary key, type text not null, id text not null unique,
      at timestamptz not null, patient text not null, identifiers text[] not null, body json not null
    );
    create index if not exists resources_patient on resources (patient, type);
    create index if not exists resources_identifiers on resources using gin (identifiers);
    select pg_advisory_unlock(7065);`)
  type Row = Omit<Held, 'at'> & { at: Date }
  const held = ({ at, ...row }: Row): Held => ({ ...row, at: at.toISOString() })
  return {
    async create({ type, id, patient, body }, identifiers, at) {
      await run(
        pool,
        'cosmic-create',
        'insert into resources (type, id, at, patient, body, identifiers) values ($1, $2, $3, $4, $5, $6)',
        [type, id, at, patient, JSON.stringify(body), identifiers],
      )
    },
    async update({ type, id, body }, identifiers, at) {
      await run(pool, 'cosmic-update', 'update resources set body = $3, identifiers = $4, at = $5 where type = $1 and id = $2', [
        type,
        id,
        JSON.stringify(body),
        identifiers,
        at,
      ])
    },
    async read(type, id) {
      const sql = 'select type, id, at, patient, body from resources where type = $1 and id = $2'
      const [row] = await run<Row>(pool, 'cosmic-read', sql, [type, id])
      return row ? held(row) : null
    },
    async list({ type, patient, identifier, limit }) {
      const sql = `select type, id, at, patient, body from resources
        where ($1::text is null or type = $1) and ($2::text is null or patient = $2)
          and ($3::text is null or identifiers @> array[$3]) order by ord desc limit $4`
      const values = [type ?? null, patient ?? null, identifier ?? null, limit ?? null]
      const rows = await run<Row>(pool, 'cosmic-list', sql, values)
      return rows.map(held)
    },
    async count() {
      const [row] = await run<{ n: number }>(pool, 'cosmic-count', 'select count(*)::int as n from resources', [])
      return row?.n ?? 0
    },
    async forget() {
      await run(pool, 'cosmic-forget', 'delete from resources', [])
    },
    close: () => pool.end(),
  }
}

async function ensureDatabase(databaseUrl: string, name: string): Promise<void> {
  const pool = openPool(databaseUrl, { max: 1 })
  const there = async () => (await pool.query('select from pg_database where datname = $1', [name])).rowCount === 1
  try {
    // template0: nobody can be connected to it, which would make this fail.
    if (!(await there())) await pool.query(`create database ${name} template template0`)
  } catch (error) {
    // Another world was first.
    if (await there().catch(() => false)) return
    const why = error instanceof Error ? error.message : 'unknown'
    throw new Error(`The simulated Cosmic needs a database of its own: create ${name}, or let this user create it (${why})`)
  } finally {
    await pool.end()
  }
}
