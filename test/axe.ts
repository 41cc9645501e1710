// axe in a page: read into it once, and asked only for what is wrong.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** All that we hold ourselves to. */
export const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `rules`: tags, or rules by their ids. */
export async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(
    async runOnly => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') }
      const all = await inPage.run(document, { runOnly, resultTypes: ['violations'] })
      return all.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
    },
    [...rules],
  )
}
