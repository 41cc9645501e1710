// The desktop's own notices, by choice: for what calls and for one's own cases, never for what can wait (P4–P5), and only
// while nobody looks at the page. No name, no words: a number and what it is about.
import { useEffect, useRef } from 'react'
import { calling } from './calling.ts'
import { isMine } from './queue-order.ts'
import type { Me, QueueRow } from './wire.ts'
import { t } from './words.ts'

const stored = 'farstu.notices'
const can = (): boolean => typeof Notification !== 'undefined'
export const noticesOn = (): boolean => can() && Notification.permission === 'granted' && localStorage.getItem(stored) === 'yes'

/** True when they are on afterwards; the browser may ask the person, who may say no. */
export async function turnNotices(on: boolean): Promise<boolean> {
  const may = on && can() && (await Notification.requestPermission()) === 'granted'
  localStorage.setItem(stored, may ? 'yes' : 'no')
  return may
}

/** What a row has to say to this caregiver, as a key that changes with each new thing; null = nothing, or nothing urgent. */
export function newsFor(row: QueueRow, me: Pick<Me, 'hsaId' | 'unit'>): { key: string; text: string } | null {
  const about = `${row.number} · ${row.complaint || t('row.no-complaint')}`
  const call = calling(row)
  if (call) return { key: `call ${call.at}`, text: `${t(`alarm.${call.kind}`)}: ${about}` }
  if (row.level === 'P4' || row.level === 'P5') return null
  if (isMine(row, me) && row.owed) return { key: `owed ${row.wroteAt}`, text: `${t('notice.wrote')}: ${about}` }
  if (row.status === 'waiting' && (row.level === 'P1' || row.level === 'P2'))
    return { key: `waits ${row.waitingSince}`, text: `${t(`level.${row.level}`)}: ${about}` }
  return null
}

/** Shows what is new since the last look at the rows, and takes away what somebody has seen to. */
export function useNotices(rows: readonly QueueRow[], me: Me, open: (id: string) => void): void {
  const before = useRef<Map<string, string> | null>(null)
  const shown = useRef(new Map<string, Notification>())
  useEffect(() => {
    const said = before.current
    const now = new Map<string, string>()
    for (const row of rows) {
      const news = newsFor(row, me)
      if (!news) continue
      now.set(row.id, news.key)
      // What was there when the page came is no news.
      if (said === null || said.get(row.id) === news.key || !noticesOn() || document.visibilityState === 'visible') continue
      const notice = new Notification('Farstu', { body: news.text, tag: row.id, silent: true })
      notice.onclick = () => {
        window.focus()
        open(row.id)
        notice.close()
      }
      shown.current.set(row.id, notice)
    }
    for (const [id, notice] of shown.current) {
      if (now.has(id)) continue
      notice.close()
      shown.current.delete(id)
    }
    if (rows.length > 0 || said !== null) before.current = now
  }, [rows, me, open])
}
