// What was said in a talk that was over: nobody reads it there, so it goes along into the next one, as its first words. What the
// server never took goes along too.
import type { Outgoing, Said } from './outgoing.ts'
import { type Activity, CaseStatus } from './wire.ts'

/** As long as one message may be. */
const LONGEST = 10_000

/** `commands`: words that only ask for a new talk; in it they would end it at once. */
export function carriedOn(
  activities: readonly Activity[],
  outgoing: readonly Outgoing[],
  locale: string,
  commands: readonly string[],
): Said[] {
  let since: string[] | null = null
  for (const activity of activities) {
    if (activity.name === 'case.referred') since = null
    if (activity.name === 'case.status') {
      const status = CaseStatus.safeParse(activity.value)
      if (status.success) since = status.data.status === 'closed' ? (since ?? []) : null
    }
    // The answer to a question means nothing without it.
    if (activity.type === 'message' && activity.from?.role === 'user' && !activity.channelData?.answers)
      since?.push(activity.text ?? '')
  }
  if (!since) return []
  const own = outgoing.filter(item => !item.value)
  const asks = new Set(commands.map(plain))
  const words = [...since, ...own.filter(item => !item.photo && !item.reason).map(item => item.text)]
  return [
    ...inOne(words.filter(text => plain(text) !== '' && !asks.has(plain(text)))).map(text => ({ text, locale })),
    // On its own: what was refused once may be so again, and must not take the rest with it.
    ...own.flatMap(({ text, photo, reason }) => (photo ? [{ text, locale, photo }] : reason ? [{ text, locale }] : [])),
  ]
}

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s.!]+$/u, '')

/** One message, or as few as they fit in. */
function inOne(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && last.length + line.length < LONGEST) whole[whole.length - 1] = `${last}\n${line}`
    else whole.push(line)
  }
  return whole
}
