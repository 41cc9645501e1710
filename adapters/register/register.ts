// The registers over HTTP: units, listing, protected identity, custody. What can't be learnt in time is answered on the
// safe side: not listed, protected, no child to act for. Personal numbers go in bodies, never in addresses.
import { z } from 'zod'
import { Competence } from '../../bot/needs.ts'
import type { Unit } from '../../bot/people.ts'
import type { Now, Register, RegisterUnit } from '../../bot/ports.ts'

const DEADLINE_MS = 2_000
const UNITS_FOR_MS = 60_000

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM')
const known =
  <T extends string>(words: z.ZodType<T>) =>
  (list: string[]): T[] =>
    list.flatMap(word => words.safeParse(word).data ?? [])
const Named = z.object({ hsaId: z.string().min(1), name: z.string().min(1) })
const Units = z.object({
  units: z.array(
    Named.extend({
      kind: z.enum(['central', 'health-centre', 'youth-clinic', 'dental', 'specialist', 'home-team', 'emergency-department']),
      careProvider: Named,
      municipality: z.string(),
      telephone: z.string(),
      openingHours: z.array(z.object({ days: z.array(z.int().min(1).max(7)), from: Clock, to: Clock })),
      deviatingHours: z
        .array(
          z.object({
            from: z.iso.date(),
            to: z.iso.date(),
            reason: z.string(),
            hours: z.array(z.object({ from: Clock, to: Clock })),
          }),
        )
        .default([]),
      sharesQueueWith: z.array(z.string()).default([]),
      // What we have no word for, another register may have: it is left out, and the unit kept.
      competences: z.array(z.string()).transform(known(Competence)).optional(),
      languages: z.array(z.string()).optional(),
    }),
  ),
})
const Flags = { protectedPersonIndicator: z.boolean().optional(), protectedPopulationRecord: z.boolean().optional() }
const Child = z.object({
  personalIdentity: z.string().regex(/^\d{12}$/),
  name: z.object({ given: z.string(), family: z.string() }).optional(),
  birthDate: z.iso.date(),
  ...Flags,
})
const Person = z.object({ personalIdentity: z.string(), ...Flags, custodyOf: z.array(Child).default([]) })
const Listing = z.object({ facility: Named.nullable() })

export type Ward = { number: string; given: string; family: string; birthDate: string }
export interface PersonRegister extends Register {
  /** The children in the person's custody, whatever their age; nobody when either is protected, or unknown. */
  children(personNumber: string): Promise<Ward[]>
}
export class RegisterError extends Error {
  readonly code = 'register-unavailable'
}

/** `baseUrl` ends before `/units`. `now` is only used to age the list of units. */
export function register({
  baseUrl,
  fetch = globalThis.fetch,
  now,
}: {
  baseUrl: string
  fetch?: typeof globalThis.fetch
  now: Now
}): PersonRegister {
  let cache: { units: RegisterUnit[]; at: number } | null = null

  async function ask<T>(path: string, schema: z.ZodType<T>, subjectOfCareId?: string): Promise<T | null> {
    const signal = AbortSignal.timeout(DEADLINE_MS)
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        signal,
        redirect: 'error',
        ...(subjectOfCareId
          ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ subjectOfCareId }) }
          : {}),
      })
      if (response.status === 404) return null
      if (!response.ok) throw new RegisterError(`The register answered ${response.status} on ${path}`)
      return schema.parse(await response.json())
    } catch (cause) {
      if (cause instanceof RegisterError) throw cause
      // zod's message would repeat what was read; the path of the fault is enough.
      const where = cause instanceof z.ZodError ? `: ${cause.issues.map(i => i.path.join('.')).join(', ')} not as agreed` : ''
      throw new RegisterError(`The register could not be read on ${path}${where}`, where ? {} : { cause })
    }
  }
  const safely = async <T>(asked: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asked
    } catch (error) {
      if (error instanceof RegisterError) return otherwise
      throw error
    }
  }
  const person = (number: string) => safely(ask('/persons/lookup', Person, number), null)

  return {
    async units() {
      const at = Date.parse(now())
      if (cache && at - cache.at < UNITS_FOR_MS && at >= cache.at) return cache.units
      const read = await safely(ask('/units', Units), null)
      if (!read) {
        // An old list of units is better than none: opening hours seldom change.
        if (cache) return cache.units
        throw new RegisterError('The unit register could not be read')
      }
      cache = { at, units: read.units.map(unitOf) }
      return cache.units
    },
    async listing(number): Promise<Unit | null> {
      return (await safely(ask('/listing/lookup', Listing, number), null))?.facility ?? null
    },
    async protectedIdentity(number, unknown = true) {
      const found = await person(number)
      return found === null ? unknown : isProtected(found)
    },
    async children(number) {
      const found = await person(number)
      if (found === null || isProtected(found)) return []
      return found.custodyOf.flatMap(child =>
        isProtected(child) || !child.name ? [] : [{ number: child.personalIdentity, ...child.name, birthDate: child.birthDate }],
      )
    },
  }
}

const isProtected = (flags: {
  protectedPersonIndicator?: boolean | undefined
  protectedPopulationRecord?: boolean | undefined
}) => flags.protectedPersonIndicator !== false || flags.protectedPopulationRecord !== false

const unitOf = ({
  careProvider,
  telephone,
  openingHours,
  deviatingHours,
  competences,
  languages,
  ...unit
}: z.infer<typeof Units>['units'][number]): RegisterUnit => ({
  ...unit,
  provider: careProvider,
  phone: telephone,
  hours: openingHours,
  exceptions: deviatingHours,
  ...(competences ? { competences } : {}),
  ...(languages ? { languages } : {}),
})
