// Validation against our profiles. Each is parsed once, under a type name of its own (slim.ts), because
// validateResource parses a profile on every call; two choices at once and wrong reference types, only warnings
// to Medplum, are errors here.
import { readFileSync } from 'node:fs'
import { loadDataType, OperationOutcomeError, validateTypedValue } from '@medplum/core'
import type { OperationOutcomeIssue, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { isServed, profile } from './codes.ts'

let loaded: Map<string, string> | undefined

/** Profile URL → the name Medplum knows it by. Read on first use: a product that only serves never pays for it. */
function profiles(): Map<string, string> {
  if (loaded) return loaded
  const definitions: StructureDefinition[] = JSON.parse(
    readFileSync(new URL('generated/definitions.json', import.meta.url), 'utf8'),
  )
  loaded = new Map()
  for (const definition of definitions) {
    if (definition.kind !== 'resource') continue
    // Medplum files a definition under its type when that is a URL; the base types stay as they are.
    loadDataType({ ...definition, type: definition.url })
    loaded.set(definition.url, definition.url)
  }
  return loaded
}

/** What is wrong with a resource by the profile of its type; nothing when it conforms. */
export function validate(resource: Resource): OperationOutcomeIssue[] {
  const type = isServed(resource.resourceType) ? profiles().get(profile[resource.resourceType]) : undefined
  if (!type) return [{ severity: 'error', code: 'not-supported', diagnostics: `No profile for ${resource.resourceType}` }]
  try {
    return validateTypedValue({ type, value: resource }).map(issue => ({ ...issue, severity: 'error' }))
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue ?? []
    throw error
  }
}
