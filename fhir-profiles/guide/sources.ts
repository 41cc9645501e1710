// What the guide is made of. The definitions are read by name from generated/, the door's own tables are given by the door, so
// a new type, parameter or right is in the guide without anybody writing it there.
import { z } from 'zod'

const Constraint = z.object({ key: z.string(), severity: z.string(), human: z.string(), expression: z.string().optional() })
/** Of an ElementDefinition, what a reader needs. Fixed and pattern values stand under their own names. */
const Element = z.looseObject({
  id: z.string(),
  path: z.string(),
  sliceName: z.string().optional(),
  short: z.string().optional(),
  definition: z.string().optional(),
  comment: z.string().optional(),
  min: z.number().optional(),
  max: z.string().optional(),
  type: z
    .array(z.object({ code: z.string(), profile: z.array(z.string()).optional(), targetProfile: z.array(z.string()).optional() }))
    .optional(),
  contentReference: z.string().optional(),
  binding: z.object({ strength: z.string(), valueSet: z.string().optional() }).optional(),
  constraint: z.array(Constraint).optional(),
})
export type Element = z.infer<typeof Element>

export const Definition = z.object({
  resourceType: z.literal('StructureDefinition'),
  id: z.string(),
  url: z.string(),
  version: z.string(),
  title: z.string().optional(),
  name: z.string(),
  description: z.string().optional(),
  type: z.string(),
  baseDefinition: z.string(),
  snapshot: z.object({ element: z.array(Element) }),
  differential: z.object({ element: z.array(Element) }),
})
export type Definition = z.infer<typeof Definition>
/** When only the name is asked for: the rest is long. */
export const Titled = z.object({ title: z.string().optional() })

const described = {
  id: z.string(),
  url: z.string(),
  title: z.string().optional(),
  name: z.string(),
  description: z.string().optional(),
}
export const CodeSystem = z.object({
  resourceType: z.literal('CodeSystem'),
  ...described,
  content: z.string(),
  concept: z.array(z.object({ code: z.string(), display: z.string().optional(), definition: z.string().optional() })).optional(),
})
export type CodeSystem = z.infer<typeof CodeSystem>
export const ValueSet = z.object({
  resourceType: z.literal('ValueSet'),
  ...described,
  compose: z.object({
    include: z.array(
      z.object({
        system: z.string().optional(),
        concept: z.array(z.object({ code: z.string(), display: z.string().optional() })).optional(),
        valueSet: z.array(z.string()).optional(),
      }),
    ),
  }),
})
export type ValueSet = z.infer<typeof ValueSet>

export const Example = z.looseObject({ resourceType: z.string(), id: z.string() })
export type Example = z.infer<typeof Example>
export const Bundle = z.object({ entry: z.array(z.object({ resource: Example })) })

const Resource = z.object({
  type: z.string(),
  interaction: z.array(z.object({ code: z.string() })),
  searchParam: z.array(z.object({ name: z.string(), type: z.string(), documentation: z.string().optional() })).optional(),
  searchInclude: z.array(z.string()).optional(),
  searchRevInclude: z.array(z.string()).optional(),
  operation: z.array(z.object({ name: z.string() })).optional(),
})
export type Offered = z.infer<typeof Resource>
export const Capability = z.object({
  version: z.string(),
  rest: z.array(
    z.object({
      documentation: z.string().optional(),
      interaction: z.array(z.object({ code: z.string() })).optional(),
      operation: z.array(z.object({ name: z.string() })).optional(),
      resource: z.array(Resource),
    }),
  ),
})
export type Capability = z.infer<typeof Capability>

/** A complaint's two resources, as the door publishes them. */
export type Rule = { id: string; title: string; version: string; status: string }

export type Sources = {
  /** The names of the files of generated/. */
  files: readonly string[]
  /** The text of a file of generated/, or of this folder (the guide's own words). */
  read: (name: string) => string
  capability: Capability
  /** Of each type's reference parameters, what they may point at. */
  targets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  rules: () => readonly Rule[]
}
