// A walk-through's shell blocks, run as a reader would: one bash, line by line, and what stands after # must be in the answer.
import { spawn } from 'node:child_process'

export type Step = { command: string; expected: readonly string[] }
export type Walked = Step & { said: string; status: number; missing: readonly string[] }

export function stepsOf(markdown: string): Step[] {
  const steps: { command: string; expected: string[] }[] = []
  for (const [, block = ''] of markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm))
    for (const line of block.split('\n')) {
      if (line.startsWith('# ')) steps.at(-1)?.expected.push(line.slice(2))
      else if (line.trim() !== '') steps.push({ command: line, expected: [] })
    }
  return steps
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** In order: each is looked for after the one before it. A header's name may be written either way. */
export function missingIn(said: string, expected: readonly string[]): string[] {
  let at = 0
  return expected.filter(snippet => {
    const pattern = new RegExp(snippet.split('…').map(quoted).join('[\\s\\S]*?'), /^[A-Z][\w-]+: /i.test(snippet) ? 'gi' : 'g')
    pattern.lastIndex = at
    if (!pattern.test(said)) return true
    at = pattern.lastIndex
    return false
  })
}

const mark = '@@walked'
export async function walk(steps: readonly Step[], env: Record<string, string>, cwd: string, ms: number): Promise<Walked[]> {
  const script = steps.map(({ command }) => `${command}\nprintf '\\n${mark} %d\\n' $?`).join('\n')
  const child = spawn('bash', [], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = new Promise(done => child.once('close', done))
  const late = setTimeout(() => child.kill('SIGKILL'), ms)
  child.stdin.end(`${script}\n`)
  await ended
  clearTimeout(late)
  const answers = [...text.matchAll(new RegExp(`([\\s\\S]*?)\\n${mark} (\\d+)\\n`, 'g'))]
  return steps.map((step, i) => {
    const [, said = '', status = '-1'] = answers[i] ?? []
    return { ...step, said, status: Number(status), missing: missingIn(said, step.expected) }
  })
}
