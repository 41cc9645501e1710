// What people at their desks in Cosmic do with a booking without us: move it, cancel it. Not a part of Open Services.
import { z } from 'zod'
import { changed } from './cosmic-fhir.ts'
import type { CosmicStore } from './cosmic-store.ts'

const DAY = 86_400_000
const Wanted = z.union([
  z.strictObject({ do: z.literal('cancel') }),
  z.strictObject({
    do: z.literal('move'),
    start: z.iso.datetime().optional(),
    end: z.iso.datetime().optional(),
    unit: z.string().min(1).optional(),
  }),
])
const Times = z.looseObject({ start: z.string(), end: z.string() })

/** Where it is: the one extension that refers to somebody. */
const Placed = z.looseObject({
  extension: z.array(z.looseObject({ valueReference: z.looseObject({ identifier: z.looseObject({}) }).optional() })),
})
const placedAt = (body: unknown, unit: string) => ({
  extension: Placed.parse(body).extension.map(({ valueReference, ...rest }) =>
    valueReference
      ? { ...rest, valueReference: { ...valueReference, identifier: { ...valueReference.identifier, value: unit } } }
      : rest,
  ),
})

/** `move` without times: to the same hour the next day. `unit`: to another one, by its HSA-id. */
export async function atTheDesk(
  store: CosmicStore,
  id: string,
  asked: unknown,
  now: number,
): Promise<{ wrong: string } | 'done'> {
  const wanted = Wanted.safeParse(asked)
  if (!wanted.success) return { wrong: 'do: "move" (with start and end, or a day later; with unit, there) or "cancel"' }
  const there = await store.read('Appointment', id)
  if (!there) return { wrong: 'no such booking' }
  const later = (at: string) => new Date(Date.parse(at) + DAY).toISOString()
  const { start, end } = Times.parse(there.body)
  const to =
    wanted.data.do === 'cancel'
      ? { status: 'cancelled' }
      : {
          start: wanted.data.start ?? later(start),
          end: wanted.data.end ?? later(end),
          ...(wanted.data.unit === undefined ? {} : placedAt(there.body, wanted.data.unit)),
        }
  await changed(store, there, { ...there.body, ...to }, new Date(now).toISOString())
  return 'done'
}
