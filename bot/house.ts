// What a turn needs of the house, kept at hand: the units, and the rule set each talk began with.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Symptom } from '../flows/symptom.ts'
import { ruleSet } from '../flows/symptoms/index.ts'
import type { Case } from './case.ts'
import type { Register, RegisterUnit } from './ports.ts'
import type { Rules } from './questions.ts'
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
  register: Register
  ruleSets: RuleSets
  settings: Settings
  production: boolean
  central: string
  onError: (code: string) => void
}

export async function houses({
  register,
  ruleSets,
  settings,
  production,
  central,
  onError,
}: Parts): Promise<(c: Case) => Promise<House>> {
  await ruleSets.keep(ruleSet.hash, ruleSet.symptoms)
  const known = new Map<string, Rules>([[ruleSet.hash, { ...ruleSet, symptoms: { ...ruleSet.symptoms } }]])
  // Round the clock until the register has said otherwise: an unknown central unit must not close the door.
  let unit: RegisterUnit = {
    hsaId: central,
    name: '1177',
    kind: 'central',
    provider: { hsaId: '', name: '' },
    municipality: '',
    phone: '1177',
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  }
  let asked = 0
  const refresh = async () => {
    asked = Date.now()
    try {
      unit = (await register.units()).find(u => u.hsaId === central || (central === '' && u.kind === 'central')) ?? unit
    } catch {
      onError('register')
    }
  }
  await refresh()

  return async c => {
    // In the background: a turn never waits for the register.
    if (Date.now() - asked > 60_000) void refresh()
    const hash = c.rules === '' ? ruleSet.hash : c.rules
    let rules = known.get(hash)
    if (!rules) {
      const stored = z.record(z.string(), Symptom).safeParse(await ruleSets.get(hash))
      if (!stored.success) throw Object.assign(new Error('The rule set of this talk is not kept'), { code: 'rules-lost' })
      rules = { hash, symptoms: stored.data }
      known.set(hash, rules)
    }
    return { rules, central: unit, settings, production, newNumber }
  }
}
