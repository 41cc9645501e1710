// What a request carries: a resource, a patch, a Bundle, a form; read as what it says it is, or what is wrong with it.
import type { Context } from 'hono'
import { type Wrong, wrong } from './outcome.ts'

export const formats = ['json', 'application/json', 'application/fhir+json', 'text/json']

/** `application/fhir+json; fhirVersion=3.0`: another FHIR than ours. */
export const otherVersion = /;\s*fhirversion\s*=(?!\s*("?)4\.0(?:\.\d+)?\1\s*(?:[;,]|$))/iu

/** What was sent: a resource, a patch, a form; parsed, or what is wrong with it. */
export async function bodyOf(c: Context): Promise<{ body: unknown } | Wrong> {
  if (!['POST', 'PUT', 'PATCH'].includes(c.req.method)) return { body: undefined }
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (c.req.path.endsWith('/_search')) {
    if (type !== 'application/x-www-form-urlencoded')
      return wrong(415, 'not-supported', 'Post a search as application/x-www-form-urlencoded', 'Content-Type')
    // Of no prototype: whatever a field is called, it is only a field.
    const form: Record<string, string[]> = Object.create(null)
    for (const [key, value] of new URLSearchParams(await c.req.text())) form[key] = [...(form[key] ?? []), value]
    return { body: form }
  }
  const packed = c.req.header('Content-Encoding') ?? 'identity'
  if (packed.toLowerCase() !== 'identity')
    return wrong(415, 'not-supported', 'Send it as it is, without Content-Encoding', 'Content-Encoding')
  // An operation may be asked without a word.
  if (c.req.path.includes('/$') && c.req.header('Content-Type') === undefined && (await c.req.text()) === '')
    return { body: undefined }
  const wanted = c.req.method === 'PATCH' ? ['application/json-patch+json'] : formats
  if (!wanted.includes(type) || otherVersion.test(c.req.header('Content-Type') ?? ''))
    return wrong(
      415,
      'not-supported',
      `Send it as ${wanted.at(-1) === 'text/json' ? 'application/fhir+json' : wanted[0]}`,
      'Content-Type',
    )
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/iu.exec(c.req.header('Content-Type') ?? '')?.[1]
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(charset))
    return wrong(415, 'not-supported', 'JSON is sent in UTF-8: leave charset out, or write utf-8', 'Content-Type')
  const text = textOf(await c.req.arrayBuffer())
  if (text === null)
    return wrong(400, 'value', 'The body is not UTF-8: what stands for å, ä and ö would be lost. Send it in UTF-8', 'body')
  try {
    const body: unknown = JSON.parse(text)
    return deeper(body, DEEPEST)
      ? wrong(422, 'too-costly', `What is sent is at most ${DEEPEST} levels deep. Let the parts stand beside each other`, 'body')
      : { body }
  } catch (error) {
    const where = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1]
    return wrong(400, 'structure', `The body is not JSON${where ? `: it breaks at character ${where}` : ''}`)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Null: it is written otherwise. A byte that is no letter must not become a question mark in somebody's record. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** A resource is at most 50 levels deep; in a Bundle, or as the value of a patch, it stands a little deeper. */
export const DEEPEST = 60
export const deeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some(part => deeper(part, levels - 1)))
