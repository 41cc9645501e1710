// Reads in Cosmic, in the house's words: zod at the door, a deadline on every call, and "could not be asked" never told as
// "there is nothing". Also who and what stands there that we depend on: staff, units, and the template that notes answer.
import { z } from 'zod'
import type {
  Looked,
  RecordAppointment,
  RecordCondition,
  RecordMedication,
  RecordNote,
  RecordPatient,
  RecordReader,
} from '../../bot/record-reader.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { type CosmicSettings, linkIds, templateId } from './artefacts.ts'
import type { CosmicClient } from './client.ts'
import { CosmicError } from './failure.ts'
import { profile } from './wire.ts'

const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() })
const Concept = z.object({
  text: z.string().optional(),
  coding: z.array(z.object({ code: z.string().optional(), display: z.string().optional() })).optional(),
})
const Name = z.object({ family: z.string().optional(), given: z.array(z.string()).optional() })
const Person = z.object({ id: z.string(), name: z.array(Name).optional(), birthDate: z.string().optional() })
const Condition = z.object({
  id: z.string(),
  code: Concept.optional(),
  clinicalStatus: Concept.optional(),
  onsetDateTime: z.string().optional(),
  recordedDate: z.string().optional(),
})
const MedicationRequest = z.object({
  id: z.string(),
  status: z.string(),
  authoredOn: z.string().optional(),
  medicationCodeableConcept: Concept.optional(),
  dosageInstruction: z.array(z.object({ text: z.string().optional() })).optional(),
})
const Appointment = z.object({
  id: z.string(),
  meta: z.object({ versionId: z.string().optional() }).optional(),
  identifier: z.array(Identifier).optional(),
  status: z.string(),
  start: z.string(),
  end: z.string(),
  extension: z.array(z.object({ valueReference: z.object({ identifier: Identifier.optional() }).optional() })).optional(),
})
const Organization = z.object({ id: z.string(), name: z.string().optional() })
const Extracts = z.array(
  z.object({
    journalNoteEHRExtract: z
      .array(
        z.object({
          note: z.object({
            noteId: z.object({ extension: z.string() }),
            noteDateTime: z.object({ value: z.string() }),
            noteTemplateName: z.string().optional(),
            noteActive: z.boolean().optional(),
            records: z.object({
              record: z.array(
                z.object({
                  keyword: z.string().optional(),
                  value: z.array(z.object({ value: z.string().optional() })).optional(),
                }),
              ),
            }),
          }),
          careProviders: z.object({ careProvider: z.array(z.object({ careProviderName: z.string().optional() })) }).optional(),
        }),
      )
      .default([]),
  }),
)
type Item = { linkId: string; required?: boolean | undefined; item?: Item[] | undefined }
const Item: z.ZodType<Item> = z.object({
  linkId: z.string(),
  required: z.boolean().optional(),
  get item() {
    return z.array(Item).optional()
  },
})
const Questionnaire = z.object({ resourceType: z.literal('Questionnaire'), status: z.string(), item: z.array(Item).default([]) })

/** `absent`: no such template. `missing`: linkIds we may answer that it lacks. `unanswered`: it requires what we never answer. */
export type Template = 'fits' | 'absent' | { unavailable: string } | { missing: string[]; unanswered: string[] }
export type CosmicReader = RecordReader & {
  staff(hsaId: string): Promise<Looked<{ id: string; name: string }>>
  unit(hsaId: string): Promise<Looked<{ id: string; name: string }>>
  /** Asked at start: a note on a template that does not fit would be refused, each and every one. */
  template(settings: CosmicSettings): Promise<Template>
}

/** `about`: for `onCall`, the case that is read for. One client for all, so that there is one token and one breaker. */
export function cosmicReader(client: CosmicClient, about: string | null = null): CosmicReader {
  const find = <T>(type: string, params: Record<string, string>, one: z.ZodType<T>) => found(client, about, type, params, one)
  const staffed = async (type: 'Practitioner' | 'Organization', hsaId: string) => {
    const params = { identifier: `${system.hsaid}|${hsaId}` }
    return type === 'Organization'
      ? mapped(await find(type, params, Organization), o => ({ id: o.id, name: o.name ?? '' }))
      : mapped(await find(type, params, Person), p => ({ id: p.id, name: `${nameOf(p).given} ${nameOf(p).family}`.trim() }))
  }
  return {
    async patient(number) {
      const kind = Number(number.slice(6, 8)) > 60 ? system.samordningsnummer : system.personnummer
      const people = await find('Patient', { identifier: `${kind}|${number}` }, Person)
      return mapped(people, (p): RecordPatient => ({ id: p.id, number, ...nameOf(p), birthDate: p.birthDate ?? null }))
    },
    conditions: async patient =>
      mapped(
        await find('Condition', { subject: `Patient/${patient.id}` }, Condition),
        (c): RecordCondition => ({
          id: c.id,
          text: textOf(c.code),
          status: c.clinicalStatus?.coding?.[0]?.code ?? null,
          since: c.onsetDateTime ?? c.recordedDate ?? null,
        }),
      ),
    medications: async patient =>
      mapped(
        await find('MedicationRequest', { subject: `Patient/${patient.id}`, _profile: profile.medication }, MedicationRequest),
        (m): RecordMedication => ({
          id: m.id,
          text: textOf(m.medicationCodeableConcept),
          dosage: (m.dosageInstruction ?? []).flatMap(d => d.text ?? []).join(' '),
          status: m.status,
          since: m.authoredOn ?? null,
        }),
      ),
    appointments: async (patient, from) =>
      mapped(await find('Appointment', { patient: `Patient/${patient.id}`, date: `ge${from}` }, Appointment), appointmentOf),
    notes: (patient, from) =>
      looked(async () => {
        const { data } = await client.notes(patient.number, local(from), about)
        const lists = Extracts.safeParse(data)
        if (!lists.success) return { unavailable: 'the journal notes could not be read' }
        return { found: lists.data.flatMap(list => list.journalNoteEHRExtract.map(noteOf)) }
      }),
    staff: hsaId => staffed('Practitioner', hsaId),
    unit: hsaId => staffed('Organization', hsaId),
    async template(settings) {
      try {
        const { data } = await client.read('Questionnaire', templateId(settings), about)
        const read = Questionnaire.safeParse(data)
        if (!read.success) return { unavailable: 'not a Questionnaire' }
        const all = flat(read.data.item)
        const ours: string[] = Object.values(linkIds)
        const missing = ours.filter(id => !all.some(item => item.linkId === id))
        const always: string[] = [linkIds.contact, linkIds.note, linkIds.reference]
        const unanswered = all.filter(item => item.required && !always.includes(item.linkId)).map(item => item.linkId)
        return missing.length + unanswered.length === 0 ? 'fits' : { missing, unanswered }
      } catch (error) {
        if (!(error instanceof CosmicError)) throw error
        return error.answer?.status === 404 || error.answer?.status === 410 ? 'absent' : { unavailable: error.message }
      }
    },
  }
}

const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('searchset'),
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string() }) })).default([]),
})
/** A searchset of what was asked for, each of them readable, or it was not an answer. */
const found = <T>(client: CosmicClient, about: string | null, type: string, params: Record<string, string>, one: z.ZodType<T>) =>
  looked(async (): Promise<Looked<T>> => {
    const bundle = Bundle.safeParse((await client.search(type, params, about)).data)
    const resources = bundle.data?.entry.map(e => e.resource) ?? []
    const read = z.array(one).safeParse(resources)
    return bundle.success && read.success && resources.every(r => r.resourceType === type)
      ? { found: read.data }
      : { unavailable: `the search for ${type} was answered with something else` }
  })

async function looked<T>(ask: () => Promise<Looked<T>>): Promise<Looked<T>> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof CosmicError)) throw error
    return { unavailable: error.message }
  }
}

/** The wall clock in Sweden, as COS REST writes time. */
const local = (instant: string) => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).replace(' ', 'T')
const mapped = <A, B>(all: Looked<A>, to: (one: A) => B): Looked<B> => ('found' in all ? { found: all.found.map(to) } : all)
const textOf = (concept: z.infer<typeof Concept> | undefined) => concept?.text ?? concept?.coding?.[0]?.display ?? ''
const flat = (items: readonly Item[]): Item[] => items.flatMap(item => [item, ...flat(item.item ?? [])])
const nameOf = ({ name }: { name?: z.infer<typeof Name>[] | undefined }) => ({
  given: name?.[0]?.given?.join(' ') ?? '',
  family: name?.[0]?.family ?? '',
})

function appointmentOf(a: z.infer<typeof Appointment>): RecordAppointment {
  return {
    id: a.id,
    version: a.meta?.versionId ?? '1',
    slot: a.identifier?.find(i => i.system === system.slot)?.value ?? null,
    // As published: a booked one reads as proposed ("open, new").
    status: a.status === 'cancelled' ? 'cancelled' : ['proposed', 'pending', 'booked'].includes(a.status) ? 'booked' : 'other',
    start: new Date(a.start).toISOString(),
    end: new Date(a.end).toISOString(),
    unit: a.extension?.find(e => e.valueReference)?.valueReference?.identifier?.value ?? null,
  }
}

function noteOf({ note, careProviders }: z.infer<typeof Extracts>[number]['journalNoteEHRExtract'][number]): RecordNote {
  return {
    id: note.noteId.extension,
    template: note.noteTemplateName ?? '',
    at: note.noteDateTime.value,
    active: note.noteActive ?? true,
    author: careProviders?.careProvider[0]?.careProviderName ?? null,
    lines: note.records.record.map(r => ({
      title: r.keyword ?? '',
      text: (r.value ?? []).flatMap(v => v.value ?? []).join('\n'),
    })),
  }
}
