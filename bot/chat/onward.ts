// A talk that went on at another care provider is another conversation; the page shows them as one. What was said before is
// read with the earlier talk's own key, once.
import { type Activity, activitiesOf, Referred, Refreshed, type Session } from './wire.ts'

export const isOnward = (activity: Activity): boolean =>
  activity.name === 'case.referred' && Referred.safeParse(activity.value).success

/** `moving`: on its way to the next one. */
export type Past = { talks: readonly Session[]; said: readonly Activity[]; moving: boolean }
type Ask = (method: 'GET' | 'POST', path: string, token?: string) => Promise<unknown>

/** One that can't be read any more is left out: the talk that goes on is what matters. */
export async function pastOf(earlier: readonly Session[], ask: Ask): Promise<Activity[]> {
  const read = async ({ conversationId, token }: Session): Promise<Activity[]> => {
    const path = `/conversations/${encodeURIComponent(conversationId)}/activities`
    const whole = await ask('GET', path, token).catch(async () => {
      const fresh = Refreshed.parse(await ask('POST', '/tokens/refresh', token))
      return ask('GET', path, fresh.token)
    })
    const { activities } = activitiesOf(whole)
    // What was said there since stays there: below stands the talk that goes on.
    const end = activities.findIndex(isOnward)
    return end < 0 ? activities : activities.slice(0, end + 1)
  }
  const all = await Promise.all(earlier.map(one => read(one).catch(() => [])))
  return all.flat()
}
