// A page as somebody meets it who has enlarged it to twice its size, who has a tablet, or who has a small laptop: nothing is
// wider than the screen, everything that is pressed can be scrolled to and is not under anything else, its words are not cut,
// and axe finds nothing.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { every, violations } from './axe.ts'

/** 640×400 is 1280×800 at 200 %. */
export const SIZES = [
  [640, 400],
  [768, 1024],
  [1280, 800],
] as const

/** `within`: a panel that lies over the page, and is closed to get to the rest. `SHOTS` names a folder for a picture at each size. */
export async function reached(page: Page, state: string, within = 'body'): Promise<void> {
  const found: Record<string, string[]> = {}
  const before = page.viewportSize()
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    // What follows the size of the window (a virtual list, a box that grows) has done so.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/${state.replaceAll(/\W+/g, '-')}-${width}.png` })
    // Enlarged everything is looked for; what depends on the width alone, everywhere.
    const faults = [...(await page.evaluate(outOfReach, within)), ...(await violations(page, width > 640 ? narrow : every))]
    if (faults.length > 0) found[`${width}×${height}`] = faults
  }
  if (before) await page.setViewportSize(before)
  expect.soft({ state, found }).toEqual({ state, found: {} })
}

/** In somebody's own colours (a contrast theme) the state is still seen: what it is told on looks another way after it. */
export async function toldInOwnColours(page: Page, on: Locator, change: () => Promise<unknown>): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const look = async () => {
    await page.mouse.move(0, 0)
    // Where the keyboard is has a line of its own, and is not what is asked.
    await on.evaluate(el => el instanceof HTMLElement && el.blur())
    return (await on.screenshot()).toString('base64')
  }
  const before = await look()
  await change()
  const changed = (await look()) !== before
  await page.emulateMedia({ forcedColors: 'none' })
  expect({ on: String(on), changed }).toEqual({ on: String(on), changed: true })
}

const narrow = ['target-size', 'scrollable-region-focusable']
/** Runs in the page. */
function outOfReach(panel: string): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > innerWidth + 1) faults.push(`the page is ${root.scrollWidth} px wide`)
  const dialogs = [...document.querySelectorAll('dialog[open], [role=dialog]')].filter(one => one.getClientRects().length > 0)
  const within = dialogs.at(-1) ?? document.querySelector(panel) ?? document.body
  const seen = (el: Element) =>
    el.getClientRects().length > 0 &&
    el.checkVisibility({ visibilityProperty: true }) &&
    !el.closest('[inert], [aria-hidden=true], :disabled') &&
    !(el instanceof HTMLInputElement && el.type === 'hidden')
  /** What is hidden on purpose has a label, or another way, that is pressed instead. */
  const tiny = (el: Element) => el.getBoundingClientRect().width <= 2 || el.getBoundingClientRect().height <= 2
  const pressed = [
    ...within.querySelectorAll(
      'button, a[href], input, select, textarea, summary, [role=button], [role=option], label:has(input)',
    ),
  ].filter(el => seen(el) && !tiny(el))
  const named = (el: Element) => {
    const words = (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)
    return `${el.tagName.toLowerCase()}${el.id ? `#${el.id}` : ''}${words ? ` “${words}”` : ''}`
  }
  /** Who can't scroll by hand is not there to be scrolled by us. */
  const stuck = (el: Element) => {
    for (let at = el.parentElement; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      const shut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if ((shut(style.overflowY) && at.scrollTop > 1) || (shut(style.overflowX) && Math.abs(at.scrollLeft) > 1)) return at
    }
    return null
  }
  const scrolled = [...document.querySelectorAll('*')].map(el => [el, el.scrollTop, el.scrollLeft] as const)
  for (const el of pressed) {
    // A way past what comes first in the page shows when it is reached.
    const past = el instanceof HTMLElement && el.getBoundingClientRect().right < 0
    if (past) el.focus()
    el.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const box = el.getBoundingClientRect()
    const cut = stuck(el)
    if (cut) {
      faults.push(`${named(el)} lies where nobody can scroll, in ${cut.tagName.toLowerCase()}.${cut.className}`)
      cut.scrollTop = 0
      cut.scrollLeft = 0
      continue
    }
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${named(el)} sticks out at the side`)
    if (box.height <= innerHeight && (box.top < -1 || box.bottom > innerHeight + 1))
      faults.push(`${named(el)} sticks out above or below`)
    // A link may run over two lines: the middle of its first is pressed.
    const first = el.getClientRects()[0] ?? box
    const [x, y] = [
      first.left + first.width / 2,
      Math.min(first.top + first.height / 2, Math.max(first.top + 4, innerHeight - 4)),
    ]
    const hit = document.elementFromPoint(x, y)
    const labels = el instanceof HTMLInputElement ? [...(el.labels ?? [])] : []
    const own =
      el.contains(hit) || labels.some(one => one.contains(hit)) || (el instanceof HTMLLabelElement && el.control === hit)
    if (!hit || !own)
      faults.push(
        `${named(el)} is under ${hit ? `${hit.tagName.toLowerCase()}.${String(hit.className).slice(0, 40)}` : 'nothing'}`,
      )
    if (past) el.blur()
    if (el.matches('button, a, summary'))
      for (const part of [el, ...el.querySelectorAll('*')]) {
        const style = getComputedStyle(part)
        const hidden = style.overflowX !== 'visible' && !part.matches('.visually-hidden, .fs-unseen')
        if (hidden && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 2)
          faults.push(`${named(el)} has its words cut`)
      }
  }
  for (const [el, top, left] of scrolled)
    if (el.scrollTop !== top || el.scrollLeft !== left) el.scrollTo({ top, left, behavior: 'instant' })
  return [...new Set(faults)]
}
