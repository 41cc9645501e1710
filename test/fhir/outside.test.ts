import { createServer, type RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { keySource, publicKeys, readKeySet } from '../../adapters/fhir/key-sets.ts'
import { callOutside, isPublic, wrongWith } from '../../adapters/fhir/outside.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}
const call = (url: string, development: boolean) => callOutside(url, { deadlineMs: 300, maxBytes: 1000, development })

test.each([
  '10.1.2.3',
  '127.0.0.1',
  '127.8.8.8',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  'fe80::1',
  'fe80::1%eth0',
  'fd00::1',
  'fc00::',
  'ff02::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
  'localhost',
  '',
])('%s is not public', address => {
  expect(isPublic(address)).toBe(false)
})
test.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '100.128.0.1', '193.10.5.5', '2a00:1450:400f::1', '2606:4700::1111'])(
  '%s is public',
  address => {
    expect(isPublic(address)).toBe(true)
  },
)

test.each([
  ['http://ehr.example/keys', 'not-https'],
  ['http://localhost:1/keys', 'not-https'],
  ['https://127.0.0.1/keys', 'not-public'],
  ['https://2130706433/keys', 'not-public'],
  ['https://0x7f.1/keys', 'not-public'],
  ['https://[::1]/keys', 'not-public'],
  ['https://[::ffff:127.0.0.1]/keys', 'not-public'],
  ['https://169.254.169.254/latest', 'not-public'],
  ['https://user:word@ehr.example/keys', 'not-an-address'],
  ['https://ehr.example/keys#a', 'not-an-address'],
  ['file:///etc/passwd', 'not-https'],
  ['ehr.example', 'not-an-address'],
])('%s is refused before anything is sent', async (url, code) => {
  expect(wrongWith(url, false)?.code).toBe(code)
  await expect(call(url, false)).rejects.toMatchObject({ code })
})

test('a name that leads to loopback is refused where it is connected to', async () => {
  expect(wrongWith('https://localhost:9/keys', false)).toBeNull()
  await expect(call('https://localhost:9/keys', false)).rejects.toMatchObject({ code: 'not-public' })
})

test('in development loopback may be called without TLS, and only loopback', async () => {
  const url = await site((_request, response) => response.end('hello'))
  expect(await call(url, true)).toMatchObject({ status: 200, body: 'hello' })
  expect(wrongWith('http://10.0.0.1/keys', true)?.code).toBe('not-https')
})

test('a redirect is not followed, a silent site is left, and a long answer is cut', async () => {
  let followed = 0
  const url = await site((request, response) => {
    if (request.url === '/moved') return response.writeHead(302, { location: '/there' }).end()
    if (request.url === '/there') followed += 1
    if (request.url === '/long') return response.end('x'.repeat(2000))
    if (request.url === '/drip') return void setInterval(() => response.write('x'), 50).unref()
  })
  expect(await call(`${url}/moved`, true)).toMatchObject({ status: 302 })
  expect(followed).toBe(0)
  await expect(call(`${url}/silent`, true)).rejects.toMatchObject({ code: 'timeout' })
  await expect(call(`${url}/drip`, true)).rejects.toMatchObject({ code: 'timeout' })
  await expect(call(`${url}/long`, true)).rejects.toMatchObject({ code: 'too-large' })
  await expect(call('http://127.0.0.1:9/', true)).rejects.toMatchObject({ code: 'unreachable' })
})

const ec = { kty: 'EC', crv: 'P-384', x: Buffer.alloc(48, 1).toString('base64url'), y: Buffer.alloc(48, 2).toString('base64url') }
const rsa = (bits: number) => ({ kty: 'RSA', n: Buffer.alloc(bits / 8, 1).toString('base64url'), e: 'AQAB' })

test('public keys for ES384 and RS384 are taken, alone or in a set; others in the set are passed over and named', () => {
  expect(publicKeys({ ...ec, kid: 'a' })).toMatchObject({ keys: [{ kid: 'a' }], passedOver: [] })
  expect(
    publicKeys({
      keys: [
        { ...rsa(2048), kid: 'r' },
        { ...ec, kid: 'e', use: 'enc' },
      ],
    }),
  ).toMatchObject({
    keys: [{ kid: 'r' }],
    passedOver: ['keys[1]: its use is not sig'],
  })
})

test.each([
  [{ ...ec, kid: 'a', d: 'secret' }, 'private key'],
  [{ keys: [{ kty: 'oct', k: 'secret', kid: 'a' }] }, 'private key'],
  [{ ...ec }, 'no kid'],
  [{ ...ec, crv: 'P-256', kid: 'a' }, 'P-384'],
  [{ ...ec, alg: 'ES256', kid: 'a' }, 'ES384'],
  [{ ...rsa(1024), kid: 'a' }, '2048'],
  [{ ...rsa(2048), alg: 'RS256', kid: 'a' }, 'RS384'],
  [{ kty: 'OKP', kid: 'a' }, 'EC nor RSA'],
  [
    {
      keys: [
        { ...ec, kid: 'a' },
        { ...ec, kid: 'a' },
      ],
    },
    'twice',
  ],
  [{ keys: [] }, 'JSON Web Key Set'],
  ['words', 'JSON Web Key Set'],
  [null, 'JSON Web Key Set'],
])('a key set that can not be used is refused in words: %j', (set, says) => {
  const read = publicKeys(set)
  expect('wrong' in read ? read.wrong : '').toContain(says)
})

test('a published set is kept for a minute, read at once for an unknown key, and let go when it stays silent', async () => {
  let reads = 0
  let kids: string[] | null = ['one']
  const url = await site((_request, response) => {
    reads += 1
    if (!kids) return response.writeHead(500).end()
    response.end(JSON.stringify({ keys: kids.map(kid => ({ ...ec, kid })) }))
  })
  let at = 1_000_000
  const keys = keySource(true, () => at)
  const kidsAt = async (kid: string | null) => (await keys(url, kid)).map(key => key.kid)
  expect(await Promise.all([kidsAt('one'), kidsAt('one'), kidsAt('one')])).toEqual([['one'], ['one'], ['one']])
  expect(reads).toBe(1)
  at += 50_000
  await kidsAt('one')
  expect(reads).toBe(1)
  kids = ['two']
  expect(await kidsAt('two')).toEqual(['two'])
  expect(await kidsAt('nobody')).toEqual(['two'])
  expect(reads).toBe(2)
  at += 61_000
  kids = null
  // It does not answer: what was last read stands, for a while.
  expect(await kidsAt('two')).toEqual(['two'])
  at += 300_000
  await expect(kidsAt('two')).rejects.toThrow('status 500')
  at += 1000
  const before = reads
  await expect(kidsAt('two')).rejects.toThrow('status 500')
  expect(reads).toBe(before)
})

test('what is published and is no key set is said', async () => {
  const url = await site((request, response) => response.end(request.url === '/html' ? '<html>' : '{"keys":[]}'))
  await expect(readKeySet(`${url}/html`, true)).rejects.toThrow('JSON')
  await expect(readKeySet(`${url}/empty`, true)).rejects.toThrow('JSON Web Key Set')
})
