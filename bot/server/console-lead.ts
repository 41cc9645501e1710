// The shift, for whoever leads the unit: who has what, how old it is, whom nobody has answered. Rows carry no names of citizens
// and nobody's words; what is given to somebody else is given by the desk's own acts.
import type { Hono } from 'hono'
import { calling } from '../console/calling.ts'
import type { Shift, ShiftCase, ShiftPerson } from '../console/wire.ts'
import type { CaseRow } from '../ports.ts'
import { complaintOf } from '../told.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { languageOf, wrong } from './console-door.ts'

/** More open cases than this at one unit are not shown one by one; the figures are of those that are. */
const most = 2_000

export function leadRoutes(app: Hono<Env>, { store, colleagues = async () => [], now }: ConsoleDeps): void {
  app.get('/shift', async c => {
    const who = c.get('who')
    if (who.duty !== 'lead') return wrong(c, 404, 'no-such-address')
    const query = { units: [who.unit.hsaId], status: ['waiting' as const, 'claimed' as const, 'on-hold' as const], limit: most }
    const [{ rows }, present] = await Promise.all([
      store.list(query, { kind: 'caregiver', caregiver: who }, 'queue'),
      colleagues(who.unit.hsaId),
    ])
    const shown = rows.map(row => shiftCase(row, languageOf(c)))
    const people = new Map<string, ShiftPerson>(
      present.map(({ hsaId, name, role }) => [hsaId, { hsaId, name, role, here: true, cases: [] }]),
    )
    for (const [i, row] of rows.entries()) {
      const it = shown[i]
      if (!row.claim || !it) continue
      const { hsaId, name, role } = row.claim
      const one = people.get(hsaId) ?? { hsaId, name, role, here: false, cases: [] }
      one.cases.push(it)
      people.set(hsaId, one)
    }
    const waiting = shown.filter((_, i) => rows[i]?.status === 'waiting')
    const ages = waiting.flatMap(one => (one.since ? [Date.parse(now()) - Date.parse(one.since)] : []))
    return c.json({
      at: now(),
      waiting,
      people: [...people.values()].sort((a, b) => b.cases.length - a.cases.length || a.name.localeCompare(b.name, 'sv')),
      figures: {
        waiting: waiting.length,
        owed: shown.filter(one => one.owed).length,
        late: shown.filter(one => one.late).length,
        alarms: shown.filter(one => one.alarm).length,
        countersign: shown.filter(one => one.countersign).length,
        oldest: ages.length > 0 ? Math.max(...ages) : null,
        median: middle(ages),
      },
    } satisfies Shift)
  })
}

const shiftCase = (row: CaseRow, language: string): ShiftCase => ({
  id: row.id,
  number: row.number,
  level: row.urgency?.level ?? null,
  complaint: complaintOf(row.symptoms, language),
  status: row.status,
  since: row.waitingSince ?? row.claim?.at ?? row.openedAt,
  owed: row.lastCitizenAt !== null && (row.lastCaregiverAt ?? '') < row.lastCitizenAt,
  late: row.late,
  alarm: calling(row) !== null,
  countersign: row.countersign ?? false,
})

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
