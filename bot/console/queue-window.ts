// Only the rows that can be seen are in the page: 5,000 of them would stop it. Heights are measured as rows are shown and
// guessed until then. The row that has the focus stays, wherever the list is scrolled, so that no key press is lost.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { calling } from './calling.ts'
import type { Group } from './queue-order.ts'
import type { QueueRow } from './wire.ts'

/** So much above and below what is seen is drawn too, in px. */
const beyond = 400
const heading = 34
/** Rows that look much the same; a row not yet shown is taken to be as high as the last of its kind that was. */
export const kindOf = (row: QueueRow) => (calling(row) ? 'red' : row.claim || row.holdUntil ? 'more' : 'plain')
const likely = new Map([
  ['red', 128],
  ['more', 96],
  ['plain', 80],
])
const guess = (row: QueueRow) => likely.get(kindOf(row)) ?? 80

export type Slice = { name: Group['name']; size: number; before: number; after: number; rows: Placed[] }
/** `top`: where a row stands that is kept although it is out of sight; null for those that follow each other. */
export type Placed = { row: QueueRow; index: number; top: number | null }

export function slicesOf(
  groups: readonly Group[],
  heights: ReadonlyMap<string, number>,
  view: { top: number; height: number },
  kept: string | null,
): Slice[] {
  const [from, to] = [view.top - beyond, view.top + view.height + beyond]
  let y = 0
  return groups.map(({ name, rows }) => {
    y += heading
    const begins = y
    const slice: Slice = { name, size: rows.length, before: 0, after: 0, rows: [] }
    let [first, last] = [to, begins]
    rows.forEach((row, index) => {
      const height = heights.get(row.id) ?? guess(row)
      if (y + height >= from && y <= to) {
        if (slice.rows.every(one => one.top !== null)) first = y
        slice.rows.push({ row, index, top: null })
        last = y + height
      } else if (row.id === kept) slice.rows.push({ row, index, top: y - begins })
      y += height
    })
    const drawn = slice.rows.some(one => one.top === null)
    return { ...slice, before: drawn ? first - begins : y - begins, after: drawn ? y - last : 0 }
  })
}

/** Where a row begins, from the top of the list; null when it isn't there. */
export function topOf(groups: readonly Group[], heights: ReadonlyMap<string, number>, id: string): number | null {
  let y = 0
  for (const { rows } of groups) {
    y += heading
    for (const row of rows) {
      if (row.id === id) return y
      y += heights.get(row.id) ?? guess(row)
    }
  }
  return null
}

let stepper: (by: number) => void = () => {}
/** Moves the focus in the queue; ±Infinity is the first and the last. */
export const stepInQueue = (by: number): void => stepper(by)

const buttonOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

export function useWindow(groups: readonly Group[], openId: string | null) {
  const scroller = useRef<HTMLDivElement>(null)
  const heights = useRef(new Map<string, number>())
  const [view, setView] = useState({ top: 0, height: 900 })
  const [, measured] = useState(0)
  const focused = useRef<string | null>(null)
  const place = useRef(-1)
  /** Until when the focused row is held in sight, while the heights around it become known. */
  const steady = useRef(0)
  const now = useRef({ groups, openId })
  now.current = { groups, openId }

  useEffect(() => {
    const it = scroller.current
    if (!it) return
    const look = () => setView({ top: it.scrollTop, height: it.clientHeight })
    const came = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement ? (target.dataset['row'] ?? null) : null
    }
    const went = ({ target }: FocusEvent) =>
      // What was taken out of the page was not left.
      setTimeout(() => {
        const left = target instanceof HTMLElement && target.isConnected && document.activeElement !== target
        if (left && focused.current === target.dataset['row']) focused.current = null
      })
    const letGo = () => {
      steady.current = 0
    }
    it.addEventListener('wheel', letGo, { passive: true })
    it.addEventListener('pointerdown', letGo)
    it.addEventListener('focusin', came)
    it.addEventListener('focusout', went)
    const size = new ResizeObserver(look)
    size.observe(it)
    it.addEventListener('scroll', look, { passive: true })
    return () => {
      size.disconnect()
      it.removeEventListener('scroll', look)
      it.removeEventListener('wheel', letGo)
      it.removeEventListener('pointerdown', letGo)
      it.removeEventListener('focusin', came)
      it.removeEventListener('focusout', went)
    }
  }, [])

  const [rows] = useState(
    () =>
      new ResizeObserver(entries => {
        let moved = false
        for (const { target, borderBoxSize } of entries) {
          if (!(target instanceof HTMLElement)) continue
          const id = target.dataset['item']
          const height = borderBoxSize[0]?.blockSize ?? 0
          if (!id || height === 0 || Math.abs((heights.current.get(id) ?? 0) - height) < 0.5) continue
          heights.current.set(id, height)
          likely.set(target.dataset['kind'] ?? 'plain', height)
          moved = true
        }
        if (moved) measured(n => n + 1)
      }),
  )
  const measure = useCallback(
    (it: HTMLElement | null) => {
      if (!it) return
      rows.observe(it)
      return () => rows.unobserve(it)
    },
    [rows],
  )

  useEffect(() => {
    stepper = by => {
      const ids = now.current.groups.flatMap(group => group.rows.map(row => row.id))
      const active = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined
      const found = ids.indexOf(active ?? now.current.openId ?? '')
      // The row that was focused may have left: the next one stands in its place.
      const from = found >= 0 ? found : place.current >= 0 ? place.current - (by > 0 ? 1 : 0) : -1
      const next = Math.min(ids.length - 1, Math.max(0, from < 0 ? 0 : from + by))
      const id = ids[next]
      if (id === undefined) return
      place.current = next
      steady.current = performance.now() + 500
      if (!buttonOf(id)) {
        const top = topOf(now.current.groups, heights.current, id) ?? 0
        if (scroller.current) scroller.current.scrollTop = top - scroller.current.clientHeight / 2
        flushSync(() => setView({ top: scroller.current?.scrollTop ?? 0, height: scroller.current?.clientHeight ?? 900 }))
      }
      buttonOf(id)?.focus({ preventScroll: true })
      buttonOf(id)?.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
    return () => {
      stepper = () => {}
    }
  }, [])

  useLayoutEffect(() => {
    // A row that moves to another group is drawn anew: whoever stood on it goes with it.
    if (focused.current && document.activeElement === document.body) buttonOf(focused.current)?.focus({ preventScroll: true })
    if (focused.current && performance.now() < steady.current)
      buttonOf(focused.current)?.closest('li')?.scrollIntoView({ block: 'nearest' })
  })

  return { scroller, slices: slicesOf(groups, heights.current, view, focused.current), measure }
}
