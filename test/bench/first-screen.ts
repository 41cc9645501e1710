// `npm run bench -- first-screen`: how long a nurse waits for the queue, and for a case, in Chromium with an empty cache. The
// bare page of the same server stands beside it: what the browser and the machine take by themselves.
import type { Browser } from 'playwright-core'
import { browser } from '../browser.ts'
import { row } from '../console/computer.ts'
import { crowd } from '../console/crowd.ts'
import { central, type Stage, stage } from '../console/stage.ts'
import { freshPages } from '../pages.ts'
import { load, machine, median } from './machine.ts'

const ROUNDS = 9
const LIMIT_MS = 1500
const SIZES = [10, 5000] as const

type Side = { cases: number; screen: number; worst: number; opened: number; bytes: number }
export type FirstScreen = {
  machine: ReturnType<typeof machine>
  load: { before: string; after: string }
  bare: number
  sides: Side[]
  hit: boolean
}

/** Milliseconds from the address to what is shown, and to an opened case; the bytes fetched. Nothing is kept from before. */
async function arrives(chromium: Browser, s: Stage, id: string) {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' })
  await context.addCookies([{ name: 'nurse', value: 'anna', url: s.url }])
  const page = await context.newPage()
  let bytes = 0
  page.on('response', response => {
    if (response.url().includes('/assets/'))
      void response.body().then(
        body => (bytes += body.length),
        () => {},
      )
  })
  const begun = performance.now()
  await page.goto(`${s.url}/console/`, { waitUntil: 'commit' })
  await page.locator('[data-row]').first().waitFor()
  const screen = performance.now() - begun
  await row(page, id).waitFor()
  const pressed = performance.now()
  await row(page, id).click()
  await page.locator('.identity h2').waitFor()
  const opened = performance.now() - pressed
  await context.close()
  return { screen, opened, bytes }
}

async function bareOf(chromium: Browser, s: Stage): Promise<number> {
  const took: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const page = await chromium.newPage()
    const begun = performance.now()
    await page.goto(`${s.url}/console/no-such-page`, { waitUntil: 'commit' })
    took.push(performance.now() - begun)
    await page.close()
  }
  return median(took)
}

export async function benchFirstScreen(say: (text: string) => void): Promise<FirstScreen> {
  const before = load()
  await freshPages()
  const s = await stage()
  const chromium = await browser()
  try {
    const bare = await bareOf(chromium, s)
    const sides: Side[] = []
    for (const cases of SIZES) {
      // Its promise is nearest: it stands first of them all.
      const id = await s.seed({ unit: central, level: 'P1', promisedIn: 2 })
      if (cases > 100) await crowd(s.pool, id, cases)
      else for (let i = 0; i < cases; i++) await s.seed({ unit: central })
      const took: Awaited<ReturnType<typeof arrives>>[] = []
      // The first warms the server.
      for (let i = 0; i <= ROUNDS; i++) took.push(await arrives(chromium, s, id))
      const warm = took.slice(1)
      sides.push({
        cases,
        screen: median(warm.map(one => one.screen)),
        worst: Math.max(...warm.map(one => one.screen)),
        opened: median(warm.map(one => one.opened)),
        bytes: Math.max(...warm.map(one => one.bytes)),
      })
      say(`  ${cases} cases: done`)
    }
    const hit = sides.every(side => side.screen < LIMIT_MS)
    return { machine: machine(), load: { before, after: load() }, bare, sides, hit }
  } finally {
    await chromium.close()
    await s.stop()
  }
}

export const firstScreenTable = (f: FirstScreen): string =>
  [
    '',
    `Machine  ${f.machine}; load ${f.load.before} before, ${f.load.after} after`,
    `  a bare page of the same server   ${f.bare.toFixed(0)} ms`,
    ...f.sides.map(
      side =>
        `  ${String(side.cases).padStart(4)} open cases   first rows ${side.screen.toFixed(0)} ms (slowest of ${ROUNDS}: ${side.worst.toFixed(0)}), a case opened in ${side.opened.toFixed(0)} ms, ${(side.bytes / 1024).toFixed(0)} kB of page`,
    ),
    `  aim: the first screen under ${LIMIT_MS} ms, nothing kept from before: ${f.hit ? 'held' : 'MISSED'}`,
    '',
  ].join('\n')
