// `Schedule?identifier=system|value` where a reference stands: it becomes the address of the one it finds.
import type { Resource } from '@medplum/fhirtypes'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { refusal } from './outcome.ts'

type Find = (type: ServedType, condition: string) => Promise<readonly { id: string }[]>

export async function withReferencesFound<T extends Resource>(resource: T, find: Find): Promise<T> {
  // Most resources have none, and are given back as they came.
  if (!/"reference":"[A-Z][A-Za-z]+\?/u.test(JSON.stringify(resource))) return resource
  const copy = structuredClone(resource)
  await walk(copy, resource.resourceType, find)
  return copy
}

async function walk(value: unknown, path: string, find: Find): Promise<void> {
  if (Array.isArray(value)) for (const [at, part] of value.entries()) await walk(part, `${path}[${at}]`, find)
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      const [, type = '', condition = ''] =
        (key === 'reference' && typeof part === 'string' && /^([A-Za-z]+)\?(.+)$/u.exec(part)) || []
      if (!isServed(type)) await walk(part, `${path}.${key}`, find)
      else Reflect.set(value, key, `${type}/${await one(type, condition, `${path}.${key}`, find)}`)
    }
}

async function one(type: ServedType, condition: string, path: string, find: Find): Promise<string> {
  const [first, second] = await find(type, condition)
  if (first && !second) return first.id
  throw refusal(
    412,
    first ? 'multiple-matches' : 'not-found',
    first
      ? `Several ${type} match the condition of this reference. Make it narrower`
      : `No ${type} matches the condition of this reference. Write it first, or before this in the transaction`,
    path,
  )
}
