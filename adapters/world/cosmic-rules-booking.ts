// Bookings in Cosmic: made by POST (AppointmentBookingSe, status proposed), moved and cancelled by PUT of the one that is
// there (AppointmentRebookingSe, status proposed; AppointmentCancellationSe, status cancelled). No PUT makes a new one.
import { z } from 'zod'
import { CAMBIO, Extension, instant, person, Reference, type Say, shaped, text, unit, type Verdict } from './cosmic-rule-parts.ts'

export const REBOOKING = `${CAMBIO}/AppointmentRebookingSe/v1`
export const CANCELLATION = `${CAMBIO}/AppointmentCancellationSe/v1`
const MESSAGE = `${CAMBIO}/appointment-message`

const participant = z.array(z.looseObject({ actor: Reference, status: text })).min(1)
const extensions = z.array(Extension.extend({ valueString: text.optional() })).min(1)
export const Booking = z.looseObject({
  status: z.literal('proposed'),
  start: instant,
  end: instant,
  extension: extensions,
  participant,
})
const Rebooking = Booking.extend({ id: text })
const Cancellation = z.looseObject({
  id: text,
  status: z.literal('cancelled'),
  extension: extensions,
  participant: participant.optional(),
})

const keeps = ['identifier', 'extension', 'status', 'start', 'end', 'description', 'participant', 'slot']

export function booking(body: z.infer<typeof Booking>, fault: Say) {
  const who = body.participant.filter(p => p.actor.type === 'Patient' || p.actor.reference?.startsWith('Patient/'))
  if (who.length !== 1) fault('participant', 'exactly one patient')
  const patient = who[0] ? person(who[0].actor, 'participant.actor', fault) : ''
  provided(body.extension, fault)
  if (Date.parse(body.end) <= Date.parse(body.start)) fault('end', 'not after the start')
  return { patient, keeps }
}

function provided(of: z.infer<typeof extensions>, fault: Say) {
  const named = of.find(e => e.url.startsWith(`${CAMBIO}/appointment`) && e.url !== MESSAGE && e.valueReference)
  unit(named?.valueReference, 'extension:serviceProvider', fault)
  if (of.some(e => e.url === MESSAGE && e.valueString === undefined)) fault('extension:message', 'must be a string')
}

/** `there`: what stands under that id, and whose it is. */
export function bookingChange(
  sent: Record<string, unknown>,
  profile: string,
  there: { id: string; patient: string; body: Record<string, unknown> },
): Verdict {
  const still = (fault: Say) => {
    if (sent['id'] !== there.id) fault('id', 'is not the one of the address')
    if (there.body['status'] === 'cancelled') fault('status', 'the booking is cancelled already')
  }
  if (profile === REBOOKING)
    return shaped('Appointment', Rebooking, sent, (body, fault) => {
      still(fault)
      const said = booking(body, fault)
      if (said.patient !== there.patient) fault('participant', 'the booking is of somebody else')
      return said
    })
  const cancelled = shaped('Appointment', Cancellation, sent, (body, fault) => {
    still(fault)
    provided(body.extension, fault)
    const whose = body.participant?.map(p => person(p.actor, 'participant.actor', fault)) ?? []
    if (whose.some(patient => patient !== there.patient)) fault('participant', 'the booking is of somebody else')
    return { patient: there.patient, keeps: ['status', 'extension'] }
  })
  // A cancellation changes the status; the rest stays as it was booked.
  return 'refused' in cancelled ? cancelled : { ...cancelled, body: { ...there.body, ...cancelled.body } }
}
