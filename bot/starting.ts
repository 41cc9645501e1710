// What is answered until the house stands, and the address has been known for some seconds: a page to a person, with the
// numbers that need no computer; an outcome to an integrator; a word to whoever else asks.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { html, raw } from 'hono/html'
import { say, texts } from '../flows/texts/index.ts'

/** Seconds until it is worth asking again. */
const AGAIN = 2
const style =
  ':root{color-scheme:light dark}body{max-width:36rem;margin:3rem auto;padding:0 1.25rem;font:1.125rem/1.55 system-ui,sans-serif}a{display:inline-block;padding:.7rem 1.2rem;margin:0 .5rem .5rem 0;border:2px solid;border-radius:.5rem;color:inherit;font-weight:600}'
const hash = createHash('sha256').update(style).digest('base64')

export function starting(request: IncomingMessage, response: ServerResponse): void {
  const { type, body } = said(request)
  response.writeHead(503, {
    'retry-after': String(AGAIN),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'`,
    'content-type': type,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function said({ url = '/', headers }: IncomingMessage): { type: string; body: string } {
  if (url.startsWith('/fhir/R4')) return { type: 'application/fhir+json; charset=utf-8', body: JSON.stringify(outcome) }
  if (!headers.accept?.includes('text/html')) return { type: 'text/plain; charset=utf-8', body: 'starting' }
  const asked = headers['accept-language']?.slice(0, 2).toLowerCase() ?? ''
  return { type: 'text/html; charset=utf-8', body: String(page(texts.has(asked) ? asked : 'sv')) }
}

const outcome = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'error',
      code: 'transient',
      diagnostics: `The service is starting. Ask again in ${AGAIN} seconds; a write may be repeated just as it was`,
    },
  ],
}

const call = (language: string, number: '112' | '1177') =>
  html`<a href="tel:${number}">${say(language, `chat.call.${number}`)}</a>`

const page = (language: string) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="${AGAIN}">
<title>${say(language, 'login.starting-heading')} – ${say(language, 'login.site')}</title>
<style>${raw(style)}</style>
</head>
<body><main><h1>${say(language, 'login.starting-heading')}</h1><p>${say(language, 'login.starting')}</p><p>${say(language, 'login.urgent')}</p><p>${call(language, '112')} ${call(language, '1177')}</p></main></body>
</html>`
