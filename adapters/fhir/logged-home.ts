// A home that holds nothing of a person: calendars, registers, Subscriptions. Who used it is in the access log all the same,
// one line a request and kind of use, without a case; what is about a case is logged where the case is read. Nothing is
// answered before its line stands; the line of a reading is written while it is read.
import type { Home } from './home.ts'

export type Use = 'read' | 'list' | 'write'

export function loggedHome(home: Home, log: (use: Use) => Promise<void>): Home {
  const { read, search, versions, changes, writes } = home
  return {
    ...home,
    read: (type, id) => beside(log('read'), read(type, id)),
    search: (type, query, from) => beside(log('list'), search(type, query, from)),
    versions: (type, id, part) => beside(log('read'), versions(type, id, part)),
    changes: query =>
      query.types.some(type => home.types.includes(type)) ? beside(log('list'), changes(query)) : changes(query),
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

const beside = async <T>(line: Promise<void>, looked: Promise<T>): Promise<T> => (await Promise.all([looked, line]))[0]

/** Each kind of use once: for one request. */
export function once(log: (use: Use) => Promise<void>): (use: Use) => Promise<void> {
  const said = new Map<Use, Promise<void>>()
  return use => {
    const known = said.get(use) ?? log(use)
    said.set(use, known)
    return known
  }
}
