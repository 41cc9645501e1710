// What the page asks for as the desk decides it: units and slots looked up, the note rendered again as it was previewed,
// the bytes of what is sent again fetched.
import { createHash } from 'node:crypto'
import { type Artefact, type Case, effectOf, isRefusal, type Refusal } from '../case.ts'
import type { AskedAct } from '../console/wire.ts'
import { countersignedText } from '../countersign.ts'
import type { Act } from '../desk.ts'
import { type Caregiver, isLicensed } from '../people.ts'
import type { Calendar, Ehr, NewId, Now, Outbox, Register, Store } from '../ports.ts'

export type Written = { id: string; text: string; contactType: string; corrects?: string }

/** A preview older than this is not signed: the case has moved on, and so has the time it would be signed at. */
const previewLasts = 60 * 60_000

type Deps = {
  store: Store
  register: Register
  calendar: Calendar
  ehr: Ehr
  outbox: Pick<Outbox, 'effect'>
  now: Now
  newId: NewId
  /** Who are logged in at a unit. */
  colleagues?: (unit: string) => Promise<Caregiver[]>
}

export function actsAsDecided({ store, register, calendar, ehr, outbox, now, newId, colleagues = async () => [] }: Deps) {
  return async (it: Case, who: Caregiver, asked: AskedAct): Promise<Act | Refusal> => {
    switch (asked.act) {
      case 'transfer': {
        const unit = (await register.units()).find(u => u.hsaId === asked.unit)
        return unit ? { ...asked, unit } : { refused: 'invalid', field: 'unit', detail: 'unknown' }
      }
      case 'refer': {
        const unit = (await register.units()).find(u => u.hsaId === asked.unit)
        return unit ? { ...asked, unit, id: newId() } : { refused: 'invalid', field: 'unit', detail: 'unknown' }
      }
      case 'invite':
        return { ...asked, id: newId() }
      case 'pass': {
        const to = (await colleagues(who.unit.hsaId)).find(one => one.hsaId === asked.to)
        return to ? { ...asked, to } : { refused: 'invalid', field: 'to', detail: 'not on duty' }
      }
      case 'consult': {
        const to = (await colleagues(asked.unit)).find(one => one.hsaId === asked.to)
        return to ? { ...asked, to } : { refused: 'invalid', field: 'to', detail: 'not on duty' }
      }
      case 'change-urgency':
        return { ...asked, central: await centralMayLook(it, who) }
      case 'book': {
        const slot = await calendar.find(asked.slot)
        return slot ? { act: 'book', slot } : { refused: 'slot-taken' }
      }
      case 'rebook': {
        const slot = await calendar.find(asked.slot)
        return slot ? { ...asked, slot } : { refused: 'slot-taken' }
      }
      case 'sign':
      case 'correct': {
        const corrects = asked.act === 'correct' ? { corrects: asked.corrects } : {}
        const artefacts = await signed(it, who, { ...asked.note, ...corrects }, asked.note.at, asked.note.digest)
        return isRefusal(artefacts) ? artefacts : { ...asked, artefacts }
      }
      case 'countersign': {
        const submitted = it.submitted?.find(note => note.id === asked.submitted)
        if (!submitted) return { refused: 'not-waiting' }
        const { contactType, corrects } = submitted
        const written = { id: asked.note.id, text: countersignedText(submitted), contactType, ...(corrects ? { corrects } : {}) }
        const artefacts = await signed(it, who, written, asked.note.at, asked.note.digest)
        return isRefusal(artefacts) ? artefacts : { ...asked, artefacts }
      }
      case 'resend': {
        const receipt = it.receipts.find(r => r.artefact === asked.artefact)
        const effect = receipt && (await outbox.effect(effectOf(receipt)))
        return effect
          ? { act: 'resend', artefact: effect.artefact }
          : { refused: 'invalid', field: 'artefact', detail: 'no such artefact' }
      }
      default:
        return asked
    }
  }

  /** Nobody else with a licence is at work at the unit, and the central unit is of the same care provider. */
  async function centralMayLook(it: Case, who: Caregiver): Promise<boolean> {
    if ((await colleagues(who.unit.hsaId)).some(one => one.hsaId !== who.hsaId && isLicensed(one))) return false
    const central = (await register.units()).find(unit => unit.kind === 'central')
    return central !== undefined && central.provider.hsaId === who.provider && central.hsaId !== it.unit?.hsaId
  }

  /** The log only grows: its first `rev` entries are the ones this case was made of. */
  async function signed(it: Case, who: Caregiver, note: Written, at: string, digest: string): Promise<Artefact[] | Refusal> {
    if (!it.citizen) return { refused: 'not-identified' }
    const age = Date.parse(now()) - Date.parse(at)
    if (age < 0 || age > previewLasts) return { refused: 'preview-changed' }
    const read = await store.read(it.id, { kind: 'caregiver', caregiver: who }, 'stream')
    const entries = (read?.entries ?? []).filter(e => e.seq <= it.rev)
    const { id, text, contactType, corrects } = note
    const artefacts = ehr.render(it, entries, { id, text, contactType, ...(corrects ? { corrects } : {}) }, who, at)
    return digestOf(artefacts, note) === digest ? artefacts : { refused: 'preview-changed' }
  }
}

/** The exact bytes that will be sent, in their order; where none are (another care provider's journal), the note itself. */
export const digestOf = (artefacts: readonly Artefact[], { text, contactType }: Pick<Written, 'text' | 'contactType'>) =>
  sha256(JSON.stringify(artefacts.length > 0 ? artefacts.map(a => [a.id, a.kind, a.body]) : [text, contactType]))
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
