// Calls to addresses that others have chosen (keys, subscriptions): https, public addresses only, no redirects, with a
// deadline and a size. The address is judged where it is connected to, so a name can't change in between.
import { lookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Special-use ranges of IANA's registries (RFC 6890, 5735, 4291): our own network, or nobody's. */
const RANGES: Record<'ipv4' | 'ipv6', readonly [string, number][]> = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  ipv6: [
    // Unspecified, loopback and IPv4 in disguise.
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ],
}
/** One list a family: in a shared one ::ffff:0:0/96 would hold every IPv4 address. */
const insideOf = (family: 'ipv4' | 'ipv6') => {
  const list = new BlockList()
  for (const [net, bits] of RANGES[family]) list.addSubnet(net, bits, family)
  return list
}
const inside = { ipv4: insideOf('ipv4'), ipv6: insideOf('ipv6') }

/** Whether anybody outside could own this IP address. */
export const isPublic = (address: string): boolean => {
  const plain = address.replace(/%.*$/u, '')
  const family = isIP(plain)
  if (family === 0) return false
  return family === 4 ? !inside.ipv4.check(plain, 'ipv4') : !inside.ipv6.check(plain, 'ipv6')
}

export type OutsideCode = 'not-https' | 'not-public' | 'not-an-address' | 'timeout' | 'too-large' | 'unreachable'
/** `message` may be shown to whoever chose the address: it tells nothing about our network. */
export class OutsideError extends Error {
  readonly code: OutsideCode
  constructor(code: OutsideCode, message: string) {
    super(message)
    this.name = 'OutsideError'
    this.code = code
  }
}

const loopback = ['localhost', '127.0.0.1', '[::1]']
const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/gu, '')

/** What can be said without asking the network; null when it may be called. */
export function wrongWith(address: string, development: boolean): OutsideError | null {
  const url = URL.parse(address)
  if (!url) return new OutsideError('not-an-address', 'It is not a whole address, such as https://ehr.example/keys')
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return new OutsideError('not-an-address', 'It may hold no user, password or #fragment')
  if (url.protocol !== 'https:' && !(development && url.protocol === 'http:' && loopback.includes(url.hostname)))
    return new OutsideError('not-https', `It must begin with https://${development ? ' (http:// only on loopback)' : ''}`)
  if (!development && isIP(hostOf(url)) !== 0 && !isPublic(hostOf(url))) return notPublic()
  return null
}
const notPublic = () => new OutsideError('not-public', 'It leads to an address that is not public')

const onlyPublic: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return done(error ?? new OutsideError('unreachable', 'Its name is not known'), '')
    // One private address among several is enough: it is no mistake of an honest one.
    if (!found.every(one => isPublic(one.address))) return done(notPublic(), '')
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })

export type Outgoing = {
  method?: 'GET' | 'POST' | 'PUT'
  headers?: Record<string, string>
  body?: string
  /** The whole call, name and answer included. */
  deadlineMs: number
  /** The answer's body. */
  maxBytes: number
  /** Loopback and private addresses may be called: a developer's machine has no others. */
  development: boolean
}
export type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** Throws an OutsideError. A redirect is an answer like others: it is not followed. */
export async function callOutside(address: string, out: Outgoing): Promise<Answered> {
  const wrong = wrongWith(address, out.development)
  if (wrong) throw wrong
  const url = new URL(address)
  const signal = AbortSignal.timeout(out.deadlineMs)
  try {
    return await new Promise<Answered>((resolve, reject) => {
      const call = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
        method: out.method ?? 'GET',
        headers: { ...out.headers, ...(out.body === undefined ? {} : { 'content-length': Buffer.byteLength(out.body) }) },
        signal,
        // A connection that was kept could outlive the judgement of its address.
        agent: false,
        ...(out.development ? {} : { lookup: onlyPublic }),
      })
      call.on('error', reject)
      call.on('response', response => {
        const parts: Buffer[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          if (size > out.maxBytes) {
            reject(new OutsideError('too-large', `It answers with over ${out.maxBytes} bytes`))
            return void call.destroy()
          }
          parts.push(part)
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString('utf8') }),
        )
      })
      call.end(out.body)
    })
  } catch (error) {
    if (error instanceof OutsideError) throw error
    if (signal.aborted) throw new OutsideError('timeout', `It did not answer within ${out.deadlineMs} ms`)
    throw new OutsideError('unreachable', 'It can not be reached')
  }
}
