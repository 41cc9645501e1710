// What a turn needs of the house, kept at hand: the units, and the rule set each talk began with.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Level, Symptom } from '../flows/symptom.ts'
import { ruleSet } from '../flows/symptoms/index.ts'
import type { Case } from './case.ts'
import { openNow } from './hours.ts'
import type { Register, RegisterUnit, Review } from './ports.ts'
import type { Cleared } from './protecting.ts'
import type { Rules } from './questions.ts'
import { withReviews } from './reviewed.ts'
import type { Settings } from './settings.ts'
import type { House } from './turn.ts'

export interface RuleSets {
  keep(hash: string, content: unknown): Promise<void>
  get(hash: string): Promise<unknown>
}

/** No vowels and no look-alikes: easy to read aloud, hard to make a word of. 40 random bits. */
const letters = '23456789BCDFGHJKLMNPQRSTVWXZ'
export const newNumber = (): string => {
  const text = [...randomBytes(8)].map(byte => letters[byte % letters.length]).join('')
  return `FA-${text.slice(0, 4)}-${text.slice(4)}`
}

type Parts = {
  /** How many are logged in at the unit, and how many wait there by level. */
  staffing: (unit: string) => Promise<Staffing>
  now: () => string
  register: Register
  ruleSets: RuleSets
  /** What rule owners have signed. */
  reviews: () => Promise<Review[]>
  settings: Settings
  production: boolean
  central: string
  onError: (code: string) => void
}

/** `everyone`: the HSA-ids of all who are logged in, wherever they sit; `cleared`: those for protected identities. */
export type Staffing = {
  onDuty: number
  waiting: Partial<Record<Level, number>>
  everyone?: readonly string[]
  cleared?: readonly Cleared[]
}
const LEVELS = ['P1', 'P2', 'P3', 'P4', 'P5'] as const

const FRESH_MS = { units: 60_000, duty: 10_000, reviews: 10_000 }

export async function houses(parts: Parts): Promise<(c: Case) => Promise<House>> {
  const { register, ruleSets, settings, production, now, onError } = parts
  const known = new Map<string, Rules>()
  let current: Rules = { hash: ruleSet.hash, symptoms: { ...ruleSet.symptoms } }
  /** New talks begin on the rules as they are signed now; each signed set is kept under its own hash. */
  let signed = '[]'
  const sign = async () => {
    const reviews = await parts.reviews()
    const said = JSON.stringify(reviews)
    if (said === signed) return
    const reviewed = withReviews(ruleSet.symptoms, reviews)
    if (!known.has(reviewed.hash)) await ruleSets.keep(reviewed.hash, reviewed.symptoms)
    known.set(reviewed.hash, reviewed)
    current = reviewed
    signed = said
  }
  known.set(current.hash, current)
  await ruleSets.keep(current.hash, current.symptoms)
  const isCentral = (u: RegisterUnit) => u.hsaId === parts.central || (parts.central === '' && u.kind === 'central')
  let units: RegisterUnit[] = []
  let staffing: Staffing = { onDuty: 0, waiting: {} }
  const ask = async () => {
    units = await register.units()
  }
  const look = async () => {
    staffing = await parts.staffing((units.find(isCentral) ?? unknownCentral(parts.central)).hsaId)
  }
  const refresh = [
    kept(FRESH_MS.reviews, sign, now, code => onError(`${code}.reviews`)),
    kept(FRESH_MS.units, ask, now, onError),
    kept(FRESH_MS.duty, look, now, onError),
  ]
  for (const again of refresh) await again()

  async function rulesOf(hash: string): Promise<Rules> {
    const there = known.get(hash)
    if (there) return there
    const stored = z.record(z.string(), Symptom).safeParse(await ruleSets.get(hash))
    if (!stored.success) throw Object.assign(new Error('The rule set of this talk is not kept'), { code: 'rules-lost' })
    const rules = { hash, symptoms: stored.data }
    known.set(hash, rules)
    return rules
  }

  return async c => {
    // In the background: a turn never waits for the register.
    for (const again of refresh) void again()
    return {
      rules: c.rules === '' ? current : await rulesOf(c.rules),
      ...doorsOf(units, now, units.find(isCentral) ?? unknownCentral(parts.central)),
      settings,
      production,
      newNumber,
      onDuty: staffing.onDuty,
      isOnDuty: hsaId => staffing.everyone?.includes(hsaId),
      cleared: staffing.cleared,
      ahead: level => LEVELS.filter(other => other <= level).reduce((sum, other) => sum + (staffing.waiting[other] ?? 0), 0),
    }
  }
}

/** The units as doors, which are open and which shut: for a turn, and for what a caregiver does. */
export function doorsOf(
  units: readonly RegisterUnit[],
  now: () => string,
  central: RegisterUnit = units.find(u => u.kind === 'central') ?? unknownCentral(''),
): Pick<House, 'central' | 'isOpen' | 'emergency'> & { unitOf: (hsaId: string) => RegisterUnit | undefined } {
  const unitOf = (hsaId: string) => units.find(u => u.hsaId === hsaId)
  const isOpen = (hsaId: string) => {
    const unit = unitOf(hsaId)
    return unit === undefined || openNow(unit, now())
  }
  return { central, unitOf, isOpen, emergency: units.filter(u => u.kind === 'emergency-department') }
}

/** Round the clock until the register has said otherwise: an unknown central unit must not close the door. */
const unknownCentral = (hsaId: string): RegisterUnit => ({
  hsaId,
  name: '1177',
  kind: 'central',
  provider: { hsaId: '', name: '' },
  municipality: '',
  phone: '1177',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
})

/** Runs at most once in `forMs`; what fails is said and the old answer kept. */
function kept(forMs: number, ask: () => Promise<void>, now: () => string, onError: (code: string) => void): () => Promise<void> {
  let asked = Number.NEGATIVE_INFINITY
  return async () => {
    const at = Date.parse(now())
    if (at - asked < forMs) return
    asked = at
    await ask().catch(() => onError('register'))
  }
}
