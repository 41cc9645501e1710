// The pages people open, as built: what may run in them, who may frame them, and how long they may be kept. Read from
// disk once; nothing of a person is in them.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Context, Hono } from 'hono'

export type PagesDeps = {
  /** Origins whose pages may carry the chat in a frame, besides our own; `https://*.example.se` is allowed. */
  embedOrigins: readonly string[]
  /** Where "Lämna snabbt" goes: an https address that says nothing. */
  leaveTo?: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
}

type File = { body: Uint8Array<ArrayBuffer>; type: string; etag: string }
type Folder = Map<string, File>

function folder(path: string): Folder {
  const root = new URL(path, import.meta.url)
  if (!existsSync(root)) return new Map()
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => {
        const file = `${entry.parentPath}/${entry.name}`
        const body = new Uint8Array(readFileSync(file))
        const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
        const name = file.slice(decodeURIComponent(root.pathname).length).replace(/^\//, '')
        return [name, { body, etag, type: types[extname(name)] ?? 'application/octet-stream' }]
      }),
  )
}

export function pages({ embedOrigins, leaveTo = 'https://www.smhi.se/' }: PagesDeps): Hono {
  const chat = folder('../chat/dist/')
  const guest = folder('../guest/dist/')
  const site = folder('../site/')
  const console_ = folder('../console/dist/')
  const rules = folder('../rules/dist/')
  const review = folder('../review/dist/')
  const framers = ["'self'", ...embedOrigins.filter(isOrigin)].join(' ')
  const app = new Hono()

  app.get('/', c => html(c, site.get('index.html'), { frameAncestors: "'none'", loader: true }))
  app.get('/chat', c => c.redirect(`/chat/${new URL(c.req.url).search}`, 308))
  app.get('/chat/', c =>
    html(c, chat.get('index.html'), {
      frameAncestors: framers,
      change: page => page.replace('id="farstu"', `id="farstu" data-leave="${attribute(leaveTo)}"`),
    }),
  )
  app.get('/chat/guest', c => c.redirect('/chat/guest/', 308))
  app.get('/chat/:file', c => asset(c, chat.get(c.req.param('file'))))
  app.get('/chat/guest/', c => html(c, guest.get('index.html'), { frameAncestors: "'none'" }))
  app.get('/chat/guest/:file', c => asset(c, guest.get(c.req.param('file'))))
  app.get('/widget.js', c =>
    asset(c, chat.get('widget.js'), { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' }),
  )
  // Where the pages around the talk go when they are left quickly: no page of ours is told of by the one that follows.
  app.get('/leave', c => {
    c.header('Cache-Control', 'no-store')
    c.header('Referrer-Policy', 'no-referrer')
    return c.redirect(leaveTo, 303)
  })
  app.get('/site/:file', c => asset(c, site.get(c.req.param('file'))))

  app.get('/console', c => c.redirect(`/console/${new URL(c.req.url).search}`, 308))
  app.get('/console/', c =>
    html(c, console_.get('index.html'), {
      frameAncestors: "'none'",
      // The console's component library writes some styles itself; scripts are still only ours.
      styles: "'self' 'unsafe-inline'",
      permissions: 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
    }),
  )
  app.get('/console/assets/*', c =>
    // Vite puts the content's hash in these names.
    asset(c, console_.get(new URL(c.req.url).pathname.slice('/console/'.length)), {
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  )
  app.get('/rules', c => c.redirect('/rules/', 308))
  app.get('/rules/', c => html(c, rules.get('index.html'), { frameAncestors: "'none'" }))
  app.get('/rules/assets/*', c =>
    asset(c, rules.get(new URL(c.req.url).pathname.slice('/rules/'.length)), {
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  )
  app.get('/review', c => c.redirect('/review/', 308))
  app.get('/review/', c => html(c, review.get('index.html'), { frameAncestors: "'none'" }))
  app.get('/review/assets/*', c =>
    asset(c, review.get(new URL(c.req.url).pathname.slice('/review/'.length)), {
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  )
  return app
}

/** An origin in a policy, not a way to add words to it. */
const isOrigin = (origin: string) => /^https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?$/i.test(origin)
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** `loader`: the page lets /widget.js put a script of ours in it. */
type Rules = {
  frameAncestors: string
  loader?: boolean
  styles?: string
  permissions?: string
  change?: (page: string) => string
}

function html(
  c: Context,
  file: File | undefined,
  { frameAncestors, loader = false, styles = "'self'", permissions, change }: Rules,
) {
  if (!file) return notBuilt(c)
  const { host } = new URL(c.req.url)
  const text = new TextDecoder().decode(file.body)
  return c.body(change ? change(text) : text, 200, {
    ...everywhere,
    'content-type': file.type,
    // What a person has read is gone when they have left: not even "back" brings it.
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${styles}`,
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      // 'self' does not cover sockets in every browser.
      `connect-src 'self' ws://${host} wss://${host}`,
      "media-src 'self' blob:",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      ...(loader ? [] : ["require-trusted-types-for 'script'"]),
      `frame-ancestors ${frameAncestors}`,
    ].join('; '),
    ...(frameAncestors === "'none'" ? { 'x-frame-options': 'DENY' } : {}),
    'permissions-policy': permissions ?? 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
  })
}

function asset(c: Context, file: File | undefined, more: Record<string, string> = {}) {
  if (!file) return c.notFound()
  const headers = { ...everywhere, 'content-type': file.type, 'cache-control': 'no-cache', etag: file.etag, ...more }
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers)
  return c.body(file.body, 200, headers)
}

const notBuilt = (c: Context) =>
  c.text('This page is not built yet. Run: npm run build', 503, { ...everywhere, 'cache-control': 'no-store' })
