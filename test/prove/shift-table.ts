// What the shift says of itself: what held, and the figures behind it.
import { type Shift, SLACK } from './shift.ts'

type Held = { what: string; held: boolean; figure: string }
const figures = (of: Record<string, number>) =>
  Object.entries(of)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')
const minutes = (ms: number) => `${(ms / 60_000).toFixed(1)} min`

export function shiftHeld(it: Shift, seed: number): Held[] {
  const { answers, broken, counts, down, errors, faults, first, killed, late } = it
  const levels = Object.entries(first)
  const sum = (of: (one: (typeof levels)[number][1]) => number) => levels.reduce((all, [, one]) => all + of(one), 0)
  const came = sum(one => one.came)
  const told = broken.filter(one => one.how === 'told')
  const inHand = broken.filter(one => one.how === 'in-hand')
  const middle = (of: readonly { afterMs: number }[]) => of.map(one => one.afterMs).toSorted((a, b) => a - b)[of.length >> 1] ?? 0
  const longest = (of: readonly { afterMs: number }[]) => Math.max(0, ...of.map(one => one.afterMs))
  const each = Object.values(it.answeredBy).toSorted((a, b) => a - b)
  const noErrors = Object.keys(errors).length === 0
  const withFault = (of: RegExp) => faults.filter(fault => of.test(fault)).length
  return [
    {
      what: 'no orphan: every open case has its hour and somebody, at every entry and every look; the fold of its log',
      held: faults.length === 0 && late.alive <= SLACK && noErrors,
      figure: `seed ${seed}: ${counts.cases} talks, ${came} came to the desk, ${counts.entries} entries; ${faults.length} faults, ${noErrors ? 'no errors' : figures(errors)}; ${it.seconds} s`,
    },
    {
      what: 'no double answer: one owner at a time, each answer once, what was refused is not there',
      held: withFault(/double|second one|nobody sent|is lost|refused/) === 0 && answers.stored > 300 && answers.again > 20,
      figure: `${answers.stored} answers stored of ${answers.sent}; ${answers.again} were sent twice, ${answers.refused} came too late and were refused`,
    },
    {
      what: 'no broken promise left silent: each was said to the person at once, also when somebody had it in hand',
      held: withFault(/promise/) === 0 && told.length > 0,
      figure: `${broken.length} broken: ${told.length} with a notice (${figures(levelsOf(told))}; ${minutes(longest(told))} at most), ${inHand.length} while somebody had it in hand (${figures(levelsOf(inHand))}; median ${minutes(middle(inHand))}, ${minutes(longest(inHand))} at most)`,
    },
    {
      what: 'to the first human answer, by urgency: median and P90',
      held: sum(one => one.answered) > 0,
      figure: levels
        .map(
          ([level, one]) =>
            `${level} ${minutes(one.median)}, ${minutes(one.p90)} (${one.answered} of ${one.came}${one.waiting ? `, ${one.waiting} still wait` : ''}${one.left ? `, ${one.left} left` : ''})`,
        )
        .join('; '),
    },
    {
      what: '600 came to the desk in the day, and 30 caregivers did what caregivers do',
      held: came >= 600 && it.caregivers === 30 && each.length >= 25,
      figure: `${each.length} of ${it.caregivers} answered somebody: ${each[0]} to ${each.at(-1)} cases each, median ${each[Math.floor(each.length / 2)]}; ${figures(it.acts)}`,
    },
    {
      what: 'two sweepers, and they were killed',
      held: it.together > 0 && killed.idle + killed.sweeping + killed.starting > 3,
      figure: `two at once ${(it.together / 3_600_000).toFixed(1)} h; ${figures(killed)}; nobody swept ${down.times} times, ${Math.round(down.longest / 1000)} s at most; ${it.pausesAlone} pauses ended with nobody`,
    },
  ]
}

const levelsOf = (of: readonly { level: string }[]) => {
  const count: Record<string, number> = {}
  for (const { level } of of.toSorted((a, b) => a.level.localeCompare(b.level))) count[level] = (count[level] ?? 0) + 1
  return count
}
