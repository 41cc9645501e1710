// "Patienten skriver …": who writes in the open case's talk just now, for some seconds after it was last heard.
import './writing.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { live } from './live.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

const LASTS = 8000

/** `null` within: the citizen. */
type Who = { guest: string | null }

export function Writing({ view: { id, lines, guests } }: { view: CaseView }) {
  const [who, say] = useState<Who | null>(null)
  useEffect(() => {
    let timer = 0
    const stop = live.onWriting((at, guest) => {
      if (at !== id) return
      say({ guest })
      clearTimeout(timer)
      timer = window.setTimeout(() => say(null), LASTS)
    })
    return () => {
      stop()
      clearTimeout(timer)
      say(null)
    }
  }, [id])
  const shown = useRef<HTMLParagraphElement>(null)
  // Who is at the end of the talk still is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time somebody begins
  useLayoutEffect(() => {
    const box = shown.current?.parentElement
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 40) box.scrollTop = box.scrollHeight
  }, [who !== null])
  // What was being written has come.
  const last = lines.findLast(line => line.from === 'citizen' || line.from === 'guest')?.seq
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each line of theirs
  useEffect(() => say(null), [last])
  const guest = guests.find(one => one.id === who?.guest && one.state === 'open')
  // Of a guest who is no longer in, nothing is said.
  if (who === null || (who.guest !== null && !guest)) return null
  const name = guest ? t(`guest.${guest.role}.named`, { name: guest.name }) : t('talk.citizen')
  return (
    <p className='writing' ref={shown}>
      <bdi>{t('talk.writing', { name })}</bdi>
    </p>
  )
}
