// The caregivers of the shift, at the console's own routes: they take what the queue says is first, read, answer, sign, book,
// hold, pass on, give back and close; some forget a case and answer it much too late, some send twice, some fall ill.
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { calling } from '../../bot/console/calling.ts'
import type { AskedAct, CaseView, QueueRow } from '../../bot/console/wire.ts'
import { later, openNow } from '../../bot/hours.ts'
import type { Sessions } from '../../bot/ports.ts'
import type { Told } from './month-nurses.ts'
import type { Chance, Clock } from './month-clock.ts'
import { centres, central, homeTeam, unitOf, youth } from './month-town.ts'
import type { Said } from './shift-judge.ts'
import type { Worker } from './shift-people.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Whoever the page says they are; the proof is not about logins. */
export const WHO = 'x-caregiver'

type Parts = {
  app: Hono
  sessions: Sessions
  time: Clock
  begin: number
  dice: Chance
  told: Told
  done: (what: string) => void
  said: Said[]
}
/** A case in hand: when they get to it, and how often they have written. */
type Hand = { ready: number; said: number }

export function caregiver(one: Worker, { app, sessions, time, begin, dice, told, done, said }: Parts) {
  const { who, unit, pace, cap, skill } = one
  const [from, to] = [begin + one.from * HOUR, begin + one.to * HOUR]
  const illAt = one.illAt === null ? Number.POSITIVE_INFINITY : begin + one.illAt * HOUR
  const hands = new Map<string, Hand>()
  /** Answered much too late, in an old window. */
  const forgotten = new Map<string, number>()
  let session = ''
  let lines = 0
  const soon = (least: number, most: number) => time.at + pace * dice.between(least * MINUTE, most * MINUTE)

  async function ask(path: string, body?: object, key: string = randomUUID()): Promise<{ status: number; body: unknown }> {
    const headers = {
      [WHO]: who.hsaId,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'idempotency-key': key,
    }
    const answer = await app.request(`/${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  }
  // The console's own tests prove the shapes.
  const view = async (id: string) => (await ask(`cases/${id}`)).body as CaseView
  const queue = async () => ((await ask('queue?limit=100')).body as { rows: QueueRow[] }).rows

  async function act(id: string, what: AskedAct, key?: string): Promise<boolean> {
    const answer = await ask(`cases/${id}/acts`, what, key)
    const refused = (answer.body as { error?: { code: string } } | null)?.error?.code ?? String(answer.status)
    done(answer.status === 200 ? what.act : `refused: ${what.act} ${refused}`)
    return answer.status === 200
  }

  async function says(id: string): Promise<boolean> {
    lines += 1
    const text = `Svar ${lines} av ${who.hsaId}.`
    const line: Said = { case: id, by: who.hsaId, text, statuses: [] }
    said.push(line)
    const key = randomUUID()
    const send = async () => {
      const { status } = await ask(`cases/${id}/acts`, { act: 'say', text }, key)
      line.statuses.push(status)
      return status === 200
    }
    // A click too many, or the answer was lost on the way: sent again under the same key.
    const [ok = false] = await Promise.all(dice.happens(0.08) ? [send(), send()] : [send()])
    if (dice.happens(0.05)) await send()
    done(ok ? 'say' : 'refused: say')
    if (ok) told(id, 'words')
    return ok
  }

  async function looks(): Promise<void> {
    // Ill: nothing is given back, nobody logs out.
    if (time.at >= illAt) return done('fell ill')
    if (time.at >= to) return goesHome()
    if (session === '' || !(await sessions.read(session, time.now())))
      session = await sessions.create('caregiver', { kind: 'caregiver', caregiver: who }, time.now())
    await works()
    const next = Math.min(...[...hands.values()].map(hand => hand.ready), ...forgotten.values())
    // Who waits for something to come looks up now and then; who has something in hand comes to it.
    const idle = time.at + dice.between(MINUTE / 2, 1.5 * MINUTE)
    time.plan(
      Math.min(to, illAt, hands.size < cap ? Math.min(idle, Math.max(next, time.at + 5000)) : Math.max(next, time.at + 5000)),
      looks,
    )
  }

  /** What is in hand is mostly given back; some of it is left lying, and the clock must take it. */
  async function goesHome(): Promise<void> {
    for (const row of (await queue()).filter(isMine))
      if (dice.happens(0.8)) await act(row.id, { act: 'release', to: 'queue', reason: 'Mitt pass är slut' })
    await sessions.end(session)
    done('went home')
  }

  const isMine = (row: QueueRow) => row.claim?.hsaId === who.hsaId

  async function works(): Promise<void> {
    for (const [id, at] of forgotten) {
      if (at > time.at) continue
      forgotten.delete(id)
      done('came back to a forgotten case')
      await says(id)
    }
    const rows = await queue()
    const mine = rows.filter(isMine)
    for (const id of hands.keys()) if (!mine.some(row => row.id === id)) hands.delete(id)
    // A pause that has ended, or a citizen who has written again.
    for (const row of mine)
      if (row.status === 'claimed' && !hands.has(row.id) && !forgotten.has(row.id))
        hands.set(row.id, { ready: soon(1, 6), said: 1 })
    // What is protected is for those cleared for it.
    const open = rows.filter(row => who.cleared || !row.protected)
    const rings = open.find(row => calling(row) && !isMine(row) && !row.claim)
    // Of what is closed, or a colleague's, the alarm is all there is to take.
    if (rings?.status === 'closed') await act(rings.id, { act: 'acknowledge' })
    else if (rings && dice.happens(0.9)) return takes(rings, 1)
    const ready = mine.find(row => (hands.get(row.id)?.ready ?? Number.POSITIVE_INFINITY) <= time.at)
    if (ready) return attends(ready, hands.get(ready.id) ?? { ready: 0, said: 0 })
    const next = open.find(row => row.status === 'waiting')
    if (next && hands.size < cap) await takes(next, 4)
  }

  async function takes(row: QueueRow, atMost: number): Promise<void> {
    // Sorted while it waits, and left there for whoever comes.
    if (dice.happens(0.04))
      return void (await act(row.id, { act: 'change-urgency', level: dice.one(['P3', 'P4']), code: 'misread' }))
    if (!(await act(row.id, { act: 'claim' }))) return
    await view(row.id)
    if (dice.happens(0.03)) {
      forgotten.set(row.id, time.at + dice.between(20 * MINUTE, 80 * MINUTE))
      return done('forgot a case')
    }
    hands.set(row.id, { ready: soon(0.5, atMost), said: 0 })
  }

  async function attends(row: QueueRow, hand: Hand): Promise<void> {
    const sure = dice.happens(skill)
    if (hand.said === 0 && sure) {
      const there = await view(row.id)
      if (unit === central && (row.level === 'P4' || row.level === 'P5') && dice.happens(0.35) && there.acts.includes('transfer'))
        return passesOn(row, there)
      if (await says(row.id)) hands.set(row.id, { ready: soon(2, 8), said: 1 })
      return
    }
    if (!sure) return doubts(row, hand)
    if (row.owed && dice.happens(0.8)) {
      if (await says(row.id)) hands.set(row.id, { ready: soon(2, 6), said: hand.said + 1 })
      return
    }
    const n = dice.share()
    if (n < 0.07) {
      if (await act(row.id, { act: 'hold', until: later(time.now(), dice.between(20, 240)), reason: 'Väntar på provsvar' }))
        hands.delete(row.id)
    } else if (n < 0.12)
      await act(row.id, { act: 'release', to: 'bot', reason: 'Klar med en människa' }).then(ok => ok && told(row.id, 'bot'))
    else await finishes(row)
  }

  /** To where they are listed, if it is open, else to the youth clinic or the home team; sometimes to a door that is closed. */
  async function passesOn(row: QueueRow, there: CaseView): Promise<void> {
    const listed = unitOf(there.person?.listedAt?.hsaId ?? '')
    const choices = [listed ?? dice.one(centres), dice.one([youth, homeTeam])]
    const open = choices.filter(one => openNow(one, time.now()))
    const to = dice.happens(0.15) ? dice.one(choices) : (open[0] ?? null)
    if (to && (await act(row.id, { act: 'transfer', unit: to.hsaId, reason: 'Hör hemma där' }))) return void hands.delete(row.id)
    if (await says(row.id)) hands.set(row.id, { ready: soon(2, 8), said: 1 })
  }

  async function doubts(row: QueueRow, hand: Hand): Promise<void> {
    const n = dice.share()
    hands.set(row.id, { ...hand, ready: soon(1, 4) })
    if (n < 0.4) await act(row.id, { act: 'change-urgency', level: dice.one(['P2', 'P3', 'P4']), code: 'misread' })
    else if (n < 0.6) await act(row.id, { act: 'release', to: 'queue', reason: 'Någon annan kan det bättre' })
    else if (n < 0.8 && unit !== central)
      await act(row.id, { act: 'transfer', unit: central.hsaId, reason: 'Behöver bedömas nu' })
    else if (n < 0.9) await act(row.id, { act: 'report-deviation', expected: 'P3', text: 'Regeln slår för högt' })
  }

  async function finishes(row: QueueRow): Promise<void> {
    const { acts } = await view(row.id)
    if (acts.includes('sign') && dice.happens(0.75)) await signs(row.id)
    const booked = acts.includes('book') && dice.happens(0.3) && (await books(row.id))
    if (await act(row.id, { act: 'close', reason: booked ? 'booked' : 'answered' })) {
      hands.delete(row.id)
      told(row.id, 'closed')
    }
  }

  async function signs(id: string): Promise<void> {
    const { text } = (await ask(`cases/${id}/note/draft`, {})).body as { text: string }
    const preview = await ask(`cases/${id}/note/preview`, { text, contactType: 'Telefonkontakt' })
    if (preview.status !== 200) return done('refused: preview')
    const { id: note, at, digest } = preview.body as { id: string; at: string; digest: string }
    await act(id, { act: 'sign', note: { id: note, text, contactType: 'Telefonkontakt', at, digest } })
  }

  /** The first free time, as everybody wants; somebody else may have been quicker. */
  async function books(id: string): Promise<boolean> {
    for (let i = 0; i < 2; i++) {
      const { slots } = (await ask(`cases/${id}/slots?kind=callback`)).body as { slots: { id: string }[] }
      if (slots[0] && (await act(id, { act: 'book', slot: slots[0].id }))) return true
    }
    return false
  }

  return { starts: () => time.plan(from + dice.between(0, 5 * MINUTE), looks) }
}
