// The laws of the rule set at full size: each law on 10,000 random people a complaint, and both readings of every condition.
import { tested } from './tested.ts'

export const RUNS = 10_000

/** Runs the tests of the laws with so many random people; `passed` and `failed` count tests. */
export const laws = (runs: number) =>
  // Ten thousand people in FHIRPath take minutes for a complaint, and on a busy machine many.
  tested(['test/flows/laws.test.ts', 'test/fhir-profiles/rules.test.ts', '--testTimeout=1800000'], { RULE_RUNS: String(runs) })
