// The guide's walk-through: every line of it, in a shell, against the product as `npm start` starts it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database, type TestDatabase } from '../database.ts'
import { dataFolder, freePorts, type Product, product } from '../journeys/product.ts'
import { missingIn, stepsOf, type Walked, walk } from './walk.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const steps = stepsOf(readFileSync(join(root, 'fhir-profiles/guide/walk-through.md'), 'utf8'))

/** A shell with what the walk-through needs; what is missing is said. */
function lacking(): string | null {
  for (const tool of ['bash', 'curl', 'npm']) {
    try {
      execFileSync(tool, ['--version'], { stdio: 'ignore' })
    } catch {
      return tool
    }
  }
  return null
}
const missing = lacking()

let db: TestDatabase
let running: Product
let folder: ReturnType<typeof dataFolder>
let walked: Walked[] = []
beforeAll(async () => {
  if (missing) return
  db = await database()
  folder = dataFolder()
  const ports = await freePorts()
  const receiver = await freePorts()
  running = await product(ports, folder.path, { DATABASE_URL: db.url })
  const env = {
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
    HOME: folder.path,
    URL: running.url,
    PORT: String(ports.product),
    DATA_DIR: folder.path,
    RECEIVER: String(receiver.product),
  }
  walked = await walk(steps, env, root, 90_000)
})
afterAll(async () => {
  if (missing) return
  await running.stop()
  await db.stop()
  folder.drop()
})

test('the walk-through says what it expects of most of its lines', () => {
  expect(steps.length).toBeGreaterThan(50)
  expect(steps.filter(({ command, expected }) => command.startsWith('curl') && expected.length === 0)).toEqual([])
})

test.for(steps.map((step, i) => ({ i, name: step.command.slice(0, 100) })))('$name', ({ i }, { skip }) => {
  if (missing) return skip(`there is no ${missing} here`)
  const { said = 'nothing: the walk ended before it', missing: gone, status } = walked[i] ?? {}
  expect({ said: gone?.length === 0 && status === 0 ? '' : said, missing: gone, status }).toEqual({
    said: '',
    missing: [],
    status: 0,
  })
})

test('a line that does not say what it should is found out', () => {
  const said = 'HTTP/1.1 200 OK\r\netag: W/"1"\r\n\r\n{"a":1,"b":2}'
  expect(missingIn(said, ['HTTP/1.1 200 OK', 'ETag: W/"1"', '"a":…"b":2'])).toEqual([])
  expect(missingIn(said, ['HTTP/1.1 201'])).toEqual(['HTTP/1.1 201'])
  expect(missingIn(said, ['"b":2', '"a":1'])).toEqual(['"a":1'])
  expect(missingIn('HTTP/1a1', ['HTTP/1.1'])).toEqual(['HTTP/1.1'])
})

test('a line that fails is found out, and the lines after it still run', async () => {
  const done = await walk(
    stepsOf('```sh\nfalse\necho hej\n# hej\necho hej\n# då\n```\n'),
    { PATH: process.env['PATH'] ?? '' },
    root,
    10_000,
  )
  expect(done.map(({ status, missing: gone }) => [status, gone.length])).toEqual([
    [1, 0],
    [0, 0],
    [0, 1],
  ])
})
