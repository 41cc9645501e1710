// Alone in knowing everyone: config → adapters → server and workers. `start` is what `npm start`, the tests and the
// proofs all run; there is no other way to put the house together.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { calendar } from '../adapters/calendar/calendar.ts'
import { seedCare } from '../adapters/calendar/seed.ts'
import { directLine } from '../adapters/channel/directline.ts'
import { doorstep } from '../adapters/channel/limits.ts'
import { startRecord } from '../adapters/cosmic/start.ts'
import { developmentClient, registered } from '../adapters/fhir/clients.ts'
import { integrators } from '../adapters/fhir/integrators.ts'
import { files } from '../adapters/files/files.ts'
import { startIdentity } from '../adapters/identity/start.ts'
import { blocks } from '../adapters/register/blocks.ts'
import { register } from '../adapters/register/register.ts'
import { asideOf } from '../adapters/store/aside.ts'
import { startEmbedded } from '../adapters/store/embedded.ts'
import { storeFigures } from '../adapters/store/figures.ts'
import { logKey } from '../adapters/store/seal-key.ts'
import { sealer, told } from '../adapters/store/sealer.ts'
import { deskSide } from '../adapters/store/desk-side.ts'
import { openStore } from '../adapters/store/store.ts'
import { worldProcess } from '../adapters/world/process.ts'
import { simulatedRegion } from '../adapters/world/units.ts'
import { isRefusal } from './case.ts'
import { type Config, readConfig } from './config.ts'
import { houses } from './house.ts'
import { blank } from './log.ts'
import { type Log, logger } from './logging.ts'
import { counted, metrics } from './metrics.ts'
import { carry } from './outbox.ts'
import { clock, codeOf, listen, newId, type Running, secret, seedDevelopment, untilStopped } from './process.ts'
import { type Part, server } from './server.ts'
import { noteTemplates } from './note-template.ts'
import { phrases } from './phrases.ts'
import { referrals } from './refer-carry.ts'
import { consoleRoutes } from './server/console.ts'
import { guestRoutes } from './server/guest.ts'
import { addresses } from './outside.ts'
import { pages } from './server/pages.ts'
import { oversight } from './server/oversight.ts'
import { rehearsing } from './server/rehearsing.ts'
import { ruleRoutes } from './server/rules.ts'
import { atDesk } from './rights.ts'
import { settingsFrom } from './settings-file.ts'
import { speaker } from './speaker.ts'
import { sweep } from './sweep.ts'
import { nextWake } from './watch.ts'

export type Overrides = { log?: Log; now?: () => string }

export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const log = overrides.log ?? logger(config.LOG_LEVEL)
  const now = overrides.now ?? (() => new Date().toISOString())
  const production = config.NODE_ENV === 'production'
  const dataDir = resolve(config.DATA_DIR)
  mkdirSync(dataDir, { recursive: true })
  const closing: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const close of closing.reverse()) await close().catch(error => log('error', 'stop.failed', { code: codeOf(error) }))
  }
  try {
    const http = await listen(config)
    closing.push(http.stop)
    const url = config.PUBLIC_URL ?? `http://localhost:${http.port}`
    const origins = [url, ...(production ? [] : [`http://localhost:${http.port}`, `http://127.0.0.1:${http.port}`])]

    const database = config.DATABASE_URL
      ? { url: config.DATABASE_URL, stop: async () => {} }
      : await startEmbedded({ dataDir, log: text => log('info', 'database', { detail: text }) })
    closing.push(() => database.stop())
    const settings = settingsFrom(config.SETTINGS_FILE)
    const open = await openStore({
      url: database.url,
      ...(config.DATABASE_OWNER_URL ? { ownerUrl: config.DATABASE_OWNER_URL } : {}),
      guard: config.LOG_GUARD ?? (production ? 'require' : 'warn'),
      now,
      nextWake: c => nextWake(c, settings),
      log: e => log('warn', e.event, { code: e.code ?? '', detail: e.detail ?? '' }),
    })
    closing.push(() => open.close())
    const { store, bus, outbox, sessions, ephemeral, pool } = open

    const databaseUrl = config.DATABASE_OWNER_URL ?? database.url
    const simulated = !production && !config.CITIZEN_ISSUER
    const world = simulated ? await worldProcess({ port: config.WORLD_PORT, dataDir, product: origins, databaseUrl }) : null
    if (world) closing.push(() => world.stop())
    const outside = addresses(config, world?.url ?? null)

    const units = register({ baseUrl: outside.register, now })
    const identity = await startIdentity({
      citizens: outside.citizens,
      staff: outside.staff,
      duties: config.STAFF_DUTIES,
      dataDir,
      sessions,
      roster: open.staff,
      ephemeral,
      register: units,
      now,
    })
    const slots = calendar(pool)
    if (world) await seedDevelopment(units.units(), list => seedCare(pool, list, now()), log)
    const kept = files(pool, { now, newId: randomUUID })
    const figures = metrics()
    const templates = noteTemplates(config.NOTES_FILE)
    const keepers = production || config.COSMIC_PROVIDERS.length > 0 ? config.COSMIC_PROVIDERS : [simulatedRegion]
    const record = startRecord({
      access: { ...outside.record, now: () => Date.parse(now()), onCall: call => figures.called(call.what, call.outcome) },
      settings: { template: config.COSMIC_TEMPLATE, contactTypes: templates.codings, providers: keepers },
      pool,
      store,
      units: units.units,
      now,
      log,
    })
    closing.push(() => record.stop())
    const houseOf = await houses({
      register: units,
      ruleSets: open.ruleSets,
      reviews: open.reviews.latest,
      settings,
      production,
      now,
      staffing: async unit => ({
        onDuty: await sessions.onDuty(unit, now()),
        waiting: await store.waiting(unit),
        everyone: await sessions.everyone(now()),
        cleared: await sessions.cleared(now()),
      }),
      central: config.CENTRAL_UNIT,
      onError: code => log('warn', 'register.failed', { code }),
    })
    const counting = counted(store, figures)
    const speak = speaker({ store: counting, houseOf, now, log, metrics: figures })
    const sendOn = referrals({ store: counting, houseOf, now })
    const channel = directLine({
      store,
      bus,
      files: kept,
      speak,
      citizenOf: identity.citizenOf,
      secret: secret(config, dataDir),
      now,
      newId,
      rateLimits: config.RATE_LIMITS === 'on',
      // What a closed case promises, its page can do.
      resumeMs: settings.reopenWithin * 60_000,
      origins: [...origins, ...config.ALLOWED_ORIGINS],
      writing: open.writing,
      readAlong: open.readAlong,
      ...(config.PUBLIC_URL ? { publicUrl: config.PUBLIC_URL, trustProxy: true } : {}),
      log: (what, error) => log('error', what, { code: codeOf(error) }),
    })
    // Before the http server: it waits for its sockets.
    closing.push(async () => channel.close())
    const login = identity.routes({
      newSecret: newId,
      origins,
      verifyToken: async bearer => {
        const found = await channel.talkOf(new Request(url, { headers: { authorization: `Bearer ${bearer}` } }))
        return found ? { caseId: found.conversation, user: found.user } : null
      },
      talk: async id => {
        const read = await store.read(id, { kind: 'system', name: 'channel' }, 'own-talk', Number.MAX_SAFE_INTEGER)
        return read ? { openedAt: read.case.openedAt, language: read.case.language } : null
      },
      identified: async (id, citizen) => {
        const answer = await speak(id, { kind: 'citizen', id: citizen.number }, { type: 'identified', citizen })
        return isRefusal(answer) ? answer : null
      },
      onRefused: (kind, reason) => figures.loginRefused(kind, reason),
    })
    const carrier = carry({
      outbox,
      store,
      ehr: record.ehr,
      now,
      log: (event, fields) => {
        log('info', event, fields)
        if (event === 'outbox.sent') figures.carried(String(fields['artefact']), String(fields['state']))
      },
    })
    closing.push(() => carrier.stop())
    const clients = production ? config.FHIR_CLIENTS : [...config.FHIR_CLIENTS, registered(await developmentClient(dataDir))]
    const fhir = await integrators({
      open,
      register: units,
      settings,
      now,
      newId,
      origin: url,
      production,
      clients,
      rateLimits: config.RATE_LIMITS === 'on',
      trustProxy: config.PUBLIC_URL !== undefined,
      log: ({ event, ...fields }) => log('warn', event, { code: '', ...fields }),
    })
    closing.push(() => fhir.stop())
    const desk = consoleRoutes({
      store,
      bus,
      register: units,
      calendar: slots,
      ehr: record.ehr,
      outbox,
      ...identity.desk,
      ...deskSide(pool),
      draftKey: hsaId => open.staff.draftKey(hsaId, now()),
      blocks: blocks({ baseUrl: outside.register, now }),
      glass: open.glass,
      guests: open.guests,
      colleagues: unit => sessions.colleagues(unit, now()),
      now,
      newId,
      settings,
      files: kept,
      record: record.readerFor,
      templates,
      phrases: phrases({ file: config.PHRASES_FILE, signed: production ? () => open.reviews.latest() : null }),
      marked: (id, citizen) => speak(id, { kind: 'system', name: 'desk' }, { type: 'identified', citizen }),
      writing: open.writing,
      readAlong: open.readAlong,
      onError: error => log('error', 'console.failed', { code: codeOf(error) }),
    })

    const rehearsal = rehearsing(code => log('warn', 'rehearsal.failed', { code }))
    closing.push(() => rehearsal.stop())
    const rules = ruleRoutes({
      reviews: open.reviews,
      ownerOf: identity.onDuty('rules'),
      readerOf: identity.onDuty(...atDesk),
      now,
      rehearsal,
      production,
    })

    const aside = oversight({
      ...asideOf({ pool, now, register: units, manyCases: settings.review.manyCases, log }),
      reviewerOf: identity.onDuty('review'),
      register: units,
      settings,
      outbox,
      subscriptions: fhir.figures,
      operatorOf: identity.onDuty('operate'),
      citizenOf: identity.citizenOf,
      now,
    })
    figures.gauge({
      ...storeFigures(open, now),
      subscriptions: fhir.figures,
      sockets: channel.openSockets,
      now: () => Date.parse(now()),
    })
    const seals = sealer({ pool, now, key: await logKey(config.LOG_KEY ?? join(dataDir, 'log-key.pem')), sealed: told(log) })
    let draining = false
    const parts: Part[] = [
      app => app.route('/', channel.app),
      app => app.route('/', login),
      app => app.route('/console/api', desk),
      app => app.route('/rules/api', rules),
      app => app.route('/', aside),
      app => app.route('/chat/guest/api', guestRoutes({ ...open, speak, now, log, ...doorstep(config, now) })),
      app => app.route('/', fhir.routes),
      app => app.route('/', pages({ embedOrigins: config.ALLOWED_ORIGINS, leaveTo: config.QUICK_EXIT_URL })),
    ]
    const app = server({ parts, ready: () => open.ready(), draining: () => draining, metrics: figures, log })
    http.handle(app)
    channel.attach(http.server)
    closing.push(
      clock(async () => void (await sweep(counting, now(), settings, await houseOf(blank('clock')), 200, sendOn)), 1000, log),
      clock(() => open.sweep(), 60_000, log),
      clock(async () => void (await seals.seal()), 1000, log),
      clock(() => fhir.sweep(), 60_000, log),
    )
    log('info', 'started', { url })
    return {
      url,
      worldUrl: world?.url ?? null,
      database: database.url,
      stop: async () => {
        draining = true
        await stopAll()
      },
    }
  } catch (error) {
    await stopAll()
    throw error
  }
}

if (import.meta.main) {
  const config = readConfig(process.env)
  const running = await start(config).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
  untilStopped(running)
}
