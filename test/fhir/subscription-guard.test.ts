// Where a Subscription may not send, and that the address checked is the address called.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Address, endpointFault, type Guard } from '../../adapters/fhir/subscription-guard.ts'
import { backoff, sender, signature } from '../../adapters/fhir/subscription-sending.ts'

const names: Record<string, string[]> = {
  'public.example': ['8.8.8.8', '2a00:1450:4001:801::200e'],
  'private.example': ['10.1.2.3'],
  'half.example': ['8.8.8.8', '192.168.0.4'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['fd00::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'here.example': ['127.0.0.1'],
}
const resolve = async (host: string): Promise<Address[]> => {
  const found = names[host]
  if (!found) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' })
  return found.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
}
const production: Guard = { production: true, resolve }
const development: Guard = { production: false, resolve }
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach(close => void close()))
const now = () => new Date().toISOString()

test.each([
  'https://127.0.0.1/x',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://172.31.255.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[ff02::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::a00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://private.example/',
  'https://half.example/',
  'https://metadata.example/',
  'https://six.example/',
  'https://mapped.example/',
  'https://nat64.example/',
  'https://here.example/',
  'https://nowhere.example/',
  'http://public.example/',
  'ftp://public.example/',
  'https://user:word@public.example/',
  'https://public.example/#part',
  'not an address',
])('%s is not called in production', async endpoint => {
  expect(await endpointFault(endpoint, production)).toEqual(expect.any(String))
})

test('a public https address may be called; in development also this machine, unencrypted', async () => {
  expect(await endpointFault('https://public.example/hook?x=1', production)).toBeNull()
  expect(await endpointFault('https://8.8.8.8/hook', production)).toBeNull()
  expect(await endpointFault('http://127.0.0.1:8080/', development)).toBeNull()
  expect(await endpointFault('http://here.example/', development)).toBeNull()
  expect(await endpointFault('http://public.example/', development)).toContain('https')
  expect(await endpointFault('https://private.example/', development)).toContain('public')
})

async function receiver() {
  let calls = 0
  const server = createServer((_request, response) => {
    calls += 1
    response.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  closing.push(() => server.close())
  return { port: (server.address() as AddressInfo).port, calls: () => calls }
}

test('a name that was public when it was checked, and leads inside when it is called, is not called', async () => {
  const inside = await receiver()
  const calls = sender(production, now, 5_000)
  closing.push(() => calls.close())
  for (const host of ['here.example', '127.0.0.1'])
    expect((await calls.send({ endpoint: `https://${host}:${inside.port}/`, headers: {}, body: '' })).code).toBe(
      'forbidden-address',
    )
  expect((await calls.send({ endpoint: `http://here.example:${inside.port}/`, headers: {}, body: '' })).code).toBe(
    'forbidden-address',
  )
  expect(inside.calls()).toBe(0)
  const open = sender(development, now, 5_000)
  closing.push(() => open.close())
  expect(await open.send({ endpoint: `http://here.example:${inside.port}/`, headers: {}, body: 'x' })).toMatchObject({ ok: true })
  expect(inside.calls()).toBe(1)
})

test('a redirect is not followed, an endless answer is not read, and silence ends at the deadline', async () => {
  let followed = 0
  const server = createServer((request, response) => {
    if (request.url === '/moved') return void response.writeHead(307, { Location: '/elsewhere' }).end()
    if (request.url === '/endless') {
      response.writeHead(200)
      const more = setInterval(() => response.write('x'.repeat(1_000)), 5)
      return void response.on('close', () => clearInterval(more))
    }
    if (request.url === '/elsewhere') followed += 1
    return undefined
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const calls = sender(development, now, 800)
  closing.push(() => calls.close())
  const began = Date.now()
  expect(await calls.send({ endpoint: `${at}/moved`, headers: {}, body: '' })).toMatchObject({ ok: false, code: 'HTTP 307' })
  expect(followed).toBe(0)
  expect(await calls.send({ endpoint: `${at}/endless`, headers: {}, body: '' })).toMatchObject({ ok: true, status: 200 })
  expect(await calls.send({ endpoint: `${at}/silent`, headers: {}, body: '' })).toMatchObject({ ok: false, code: 'timeout' })
  expect(Date.now() - began).toBeLessThan(3_000)
})

test('the wait grows from a second to an hour, half of it by chance, and follows Retry-After', () => {
  const answer = { ok: false, status: 503, code: 'HTTP 503', retryAfterMs: null }
  expect([0, 1, 5, 30].map(n => backoff(n, answer, () => 1))).toEqual([1_000, 2_000, 32_000, 3_600_000])
  expect(backoff(3, answer, () => 0)).toBe(4_000)
  expect(backoff(0, { ...answer, retryAfterMs: 60_000 }, () => 1)).toBe(60_000)
  expect(backoff(0, { ...answer, retryAfterMs: 90_000_000 }, () => 1)).toBe(3_600_000)
})

test('two secrets sign while a receiver changes over', () => {
  expect(signature(['00', 'ff'], 1, 'x')).toMatch(/^t=1,v1=[0-9a-f]{64},v1=[0-9a-f]{64}$/)
})
