// Small builders for the store's tests: real changes, made the way the bot makes them.
import { randomUUID } from 'node:crypto'
import type { Author, Case, Change, Draft, Effect, Instant } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import type { Who } from '../../bot/ports.ts'
import { type OpenStore, openStore } from '../../adapters/store/store.ts'

export const now = (): Instant => new Date().toISOString()
export const later = (ms: number): Instant => new Date(Date.now() + ms).toISOString()
export const nextWake = (c: Case) => (c.status === 'closed' ? null : (c.promisedBy ?? c.claim?.lease ?? later(3_600_000)))

export const turn: Who = { kind: 'system', name: 'turn' }
const unit = { hsaId: 'SE2321000230-T001', name: 'Testvårdcentralen' }
export const nurse: Who & { kind: 'caregiver' } = {
  kind: 'caregiver',
  caregiver: {
    hsaId: 'SE2321000230-N001',
    name: 'Test Sköterska',
    role: 'Sjuksköterska',
    unit,
    provider: 'SE2321000230-P001',
    commission: 'SE2321000230-M001',
  },
}
export const nurseAuthor: Author = { ...nurse.caregiver, kind: 'caregiver' }

export const open = (url: string, over: Partial<Parameters<typeof openStore>[0]> = {}): Promise<OpenStore> =>
  openStore({ url, nextWake, now, strict: true, ...over })

export const newId = () => randomUUID()
export const number = () => `FA-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}`.toUpperCase()

export const opening = (): Draft => ({
  type: 'opened',
  language: 'sv',
  number: number(),
  rules: 'test-rules',
  position: { machine: 'talk', version: 1, value: 'complaint' },
  channel: 'test',
})
export const said = (text: string): Draft => ({ type: 'message', text, language: 'sv' })

export const write =
  (drafts: Draft[], effects: Effect[] = [], slots?: Change['slots'], by: Author = { kind: 'citizen' }) =>
  (c: Case) =>
    changed(c, by, now(), c.rev === 0 ? [opening(), ...drafts] : drafts, effects, slots)

export const waitingAt = (hsaId: string, promisedBy = later(3_600_000)): Draft => ({
  type: 'handed-over',
  unit: { hsaId, name: hsaId },
  promisedBy,
  reason: 'test',
})

export const note = (title: string): Effect => {
  const id = newId()
  return { id, destination: 'record', artefact: { id, kind: 'note', title, body: `{"title":"${title}"}` } }
}
