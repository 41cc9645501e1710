// A talk that goes on from one that is over: the number of that case, for who reads the new one.
import type { Citizen } from '../../bot/people.ts'
import type { Store } from '../../bot/ports.ts'

/** Only the case: larger than any log. */
const END = 2 ** 31 - 1

/** By the conversation's id, which none but the page that had it knows; another person's is not theirs to go on from. */
export async function goesOnFrom(store: Pick<Store, 'read'>, id: string, own: Citizen | null): Promise<string | null> {
  const found = await store.read(id, { kind: 'system', name: 'channel' }, 'stream', END)
  if (found?.case.status !== 'closed' || !found.case.closed) return null
  const { citizen, number, closed, lastCitizenAt } = found.case
  // One that no human has had is gone on from when something was said after its end: those words begin the new one.
  if (closed.by.kind !== 'caregiver' && (lastCitizenAt ?? '') <= closed.at) return null
  return citizen && own && citizen.number !== own.number ? null : number
}
