// The simulated outside on its own port: identity provider, registers, 1177, and whatever `extra` brings (Cosmic).
// Loopback only, and never in production: everyone can log in as anyone here.
import { createServer } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { JWK } from 'oidc-provider'
import { e1177 } from './e1177.ts'
import { choices, CITIZENS, idp, mounted, STAFF } from './idp.ts'
import { loginPage } from './login-page.ts'
import { CSP, page } from './page.ts'
import { register } from './register.ts'
import { units } from './units.ts'

/** A part of the world built elsewhere; `title` and `about` stand on the first page, linking to `path`. */
export type Extra = { path: `/${string}`; app: Hono; title?: string; about?: string }
export type WorldOptions = {
  /** 0 takes a free one. */
  port: number
  host?: string
  /** Every origin the product may be reached at; the first is linked from the front page. */
  product: string | readonly string[]
  /** The public half of the key the product signs its token requests with. */
  clientKey: JWK
  extra?: readonly Extra[]
  now?: () => string
  newId?: () => string
}

export async function startWorld(options: WorldOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { port, host = '127.0.0.1', extra = [] } = options
  if (process.env['NODE_ENV'] === 'production') throw new Error('The simulated world does not start when NODE_ENV=production')
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new Error(`The simulated world listens on loopback only, not on ${host}`)
  const products = typeof options.product === 'string' ? [options.product] : options.product

  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const address = server.address()
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' && address ? address.port : port}`

  const provider = await idp(`${url}/idp`, products, options.clientKey)
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route('/idp/interaction', loginPage(provider))
  app.route('/register', register())
  app.route('/1177', e1177(options.now ?? (() => new Date().toISOString()), options.newId ?? (() => crypto.randomUUID())))
  for (const part of extra) app.route(part.path, part.app)
  app.get('/', c => {
    c.header('Content-Security-Policy', CSP)
    return c.html(front(products, extra))
  })
  const listener = getRequestListener(app.fetch)
  const toProvider = mounted(provider, '/idp')
  server.on('request', (req, res) => {
    const path = req.url ?? ''
    if (path.startsWith('/idp/') && !path.startsWith('/idp/interaction/')) toProvider(req, res)
    else void listener(req, res)
  })
  return {
    url,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const front = (products: readonly string[], extra: readonly Extra[]) =>
  page(
    'Omvärlden',
    html`<h1>Den simulerade omvärlden</h1>
<p>Här finns de system som <a href="${products[0] ?? '/'}">Farstu</a> talar med. Allt nås över HTTP på samma sätt som de riktiga.</p>
<ul>
${extra.map(part => html`<li><a href="${part.path}">${part.title ?? part.path}</a>${part.about ? html` – ${part.about}` : ''}</li>`)}
<li><a href="/idp/.well-known/openid-configuration">Inloggning</a> – e-legitimation för invånare och SITHS för personal (OIDC)</li>
<li><a href="/register/units">Enhetsregister</a> – ${units.length} påhittade enheter; person- och listningsregister på <code>/register/persons/lookup</code> och <code>/register/listing/lookup</code></li>
<li><a href="/1177/inbox">1177 inkorg</a> – aviseringar som har skickats</li>
</ul>
<h2>Invånare att logga in som</h2>
<div class="wide" role="region" tabindex="0" aria-label="Invånare"><table>${choices(CITIZENS).map(who => html`<tr><td><b>${who.name}</b><small>${who.value.slice(0, 8)}-${who.value.slice(8)}</small></td><td>${who.shows}</td></tr>`)}</table></div>
<h2>Personal att logga in som</h2>
<div class="wide" role="region" tabindex="0" aria-label="Personal"><table>${choices(STAFF).map(who => html`<tr><td><b>${who.name}</b></td><td>${who.shows}</td></tr>`)}</table></div>`,
  )
