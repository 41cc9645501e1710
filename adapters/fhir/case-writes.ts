// What integrators write into a case: a booking moved or cancelled, work taken, held or done, a message from the caregiver who
// has it. Each is read back to an act of that caregiver and goes through the desk: this door can't do what the desk forbids,
// and it answers from what the log then says.
import { createHash } from 'node:crypto'
import type { Resource, Task } from '@medplum/fhirtypes'
import { type Case, type Change, type Entry, type Instant, isRefusal, type Refusal } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { doorsOf } from '../../bot/house.ts'
import { type Caregiver, inTraining } from '../../bot/people.ts'
import type { Calendar, Register, RegisterUnit, Store } from '../../bot/ports.ts'
import type { Settings } from '../../bot/settings.ts'
import { readAppointment, whyAppointment, withNumbers } from '../../fhir-profiles/appointment.ts'
import { caseResources, type CaseType, type Identified, isCaseType } from '../../fhir-profiles/bundle.ts'
import {
  asMeant,
  type Called,
  communicationId,
  readCommunication,
  readIdentifier,
  whyCommunication,
} from '../../fhir-profiles/communication.ts'
import { dropped, type Standing } from '../../fhir-profiles/kept.ts'
import { type CaregiverAuthor, caseIdOf, ofType, roleId, takers } from '../../fhir-profiles/reading.ts'
import { readTask } from '../../fhir-profiles/task.ts'
import type { Pool } from '../store/pool.ts'
import type { Writes } from './home.ts'
import { findCaregivers } from './lookup.ts'
import { remember } from './message-names.ts'
import { invalid, refusal } from './outcome.ts'

export type CaseWritesDeps = {
  cases: Pick<Store, 'read' | 'update'>
  calendar: Calendar
  register: Register
  pool: Pool
  now: () => Instant
  settings: Settings
  client: string
  /** The look that is logged and kept to the client's own care providers; null = not for this client. */
  look: (caseId: string) => Promise<{ case: Case; entries: readonly Entry[] } | null>
}

type Found = { case: Case; entries: readonly Entry[]; units: RegisterUnit[] }
/** What is to be done, by whom; `called`: what the sender calls the message. */
type Decided = { who: Caregiver; what: Act; called?: Called }
/** Somebody was first: what was decided on is no longer so. */
const STALE = 'stale'

export function caseWrites(deps: CaseWritesDeps): Writes {
  const { cases, calendar, register, pool, now, settings, client } = deps

  async function found(caseId: string): Promise<Found> {
    const looked = await deps.look(caseId)
    if (!looked) throw refusal(404, 'not-found', 'There is no such case')
    // What was looked at may be some moments old when several things are written at once.
    const fresh = await cases.read(caseId, { kind: 'system', name: 'fhir' }, 'stream')
    return { ...(fresh ?? looked), units: await register.units() }
  }

  /** The caregiver who has the case, under the commission it was claimed with. */
  function owner({ case: c, entries, units }: Found): Caregiver {
    const by = takers(entries).at(-1)?.by
    if (!c.claim || !by)
      throw refusal(
        409,
        'business-rule',
        'Nobody has this case: a caregiver takes it first, at the desk or by Task.status accepted with Task.owner',
      )
    return caregiver(by, units)
  }

  /**
   * `undefined` from `decide` = nothing to do. It is asked only of what was not written before: said once and sent again, a
   * message stands, also when the case has been closed since. What would not be told again of what was `sent` is refused.
   */
  async function perform(
    caseId: string,
    sent: Resource,
    decide: (f: Found) => Promise<Decided | undefined>,
    once?: { key: string; digest: string },
  ): Promise<{ entries: Entry[]; replayed: boolean }> {
    for (let round = 0; round < 5; round += 1) {
      const seen = await found(caseId)
      const doors = doorsOf(seen.units, now)
      const change = async (c: Case) => {
        if (c.rev !== seen.case.rev) return { refused: 'not-allowed' as const, detail: STALE }
        const decided = await decide(seen)
        const done = decided ? act(c, decided.who, decided.what, now(), settings, doors.unitOf, doors) : null
        if (done && isRefusal(done)) return done
        const made = done && decided?.called ? withIdentifier(done, decided.called) : done
        const message = ofType(made?.entries ?? [], 'message')[0]
        const id = sent.resourceType === 'Communication' ? communicationId(caseId, message?.seq ?? 0) : (sent.id ?? '')
        const after = made ? { ...seen, case: made.case, entries: [...seen.entries, ...made.entries] } : seen
        nothingLost(sent, oneOf(after, sent.resourceType, id), { before: oneOf(seen, sent.resourceType, id) })
        if (decided?.called) await remember(pool, now(), caseId, decided.called)
        return made
      }
      const written = await cases.update(caseId, { kind: 'integrator', client }, 'integration', change, once)
      if (!isRefusal(written)) return written
      if (written.detail !== STALE) throw refused(written)
    }
    throw refusal(409, 'conflict', 'Others write in this case at the same time. Try again')
  }

  /** What now stands, from a new reading of the log. */
  async function standing(type: CaseType, id: string): Promise<Identified> {
    const f = await found(caseIdOf(id))
    const resource = caseResources[type](f).find(one => one.id === id)
    if (!resource) throw refusal(404, 'not-found', `There is no ${type} with that id`)
    return resource
  }

  function before(f: Found, type: CaseType, id: string, ifMatch: string | null): Identified {
    const resource = caseResources[type](f).find(one => one.id === id)
    if (!resource) throw refusal(404, 'not-found', `There is no ${type} with that id. It is made at the desk, not here`)
    if (ifMatch !== null && ifMatch !== resource.meta?.versionId)
      throw refusal(
        412,
        'conflict',
        `If-Match names another version than ${resource.meta?.versionId}, which stands. Read it again`,
        'If-Match',
      )
    return resource
  }

  async function taskAct(f: Found, sent: Task, standing: Task): Promise<Decided | undefined> {
    const named = sent.owner?.reference
    const change = readTask({ ...sent, ...(standing.owner ? { owner: standing.owner } : {}) }, standing)
    if ('issues' in change) throw invalid(change.issues)
    if (change.change === 'none') return undefined
    if (change.change === 'accept') {
      const known = (await findCaregivers(pool)).find(one => `PractitionerRole/${roleId(one.by)}` === named)
      if (!known)
        throw refusal(
          422,
          'required',
          'Work is taken by somebody: give Task.owner as a PractitionerRole that is known here',
          'Task.owner',
        )
      return { who: caregiver(known.by, f.units), what: { act: 'claim' } }
    }
    const who = owner(f)
    const reason = change.reason ?? ''
    if (change.change === 'hold') {
      if (!change.until)
        throw refusal(422, 'required', 'A hold has an end: give restriction.period.end', 'Task.restriction.period.end')
      return { who, what: { act: 'hold', until: change.until, reason } }
    }
    return {
      who,
      what: change.change === 'return' ? { act: 'release', to: 'queue', reason } : { act: 'close', reason: 'answered' },
    }
  }

  return {
    types: ['Appointment', 'Communication', 'Task'],

    meant: resource => {
      if (resource.resourceType === 'Communication') return asMeant(resource, now())
      return resource.resourceType === 'Appointment' ? withNumbers(resource) : resource
    },

    async create(resource) {
      if (resource.resourceType !== 'Communication')
        throw refusal(405, 'not-supported', `A ${resource.resourceType} is made at the desk, not here`)
      const called = readIdentifier(resource)
      if ('issues' in called) throw invalid(called.issues)
      const said = readCommunication(resource)
      if ('issues' in said) throw invalid(said.issues)
      const { entries, replayed } = await perform(
        said.caseId,
        resource,
        async f => {
          const who = owner(f)
          const sender = `PractitionerRole/${roleId(who)}`
          if (resource.sender?.reference !== sender)
            throw refusal(
              422,
              'business-rule',
              `Only the caregiver who has the case speaks to the citizen: give sender as ${sender}`,
              'Communication.sender',
            )
          return { who, what: { act: 'say', text: said.text }, called }
        },
        {
          key: `fhir:${client}:${called.system}|${called.value}`,
          digest: createHash('sha256').update(said.text).digest('hex'),
        },
      )
      const entry = ofType(entries, 'message')[0]
      if (!entry) throw refusal(409, 'conflict', 'Nothing was written. Try again')
      const stands = await standing('Communication', communicationId(said.caseId, entry.seq))
      // One that was said before the log kept identifiers has none.
      if (replayed) nothingLost(resource, stands, { carried: ['identifier'] })
      return { resource: stands, created: !replayed }
    },

    async update(resource, ifMatch) {
      const { resourceType: type, id } = resource
      if (!isCaseType(type)) throw refusal(405, 'not-supported', `A ${type} is not changed here`)
      await perform(caseIdOf(id), resource, async f => {
        const stands = before(f, type, id, ifMatch)
        if (resource.resourceType === 'Task' && stands.resourceType === 'Task') return taskAct(f, resource, stands)
        if (resource.resourceType !== 'Appointment' || stands.resourceType !== 'Appointment')
          throw refusal(405, 'not-supported', `A ${type} is not changed here: it is read from the log of its case`)
        const change = readAppointment(resource, stands)
        if ('issues' in change) throw invalid(change.issues)
        if (change.change === 'none') return undefined
        const from = stands.slot?.[0]?.identifier?.value ?? ''
        const who = owner(f)
        if (change.change === 'cancel') return { who, what: { act: 'cancel-booking', slot: from, reason: change.reason } }
        const slot = await calendar.find(change.slot)
        if (!slot) throw refusal(422, 'not-found', 'There is no such Slot', 'Appointment.slot')
        return { who, what: { act: 'rebook', from, slot, reason: 'Ny tid från anslutet system' } }
      })
      return { resource: await standing(type, id), created: false }
    },
  }
}

const oneOf = (f: Found, type: string, id: string): Identified | undefined =>
  isCaseType(type) ? caseResources[type](f).find(one => one.id === id) : undefined

/** A Task's status says what is to be done: taken it is in progress, given back it is requested again. */
function nothingLost(sent: Resource, stands: Identified | undefined, about: Standing): void {
  const why = sent.resourceType === 'Communication' ? whyCommunication : whyAppointment
  const carried = sent.resourceType === 'Task' ? ['status'] : []
  const issues = stands ? dropped(sent, stands, { carried, why, ...about }) : []
  if (issues.length > 0) throw invalid(issues)
}

const withIdentifier = (change: Change, identifier: Called): Change => ({
  ...change,
  entries: change.entries.map(e => (e.type === 'message' && e.by.kind === 'caregiver' ? { ...e, identifier } : e)),
})

/** With what limits them; who wrote before the log told of duties is known as a student by the role. */
const caregiver = ({ kind: _, ...by }: CaregiverAuthor, units: readonly RegisterUnit[]): Caregiver => ({
  ...by,
  ...(by.role === inTraining ? { duty: 'student' as const } : {}),
  provider: units.find(unit => unit.hsaId === by.unit.hsaId)?.provider.hsaId ?? '',
})

const words: Partial<Record<Refusal['refused'], string>> = {
  closed: 'The case is closed: the unit takes it up again at the desk first',
  taken: 'Another caregiver has the case',
  'not-your-unit': 'The case is at another unit',
  'not-allowed': 'The desk does not allow this as the case stands',
  'not-yours': 'The desk does not allow this as the case stands: somebody takes it first',
  'not-identified': 'Nobody is identified in this case: nothing is booked or signed',
  'slot-taken': 'The time is taken: choose another free Slot',
  'other-content': 'This identifier was used for another message: give a new message a new identifier',
  supervised: 'The caregiver is a student: this is done at the desk, with a supervisor',
  'other-provider': 'That is another care provider: the citizen is asked first, at the desk',
}
function refused({ refused: code, field, detail }: Refusal) {
  if (code === 'invalid')
    return refusal(422, 'business-rule', `The desk refuses ${field ?? 'it'}: ${detail ?? 'it is not valid'}`, field)
  return refusal(409, code === 'slot-taken' ? 'conflict' : 'business-rule', words[code] ?? `The desk refuses: ${code}`)
}
