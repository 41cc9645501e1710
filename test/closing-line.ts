// Ends the run with `N passed, N failed, N skipped`, alone on the last line; before it, what passed only when it was tried again,
// and why it did not at first.
import type { Reporter, TestCase, TestModule } from 'vitest/node'

// A class with a default export: vitest makes its reporters with `new`.
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const again: string[] = []
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1
        if (test.diagnostic()?.flaky) again.push(`${module.relativeModuleId}: ${test.fullName}\n  ${whyNot(test)}`)
      }
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) count.failed += 1
    }
    process.on('exit', () => {
      for (const name of again) process.stdout.write(`\npassed when tried again: ${name}`)
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`)
    })
  }
}

const whyNot = (test: TestCase): string => {
  const [error] = test.result().errors ?? []
  const at = error?.stacks?.[0]
  const said = (error?.message ?? 'it did not say why').slice(0, 400).replaceAll('\n', '\n  ')
  return at ? `${said}\n  at ${at.file.split('/test/').at(-1)}:${at.line}` : said
}
