// What a booking is called in the record, which is in Swedish.
import type { Booking } from './written.ts'

type Words = { what: string; booked: string; moved: string }

export const bookingWords: Readonly<Record<Booking['kind'], Words>> = {
  callback: { what: 'Telefonsamtal', booked: 'Bokat samtal', moved: 'Ombokat samtal' },
  visit: { what: 'Besök', booked: 'Bokat besök', moved: 'Ombokat besök' },
  lab: { what: 'Provtagning', booked: 'Bokad provtagning', moved: 'Ombokad provtagning' },
}
