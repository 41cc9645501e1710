// The people of the storm: they write, answer, sign and close as fast as they may, try again with the same id, sometimes
// give up, and write down what they were told. Nothing here judges.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { caregiverAt, citizenAt } from '../journeys/people.ts'
import type { History, Sent } from './judge.ts'

export type Citizen = Awaited<ReturnType<typeof citizenAt>>
type Caregiver = Awaited<ReturnType<typeof caregiverAt>>

/** Two nurses at 1177 centrally, and people who may log in, as the world knows them. */
export const staff = ['SE2321000230-TP101|SE2321000230-TM101', 'SE2321000230-TP103|SE2321000230-TM103'] as const
export const persons = ['198506142382', '197803212393', '194405022387', '199108172397', '199310672390'] as const

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))
const Sending = z.object({ id: z.string() })
/** A message may be tried this long; nobody waits longer for one line. */
const patience = 45_000
/** The outbox is looked at until it is empty; one that still isn't never will be. */
export const DRAIN_MS = 240_000

const withAFoot = async (citizen: Citizen) => {
  await citizen.writes('Jag har ont i foten')
  await citizen.picks('other')
  await citizen.calmly()
}

/** Comes to the desk: says why, answers what must be answered first, asks for a human, logs in. */
export async function toTheDesk(citizen: Citizen, person: string, why = withAFoot): Promise<void> {
  await why(citizen)
  await citizen.send({ text: '', value: { command: 'human' } })
  await citizen.logsIn(person)
  const status = await citizen.status()
  if (status?.status !== 'waiting') throw new Error(`Logged in, and not handed over: ${status?.status ?? 'with the bot'}`)
}

async function once(citizen: Citizen, one: Sent): Promise<string | null> {
  const answer = await fetch(`${citizen.url}/v3/directline/conversations/${citizen.id}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${citizen.token}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(10_000),
    body: JSON.stringify({ type: 'message', text: one.text, locale: 'sv', channelData: { clientActivityID: one.client } }),
  }).catch(() => null)
  if (!answer) return null
  if (answer.status < 500 && answer.status !== 429 && !answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  // Killed in the middle of its answer, the product has promised nothing.
  const body = answer.ok ? Sending.safeParse(await answer.json().catch(() => null)) : null
  if (!answer.ok) await answer.body?.cancel()
  return body?.success ? body.data.id : null
}

/**
 * Writes line after line until the storm is over; every tenth is tried only once. `acknowledged` is told when each was sent
 * and how long it took with all its tries.
 */
export async function writes(
  citizen: Citizen,
  history: History,
  over: () => boolean,
  latencies: number[],
  more: { acknowledged?: (at: number, ms: number) => void; pauseMs?: number } = {},
): Promise<void> {
  const { acknowledged = () => undefined, pauseMs = 30 } = more
  for (let n = 1; !over(); n++) {
    const one: Sent = { case: citizen.id, client: randomUUID(), text: `rad ${n}`, acked: null }
    history.sent.push(one)
    const begun = performance.now()
    one.acked = await once(citizen, one)
    if (one.acked !== null) latencies.push(performance.now() - begun)
    while (n % 10 !== 0 && one.acked === null && performance.now() - begun < patience) {
      await pause(60 + Math.random() * 120)
      one.acked = await once(citizen, one)
    }
    if (one.acked !== null) acknowledged(begun, performance.now() - begun)
    await pause(pauseMs * (1 + Math.random() * 3))
  }
}

/** Takes the next one who waits, answers, signs and closes; a line written after that opens the case again. */
export async function cares(nurse: Caregiver, history: History, over: () => boolean): Promise<void> {
  while (!over()) {
    const { rows } = await nurse.queue()
    const next = (rows ?? []).find((row: { status: string }) => row.status === 'waiting')
    if (!next) await pause(200)
    else if ((await nurse.act(next.id, { act: 'claim' })).status === 200) await attends(nurse, next.id, history)
  }
}

async function attends(nurse: Caregiver, id: string, history: History): Promise<void> {
  await nurse.act(id, { act: 'say', text: 'Hej! Jag läser det du har skrivit.' })
  const draft = (await nurse.post(`cases/${id}/note/draft`, {})).body
  const { text, contactType } = draft
  const preview = await nurse.post(`cases/${id}/note/preview`, { text, contactType })
  if (preview.status !== 200) return
  const { id: note, at, digest } = preview.body
  const signed = { case: id, note: String(note), acked: false }
  history.signed.push(signed)
  signed.acked = (await nurse.act(id, { act: 'sign', note: { id: note, text, contactType, at, digest } })).status === 200
  await nurse.act(id, { act: 'close', reason: 'answered' })
}

/** What each citizen sees of their own from the very start, in the order shown. */
export const ownMessages = (citizens: readonly Citizen[]): Promise<{ id: string; sent: Sent[] }[]> =>
  Promise.all(
    citizens.map(async ({ id, activities }) => ({
      id,
      sent: (await activities('')).flatMap(a =>
        a.type === 'message' && a.from.role === 'user'
          ? [{ case: id, client: a.channelData.clientActivityID ?? '', text: a.text, acked: a.id }]
          : [],
      ),
    })),
  )
