// What waits to be sent: one line at a time, in order, each again and again with an id of its own until the server has it.
import { useEffect, useState } from 'preact/hooks'
import { type Answer, api } from './api.ts'
import { keepUnsent, readUnsent, type Unsent } from './kept.ts'

const AGAIN = 2000

/** `heard` is told each answer; `back` gets the words of a line that was refused as it was. */
export function useUnsent(heard: (answer: Answer) => void, back: (text: string) => void) {
  const [unsent, keep] = useState(readUnsent)
  const [tries, again] = useState(0)
  const first = unsent[0]
  const put = (change: (lines: readonly Unsent[]) => Unsent[]) =>
    keep(lines => {
      const next = change(lines)
      keepUnsent(next)
      return next
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sending for each line and try
  useEffect(() => {
    if (!first) return
    let on = true
    let timer: ReturnType<typeof setTimeout>
    const send = async () => {
      const answer = await api.say(first.id, first.text)
      if (!on) return
      const failed = 'wrong' in answer ? answer.wrong : null
      if (failed === 'away' || failed === 'slow-down') timer = setTimeout(() => again(tries + 1), AGAIN)
      else put(lines => lines.filter(line => line.id !== first.id))
      if (failed === 'invalid') back(first.text)
      heard(answer)
    }
    void send()
    return () => {
      on = false
      clearTimeout(timer)
    }
  }, [first?.id, tries])
  return {
    unsent,
    say: (text: string) => put(lines => [...lines, { id: crypto.randomUUID(), text }]),
  }
}
