// The nurses of the month: on duty by their shifts, they take the most urgent, answer, hold, pass on, give back and close;
// some forget a case, some go home with theirs. The console's own acts, by store.update as the console does.
import { type Case, isRefusal } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { later, wall } from '../../bot/hours.ts'
import type { CaseRow, Store } from '../../bot/ports.ts'
import type { Sessions } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import type { Chance, Clock } from './month-clock.ts'
import { centres, central, type Nurse, unitOf } from './month-town.ts'

const MINUTE = 60_000

export type Told = (id: string, what: 'words' | 'bot' | 'closed') => void
type Parts = {
  store: Store
  sessions: Sessions
  time: Clock
  dice: Chance
  told: Told
  done: (what: string) => void
}

/** From the first shift on, day after day: who sits there looks at the queue every few minutes. */
export function nurse(one: Nurse, { store, sessions, time, dice, told, done }: Parts) {
  const { who, unit, shift } = one
  const forgotten = new Set<string>()
  let day = -1

  const onShift = () => {
    const { time: at, weekday } = wall(time.now())
    const late = shift.from > shift.to
    const here = late ? at >= shift.from || at < shift.to : at >= shift.from && at < shift.to
    const nth = Math.floor((time.at - (late && at < shift.to ? 12 * 60 * MINUTE : 0)) / (24 * 60 * MINUTE))
    return here && shift.days.includes(weekday) && (shift.every === undefined || nth % shift.every === 0) ? nth : null
  }

  async function does(id: string, what: Act): Promise<Case | null> {
    const answer = await store
      .update(id, { kind: 'caregiver', caregiver: who }, 'care', c => act(c, who, what, time.now(), defaults, unitOf))
      .catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'contended') return null
        throw error
      })
    if (answer === null) return null
    done(isRefusal(answer) ? `refused: ${answer.refused}` : what.act)
    return isRefusal(answer) ? null : answer.case
  }

  let session = ''
  async function looks(): Promise<void> {
    const now = onShift()
    if (now === null) {
      if (day >= 0) await goesHome()
      day = -1
      return time.plan(time.at + 15 * MINUTE, looks)
    }
    if (day < 0) session = await sessions.create('caregiver', { kind: 'caregiver', caregiver: who }, time.now())
    else await sessions.read(session, time.now())
    day = now
    await works()
    time.plan(time.at + dice.between(4 * MINUTE, 14 * MINUTE), looks)
  }

  /** Half of what is left is given back, the rest goes with nobody's word: the clock must take it. */
  async function goesHome(): Promise<void> {
    await sessions.end(session)
    for (const row of (await queue()).filter(isMine))
      if (dice.happens(0.5)) await does(row.id, { act: 'release', to: 'queue', reason: 'Mitt pass är slut' })
  }

  const queue = async () =>
    (
      await store.list(
        { units: [unit.hsaId], status: ['waiting', 'claimed', 'on-hold'], alarms: true, limit: 100 },
        { kind: 'caregiver', caregiver: who },
        'queue',
      )
    ).rows
  const isMine = (row: CaseRow) => row.claim?.hsaId === who.hsaId && !forgotten.has(row.id)

  async function works(): Promise<void> {
    const rows = await queue()
    // What is on hold is mostly left until the clock brings it back.
    const mine = rows.filter(row => isMine(row) && (row.status === 'claimed' || dice.happens(0.02)))
    const waiting = rows.filter(row => row.status === 'waiting' || row.status === 'with-bot')
    const alarming = waiting.find(row => row.alert || (row.alarm && !row.alarm.acknowledged))
    if (alarming && dice.happens(0.3)) await does(alarming.id, { act: 'acknowledge' })
    const next = waiting[0]
    if (next && (mine.length < 3 || alarming) && dice.happens(0.8)) {
      if (dice.happens(0.06)) await does(next.id, { act: 'change-urgency', level: dice.one(['P2', 'P3', 'P4']), code: 'misread' })
      if (await does(next.id, { act: 'claim' })) {
        if (dice.happens(0.08)) forgotten.add(next.id)
        else if (dice.happens(0.7)) await says(next.id)
      }
    }
    if (mine.length > 0) await attends(dice.one(mine))
  }

  async function says(id: string): Promise<void> {
    if (await does(id, { act: 'say', text: 'Hej! Jag har läst det du skrivit.' })) told(id, 'words')
  }

  async function attends({ id, status }: CaseRow): Promise<void> {
    const n = dice.share()
    if (n < 0.4) {
      if (await does(id, { act: 'close', reason: 'answered' })) told(id, 'closed')
    } else if (n < 0.6) await says(id)
    else if (n < 0.72 && status === 'claimed')
      await does(id, {
        act: 'hold',
        until: later(time.now(), dice.between(30, 2 * 24 * 60)),
        reason: 'Väntar på provsvar',
      })
    else if (n < 0.84) {
      const to = unit === central ? dice.one(centres) : central
      await does(id, { act: 'transfer', unit: to, reason: 'Hör hemma där' })
    } else if (n < 0.89) await does(id, { act: 'release', to: 'queue', reason: 'Någon annan hinner före mig' })
    else if (n < 0.94) {
      if (await does(id, { act: 'release', to: 'bot', reason: 'Klar med en människa' })) told(id, 'bot')
    } else if (n < 0.97) await does(id, { act: 'change-urgency', level: dice.one(['P2', 'P3', 'P4']), code: 'misread' })
    else forgotten.add(id)
  }

  return { looks }
}
