// The log extract a patient may ask for (loggutdrag; patientdatalagen 8 kap. 5 §): from which unit, when, why, in plain words.
// Staff stand there by role and unit, not by name: some of them are protected themselves, and the unit answers for them. No
// personal number and no other person's case is in it.
import type { Case, Entry, Instant } from '../../bot/case.ts'
import type { Why } from '../../bot/ports.ts'
import { type AccessRow, accessFrom, type AccessRecord } from './access.ts'
import { type Language, said } from './extract-words.ts'
import { type Pool, run } from './pool.ts'

export type Looker = 'self' | 'guardian' | 'caregiver' | 'interpreter' | 'relative' | 'integrator' | 'system'
/** `sent`: to another care provider; `came`: from one; `got`: went to one by itself; `invited`: somebody into the talk; `joined`: came in and read there. */
export type Act = 'read' | 'write' | 'list' | 'sought' | 'sent' | 'came' | 'got' | 'invited' | 'joined'
export type ExtractLine = {
  /** The first and the last of those that are told together. */
  at: Instant
  until: Instant
  times: number
  who: Looker
  /** As the profession calls itself, a guest by name; null when nothing but the look is known. */
  role: string | null
  unit: string | null
  what: Act
  why: Why | null
  /** To which unit and care provider it was sent; who was invited. */
  to: string | null
}
export type Extract = { case: string; language: Language; lines: ExtractLine[]; text: string }

type Names = { role: (hsaId: string) => string | null; unit: (hsaId: string) => string }
/** `unitName`: the register's, for units that never wrote in the case. */
export type ExtractOptions = { language?: Language; unitName?: (hsaId: string) => string | null }

const REASONS: readonly Why[] = [
  'care',
  'own-talk',
  'stream',
  'delivery',
  'integration',
  'queue',
  'watch',
  'follow-up',
  'disclosure',
  'danger-to-life',
  'break-glass',
  'invited',
  'print',
]

/** Null when no case has the number ("FA-7K3M-92QX"). The caller logs that it was taken out. */
export async function logExtract(
  pool: Pool,
  number: string,
  options: ExtractOptions = {},
): Promise<(Extract & { id: string }) | null> {
  const [found] = await run<{ id: string; data: Case; entries: Entry[] }>(
    pool,
    'extract-case',
    `select id, data, (select jsonb_agg(e.data order by e.seq) from entries e where e.case_id = c.id) as entries from cases c where number = $1`,
    [number],
  )
  if (!found) return null
  const rows = await run<AccessRow & { sought: string[] | null }>(
    pool,
    'extract-rows',
    'select * from access_log where cases @> array[$1] or ($2::text is not null and sought @> array[$2]) order by at, id',
    [found.id, found.data.citizen?.number ?? null],
  )
  const names = namesIn(found.entries, options.unitName)
  const lines = together(rows.map(row => lineOf(accessFrom(row), row.sought !== null, found.data, names, found.entries)))
  const language = options.language ?? 'sv'
  return { id: found.id, case: number, language, lines, text: said(language, number, lines) }
}

const A_PAGE = 20

/** Of a person's cases, newest first, so many a page from 1: what they may read of themselves. The caller logs that they did. */
export async function extractsOf(
  pool: Pool,
  person: string,
  page: number,
  options: ExtractOptions = {},
): Promise<{ cases: { id: string; number: string; text: string }[]; more: boolean }> {
  const cases = await run<{ number: string }>(
    pool,
    'extract-cases',
    'select number from cases where person = $1 and number is not null order by opened_at desc, id limit $2 offset $3',
    [person, A_PAGE + 1, (page - 1) * A_PAGE],
  )
  const found: { id: string; number: string; text: string }[] = []
  // One after the other: nobody waits for this with a hand on the door.
  for (const { number } of cases.slice(0, A_PAGE)) {
    const extract = await logExtract(pool, number, options)
    if (extract) found.push({ id: extract.id, number, text: extract.text })
  }
  return { cases: found, more: cases.length > A_PAGE }
}

/** A unit whose name isn't known is told by the id it can be found by. */
function namesIn(entries: readonly Entry[], unitName: ExtractOptions['unitName']): Names {
  const authors = entries.flatMap(({ by }) => (by.kind === 'caregiver' ? [by] : []))
  const roles = new Map(authors.map(by => [by.hsaId, by.role]))
  const units = new Map(authors.map(by => [by.unit.hsaId, by.unit.name]))
  return { role: id => roles.get(id) ?? null, unit: id => units.get(id) ?? unitName?.(id) ?? id }
}

/** A disclosure and an invitation are what they wrote: the row names the entries. */
function doneIn(row: AccessRecord, entries: readonly Entry[]): Pick<ExtractLine, 'what' | 'to'> {
  if (row.whoKind === 'guest' && row.what === 'read') return { what: 'joined', to: null }
  const written = entries.filter(e => row.firstSeq !== null && e.seq >= row.firstSeq && e.seq <= (row.lastSeq ?? 0))
  const sent = row.why === 'disclosure' ? written.find(e => e.type === 'referred') : undefined
  if (sent?.type === 'referred') return { what: 'sent', to: `${sent.unit.name} (${sent.provider.name})` }
  const got = row.why === 'danger-to-life' ? written.find(e => e.type === 'disclosed') : undefined
  if (got?.type === 'disclosed') return { what: 'got', to: `${got.to.unit.name} (${got.to.provider.name})` }
  const asked = written.find(e => e.type === 'guest' && e.did.what === 'invited')
  if (asked?.type === 'guest' && asked.did.what === 'invited') return { what: 'invited', to: asked.did.name }
  const came = row.why === 'disclosure' && written.some(e => e.type === 'referral-received')
  return { what: came ? 'came' : row.what, to: null }
}

function lineOf(row: AccessRecord, sought: boolean, c: Case, { role, unit }: Names, entries: readonly Entry[]): ExtractLine {
  const guardian = c.citizen?.actor?.number
  const citizen: Looker = guardian !== undefined && row.whoId === guardian ? 'guardian' : 'self'
  return {
    at: row.at,
    until: row.at,
    times: 1,
    ...lookerOf(row, citizen, role, c),
    unit: row.unit === null ? null : unit(row.unit),
    why: REASONS.find(why => why === row.why) ?? null,
    ...(sought ? { what: 'sought' as const, to: null } : doneIn(row, entries)),
  }
}

/** Who was invited stands by name: the citizen has said yes to them, or been told. */
function lookerOf(
  { whoKind, whoId }: AccessRecord,
  citizen: Looker,
  role: Names['role'],
  c: Case,
): Pick<ExtractLine, 'who' | 'role'> {
  if (whoKind === 'citizen') return { who: citizen, role: null }
  if (whoKind === 'caregiver') return { who: 'caregiver', role: role(whoId) }
  if (whoKind !== 'guest') return { who: whoKind, role: null }
  const guest = c.guests?.find(one => one.id === whoId)
  return { who: guest?.role ?? 'relative', role: guest?.name ?? null }
}

const HOUR = 3_600_000

/** What one did in one go stands once, with how many times: a talk is a hundred rows. */
function together(lines: readonly ExtractLine[]): ExtractLine[] {
  const told: ExtractLine[] = []
  const open = new Map<string, ExtractLine>()
  for (const line of lines) {
    const key = [line.who, line.role, line.unit, line.what, line.why, line.to].join('|')
    const before = open.get(key)
    if (before && Date.parse(line.at) - Date.parse(before.until) < HOUR) {
      before.until = line.at
      before.times += 1
      continue
    }
    const begun = { ...line }
    open.set(key, begun)
    told.push(begun)
  }
  return told
}
