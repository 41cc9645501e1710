// The note: drafted from the case, previewed byte for byte as it will be signed. And the files of a case.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { countersignedText } from '../countersign.ts'
import type { Case, Entry } from '../case.ts'
import { type Draft, NoteToDraft, NoteToPreview, type Preview } from '../console/wire.ts'
import { correctionDraft, noteDraft } from '../note-draft.ts'
import { noteTemplates } from '../note-template.ts'
import { mendable } from '../submitted.ts'
import { digestOf } from './console-acts.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, refuse, wrong } from './console-door.ts'

type Opening = (c: Context<Env>) => Promise<{ case: Case; entries: Entry[] } | null>

export function noteRoutes(app: Hono<Env>, deps: ConsoleDeps, open: Opening): void {
  const { ehr, now, newId } = deps

  app.post('/cases/:id/note/draft', async c => {
    const asked = await body(c, NoteToDraft)
    if (asked instanceof Response) return asked
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const earlier = found.case.notes.find(n => n.id === asked.corrects)
    if (asked.corrects !== undefined && !earlier) return refuse(c, { refused: 'invalid', field: 'corrects' })
    const back = mendable(found.case, c.get('who')).find(n => n.corrects === asked.corrects)
    if (back) return c.json({ text: back.text, contactType: back.contactType, statements: [] } satisfies Draft)
    const template = (deps.templates ?? noteTemplates('')).of(c.get('who').unit.hsaId)
    const draft = earlier ? correctionDraft(found.case, earlier) : noteDraft(found.case, found.entries, template)
    return c.json({ ...draft, contactType: earlier?.contactType ?? template.contactTypes[0] ?? '' } satisfies Draft)
  })

  app.post('/cases/:id/note/preview', async c => {
    const asked = await body(c, NoteToPreview)
    if (asked instanceof Response) return asked
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    if (!found.case.citizen) return refuse(c, { refused: 'not-identified' })
    const [id, at] = [newId(), now()]
    const { text, contactType, corrects } = asked
    const note = { id, text, contactType, ...(corrects ? { corrects } : {}) }
    const artefacts = ehr.render(found.case, found.entries, note, c.get('who'), at)
    return c.json({ id, at, digest: digestOf(artefacts, note), artefacts } satisfies Preview)
  })

  // The very bytes that a countersignature sends: the student's words, in the signer's own name.
  app.post('/cases/:id/note/countersign-preview', async c => {
    const asked = await body(c, z.strictObject({ submitted: z.string().min(1).max(100) }))
    if (asked instanceof Response) return asked
    const found = await open(c)
    if (!found) return wrong(c, 404, 'unknown-case')
    const submitted = found.case.submitted?.find(n => n.id === asked.submitted && n.state === 'waiting')
    if (!submitted) return refuse(c, { refused: 'not-waiting' })
    if (!found.case.citizen) return refuse(c, { refused: 'not-identified' })
    const [id, at] = [newId(), now()]
    const { contactType, corrects } = submitted
    const note = { id, text: countersignedText(submitted), contactType, ...(corrects ? { corrects } : {}) }
    const artefacts = ehr.render(found.case, found.entries, note, c.get('who'), at)
    return c.json({ id, at, digest: digestOf(artefacts, note), artefacts } satisfies Preview)
  })

  app.get('/cases/:id/files/:file', async c => {
    const found = await open(c)
    const file = found && (await deps.files?.get(c.req.param('file')))
    if (!file || file.caseId !== found.case.id) return wrong(c, 404, 'no-such-file')
    c.header('Content-Security-Policy', "default-src 'none'; sandbox")
    // A document is opened in a reader of its own, never in ours.
    const how = file.contentType.startsWith('image/') ? 'inline' : 'attachment'
    c.header('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    return c.body(new Uint8Array(file.bytes), 200, { 'Content-Type': file.contentType })
  })
}
