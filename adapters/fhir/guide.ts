// The guide for integrators at /fhir/guide/: open to all, no script, nothing from elsewhere. A page is made when it is first
// asked for, so that start pays nothing.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { canonical } from '../../fhir-profiles/codes.ts'
import { guide } from '../../fhir-profiles/guide/guide.ts'
import { Capability, type Sources } from '../../fhir-profiles/guide/sources.ts'
import { archive, packageFiles } from '../../fhir-profiles/package.ts'
import { statusOf } from '../../fhir-profiles/questionnaire.ts'
import { say } from '../../flows/texts/index.ts'
import { general, ruleSet } from '../../flows/symptoms/index.ts'
import { capabilityStatement } from './capability.ts'
import { parameters } from './parameters.ts'

const folder = (name: string) => new URL(`../../fhir-profiles/${name}/`, import.meta.url)
const words = ['.md', 'outcomes.json']
/** The day this door's capabilities are of, as it says itself. */
const released = capabilityStatement('').date?.replaceAll('-', '') ?? ''

const targetsOf = (): Sources['targets'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([type, own]) => [
      type,
      Object.fromEntries(Object.entries(own).flatMap(([name, p]) => (p.kind === 'reference' ? [[name, p.targets]] : []))),
    ]),
  )

export const guideSources = (): Sources => ({
  files: readdirSync(folder('generated')).sort(),
  read: name => readFileSync(new URL(name, folder(words.some(end => name.endsWith(end)) ? 'guide' : 'generated')), 'utf8'),
  capability: Capability.parse(capabilityStatement(`${canonical}/R4`)),
  targets: targetsOf(),
  rules: () =>
    Object.values(ruleSet.symptoms).map(symptom => ({
      id: symptom.id,
      title: say('sv', `${symptom.id}.name`),
      version: symptom.version,
      status: statusOf([symptom, general]),
    })),
})

export const packageOf = (sources: Sources) => packageFiles(sources, capabilityStatement(`${canonical}/R4`), released)

const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8' }
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function served(c: Context, body: string | Buffer<ArrayBuffer>, type: string, more: Record<string, string> = {}): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cache-control': 'no-cache',
    etag,
    ...more,
  }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, headers)
}

export function guideRoutes(): Hono {
  const app = new Hono()
  let open: ReturnType<typeof guide> | undefined
  let packed: Buffer<ArrayBuffer> | undefined

  app.get('*', c => {
    const path = new URL(c.req.url).pathname
    // Relative links need the folder's own slash.
    if (path.endsWith('/guide')) return c.redirect(`${path}/`, 308)
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === 'package.tgz') {
      packed ??= archive(packageOf(guideSources()))
      return served(c, packed, 'application/gzip', { 'content-disposition': 'attachment; filename="farstu-fhir.tgz"' })
    }
    return page(c, name === '' ? 'index.html' : name)
  })

  function page(c: Context, path: string): Response {
    open ??= guide(guideSources())
    const found = open.page(path)
    if (!found) return c.text('There is no such page in the guide. It begins at /fhir/guide/', 404)
    return served(c, found.text, types[found.type])
  }
  return app
}
