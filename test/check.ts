// `npm run check`: types, lint and format, the house rules, the generated files. Everything that needs no database.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath
const bin = (name: string) => `node_modules/.bin/${name}`
const steps: [string, string, string[]][] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['lint and format', bin('biome'), ['check', '.']],
  [
    'house rules',
    bin('vitest'),
    ['run', '--config', 'test/vitest.config.ts', 'test/house.test.ts', 'test/docs.test.ts', '--reporter', 'dot'],
  ],
  ['generated profiles', node, ['fhir-profiles/build.ts', '--check']],
]

const run = (command: string, args: string[]): Promise<{ code: number; output: string }> =>
  new Promise(done => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FARSTU_CHECK: '1' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    child.on('close', code => done({ code: code ?? 1, output }))
  })

let failed = 0
for (const [name, command, args] of steps) {
  const started = performance.now()
  const { code, output } = await run(command, args)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (code !== 0) {
    failed++
    console.log(output)
  }
}
if (failed > 0) process.exitCode = 1
