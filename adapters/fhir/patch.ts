// A JSON patch on a resource, one operation at a time, so that a fault names its operation.
import { applyPatch, type Operation } from '@medplum/core'

/** RFC 6902, by the name of the fault. */
const faults: Record<string, string> = {
  TestError: 'what it tests for is not what stands there. Read the resource again',
  MissingError: 'there is nothing at its path, or at its from. Read the resource again',
  InvalidOperationError: 'op is one of add, remove, replace, move, copy, test',
}

/** The first operation that could not be done; -1 when all were. Some paths are refused by throwing, such as /__proto__. */
export function patched(resource: unknown, patch: Operation[]): { at: number; why: string } {
  for (const [at, operation] of patch.entries()) {
    try {
      const [fault] = applyPatch(resource, [operation])
      if (fault) return { at, why: faults[fault.name] ?? 'it can not be read. Write op, path and value as in RFC 6902' }
    } catch {
      return { at, why: 'it is not an operation we do. Write op, path and value as in RFC 6902' }
    }
  }
  return { at: -1, why: '' }
}
