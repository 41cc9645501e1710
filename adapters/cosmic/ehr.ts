// The Ehr port over Cosmic Open Services. What can be searched is searched before it is created; the note cannot be, so a
// note whose answer was lost stays unknown until it is seen among the journal notes or a person decides.
import { z } from 'zod'
import type { Artefact, Case } from '../../bot/case.ts'
import type { Ehr, WriteResult } from '../../bot/ports.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { type CosmicSettings, render } from './artefacts.ts'
import { type CosmicAccess, CosmicError, cosmicClient } from './client.ts'

const Stored = z.object({ id: z.string(), meta: z.object({ versionId: z.string().optional() }).optional() })
const Found = z.object({
  entry: z
    .array(
      z.object({
        resource: Stored.extend({
          identifier: z.array(z.object({ system: z.string().optional(), value: z.string().optional() })).optional(),
        }),
      }),
    )
    .optional(),
})
const Notes = z.object({ notes: z.array(z.object({ id: z.string(), version: z.string().optional(), text: z.string() })) })
const Rendered = z.looseObject({
  resourceType: z.string(),
  start: z.string().optional(),
  identifier: z.union([
    z.array(z.object({ system: z.string(), value: z.string() })),
    z.object({ system: z.string(), value: z.string() }),
  ]),
})

export function cosmic(access: CosmicAccess, settings: CosmicSettings): Ehr {
  const client = cosmicClient(access)

  /** Looks where Cosmic lets us look. Null = surely not there. */
  async function look(artefact: Artefact, c: Case): Promise<WriteResult | null> {
    const resource = Rendered.parse(JSON.parse(artefact.body))
    const identifier = Array.isArray(resource.identifier) ? resource.identifier[0] : resource.identifier
    const person = c.citizen
    if (!identifier || !person) return { state: 'refused', reason: 'no verified person' }
    if (artefact.kind === 'note') {
      const { notes } = Notes.parse(await client.rest('../cos/journalnotes/v2/notes', person.number))
      const there = notes.find(note => note.text.includes(identifier.value))
      // Not among the notes proves nothing: they are read with a delay.
      return there
        ? { state: 'in-record', id: there.id, version: there.version ?? '1' }
        : { state: 'unknown', reason: 'not among the journal notes', looked: true }
    }
    const found = Found.parse(
      artefact.kind === 'encounter'
        ? await client.search('Encounter', { identifier: `${identifier.system}|${identifier.value}` })
        : await client.search('Appointment', {
            patient: `${system[person.kind]}|${person.number}`,
            date: (resource.start ?? '').slice(0, 10),
          }),
    )
    const there = found.entry?.find(e =>
      e.resource.identifier?.some(i => i.system === identifier.system && i.value === identifier.value),
    )
    return there ? { state: 'in-record', id: there.resource.id, version: there.resource.meta?.versionId ?? '1' } : null
  }

  return {
    render: (c, entries, note, author, at) => render(settings, c, entries, note, author, at),

    write: (artefact, c) =>
      told(async () => {
        const already = artefact.kind === 'note' ? null : await look(artefact, c)
        if (already) return already
        const stored = Stored.safeParse(await client.create(Rendered.parse(JSON.parse(artefact.body))))
        // Something was answered, but not with what we made: it may stand there all the same.
        if (!stored.success) return { state: 'unknown', reason: 'an answer that is no resource' }
        return { state: 'in-record', id: stored.data.id, version: stored.data.meta?.versionId ?? '1' }
      }),

    find: (artefact, c) => told(async () => (await look(artefact, c)) ?? { state: 'retry', reason: 'not there' }, 'unknown'),
  }
}

/** `failed`: what a call that did not get through leaves us with. */
async function told(run: () => Promise<WriteResult>, failed: 'retry' | 'unknown' = 'retry'): Promise<WriteResult> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof CosmicError)) throw error
    switch (error.code) {
      case 'refused':
        return { state: 'refused', reason: error.message }
      case 'lost':
        return { state: 'unknown', reason: error.message }
      case 'nothing':
        return failed === 'unknown'
          ? { state: 'unknown', reason: error.message }
          : { state: 'retry', reason: error.message, ...(error.afterMs === undefined ? {} : { afterMs: error.afterMs }) }
    }
  }
}
