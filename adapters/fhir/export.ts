// Bulk export (Bulk Data Access 2.0): a request is taken and answered with the address of its status; the files are ready when
// that gives a manifest. Only the client that asked sees them.
import { promisify } from 'node:util'
import { gunzip as unpack } from 'node:zlib'
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Instant } from '../../bot/case.ts'
import { isServed } from '../../fhir-profiles/codes.ts'
import { type AccessRecord, logLook } from '../store/access.ts'
import type { OpenPool, Pool } from '../store/pool.ts'
import { type ExportRequest, type Given, parametersOf, readExport } from './export-request.ts'
import { accept, chunk, drop, find, type Job, KEPT_AT_MOST, RUNNING_AT_MOST, sweepExports } from './export-store.ts'
import { exportWorker } from './export-work.ts'
import { type HomesDeps, openHomes } from './homes.ts'
import { isWrong, type Wrong, wrong } from './outcome.ts'
import { refuse, reply } from './answer.ts'
import { isLenient, preferences } from './request.ts'
import { type Bearer, lookerOf, type Part } from './routes.ts'
import { allows } from './scopes.ts'

const gunzip = promisify(unpack)
const NDJSON = 'application/fhir+ndjson'
const POLL_SECONDS = 2

export type ExportDeps = Omit<HomesDeps, 'client' | 'providers' | 'cleared' | 'started'> & {
  pool: OpenPool
  now: () => Instant
  origin: string
  /** Unguessable and safe in an address. */
  newId: () => string
  log?: (event: { event: string; code?: string }) => void
  /** For tests: how soon work is looked for, and how long what is being written is waited for. */
  everyMs?: number
  settleMs?: number
}
export type Exports = { part: Part; stop(): Promise<void>; sweep(): Promise<void> }

export function bulkExport(deps: ExportDeps): Exports {
  const { pool, now, newId } = deps
  const base = `${deps.origin}/fhir/R4`
  const started = now()
  const settleMs = deps.settleMs ?? 2_000
  const worker = exportWorker({
    pool,
    now,
    newId,
    base,
    everyMs: deps.everyMs ?? 1_000,
    settleMs,
    ...(deps.log ? { log: deps.log } : {}),
    open: (over, job) => openHomes({ ...deps, ...job.request, client: job.client }, over, what => what()),
  })

  /** The cases themselves are in the access log when they are read for the files. A poll for the status shows nothing of them. */
  const logged = (bearer: Bearer, what: AccessRecord['what']) =>
    logLook(pool, now(), { kind: 'integrator', client: bearer.client }, 'integration', what, [])

  async function kickOff(c: Context, bearer: Bearer, level: ExportRequest['level'], patient?: string): Promise<Response> {
    const prefer = c.req.header('Prefer')
    if (!preferences(prefer).includes('respond-async'))
      return refuse(c, wrong(400, 'required', 'An export is answered later: send the header Prefer: respond-async', 'Prefer'))
    const given = await givenIn(c, patient)
    if (isWrong(given)) return refuse(c, given)
    const moment = now()
    const asked = readExport({
      level,
      // A patient in the path is an id of ours, as an address of a read is.
      method: patient === undefined && c.req.method === 'GET' ? 'GET' : 'POST',
      given,
      lenient: isLenient(prefer),
      scopes: bearer.scopes,
      base,
      now: moment,
    })
    if (isWrong(asked)) return refuse(c, asked)
    const { ignored, ...rest } = asked
    const { providers, cleared } = lookerOf(bearer)
    const request = { ...rest, level, providers: providers && [...providers], cleared, scopes: bearer.scopes, started }
    const missing = await unknownPatient(request, bearer, given)
    if (missing) return refuse(c, missing)
    await logged(bearer, 'list')
    const id = newId()
    const url = `${base}${c.req.path.replace(/^.*?\/fhir\/R4/u, '')}${new URL(c.req.url).search}`
    const made = await accept(pool, { id, client: bearer.client, url, request, now: moment, startsAfterMs: settleMs })
    if (made !== 'accepted') return refuse(c, tooMany(made), { 'Retry-After': made === 'many-running' ? '30' : '3600' })
    setTimeout(worker.wake, settleMs + 20).unref()
    const issues: OperationOutcomeIssue[] = [
      {
        severity: 'information',
        code: 'informational',
        diagnostics: 'The export is being made. Its status is at Content-Location',
      },
      ...ignored,
    ]
    return reply(c, 202, outcome(issues), { 'Content-Location': `${base}/_export/${id}` })
  }

  /** Those that were named and are not here, or not the client's to see: told at once, not by files that lack them. */
  async function unknownPatient(request: ExportRequest, bearer: Bearer, given: readonly Given[]): Promise<Wrong | null> {
    if (!request.patients) return null
    const homes = openHomes({ ...deps, started, ...lookerOf(bearer) }, pool, what => what())
    for (const id of request.patients) {
      let found = false
      for (const home of homes.filter(one => one.types.includes('Patient'))) {
        const read = await home.read('Patient', id)
        found ||= read !== null && read !== 'gone'
      }
      const at = given.find(({ name, value }) => name === 'patient' && value.endsWith(`Patient/${id}`))?.at
      if (!found) return wrong(404, 'not-found', 'There is no Patient with that id', at)
    }
    return null
  }

  /** The job, when it is the client's own and still there. */
  async function own(c: Context, bearer: Bearer): Promise<Job | Wrong> {
    const id = c.req.param('job') ?? ''
    const job = /^[\w-]{10,100}$/u.test(id) ? await find(pool, id) : null
    const may =
      job?.client === bearer.client &&
      (!bearer.providers || (job.request.providers?.every(one => bearer.providers?.includes(one)) ?? false)) &&
      (bearer.cleared || !job.request.cleared)
    if (!job || !may) return wrong(404, 'not-found', 'There is no export at this address')
    if (job.expiresAt !== null && job.expiresAt <= now())
      return wrong(410, 'expired', 'The export has expired. Its files are kept for 24 hours. Ask for it again')
    return job
  }

  function status(c: Context, job: Job): Response {
    if (job.state === 'failed')
      return refuse(
        c,
        wrong(500, 'exception', 'The export could not be finished: what it is read from did not answer. Ask for it again'),
      )
    if (job.state === 'running') {
      const lines = job.files.reduce((sum, { count }) => sum + count, 0)
      return reply(c, 202, null, { 'X-Progress': `${lines} resources so far`, 'Retry-After': String(POLL_SECONDS) })
    }
    const at = `${base}/_export/${c.req.param('job') ?? ''}`
    const list = (wanted: (file: string) => boolean, typeOf: (file: string) => string) =>
      job.files
        .filter(({ file }) => wanted(file))
        .map(({ file, count }) => ({ type: typeOf(file), url: `${at}/${file}.ndjson`, count }))
    const manifest = {
      transactionTime: job.transactionTime,
      request: job.url,
      requiresAccessToken: true,
      output: list(isServed, file => file),
      deleted: list(
        file => file === 'deleted',
        () => 'Bundle',
      ),
      error: list(
        file => file === 'error',
        () => 'OperationOutcome',
      ),
    }
    const expires = job.expiresAt ? { Expires: new Date(job.expiresAt).toUTCString() } : {}
    return reply(c, 200, manifest, { ...expires, 'Content-Type': 'application/json' })
  }

  async function download(c: Context, job: Job, bearer: Bearer): Promise<Response> {
    const file = /^(\w+)\.ndjson$/u.exec(c.req.param('file') ?? '')?.[1] ?? ''
    const known = job.files.find(one => one.file === file)
    if (job.state !== 'done' || !known)
      return refuse(c, wrong(404, 'not-found', 'The export has no such file. Its files are in the manifest'))
    if (isServed(file) && !allows(bearer.scopes, file, 'r'))
      return refuse(c, wrong(403, 'forbidden', `The token lacks the scope system/${file}.rs`))
    const packed = /(?:^|,)\s*(?:gzip|\*)\s*(?:$|,|;(?!\s*q=0(?:\.0*)?\s*(?:$|,)))/iu.test(c.req.header('Accept-Encoding') ?? '')
    const headers = {
      'Content-Type': NDJSON,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    }
    if (c.req.method === 'HEAD') return new Response(null, { headers })
    await logged(bearer, 'read')
    const text = lines(pool, c.req.param('job') ?? '', known)
    // Packed anew, as one: many clients read the first member of a gzip file only, and would take it for the whole.
    return new Response(packed ? text.pipeThrough(new CompressionStream('gzip')) : text, { headers })
  }

  const part: Part = (app, admitted) => {
    const asking = async (c: Context, work: (bearer: Bearer) => Promise<Response> | Response): Promise<Response> => {
      const bearer = await admitted(c)
      return bearer instanceof Response ? bearer : work(bearer)
    }
    kickOffs(app, (c, level, patient) => asking(c, bearer => kickOff(c, bearer, level, patient)))
    app.all('/_export/:job', c =>
      asking(c, async bearer => {
        if (!['GET', 'HEAD', 'DELETE'].includes(c.req.method)) return notDone(c, 'GET, DELETE')
        const job = await own(c, bearer)
        if (isWrong(job)) return refuse(c, job)
        if (c.req.method !== 'DELETE') return status(c, job)
        await logged(bearer, 'write')
        await drop(pool, c.req.param('job'), now())
        return reply(c, 202, outcome([{ severity: 'information', code: 'informational', diagnostics: 'The export is deleted' }]))
      }),
    )
    app.all('/_export/:job/:file', c =>
      asking(c, async bearer => {
        if (!['GET', 'HEAD'].includes(c.req.method)) return notDone(c, 'GET')
        const job = await own(c, bearer)
        return isWrong(job) ? refuse(c, job) : download(c, job, bearer)
      }),
    )
  }
  return { part, stop: worker.stop, sweep: () => sweepExports(pool, now()) }
}

type KickOff = (c: Context, level: ExportRequest['level'], patient?: string) => Promise<Response>

function kickOffs(app: Hono, kickOff: KickOff) {
  const tooLarge = wrong(413, 'too-long', 'A request for an export is at most 256 kB')
  const limit = bodyLimit({ maxSize: 262_144, onError: c => refuse(c, tooLarge) })
  // A HEAD must not begin anything.
  const begins = (c: Context) => ['GET', 'POST'].includes(c.req.method)
  app.all('/$export', limit, c => (begins(c) ? kickOff(c, 'system') : notDone(c, 'GET, POST')))
  app.all('/Patient/$export', limit, c => (begins(c) ? kickOff(c, 'patient') : notDone(c, 'GET, POST')))
  app.all('/Patient/:id/$export', limit, c => (begins(c) ? kickOff(c, 'patient', c.req.param('id')) : notDone(c, 'GET, POST')))
}

const notDone = (c: Context, allow: string) =>
  refuse(c, wrong(405, 'not-supported', `${c.req.method} is not done here. This address takes ${allow}`), { Allow: allow })
const outcome = (issue: OperationOutcomeIssue[]): OperationOutcome => ({ resourceType: 'OperationOutcome', issue })
const tooMany = (why: 'many-running' | 'many-kept') =>
  wrong(
    429,
    'throttled',
    why === 'many-running'
      ? `At most ${RUNNING_AT_MOST} exports of a client run at a time. Wait for one, or delete it`
      : `At most ${KEPT_AT_MOST} exports of a client are kept. Delete one that you have fetched`,
  )

async function givenIn(c: Context, patient: string | undefined): Promise<Given[] | Wrong> {
  const path: Given[] = patient === undefined ? [] : [{ name: 'patient', value: `Patient/${patient}`, at: 'Patient.id' }]
  const inAddress = [...new URL(c.req.url).searchParams].map(([name, value]) => ({ name, value, at: name }))
  if (c.req.method === 'GET') return [...inAddress, ...path]
  const stray = inAddress.find(({ name }) => !['_format', '_pretty'].includes(name))
  if (stray) return wrong(400, 'not-supported', 'In a POST the parameters stand in the body, none in the address', stray.name)
  const text = await c.req.text()
  if (text.trim() === '') return path
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!['application/fhir+json', 'application/json'].includes(type))
    return wrong(415, 'not-supported', 'Send a Parameters resource as application/fhir+json', 'Content-Type')
  try {
    const read = parametersOf(JSON.parse(text))
    return isWrong(read) ? read : [...read, ...path]
  } catch {
    return wrong(400, 'structure', 'The body is not JSON', 'Parameters')
  }
}

/** A chunk at a time, as the reader takes them. A file that is deleted meanwhile breaks off, and does not look whole. */
function lines(pool: Pool, job: string, { file, chunks }: Job['files'][number]): ReadableStream<Uint8Array<ArrayBuffer>> {
  let number = 0
  return new ReadableStream(
    {
      async pull(controller) {
        number += 1
        if (number > chunks) return controller.close()
        const piece = await chunk(pool, job, file, number)
        if (!piece) return controller.error(new Error('the export was deleted'))
        controller.enqueue(new Uint8Array(await gunzip(piece)))
      },
    },
    { highWaterMark: 1 },
  )
}
