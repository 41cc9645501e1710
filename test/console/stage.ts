// A console on a real database: the routes, the built pages, nurses by cookie, and cases as the bot writes them.
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { calendar } from '../../adapters/calendar/calendar.ts'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { render } from '../../adapters/cosmic/artefacts.ts'
import { files } from '../../adapters/files/files.ts'
import { deskSide } from '../../adapters/store/desk-side.ts'
import type { Draft } from '../../bot/case.ts'
import type { Blocks } from '../../bot/blocks.ts'
import type { Caregiver, Citizen } from '../../bot/people.ts'
import { changed } from '../../bot/log.ts'
import type { Ehr, RegisterUnit, Who } from '../../bot/ports.ts'
import type { Settings } from '../../bot/settings.ts'
import { type ConsoleDeps, consoleRoutes } from '../../bot/server/console.ts'
import { say } from '../../flows/texts/index.ts'
import type { Level } from '../../flows/symptom.ts'
import { database } from '../database.ts'
import { open } from '../store/talks.ts'
import { unit, units } from '../units.ts'

export const central = unit('T1177')
export const norrsken = unit('TH01')
export const alvstrand = unit('TH02')
export const midnatt = unit('TH05')

const nurse = (suffix: string, name: string, at: RegisterUnit): Caregiver => ({
  hsaId: `SE2321000230-${suffix}`,
  name,
  role: 'Sjuksköterska',
  unit: { hsaId: at.hsaId, name: at.name },
  provider: at.provider.hsaId,
  commission: `SE2321000230-M${suffix}`,
  cleared: true,
})
export const nurses = {
  anna: nurse('N1', 'Anna Lind', central),
  bo: nurse('N2', 'Bo Ek', central),
  cia: nurse('N3', 'Cia Berg', norrsken),
  dan: nurse('N4', 'Dan Ask', alvstrand),
  /** At a small unit that has one queue with its neighbour. */
  eva: nurse('N5', 'Eva Sund', unit('TH03')),
  /** Not cleared for protected identities. */
  ulla: { ...nurse('N6', 'Ulla Alm', midnatt), cleared: false },
  nora: { ...nurse('N7', 'Nora Salmi', midnatt), role: 'Student under handledning', duty: 'student' as const },
  tove: { ...nurse('N8', 'Tove Hedman', midnatt), duty: 'lead' as const },
  /** Of another care provider. */
  petra: nurse('N9', 'Petra Lund', unit('TP01')),
  /** Known to the simulated record. */
  karin: { ...nurse('TP101', 'Karin Ek', central), provider: 'SE2321000230-TVG1', commission: 'SE2321000230-TM101' },
}
export type Nurse = keyof typeof nurses

/** Synthetic people from Skatteverket's test numbers. */
export const tolvan: Citizen = {
  number: '191212121212',
  kind: 'personnummer',
  given: 'Tolvan',
  family: 'Tolvansson',
  birthDate: '1912-12-12',
  protected: false,
  listedAt: { hsaId: norrsken.hsaId, name: norrsken.name },
  loa: 'loa3',
  actor: null,
}
export const vera: Citizen = {
  number: '201509202386',
  kind: 'personnummer',
  given: 'Vera',
  family: 'Holm',
  birthDate: '2015-09-20',
  protected: true,
  listedAt: { hsaId: alvstrand.hsaId, name: alvstrand.name },
  loa: 'loa3',
  actor: { number: '198802292386', given: 'Maria', family: 'Holm' },
}

/** Nothing is sent: what is signed waits. */
export const noRecord: Ehr = {
  render: (c, entries, note, author, at) =>
    render({ template: 'https://example.org/Questionnaire/anteckning' }, c, entries, note, author, at),
  write: () => Promise.reject(new Error('Nothing is sent here')),
  find: () => Promise.reject(new Error('Nothing is sent here')),
}

/** `ehr`: a record that takes what is signed; without it nothing is sent. */
type Given = { ehr?: Ehr; blocks?: Blocks; now?: () => string; settings?: Settings; more?: Partial<ConsoleDeps> }
export async function stage({ ehr = noRecord, blocks, now = () => new Date().toISOString(), settings, more }: Given = {}) {
  const db = await database()
  const house = await open(db.url)
  await seedSlots(house.pool, units, new Date().toISOString(), 7)
  const errors: unknown[] = []
  const loggedOut = new Set<string>()
  const locked = new Set<string>()
  const named = (request: Request) => /nurse=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  const routes = consoleRoutes({
    ...house,
    register: { units: async () => units, listing: async () => null, protectedIdentity: async () => false },
    calendar: calendar(house.pool),
    ...deskSide(house.pool),
    files: files(house.pool, { now, newId: randomUUID }),
    ehr,
    colleagues: async unit => Object.values(nurses).filter(one => one.unit.hsaId === unit),
    caregiverOf: async request => {
      const name = named(request)
      return loggedOut.has(name) || locked.has(name) || !(name in nurses) ? null : nurses[name as Nurse]
    },
    // As the session store does it: a locked one reads as none until somebody logs in again.
    locks: {
      lock: async request => named(request) in nurses && !loggedOut.has(named(request)) && !!locked.add(named(request)),
      behind: async request => (locked.has(named(request)) ? nurses[named(request) as Nurse] : null),
    },
    draftKey: hsaId => house.staff.draftKey(hsaId, now()),
    ...(blocks ? { blocks } : {}),
    ...(settings ? { settings } : {}),
    now,
    newId: randomUUID,
    onError: error => {
      errors.push(error)
      if (process.env['LOUD']) console.error(error)
    },
    heartbeat: 1000,
    ...more,
  })
  const app = new Hono()
  app.route('/console/api', routes)
  app.post('/logout/staff', c => c.body(null, 204))
  app.get('/console/*', c => page(new URL(c.req.url).pathname.slice('/console/'.length) || 'index.html'))
  const http = createServer(getRequestListener(app.fetch))
  await new Promise<void>(done => http.listen(0, '127.0.0.1', done))
  const address = http.address()
  if (!address || typeof address === 'string') throw new Error('No port')
  const url = `http://127.0.0.1:${address.port}`

  const headers = (who: Nurse) => ({
    cookie: `nurse=${who}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  })
  const turn: Who = { kind: 'system', name: 'turn' }
  return {
    url,
    errors,
    loggedOut,
    locked,
    glass: house.glass,
    store: house.store,
    bus: house.bus,
    writing: house.writing,
    readAlong: house.readAlong,
    pool: house.pool,
    outbox: house.outbox,
    accessLog: house.accessLog,
    get: (who: Nurse, path: string, more: Record<string, string> = {}) =>
      fetch(`${url}/console/api${path}`, { headers: { ...headers(who), ...more } }),
    post: (who: Nurse, path: string, body: unknown, more: Record<string, string> = {}) =>
      fetch(`${url}/console/api${path}`, { method: 'POST', headers: { ...headers(who), ...more }, body: JSON.stringify(body) }),
    act: (who: Nurse, id: string, act: unknown, key: string = randomUUID()) =>
      fetch(`${url}/console/api/cases/${id}/acts`, {
        method: 'POST',
        headers: { ...headers(who), 'idempotency-key': key },
        body: JSON.stringify(act),
      }),
    /** Free times at a unit, by id. */
    freeAt: async (at: RegisterUnit): Promise<string[]> =>
      (await calendar(house.pool).free({ unit: at.hsaId, kind: 'visit', from: new Date().toISOString(), limit: 5 })).map(
        slot => slot.id,
      ),
    /** The case as it is kept, and its log. */
    async stored(id: string) {
      const found = await house.store.read(id, { kind: 'system', name: 'cli' }, 'stream')
      if (!found) throw new Error(`There is no case ${id}`)
      return found
    },
    /** The citizen's side writes: a message, an alarm, an answer. */
    async citizen(id: string, drafts: Draft[]) {
      await house.store.update(id, turn, 'own-talk', c => changed(c, { kind: 'citizen' }, new Date().toISOString(), drafts))
    },
    async seed(over: Parameters<typeof talk>[0] = {}): Promise<string> {
      const id = randomUUID()
      await house.store.update(id, turn, 'own-talk', c =>
        changed(c, { kind: 'citizen' }, over.at ?? new Date().toISOString(), talk(over)),
      )
      return id
    },
    cut: () => http.closeAllConnections(),
    async stop() {
      http.closeAllConnections()
      await new Promise(done => http.close(done))
      await house.close()
      await db.stop()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>

const dist = new URL('../../bot/console/dist/', import.meta.url)
const kinds: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
function page(name: string): Response {
  const file = new URL(name, dist)
  // With words: a browser takes an empty one for a line that broke.
  if (!existsSync(file)) return new Response('No such page', { status: 404 })
  return new Response(readFileSync(fileURLToPath(file)), {
    headers: {
      'content-type': kinds[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'",
    },
  })
}

export const number = () => `FA-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}`.toUpperCase()

type Seed = {
  at?: string
  level?: Level
  citizen?: Citizen | null
  unit?: RegisterUnit | null
  promisedIn?: number
  number?: string
  symptom?: 'chest-pain' | 'cough-cold'
  words?: string
  language?: string
}

/** A talk about chest pain as the bot writes it: questions in shown words, an answer changed afterwards, judged, handed over. */
export function talk({
  level = 'P3',
  citizen = tolvan,
  unit: to = central,
  promisedIn = 45,
  number: spoken = number(),
  symptom = 'chest-pain',
  words = 'Jag har haft ont i bröstet sedan i går, mest när jag går i trappor.',
  language = 'sv',
  at = new Date().toISOString(),
}: Seed = {}): Draft[] {
  const bot = { by: { kind: 'bot' } } as const
  const t = (key: string) => say(language, key)
  const asked = (id: string, kind: 'choice' | 'multi', options: string[]): Draft => ({
    type: 'message',
    ...bot,
    key: `${symptom}.q.${id}`,
    language,
    text: t(`chest-pain.q.${id}`),
    question: { id, kind, options: options.map(o => ({ id: o, title: t(`chest-pain.q.${id}.o.${o}`) })) },
  })
  const said = (text: string, answers?: string): Draft => ({ type: 'message', text, language, ...(answers ? { answers } : {}) })
  return [
    {
      type: 'opened',
      ...bot,
      language,
      number: spoken,
      rules: 'a1b2c3d4e5f60718',
      position: { machine: 'talk', version: 1, value: 'describe' },
      channel: 'web',
    },
    { type: 'message', ...bot, language, text: 'Hej! Berätta med egna ord vad du behöver hjälp med.' },
    said(words),
    { type: 'described', words, candidates: [symptom] },
    { type: 'complaint-chosen', symptoms: [symptom] },
    { type: 'answered', facts: { 'person.who': 'self', 'person.age': 52 }, question: 'person.age', how: 'answer' },
    asked('chest-now', 'choice', ['now', 'comes-and-goes', 'gone']),
    said(t('chest-pain.q.chest-now.o.gone'), 'chest-now'),
    { type: 'answered', facts: { 'chest-now': 'gone' }, question: 'chest-now', how: 'answer' },
    asked('chest-history', 'multi', ['heart', 'diabetes', 'risk', 'nitro']),
    said(`${t('chest-pain.q.chest-history.o.diabetes')}, ${t('chest-pain.q.chest-history.o.risk')}`, 'chest-history'),
    {
      type: 'answered',
      facts: {
        'chest-history.heart': false,
        'chest-history.diabetes': true,
        'chest-history.risk': true,
        'chest-history.nitro': false,
      },
      question: 'chest-history',
      how: 'answer',
    },
    { type: 'answered', facts: { 'chest-character': 'exertion' }, question: 'chest-character', how: 'free-text' },
    { type: 'corrected', question: 'chest-now', facts: { 'chest-now': 'comes-and-goes' }, before: { 'chest-now': 'gone' } },
    {
      type: 'judged',
      ...bot,
      judgement: {
        level,
        symptom,
        rule: 'exertion',
        rulesVersion: 'a1b2c3d4e5f60718',
        because: [{ answer: 'chest-character', text: 'Smärtan kommer vid ansträngning och släpper i vila' }],
        wouldChange: [{ answer: 'chest-now', level: 'P2', text: 'Om det gör ont hela tiden' }],
        action: 'handoff',
        where: { kind: '1177' },
        by: 'inom ett dygn',
        professional: 'Ansträngningsutlöst bröstsmärta som släpper i vila: misstänkt stabil kärlkramp.',
        source: 'complaints.md, entry 1',
      },
    },
    ...(citizen ? [{ type: 'identified', citizen } as const] : []),
    ...(to
      ? [
          {
            type: 'handed-over',
            ...bot,
            unit: { hsaId: to.hsaId, name: to.name },
            promisedBy: new Date(Date.parse(at) + promisedIn * 60_000).toISOString(),
            reason: 'judged',
          } as const,
        ]
      : []),
    ...(to ? [{ type: 'message', ...bot, language, text: 'En sjuksköterska svarar här.' } as const] : []),
  ]
}

export const alarmed = (words: string, kind: 'emergency' | 'crisis' = 'emergency', message = 1): Draft => ({
  type: 'alarm',
  by: { kind: 'bot' },
  kind,
  category: 'chest-pain',
  words,
  message,
})
