// What Prometheus reads. Labels are route templates, kinds and states: never an address with an id, never a person.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof metrics>

export type Gauges = {
  outbox: () => Promise<{ waiting: number; dead: number; oldest: string | null }>
  /** Open cases nobody will look at again; anything but 0 is a fault. */
  orphans: () => Promise<number>
  sockets: () => number
  now: () => number
}

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
  return {
    contentType: registry.contentType,
    page: () => registry.metrics(),
    answered: (method: string, route: string, status: number, seconds: number) =>
      requests.labels(method, route, String(status)).observe(seconds),
    turned: (kind: string, seconds: number) => turns.labels(kind).observe(seconds),
    alarmed: (kind: string) => alarms.labels(kind).inc(),
    loginRefused: (who: string, reason: string) => refusedLogins.labels(who, reason).inc(),
    carried: (artefact: string, state: string) => sent.labels(artefact, state).inc(),
    gauge(gauges: Gauges): void {
      const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
        new Gauge({
          name,
          help,
          registers,
          async collect() {
            this.set(await read())
          },
        })
      gauge('farstu_outbox_waiting', 'Artefacts not yet in the record', async () => (await gauges.outbox()).waiting)
      gauge('farstu_outbox_dead', 'Artefacts a person must decide about', async () => (await gauges.outbox()).dead)
      gauge('farstu_outbox_oldest_seconds', 'Age of the oldest waiting artefact', async () => {
        const { oldest } = await gauges.outbox()
        return oldest === null ? 0 : Math.max(0, (gauges.now() - Date.parse(oldest)) / 1000)
      })
      gauge('farstu_orphans', 'Open cases whose hour has passed by more than five minutes', gauges.orphans)
      gauge('farstu_sockets', 'Open chat sockets', gauges.sockets)
    },
  }
}
