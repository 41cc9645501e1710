// Who comes during the shift: the rehearsal's patients (flows/patients), in the mix of an ordinary weekday, each as a person
// of their own; and who is at work: thirty caregivers with their hours, their pace, and how many they take at once.
import type { ShownQuestion } from '../../bot/case.ts'
import type { Caregiver, Citizen, Unit } from '../../bot/people.ts'
import { readPatients } from '../../bot/rehearse-load.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import type { Facts } from '../../flows/condition.ts'
import { answers, type Patient } from '../../flows/patient.ts'
import type { Level } from '../../flows/symptom.ts'
import { areas, complaintsIn } from '../../flows/symptoms/index.ts'
import type { Plays } from './month-citizens.ts'
import type { Chance } from './month-clock.ts'
import { centres, central, homeTeam, youth } from './month-town.ts'

const HOUR = 3_600_000
/** How many of a hundred are to be judged so; what they came to is printed, not assumed. */
const mix: Record<Level, number> = { P1: 4, P2: 14, P3: 27, P4: 35, P5: 20 }
/** How many of a thousand write in each hour from midnight: the morning, the evening, and a few all night. */
const byHour = [12, 8, 6, 5, 6, 12, 25, 52, 78, 80, 68, 58, 50, 48, 50, 55, 62, 66, 68, 62, 50, 36, 26, 17]

const speaking = readPatients().filter(patient => patient.words !== undefined && patient.ageMonths !== null)
const byLevel = Map.groupBy(speaking, patient => patient.level)

/** When somebody comes, in ms after `begin`, which is on the hour `from` o'clock; nobody in the last half hour. */
export function arrival(dice: Chance, from: number, hours: number): number {
  const at = (i: number) => byHour[(from + i) % 24] ?? 0
  const sum = Array.from({ length: hours }, (_, i) => at(i)).reduce((all, n) => all + n, 0)
  let left = dice.share() * sum
  for (let i = 0; i < hours; i++) {
    if (left < at(i)) return Math.min((i + left / at(i)) * HOUR, (hours - 0.5) * HOUR)
    left -= at(i)
  }
  return 0
}

function one(dice: Chance): Patient {
  let left = dice.share() * 100
  for (const [level, many] of Object.entries(mix)) {
    left -= many
    if (left < 0) for (const [of, patients] of byLevel) if (of === level) return dice.one(patients)
  }
  return dice.one(speaking)
}

/** A patient as somebody in a talk: their words, their answers, and the person they log in as. */
export function somebody(dice: Chance, n: number, today: string): Plays {
  const patient = one(dice)
  const [complaint = 'general'] = patient.complaints
  const years = patient.ageMonths === null ? 0 : Math.floor(patient.ageMonths / 12)
  const own: Record<string, string | number | string[]> = {
    'complaint-area': Object.keys(areas).find(area => complaintsIn(area).includes(complaint)) ?? 'other',
    'complaint-more': ['none'],
    'person.who': patient.who,
    'person.age': years,
    'person.months': patient.ageMonths ?? 0,
  }
  const times = new Map<string, number>()
  return {
    words: patient.words ?? '',
    symptom: complaint,
    person: personOf(patient, n, today, dice.one([...centres, null])),
    answer(asked, shown) {
      times.set(asked, (times.get(asked) ?? 0) + 1)
      // Not taken twice: they say what everybody can say.
      return (times.get(asked) ?? 0) > 2 ? undefined : (own[asked] ?? medical(patient, asked, shown))
    },
  }
}

function medical(patient: Patient, id: string, shown: ShownQuestion | null): string | number | string[] | undefined {
  const options = shown?.options?.map(option => option.id).filter(option => option !== 'none' && option !== 'unknown') ?? []
  if (shown?.id !== id || shown.kind === 'text' || shown.kind === 'photo' || shown.kind === 'date') return undefined
  const multi = shown.kind === 'multi'
  const kind = multi ? 'multi' : options.includes('yes') ? 'yes-no' : 'number'
  const facts: Facts = answers(patient, { id, kind }, multi ? options.map(option => `${id}.${option}`) : [id])
  const yes = options.filter(option => facts[`${id}.${option}`] === true)
  if (multi) return Object.values(facts).includes(null) ? [...yes, 'unknown'] : yes.length > 0 ? yes : ['none']
  const value = facts[id]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value !== null && value !== undefined) return typeof value === 'string' && !options.includes(value) ? undefined : value
  return shown.options?.some(option => option.id === 'unknown') ? 'unknown' : undefined
}

/** Clearly nobody: the last four digits are no number anybody has. */
function personOf({ who, ageMonths }: Patient, n: number, today: string, listed: RegisterUnit | null): Citizen {
  const born = new Date(Date.parse(`${today}T12:00:00Z`) - (who === 'other' ? 45 * 12 : (ageMonths ?? 480)) * 30.44 * 24 * HOUR)
  const birthDate = born.toISOString().slice(0, 10)
  const four = `000${n % 10}`
  return {
    number: `${birthDate.replaceAll('-', '')}${four}`,
    kind: 'personnummer',
    given: 'Test',
    family: `Testsson ${n}`,
    birthDate,
    protected: n % 50 === 0,
    listedAt: listed && placeOf(listed),
    loa: 'http://id.elegnamnden.se/loa/1.0/loa3',
    actor: who === 'child' ? { number: `19850101${four}`, given: 'Test', family: `Testsson ${n}` } : null,
  }
}

const placeOf = ({ hsaId, name }: RegisterUnit): Unit => ({ hsaId, name })

export type Worker = {
  who: Caregiver
  unit: RegisterUnit
  /** Hours after the beginning of the day, 06:00. */
  from: number
  to: number
  /** 1 = ordinary; a slow one takes longer. */
  pace: number
  /** How many they have in hand at once. */
  cap: number
  /** Share of judgements that need no second thought: the rest is passed on, given back or judged again. */
  skill: number
  /** Goes home ill in the middle, with everything in hand, and logs nothing out. */
  illAt: number | null
}

/** Where, from, to, how many; 06:00 is 0. */
const roster: readonly [RegisterUnit, number, number, number][] = [
  [central, 0, 8.5, 4],
  [central, 2, 10.5, 5],
  [central, 7, 15.5, 5],
  [central, 9.5, 18, 2],
  // The night; from the small hours there is one.
  [central, 15.25, 24, 2],
  [centres[0] ?? central, 2, 10.5, 4],
  [centres[1] ?? central, 1.5, 9.5, 4],
  [youth, 3, 10, 1],
  [homeTeam, 1, 9, 2],
  [homeTeam, 7.5, 15, 1],
]
const roles = ['sjuksköterska', 'sjuksköterska', 'sjuksköterska', 'distriktssköterska', 'läkare']

export function staff(dice: Chance, many: number): Worker[] {
  const seats = roster.flatMap(([unit, from, to, count]) => Array.from({ length: count }, () => ({ unit, from, to })))
  // A smaller house has every kind of seat, as far as it goes.
  const taken = seats.filter((_, i) => Math.floor((i * many) / seats.length) !== Math.floor(((i - 1) * many) / seats.length))
  return taken.map(({ unit, from, to }, i) => ({
    unit,
    from,
    to,
    pace: dice.between(70, 160) / 100,
    cap: dice.one([1, 2, 2, 3]),
    skill: dice.between(75, 98) / 100,
    illAt: i % 10 === 4 ? from + (to - from) * (0.3 + dice.share() * 0.4) : null,
    who: {
      hsaId: `SE2321000230-TS${100 + i}`,
      name: `Vårdare ${i + 1}`,
      role: roles[i % roles.length] ?? 'sjuksköterska',
      unit: placeOf(unit),
      provider: unit.provider.hsaId,
      commission: `SE2321000230-TM${100 + i}`,
      ...(i % 5 !== 4 ? { cleared: true } : {}),
    },
  }))
}
