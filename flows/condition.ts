// The algebra of a rule, as data. A condition is read three ways: evaluate (three-valued: unknown is
// never no), explain (which facts made it so) and, later, export to FHIRPath.
import { z } from 'zod'

/** One thing known about the person. `null` = asked and answered "vet inte"; absent = never asked. */
export const Fact = z.union([z.boolean(), z.number(), z.string()])
export type Fact = z.infer<typeof Fact>

/** Flat: question id → fact; a multi question writes one boolean per option, `question.option`. */
export const Facts = z.record(z.string(), Fact.nullable())
export type Facts = z.infer<typeof Facts>

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string | boolean }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ fact: z.string(), is: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ fact: z.string(), atLeast: z.number() }),
    z.strictObject({ fact: z.string(), below: z.number() }),
  ]),
)

export type Truth = true | false | 'unknown'
