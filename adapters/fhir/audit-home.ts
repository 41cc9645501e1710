// The access log as AuditEvents. It is only ever added to, so an event has one version, and reading it is itself logged: one line,
// with the cases that what was found tells of, also when nothing was.
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { auditEvent } from '../../fhir-profiles/audit-event.ts'
import type { Instant } from '../../bot/case.ts'
import { type AccessRow, accessFrom, logLook } from '../store/access.ts'
import { type Pool, run } from '../store/pool.ts'
import { type Home, type Looker, seesAll, type Version } from './home.ts'
import type { Query } from './query.ts'
import { paged } from './table-home.ts'

const ROWS_AT_MOST = 500

/** A client that may not see all cases sees the log of its own looks only. */
export function auditHome(pool: Pool, looker: Looker, now: () => Instant): Home {
  const { client } = looker
  const own = seesAll(looker) ? null : client
  const said = (what: 'read' | 'list', cases: string[]) =>
    logLook(pool, now(), { kind: 'integrator', client }, 'integration', what, cases)
  const rows = async (
    what: 'read' | 'list',
    before: string,
    limit: number,
    query: { cases: string[] | null; id: string | null; from: string | null; to: string | null },
  ) => {
    const found = await run<AccessRow>(
      pool,
      'fhir-audit',
      `select * from access_log
       where id < $1::bigint and ($2::text is null or (who_kind = 'integrator' and who_id = $2)) and ($3::text[] is null or cases && $3)
         and ($4::bigint is null or id = $4::bigint) and at >= coalesce($5::timestamptz, '-infinity') and at <= coalesce($6::timestamptz, 'infinity')
       order by id desc limit $7`,
      [before, own, query.cases, query.id, query.from, query.to, limit],
    )
    const events = found.map(accessFrom)
    await said(what, [...new Set(events.flatMap(event => event.cases))])
    return events.map(auditEvent)
  }
  const everything = { cases: null, id: null, from: null, to: null }
  const one = async (id: string): Promise<Identified | null> => {
    if (/^\d{1,18}$/u.test(id)) return (await rows('read', LAST, 1, { ...everything, id }))[0] ?? null
    await said('read', [])
    return null
  }
  const version = (resource: Identified): Version => ({
    type: 'AuditEvent',
    id: resource.id,
    version: '1',
    at: resource.meta?.lastUpdated ?? '',
    method: 'POST',
    resource,
  })

  return {
    types: ['AuditEvent'],
    read: (_type, id) => one(id),
    async search(_type, query, from) {
      const cases = query.narrowing.flatMap(n => ('ids' in n ? [n.ids] : []))[0] ?? null
      const ids = query.stored.ids.flat()
      const id = ids.length === 1 ? (ids[0] ?? '') : null
      if (id !== null && !/^\d{1,18}$/u.test(id)) {
        await said('list', [])
        return { resources: [], next: null }
      }
      const found = await rows('list', from ?? LAST, ROWS_AT_MOST, { cases, id, ...timesOf(query) })
      const page = paged(found, query, found.length === ROWS_AT_MOST ? (found.at(-1)?.id ?? null) : null)
      return { ...page, looked: page.next === null ? found.length : found.findIndex(r => r.id === page.next) + 1 }
    },
    async versions(_type, id) {
      const found = await one(id)
      return found ? [version(found)] : []
    },
    async changes({ types, since, until, before, limit }) {
      if (!types.includes('AuditEvent')) return { versions: [], last: null, done: true }
      const found = await rows('list', before ?? LAST, limit, { ...everything, from: since, to: until })
      return {
        versions: found.map(r => ({ ...version(r), place: r.id })),
        last: found.at(-1)?.id ?? before,
        done: found.length < limit,
      }
    },
  }
}

const LAST = '9223372036854775807'

/** What is asked of the log's times, where the database can hold it. */
function timesOf({ stored }: Query): { from: string | null; to: string | null } {
  const from = Math.max(...stored.starts.map(span => span.from))
  const to = Math.min(...stored.starts.map(span => span.to))
  const instant = (at: number) => (Number.isFinite(at) ? new Date(Math.min(at, Date.UTC(9999, 11, 31))).toISOString() : null)
  return { from: instant(from), to: instant(to) }
}
