/** @jsxImportSource preact */
// The talk, read aloud as it grows. It scrolls by itself only for someone who is at its end, and then to the start of
// what is new: a long answer is read from its top.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MyLine, senderName, TheirLine } from './line.tsx'
import { OutcomeCard } from './outcome.tsx'
import { usePage } from './page.ts'
import { useReadAlong } from './read-along.ts'
import type { Item, Talk } from './talk.ts'
import { TypingLine } from './typing-line.tsx'

export function Log({ talk, loaded, typing }: { talk: Talk; loaded: boolean; typing: boolean }) {
  const { words } = usePage()
  const log = useRef<HTMLDivElement>(null)
  const seen = useRef(0)
  const [behind, fallBehind] = useState(false)
  const { items } = talk
  const end = () => log.current?.scrollTo({ top: log.current.scrollHeight })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `typing` makes the log longer too
  useLayoutEffect(() => {
    const box = log.current
    if (!box) return
    const news = items.slice(seen.current)
    const from = seen.current
    seen.current = items.length
    if (from === 0 || !loaded) return end()
    const nearEnd = atEnd.current || news.some(item => item.kind === 'mine')
    if (!nearEnd) return news.length > 0 ? fallBehind(true) : undefined
    const first = box.querySelectorAll<HTMLElement>(':scope > .fs-item')[from]
    const top = first && news.length > 0 ? first.offsetTop - box.offsetTop - 12 : box.scrollHeight
    box.scrollTo({ top: Math.max(box.scrollTop, Math.min(top, box.scrollHeight - box.clientHeight)) })
  }, [items.length, loaded, typing])
  useReadAlong(log, items, behind)
  const atEnd = useRef(true)
  const writer = (talk.typingAt !== null && talk.typingBy) || talk.caregiver
  const name = writer && senderName(writer, words)
  return (
    <div class='fs-logbox'>
      <div
        ref={log}
        class='fs-log'
        role='log'
        aria-label={words('log')}
        aria-live={loaded ? 'polite' : 'off'}
        aria-relevant='additions'
        aria-busy={!loaded}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        tabIndex={0}
        onScroll={event => {
          const box = event.currentTarget
          atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 160
          if (atEnd.current) fallBehind(false)
        }}
      >
        {items.map((item, i) => (
          <div class='fs-item' key={keyOf(item)}>
            {item.kind === 'mine' ? (
              <MyLine line={item} />
            ) : item.kind === 'onward' ? (
              <p class='fs-onward'>{words('onward', { unit: item.unit })}</p>
            ) : item.kind === 'judged' ? (
              <OutcomeCard item={item} />
            ) : (
              <TheirLine line={item} first={speaker(items[i - 1]) !== speaker(item)} />
            )}
          </div>
        ))}
        {typing && <TypingLine>{name ? words('typing.someone', { name }) : words('typing.bot')}</TypingLine>}
      </div>
      {behind && (
        <button type='button' class='fs-new' onClick={end}>
          {words('new')} ↓
        </button>
      )}
    </div>
  )
}

/** A line keeps its place in the page when its echo takes over from it. */
const keyOf = (item: Item) => (item.kind === 'mine' ? (item.clientId ?? item.id) : item.id)

const speaker = (item: Item | undefined) =>
  item?.kind === 'theirs' ? `theirs ${item.sender?.kind ?? ''} ${item.sender?.name ?? ''}` : item?.kind
