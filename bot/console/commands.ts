// What the palette offers now: of the open case only what the server allows, then every case of the queue, then the desk.
import { isDialog, type DialogName } from './dialogs.tsx'
import { actKeys, lockKey, stuckKey } from './keys.ts'
import type { Command } from './palette.tsx'
import type { Opened } from './use-case.ts'
import type { ActName, CaseView, QueueRow } from './wire.ts'
import { t } from './words.ts'

type Desk = {
  view: CaseView | null
  rows: readonly QueueRow[]
  act: Opened['act']
  show: (name: DialogName) => void
  open: (id: string) => void
  /** The desk's own switches: a text's key, what it does, its single key. */
  own: readonly { name: string; run: () => void; key?: string }[]
}

/** Acts done at once; those that are written in the field below the talk; the rest have a dialog. */
const atOnce = ['claim', 'resume', 'acknowledge'] as const
const written = ['say', 'ask', 'note-internally'] as const

export function commandsOf({ view, rows, act, show, open, own }: Desk): Command[] {
  const ofCase = (view?.acts ?? []).flatMap((name: ActName): Command[] => {
    const run = running(name, view, act, show)
    const key = actKeys[name]
    return run ? [{ id: `act-${name}`, group: t('palette.case'), title: t(`act.${name}`), run, ...(key ? { key } : {}) }] : []
  })
  const cases = rows.map(
    (row): Command => ({
      id: `case-${row.id}`,
      group: row.level ?? t('short.none'),
      title: `${row.number} · ${row.complaint || t('row.no-complaint')}`,
      also: row.number.replaceAll('-', ' '),
      run: () => open(row.id),
    }),
  )
  const desk = own.map(
    ({ name, run, key }): Command => ({
      id: `own-${name}`,
      group: t('palette.desk'),
      title: t(name),
      run,
      ...(key ? { key } : {}),
    }),
  )
  return [...ofCase, ...desk, ...cases]
}

function running(name: ActName, view: CaseView | null, act: Desk['act'], show: Desk['show']): (() => void) | null {
  if (!view) return null
  const simple = atOnce.find(one => one === name)
  if (simple) return () => void act(view.id, { act: simple })
  if (written.some(one => one === name)) return () => document.querySelector<HTMLElement>(`#compose-${name}`)?.click()
  if (name === 'change-urgency') return () => document.querySelector<HTMLElement>('#levels button:enabled')?.focus()
  return isDialog(name) ? () => show(name) : null
}

export const ownKeys = { stuck: stuckKey, sound: 'm', help: '?', lock: lockKey } as const
