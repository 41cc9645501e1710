// The checker of the record: what was signed and is to be carried, against what came to the record, in the order it came.
// Pure; its own test shows it every kind of harm it must find.
import { z } from 'zod'
import { Amendment } from '../../bot/amend.ts'
import type { Effect, Receipt } from '../../bot/case.ts'
import type { InRecord, Kept } from './judge.ts'

/**
 * What is to be carried, in the order it was decided; a sending again is one more with the same artefact and key. `instead`: what
 * is done in its place when what it changes (`amends`) was refused: the time that stands is the one before it.
 */
export type Wanted = { effect: string; artefact: string; case: string; key: string; instead?: { amends: string; key: string } }
/** Everything that came to the record, as keys, in the order it came. */
export type Came = readonly string[]

const Identified = z.object({ value: z.string() })
const Identifier = z.union([Identified, z.array(Identified).transform(all => all[0] ?? { value: '' })])
const Resource = z.discriminatedUnion('resourceType', [
  z.looseObject({ resourceType: z.literal('Encounter'), identifier: Identifier }),
  z.looseObject({ resourceType: z.literal('QuestionnaireResponse'), identifier: Identifier, status: z.string() }),
  z.looseObject({ resourceType: z.literal('Appointment'), identifier: Identifier, status: z.string() }),
  z.looseObject({ resourceType: z.literal('ServiceRequest'), identifier: Identifier }),
  // The record discards its identifier: it is known by what it says.
  z.looseObject({
    resourceType: z.literal('Observation'),
    status: z.string(),
    code: z.object({ coding: z.array(z.object({ code: z.string() })).min(1) }),
    subject: z.object({ identifier: Identified }),
    effectiveDateTime: z.string().optional(),
    effectivePeriod: z.object({ end: z.string() }).optional(),
    valueQuantity: z.object({ value: z.number() }),
  }),
])

/** What a thing in the record is known by; what was done to it later is a thing of its own. */
export function keyOf(body: unknown): string {
  const r = Resource.parse(body)
  switch (r.resourceType) {
    case 'Observation': {
      const at = r.effectiveDateTime ?? r.effectivePeriod?.end ?? ''
      const key = [r.resourceType, r.code.coding[0]?.code, r.subject.identifier.value, at, r.valueQuantity.value].join(' ')
      return r.status === 'entered-in-error' ? `struck ${key}` : key
    }
    case 'QuestionnaireResponse':
    case 'Appointment': {
      const key = `${r.resourceType} ${r.identifier.value}`
      return r.status === 'entered-in-error' ? `struck ${key}` : r.status === 'cancelled' ? `cancelled ${key}` : key
    }
    default:
      return `${r.resourceType} ${r.identifier.value}`
  }
}

/** The effects of the outbox, in their order. */
export function wantedOf(effects: readonly { case: string; effect: Effect }[]): Wanted[] {
  const bodies = new Map(effects.map(({ effect }) => [effect.artefact.id, effect.artefact.body]))
  const key = (body: string): string => {
    const parsed: unknown = JSON.parse(body)
    const change = Amendment.safeParse(parsed).data
    switch (change?.amendment) {
      case 'cancel':
        return `cancelled Appointment ${change.booking.slot}`
      case 'rebook':
        return `Appointment ${change.booking.slot}`
      case 'nullify':
        return `struck ${key(bodies.get(change.target) ?? '{}')}`
      default:
        return keyOf(parsed)
    }
  }
  const instead = ({ body, amends }: Effect['artefact']): Pick<Wanted, 'instead'> => {
    const change = Amendment.safeParse(JSON.parse(body)).data
    if (change?.amendment !== 'cancel' || !change.booking.instead || amends === undefined) return {}
    return { instead: { amends, key: `cancelled Appointment ${change.booking.instead.slot}` } }
  }
  return effects.map(({ case: id, effect }) => ({
    effect: effect.id,
    artefact: effect.artefact.id,
    case: id,
    key: key(effect.artefact.body),
    ...instead(effect.artefact),
  }))
}

/** As judge.ts reads the record. */
export const contactsAndNotes = (came: Came): InRecord[] =>
  came.flatMap((key): InRecord[] => {
    const [type, identifier = ''] = key.split(' ')
    return type === 'Encounter'
      ? [{ kind: 'encounter', identifier }]
      : type === 'QuestionnaireResponse'
        ? [{ kind: 'note', identifier }]
        : []
  })

export function judgeRecord(cases: readonly Kept[], all: readonly Wanted[], came: Came): string[] {
  const wanted = all.map(w => {
    const kept = cases.find(one => one.case.id === w.case)
    return w.instead && kept && neverThere(kept, w.instead.amends) ? { ...w, key: w.instead.key } : w
  })
  const times = new Map<string, number>()
  for (const key of came) times.set(key, (times.get(key) ?? 0) + 1)
  return [
    ...[...times].flatMap(([key, n]) => {
      const decided = firsts(wanted.filter(w => w.key === key)).length
      if (decided === 0) return [`${key} came to the record and nobody decided it`]
      return n > decided ? [`${key} came to the record ${n} times`] : []
    }),
    ...standing(came),
    ...cases.flatMap(one => {
      const own = wanted.filter(w => w.case === one.case.id)
      return [...carried(one, own), ...said(one, own, times), ...inOrder(one, own, came), ...again(one, own)]
    }),
  ]
}

/** What was struck out may be written anew, with another note; what stands there may not, and is struck out once. */
function standing(came: Came): string[] {
  const stands = new Set<string>()
  return came.flatMap(key => {
    const what = key.replace(/^(struck|cancelled) /, '')
    const wrong = stands.has(what) === (key === what)
    if (key === what) stands.add(what)
    else stands.delete(what)
    return wrong ? [`${key} came to the record while it ${key === what ? 'stood' : 'did not stand'} there`] : []
  })
}

/** Everything that was signed is carried by somebody. */
function carried({ case: c, entries }: Kept, own: readonly Wanted[]): string[] {
  const signed = entries.flatMap(e => (e.type === 'signed' ? e.artefacts.map(a => a.id) : []))
  const amended = entries.flatMap(e => (e.type === 'receipt' && e.receipt.amends ? [e.receipt.artefact] : []))
  return [...new Set([...signed, ...amended])].flatMap(id =>
    own.some(w => w.artefact === id) ? [] : [`${c.id}: ${id} was decided and nobody carries it`],
  )
}

const firsts = (own: readonly Wanted[]) => own.filter((w, i) => own.findIndex(other => other.artefact === w.artefact) === i)
const tale = ({ entries }: Kept, artefact: string): Receipt[] =>
  entries.flatMap(e => (e.type === 'receipt' && e.receipt.artefact === artefact ? [e.receipt] : []))
const wasRefused = (kept: Kept, artefact: string) => tale(kept, artefact).some(r => r.state === 'refused')
const neverThere = (kept: Kept, artefact: string) =>
  wasRefused(kept, artefact) && !tale(kept, artefact).some(r => r.state === 'in-record')

/** What each receipt says is so. */
function said(kept: Kept, own: readonly Wanted[], times: Map<string, number>): string[] {
  const { case: c } = kept
  return firsts(own).flatMap(({ artefact, key }) => {
    const there = times.has(key)
    switch (c.receipts.find(r => r.artefact === artefact)?.state) {
      case undefined:
        return [`${c.id}: nobody says where ${artefact} is`]
      case 'in-record':
        return there ? [] : [`${c.id}: ${artefact} is said to be in the record and never came there`]
      case 'refused':
        // One that was refused and signed anew has the key of the one that came.
        return there && !own.some(w => w.key === key && w.artefact !== artefact)
          ? [`${c.id}: ${artefact} is said to be refused and stands in the record`]
          : []
      case 'replaced': {
        const needless = tale(kept, artefact).at(-1)?.state === 'replaced'
        return there || needless || wasRefused(kept, artefact) ? [] : [`${c.id}: ${artefact} was replaced and never was anywhere`]
      }
      default:
        return []
    }
  })
}

/** In the order decided; only what was refused, and so is nobody's turn, lets the later ones pass. */
function inOrder(kept: Kept, own: readonly Wanted[], came: Came): string[] {
  const all = firsts(own).filter(w => !wasRefused(kept, w.artefact))
  // What was decided twice, and done once, was done in the first one's turn.
  const turns = all.filter((w, i) => all.findIndex(other => other.key === w.key) === i)
  const places = turns.flatMap(w => {
    const place = came.indexOf(w.key)
    return place < 0 ? [] : [{ artefact: w.artefact, place }]
  })
  return places.flatMap(({ artefact, place }, i) => {
    const before = places[i - 1]
    return before && before.place > place ? [`${kept.case.id}: ${artefact} came before ${before.artefact}`] : []
  })
}

/** It is sent again only from where it surely is not, each time once. */
function again(kept: Kept, own: readonly Wanted[]): string[] {
  return firsts(own).flatMap(({ artefact }) => {
    const all = tale(kept, artefact)
    const asked = all.flatMap((r, i) => (r.state === 'waiting' && r.resent ? [{ r, before: all[i - 1] }] : []))
    const sendings = own.filter(w => w.artefact === artefact).length - 1
    return [
      ...asked.flatMap(({ before }) =>
        before?.state === 'refused' ? [] : [`${kept.case.id}: ${artefact} was sent again while ${before?.state ?? 'waiting'}`],
      ),
      ...(sendings === asked.length
        ? []
        : [
            `${kept.case.id}: ${artefact} was asked to be sent again ${asked.length} times and is carried ${sendings} times more`,
          ]),
    ]
  })
}
