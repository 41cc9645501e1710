// The stage of `npm run prove record`: two product processes on one database, and a world with a database of its own that
// outlives them all. A trigger in the world's database writes down everything that comes to the record, in its order.
import { readFileSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../../adapters/store/embedded.ts'
import { openStore } from '../../adapters/store/store.ts'
import { Effect } from '../../bot/case.ts'
import { nextWake } from '../../bot/watch.ts'
import { endWithUs, temporaryFolder, testServer } from '../database.ts'
import { freePorts, run, until } from '../journeys/product.ts'
import type { Kept } from './judge.ts'
import { keyOf, type Wanted, wantedOf } from './record-judge.ts'

export type RecordStage = Awaited<ReturnType<typeof recordStage>>
export type House = ReturnType<typeof house>

/** As many as the embedded server keeps: its `min_wal_size` in files. */
const USED_BEFORE = 32

const JOURNAL = `
  create table journal (n bigint generated always as identity primary key, body json not null);
  create function journalled() returns trigger language plpgsql as
    $$ begin insert into journal (body) values (new.body); return new; end $$;
  create trigger journalled after insert or update on resources for each row execute function journalled();`

export async function recordStage() {
  const dataDir = temporaryFolder('farstu-prove-')
  const letGo = endWithUs(dataDir)
  const [one, two] = [await freePorts(), await freePorts()]
  const closing: (() => Promise<unknown>)[] = []
  const end = async () => {
    for (const close of closing.reverse()) await close()
    rmSync(dataDir, { recursive: true, force: true })
    letGo()
  }
  try {
    // Started by us: killed, it is started again behind the same address.
    const ours = await startEmbedded({ dataDir })
    closing.push(() => ours.stop())
    const outside = await testServer()
    closing.push(() => outside.stop())
    const origins = [one.product, two.product].flatMap(port => [`http://127.0.0.1:${port}`, `http://localhost:${port}`])
    const world = run('adapters/world/main.ts', {
      PORT: String(one.product),
      WORLD_PORT: String(one.world),
      DATA_DIR: dataDir,
      WORLD_DATABASE_URL: outside.url,
      WORLD_PRODUCT: origins.join(','),
    })
    closing.push(() => {
      world.child.kill('SIGTERM')
      return world.ended
    })
    await until('the world', async () => (await fetch(`http://127.0.0.1:${one.world}/register/units`)).ok || null)
    const journal = new pg.Pool({ connectionString: besides(outside.url), max: 2 })
    closing.push(() => journal.end())
    // The world answers before its Cosmic has a database.
    await until('the record', () => journal.query(JOURNAL))
    const houses = [one.product, two.product].map(port => house(port, one.world, dataDir, ours.url))
    closing.push(...houses.map(each => () => each.end()))
    const killed = { product: 0, database: 0 }
    const looking = new pg.Pool({ connectionString: ours.url, max: 1, connectionTimeoutMillis: 3000, statement_timeout: 5000 })
    // Killed with the database, and there again with it.
    looking.on('error', () => undefined)
    closing.push(() => looking.end())
    const came = async (): Promise<string[]> => {
      const { rows } = await journal.query<{ body: unknown }>('select body from journal order by n')
      return rows.map(row => keyOf(row.body))
    }
    const store = () =>
      openStore({ url: ours.url, nextWake: c => nextWake(c), now: () => new Date().toISOString(), strict: true, poolSize: 2 })
    const opened = <T>(work: (open: Awaited<ReturnType<typeof store>>) => Promise<T>) =>
      store().then(open => work(open).finally(() => open.close()))

    return {
      houses,
      killed,
      world: `http://127.0.0.1:${one.world}`,
      /** The record has a machine of its own; here it stands back, so that a calm one takes little time from the chat. */
      worldYields() {
        if (world.child.pid) setPriority(world.child.pid, 10)
      },
      /**
       * As a database that has run for a day: it writes its journal into files it has used before. To make a new one of 16 MB
       * keeps everybody's commit waiting for some 50 ms.
       */
      async worn() {
        for (let file = 0; file < USED_BEFORE; file++)
          await looking.query("select pg_logical_emit_message(false, 'farstu', ''), pg_switch_wal()")
        await looking.query('checkpoint')
      },
      async kill(each: House) {
        if (await each.kill()) killed.product += 1
      },
      /** The postmaster alone: its backends find out by themselves, some of them in the middle of a statement. */
      killDatabase() {
        process.kill(Number(readFileSync(join(ours.folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
        killed.database += 1
      },
      waiting: () => opened(async open => (await open.outbox.depth()).waiting),
      /** No waiting for back-offs of minutes: what waits is looked at now, as after a person's decision. */
      hurry: (ids: readonly string[]) =>
        opened(async open => {
          for (const id of ids) await open.outbox.hurry(id, new Date().toISOString())
        }),
      wanted: () => opened(async ({ pool }) => wanted(pool)),
      kept: (shown: Map<string, string[]>) => opened(open => kept(open, shown)),
      /** What waits is laid aside, as carried: no catching up afterwards. How much is under way to the record all the same. */
      async layAside(): Promise<number> {
        await looking.query("update effects set next_at = 'infinity' where state = 'waiting'")
        const { rows } = await looking.query<{ n: number }>("select count(*)::int as n from effects where state = 'leased'")
        return rows[0]?.n ?? 0
      },
      /**
       * A few persons stand for many: a note that nobody waits for is nobody's any more, else whoever looks for a lost one
       * would be told hundreds of the same person's day.
       */
      async earlierNotes() {
        const pending = (await wanted(looking, null, "state in ('waiting', 'leased')")).map(({ key }) => key.split(' ')[1])
        const kept = "exists (select from unnest(identifiers) i where split_part(i, '|', 2) = any($1))"
        await journal.query(
          `update resources set patient = 'earlier' where type = 'QuestionnaireResponse' and patient <> 'earlier' and not ${kept}`,
          [pending],
        )
      },
      /** What was laid aside is to be carried again, some of it each moment until so long from now. How much it is. */
      async takeUp(seconds: number): Promise<number> {
        const when = "now() + random() * $1 * interval '1 s'"
        return (await looking.query(`update effects set next_at = ${when} where next_at = 'infinity'`, [seconds])).rowCount ?? 0
      },
      /** Keys of all that came to the record. */
      came,
      /** Whether it stands in the record; null when that can't be seen now. */
      async stands(artefact: string): Promise<boolean | null> {
        const own = await wanted(looking, artefact.split('.')[0] ?? '').catch(() => [])
        const key = own.find(w => w.artefact === artefact)?.key
        return key === undefined ? null : (await came()).includes(key)
      },
      end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** One product process, started, killed and started again. */
function house(port: number, world: number, dataDir: string, databaseUrl: string) {
  const url = `http://127.0.0.1:${port}`
  let running: ReturnType<typeof run> | null = null
  const ended = async (signal: NodeJS.Signals) => {
    const one = running
    running = null
    one?.child.kill(signal)
    await one?.ended
    return one !== null
  }
  return {
    url,
    start() {
      running = run('start', { PORT: String(port), WORLD_PORT: String(world), DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
    },
    async ready() {
      const one = running
      const dead = one?.ended.then(() => Promise.reject(new Error(`A product ended by itself:\n${one.said()}`)))
      dead?.catch(() => undefined)
      const answers = async () => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) })).ok || null
      await Promise.race([dead, until('a product', answers, 150_000)])
    },
    kill: () => ended('SIGKILL'),
    stop: () => ended('SIGTERM'),
    end: () => ended('SIGKILL'),
  }
}

/** Where the simulated Cosmic keeps what it holds. */
function besides(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.pathname += '_world_cosmic'
  return url.href
}

type Open = Awaited<ReturnType<typeof openStore>>

/** Of one case, or of all. */
async function wanted(pool: Open['pool'], id: string | null = null, which = 'true'): Promise<Wanted[]> {
  const sql = `select case_id, body from effects where ($1::text is null or case_id = $1) and ${which} order by ord`
  const { rows } = await pool.query(sql, [id])
  const effects = z.array(z.object({ case_id: z.string(), body: Effect })).parse(rows)
  return wantedOf(effects.map(({ case_id, body }) => ({ case: case_id, effect: body })))
}

async function kept({ store, pool }: Open, shown: Map<string, string[]>): Promise<Kept[]> {
  const { rows } = await pool.query<{ id: string; wake_at: Date | null }>('select id, wake_at from cases')
  const all: Kept[] = []
  for (const { id, wake_at } of rows) {
    const found = await store.read(id, { kind: 'system', name: 'cli' }, 'stream')
    if (found) all.push({ ...found, shown: shown.get(id) ?? [], wakeAt: wake_at?.toISOString() ?? null })
  }
  return all
}
