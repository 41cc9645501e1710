// What integrators write of where things came from may tell of a case: a client bound to care providers meets only what tells
// of its own providers' cases, and writes of no others.
import type { Resource } from '@medplum/fhirtypes'
import { isNumbered, partsOf } from '../../fhir-profiles/parts.ts'
import { casesIn } from './case-links.ts'
import type { Home } from './home.ts'
import { refusal } from './outcome.ts'

/** A number leads to a case as its reference does, and is not followed when something is read. */
const numberIn = (resource: Resource | null) =>
  resource?.resourceType === 'Provenance' ? [...partsOf(resource, 'Provenance')].find(isNumbered) : undefined

/** `bound`: the client meets only some cases: those of its care providers, or of persons without protected identity. What tells of a protected person is marked as that person is. */
export function provenanceHome(home: Home, cases: Home, bound: boolean): Home {
  const { writes, count, ...rest } = home
  const casesOf = async (resource: Resource | null): Promise<string[]> => {
    if (resource?.resourceType !== 'Provenance') return []
    const found: string[] = []
    // One Provenance may tell of another that is kept here, which is no case's and is guarded by itself.
    for (const { type, id, encounter } of casesIn(resource))
      if (type !== 'Provenance' || !(await home.read(type, id))) found.push(encounter)
    return [...new Set(found)]
  }
  async function marked(resource: Resource): Promise<Resource> {
    for (const id of await casesOf(resource)) {
      const found = await cases.read('Encounter', id)
      const security = found && found !== 'gone' ? found.meta?.security : undefined
      if (security) return { ...resource, meta: { ...resource.meta, security } }
    }
    return resource
  }
  async function visible(resource: Resource | null): Promise<boolean> {
    if (!bound) return true
    // Of a time when numbers were taken: whose case that is we don't say.
    if (numberIn(resource)) return false
    for (const id of await casesOf(resource)) if (!(await cases.read('Encounter', id))) return false
    return true
  }
  async function among<T>(list: readonly T[], of: (one: T) => Resource | null): Promise<T[]> {
    const seen: T[] = []
    for (const one of list) if (await visible(of(one))) seen.push(one)
    return seen
  }

  return {
    ...rest,
    async read(type, id) {
      const found = await home.read(type, id)
      return found && found !== 'gone' && !(await visible(found)) ? null : found
    },
    async search(type, query, from) {
      const page = await home.search(type, query, from)
      return { ...page, resources: await among(page.resources, one => one) }
    },
    versions: async (type, id, part) => among(await home.versions(type, id, part), one => one.resource),
    ...(count
      ? {
          // What is hidden is not counted either: a Provenance has one version, written once.
          count: async (type, id, since) =>
            bound && type === 'Provenance'
              ? (await among(await home.versions(type, id), one => one.resource)).filter(
                  ({ at }) => since === null || at >= since,
                ).length
              : count(type, id, since),
        }
      : {}),
    async changes(query) {
      const page = await home.changes(query)
      return { ...page, versions: await among(page.versions, one => one.resource) }
    },
    ...(writes
      ? {
          writes: {
            ...writes,
            async create(resource, id) {
              const numbered = numberIn(resource)
              if (numbered)
                throw refusal(
                  422,
                  'business-rule',
                  'A number of a case or a person may not stand here: some who read it may not meet that case. Give the reference instead, as Encounter/<id> or Patient/<id>',
                  numbered.at,
                )
              if (!(await visible(resource)))
                throw refusal(422, 'not-found', 'There is no such case for this client', `${resource.resourceType}.target`)
              return writes.create(await marked(resource), id)
            },
          },
        }
      : {}),
  }
}
