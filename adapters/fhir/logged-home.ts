// A home that holds nothing of a person: calendars, registers, Subscriptions. Who used it is in the access log all the same,
// one line a request and kind of use, without a case; what is about a case is logged where the case is read.
import type { Home } from './home.ts'

export type Use = 'read' | 'list' | 'write'

export function loggedHome(home: Home, log: (use: Use) => Promise<void>): Home {
  const { read, search, versions, changes, writes } = home
  return {
    ...home,
    async read(type, id) {
      await log('read')
      return read(type, id)
    },
    async search(type, query, from) {
      await log('list')
      return search(type, query, from)
    },
    async versions(type, id) {
      await log('read')
      return versions(type, id)
    },
    async changes(query) {
      if (query.types.some(type => home.types.includes(type))) await log('list')
      return changes(query)
    },
    ...(writes
      ? {
          writes: {
            ...writes,
            async create(resource, id) {
              await log('write')
              return writes.create(resource, id)
            },
            async update(resource, ifMatch) {
              await log('write')
              return writes.update(resource, ifMatch)
            },
            ...(writes.remove
              ? {
                  async remove(type, id, ifMatch) {
                    await log('write')
                    return writes.remove?.(type, id, ifMatch)
                  },
                }
              : {}),
          },
        }
      : {}),
  }
}

/** Each kind of use once: for one request. */
export function once(log: (use: Use) => Promise<void>): (use: Use) => Promise<void> {
  const said = new Map<Use, Promise<void>>()
  return use => {
    const known = said.get(use) ?? log(use)
    said.set(use, known)
    return known
  }
}
