// The Ehr port over Cosmic Open Services. What can be searched is searched before it is created; the note cannot be, so a
// note whose answer was lost stays unknown until it is seen among the journal notes or a person decides.
import { z } from 'zod'
import type { Artefact, Case } from '../../bot/case.ts'
import type { Ehr, WriteResult } from '../../bot/ports.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { type CosmicSettings, render } from './artefacts.ts'
import { type CosmicAccess, cosmicClient } from './client.ts'
import { CosmicError } from './failure.ts'

const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() })
const Stored = z.object({
  resourceType: z.string(),
  id: z.string(),
  meta: z.object({ versionId: z.string().optional() }).optional(),
  identifier: z.union([z.array(Identifier), Identifier.transform(one => [one])]).optional(),
})
type Stored = z.infer<typeof Stored>
const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('searchset'),
  entry: z.array(z.object({ resource: Stored })).default([]),
})
/** COS journalnotes v2; texts stand at any depth of a note's records. */
const Notes = z.array(
  z.object({
    journalNoteEHRExtract: z
      .array(
        z.object({
          note: z.object({
            noteId: z.object({ extension: z.string() }),
            noteVersionDateTime: z.object({ value: z.string() }).optional(),
            records: z.unknown(),
          }),
        }),
      )
      .default([]),
  }),
)
const Rendered = z.looseObject({
  resourceType: z.string(),
  start: z.string().optional(),
  authored: z.string().optional(),
  identifier: z.union([
    z.array(z.object({ system: z.string(), value: z.string() })).min(1),
    z.object({ system: z.string(), value: z.string() }),
  ]),
})

export function cosmic(access: CosmicAccess, settings: CosmicSettings): Ehr {
  const client = cosmicClient(access)
  const { now, settleMs = 30_000 } = access
  /** When each lost one was first looked for in vain. */
  const missed = new Map<string, number>()

  async function search(type: string, params: Record<string, string>): Promise<Stored[]> {
    const bundle = Bundle.safeParse(await client.search(type, params))
    // An answer to another question must never read as "it is not there".
    if (!bundle.success || bundle.data.entry.some(e => e.resource.resourceType !== type))
      throw new CosmicError('nothing', `the search for ${type} was answered with something else`)
    return bundle.data.entry.map(e => e.resource)
  }

  /** Looks where Cosmic lets us look. Null = surely not there. */
  async function look(artefact: Artefact, c: Case): Promise<WriteResult | null> {
    const resource = read(artefact)
    const [identifier] = [resource.identifier].flat()
    const person = c.citizen
    if (!identifier || !person) return { state: 'refused', reason: 'no verified person' }
    if (artefact.kind === 'note') {
      const notes = Notes.safeParse(await client.notes(person.number, dayBefore(resource.authored ?? c.openedAt)))
      if (!notes.success) throw new CosmicError('nothing', 'the journal notes could not be read')
      const there = notes.data
        .flatMap(list => list.journalNoteEHRExtract)
        .find(({ note }) => words(note.records).includes(identifier.value))
      // Not among the notes proves nothing: they are read with a delay.
      return there
        ? { state: 'in-record', id: there.note.noteId.extension, version: there.note.noteVersionDateTime?.value ?? '1' }
        : { state: 'unknown', reason: 'not among the journal notes', looked: true }
    }
    const found =
      artefact.kind === 'encounter'
        ? await search('Encounter', { identifier: `${identifier.system}|${identifier.value}` })
        : await appointments(`${system[person.kind]}|${person.number}`, (resource.start ?? '').slice(0, 10))
    const there = found.find(one => one.identifier?.some(i => i.system === identifier.system && i.value === identifier.value))
    return there ? written(there) : null
  }

  /** Cosmic's own id of the person comes first: `patient` is a reference. */
  async function appointments(patient: string, day: string): Promise<Stored[]> {
    const [found] = await search('Patient', { identifier: patient })
    return found ? search('Appointment', { patient: `Patient/${found.id}`, date: day }) : []
  }

  return {
    render: (c, entries, note, author, at) => render(settings, c, entries, note, author, at),

    write: (artefact, c) =>
      told(async () => {
        const already = artefact.kind === 'note' ? null : await look(artefact, c)
        if (already) return already
        const { resourceType } = read(artefact)
        const stored = Stored.safeParse(await client.create(resourceType, artefact.body))
        // Something was answered, but not with what we made: it may stand there all the same.
        if (!stored.success || stored.data.resourceType !== resourceType)
          return { state: 'unknown', reason: 'answered with something else' }
        return written(stored.data)
      }),

    find: (artefact, c) =>
      told(async () => {
        const there = await look(artefact, c)
        const since = missed.get(artefact.id) ?? now()
        // A slow record may still be at it: only what stays away for a while is surely not there.
        if (!there && now() - since < settleMs) {
          missed.set(artefact.id, since)
          return { state: 'unknown', reason: 'not there yet' }
        }
        missed.delete(artefact.id)
        return there ?? { state: 'retry', reason: 'not there' }
      }, 'unknown'),
  }
}

function read(artefact: Artefact): z.infer<typeof Rendered> {
  const parsed = Rendered.safeParse(JSON.parse(artefact.body))
  if (!parsed.success) throw new CosmicError('refused', 'not something that Cosmic takes')
  return parsed.data
}

const written = ({ id, meta }: Stored): WriteResult => ({ state: 'in-record', id, version: meta?.versionId ?? '1' })

/** Every word of every text, however deep. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/)
  if (Array.isArray(value)) return value.flatMap(words)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : []
}

/** The interval is in local time without a zone: a day's margin covers that and clocks that differ. */
const dayBefore = (instant: string) => new Date(Date.parse(instant) - 86_400_000).toISOString().slice(0, 19)

/** `failed`: what a call that did not get through leaves us with. */
async function told(run: () => Promise<WriteResult>, failed: 'retry' | 'unknown' = 'retry'): Promise<WriteResult> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof CosmicError)) throw error
    switch (error.code) {
      // Looking was refused: whether the thing itself is there is as unknown as before.
      case 'refused':
        return failed === 'unknown' ? { state: 'unknown', reason: error.message } : { state: 'refused', reason: error.message }
      case 'lost':
        return { state: 'unknown', reason: error.message }
      case 'nothing':
        return failed === 'unknown'
          ? { state: 'unknown', reason: error.message }
          : { state: 'retry', reason: error.message, ...(error.afterMs === undefined ? {} : { afterMs: error.afterMs }) }
    }
  }
}
