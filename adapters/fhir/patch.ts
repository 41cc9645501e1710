// A JSON patch on a resource, one operation at a time, so that a fault names its operation.
import { applyPatch, type Operation } from '@medplum/core'
import { DEEPEST, deeper } from './body.ts'

/** RFC 6902, by the name of the fault. */
const faults: Record<string, string> = {
  TestError: 'what it tests for is not what stands there. Read the resource again',
  MissingError: 'there is nothing at its path, or at its from. Read the resource again',
  InvalidOperationError: 'op is one of add, remove, replace, move, copy, test',
}

export const OPERATIONS_AT_MOST = 100
/** In characters. What is copied into itself doubles: thirty short operations would ask for more than there is memory. */
const LARGEST = 100_000

/** The first operation that could not be done; -1 when all were. Some paths are refused by throwing, such as /__proto__. */
export function patched(resource: unknown, patch: Operation[]): { at: number; why: string } {
  if (patch.length > OPERATIONS_AT_MOST)
    return { at: OPERATIONS_AT_MOST, why: `a patch has at most ${OPERATIONS_AT_MOST} operations. Send several, or PUT it whole` }
  for (const [at, operation] of patch.entries()) {
    try {
      const [fault] = applyPatch(resource, [operation])
      if (fault) return { at, why: faults[fault.name] ?? 'it can not be read. Write op, path and value as in RFC 6902' }
      if (operation.op === 'copy' && JSON.stringify(resource).length > LARGEST)
        return { at, why: `what it copies makes the resource larger than ${LARGEST} characters. Copy less` }
    } catch {
      return { at, why: 'it is not an operation we do. Write op, path and value as in RFC 6902' }
    }
  }
  if (!deeper(resource, DEEPEST)) return { at: -1, why: '' }
  return {
    at: patch.length - 1,
    why: `the resource is then more than ${DEEPEST} levels deep. Let the parts stand beside each other`,
  }
}
