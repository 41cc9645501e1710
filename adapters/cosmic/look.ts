// Looking in Cosmic, as far as it lets us: what is searched, what is read among the journal notes, and how each thing of ours
// is known again. An answer to another question must never read as "it is not there".
import { z } from 'zod'
import type { Case } from '../../bot/case.ts'
import { system } from '../../fhir-profiles/codes.ts'
import type { Answer, CosmicClient } from './client.ts'
import { CosmicError, rawOf } from './failure.ts'
import { profile } from './wire.ts'

const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() })
const Period = z.object({ start: z.string().optional(), end: z.string().optional() })
/** What we read of a thing of ours; nothing more is looked at. */
export const Stored = z.object({
  resourceType: z.string(),
  id: z.string(),
  meta: z.object({ versionId: z.string().optional() }).optional(),
  identifier: z.union([z.array(Identifier), Identifier.transform(one => [one])]).optional(),
  status: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  code: z.object({ coding: z.array(z.object({ code: z.string().optional() })).optional() }).optional(),
  effectiveDateTime: z.string().optional(),
  effectivePeriod: Period.optional(),
  valueQuantity: z.object({ value: z.number().optional() }).optional(),
  authoredOn: z.string().optional(),
})
export type Stored = z.infer<typeof Stored>
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
            noteActive: z.boolean().optional(),
            records: z.unknown(),
          }),
        }),
      )
      .default([]),
  }),
)
export type StoredNote = { id: string; version: string; active: boolean; words: string[] }

export type Looking = ReturnType<typeof looking>

export function looking(client: CosmicClient) {
  async function search(type: string, params: Record<string, string>, c: Case): Promise<Stored[]> {
    const answer = await client.search(type, params, c.id)
    const bundle = Bundle.safeParse(answer.data)
    if (!bundle.success || bundle.data.entry.some(e => e.resource.resourceType !== type))
      throw strange(answer, `the search for ${type} was answered with something else`)
    return bundle.data.entry.map(e => e.resource)
  }

  /** Cosmic's own id of the person comes first: `patient` and `subject` are references. */
  async function ofPatient(type: string, by: 'patient' | 'subject', params: Record<string, string>, c: Case): Promise<Stored[]> {
    if (!c.citizen) return []
    const [found] = await search('Patient', { identifier: `${system[c.citizen.kind]}|${c.citizen.number}` }, c)
    return found ? search(type, { [by]: `Patient/${found.id}`, ...params }, c) : []
  }

  return {
    contact: (identifier: string, c: Case) => search('Encounter', { identifier }, c),
    appointment: (id: string, c: Case) => search('Appointment', { _id: id }, c),
    /** Those of the person at that time and later, cancelled ones too. */
    appointments: (start: string, c: Case) => ofPatient('Appointment', 'patient', { date: from(start) }, c),
    observations: (code: string, at: string, c: Case) => ofPatient('Observation', 'patient', { code, date: from(at) }, c),
    referrals: (c: Case) => ofPatient('ServiceRequest', 'subject', { _profile: profile.referral }, c),
    async notes(since: string, c: Case): Promise<StoredNote[]> {
      const answer = await client.notes(c.citizen?.number ?? '', dayBefore(since), c.id)
      const notes = Notes.safeParse(answer.data)
      if (!notes.success) throw strange(answer, 'the journal notes could not be read')
      return notes.data
        .flatMap(list => list.journalNoteEHRExtract)
        .map(({ note }) => ({
          id: note.noteId.extension,
          version: note.noteVersionDateTime?.value ?? '1',
          active: note.noteActive ?? true,
          words: words(note.records),
        }))
    },
  }
}

const strange = ({ status, data }: Answer, message: string) => new CosmicError('nothing', message, undefined, rawOf(status, data))

export const carries = (one: Stored, identifier: { system: string; value: string }): boolean =>
  one.identifier?.some(i => i.system === identifier.system && i.value === identifier.value) ?? false

export const sameTime = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && Date.parse(a) === Date.parse(b)

/** Every word of every text, however deep. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/)
  if (Array.isArray(value)) return value.flatMap(words)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : []
}

/**
 * Everything from two days before: which day it is there, is another thing than which it is here, and of a period R4 finds by
 * a day only what begins and ends on it. Which of them is ours is told by its value and time, or what we called it.
 */
const from = (at: string) => `ge${new Date(Date.parse(at) - 2 * 86_400_000).toISOString().slice(0, 10)}`

/** The interval is in local time without a zone: a day's margin covers that and clocks that differ. */
const dayBefore = (instant: string) => new Date(Date.parse(instant) - 86_400_000).toISOString().slice(0, 19)
