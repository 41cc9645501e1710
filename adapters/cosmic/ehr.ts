// The Ehr port over Cosmic Open Services. What can be searched is searched before it is written; the note cannot be, so a
// note whose answer was lost stays unknown until it is seen among the journal notes or a person decides.
import { z } from 'zod'
import type { Artefact, Case } from '../../bot/case.ts'
import type { Ehr, WriteResult } from '../../bot/ports.ts'
import { type Change, amending, amendmentIn } from './amendments.ts'
import { type CosmicSettings, render } from './artefacts.ts'
import { type Answer, type CosmicAccess, type CosmicClient, cosmicClient } from './client.ts'
import { CosmicError, rawOf } from './failure.ts'
import { carries, looking, sameTime, Stored } from './look.ts'

const Coded = z.object({ coding: z.array(z.object({ code: z.string() })).min(1) })
const Rendered = z.looseObject({
  resourceType: z.string(),
  start: z.string().optional(),
  authored: z.string().optional(),
  authoredOn: z.string().optional(),
  code: Coded.optional(),
  effectiveDateTime: z.string().optional(),
  effectivePeriod: z.object({ start: z.string(), end: z.string() }).optional(),
  valueQuantity: z.object({ value: z.number() }).optional(),
  identifier: z.union([
    z.array(z.object({ system: z.string(), value: z.string() })).min(1),
    z.object({ system: z.string(), value: z.string() }),
  ]),
})
type Rendered = z.infer<typeof Rendered>

/** `client`: when it is shared with a reader, so that there is one token and one breaker. */
export function cosmic(access: CosmicAccess, settings: CosmicSettings, client: CosmicClient = cosmicClient(access)): Ehr {
  const look = looking(client)
  const amend = amending(client, look)
  const { now, settleMs = 30_000 } = access
  /** When each lost one was first looked for in vain. */
  const missed = new Map<string, number>()

  /** Looks where Cosmic lets us look. Null = surely not there. */
  async function find(artefact: Artefact, c: Case): Promise<WriteResult | null> {
    const body: unknown = JSON.parse(artefact.body)
    const change = amendmentIn(body)
    if (change) return amended(change, artefact, c)
    const resource = read(body)
    const [identifier] = [resource.identifier].flat()
    if (!identifier || !c.citizen) return { state: 'refused', reason: 'no verified person' }
    if (artefact.kind === 'note') {
      const notes = await look.notes(resource.authored ?? c.openedAt, c)
      const there = notes.find(note => note.words.includes(identifier.value))
      // Not among the notes proves nothing: they are read with a delay.
      return there
        ? { state: 'in-record', id: there.id, version: there.version }
        : { state: 'unknown', reason: 'not among the journal notes', looked: true }
    }
    const there = (await candidates(artefact, resource, identifier, c)).find(one => isIt(one, resource, identifier))
    return there ? written(there) : null
  }

  /** Null = not done yet. */
  async function amended(change: Change, artefact: Artefact, c: Case): Promise<WriteResult | null> {
    const seen = await amend.see(change, artefact, c)
    return seen !== 'none' && 'done' in seen ? { state: 'in-record', ...seen.done } : null
  }

  function candidates(artefact: Artefact, resource: Rendered, identifier: { system: string; value: string }, c: Case) {
    switch (artefact.kind) {
      case 'encounter':
        return look.contact(`${identifier.system}|${identifier.value}`, c)
      case 'observation': {
        const at = resource.effectiveDateTime ?? resource.effectivePeriod?.end ?? c.openedAt
        return look.observations(resource.code?.coding[0]?.code ?? '', at, c)
      }
      case 'referral':
        return look.referrals(c)
      default:
        return look.appointments(resource.start ?? c.openedAt, c)
    }
  }

  return {
    render: (c, entries, note, author, at) => render(settings, c, entries, note, author, at),

    write: (artefact, c) =>
      told(async () => {
        const body: unknown = JSON.parse(artefact.body)
        const change = amendmentIn(body)
        if (change) {
          const next = await amend.carry(change, artefact, c)
          return 'state' in next ? next : answeredWith(await next.send.run(), next.send.expects, next.send.id)
        }
        const already = artefact.kind === 'note' ? null : await find(artefact, c)
        if (already) return already
        const { resourceType } = read(body)
        return answeredWith(await client.create(resourceType, artefact.body, c.id), resourceType, null)
      }),

    find: (artefact, c) =>
      told(async () => {
        const there = await find(artefact, c)
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

function read(body: unknown): Rendered {
  const parsed = Rendered.safeParse(body)
  if (!parsed.success) throw new CosmicError('refused', 'not something that Cosmic takes')
  return parsed.data
}

/** Something was answered, but not with what we made: it may stand there all the same. `id`: of what was changed. */
function answeredWith({ status, data }: Answer, resourceType: string, id: string | null): WriteResult {
  const stored = Stored.safeParse(data)
  const same = stored.success && stored.data.resourceType === resourceType
  // What was taken is echoed whole: its head says enough.
  const answer = rawOf(status, same ? { resourceType, id: stored.data.id, meta: stored.data.meta } : data)
  // A Provenance of this kind is no thing of its own in Cosmic: what counts is the one it strikes out.
  if (same && resourceType === 'Provenance') return { state: 'in-record', id: id ?? stored.data.id, version: '1', answer }
  if (same && (id === null || stored.data.id === id)) return { ...written(stored.data), answer }
  return { state: 'unknown', reason: 'answered with something else', answer }
}

/** A cancelled booking is none; a measurement is known by what it says, since its identifier may be discarded. */
function isIt(one: Stored, made: Rendered, identifier: { system: string; value: string }): boolean {
  if (one.status === 'cancelled' || one.status === 'entered-in-error') return false
  if (carries(one, identifier)) return true
  if (made.valueQuantity)
    return (
      one.valueQuantity?.value === made.valueQuantity.value &&
      (made.effectivePeriod
        ? sameTime(one.effectivePeriod?.end, made.effectivePeriod.end)
        : sameTime(one.effectiveDateTime, made.effectiveDateTime))
    )
  return made.resourceType === 'ServiceRequest' && sameTime(one.authoredOn, made.authoredOn)
}

const written = ({ id, meta }: Stored): WriteResult => ({ state: 'in-record', id, version: meta?.versionId ?? '1' })

/** `failed`: what a call that did not get through leaves us with. */
async function told(run: () => Promise<WriteResult>, failed: 'retry' | 'unknown' = 'retry'): Promise<WriteResult> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof CosmicError)) throw error
    const { message: reason, afterMs } = error
    const answer = error.answer ? { answer: error.answer } : {}
    switch (error.code) {
      // Looking was refused: whether the thing itself is there is as unknown as before.
      case 'refused':
        return { state: failed === 'unknown' ? 'unknown' : 'refused', reason, ...answer }
      case 'lost':
        return { state: 'unknown', reason, ...answer }
      case 'nothing':
        return failed === 'unknown'
          ? { state: 'unknown', reason, ...answer }
          : { state: 'retry', reason, ...(afterMs === undefined ? {} : { afterMs }), ...answer }
    }
  }
}
