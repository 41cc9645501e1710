// One's own talks in a strip above the queue: always in sight and always in the same places, however long the queue is and
// whoever's turn it is. A press or a figure changes between them. A name only where one has opened the case here.
import './own-chats.css'
import { draftOf } from './drafts.ts'
import { hasFiles } from './kept-files.ts'
import { isMine } from './queue-order.ts'
import { nameOf } from './use-case.ts'
import type { Me, QueueRow } from './wire.ts'
import { t } from './words.ts'

const firstOf = (id: string): string | null => nameOf(id)?.split(' ')[0] ?? null

/** More than this many have no figure of their own; they are in the queue as before. */
const FIGURES = 9

type Props = { rows: readonly QueueRow[]; me: Me; openId: string | null; open: (id: string) => void }

export function OwnChats({ rows, me, openId, open }: Props) {
  // By number: a talk keeps its place when its turn or its urgency changes.
  const own = rows
    .filter(row => isMine(row, me) && row.status !== 'closed')
    .sort((a, b) => a.number.localeCompare(b.number))
    .slice(0, FIGURES)
  if (own.length < 2) return null
  const firsts = own.map(row => firstOf(row.id))
  /** The first name, the whole one where two share it, the number where there is none. */
  const label = (row: QueueRow, first: string | null | undefined) =>
    (first && firsts.filter(one => one === first).length === 1 ? first : nameOf(row.id)) ?? row.number.slice(3)
  return (
    <ul className='own-chats' aria-label={t('own-chats')}>
      {own.map((row, i) => {
        const unsent = draftOf(row.id, 'message') !== '' || hasFiles(row.id)
        return (
          <li key={row.id}>
            <button
              type='button'
              title={`${nameOf(row.id) ?? ''} ${row.number}`.trim()}
              aria-current={row.id === openId}
              aria-keyshortcuts={`${i + 1}`}
              onClick={() => open(row.id)}
            >
              <span className={`level small ${row.level ?? 'none'}`}>{row.level ?? t('short.none')}</span>
              <bdi>{label(row, firsts[i])}</bdi>
              {unsent && (
                <span className='unsent' title={t('talk.unsent')}>
                  <span aria-hidden>✎</span>
                  <span className='visually-hidden'>{t('talk.unsent')}</span>
                </span>
              )}
              {row.owed && (
                <span className='dot' title={t('row.owed')}>
                  <span className='visually-hidden'>{t('row.owed')}</span>
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The figure of a key opens the talk in that place. */
export function openOwn(figure: number): void {
  document.querySelectorAll<HTMLElement>('.own-chats button')[figure - 1]?.click()
}
