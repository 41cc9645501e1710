// The sources, read: each file parsed when something first asks for it.
import { isServed } from '../codes.ts'
import { Bundle, CodeSystem, Definition, type Example, type Sources, Titled, ValueSet } from './sources.ts'

export type Shown = { file: string; bundle: string; resource: Example }

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export function known(sources: Sources) {
  const named = (prefix: string) => sources.files.filter(file => file.startsWith(prefix) && file.endsWith('.json'))
  const json = (file: string): unknown => JSON.parse(sources.read(file))
  const bundles = named('example-')

  /** Each once, as the first bundle that holds it has it. */
  const examples = once(() => {
    const all = new Map<string, Shown>()
    for (const bundle of bundles)
      for (const { resource } of Bundle.parse(json(bundle)).entry) {
        const file = `${resource.resourceType}-${resource.id}.json`
        if (!all.has(file)) all.set(file, { file, bundle, resource })
      }
    return all
  })

  /** The profile of each type, by the type: the name of the file says it. */
  const profiles = new Map(
    named('StructureDefinition-farstu-').map(file => {
      const id = file.slice('StructureDefinition-farstu-'.length, -'.json'.length)
      return [id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()), file] as const
    }),
  )
  return {
    ...sources,
    bundles,
    examples,
    types: [...profiles.keys()].filter(isServed).sort(),
    extensions: once(() =>
      named('StructureDefinition-')
        .filter(file => !file.startsWith('StructureDefinition-farstu-'))
        .map(file => Definition.parse(json(file))),
    ),
    definition(type: string): Definition {
      const file = profiles.get(type)
      if (!file) throw new Error(`No profile of ${type} is generated`)
      return Definition.parse(json(file))
    },
    title: (type: string): string => Titled.parse(json(profiles.get(type) ?? '')).title ?? type,
    definitionFile: (type: string) => profiles.get(type) ?? '',
    codeSystems: once(() => named('CodeSystem-').map(file => CodeSystem.parse(json(file)))),
    valueSets: once(() => named('ValueSet-').map(file => ValueSet.parse(json(file)))),
    offered: (type: string) => sources.capability.rest[0]?.resource.find(one => one.type === type),
    examplesOf: (type: string) => [...examples().values()].filter(({ resource }) => resource.resourceType === type),
  }
}
export type Known = ReturnType<typeof known>
