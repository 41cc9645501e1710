// Much already: taking one more asks first. Weighed by urgency, not counted, and a warning only: who takes it knows best.
// What calls for somebody is never asked about.
import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import { calling } from './calling.ts'
import { isMine, type Seat } from './queue-order.ts'
import type { Opened } from './use-case.ts'
import type { Me, QueueRow } from './wire.ts'

const CapWarning = lazy(() => import('./dialogs/cap.tsx').then(m => ({ default: m.CapWarning })))

export type Weights = Me['cap']['weights']
const weightOf = (row: QueueRow, weights: Weights) => weights[row.level ?? 'P3']
/** What one has in hand; what rests is in nobody's. */
export const loadOf = (rows: readonly QueueRow[], me: Seat, weights: Weights): number =>
  rows.filter(row => isMine(row, me) && row.status === 'claimed').reduce((sum, row) => sum + weightOf(row, weights), 0)

/** The load there is and the load there would be, when taking this one is too much; else null. */
export function tooMuch(
  rows: readonly QueueRow[],
  me: Pick<Me, 'hsaId' | 'unit' | 'cap'>,
  id: string,
): { load: number; after: number } | null {
  const row = rows.find(one => one.id === id)
  if (!row || calling(row) || isMine(row, me)) return null
  const load = loadOf(rows, me, me.cap.weights)
  const after = load + weightOf(row, me.cap.weights)
  return load > 0 && after > me.cap.most ? { load, after } : null
}

type Asking = { load: number; after: number; answer: (take: boolean) => void }

export function useCap(rows: readonly QueueRow[], me: Me, opened: Opened): [Opened, ReactNode] {
  const [asking, setAsking] = useState<Asking | null>(null)
  const now = useRef({ rows, me })
  now.current = { rows, me }
  const { act } = opened
  const asked = useCallback<Opened['act']>(
    async (id, what) => {
      const much = what.act === 'claim' ? tooMuch(now.current.rows, now.current.me, id) : null
      if (much) {
        const take = await new Promise<boolean>(answer => setAsking({ ...much, answer }))
        setAsking(null)
        if (!take) return { ok: false, code: 'cap', message: '' }
      }
      return act(id, what)
    },
    [act],
  )
  const warning = asking && (
    <Suspense>
      <CapWarning {...asking} most={me.cap.most} />
    </Suspense>
  )
  return [{ ...opened, act: asked }, warning]
}
