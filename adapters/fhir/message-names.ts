// Where a message is looked for by the identifier its sender gave it. The log alone says which messages there are: a row here
// only says which case to look in, and stands before the message does; one whose message was never said finds nothing.
import { createHash } from 'node:crypto'
import type { Instant } from '../../bot/case.ts'
import { canonicalSystem } from '../../fhir-profiles/codes.ts'
import type { Called } from '../../fhir-profiles/communication.ts'
import { type Pool, run } from '../store/pool.ts'

/** Beside what integrators write; no type of FHIR's, so that no home reads it. */
const TYPE = 'message-identifier'

/** As a search asks for it: `system|value`, or `|value` when no system is said. */
export const nameOf = (system: string | undefined, value: string): string => `${canonicalSystem(system ?? '')}|${value}`

export async function remember(pool: Pool, now: Instant, caseId: string, { system, value }: Called): Promise<void> {
  const id = createHash('sha256')
    .update(JSON.stringify([caseId, system, value]))
    .digest('hex')
  await run(
    pool,
    'fhir-message-named',
    `insert into resources (type, id, version, at, content, identifiers) values ($1, $2, 1, $3, $4, $5)
     on conflict (type, id) do nothing`,
    [TYPE, id, now, JSON.stringify({ case: caseId }), [nameOf(system, value), nameOf(undefined, value)]],
  )
}

/** A condition on cases; `names` stands for a list of such names. An array, so that the few are found first. */
export const casesNamed = (names: string): string =>
  `id = any (array(select content ->> 'case' from resources where type = '${TYPE}' and identifiers && ${names}::text[]))`
