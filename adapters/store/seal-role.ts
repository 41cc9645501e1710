// The role the product works as: it may add to the logs and never change them. What is append only is read from the triggers,
// so a new table of that kind is covered by its migration alone. The owner of the tables only migrates.
import { inTransaction, type OpenPool, type Pool, run } from './pool.ts'

/** "farstu" as a number, and three on. */
const LOCK = 70_657_286

/** What the product itself writes in the access log: not its number, nor the transaction it is sealed by. */
const GIVEN = { access_log: ['id', 'tx'] }

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The bits of pg_trigger.tgtype. */
const KINDS = { delete: 8, update: 16 } as const

/** Gives `role` what the product needs in this database, and nothing more. Safe to repeat; by the owner of the tables. */
export async function grantAppRights(owner: OpenPool, role: string): Promise<void> {
  const to = quoted(role)
  await inTransaction(owner, async on => {
    await run(on, 'role-lock', 'select pg_advisory_xact_lock($1)', [LOCK])
    const tables = await run<{ name: string; kind: string; columns: string[]; forbidden: number }>(
      on,
      'role-tables',
      `select c.relname as name, c.relkind::text as kind,
         (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         coalesce((select bit_or(t.tgtype::int) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                   where t.tgrelid = c.oid and p.proname = 'append_only'), 0) as forbidden
       from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v')`,
      [],
    )
    const [place] = await run<{ schema: string; database: string }>(
      on,
      'role-place',
      'select current_schema() as schema, current_database() as database',
      [],
    )
    const statements = [
      `grant connect on database ${quoted(place?.database ?? '')} to ${to}`,
      `grant usage on schema ${quoted(place?.schema ?? 'public')} to ${to}`,
    ]
    for (const { name, kind, columns, forbidden } of tables) {
      const table = quoted(name)
      statements.push(`revoke all on ${table} from ${to}`, `grant select on ${table} to ${to}`)
      // Migrations are the owner's, and with them how far the log's clock is ahead; a view is only read.
      if (name === 'migrations' || name === 'log_clock' || kind === 'v') continue
      const kept = name === 'access_log' ? columns.filter(column => !GIVEN.access_log.includes(column)) : null
      statements.push(`grant insert ${kept ? `(${kept.map(quoted).join(', ')}) ` : ''}on ${table} to ${to}`)
      if ((forbidden & KINDS.update) === 0) statements.push(`grant update on ${table} to ${to}`)
      if ((forbidden & KINDS.delete) === 0) statements.push(`grant delete on ${table} to ${to}`)
    }
    await on.query(statements.join(';\n'))
  })
}

/** What the user of this pool could do to the logs: empty is as it should be. To be said loudly at the start. */
export async function couldChangeLog(pool: Pool): Promise<string[]> {
  const rows = await run<{ what: string }>(
    pool,
    'role-could',
    `with log as (
       select distinct c.oid, c.relname, c.relowner, c.relnamespace from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
       where p.proname = 'append_only' and c.relname in ('access_log', 'entries', 'checkpoints')
     )
     select 'is a superuser' as what from pg_roles where rolname = current_user and rolsuper
     union all select 'may create roles, and so make itself another' from pg_roles where rolname = current_user and rolcreaterole
     union all select 'is or may become the owner of ' || relname || ', and so could switch off its trigger' from log where pg_has_role(relowner, 'member')
     union all select 'may ' || lower(p) || ' ' || relname from log, unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) p
       where has_table_privilege(oid, p)
     union all select 'owns the schema of ' || relname from log join pg_namespace n on n.oid = relnamespace
       where pg_has_role(n.nspowner, 'member') and relname = 'access_log'
     union all select 'may switch off triggers (session_replication_role)' where has_parameter_privilege('session_replication_role', 'SET')
     union all select 'may write the transaction of a row of access_log' where has_column_privilege('access_log', 'tx', 'INSERT')`,
    [],
  )
  return rows.map(row => row.what)
}
