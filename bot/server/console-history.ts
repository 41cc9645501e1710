// What there is of the same person beside this case: earlier contacts here, and what the record lets us read. Only a person
// who is known; only from within the care provider (the law's shared record), never what is blocked; and what is not shown is
// said to be there. Each look is logged before it is answered: the case was opened, and what was read stands in its log.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { type Case, type Entry, type Instant, isRefusal } from '../case.ts'
import { calling } from '../console/calling.ts'
import { type EarlierPage, type RecordPage, type RecordPart, recordParts } from '../console/wire-history.ts'
import { wall } from '../hours.ts'
import { isOfPatient } from '../patient.ts'
import { staffAuthor } from '../people.ts'
import { owns } from '../rights.ts'
import { type CaseRow, noEntries, type Who, type Why } from '../ports.ts'
import type { Looked, RecordPatient, RecordReader } from '../record-reader.ts'
import { changed } from '../log.ts'
import { complaintOf } from '../told.ts'
import { blockedFor } from '../blocks.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, languageOf, wrong } from './console-door.ts'
import { viewOf } from './console-view.ts'
import type { Sights } from './sight.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case; entries: Entry[]; glass: Instant | null } | null>
/** Earlier contacts looked through; whoever has more is told so. */
const most = 100
/** The record answers within this, or could not be reached. */
const deadline = 10_000
/** Notes further back are read in the record itself. */
const notesDays = 365

/** What colleagues of another unit wrote to each other, and about each other, is theirs. */
const amongThem: readonly Entry['type'][] = [
  'internal-note',
  'consulted',
  'consult-ended',
  'passed',
  'released',
  'transferred',
  'held',
  'resumed',
  'lowering-proposed',
  'lowering-refused',
  'lowering-withdrawn',
  'submitted',
  'sent-back',
]
const nothingAmongThem = { consults: [], submitted: [], hold: null, lowering: null }
const noContacts = { seen: [], others: 0, blocked: 0, unknown: false, glass: null, more: false }

export function historyRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening, sight: Sights): void {
  const { store, register, now } = deps
  const desk: Who = { kind: 'system', name: 'desk' }
  const who = (c: Context<Env>): Who => ({ kind: 'caregiver', caregiver: c.get('who') })

  /** Whether it is about the one who logged in. Rows older than the mark of it are read. */
  const ofPatient = async (row: CaseRow): Promise<boolean> => {
    if (row.ofPatient !== undefined) return row.ofPatient
    const read = await store.read(row.id, desk, 'stream', noEntries)
    return read !== null && isOfPatient(read.case)
  }

  /** The others of this person, and which of them this caregiver may see. */
  async function earlier(c: Context<Env>, of: Case) {
    // Whoever logged in about somebody else is not the patient: their contacts are not this patient's.
    if (!of.citizen || !isOfPatient(of)) return noContacts
    const { rows, next } = await store.list({ person: of.citizen.number, limit: most + 1 }, desk, 'stream')
    const units = await register.units()
    const central = units.find(u => u.kind === 'central')
    const blocks = deps.blocks ? await deps.blocks.of(of.citizen.number) : []
    const own = c.get('who')
    // For an hour after what is blocked was asked for in this case, it is read too.
    const glass = await sight.through(of, own, 'blocked')
    const place = (row: CaseRow): 'seen' | 'others' | 'blocked' => {
      // A talk that never came to a unit was with the region's own bot.
      const unit = row.unit?.hsaId ?? central?.hsaId ?? ''
      const provider = units.find(u => u.hsaId === unit)?.provider.hsaId ?? null
      if (provider !== own.provider) return 'others'
      if (unit === own.unit.hsaId) return 'seen'
      if (glass !== null) return 'seen'
      if (blocks === null) return 'blocked'
      return blockedFor(blocks, { unit, provider, at: row.openedAt }, own) ? 'blocked' : 'seen'
    }
    const others = rows.filter(row => row.id !== of.id)
    const theirs = await Promise.all(others.map(ofPatient))
    const rest = others.filter((_, i) => theirs[i])
    const placed = (where: ReturnType<typeof place>) => rest.filter(row => place(row) === where)
    return {
      seen: placed('seen').sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)),
      others: placed('others').length,
      blocked: placed('blocked').length,
      unknown: blocks === null,
      glass,
      more: next !== null,
    }
  }

  app.get('/cases/:id/earlier', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const { seen, glass, ...rest } = await earlier(c, found.case)
    const why = whyOf(glass, found.glass)
    // One access record with the cases that are shown; those that are only counted have been looked at by nobody.
    if (seen.length > 0) await store.list({ ids: seen.map(row => row.id), limit: seen.length }, who(c), why)
    return c.json({
      identified: isOfPatient(found.case),
      ...rest,
      rows: seen.map(row => ({
        id: row.id,
        number: row.number,
        openedAt: row.openedAt,
        status: row.status,
        level: row.urgency?.level ?? null,
        complaint: complaintOf(row.symptoms, languageOf(c)),
        unit: row.unit?.name ?? null,
      })),
    } satisfies EarlierPage)
  })

  app.get('/cases/:id/earlier/:other', async c => {
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const { seen, glass } = await earlier(c, found.case)
    const other = seen.find(row => row.id === c.req.param('other'))
    // Whose it is, and who may see it, may have changed since it was listed: asked before it is read in the caregiver's name.
    const isTheirs = (it: Case) => it.citizen?.number === found.case.citizen?.number && isOfPatient(it)
    const first = other && (await store.read(other.id, desk, 'stream', noEntries))
    if (!first || !isTheirs(first.case)) return wrong(c, 404, 'unknown-case')
    const through = await sight.of(first.case, c.get('who'), found.case)
    const read = await store.read(other.id, who(c), whyOf(glass, found.glass, through.glass))
    if (!read || !isTheirs(read.case)) return wrong(c, 404, 'unknown-case')
    const abroad = read.case.unit ? read.case.unit.hsaId !== c.get('who').unit.hsaId : !c.get('central')
    const entries = abroad ? read.entries.filter(e => !amongThem.includes(e.type)) : read.entries
    const view = viewOf(read.case, entries, c.get('who'), now(), languageOf(c))
    // To be read, nothing more: what may be done is done where it is open.
    return c.json({ ...view, ...(abroad ? nothingAmongThem : {}), acts: [] })
  })

  app.post('/cases/:id/record', async c => {
    const asked = await body(c, z.strictObject({ what: z.array(z.enum(recordParts)).min(1).max(recordParts.length) }))
    if (asked instanceof Response) return asked
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const { case: it } = found
    if (!it.citizen || !isOfPatient(it)) return wrong(c, 409, 'not-identified')
    if (!owns(it, c.get('who')) && calling(it) === null) return wrong(c, 403, 'not-yours')
    if (!deps.record) return c.json({ patient: 'unavailable', parts: {} } satisfies RecordPage)
    const reader = deps.record(it.id, c.get('who'))
    // A record of other care providers: here the patient has not been asked about reading there.
    if (!reader) return wrong(c, 403, 'other-record')
    // What of the record is which unit's isn't surely said in it: with anything blocked, nothing of it is shown.
    const blocked = await sight.beside(it, c.get('who'))
    const glass = blocked && (await sight.through(it, c.get('who'), blocked))
    if (blocked && !glass) return c.json({ patient: blocked, parts: {} } satisfies RecordPage)
    // Logged first: what can't be logged isn't read.
    const logged = await store.update(it.id, who(c), whyOf(glass, found.glass), before => {
      return changed(before, staffAuthor(c.get('who')), now(), [{ type: 'record-read', what: asked.what }])
    })
    if (isRefusal(logged)) return wrong(c, 404, 'unknown-case')
    const page = await readRecord(reader, it.citizen.number, asked.what, now())
    const units = new Map((await register.units()).map(unit => [unit.hsaId, unit.name]))
    const { appointments } = page.parts
    const named = appointments?.map(one => ({ ...one, unit: units.get(one.unit ?? '') ?? null }))
    return c.json({ ...page, parts: { ...page.parts, ...(named ? { appointments: named } : {}) } } satisfies RecordPage)
  })
}

/** What was seen through a broken glass is logged as that. */
const whyOf = (...glasses: (Instant | null)[]): Why => (glasses.some(one => one !== null) ? 'break-glass' : 'care')

export async function readRecord(
  reader: RecordReader,
  number: string,
  what: readonly RecordPart[],
  at: string,
  within = deadline,
): Promise<RecordPage> {
  const end = Date.now() + within
  const patient = await inTime(reader.patient(number), end)
  if (!('found' in patient)) return { patient: 'unavailable', parts: Object.fromEntries(what.map(part => [part, null])) }
  const [one] = patient.found
  if (!one) return { patient: 'unknown', parts: {} }
  const parts = await Promise.all(what.map(async part => [part, await partOf(reader, one, part, at, end)] as const))
  return { patient: 'found', parts: Object.fromEntries(parts) }
}

/** Null: it could not be asked, which is not the same as nothing. */
async function partOf(reader: RecordReader, patient: RecordPatient, part: RecordPart, at: string, end: number) {
  const items = <T>(looked: Looked<T>) => ('found' in looked ? looked.found : null)
  switch (part) {
    case 'conditions':
      return (
        items(await inTime(reader.conditions(patient), end))?.map(c => ({ text: c.text, state: c.status, at: c.since })) ?? null
      )
    case 'medications':
      return (
        items(await inTime(reader.medications(patient), end))?.map(m => ({
          text: [m.text, m.dosage].filter(Boolean).join(', '),
          state: m.status,
          at: m.since,
        })) ?? null
      )
    case 'appointments': {
      const found = items(await inTime(reader.appointments(patient, wall(at).date), end))
      return (
        found
          ?.sort((a, b) => (a.start < b.start ? -1 : 1))
          .map(a => ({ text: '', state: a.status, at: a.start, unit: a.unit })) ?? null
      )
    }
    case 'notes': {
      const from = new Date(Date.parse(at) - notesDays * 86_400_000).toISOString()
      const found = items(await inTime(reader.notes(patient, from), end))
      return (
        found
          ?.sort((a, b) => (a.at < b.at ? 1 : -1))
          .map(n => ({ text: n.template, state: n.active ? null : 'inactive', at: n.at, by: n.author, lines: n.lines })) ?? null
      )
    }
  }
}

const late = { unavailable: 'no answer in time' }
async function inTime<T>(asked: Promise<Looked<T>>, end: number): Promise<Looked<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<Looked<T>>(done => {
    timer = setTimeout(() => done(late), Math.max(0, end - Date.now()))
  })
  return Promise.race([asked.catch(() => ({ unavailable: 'failed' })), over]).finally(() => clearTimeout(timer))
}
