// Where a Subscription may send: only to the public internet (in development also to this machine). The address is checked
// when the name is resolved for the very connection that is made, so a name that changes its mind in between gains nothing.
import { lookup as systemLookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { isPublic } from './outside.ts'

export type Address = { address: string; family: number }
export type Resolve = (host: string) => Promise<Address[]>
export type Guard = { production: boolean; resolve: Resolve }

const RESOLVE_MS = 5_000

export const resolve: Resolve = host => systemLookup(host, { all: true, verbatim: true })

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const isLoopback = (address: string) => loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Plain http is for a receiver on the developer's own machine only. */
function allowed(address: string, url: URL, production: boolean): boolean {
  if (!production && isLoopback(address)) return true
  return url.protocol === 'https:' && isPublic(address)
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/gu, '')

async function addressesOf(url: URL, guard: Guard): Promise<Address[]> {
  const host = hostOf(url)
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(new Error('late')), RESOLVE_MS)
  })
  return Promise.race([guard.resolve(host), late]).finally(() => clearTimeout(timer))
}

/** What is wrong with an endpoint, in words for its owner; null: it may be called. */
export async function endpointFault(endpoint: string, guard: Guard): Promise<string | null> {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (!url || !['https:', 'http:'].includes(url.protocol)) return 'is not an https address'
  if (url.username !== '' || url.password !== '') return 'holds a user or a password: send them as channel.header'
  if (url.hash !== '') return 'holds a fragment, which is never sent: leave it out'
  if (url.protocol === 'http:' && guard.production) return 'is not encrypted: use https'
  const found = await addressesOf(url, guard).catch(() => [])
  if (found.length === 0) return 'has a host that is not found'
  if (found.every(({ address }) => allowed(address, url, guard.production))) return null
  return url.protocol === 'http:'
    ? 'is not encrypted: use https (http is only for a receiver on this machine, in development)'
    : 'leads to an address that is not on the public internet'
}

export class Forbidden extends Error {
  readonly code = 'forbidden-address'
}

/** For the connection itself: gives the addresses it has checked and no others. An address without a name is checked here. */
export function guardedLookup(url: URL, guard: Guard): LookupFunction {
  const host = hostOf(url)
  if (isIP(host) !== 0 && !allowed(host, url, guard.production)) throw new Forbidden()
  if (url.protocol === 'http:' && guard.production) throw new Forbidden()
  return (_name, options, done) => {
    addressesOf(url, guard).then(
      found => {
        const [first] = found
        const all = found.every(({ address }) => allowed(address, url, guard.production))
        if (!first || !all) return done(new Forbidden(), '', 0)
        if (options.all) return done(null, found)
        return done(null, first.address, first.family)
      },
      (error: unknown) => done(Object.assign(new Error('not found'), { code: codeOf(error) }), '', 0),
    )
  }
}
const codeOf = (error: unknown) => (error instanceof Error ? String(Reflect.get(error, 'code') ?? 'ENOTFOUND') : 'ENOTFOUND')
