// Who comes while the product starts is told so in their own terms: a person by a page with 112 on it, an integrator by an
// outcome; and the same address answers with the house as soon as it stands.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { listen } from '../../bot/process.ts'
import { END, freePort } from '../ports.ts'

const http = await listen(readConfig({ PORT: String(await freePort()), HOST: '127.0.0.1' }))
afterAll(() => http.stop())
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${http.port}${path}`, { headers })

describe('while it starts', () => {
  test('a person gets a page in their language, which opens by itself', async () => {
    const answer = await ask('/chat/', { accept: 'text/html,*/*', 'accept-language': 'sv-SE' })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    const page = await answer.text()
    expect(page).toContain('<a href="tel:112">Ring 112</a>')
    expect(page).toContain('<a href="tel:1177">Ring 1177</a>')
    expect(page).toContain('<html lang="sv">')
    expect(page).toContain('http-equiv="refresh"')
    expect(await (await ask('/', { accept: 'text/html', 'accept-language': 'en-GB' })).text()).toContain('We are starting again')
    expect(await (await ask('/', { accept: 'text/html', 'accept-language': 'xx' })).text()).toContain('<html lang="sv">')
  })
  test('an integrator gets an outcome', async () => {
    const answer = await ask('/fhir/R4/Patient?identifier=1')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toContain('application/fhir+json')
    expect(await answer.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'transient', diagnostics: expect.stringContaining('2 seconds') }],
    })
  })
  test('a probe gets a word', async () => {
    const answer = await ask('/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'starting'])
  })
})

test('and then the house answers', async () => {
  http.handle(new Hono().get('/readyz', c => c.text('ready')))
  const answer = await ask('/readyz')
  expect([answer.status, await answer.text()]).toEqual([200, 'ready'])
})

test('the port a product of the tests is told is no other test’s at the same time, and no connection’s', async () => {
  const another = `import { freePort } from '${new URL('../ports.ts', import.meta.url)}'
    for (let i = 0; i < 40; i++) console.log(await freePort())`
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', another])
  const ports: number[] = []
  for (let i = 0; i < 40; i++) ports.push(await freePort())
  ports.push(...(await running).stdout.trim().split('\n').map(Number))
  expect(new Set(ports).size).toBe(80)
  expect(ports.filter(port => !(port < END))).toEqual([])
})
