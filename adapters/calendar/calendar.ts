// The calendar over our own slots. A slot is taken or freed only with the change of its case (Change.slots), so that
// a booking and its log are one write and two people never get the same time.
import type { Calendar, Slot } from '../../bot/ports.ts'
import { type Pool, run } from '../store/pool.ts'

type Row = {
  id: string
  unit: string
  unit_name: string
  kind: Slot['kind']
  start_at: Date
  end_at: Date
  performer: string | null
}
const COLUMNS = 'id, unit, unit_name, kind, start_at, end_at, performer'
const slotOf = (row: Row): Slot => ({
  id: row.id,
  unit: { hsaId: row.unit, name: row.unit_name },
  kind: row.kind,
  start: row.start_at.toISOString(),
  end: row.end_at.toISOString(),
  performer: row.performer,
})

export const calendar = (pool: Pool): Calendar => ({
  async free(query) {
    const rows = await run<Row>(
      pool,
      'slots-free',
      `select ${COLUMNS} from slots where unit = $1 and kind = $2 and start_at >= $3 and case_id is null order by start_at, id limit $4`,
      [query.unit, query.kind, query.from, query.limit],
    )
    return rows.map(slotOf)
  },
  async find(slot) {
    const [row] = await run<Row>(pool, 'slots-find', `select ${COLUMNS} from slots where id = $1`, [slot])
    return row ? slotOf(row) : null
  },
})
