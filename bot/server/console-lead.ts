// The shift, for whoever leads the unit: who has what, how old it is, whom nobody has answered. Rows carry no names of citizens
// and nobody's words; what is given to somebody else is given by the desk's own acts.
import type { Hono } from 'hono'
import { calling } from '../console/calling.ts'
import type { Shift, ShiftCase, ShiftPerson } from '../console/wire.ts'
import type { Caregiver } from '../people.ts'
import type { CaseRow } from '../ports.ts'
import { complaintOf } from '../told.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { languageOf, wrong } from './console-door.ts'
import { lookLasts, seatOf } from './going-looks.ts'
import { isOwed } from './console-view.ts'

/** More open cases than this at one unit are not shown one by one; the figures are of those that are. */
const most = 2_000

export function leadRoutes(app: Hono<Env>, { store, colleagues = async () => [], now }: ConsoleDeps): void {
  /** By seat: when each case was last written in the log as shown. The page asks every few seconds. */
  const shownTo = new Map<string, Map<string, number>>()

  /** The access record, before they see it, of what they have not been shown within the time one record stands for. */
  async function look(who: Caregiver, ids: readonly string[]): Promise<void> {
    const at = Date.parse(now())
    for (const [seat, seen] of shownTo) {
      for (const [id, since] of seen) if (at - since >= lookLasts) seen.delete(id)
      if (seen.size === 0) shownTo.delete(seat)
    }
    const fresh = ids.filter(id => !shownTo.get(seatOf(who))?.has(id))
    if (fresh.length === 0) return
    await store.shown(fresh, { kind: 'caregiver', caregiver: who }, 'queue')
    const seen = shownTo.get(seatOf(who)) ?? new Map<string, number>()
    for (const id of fresh) seen.set(id, at)
    shownTo.set(seatOf(who), seen)
  }

  app.get('/shift', async c => {
    const who = c.get('who')
    if (who.duty !== 'lead') return wrong(c, 404, 'no-such-address')
    const query = { units: [who.unit.hsaId], status: ['waiting' as const, 'claimed' as const, 'on-hold' as const], limit: most }
    const over = { units: [who.unit.hsaId], status: [], unsettled: true, limit: most }
    const [{ rows }, left, present] = await Promise.all([
      store.list(query, { kind: 'system', name: 'desk' }, 'stream'),
      store.list(over, { kind: 'system', name: 'desk' }, 'stream'),
      colleagues(who.unit.hsaId),
    ])
    // The talk is over, a student's note is not: nobody has the case, and it counts all the same.
    const lying = left.rows.filter(row => row.countersign || row.returned?.length)
    await look(
      who,
      [...rows, ...lying].map(row => row.id),
    )
    const shown = rows.map(row => shiftCase(row, languageOf(c)))
    const notes = lying.map(row => ({ ...shiftCase(row, languageOf(c)), owed: false, late: false, since: row.updatedAt }))
    const all = [...shown, ...notes]
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
      notes,
      people: [...people.values()].sort((a, b) => b.cases.length - a.cases.length || a.name.localeCompare(b.name, 'sv')),
      figures: {
        waiting: waiting.length,
        owed: shown.filter(one => one.owed).length,
        late: shown.filter(one => one.late).length,
        alarms: all.filter(one => one.alarm).length,
        countersign: all.filter(one => one.countersign).length,
        returned: all.filter(one => one.returned).length,
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
  owed: isOwed(row),
  late: row.late,
  alarm: calling(row) !== null,
  countersign: row.countersign ?? false,
  returned: (row.returned?.length ?? 0) > 0,
})

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
