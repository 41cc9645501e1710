// Every call to the record in the access log, also one without a case (a token, the template): what was asked and what came of
// it. To the case it is a reading, whatever was asked of the record: nothing in it changes.
import { callName } from '../../fhir-profiles/record-call.ts'
import { type Pool, run } from '../store/pool.ts'
import type { CosmicCall } from './client.ts'

export async function logCall(pool: Pool, call: CosmicCall): Promise<void> {
  await run(
    pool,
    'record-call',
    "insert into access_log (at, who_kind, who_id, why, what, cases) values ($1, 'system', $2, 'delivery', 'read', $3)",
    [call.at, callName(call), call.caseId === null ? [] : [call.caseId]],
  )
}
