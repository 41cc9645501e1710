// What changes something that stands in Cosmic: a rebooking and a cancellation are a PUT of the Appointment on a profile of
// its own, a note or a measurement written in error is nullified by a Provenance. Made from what was decided and the id that
// Cosmic gave, and nothing else: the same bytes each time.
import type { Appointment, Provenance } from '@medplum/fhirtypes'
import { Amendment } from '../../bot/amend.ts'
import type { Artefact, Case } from '../../bot/case.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { clean } from '../../fhir-profiles/text.ts'
import { visit } from './artefacts.ts'
import type { CosmicClient } from './client.ts'
import { CosmicError } from './failure.ts'
import { carries, type Looking, sameTime, type Stored } from './look.ts'
import { assignment, byAssignment, extension, meta, provider } from './wire.ts'

export type Change = Amendment
type Of<K extends Change['amendment']> = Extract<Change, { amendment: K }>

export function amendmentIn(body: unknown): Change | null {
  return Amendment.safeParse(body).data ?? null
}

/** `done`: it stands there as decided. `target`: it does not yet, and this is what to change. `none`: there is nothing to change. */
type Seen = { done: { id: string; version: string } } | { target: string } | 'none'
export type Carried = { state: 'in-record'; id: string; version: string } | { state: 'needless'; reason: string } | { send: Send }
/** `expects`: what the answer must be a resource of. */
type Send = { run: () => ReturnType<CosmicClient['create']>; expects: string; id: string | null }

const message = (reason: string) => {
  const text = clean(reason)
  return text ? [{ url: extension.message, valueString: text }] : []
}

const cancellation = (id: string, c: Case, { booking, reason }: Of<'cancel'>): Appointment => ({
  ...visit(c, booking),
  id,
  meta: meta('cancellation'),
  extension: [provider(booking.unit.hsaId), ...message(reason)],
  status: 'cancelled',
})
const rebooking = (id: string, c: Case, { booking, reason }: Of<'rebook'>): Appointment => ({
  ...visit(c, booking),
  id,
  meta: meta('rebooking'),
  extension: [provider(booking.unit.hsaId), ...message(reason)],
})
/** The only activity is NULLIFY; a note takes its reason as text only, an Observation as the code EIE (entered in error). */
const nullification = (id: string, { kind, reason, by, at }: Of<'nullify'>): Provenance => {
  const type = kind === 'note' ? 'QuestionnaireResponse' : 'Observation'
  const text = clean(reason) ?? '–'
  return {
    resourceType: 'Provenance',
    meta: meta('status'),
    contained: [assignment(by.hsaId, by.unit)],
    target: [{ reference: `${type}/${id}`, type }],
    recorded: at,
    reason: [kind === 'note' ? { text } : { coding: [{ code: 'EIE' }], text }],
    activity: { coding: [{ system: system.dataOperation, code: 'NULLIFY' }] },
    agent: [{ who: byAssignment }],
  }
}

export function amending(client: CosmicClient, look: Looking) {
  /** Where moving it was refused meanwhile, what stands is what it was before. */
  const targetOf = (c: Case, artefact: Artefact) => {
    let found = c.receipts.find(r => r.artefact === artefact.amends)
    while (found?.state === 'refused' && found.amends !== undefined) {
      const { amends } = found
      found = c.receipts.find(r => r.artefact === amends)
    }
    return found
  }
  const idOf = (c: Case, artefact: Artefact) => targetOf(c, artefact)?.id
  /** The booking as it stands, when the one to be cancelled was never taken in. */
  const standing = (change: Change, artefact: Artefact, c: Case): Change =>
    change.amendment === 'cancel' && change.booking.instead && targetOf(c, artefact)?.artefact !== artefact.amends
      ? { ...change, booking: change.booking.instead }
      : change

  /** By the id of its receipt; else, when that answer was lost or a person found it, by what we called it. */
  async function appointment(slot: string, start: string, artefact: Artefact, c: Case): Promise<Stored | undefined> {
    const id = idOf(c, artefact)
    const found = id === undefined ? await look.appointments(start, c) : await look.appointment(id, c)
    return id === undefined ? found.find(one => carries(one, { system: system.slot, value: slot })) : found[0]
  }

  async function see(decided: Change, artefact: Artefact, c: Case): Promise<Seen> {
    const change = standing(decided, artefact, c)
    switch (change.amendment) {
      case 'cancel': {
        const there = await appointment(change.booking.slot, change.booking.start, artefact, c)
        if (!there) return 'none'
        return there.status === 'cancelled' ? { done: stood(there) } : { target: there.id }
      }
      case 'rebook': {
        const { from } = change
        const moved = await moving(change, artefact, c)
        if (moved) return { done: stood(moved) }
        const old = await appointment(from.slot, from.start, artefact, c)
        return old && old.status !== 'cancelled' ? { target: old.id } : 'none'
      }
      case 'nullify':
        return nullified(change, artefact, c)
    }
  }

  /** Already at its new time: as what it was, or, when that was gone, as a booking of its own. */
  async function moving({ booking }: Of<'rebook'>, artefact: Artefact, c: Case): Promise<Stored | undefined> {
    const stands = (one: Stored) => one.status !== 'cancelled' && sameTime(one.start, booking.start)
    const id = idOf(c, artefact)
    const [own] = id === undefined ? [] : await look.appointment(id, c)
    if (own && own.status !== 'cancelled') return stands(own) ? own : undefined
    const that = await look.appointments(booking.start, c)
    return that.find(one => stands(one) && carries(one, { system: system.slot, value: booking.slot }))
  }

  async function nullified(change: Of<'nullify'>, artefact: Artefact, c: Case): Promise<Seen> {
    if (change.kind === 'observation') {
      const id = idOf(c, artefact)
      // Looking for one that was struck out would need a time we no longer know: asking twice is refused, never done twice.
      return id === undefined ? 'none' : { target: id }
    }
    const notes = await look.notes(c.openedAt, c)
    const id = idOf(c, artefact)
    const word = `${c.number}/${change.note}`
    const note = notes.find(one => (id === undefined ? one.words.includes(word) : one.id === id))
    if (note && !note.active) return { done: { id: note.id, version: note.version } }
    const target = id ?? note?.id
    // A note that is listed late is there all the same: this is asked again.
    if (target === undefined) throw new CosmicError('nothing', 'the note is not among the journal notes')
    return { target }
  }

  return {
    see,
    /** Looks first, so that what was done already is not asked for again. */
    async carry(decided: Change, artefact: Artefact, c: Case): Promise<Carried> {
      const change = standing(decided, artefact, c)
      const seen = await see(change, artefact, c)
      if (seen !== 'none' && 'done' in seen) return { state: 'in-record', ...seen.done }
      if (seen === 'none') {
        if (change.amendment !== 'rebook') return { state: 'needless', reason: 'det fanns inget i journalen att ändra' }
        // Nothing to move: the new time is booked as any other.
        const body = JSON.stringify(visit(c, change.booking))
        return { send: { run: () => client.create('Appointment', body, c.id), expects: 'Appointment', id: null } }
      }
      const id = seen.target
      if (change.amendment === 'nullify') {
        const body = JSON.stringify(nullification(id, change))
        return { send: { run: () => client.create('Provenance', body, c.id), expects: 'Provenance', id } }
      }
      const body = JSON.stringify(change.amendment === 'cancel' ? cancellation(id, c, change) : rebooking(id, c, change))
      return { send: { run: () => client.update('Appointment', id, body, c.id), expects: 'Appointment', id } }
    },
  }
}

const stood = ({ id, meta: of }: Stored) => ({ id, version: of?.versionId ?? '1' })
