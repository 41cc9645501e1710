// The desk's door: who may knock, what a request may look like, and how a refusal reads: a code for the page, and
// plain words that say what to do.
import type { Context } from 'hono'
import type { z } from 'zod'
import { has, say, texts } from '../../flows/texts/index.ts'
import type { Refusal } from '../case.ts'

const statusOf: Partial<Record<Refusal['refused'], 403 | 404 | 422>> = {
  'unknown-case': 404,
  'not-yours': 403,
  'not-your-unit': 403,
  invalid: 422,
}

/** Only our own pages may act: browsers say where a request comes from, and who says nothing is not a browser of ours. */
export function fromOurselves(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return (
    origin !== null && URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
  )
}

export const languageOf = (c: Context): string => {
  const asked = (c.req.query('lang') ?? c.req.header('Accept-Language') ?? '').slice(0, 2).toLowerCase()
  return texts.has(asked) ? asked : 'sv'
}

type Code = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 500
export function wrong(c: Context, status: Code, code: string, more: { by?: string; field?: string } = {}) {
  const key = has('sv', `console.error.${code}`) ? code : 'not-allowed'
  const message = say(languageOf(c), `console.error.${key}`, { by: more.by ?? '', field: more.field ?? '' })
  return c.json(
    { error: { code, message, ...(more.field ? { field: more.field } : {}), ...(more.by ? { by: more.by } : {}) } },
    status,
  )
}
export const refuse = (c: Context, { refused, by, field }: Refusal) =>
  wrong(c, statusOf[refused] ?? 409, refused, { ...(by ? { by } : {}), ...(field ? { field } : {}) })
export const invalid = (c: Context, error: z.ZodError) =>
  wrong(c, 422, 'invalid', { field: error.issues[0]?.path.join('.') || 'body' })

/** What the database takes in no text: a character no keyboard has. In a path it names nothing. */
export function unstorable(c: Context): Response | null {
  const { pathname, searchParams } = new URL(c.req.url)
  if (pathname.includes('%00')) return wrong(c, 404, 'no-such-address')
  const field = [...searchParams].find(([, value]) => value.includes('\0'))?.[0]
  return field === undefined ? null : wrong(c, 422, 'invalid', { field })
}

/** An error that is no fault of ours, as an answer; null for the others. */
export function known(error: Error, c: Context): Response | null {
  const code = 'code' in error ? error.code : null
  // The place in a list is not one we gave.
  if (code === 'bad-cursor') return wrong(c, 422, 'invalid', { field: 'after' })
  return code === 'contended' ? wrong(c, 409, 'contended') : null
}
/** For routes whose other errors are the server's to tell of. */
export function knownOrThrown(error: Error, c: Context): Response {
  const answer = known(error, c)
  if (answer) return answer
  throw error
}

export async function body<T>(c: Context, schema: z.ZodType<T>): Promise<T | Response> {
  if (!/^application\/json\b/iu.test(c.req.header('Content-Type') ?? '')) return wrong(c, 415, 'not-json')
  const text = await c.req.text()
  if (text.length > 64 * 1024) return wrong(c, 413, 'too-long')
  let json: unknown
  let unfit: string | null = null
  try {
    json = JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string' && value.includes('\0')) unfit ??= key
      return value
    })
  } catch {
    return wrong(c, 400, 'not-json')
  }
  if (unfit !== null) return wrong(c, 422, 'invalid', { field: unfit || 'body' })
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : invalid(c, parsed.error)
}
