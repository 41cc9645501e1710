// How far the citizen has read: the time stands under the last of what a caregiver wrote that they have had before their eyes.
import './read-along.css'
import { useEffect, useState } from 'react'
import type { SeenTo } from '../seen.ts'
import { api } from './api.ts'
import { live } from './live.ts'
import type { Line } from './wire.ts'

export function useReadAlong(id: string, lines: readonly Line[]): { seq: number; at: string } | null {
  const [to, set] = useState<SeenTo | null>(null)
  useEffect(() => {
    let open = true
    const further = (next: SeenTo | null) => {
      if (open && next) set(before => (before && before.seq >= next.seq ? before : next))
    }
    set(null)
    const stop = live.onRead((at, next) => at === id && further(next))
    // Without it the talk is read as always: the time is left out.
    api.readTo(id).then(further, () => undefined)
    return () => {
      open = false
      stop()
    }
  }, [id])
  const read = lines.findLast(line => line.from === 'caregiver' && line.seq <= (to?.seq ?? -1))
  return to && read ? { seq: read.seq, at: to.at } : null
}
