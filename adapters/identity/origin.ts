// Which origin of ours a request came to, and whether one of our own pages sent it.
import type { Context } from 'hono'
import type { LoginDeps } from './deps.ts'

/** The origin of ours that this request came to. */
export function originOf(c: Context, { origins }: Pick<LoginDeps, 'origins'>): string {
  const host = new URL(c.req.url).host
  const origin = origins.find(o => new URL(o).host === host) ?? origins[0]
  if (!origin) throw new Error('The login needs the origin of the product')
  return origin
}

/** Unsafe requests must come from our own pages. Hono's csrf() lets cross-site JSON through. */
export function fromOurself(c: Context, { origins }: Pick<LoginDeps, 'origins'>): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  // A form on a page with `Referrer-Policy: no-referrer` sends the origin "null"; what Sec-Fetch-Site says no page can forge.
  return origin === undefined || origin === 'null' ? site === 'same-origin' : origins.includes(origin)
}
