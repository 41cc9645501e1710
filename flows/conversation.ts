// The statechart of a talk, from greeting to handed over or farewell. It keeps only its position: what is known
// comes in with each step (`Known`), so that a stored talk is one word and a version. Pure: no clock, no invoke, no words.
import { getInitialSnapshot, setup, transition } from 'xstate'

/** What the guards may ask about the case at this step. */
export type Known = {
  /** At least one complaint is chosen, or none of ours fits and that is settled. */
  complaint: boolean
  screened: boolean
  who: boolean
  age: boolean
  /** A child under two needs its age in months. */
  months: boolean
  /** The interview has a question left. */
  more: boolean
  /** What is known already means 112 or the crisis line. */
  danger: boolean
  selfCare: boolean
  /** The person has asked for a human: the interview is skipped, the danger screen is not. */
  wantsHuman: boolean
  identified: boolean
  /** Urgent enough (P1, P2) that nobody is asked to say that they have no e-ID: they just send it. */
  urgent: boolean
}

export type Step =
  | { type: 'DESCRIBED' }
  | { type: 'CHOSEN' }
  | { type: 'ANSWERED' }
  | { type: 'RIGHT' }
  | { type: 'CHANGE' }
  | { type: 'ALARM' }
  | { type: 'CARRY_ON' }
  | { type: 'HAND_OVER' }
  | { type: 'HUMAN' }
  | { type: 'IDENTIFIED' }
  | { type: 'WITHOUT_LOGIN' }
  | { type: 'DONE' }
  | { type: 'BACK' }
  | { type: 'RETURNED' }
  | { type: 'AGAIN' }

export const places = [
  'describe',
  'confirm',
  'screen',
  'who',
  'age',
  'months',
  'interview',
  'summary',
  'change',
  'emergency',
  'self-care',
  'offer',
  'login',
  'handed-over',
  'returned',
  'farewell',
] as const
/** The places where a talk rests between two turns. The rest (weigh, …) are passed through. */
export type Place = (typeof places)[number]

const knows =
  (key: keyof Known) =>
  ({ context }: { context: Known }) =>
    Boolean(context[key])

export const version = 1
export const machine = setup({
  // Shapes only: XState reads types from these values.
  types: { context: Object.create(null) as Known, events: Object.create(null) as Step, input: Object.create(null) as Known },
  guards: {
    complaint: knows('complaint'),
    screened: knows('screened'),
    who: knows('who'),
    age: knows('age'),
    months: knows('months'),
    more: knows('more'),
    danger: knows('danger'),
    selfCare: knows('selfCare'),
    wantsHuman: knows('wantsHuman'),
    identified: knows('identified'),
  },
}).createMachine({
  id: 'talk',
  context: ({ input }) => input,
  initial: 'describe',
  on: {
    ALARM: '.emergency',
    HUMAN: '.weigh',
    DONE: '.farewell',
    RETURNED: '.returned',
  },
  states: {
    // What has just been told in words is always put as a complaint, also when there was one before.
    describe: {
      on: {
        DESCRIBED: [{ guard: 'danger', target: 'emergency' }, { guard: 'wantsHuman', target: 'weigh' }, { target: 'confirm' }],
      },
    },
    confirm: { on: { CHOSEN: 'weigh', BACK: 'describe' } },
    screen: { on: { ANSWERED: 'weigh', BACK: 'describe' } },
    who: { on: { ANSWERED: 'weigh', BACK: 'weigh' } },
    age: { on: { ANSWERED: 'weigh', BACK: 'weigh' } },
    months: { on: { ANSWERED: 'weigh', BACK: 'weigh' } },
    interview: { on: { ANSWERED: 'weigh', BACK: 'weigh' } },
    summary: { on: { RIGHT: 'decide', CHANGE: 'change', ANSWERED: 'weigh', BACK: 'weigh' } },
    change: { on: { ANSWERED: 'weigh', BACK: 'weigh' } },
    // The order of a talk: danger first, then the complaint, the screen, for whom, the interview, the summary.
    weigh: {
      always: [
        { guard: 'danger', target: 'emergency' },
        { guard: ({ context }) => !context.complaint && !context.wantsHuman, target: 'confirm' },
        { guard: ({ context }) => !context.screened, target: 'screen' },
        { guard: 'wantsHuman', target: 'hand' },
        { guard: ({ context }) => !context.who, target: 'who' },
        { guard: ({ context }) => !context.age, target: 'age' },
        { guard: ({ context }) => !context.months, target: 'months' },
        { guard: 'more', target: 'interview' },
        { target: 'summary' },
      ],
    },
    decide: {
      always: [{ guard: 'danger', target: 'emergency' }, { guard: 'selfCare', target: 'self-care' }, { target: 'offer' }],
    },
    emergency: { on: { CARRY_ON: 'weigh', CHANGE: 'change', HAND_OVER: 'hand', ANSWERED: 'weigh', BACK: 'weigh' } },
    'self-care': { on: { HAND_OVER: 'hand', CHANGE: 'change', ANSWERED: 'weigh', BACK: 'summary' } },
    offer: { on: { HAND_OVER: 'hand', CHANGE: 'change', ANSWERED: 'weigh', BACK: 'summary' } },
    hand: { always: [{ guard: 'identified', target: 'handed-over' }, { target: 'login' }] },
    login: {
      on: {
        IDENTIFIED: 'handed-over',
        WITHOUT_LOGIN: 'handed-over',
        CHANGE: 'change',
        ANSWERED: 'weigh',
        BACK: 'offer',
      },
    },
    'handed-over': {},
    returned: { on: { AGAIN: 'describe' } },
    farewell: {},
  },
})

const isPlace = (value: unknown): value is Place => places.some(place => place === value)

/** Where the talk stands after a step; null when that step means nothing there. Throws on a place this version does not have. */
export function step(place: string, known: Known, event: Step): Place | null {
  const before = machine.resolveState({ value: place, context: known })
  const [after] = transition(machine, before, event)
  if (after === before) return null
  if (!isPlace(after.value)) throw new Error(`The talk came to rest in ${JSON.stringify(after.value)}`)
  return after.value
}

export const start = (known: Known): Place => {
  const { value } = getInitialSnapshot(machine, known)
  if (!isPlace(value)) throw new Error('The talk has no beginning')
  return value
}

type Position = { machine: string; version: number; value: string }
export const position = (value: Place): Position => ({ machine: machine.id, version, value })

/** vN → vN+1, in order, each tested on stored positions of every released version. `null` = a human takes over. */
const migrations: Record<number, (value: string) => string | null> = {}

/** A stored position in this version's words; null when it can't be known, and then a human gets the talk. */
export function migrate(stored: Position): Place | null {
  if (stored.machine !== machine.id) return null
  let value: string | null = stored.value
  for (let v = stored.version; v < version && value !== null; v++) value = migrations[v]?.(value) ?? null
  return stored.version <= version && isPlace(value) ? value : null
}
