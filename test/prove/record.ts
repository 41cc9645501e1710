// `npm run prove record`: the record is away, slow, silent after it has taken a thing, busy, or says no, while people write and
// nurses sign at two processes, and then processes and the database are killed in the middle of it. When all is mended and a
// nurse has gone through what isn't there, the checker judges what came to the record. The chat's times are record-chat.ts's:
// a killed database is no record in trouble.
import { setTimeout as sleep } from 'node:timers/promises'
import { caregiverAt } from '../journeys/people.ts'
import { type History, judge, type Verdict } from './judge.ts'
import { arrive } from './record-citizens.ts'
import { contactsAndNotes, judgeRecord } from './record-judge.ts'
import { clears, type Desk, newDesk, tends } from './record-nurses.ts'
import { type RecordStage, recordStage } from './record-stage.ts'
import { control, mend, troubles } from './record-troubles.ts'
import { DRAIN_MS, ownMessages, staff, writes } from './storm.ts'

export type Options = {
  /** At each of the two processes. */
  citizens: number
  /** So long in each trouble before anything is killed. */
  troubleSeconds: number
  /** Each kill under the next trouble. */
  kills: readonly ('first' | 'second' | 'both' | 'database')[]
  say?: (line: string) => void
}
export type RecordProof = Verdict & {
  killed: { product: number; database: number }
  done: Record<string, number>
  /** How much came to the record, by type. */
  came: Record<string, number>
  /** What was not there when the record was well and nothing waited any more, before a nurse went through it. */
  named: Verdict['receipts']
  drained: boolean
  seconds: number
}

export async function record(options: Options): Promise<RecordProof> {
  const say = options.say ?? (() => undefined)
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  const stage = await recordStage()
  try {
    for (const each of stage.houses) each.start()
    await Promise.all(stage.houses.map(each => each.ready()))
    const citizens = (await Promise.all(stage.houses.map(each => arrive(each.url, options.citizens)))).flat()
    const nurses = await Promise.all(stage.houses.map((each, i) => caregiverAt(each.url, staff[i] ?? '')))
    const history: History = { sent: (await ownMessages(citizens)).flatMap(one => one.sent), signed: [] }
    const desk = newDesk(history, stage.stands)
    say(`${citizens.length} citizens at the desk after ${seconds()} s`)

    const over = { citizens: false, nurses: false }
    const writing = Promise.all(citizens.map(one => writes(one, history, () => over.citizens, [], { pauseMs: 60 })))
    const tending = Promise.all(nurses.map(nurse => tends(nurse, desk, () => over.nurses)))
    // Seen to even if what follows fails first.
    for (const work of [writing, tending]) work.catch(() => undefined)
    const ids = citizens.map(one => one.id)
    await byTurns(stage, options.troubleSeconds, say)
    await killing(stage, options.kills, say)
    over.citizens = true
    over.nurses = true
    await Promise.all([writing, tending])
    say(`the storm is over after ${seconds()} s; ${desk.history.signed.length} notes signed`)

    await mend(stage)
    const end = performance.now() + DRAIN_MS
    let drained = await drain(stage, ids, end, say)
    const named = judge({ sent: [], signed: [] }, await stage.kept(new Map()), []).receipts
    const [nurse] = nurses
    if (drained && nurse) drained = (await cleared(nurse, desk, end)) && (await drain(stage, ids, end, say))

    const shown = new Map((await ownMessages(citizens)).map(({ id, sent }) => [id, sent.map(one => one.acked ?? '')]))
    for (const each of stage.houses) await each.stop()
    const [kept, wanted, came] = [await stage.kept(shown), await stage.wanted(), await stage.came()]
    const verdict = judge(history, kept, contactsAndNotes(came))
    return {
      ...verdict,
      faults: [...verdict.faults, ...judgeRecord(kept, wanted, came)],
      killed: stage.killed,
      done: desk.done,
      came: byType(came),
      named,
      drained,
      seconds: seconds(),
    }
  } finally {
    await stage.end()
  }
}

const byType = (came: readonly string[]): Record<string, number> => {
  const types: Record<string, number> = {}
  for (const key of came) {
    const type = key.split(' ')[key.startsWith('struck ') || key.startsWith('cancelled ') ? 1 : 0] ?? ''
    const what = key.startsWith(type) ? type : `${type} ${key.split(' ')[0]}`
    types[what] = (types[what] ?? 0) + 1
  }
  return types
}

/** Each trouble for a while, with a moment's rest after it. */
async function byTurns(stage: RecordStage, seconds: number, say: (line: string) => void): Promise<void> {
  if (seconds === 0) return
  for (const [name, faults] of Object.entries(troubles)) {
    await control(stage, faults)
    await sleep(seconds * 1000)
    say(`the record was ${name}; ${await stage.waiting()} wait`)
    await mend(stage)
    await sleep(1000)
  }
}

async function killing(stage: RecordStage, kills: Options['kills'], say: (line: string) => void): Promise<void> {
  const all = Object.entries(troubles)
  const [first, second] = stage.houses
  for (const [i, what] of kills.entries()) {
    // Three apart: other troubles than their neighbours', and all of them in turn.
    const [name, faults] = all[(i * 5 + 2) % all.length] ?? ['down', []]
    await control(stage, faults)
    await sleep(1000 + Math.random() * 2000)
    if (what === 'database') stage.killDatabase()
    const hit = stage.houses.filter(
      each => what === 'both' || each === (what === 'first' ? first : what === 'second' ? second : 0),
    )
    for (const each of hit) await stage.kill(each)
    for (const each of hit) each.start()
    await Promise.all(stage.houses.map(each => each.ready()))
    say(`killed: ${what}, while the record was ${name}`)
    await mend(stage)
  }
}

/** True when nothing waits any more. */
async function drain(stage: RecordStage, ids: string[], end: number, say: (line: string) => void): Promise<boolean> {
  for (let i = 0; ; i++) {
    const waiting = await stage.waiting()
    if (waiting === 0) return true
    if (performance.now() > end) return false
    if (i % 10 === 0) {
      say(`${waiting} artefacts wait in the outbox`)
      await stage.hurry(ids)
    }
    await sleep(1000)
  }
}

/** The nurse looks at the list until nothing of it needs a person. */
async function cleared(nurse: Parameters<typeof clears>[0], desk: Desk, end: number): Promise<boolean> {
  while (!(await clears(nurse, desk))) {
    if (performance.now() > end) return false
    await sleep(1000)
  }
  return true
}
