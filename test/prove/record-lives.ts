// Who chats while the record's troubles are timed: each tells a complaint, is asked, wants a human, logs in, writes with a
// nurse who signs in the middle of it, and is followed by the next. They write at a person's pace, far from what the machine
// can take, so that a time is the time of an answer and not of a queue. Nothing here judges.
import { setTimeout as sleep } from 'node:timers/promises'
import { type caregiverAt, citizenAt } from '../journeys/people.ts'
import { persons } from './storm.ts'

type Citizen = Awaited<ReturnType<typeof citizenAt>>
type Caregiver = Awaited<ReturnType<typeof caregiverAt>>
export type Pace = {
  over: () => boolean
  /** When each was sent, and how long until it was acknowledged, with all its tries. */
  acknowledged: (at: number, ms: number) => void
  signed: () => void
  /** When a login costs nobody a measured answer: its keys are made and proved by the same cores. */
  aside: () => Promise<unknown>
  /** Between two of a person's lines, on the average. */
  pauseMs: number
}

/**
 * Lines to the nurse before she signs, and while the note is on its way: at most so many, half of it on the average. Were they
 * as many for all, then all who logged in together would have their notes signed in the same second.
 */
const [BEFORE, AFTER] = [16, 24]
const upTo = (most: number) => Math.ceil(Math.random() * most)
let born = 0

export async function lives(url: string, nurse: Caregiver, pace: Pace): Promise<void> {
  // Not all at their first line at once.
  await sleep(Math.random() * 20 * pace.pauseMs)
  while (!pace.over()) {
    const citizen = await citizenAt(url)
    const says = async (activity: object) => {
      await sleep(pace.pauseMs * (0.5 + Math.random()))
      const at = performance.now()
      await citizen.send(activity)
      pace.acknowledged(at, performance.now() - at)
    }
    await tells(citizen, says)
    await pace.aside()
    await logsIn(citizen)
    await nurse.act(citizen.id, { act: 'claim' })
    await nurse.act(citizen.id, { act: 'say', text: 'Hej! Jag läser det du har skrivit.' })
    for (let n = upTo(BEFORE); n > 0 && !pace.over(); n--) await says({ text: `rad ${n}` })
    if ((await nurse.signs(citizen.id)).status === 200) pace.signed()
    for (let n = upTo(AFTER); n > 0 && !pace.over(); n--) await says({ text: `rad ${n} efter` })
    await nurse.act(citizen.id, { act: 'close', reason: 'answered' })
  }
}

/** The login's provider yields to the chat, as the record does: one who waited too long for it tries again. */
async function logsIn(citizen: Citizen): Promise<void> {
  const person = persons[born++ % persons.length]
  for (let tries = 1; ; tries++) {
    try {
      await citizen.logsIn(person)
      return
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}

/** A foot that hurts, and nothing alarming about it; then a human. */
async function tells(citizen: Citizen, says: (activity: object) => Promise<void>): Promise<void> {
  await says({ text: 'Jag har ont i foten' })
  for (let asked = await citizen.asked(); asked && asked.id !== 'summary'; asked = await citizen.asked()) {
    const { id: question, kind, options = [] } = asked
    const least = ['other', 'none', 'no'].find(id => options.some(option => option.id === id)) ?? options[0]?.id ?? ''
    await says({ text: '', value: kind === 'number' ? { question, value: 41 } : { question, options: [least] } })
  }
  await says({ text: '', value: { command: 'human' } })
}
