// `npm run prove` or `npm run prove -- NAME …`: the long proofs, one after the other, and a table of what held. Ends with 1 if
// something did not. Each has a short form inside `npm test`.
import { database } from '../database.ts'
import { crash } from './crash.ts'
import { fhir } from './fhir.ts'
import { month, SLACK } from './month.ts'
import { laws, RUNS } from './laws.ts'
import { outage } from './outage.ts'
import { races } from './races.ts'
import { type Options as RecordStorm, record } from './record.ts'
import { recordChat } from './record-chat.ts'
import { chatHeld, recordHeld } from './record-table.ts'
import { resume } from './resume.ts'
import { shift } from './shift.ts'
import { shiftHeld } from './shift-table.ts'
import { subscriptionsProof } from './subscriptions.ts'
import { tested } from './tested.ts'

/** `unsure`: neither shown nor refuted. */
type Held = { what: string; held: boolean; figure: string; unsure?: boolean }
const say = (line: string) => void process.stderr.write(`  ${line}\n`)
const none = (what: string, faults: readonly string[], figure: string): Held => ({ what, held: faults.length === 0, figure })
const told = (faults: readonly string[]) => {
  for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`)
  if (faults.length > 20) say(`… and ${faults.length - 20} more`)
}
const figures = (of: Record<string, number>) =>
  Object.entries(of)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')

const recordStorm: RecordStorm = {
  citizens: 6,
  troubleSeconds: 3,
  kills: ['first', 'database', 'second', 'both', 'database', 'first'],
  say,
}

/** The half of `record` in which things are killed. */
async function storm(): Promise<Held[]> {
  const it = await record(recordStorm)
  told(it.faults)
  return recordHeld(it)
}

/** The half of `record` that needs a quiet machine. */
async function timed(): Promise<Held[]> {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  return chatHeld(await recordChat({ rounds: 84, windowSeconds: 10, people: 30, pauseMs: 1000, seed, say }), seed)
}

const proofs: Record<string, () => Promise<Held[]>> = {
  async laws() {
    const it = await laws(RUNS)
    return [
      {
        what: `every law on ${RUNS} random people a complaint`,
        held: it.failed === 0 && it.passed > 300,
        figure: `${it.passed} held, ${it.failed} did not`,
      },
    ]
  },
  async cuts() {
    const seed = process.env['SEED'] ?? String(Date.now() % 1_000_000)
    const it = await tested(['test/console/cuts.test.ts'], { CUTS: '1000', SEED: seed })
    return [
      {
        what: "1,000 random cuts of the line to ten screens: after each the list on the screen is the server's",
        held: it.passed === 1 && it.failed === 0,
        figure: `seed ${seed}: ${it.passed} held, ${it.failed} did not`,
      },
    ]
  },
  async walk() {
    const it = await tested(['test/bot/walk.test.ts'], { PLACES: '5000' })
    return [
      {
        what: 'every answer offered and every command, from 5,000 places of a talk, in both languages and on a plain client',
        held: it.passed === 5 && it.failed === 0,
        figure: `${it.passed} held, ${it.failed} did not`,
      },
    ]
  },
  async crash() {
    const it = await crash({ seconds: 40, citizens: 20, atDesk: 8, kills: 10, databaseKills: 3, lines: 300, say })
    told(it.faults)
    return [
      none(
        'acknowledged = stored, once, in order; every case the fold of its log; no orphan; notes once or named',
        it.faults,
        `${it.sent} sent, ${it.acknowledged} acknowledged, ${it.stored} stored; ${it.faults.length} faults`,
      ),
      {
        what: 'it was a storm',
        held: it.killed.product >= 10 && it.killed.database >= 3 && it.signed > 10,
        figure: `product killed ${it.killed.product}, database ${it.killed.database}, started ${it.starts} times; an answer took ${it.latency.median} ms, p99 ${it.latency.p99}`,
      },
      {
        what: 'the outbox drained, and every signed note is in the record once or its receipt says where',
        held: it.drained && it.receipts.refused === 0,
        figure: `${it.signed} notes signed; artefacts: ${figures(it.receipts)}`,
      },
    ]
  },
  async fhir() {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    const { storm, once } = await fhir({ requests: 50_000, creates: 10_000, atOnce: 500, seed })
    told(storm.faults)
    return [
      {
        what: '10,000 conditional creates on one identifier, 500 at a time: one resource',
        held: once.created === 1 && once.stored === 1 && once.found === once.asked - 1,
        figure: `${once.created} made, ${once.found} found it, ${once.stored} stored; ${figures(once.others) || 'no other answer'}; ${once.seconds.toFixed(0)} s`,
      },
      none(
        'requests nobody should send: never a fault of ours, never over a second, always an outcome',
        storm.faults,
        `seed ${seed}: ${storm.asked} asked, slowest ${Math.round(storm.slowest)} ms; ${figures(storm.statuses)}`,
      ),
    ]
  },
  async subscriptions() {
    const it = await subscriptionsProof({ cases: 2_000, perCase: 50, together: 5, kills: 6, leaseMs: 10_000, say })
    told(it.faults)
    return [
      none(
        'a receiver down, workers killed: no notification lost, none out of order in its case',
        it.faults,
        `${it.arrived} of ${it.events} arrived, ${it.twice} twice under the same id; down ${it.seconds.down} s, drained in ${it.seconds.drained} s`,
      ),
      {
        what: 'they were killed while matching and while delivering, and the receiver answered badly',
        held: it.killed.matching >= 6 && it.killed.delivering >= 6 && it.refusedCalls > 0,
        figure: `${figures(it.killed)}; ${it.refusedCalls} calls refused`,
      },
    ]
  },
  async month() {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    say(`SEED=${seed} takes the same people through it again`)
    const db = await database()
    // Over the night the clocks change.
    const it = await month({ seed, from: '2026-03-09', days: 30, cases: 300, life: 1200, look: 20, say }, db).finally(() =>
      db.stop(),
    )
    told(it.faults)
    const { killed, down, late, counts } = it
    const hours = (ms: number) => `${(ms / 3_600_000).toFixed(1)} h`
    const errors = Object.keys(it.errors).length
    return [
      none(
        'nobody waits alone: every open case has its hour and somebody, at every entry and every look; never lowered; the fold of its log',
        it.faults,
        `seed ${seed}: ${counts.cases} cases, ${counts.entries} entries, ${it.looks} looks at the database; ${it.faults.length} faults`,
      ),
      {
        what: `every hour was kept within ${SLACK / 1000} s, or so long after the sweepers were back`,
        held: it.faults.length === 0 && late.alive <= SLACK && errors === 0,
        figure: `latest ${late.alive} ms past its hour while a sweeper lived, ${Math.round(late.ever / 1000)} s over all; ${errors === 0 ? 'no errors' : figures(it.errors)}`,
      },
      {
        what: 'the sweepers were killed, in the middle of their work too, and there were two at once',
        held: killed.cut >= 10 && killed.starting > 0 && killed.idle > 0 && down.times >= 10 && it.together > 0,
        figure: `${figures(killed)}; nobody swept ${down.times} times, ${Math.round(down.longest / 1000)} s at most, ${hours(down.whole)} in all; two at once ${hours(it.together)}`,
      },
      {
        what: 'people waited in every way',
        held: [counts.asked, counts.better, counts.same, counts.worse, counts.missed, counts.left].every(n => n > 5),
        figure: figures(Object.fromEntries(Object.entries(counts).slice(3))),
      },
      {
        what: 'at every level, and caregivers did what caregivers do',
        held: ['P1', 'P2', 'P3', 'P4', 'P5'].every(level => (it.levels[level] ?? 0) > 0) && (it.acts['claim'] ?? 0) > 100,
        figure: `${figures(it.levels)}; ${figures(it.acts)}`,
      },
      {
        what: 'the monitor of /metrics told of those nobody came to while the sweepers were away, and of nobody else',
        held: it.faults.length === 0 && it.orphans > 0,
        figure: `at most ${it.orphans} at once`,
      },
      {
        what: 'in the end each is closed, or waits with an hour that is known; the database refuses an orphan',
        held: it.refusesAnOrphan && it.faults.length === 0,
        figure: figures(it.ends),
      },
    ]
  },
  async outage() {
    const it = await outage({ seconds: 20, citizens: 6 })
    told(it.faults)
    return [
      none('the record away: nothing lost or doubled', it.faults, `${it.sent} sent, ${it.signed} notes signed`),
      {
        what: 'what waited is in the record when it is back',
        held: it.waitedFor > 0 && it.receipts.waiting + it.receipts.unknown + it.receipts.refused === 0,
        figure: `${it.waitedFor} waited, drained in ${it.drainSeconds.toFixed(1)} s; ${figures(it.receipts)}`,
      },
      {
        what: 'citizens noticed nothing',
        held: it.during < it.before * 2 + 20,
        figure: `an answer took ${it.before.toFixed(0)} ms before, ${it.during.toFixed(0)} ms during`,
      },
    ]
  },
  async record() {
    return [...(await storm()), ...(await timed())]
  },
  'record-storm': storm,
  'record-chat': timed,
  async races() {
    const it = await races({ posts: 200, claims: 40 })
    told(it.faults)
    const all = [...it.seen.sockets, ...it.seen.polls]
    return [
      none('two processes, one case, all at once: nothing lost or doubled', it.faults, `${it.posts} posts`),
      {
        what: 'both processes show the same, on sockets and to polls',
        held: all.every(list => list.length === it.posts && list.join() === all[0]?.join()),
        figure: `${all.map(list => list.length).join(', ')} seen`,
      },
      {
        what: 'two caregivers race for 40 cases through different processes: each has one owner, the other is told who',
        held: it.claims.cases === 40 && it.claims.oneOwner === 40,
        figure: `${it.claims.oneOwner} of ${it.claims.cases} have a single owner; they got ${it.claims.won.join(' and ')}`,
      },
    ]
  },
  async shift() {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    say(`SEED=${seed} takes the same people through it again`)
    const db = await database()
    const it = await shift({ seed, date: '2026-11-24', hours: 24, caregivers: 30, citizens: 800, life: 240, say }, db).finally(
      () => db.stop(),
    )
    told(it.faults)
    return shiftHeld(it, seed)
  },
  async resume() {
    const it = await resume()
    told(it.faults)
    return [
      {
        what: 'a talk goes on after a restart where it was, and nothing is shown twice',
        held: it.faults.length === 0 && it.sameQuestion && it.again === 0 && it.end === 'next',
        figure: `${it.again} shown again; it ended at ${it.end}`,
      },
    ]
  },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in proofs))
if (unknown.length > 0) {
  console.error(`There is no proof ${unknown.join(', ')}. There are: ${Object.keys(proofs).join(', ')}.`)
  process.exit(2)
}
const rows: (Held & { name: string })[] = []
const halves = ['record-storm', 'record-chat']
const whole = Object.keys(proofs).filter(name => !halves.includes(name))
for (const name of wanted.length > 0 ? wanted : whole) {
  say(`${name} …`)
  const result = await proofs[name]?.().catch((error: unknown): Held[] => [
    { what: 'it ran to its end', held: false, figure: error instanceof Error ? error.message : String(error) },
  ])
  for (const held of result ?? []) rows.push({ name, ...held })
}
console.log()
for (const { name, what, held, figure, unsure } of rows)
  console.log(`${held ? 'held  ' : unsure ? 'UNSURE' : 'BROKEN'}  ${name.padEnd(7)} ${what}\n                ${figure}`)
const held = rows.filter(row => row.held).length
const unsure = rows.filter(row => !row.held && row.unsure).length
console.log(`\n${held} held, ${rows.length - held - unsure} broken${unsure > 0 ? `, ${unsure} not decided` : ''}`)
process.exit(held < rows.length ? 1 : 0)
