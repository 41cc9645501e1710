// A link to a file ends after a quarter of an hour, and a talk lies open for longer: asked for anew when it is pressed.
import { activitiesOf, type Session } from './wire.ts'

type Ask = (method: 'GET', path: string, token: string) => Promise<unknown>

/** `id`: of the activity, which ends with its number in the log. Null when it can't be had now. */
export async function freshLink(ask: Ask, session: Session | null, id: string, name: string): Promise<string | null> {
  const seq = Number(id.split('|').at(-1))
  if (!session || !id.startsWith(`${session.conversationId}|`) || !Number.isInteger(seq)) return null
  const of = encodeURIComponent(session.conversationId)
  try {
    const read = activitiesOf(await ask('GET', `/conversations/${of}/activities?watermark=${seq - 1}`, session.token))
    const files = read.activities.find(activity => activity.id === id)?.attachments ?? []
    return files.find(file => file.name === name)?.contentUrl ?? null
  } catch {
    return null
  }
}
