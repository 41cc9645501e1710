// The nurses of `npm run prove record`: they answer, book, move and cancel times, sign, correct and strike out notes, and go
// through the list of what isn't in the record: they look there themselves, say what they saw, and send again. Nothing here judges.
import type { AskedAct } from '../../bot/console/wire.ts'
import type { caregiverAt } from '../journeys/people.ts'
import type { History } from './judge.ts'

type Caregiver = Awaited<ReturnType<typeof caregiverAt>>
export type Desk = {
  history: History
  /** What went through, by act. */
  done: Record<string, number>
  /** No time is taken twice, so that a booking in the record is known by its time. */
  from: string
  /** Opens the record and looks; null when it can't be opened now. */
  stands: (artefact: string) => Promise<boolean | null>
}
export const newDesk = (history: History, stands: Desk['stands']): Desk => ({
  history,
  done: {},
  from: new Date().toISOString(),
  stands,
})

const chance = (share: number) => Math.random() < share
const pause = (ms: number) => new Promise(done => setTimeout(done, ms))
/** Longer than any sending may still be under way. */
const LOOK_AFTER_MS = 20_000

export async function tends(nurse: Caregiver, desk: Desk, over: () => boolean): Promise<void> {
  while (!over()) {
    const { rows } = await nurse.queue()
    const waiting = (rows ?? []).filter((row: { status: string }) => row.status === 'waiting')
    // The most urgent now and then, anyone else as often: those who write all the time would leave nobody else a turn.
    const next = waiting[chance(0.5) ? 0 : Math.floor(Math.random() * waiting.length)]
    if (next) await attends(nurse, next.id, desk)
    if (!next || chance(0.1)) await clears(nurse, desk)
    if (!next) await pause(200)
  }
}

async function acts(nurse: Caregiver, desk: Desk, id: string, what: AskedAct): Promise<boolean> {
  const went = (await nurse.act(id, what)).status === 200
  if (went) desk.done[what.act] = (desk.done[what.act] ?? 0) + 1
  return went
}

async function attends(nurse: Caregiver, id: string, desk: Desk): Promise<void> {
  if (!(await acts(nurse, desk, id, { act: 'claim' }))) return
  await acts(nurse, desk, id, { act: 'say', text: 'Hej! Jag läser det du har skrivit.' })
  const slot = chance(0.5) ? await time(nurse, id, desk) : null
  if (slot) await acts(nurse, desk, id, { act: 'book', slot })
  await signs(nurse, id, desk, null)
  const { bookings = [], notes = [], receipts = [] } = await nurse.case(id)
  const booked = bookings[0]?.slot
  const reason = 'Ändrat'
  if (booked && chance(0.3)) await acts(nurse, desk, id, { act: 'cancel-booking', slot: booked, reason })
  else if (booked && chance(0.4)) {
    const to = await time(nurse, id, desk)
    if (to) await acts(nurse, desk, id, { act: 'rebook', from: booked, slot: to, reason })
  }
  const wrong = receipts.find((r: { can: string[]; note?: string }) => r.can.includes('correct') && r.note)
  if (wrong && chance(0.3)) await signs(nurse, id, desk, wrong.note)
  const own = notes.find((n: { mine: boolean }) => n.mine)
  if (own && chance(0.2)) await acts(nurse, desk, id, { act: 'nullify', note: own.id, reason })
  await acts(nurse, desk, id, { act: 'close', reason: 'answered' })
}

/** `corrects`: the note it stands instead of. */
async function signs(nurse: Caregiver, id: string, desk: Desk, corrects: string | null): Promise<void> {
  const of = corrects === null ? {} : { corrects }
  const { text, contactType } = (await nurse.post(`cases/${id}/note/draft`, of)).body
  const preview = await nurse.post(`cases/${id}/note/preview`, { text, contactType, ...of })
  if (preview.status !== 200) return
  const { id: note, at, digest } = preview.body
  const signed = { case: id, note: String(note), acked: false }
  desk.history.signed.push(signed)
  const what = { id: note, text, contactType, at, digest }
  signed.acked = await acts(
    nurse,
    desk,
    id,
    corrects === null ? { act: 'sign', note: what } : { act: 'correct', corrects, note: what },
  )
}

async function time(nurse: Caregiver, id: string, desk: Desk): Promise<string | null> {
  const { slots = [] } = await nurse.get(`cases/${id}/slots?kind=callback&from=${encodeURIComponent(desk.from)}`)
  const slot = slots[Math.floor(Math.random() * 3)] ?? slots[0]
  if (!slot) return null
  // Nobody has begun to wait between the reading of this and its writing.
  if (slot.end > desk.from) desk.from = slot.end
  return slot.id
}

/** The list of what isn't in the record. True when there was nothing to do about any of it. */
export async function clears(nurse: Caregiver, desk: Desk): Promise<boolean> {
  const { rows = [], at = '' } = await nurse.get('stuck?limit=100')
  let nothing = true
  for (const { id, artefact, state, since } of rows) {
    if (state === 'refused') await acts(nurse, desk, id, { act: 'resend', artefact })
    else if (state === 'unknown' && Date.parse(at) - Date.parse(since) > LOOK_AFTER_MS) {
      const there = await desk.stands(artefact)
      if (there !== null) await acts(nurse, desk, id, { act: 'settle', artefact, seen: there ? 'there' : 'not-there' })
    }
    if (state === 'refused' || state === 'unknown') nothing = false
  }
  return nothing
}
