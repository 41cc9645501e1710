// What Prometheus reads. Labels are route templates, kinds and states: never an address with an id, never a person.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { type Entry, isRefusal } from './case.ts'
import type { Overdue, RecordFigures, Store } from './ports.ts'

export type Metrics = ReturnType<typeof metrics>

export type Gauges = {
  outbox: () => Promise<{ waiting: number; dead: number; oldest: string | null }>
  /** Whom the clock has forgotten, and who waits; orphans other than 0 are a fault. */
  overdue: () => Promise<Overdue>
  /** What isn't in the record, and whether it answers. */
  record: () => Promise<RecordFigures>
  /** What integrators have asked to be told. */
  subscriptions: () => Promise<{ waiting: number; dead: number; oldest: string | null; failing: number }>
  /** How much of the log no checkpoint covers yet. */
  sealed: () => Promise<{ unsealed: number; oldest: string | null }>
  /** What the product's database user could do to the logs: nothing, as it should be. */
  guarded?: () => Promise<readonly string[]>
  /** Broken glass nobody has reviewed. */
  glass?: () => Promise<{ count: number; oldest: string | null }>
  sockets: () => number
  now: () => number
}

/** What has waited longer than this while the record answers is an operator's matter. */
const STUCK_SECONDS = 300
const states = ['waiting', 'unknown', 'refused'] as const

export function metrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'farstu_http_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers,
  })
  const turns = new Histogram({
    name: 'farstu_turn_seconds',
    help: 'A turn from decision to commit',
    labelNames: ['kind'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  })
  const alarms = new Counter({
    name: 'farstu_alarms_total',
    help: 'Alarms in the danger reading',
    labelNames: ['kind'],
    registers,
  })
  const refusedLogins = new Counter({
    name: 'farstu_logins_refused_total',
    help: 'Logins refused',
    labelNames: ['who', 'reason'],
    registers,
  })
  const sent = new Counter({
    name: 'farstu_outbox_total',
    help: 'Artefacts carried to the record',
    labelNames: ['artefact', 'state'],
    registers,
  })
  const calls = new Counter({
    name: 'farstu_record_calls_total',
    help: 'Calls to the record, by what was asked and what came of it',
    labelNames: ['what', 'outcome'],
    registers,
  })
  const checkIns = new Counter({
    name: 'farstu_check_ins_total',
    help: 'Check-ins of those who wait: asked, answered better, same or worse, missed',
    labelNames: ['what'],
    registers,
  })
  const alerts = new Counter({
    name: 'farstu_alerts_total',
    help: 'Alerts to the unit while somebody waits',
    labelNames: ['kind'],
    registers,
  })
  const promises = new Counter({ name: 'farstu_promises_broken_total', help: 'Promised times that passed', registers })
  return {
    contentType: registry.contentType,
    page: () => registry.metrics(),
    answered: (method: string, route: string, status: number, seconds: number) =>
      requests.labels(method, route, String(status)).observe(seconds),
    turned: (kind: string, seconds: number) => turns.labels(kind).observe(seconds),
    alarmed: (kind: string) => alarms.labels(kind).inc(),
    loginRefused: (who: string, reason: string) => refusedLogins.labels(who, reason).inc(),
    /** What this process has committed, from whichever door; what is replayed was counted before. */
    committed(entries: readonly Entry[]): void {
      for (const e of entries) {
        if (e.type === 'check-in-asked') checkIns.labels('asked').inc()
        else if (e.type === 'check-in-answered') checkIns.labels(e.how).inc()
        else if (e.type === 'check-in-missed') checkIns.labels('missed').inc()
        else if (e.type === 'alerted') alerts.labels(e.kind).inc()
        else if (e.type === 'promised' && e.late) promises.inc()
      }
    },
    called: (what: string, outcome: string) => calls.labels(what, outcome).inc(),
    carried: (artefact: string, state: string) => sent.labels(artefact, state).inc(),
    gauge(gauges: Gauges): void {
      const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
        new Gauge({
          name,
          help,
          registers,
          async collect() {
            // A database that is away takes its own figures with it, not the page: unknown is not nought.
            this.set(
              await Promise.resolve()
                .then(read)
                .catch(() => Number.NaN),
            )
          },
        })
      const ago = (at: string | null) => (at === null ? 0 : Math.max(0, (gauges.now() - Date.parse(at)) / 1000))
      const outbox = shared(gauges.outbox)
      const overdue = shared(gauges.overdue)
      gauge('farstu_outbox_waiting', 'Artefacts not yet in the record', async () => (await outbox()).waiting)
      gauge('farstu_outbox_dead', 'Artefacts a person must decide about', async () => (await outbox()).dead)
      gauge('farstu_outbox_oldest_seconds', 'Age of the oldest waiting artefact', async () => ago((await outbox()).oldest))
      const record = shared(gauges.record)
      type Read = (one: RecordFigures['states']['waiting'], answers: boolean) => number
      const byState = (name: string, help: string, read: Read) =>
        new Gauge({
          name,
          help,
          labelNames: ['state'],
          registers,
          async collect() {
            const found = await record().catch(() => null)
            for (const state of states) this.labels(state).set(found ? read(found.states[state], found.answers) : Number.NaN)
          },
        })
      byState('farstu_record_artefacts', 'Artefacts not in the record, by what is known of them', one => one.count)
      byState('farstu_record_oldest_seconds', 'How long the oldest of them has been so', one => ago(one.oldest))
      gauge('farstu_record_answers', '1 while the record answers', async () => ((await record()).answers ? 1 : 0))
      byState(
        'farstu_record_stuck',
        '1 when the oldest has been so for over five minutes and the record answers',
        (one, answers) => (answers && ago(one.oldest) > STUCK_SECONDS ? 1 : 0),
      )
      const told = shared(gauges.subscriptions)
      gauge('farstu_subscriptions_waiting', 'Notifications not yet delivered', async () => (await told()).waiting)
      gauge('farstu_subscriptions_dead', 'Notifications given up, for an operator to send again', async () => (await told()).dead)
      gauge('farstu_subscriptions_failing', 'Subscriptions whose receiver does not answer', async () => (await told()).failing)
      gauge('farstu_subscriptions_oldest_seconds', 'Age of the oldest waiting notification', async () =>
        ago((await told()).oldest),
      )
      const sealed = shared(gauges.sealed)
      gauge('farstu_log_unsealed', 'Records of the log that no checkpoint covers yet', async () => (await sealed()).unsealed)
      gauge('farstu_log_oldest_unsealed_seconds', 'Age of the oldest of them', async () => ago((await sealed()).oldest))
      const { glass } = gauges
      if (glass) {
        const broken = shared(glass)
        gauge(
          'farstu_glass_unreviewed',
          'Hidden cases opened in an emergency that no reviewer has decided about',
          async () => (await broken()).count,
        )
        gauge('farstu_glass_unreviewed_oldest_seconds', 'Age of the oldest of them', async () => ago((await broken()).oldest))
      }
      const { guarded } = gauges
      if (guarded)
        gauge('farstu_log_guarded', '1 while the database user can add to the logs and not change them', async () =>
          (await guarded()).length === 0 ? 1 : 0,
        )
      gauge('farstu_orphans', 'Open cases whose hour has passed by more than five minutes', async () => (await overdue()).orphans)
      gauge('farstu_overdue_seconds', 'How far past its hour the longest overdue open case is', async () =>
        ago((await overdue()).oldest),
      )
      gauge('farstu_waiting', 'Cases that wait for a human', async () => (await overdue()).waiting)
      gauge(
        'farstu_waiting_late',
        'Cases that wait and have been promised a time that passed',
        async () => (await overdue()).late,
      )
      gauge('farstu_sockets', 'Open chat sockets', gauges.sockets)
    },
  }
}

/** One question at a time: the figures of one page are of one moment. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let under: Promise<T> | null = null
  return () => {
    under ??= ask().finally(() => {
      under = null
    })
    return under
  }
}

/** A store whose commits are counted. */
export function counted<S extends Pick<Store, 'update'>>(store: S, figures: Pick<Metrics, 'committed'>): S {
  return {
    ...store,
    async update(...asked: Parameters<Store['update']>) {
      const done = await store.update(...asked)
      if (!isRefusal(done) && !done.replayed) figures.committed(done.entries)
      return done
    },
  }
}
