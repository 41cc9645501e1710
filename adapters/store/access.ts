// The access log: append only (a trigger refuses anything else). Rows of a write are made by write_case itself.
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import type { Who, Why } from '../../bot/ports.ts'
import { type Pool, run } from './pool.ts'

export type AccessRecord = {
  id: string
  at: Instant
  whoKind: Who['kind']
  whoId: string
  commission: string | null
  unit: string | null
  provider: string | null
  why: string
  what: 'read' | 'write' | 'list'
  cases: string[]
  firstSeq: number | null
  lastSeq: number | null
}

export type AccessQuery = { case?: string; whoId?: string; after?: string; limit: number }
/** The log read back, oldest first: for the patient's extract, the follow-up and FHIR AuditEvent. */
export interface AccessLog {
  list(query: AccessQuery): Promise<AccessRecord[]>
}

/** kind, id, commission, unit, provider: the columns of who looked. */
export function columnsOf(who: Who): [string, string, string | null, string | null, string | null] {
  switch (who.kind) {
    case 'citizen':
      return ['citizen', who.id, null, null, null]
    case 'caregiver':
      return ['caregiver', who.caregiver.hsaId, who.caregiver.commission, who.caregiver.unit.hsaId, who.caregiver.provider]
    case 'integrator':
      return ['integrator', who.client, null, null, null]
    case 'guest':
      return ['guest', who.id, null, null, null]
    case 'system':
      return ['system', who.name, null, null, null]
  }
}

/** A look that is going on was logged when it began. */
export const isLogged = (why: Why) => why !== 'stream'

export async function logLook(pool: Pool, at: Instant, who: Who, why: Why, what: AccessRecord['what'], cases: string[]) {
  await run(
    pool,
    'access-write',
    `insert into access_log (at, who_kind, who_id, commission, unit, provider, why, what, cases)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [at, ...columnsOf(who), why, what, cases],
  )
}

const Row = z.object({
  id: z.string(),
  at: z.date(),
  who_kind: z.enum(['citizen', 'caregiver', 'integrator', 'guest', 'system']),
  who_id: z.string(),
  commission: z.string().nullable(),
  unit: z.string().nullable(),
  provider: z.string().nullable(),
  why: z.string(),
  what: z.enum(['read', 'write', 'list']),
  cases: z.array(z.string()),
  first_seq: z.number().nullable(),
  last_seq: z.number().nullable(),
})

export type AccessRow = z.input<typeof Row>
export function accessFrom(raw: object): AccessRecord {
  const row = Row.parse(raw)
  return {
    id: row.id,
    at: row.at.toISOString(),
    whoKind: row.who_kind,
    whoId: row.who_id,
    commission: row.commission,
    unit: row.unit,
    provider: row.provider,
    why: row.why,
    what: row.what,
    cases: row.cases,
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
  }
}

export const accessLog = (pool: Pool): AccessLog => ({
  async list(query) {
    const rows = await run(
      pool,
      'access-list',
      `select * from access_log
       where ($1::text is null or cases @> array[$1]) and ($2::text is null or who_id = $2) and id > $3::bigint
       order by id limit $4`,
      [query.case ?? null, query.whoId ?? null, query.after ?? '0', query.limit],
    )
    return rows.map(accessFrom)
  },
})
