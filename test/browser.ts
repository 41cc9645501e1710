// The one Chromium of the browser tests. Where there is none they say that they were skipped (in-chromium.ts).
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium is, or null: what CHROMIUM names, the system's, or the test tool's own download. */
export function chromiumPath(): string | null {
  const candidates = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return candidates.find(path => path && existsSync(path)) ?? null
}

export async function browser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('No Chromium here: npm run browser')
  return chromium.launch({ executablePath, headless: true, args: flags })
}
