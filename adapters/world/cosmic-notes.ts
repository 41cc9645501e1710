// COS REST beside FHIR: journal notes v2, read only, in the shape of Cambio's published definition (JournalNoteEHRExtracts).
// The patient stands in a header, and the interval in the query.
import { z } from 'zod'
import { own } from './cosmic-answers.ts'
import { practitionerBy, templates } from './cosmic-registry.ts'
import type { CosmicStore, Held } from './cosmic-store.ts'

const Local = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
const Query = z.strictObject({ fromDateTime: Local.optional(), toDateTime: Local.optional() })

/** `lateMs`: a note is listed that long after it was written. */
export async function journalNotes(store: CosmicStore, request: Request, now: number, lateMs: number): Promise<Response> {
  const url = new URL(request.url)
  const patient = request.headers.get('patient') ?? ''
  if (request.method !== 'GET') return own(405, 'Method not allowed', url.pathname, now)
  if (!/^\d{12}$/.test(patient)) return own(400, 'The header patient is required: 12 digits', url.pathname, now)
  const query = Query.safeParse(Object.fromEntries(url.searchParams))
  if (!query.success)
    return own(400, 'fromDateTime, toDateTime: use the format 1970-01-01T01:00:00, and no other parameters', url.pathname, now)
  const { fromDateTime = '0', toDateTime = '9' } = query.data
  const notes = (await store.list({ type: 'QuestionnaireResponse', patient })).filter(held => {
    const at = local(held.at)
    return at >= fromDateTime && at <= toDateTime && Date.parse(held.at) <= now - lateMs
  })
  return Response.json([{ journalNoteEHRExtract: notes.map(extract), xSDVersion: { version: 2 } }])
}

const Note = z.looseObject({
  questionnaire: z.string(),
  authored: z.string(),
  author: z.looseObject({ identifier: z.looseObject({ system: z.string(), value: z.string() }) }),
  item: z.array(
    z.looseObject({
      linkId: z.string(),
      text: z.string().optional(),
      answer: z.array(z.looseObject({ valueString: z.string() })),
    }),
  ),
})

function extract(held: Held) {
  const note = Note.parse(held.body)
  const template = templates.find(t => `Questionnaire/${t.id}` === note.questionnaire)
  const name = z
    .looseObject({ name: z.array(z.object({ family: z.string(), given: z.array(z.string()) })) })
    .safeParse(practitionerBy(note.author.identifier.system, note.author.identifier.value))
  return {
    ehrSystem: { extension: 'COSMIC' },
    timeCreated: { value: local(held.at) },
    note: {
      noteId: { extension: held.id },
      noteVersionDateTime: { value: local(held.at) },
      noteDateTime: { value: local(note.authored) },
      noteSignDateTime: { value: local(note.authored) },
      noteTemplateName: template?.['title'],
      noteActive: held.body['status'] !== 'entered-in-error',
      records: {
        record: note.item.map(item => ({
          keyword: template?.item.find(t => t.linkId === item.linkId)?.text ?? item.text,
          keywordToolType: 'Text',
          journalValueType: 'Text',
          value: item.answer.map(answer => ({ value: answer.valueString, journalValueType: 'Text' })),
        })),
      },
    },
    careProviders: {
      careProvider: [
        {
          careProviderID: { root: '1.2.752.29.4.19', extension: note.author.identifier.value },
          ...(name.success ? { careProviderName: `${name.data.name[0]?.given[0]} ${name.data.name[0]?.family}` } : {}),
        },
      ],
    },
  }
}

/** The wall clock in Sweden, as this API writes time. */
const local = (instant: string) => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).replace(' ', 'T')
