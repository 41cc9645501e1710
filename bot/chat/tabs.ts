// A talk that is open in another tab of this browser. Tabs speak while both are open and nothing of it is stored: when they are
// closed it is gone, as it should be at a shared computer.
import * as z from 'zod/mini'
import { type Kept, readTalk } from './kept.ts'
import { Session } from './wire.ts'

const CHANNEL = 'farstu.talk'
/** A tab that sleeps does not answer; nobody is kept waiting for it. */
const ANSWERS_WITHIN = 250

const OpenTalk = z.object({ talk: Session, language: z.string() })
export type OpenTalk = z.infer<typeof OpenTalk>

const channelOf = () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL))

/** The talk another tab has open; null when none says so. */
export async function openElsewhere(): Promise<OpenTalk | null> {
  const channel = channelOf()
  if (!channel) return null
  const found = await new Promise<OpenTalk | null>(go => {
    setTimeout(() => go(null), ANSWERS_WITHIN)
    channel.addEventListener('message', ({ data }) => {
      const open = OpenTalk.safeParse(data)
      if (open.success) go(open.data)
    })
    channel.postMessage({ who: true })
  })
  channel.close()
  return found
}

/** Answers other tabs while this one has a talk that goes on. `left`: another tab left the same talk quickly. */
export function tellTabs(storage: Kept, goesOn: () => boolean, language: () => string, left: () => void) {
  const channel = channelOf()
  const talk = () => readTalk(storage).session
  channel?.addEventListener('message', ({ data }) => {
    const open = talk()
    if (Object(data).who && open && goesOn()) channel.postMessage({ talk: open, language: language() } satisfies OpenTalk)
    if (open && Object(data).left === open.conversationId) left()
  })
  return {
    /** Before the talk is forgotten here. */
    leave: () => channel?.postMessage({ left: talk()?.conversationId ?? null }),
    close: () => channel?.close(),
  }
}
