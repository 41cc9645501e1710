// What may stand where. A definition, as Medplum parses it, becomes a plan that is followed by JSON property: each
// property's rule, its type, and the plan of what is inside. Plans are made on first use and kept.
import { type InternalSchemaElement, type InternalTypeSchema, parseStructureDefinition, tryGetDataType } from '@medplum/core'
import type { StructureDefinition } from '@medplum/fhirtypes'
import { isPrimitive } from './primitives.ts'

/** `whole`: fixed, nothing more may be said; else a pattern that must be part of the value. */
export type Exact = { value: unknown; whole: boolean }
export type Slice = { name: string; min: number; max: number; when: { path: string; exact: Exact }[]; inside: Rule[] }
export type Rule = {
  /** As it stands in a path: `effective` for `effective[x]`. */
  label: string
  /** The JSON properties it may be written as: one, or one per type of a choice. */
  keys: readonly string[]
  min: number
  max: number
  isArray: boolean
  /** The types a reference may point to; null = any. */
  targets: readonly string[] | null
  binding: { valueSet: string; required: boolean } | null
  exact: Exact | null
  /** A SimpleQuantity: one that has no comparator. */
  simple: boolean
  slices: readonly Slice[]
  /** It can change what the rest means, so nothing unknown may be said about it. */
  modifier: boolean
}
/** `plan` is null for a primitive and for a resource inside a resource. */
export type Field = { rule: Rule; type: string; plan: (() => Plan) | null }
export type Plan = { type: string; fields: ReadonlyMap<string, Field>; rules: readonly Rule[] }

export type Plans = {
  profile(url: string): Plan | null
  /** R4's own definition of a type we serve: what may be contained. */
  resource(type: string): Plan | null
  datatype(type: string): Plan
  extension(url: string): Plan | null
}

/** Medplum writes these into Meta; R4 has no such elements. */
const medplums = /(^|\.)[Mm]eta\.(project|author|onBehalfOf|account|accounts|compartment|deleted)(\.|$)/
const hl7 = 'http://hl7.org/fhir/StructureDefinition/'
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
type Elements = [string, InternalSchemaElement][]

const exactOf = ({ fixed, pattern }: Pick<InternalSchemaElement, 'fixed' | 'pattern'>): Exact | null =>
  fixed ? { value: fixed.value, whole: true } : pattern ? { value: pattern.value, whole: false } : null

export function plansOf(profiles: readonly StructureDefinition[], datatypes: readonly StructureDefinition[]): Plans {
  const typeOf = new Map(profiles.map(profile => [profile.url, profile.type]))
  const definitions = new Map(datatypes.filter(d => d.type !== 'Extension' || d.name === 'Extension').map(d => [d.name, d]))
  const extensions = new Map([...datatypes, ...profiles].filter(d => d.type === 'Extension').map(d => [d.url, d]))
  const modifiers = new Set(
    [...profiles, ...datatypes].flatMap(({ snapshot }) =>
      (snapshot?.element ?? []).filter(element => element.isModifier).map(element => element.path),
    ),
  )
  const made = new Map<string, Plan | null>()

  function keep(key: string, make: () => Plan | null): Plan | null {
    const known = made.get(key)
    if (known !== undefined) return known
    const plan = make()
    made.set(key, plan)
    return plan
  }
  function datatype(type: string): Plan {
    const found = keep(type, () => {
      const definition = definitions.get(type)
      return definition ? planOf(parseStructureDefinition(definition), type) : null
    })
    if (!found) throw new Error(`No definition of ${type}`)
    return found
  }
  const planOf = (schema: InternalTypeSchema, type: string): Plan =>
    compile(Object.entries(schema.elements), type, new Map(schema.innerTypes.map(inner => [inner.name, inner])))

  function targetsOf(element: InternalSchemaElement): string[] | null {
    const urls = element.type.flatMap(type => (type.code === 'Reference' ? (type.targetProfile ?? []) : []))
    const types = urls.map(url => typeOf.get(url) ?? (url.startsWith(hl7) ? url.slice(hl7.length) : 'Resource'))
    return types.length === 0 || types.includes('Resource') ? null : types
  }
  function ruleOf(name: string, element: InternalSchemaElement): Rule {
    const label = name.replace('[x]', '')
    const { binding } = element
    return {
      label,
      keys: name.endsWith('[x]') ? element.type.map(type => label + capital(type.code)) : [label],
      min: element.min,
      max: element.max,
      isArray: element.isArray === true,
      targets: targetsOf(element),
      binding:
        binding?.valueSet && (binding.strength === 'required' || binding.strength === 'extensible')
          ? { valueSet: binding.valueSet, required: binding.strength === 'required' }
          : null,
      exact: exactOf(element),
      simple: element.type.some(({ profile }) => profile?.includes(`${hl7}SimpleQuantity`)),
      slices: slicesOf(element),
      modifier: modifiers.has(element.path),
    }
  }
  /** Only slices told apart by a value that the profile states; Medplum counts the others. */
  function slicesOf({ slicing }: InternalSchemaElement): Slice[] {
    return (slicing?.slices ?? []).flatMap(slice => {
      const when = slicing?.discriminator.map(({ path }) => {
        const told = slice.elements[path]
        const exact = told ? exactOf(told) : null
        return exact ? { path, exact } : null
      })
      if (!when?.length || when.includes(null)) return []
      const inside = Object.entries(slice.elements).filter(([path]) => !path.includes('.') && !path.endsWith('[x]'))
      const { name, min, max } = slice
      return [{ name, min, max, when: when.filter(x => x !== null), inside: inside.map(([path, e]) => ruleOf(path, e)) }]
    })
  }

  function compile(elements: Elements, type: string, inner: ReadonlyMap<string, InternalTypeSchema>): Plan {
    const fields = new Map<string, Field>()
    const rules: Rule[] = []
    // A profile may say more of a datatype's own elements where it uses it: `meta.versionId` stands beside `meta`.
    const deeper = new Map<string, Elements>()
    for (const [path, element] of elements) {
      const dot = path.indexOf('.')
      if (dot < 0 || medplums.test(element.path)) continue
      const first = path.slice(0, dot)
      deeper.set(first, [...(deeper.get(first) ?? []), [path.slice(dot + 1), element]])
    }
    for (const [name, element] of elements) {
      if (name.includes('.') || medplums.test(`${type}.${name}`)) continue
      const rule = ruleOf(name, element)
      rules.push(rule)
      for (const { code } of element.type) {
        const key = name.endsWith('[x]') ? rule.label + capital(code) : name
        const within = deeper.get(name)
        const innerType = inner.get(code)
        let plan: Plan | null = null
        const make = () => {
          plan ??= within
            ? compile(within, code, inner)
            : innerType
              ? compile(Object.entries(innerType.elements), code, inner)
              : datatype(code)
          return plan
        }
        fields.set(key, { rule, type: code, plan: isPrimitive(code) || code === 'Resource' ? null : make })
      }
    }
    return { type, fields, rules }
  }

  return {
    datatype,
    profile: url =>
      keep(`profile ${url}`, () => {
        // Medplum has parsed it already, under its URL (validate.ts).
        const schema = tryGetDataType(url)
        return schema ? planOf(schema, typeOf.get(url) ?? '') : null
      }),
    resource: type => (definitions.get(type)?.kind === 'resource' ? datatype(type) : null),
    extension: url =>
      keep(`extension ${url}`, () => {
        const definition = extensions.get(url)
        return definition ? planOf(parseStructureDefinition(definition), 'Extension') : null
      }),
  }
}
