// What the simulated Cosmic holds, in a database of its own beside the one it is pointed at: it must be there after any kill,
// its own or the product's, and nothing of it may be shared with the product.
import { openPool, type Pool, run } from '../store/pool.ts'

const NAME = 'farstu_world_cosmic'

export type Held = {
  type: string
  id: string
  at: string
  /** The person it concerns, 12 digits. */
  patient: string
  body: Record<string, unknown>
}
export type CosmicStore = {
  create(held: Omit<Held, 'at'>, at: string): Promise<void>
  read(type: string, id: string): Promise<Held | null>
  /** Newest first. */
  list(query: { type?: string; patient?: string; limit?: number }): Promise<Held[]>
  count(): Promise<number>
  forget(): Promise<void>
  close(): Promise<void>
}

export async function cosmicStore(databaseUrl: string): Promise<CosmicStore> {
  await ensureDatabase(databaseUrl)
  const url = new URL(databaseUrl)
  url.pathname = `/${NAME}`
  const pool = openPool(url.href, { max: 6 })
  await pool.query(`
    select pg_advisory_lock(7065);
    create table if not exists held (
      ord bigint generated always as identity primary key,
      type text not null, id text not null unique, at timestamptz not null, patient text not null, body jsonb not null
    );
    create index if not exists held_patient on held (patient, type);
    select pg_advisory_unlock(7065);`)
  type Row = Omit<Held, 'at'> & { at: Date }
  const held = ({ at, ...row }: Row): Held => ({ ...row, at: at.toISOString() })
  return {
    async create({ type, id, patient, body }, at) {
      await run(pool, 'cosmic-create', 'insert into held (type, id, at, patient, body) values ($1, $2, $3, $4, $5)', [
        type,
        id,
        at,
        patient,
        JSON.stringify(body),
      ])
    },
    async read(type, id) {
      const sql = 'select type, id, at, patient, body from held where type = $1 and id = $2'
      const [row] = await run<Row>(pool, 'cosmic-read', sql, [type, id])
      return row ? held(row) : null
    },
    async list({ type, patient, limit }) {
      const sql = `select type, id, at, patient, body from held
        where ($1::text is null or type = $1) and ($2::text is null or patient = $2) order by ord desc limit $3`
      const rows = await run<Row>(pool, 'cosmic-list', sql, [type ?? null, patient ?? null, limit ?? 10_000])
      return rows.map(held)
    },
    async count() {
      const [row] = await run<{ n: number }>(pool, 'cosmic-count', 'select count(*)::int as n from held', [])
      return row?.n ?? 0
    },
    async forget() {
      await run(pool, 'cosmic-forget', 'delete from held', [])
    },
    close: () => pool.end(),
  }
}

async function ensureDatabase(databaseUrl: string): Promise<void> {
  const pool = openPool(databaseUrl, { max: 1 })
  const there = async (on: Pool) => (await on.query('select from pg_database where datname = $1', [NAME])).rowCount === 1
  try {
    if (await there(pool)) return
    await pool.query(`create database ${NAME}`)
  } catch (error) {
    // Another world was first.
    if (!(await there(pool))) throw error
  } finally {
    await pool.end()
  }
}
