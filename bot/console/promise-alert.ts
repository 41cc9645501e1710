// A promise that passes in one's own hands: told to the one who has the case and nobody else, once for each time promised.
import { useEffect, useRef } from 'react'
import { isBroken, isMine } from './queue-order.ts'
import { ring } from './sound.ts'
import type { Me, QueueRow } from './wire.ts'
import { t } from './words.ts'

export function usePromiseAlert(rows: readonly QueueRow[], me: Me, tell: (text: string, wrong?: boolean) => void): void {
  const before = useRef(new Map<string, QueueRow>())
  useEffect(() => {
    for (const row of rows) {
      const was = before.current.get(row.id)
      // What was late when it was taken is known to who took it.
      if (was && isBroken(was, row, me, Date.now())) {
        // Sound only for what cannot wait: quiet for P4 and P5.
        if ((row.level ?? 'P3') <= 'P3') ring()
        tell(t('alert.promise', { number: row.number }), true)
      }
    }
    before.current = new Map(rows.filter(row => isMine(row, me)).map(row => [row.id, row]))
  }, [rows, me, tell])
}
