import { beforeAll, expect, test } from 'vitest'
import { buildChat } from '../../bot/build.ts'
import { metrics } from '../../bot/metrics.ts'
import { server } from '../../bot/server.ts'
import { pages } from '../../bot/server/pages.ts'

let app: ReturnType<typeof server>
beforeAll(async () => {
  await buildChat()
  const site = pages({
    embedOrigins: ['https://www.norrbotten.example', "'unsafe' https://x"],
    leaveTo: 'https://weather.example/"><script>',
  })
  app = server({
    parts: [a => a.route('/', site)],
    ready: async () => {},
    draining: () => false,
    metrics: metrics(),
    log: () => {},
  })
})
const get = (path: string, headers = {}) => app.request(`http://farstu.example${path}`, { headers })
const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? ''

test('the chat may be framed by the sites on the list and runs only our scripts', async () => {
  const csp = await policy('/chat/')
  expect(csp).toContain("frame-ancestors 'self' https://www.norrbotten.example")
  expect(csp).not.toContain('unsafe')
  expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(csp).toContain("connect-src 'self' ws://farstu.example wss://farstu.example")
  expect(csp).toContain("require-trusted-types-for 'script'")
  expect((await get('/chat/')).headers.get('x-frame-options')).toBeNull()
})

test('left quickly, a page without an app goes to the address that says nothing, and tells it nothing', async () => {
  const answer = await get('/leave')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(/^https:\/\/weather\.example\//u)
  expect([answer.headers.get('referrer-policy'), answer.headers.get('cache-control')]).toEqual(['no-referrer', 'no-store'])
  expect((await get('/site/leave.js')).headers.get('content-type')).toContain('javascript')
})

test('the regional page and the console may be framed by nobody', async () => {
  expect(await policy('/')).toContain("frame-ancestors 'none'")
  const console_ = await get('/console/')
  if (console_.status === 200) expect(console_.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('pages are not kept, files are asked for again, and nothing is guessed about their kind', async () => {
  const page = await get('/chat/')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('permissions-policy')).toContain('camera=()')
  const script = await get('/chat/chat.js')
  expect(script.headers.get('content-type')).toContain('text/javascript')
  const etag = script.headers.get('etag') ?? ''
  expect((await get('/chat/chat.js', { 'if-none-match': etag })).status).toBe(304)
  expect((await get('/widget.js')).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('the address to leave for is written as text, and no path leads out of the folders', async () => {
  expect(await (await get('/chat/')).text()).toContain('data-leave="https://weather.example/&quot;>&lt;script>"')
  for (const path of [
    '/chat/..%2fmain.tsx',
    '/chat/%2e%2e%2findex.html',
    '/site/..%2f..%2fpackage.json',
    '/console/assets/..%2f..%2fmain.tsx',
  ])
    expect((await get(path)).status).toBe(404)
})

test('an address without its slash finds the page', async () => {
  const moved = await get('/chat?lang=en')
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/chat/?lang=en'])
})
