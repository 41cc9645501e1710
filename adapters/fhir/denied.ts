// What was refused at the door for want of a token or a right, as lines for whoever watches over it: the client, what it wanted
// to do with which type, how often. Never an address, an id or a search: those may hold a person's number.
import type { Resource } from '@medplum/fhirtypes'
import type { Context, MiddlewareHandler } from 'hono'
import { isServed } from '../../fhir-profiles/codes.ts'

/** `times`: since the last line about the same. */
export type Denied = { event: string; code: string; asked: string; times: number; client?: string }

/** One who knocks a thousand times a second makes a line a second, and the next line says how many there were. */
const QUIET_MS = 1000
/** As many kinds of line are remembered; a client, a type and an interaction make one. */
const KINDS = 2000

const whole: Record<string, string> = { GET: 'read', HEAD: 'read', PUT: 'update', PATCH: 'patch', DELETE: 'delete' }
const many: Record<string, string> = { ...whole, GET: 'search-type', HEAD: 'search-type', POST: 'create' }

/** FHIR's own word for a request, with the type when it is one of ours: "Patient read", "batch", "operation". */
export function askedOf(method: string, path: string): string {
  const [type = '', ...rest] = path.split('/')
  if (path.includes('$')) return isServed(type) ? `${type} operation` : 'operation'
  if (type === '') return method === 'POST' ? 'batch' : 'search-system'
  if (type === '_history') return 'history-system'
  if (!isServed(type)) return 'other'
  const way = (): string => {
    if (rest[0] === undefined) return many[method] ?? 'other'
    if (rest[0] === '_search') return 'search-type'
    if (rest[0] === '_history') return 'history-type'
    if (rest[1] === '_history') return rest[2] === undefined ? 'history-instance' : 'vread'
    return whole[method] ?? 'other'
  }
  return `${type} ${way()}`
}

/** The entries of a batch that were refused one by one: the batch itself is a 200. */
const refusedIn = (answer: Resource | undefined): number =>
  answer?.resourceType === 'Bundle' && answer.type === 'batch-response'
    ? (answer.entry ?? []).filter(({ response }) => {
        const { outcome, status } = response ?? {}
        return outcome?.resourceType === 'OperationOutcome' ? outcome.id === 'status-403' : status?.startsWith('403')
      }).length
    : 0

export type Denials = {
  /** Whose request it is, once the token has said so. */
  by: (c: Context, client: string) => void
  /** What a batch was answered with. */
  within: (c: Context, answer: Resource | undefined) => void
  watch: MiddlewareHandler
}

export function denials(log: ((line: Denied) => void) | undefined, nowMs: () => number): Denials {
  const clients = new WeakMap<Context, string>()
  const inside = new WeakMap<Context, number>()
  const kinds = new Map<string, { at: number; passed: number }>()

  function say(code: string, asked: string, client: string | undefined, times: number): void {
    const kind = [code, asked, client ?? ''].join(' ')
    const before = kinds.get(kind)
    const at = nowMs()
    if (before && Math.abs(at - before.at) < QUIET_MS) {
      before.passed += times
      return
    }
    kinds.delete(kind)
    kinds.set(kind, { at, passed: 0 })
    if (kinds.size > KINDS) for (const [oldest] of kinds) if (kinds.delete(oldest)) break
    const all = times + (before?.passed ?? 0)
    log?.({ event: 'fhir-denied', code, asked, times: all, ...(client === undefined ? {} : { client }) })
  }

  return {
    by: (c, client) => void clients.set(c, client),
    within: (c, answer) => {
      const refused = refusedIn(answer)
      if (refused > 0) inside.set(c, refused)
    },
    async watch(c, next) {
      await next()
      const path = c.req.path.replace(/^.*?\/fhir\/R4(?=\/|$)/u, '').replace(/^\//u, '')
      const { status } = c.res
      if (status === 401 || status === 403) say(String(status), askedOf(c.req.method, path), clients.get(c), 1)
      const refused = inside.get(c)
      if (refused !== undefined) say('403', 'batch entry', clients.get(c), refused)
    },
  }
}
