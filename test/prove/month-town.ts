// Where the month plays: the central queue round the clock, two health centres with hours, and who works there when.
import { newNumber } from '../../bot/house.ts'
import { openNow } from '../../bot/hours.ts'
import type { Caregiver } from '../../bot/people.ts'
import type { Clock, Now, RegisterUnit, Sessions } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import type { House } from '../../bot/turn.ts'
import type { Places } from '../../bot/watch.ts'
import { ruleSet } from '../../flows/symptoms/index.ts'

const provider = { hsaId: 'SE2321000230-TVG1', name: 'Region Norrbotten' }
const weekdays = [1, 2, 3, 4, 5]

export const central: RegisterUnit = {
  hsaId: 'SE2321000230-T1177',
  name: '1177 Region Norrbotten',
  kind: 'central',
  provider,
  municipality: 'Luleå',
  phone: '1177',
  hours: [{ days: [...weekdays, 6, 7], from: '00:00', to: '24:00' }],
}
const centre = (n: number, name: string, from: string, to: string): RegisterUnit => ({
  ...central,
  hsaId: `SE2321000230-T20${n}`,
  name,
  kind: 'health-centre',
  hours: [{ days: weekdays, from, to }],
})
export const centres = [centre(1, 'Norra hälsocentralen', '08:00', '17:00'), centre(2, 'Södra hälsocentralen', '07:30', '16:00')]
const others: RegisterUnit[] = [
  { ...centre(1, 'Ungdomsmottagningen Kusten', '09:00', '16:00'), hsaId: 'SE2321000230-T301', kind: 'youth-clinic' },
  {
    ...centre(1, 'Nära vård-teamet Älvdalen', '07:00', '21:00'),
    hsaId: 'SE2321000230-T401',
    kind: 'home-team',
    hours: [{ days: [...weekdays, 6, 7], from: '07:00', to: '21:00' }],
  },
]
export const [youth = central, homeTeam = central] = others
export const units = [central, ...centres, ...others]
export const unitOf = (hsaId: string) => units.find(u => u.hsaId === hsaId)

/** What the clock asks of the house. */
export const placesAt = (now: Now): Places => ({
  central,
  unitOf,
  isOpen: hsaId => {
    const unit = unitOf(hsaId)
    return unit === undefined || openNow(unit, now())
  },
})

/** What a turn needs: who is logged in and who waits, read from the store at this very time. */
export async function houseAt(now: Now, sessions: Sessions, store: Clock): Promise<House> {
  const [onDuty, waiting] = await Promise.all([sessions.onDuty(central.hsaId, now()), store.waiting(central.hsaId)])
  return {
    ...placesAt(now),
    central,
    emergency: [],
    rules: { hash: ruleSet.hash, symptoms: { ...ruleSet.symptoms } },
    settings: defaults,
    production: false,
    newNumber,
    onDuty,
    ahead: level =>
      (['P1', 'P2', 'P3', 'P4', 'P5'] as const)
        .filter(other => other <= level)
        .reduce((sum, other) => sum + (waiting[other] ?? 0), 0),
  }
}

/** A shift in the wall clock of Stockholm; `nights`: every so many nights somebody sits there, the others nobody. */
export type Shift = { from: string; to: string; days: readonly number[]; every?: number }
export type Nurse = { who: Caregiver; unit: RegisterUnit; shift: Shift }

const nurse = (n: number, unit: RegisterUnit, shift: Shift): Nurse => ({
  unit,
  shift,
  who: {
    hsaId: `SE2321000230-TS${n}`,
    name: `Sköterska ${n}`,
    role: 'sjuksköterska',
    unit: { hsaId: unit.hsaId, name: unit.name },
    provider: unit.provider.hsaId,
    commission: `SE2321000230-TM${n}`,
  },
})
const daily = [1, 2, 3, 4, 5, 6, 7]
const [north = central, south = central] = centres
export const nurses: readonly Nurse[] = [
  nurse(1, central, { from: '07:00', to: '14:45', days: daily }),
  nurse(2, central, { from: '13:00', to: '20:45', days: daily }),
  nurse(3, central, { from: '09:00', to: '16:00', days: weekdays }),
  // Most nights nobody is on duty.
  nurse(4, central, { from: '21:30', to: '05:00', days: daily, every: 4 }),
  nurse(5, north, { from: '08:00', to: '15:30', days: weekdays }),
  nurse(6, north, { from: '10:00', to: '17:00', days: weekdays }),
  nurse(7, south, { from: '07:30', to: '15:00', days: weekdays }),
]
