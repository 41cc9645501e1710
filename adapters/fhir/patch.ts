// A JSON patch on a resource, one operation at a time, so that a fault names its operation.
import { applyPatch, type Operation } from '@medplum/core'

/** The first operation that could not be done; -1 when all were. Some paths are refused by throwing, such as /__proto__. */
export function patched(resource: unknown, patch: Operation[]): { at: number; name: string } {
  for (const [at, operation] of patch.entries()) {
    try {
      const [fault] = applyPatch(resource, [operation])
      if (fault) return { at, name: fault.name }
    } catch {
      return { at, name: 'it is not an operation we do' }
    }
  }
  return { at: -1, name: '' }
}
