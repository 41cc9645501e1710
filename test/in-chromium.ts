// A describe of what is seen in Chromium. Where there is none it is skipped, and says so.
import { describe } from 'vitest'
import { chromiumPath } from './browser.ts'

const none = chromiumPath() === null

export const inChromium = (name: string, tests: () => void) =>
  describe.skipIf(none)(none ? `${name}: no Chromium here (npm run browser)` : name, tests)
